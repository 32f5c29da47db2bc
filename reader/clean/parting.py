"""One text to the articles pasted into it: where a story has ended and the headline of another begins.

A wrong part is worse than none, so all of it must come together: a story told at length, then lines that no
story has inside (what a site writes below one, a bare address), then a headline that the prose right
after it answers, then prose at length again.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from reader.clean.article import Block
from reader.clean.datelines import is_dateline, is_play_length
from reader.clean.script import count_words
from reader.clean.signs import (
    is_agency_caption,
    is_byline,
    opens_more,
)

# A paragraph of prose has so many words and ends a sentence; a story has so many of them, and words in them.
PROSE_WORDS = 12
STORY_PARAGRAPHS, STORY_WORDS = 3, 90
# Words of a headline. Shorter lines are headings inside a story.
HEADLINE_WORDS = (4, 25)
LONGEST_HEADLINE = 170
# A headline has a year or a number; rows of tables have more digits than that.
DIGITS = 0.15
# So many lines may stand between the end of one story and the headline of the next: longer stretches are the
# foot of one page and the head of another, where menus make any line look like a headline.
LONGEST_SEAM = 12
# This share of a headline's telling words, and so many at least, stand in the first words of its story.
ANSWERED, FEWEST_ANSWERED, LEAD_WORDS = 0.5, 3, 90
# So many lines after a headline are looked at for its story.
LOOKED_AT = 60
# A byline and a date stand among so many lines below a headline.
SIGNED_WITHIN = 4
# Beginnings of words are compared, so that "invites" is answered by "invitation"; shorter words tell nothing.
STEM, SHORTEST = 4, 2
SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"”’»)\]]{0,3}$")
HEADLINE_END = re.compile(r"[.:;,…。]$")
INKED = re.compile(r"\S+")
WORD = re.compile(r"[^\W_]+")
ADDRESS_LINE = re.compile(r"<?https?://\S{4,2000}$")
# What is said there is said in a few words.
LONGEST_MARK = 60
# What stands below a story on its page and never inside one that is told on.
END_MARKS = frozenset((
    "read more", "read full story", "read the full story", "continue reading", "end", "ends", "source",
    "source link", "view original", "mehr lesen", "weiterlesen", "ende", "quelle", "lire la suite", "fin",
    "leer más", "fuente", "ler mais", "leia mais", "fonte", "leggi di più", "lees verder", "läs mer",
    "czytaj więcej", "źródło", "читать далее", "подробнее", "источник", "читати далі", "devamını oku",
    "kaynak", "اقرأ المزيد", "المصدر", "קרא עוד", "阅读全文", "阅读更多", "来源", "続きを読む",
    "출처", "더 보기",
))  # fmt: skip


class Part(Struct, frozen=True):
    """The blocks of one article of several: from where it begins to where its text ends; what lies between
    that and the beginning of the next is the seam."""

    start: int
    end: int


def parts_in(blocks: Sequence[Block]) -> list[Part]:
    """The articles in a text that was cleaned as one, in order; a single part where it is one."""
    if not may_hold_several([block.text for block in blocks]):
        return [Part(0, len(blocks))]
    lines = [Line(block) for block in blocks]
    told = Told(lines)
    signed = any(
        line.is_headline and is_signed(lines, place) for place, line in enumerate(lines[:SIGNED_WITHIN])
    )
    starts = [0]
    ends: list[int] = []
    at = 0
    while at < len(lines):
        heads = headlines_after_seam(lines, at, signed) if told.is_story(starts[-1], at) else []
        head = next((head for head in heads if is_answered(lines, head)), None)
        if head is None:
            at += 1
            continue
        ends.append(at)
        starts.append(head)
        at = head + 1
    ends.append(len(lines))
    return [Part(*each) for each in zip(starts, ends, strict=True)]


def may_hold_several(texts: Sequence[str]) -> bool:
    """Whether any line is one that a seam begins with: most texts have none, and are done with here."""
    return any(map(is_seam, texts)) or (any(map(is_byline, texts)) and any(map(is_dateline, texts)))


class Line:
    """A block as the search for seams sees it."""

    __slots__ = ("is_byline", "is_dateline", "is_headline", "is_seam", "kept", "prose", "text", "words")

    def __init__(self, block: Block) -> None:
        text = block.text
        self.text = text
        self.kept = block.kept
        self.words = count_words(text) if len(text) < 10_000 else PROSE_WORDS
        ends = SENTENCE_END.search(text[-6:]) is not None
        self.prose = ends and self.words >= PROSE_WORDS
        self.is_seam = is_seam(text)
        self.is_byline, self.is_dateline = is_byline(text), is_dateline(text)
        is_sign = self.is_byline or self.is_dateline or is_play_length(text) or is_agency_caption(text)
        self.is_headline = (
            HEADLINE_WORDS[0] <= self.words <= HEADLINE_WORDS[1]
            and len(text) <= LONGEST_HEADLINE
            and not (self.is_seam or is_sign or HEADLINE_END.search(text))
            and not text[:1].islower()
            and sum(map(str.isdigit, text)) < DIGITS * len(text)
            and text.count("(") < 2  # rows of tables have more
        )


class Told:
    """How much of a story is told up to each line, summed once, so that every stretch is weighed at once."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.paragraphs, self.words = [0], [0]
        for line in lines:
            told = line.prose and line.kept
            self.paragraphs.append(self.paragraphs[-1] + told)
            self.words.append(self.words[-1] + told * line.words)

    def is_story(self, start: int, end: int) -> bool:
        """Whether a stretch holds prose of an article at length."""
        paragraphs = self.paragraphs[end] - self.paragraphs[start]
        return paragraphs >= STORY_PARAGRAPHS and self.words[end] - self.words[start] >= STORY_WORDS


