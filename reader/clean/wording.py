"""Segments to numbers about their own text and markup: what a person sees without looking around."""

import re
from collections.abc import Sequence
from math import log2

from reader.clean.datelines import has_date, is_dateline
from reader.clean.script import count_sentences, count_words, ends_sentence, lower_share
from reader.clean.segment import Segment
from reader.clean.signs import (
    has_address,
    has_widget,
    is_action,
    is_agency_caption,
    is_biography,
    is_byline,
    is_cut_off,
    opens_comments,
    opens_more,
    site_speech,
    turns_of_phrase,
)

WORDING = (
    "words",
    "characters",
    "sentences",
    "ends_sentence",
    "lower_share",
    "links",
    "all_linked",
    "digits",
    "capitals",
    "word_length",
    "commas",
    "quotes",
    "opens_small",
    "opens_digit",
    "ends_colon",
    "ends_question",
    "ends_exclamation",
    "cut_off",
    "date",
    "dateline",
    "byline",
    "agency",
    "address",
    "action",
    "more",
    "comments",
    "site_speech",
    "bold",
    "italic",
    "bullet",
    "numbered",
    "bars",
    "heading_level",
    "biography",
    "widget",
    "tag",
)
Columns = dict[str, list[float]]

_TAG_NUMBERS = {
    tag: float(number)
    for number, group in enumerate(
        (
            "p",
            "div section article main body html document center",
            "h1 h2 h3 h4 h5 h6",
            "li",
            "dt dd dl",
            "td th tr table tbody caption",
            "blockquote q",
            "pre textarea",
            "figure figcaption",
            "ul ol menu",
            "form fieldset legend option select optgroup",
            "button summary",
            "header footer nav aside address",
            "noscript iframe object video audio",
            "title head",
        )
    )
    for tag in group.split()
}
_OTHER_TAG = 15.0
_BARS = re.compile("[|•·»›/]")
_QUOTES = frozenset('"“”„«»「」『』‘’')
# Beyond this length a line is judged by its beginning: no shape looked for here is longer.
_LONGEST_SHAPE = 400


def is_prose(words: int, sentence: bool, small: float, linked: float) -> bool:
    """Whether a text reads as running prose: a full sentence, or many words as they stand in one, not all
    linked.

    Set on the benchmark's pages: eight words with a full stop divide paragraphs from headlines best.
    """
    return linked < 0.6 and ((words >= 8 and sentence) or (words >= 20 and small > 0.5))


def _classes() -> bytes:
    """For every byte of ASCII text a letter for what it is: a small letter, a capital, a digit, the end of a
    sentence, what may close one. All others stand for themselves.
    """
    table = bytearray(range(256))
    for kind, characters in ((b"a", _SMALL), (b"A", _SMALL.upper()), (b"0", b"0123456789")):
        for each in characters:
            table[each] = kind[0]
    for kind, characters in ((b".", b".!?"), (b'"', b"\"')]")):
        for each in characters:
            table[each] = kind[0]
    return bytes(table)


_SMALL = b"abcdefghijklmnopqrstuvwxyz"
_CLASSES = _classes()


_Measures = tuple[int, float, float, float, int, bool, int]
_MEASURES = ("sentences", "lower_share", "digits", "capitals", "commas", "quotes", "bars")


def _measured(text: str, head: str) -> _Measures:
    """What is counted in a text, and as shares and for `quotes` and `bars` in its beginning."""
    if text.isascii():
        return _measured_ascii(text, head)
    size = len(head) or 1
    return (
        min(20, count_sentences(text)),
        lower_share(head),
        sum(map(str.isdigit, head)) / size,
        sum(map(str.isupper, head)) / size,
        text.count(",") + text.count("，") + text.count("、") + text.count("،"),
        not _QUOTES.isdisjoint(head),
        len(_BARS.findall(head)),
    )


def _measured_ascii(text: str, head: str) -> _Measures:
    """The same of a text in plain ASCII, a dozen times faster."""
    classes = text.encode("ascii").translate(_CLASSES)
    first = classes[:_LONGEST_SHAPE]
    size = len(head) or 1
    small = first.count(b" a") + first.startswith(b"a")
    capital = first.count(b" A") + first.startswith(b"A")
    ends = classes.endswith((b".", b'."'))
    return (
        min(20, classes.count(b". ") + classes.count(b'." ') + ends),
        small / (small + capital) if small + capital else 0.0,
        first.count(b"0") / size,
        first.count(b"A") / size,
        text.count(","),
        '"' in head,
        head.count("|") + head.count("/"),
    )


