"""Paragraphs, lists and tables of an office document to HTML, as they come."""

from html import escape


class Markup:
    """HTML that grows: paragraphs may begin inside one another, as a text box does in its paragraph."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._open: list[tuple[str, list[str]]] = []
        self._apart: list[list[str]] = []
        self._notes: list[str] = []

    def begin(self, tag: str = "p") -> None:
        """Begin a paragraph."""
        self._open.append((tag, []))

    def is_to_be(self, tag: str, unless_said: bool = False) -> None:
        """Say what the open paragraph is, once that is known; a numbered heading stays one, `unless_said`."""
        if self._open and not (unless_said and self._open[-1][0] != "p"):
            self._open[-1] = (tag, self._open[-1][1])

    def text(self, text: str) -> None:
        """Add text to the open paragraph; text outside of any is layout and is left."""
        if self._open:
            self._open[-1][1].append(escape(text, quote=False))

    def tag(self, tag: str) -> None:
        """Add a tag to the open paragraph, or between paragraphs."""
        (self._open[-1][1] if self._open else self._target()).append(tag)

    def box(self, tag: str) -> None:
        """Add a tag that stands between paragraphs, such as that of a table, wherever we are."""
        self._target().append(tag)

    def end(self) -> None:
        """End a paragraph; one without text leaves nothing."""
        if not self._open:
            return
        tag, texts = self._open.pop()
        if any(text.strip() for text in texts):
            self._target().append(f"<{tag}>{''.join(texts)}</{tag}>\n")

    def begin_apart(self) -> None:
        """What follows, up to `end_apart`, stands at the end of the text, as notes do."""
        self._apart.append([])

    def end_apart(self) -> None:
        """Go on where the text was left."""
        if self._apart:
            self._notes += self._apart.pop()

    def _target(self) -> list[str]:
        return self._apart[-1] if self._apart else self._done

    def page(self) -> str:
        """All of it as a page: the text, then the notes."""
        while self._open:
            self.end()
        notes = f'<section class="notes">\n{"".join(self._notes)}</section>\n' if self._notes else ""
        return f"<html><body><article>\n{''.join(self._done)}{notes}</article></body></html>\n"