def is_seam(text: str) -> bool:
    """Whether a line is one that stands below a story, or between two. What ends in a colon points at a link
    that stands right after it, in the middle of a story."""
    if len(text) > 200 or text.endswith((":", "：")):
        return False
    if len(text) > LONGEST_MARK:
        return ADDRESS_LINE.match(text) is not None
    plain = text.casefold().strip(" :.…>»→[]()")
    return plain in END_MARKS or opens_more(text) or ADDRESS_LINE.match(text) is not None


def headlines_after_seam(lines: Sequence[Line], at: int, signed: bool) -> list[int]:
    """The lines like headlines between the seam that begins at a line and the prose after it, the likeliest
    first; none where no seam begins. Where the first story is `signed`, a headline that is signed as well is
    a seam by itself. Under a heading over other things to read, the last is the likeliest."""
    if lines[at].prose or not at or not (lines[at - 1].prose or lines[at].is_seam):
        return []
    seen = listed = False
    heads: list[int] = []
    for place in range(at, min(len(lines), at + LONGEST_SEAM + 2)):
        line = lines[place]
        if line.prose:
            return heads[::-1] if listed else heads
        if line.is_seam:
            seen, heads, listed = True, [], opens_more(line.text)
        elif line.is_headline and (seen or (signed and is_signed(lines, place))):
            seen = True
            heads.append(place)
    return []


def is_signed(lines: Sequence[Line], place: int) -> bool:
    """Whether the lines right below a headline say who wrote it and when, as clippings do."""
    below = lines[place + 1 : place + 1 + SIGNED_WITHIN]
    return any(line.is_byline for line in below) and any(line.is_dateline for line in below)


def is_answered(lines: Sequence[Line], head: int) -> bool:
    """Whether the prose after a headline is its story: it takes up the headline's words at once."""
    telling = stems(lines[head].text)
    lead: set[str] = set()
    words, paragraphs, total = 0, 0, 0
    for line in lines[head + 1 : head + 1 + LOOKED_AT]:
        if line.is_seam and paragraphs:
            break
        if line.prose and line.kept:
            paragraphs += 1
            total += line.words
            if words < LEAD_WORDS:
                lead |= stems(line.text)
                words += line.words
        if paragraphs >= STORY_PARAGRAPHS and total >= STORY_WORDS:
            break
    if paragraphs < STORY_PARAGRAPHS or total < STORY_WORDS:
        return False
    answered = len(telling & lead)
    return answered >= FEWEST_ANSWERED and answered >= ANSWERED * len(telling)


def stems(text: str) -> set[str]:
    """The beginnings of the words of a text that begin with a capital or are long enough to tell."""
    return {
        word[:STEM].casefold()
        for word in WORD.findall(text[:5000])
        if len(word) >= STEM or (len(word) >= SHORTEST and word[:1].isupper())
    }


def cut(text: str, blocks: Sequence[Block], parts: Sequence[Part]) -> list[tuple[str, str]]:
    """For each part its text, and with the seam after it: stretches of the text that the blocks were made of,
    which is theirs but for white space."""
    inked = [0]
    for block in blocks:
        inked.append(inked[-1] + sum(map(len, block.original.split())))
    wanted = [inked[at] for part in parts for at in (part.start, part.end)]
    places = [*places_of(text, wanted), len(text)]
    places[0] = 0
    starts, ends = places[0::2], places[1::2]
    return [
        (text[start:end], text[start:after])
        for start, end, after in zip(starts, ends, [*starts[1:], len(text)], strict=False)
    ]


def places_of(text: str, counts: Sequence[int]) -> list[int]:
    """Where in a text the character stands that has so many others before it, white space not counted; the
    counts ascend."""
    places: list[int] = []
    before, waiting = 0, 0
    for word in INKED.finditer(text):
        size = word.end() - word.start()
        while waiting < len(counts) and counts[waiting] < before + size:
            places.append(word.start() + counts[waiting] - before)
            waiting += 1
        before += size
    return [*places, *([len(text)] * (len(counts) - waiting))]