def wording(segments: Sequence[Segment]) -> Columns:
    """The numbers named by WORDING as columns, a number a segment. Yes is 1, no is 0."""
    texts = [segment.text for segment in segments]
    heads = [text if len(text) <= _LONGEST_SHAPE else text[:_LONGEST_SHAPE] for text in texts]
    words = list(map(count_words, texts))
    letters = [len(text) - text.count(" ") or 1 for text in texts]
    measured = _measured_columns(texts, heads, words, letters)
    columns = {
        **measured,
        **_end_columns(texts),
        **_sign_columns(texts, heads, words, measured["digits"]),
        **_markup_columns(segments, letters),
    }
    return {name: columns[name] for name in WORDING}


def _measured_columns(texts: list[str], heads: list[str], words: list[int], letters: list[int]) -> Columns:
    """What is counted in a text."""
    measured: Columns = {name: [] for name in _MEASURES}
    if texts:
        measured = dict(
            zip(_MEASURES, map(list, zip(*map(_measured, texts, heads), strict=True)), strict=True)
        )
    return {
        **measured,
        "words": [log2(1 + count) for count in words],
        "characters": [float(len(text)) for text in texts],
        "word_length": [size / count if count else 0.0 for size, count in zip(letters, words, strict=True)],
        "commas": [commas / (count or 1) for commas, count in zip(measured["commas"], words, strict=True)],
    }


def _end_columns(texts: list[str]) -> Columns:
    """How a text begins and ends."""
    return {
        "ends_sentence": list(map(ends_sentence, texts)),
        "opens_small": [text[:1].islower() for text in texts],
        "opens_digit": [text[:1].isdigit() for text in texts],
        "ends_colon": [text.endswith((":", "：")) for text in texts],
        "ends_question": [text.endswith(("?", "？", "؟")) for text in texts],
        "ends_exclamation": [text.endswith(("!", "！")) for text in texts],
        "cut_off": list(map(is_cut_off, texts)),
    }


def _sign_columns(texts: list[str], heads: list[str], words: list[int], digits: list[float]) -> Columns:
    """The shapes a person would name; those with a number are looked for where the text has digits."""
    dated: list[float] = [
        share > 0 and len(text) <= _LONGEST_SHAPE and has_date(text)
        for text, share in zip(texts, digits, strict=True)
    ]
    phrases, professions = turns_of_phrase(texts)
    return {
        "date": dated,
        "dateline": [bool(date) and is_dateline(text) for date, text in zip(dated, texts, strict=True)],
        "byline": list(map(is_byline, texts)),
        "agency": list(map(is_agency_caption, texts)),
        "address": list(map(has_address, heads)),
        "action": list(map(is_action, texts)),
        "more": list(map(opens_more, texts)),
        "comments": list(map(opens_comments, texts)),
        "site_speech": [
            site_speech(text, phrases) if phrases and count < 120 else 0
            for text, count in zip(texts, words, strict=True)
        ],
        "biography": [is_biography(text, professions) for text in texts],
        "widget": list(map(has_widget, heads)),
    }


def _markup_columns(segments: Sequence[Segment], letters: list[int]) -> Columns:
    """What the marks around a text say."""
    linked = [
        min(1.0, segment.link_characters / size) for segment, size in zip(segments, letters, strict=True)
    ]
    return {
        "links": linked,
        "all_linked": [share > 0.9 for share in linked],
        "bold": [min(1.0, s.bold_characters / size) for s, size in zip(segments, letters, strict=True)],
        "italic": [min(1.0, s.italic_characters / size) for s, size in zip(segments, letters, strict=True)],
        "bullet": [bool(segment.bullet) or segment.tag == "li" for segment in segments],
        "numbered": [segment.bullet[:1].isdigit() for segment in segments],
        "heading_level": [_heading_level(segment.tag) for segment in segments],
        "tag": [_TAG_NUMBERS.get(segment.tag, _OTHER_TAG) for segment in segments],
    }


def _heading_level(tag: str) -> float:
    """The level of a heading by its tag, 0 for all others."""
    return float(tag[1]) if tag in ("h1", "h2", "h3", "h4", "h5", "h6") else 0.0
