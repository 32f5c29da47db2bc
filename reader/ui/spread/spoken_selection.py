"""Two selections, the one after the other, to the words in which a screen reader says what became of it."""

from collections.abc import Sequence

from reader.present import Sheet, Translate
from reader.present.visible import shown_text
from reader.ui.spread.copying import OMITTED, as_text, selected_paragraphs
from reader.ui.spread.selection import Selection

LONGEST = 300
"""Characters of one step that are spoken: some twenty seconds, after which nobody knows how it began."""


def selection_in_words(
    sheet: Sheet, lines: Sequence[int], before: Selection | None, now: Selection, translate: Translate
) -> str:
    """What is selected besides what was before, or no longer is; `lines` are those that are shown. Nothing
    where it is the same."""
    if before is None or (before.side, before.anchor) != (now.side, now.anchor):
        before = Selection(now.side, now.anchor, now.anchor)
    paragraphs = selected_paragraphs(sheet, lines, Selection(now.side, before.focus, now.focus))
    if len(paragraphs) > 1:
        found = selected_paragraphs(sheet, lines, now)
        return translate("{count} paragraphs selected", count=sum(runs is not OMITTED for runs in found))
    text = shown_text(as_text(paragraphs))
    if not text:
        return ""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]}…"
    first, last = sorted((now.anchor, now.focus))
    template = "{text} selected" if first <= before.focus <= last else "{text} no longer selected"
    return translate(template, text=text)
