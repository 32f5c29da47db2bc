"""RTF to RTF that a simple reader reads rightly: no deleted or hidden text, footnotes at the end."""

import re

from msgspec import Struct, field

TOKEN = re.compile(
    r"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'[0-9a-f]{2}|\\[^a-z]|[{}]|[^\\{}]+|\\", re.I | re.S
)
# Where it begins a field, the library looks for an address with a pattern whose work grows with the cube of
# what follows, and writes some addresses into the sentence. A line end behind the word stops both.
FIELD_WORD = "fldinst"
KEPT_OF_DELETED = frozenset({"f", "plain", "pard", "uc"})


class Group(Struct):
    """What holds between two braces: where it is written to; is it deleted, hidden, or names of fonts?"""

    target: list[str]
    is_deleted: bool = False
    is_hidden: bool = False
    is_fonts: bool = False
    font: str = ""


class Told(Struct):
    """RTF while it is told again: its text, its notes, the open groups; whether a deletion was met, and how
    many hidden words."""

    text: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    has_deletions: bool = False
    words_hidden: int = 0

    @property
    def markup(self) -> str:
        """The whole document, its notes after its text."""
        text = "".join(self.text)
        return with_notes(text, self.notes) if self.notes else text


def told_again(markup: str) -> Told:
    """The same document without tracked deletions and hidden text, each footnote a paragraph after the text.
    One pass, whatever the markup."""
    told = Told()
    told.groups.append(Group(told.text))
    at = 0
    while found := TOKEN.match(markup, at):
        at = found.end()
        if found["word"] == "bin":  # so many raw bytes of a picture follow
            at += max(0, int(found["number"] or 0))
        elif found["word"]:
            tell_word(found[0], found["word"].lower(), found["number"] or "", told)
        else:
            tell_sign(found[0], told)
    return told


def tell_sign(sign: str, told: Told) -> None:
    """A brace, an escaped character, or text."""
    group = told.groups[-1]
    if sign == "{":
        told.groups.append(Group(group.target, group.is_deleted, group.is_hidden, group.is_fonts))
        group.target.append(sign)
    elif sign == "}":
        if len(told.groups) > 1:
            told.groups.pop()
        told.groups[-1].target.append(sign)
        if told.groups[-1].target is not group.target:
            told.notes.append("\\par}")
    elif group.is_deleted:
        told.has_deletions |= bool(sign.strip("\r\n"))
    elif group.is_hidden:
        told.words_hidden += len(sign.split())
    elif not group.is_fonts:
        group.target.append(sign)


def tell_word(token: str, word: str, number: str, told: Told) -> None:
    """A control word."""
    group = told.groups[-1]
    if word == "fonttbl":
        group.is_fonts = True
        group.target.append(token)
    elif group.is_fonts:
        tell_font(word, number, group)
    elif word == "deleted":
        group.is_deleted = number != "0"
    elif word == "v":
        group.is_hidden = number != "0"
    elif word == "footnote":
        group.target = told.notes
        told.notes.append("{\\pard ")
    elif not (group.is_deleted or group.is_hidden) or word in KEPT_OF_DELETED:
        group.is_hidden &= word != "plain"
        group.target.append(f"{token.rstrip()}\n" if word == FIELD_WORD else token)


def tell_font(word: str, number: str, group: Group) -> None:
    """The charset of a font, a line for each: across lines the library's pattern goes on looking."""
    if word == "f":
        group.font = number
    elif word == "fcharset" and group.font and number:
        group.target.append(f"\n\\f{group.font}\\fcharset{number} x;")


def with_notes(text: str, notes: list[str]) -> str:
    """The document with its notes before the brace that ends it."""
    body, brace, rest = text.rpartition("}")
    return f"{body}\\par {''.join(notes)}{brace}{rest}" if brace else f"{text}\\par {''.join(notes)}"
