"""A line of the sheet to the words in which a screen reader says it: what differs first, then the text."""

from msgspec import Struct

from reader.present import Line, Mark, Paragraph, Sheet, Translate, describe
from reader.present.sentences import describe_shared, details, place_inside
from reader.present.visible import shown_text
from reader.ui.spread.shown import shown_paragraphs

SIDES = ("left", "right")

SIDE_NAMES = {"left": "left", "right": "right"}
"""What the panes are called."""

KINDS = {
    Mark.STYLED: "differs in style",
    Mark.EDITED: "edited",
    Mark.REMOVED: "removed",
    Mark.ADDED: "added",
}
"""What a paragraph of a mark is called before its text; the other marks have words of their own."""

DETAILED = frozenset({Mark.STYLED, Mark.EDITED})
"""Marks whose changes are told after the text as the status line has them: of what is on one side only, the
text is the change, and of what was moved it is told before the text where it went."""


class Spoken(Struct, frozen=True):
    """A paragraph in words: `name` is its kind and its text, `description` its place and its changes."""

    name: str
    description: str


def speak(sheet: Sheet, index: int, side: str, at: int, translate: Translate) -> Spoken:
    """The words for the shown paragraph `at` on a side ("left" or "right") of a line of the sheet."""
    line = sheet.lines[index]
    paragraph = shown_paragraphs(line, side)[at]
    kind, text = kind_in_words(line, side, paragraph, translate), shown_text(paragraph.text)
    name = translate("{kind}: {text}", kind=kind, text=text) if kind else text
    parts = [place_in_words(side, paragraph, line, translate)]
    if line.mark is Mark.MOVED:
        other = sheet.lines[line.counterpart]
        parts.append(details(line.left or other.left, line.right or other.right, line.rewritten, translate))
    elif line.mark in DETAILED and line.stop >= 0:
        parts.append(describe(sheet, line.stop, translate).detail)
    parts += [describe_shared(sheet, stretch.passage, side, translate) for stretch in paragraph.shared]
    return Spoken(name, translate(". ").join(part for part in parts if part))


def ticked(spoken: Spoken, translate: Translate) -> Spoken:
    """The same words for a paragraph that the reader ticked."""
    told = translate("ticked; {description}", description=spoken.description)
    return Spoken(spoken.name, told)


def kind_in_words(line: Line, side: str, paragraph: Paragraph, translate: Translate) -> str:
    """In what way a paragraph differs, or nothing where it does not."""
    if line.mark is Mark.GHOST:
        return translate("stripped, {reason}", reason=translate(paragraph.reason))
    if line.mark is Mark.MOVED:
        return move_in_words(line, side, translate)
    if line.mark is Mark.EDITED and line.rewritten:
        return translate("mostly rewritten")
    if line.mark is not Mark.EQUAL and line.left and line.right and len(line.left) != len(line.right):
        return translate("split" if len(line.left) < len(line.right) else "merged")
    own = {"left": Mark.REMOVED, "right": Mark.ADDED}[side] if line.mark is Mark.REPLACED else line.mark
    return translate(KINDS[own]) if own in KINDS else ""


def move_in_words(line: Line, side: str, translate: Translate) -> str:
    """Where a moved paragraph went to, or came from; only a headline has no number."""
    template = "moved, now {what}" if side == "left" else "moved here from {what}"
    return translate(template, what=place_inside(line.elsewhere, translate))


def place_in_words(side: str, paragraph: Paragraph, line: Line, translate: Translate) -> str:
    """The pane of a paragraph, and its number there."""
    if line.mark is Mark.GHOST:
        return translate(SIDE_NAMES[side])
    if not paragraph.number:
        return translate("{side}, headline", side=translate(SIDE_NAMES[side]))
    return translate("{side}, paragraph {number}", side=translate(SIDE_NAMES[side]), number=paragraph.number)
