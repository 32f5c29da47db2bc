"""One segment to numbers about its own text and markup: what a person sees without looking around."""

import re
from collections.abc import Callable
from math import log2

from reader.clean.script import count_sentences, count_words, ends_sentence, lower_share
from reader.clean.segment import Segment
from reader.clean.signs import (
    has_address,
    has_date,
    has_widget,
    is_action,
    is_agency_caption,
    is_biography,
    is_byline,
    is_cut_off,
    is_dateline,
    opens_comments,
    opens_more,
    site_speech,
)

# The order is the order of the numbers that `wording` returns; the weights name them.
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
_DIGITS = dict.fromkeys(map(ord, "0123456789"))
_CAPITALS = dict.fromkeys(map(ord, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
_QUOTES = frozenset('"“”„«»「」『』‘’')
# Beyond this length a line is judged by its beginning: no shape looked for here is longer.
_LONGEST_SHAPE = 400


def is_prose(words: int, sentence: bool, small: float, linked: float) -> bool:
    """Whether a text reads as running prose: a full sentence, or many words as they stand in one, not all
    linked.

    Set on the benchmark's pages: eight words with a full stop divide paragraphs from headlines best.
    """
    return linked < 0.6 and ((words >= 8 and sentence) or (words >= 20 and small > 0.5))


def _count(text: str, plain: dict[int, None], wanted: Callable[[str], bool]) -> int:
    """How many characters are wanted; ASCII text is measured without the plain ones, which is far faster."""
    if text.isascii():
        return len(text) - len(text.translate(plain))
    return sum(map(wanted, text))


def wording(segment: Segment) -> list[float]:
    """The numbers named by WORDING."""
    text = segment.text
    words = count_words(text)
    letters = len(text) - text.count(" ") or 1
    linked = min(1.0, segment.link_characters / letters)
    short = len(text) <= _LONGEST_SHAPE
    head = text if short else text[:_LONGEST_SHAPE]
    return [
        log2(1 + words),
        float(len(text)),
        float(min(20, count_sentences(text))),
        float(ends_sentence(text)),
        lower_share(head),
        linked,
        float(linked > 0.9),
        _count(head, _DIGITS, str.isdigit) / len(head) if head else 0.0,
        _count(head, _CAPITALS, str.isupper) / len(head) if head else 0.0,
        letters / words if words else 0.0,
        (text.count(",") + text.count("，") + text.count("、") + text.count("،")) / (words or 1),
        float(not _QUOTES.isdisjoint(head)),
        float(text[:1].islower()),
        float(text[:1].isdigit()),
        float(text.endswith((":", "："))),
        float(text.endswith(("?", "？", "؟"))),
        float(text.endswith(("!", "！"))),
        float(is_cut_off(text)),
        float(short and has_date(head)),
        float(is_dateline(text)),
        float(is_byline(text)),
        float(is_agency_caption(text)),
        float(has_address(head)),
        float(is_action(text)),
        float(opens_more(text)),
        float(opens_comments(text)),
        float(site_speech(text)) if words < 120 else 0.0,
        min(1.0, segment.bold_characters / letters),
        min(1.0, segment.italic_characters / letters),
        float(bool(segment.bullet) or segment.tag == "li"),
        float(segment.bullet[:1].isdigit()),
        float(len(_BARS.findall(head))),
        float(segment.tag[1])
        if len(segment.tag) == 2 and segment.tag[0] == "h" and segment.tag != "hr"
        else 0.0,
        float(is_biography(text)),
        float(has_widget(head)),
        _TAG_NUMBERS.get(segment.tag, _OTHER_TAG),
    ]
