"""Text to the stretches inside quotation marks, and who is named as saying them."""

import re

from reader.compare.fact_words import LANGUAGES

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"'}
# Not the single ones: an apostrophe would open half of them.
_MARKS = '“”„«»「」『』"'
_SOURCES = sorted({word for language in LANGUAGES for word in language.according})
_VERBS = {word for language in LANGUAGES for word in language.saying | language.quoting}.difference(_SOURCES)
# "According to" begins a sentence as often as not.
_SAYING = "|".join(
    [f"[{word[0].upper()}{word[0]}]{word[1:]}{' to' * (word == 'according')}" for word in _SOURCES]
    + sorted(_VERBS)
)
_NAME = r"[A-ZÀ-ÖØ-ÞА-Я][\w'’.-]*(?: (?:(?:de|van|von|al|bin) )?[A-ZÀ-ÖØ-ÞА-Я][\w'’-]*){0,3}"
_AFTER = re.compile(rf"(?:\b(?:{_SAYING}) ({_NAME})|({_NAME}) (?:(?:a|ha|hat) )?(?:{_SAYING})\b)")
_NOBODY = (
    "he she they it the a an we i this that who but and er sie es wir der die das und il elle on ils elles le"
    " la nous et él ella ellos ellas el y nosotros"
)
# How far from its quotation a speaker is looked for, in characters.
_NEAR = 80


def quotations_of(text: str) -> list[tuple[int, int]]:
    """The stretches inside double quotation marks of any shape, as (start, end) without the marks.

    A mark that nothing closes quotes to the end, as newspapers do with the paragraphs of a long speech.
    """
    found: list[tuple[int, int]] = []
    closing, start = "", -1
    for at, character in enumerate(text):
        if character not in _MARKS:
            continue
        if closing and character in closing:
            found.append((start, at))
            closing = ""
        elif not closing and character in _PAIRS:
            closing, start = _PAIRS[character], at + 1
    if closing and start < len(text):
        found.append((start, len(text)))
    return found


def quotation_around(quotations: list[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The quotation that a stretch lies in, if it does."""
    return next((each for each in quotations if each[0] <= start and end <= each[1]), None)


def speaker_of(text: str, quotation: tuple[int, int]) -> str:
    """Who says a quotation, where the text beside it names them next to a verb of saying; else nothing."""
    for beside in (
        text[quotation[1] : quotation[1] + _NEAR],
        text[max(0, quotation[0] - _NEAR) : quotation[0]],
    ):
        for found in _AFTER.finditer(beside):
            name = (found[1] or found[2]).strip(" .,")
            if name.casefold() not in _NOBODY.split():
                return name
    return ""
