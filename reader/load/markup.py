"""Paragraphs, lists and tables of an office document to HTML, as they come."""

from html import escape
from itertools import groupby

from msgspec import Struct, field

HIDDEN, DELETED = "hidden", "deleted"
"""Why a text is no part of what one reads: its writer hid it, or deleted it with changes tracked."""


class Paragraph(Struct):
    """A paragraph while it grows: its tag, its texts and tags, and what is left out of it, with reasons."""

    tag: str
    texts: list[str] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


class Markup:
    """HTML that grows: paragraphs may begin inside one another, as a text box does in its paragraph.

    What is left out of a paragraph comes after it (or after the table that it stands in), as a paragraph that
    says why in its name, so that it can be shown as stripped.
    """

    def __init__(self) -> None:
        self._done: list[str] = []
        self._open: list[Paragraph] = []
        self._apart: list[list[str]] = []
        self._notes: list[str] = []
        self._left_out: list[tuple[str, str]] = []
        self._tables = 0
        self.words_left_out = {HIDDEN: 0, DELETED: 0}

    def begin(self, tag: str = "p") -> None:
        """Begin a paragraph."""
        self._open.append(Paragraph(tag))

    def is_to_be(self, tag: str, unless_said: bool = False) -> None:
        """Say what the open paragraph is, once that is known; a numbered heading stays one, `unless_said`."""
        if self._open and not (unless_said and self._open[-1].tag != "p"):
            self._open[-1].tag = tag

    def text(self, text: str) -> None:
        """Add text to the open paragraph; text outside of any is layout and is left."""
        if self._open:
            self._open[-1].texts.append(escape(text, quote=False))

    def leave_out(self, text: str, reason: str) -> None:
        """Take text that stands in the open paragraph, or between two, and is not part of what one reads."""
        self.words_left_out[reason] += len(text.split())
        (self._open[-1].left_out if self._open else self._left_out).append((reason, text))

    def tag(self, tag: str) -> None:
        """Add a tag to the open paragraph, or between paragraphs."""
        (self._open[-1].texts if self._open else self._target()).append(tag)

    def box(self, tag: str) -> None:
        """Add a tag that stands between paragraphs, such as that of a table, wherever we are."""
        self._target().append(tag)
        self._tables += (tag == "<table>") - (tag == "</table>")

    def end(self) -> None:
        """End a paragraph; one without text leaves nothing."""
        if not self._open:
            return
        ended = self._open.pop()
        if any(text.strip() for text in ended.texts):
            self._target().append(f"<{ended.tag}>{''.join(ended.texts)}</{ended.tag}>\n")
        self._left_out += ended.left_out
        if self._tables <= 0:
            self._tell_left_out()

    def begin_apart(self) -> None:
        """What follows, up to `end_apart`, stands at the end of the text, as notes do."""
        self._apart.append([])

    def end_apart(self) -> None:
        """Go on where the text was left."""
        if self._apart:
            self._notes += self._apart.pop()

    def _target(self) -> list[str]:
        return self._apart[-1] if self._apart else self._done

    def _tell_left_out(self) -> None:
        """A paragraph for each stretch that was left out for one reason."""
        for reason, stretch in groupby(self._left_out, key=lambda each: each[0]):
            text = "".join(text for _, text in stretch)
            if text.strip():
                inside = escape(text, quote=False)
                self._target().append(f'<p><span class="left-out-{reason}">{inside}</span></p>\n')
        self._left_out = []

    def page(self) -> str:
        """All of it as a page: the text, then the notes."""
        while self._open:
            self.end()
        self._tell_left_out()
        notes = f'<section class="notes">\n{"".join(self._notes)}</section>\n' if self._notes else ""
        return f"<html><body><article>\n{''.join(self._done)}{notes}</article></body></html>\n"
