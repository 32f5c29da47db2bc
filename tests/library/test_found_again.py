"""Decisions find their blocks again after a reload, edits, other wrapping, another capture, or not at all."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from invented_sessions import article

from reader.clean import Article, Block, Kind, Metadata
from reader.library import (
    Anchor,
    ArticleRecord,
    BlockKey,
    Holdings,
    anchored,
    anchors_of,
    block_keys,
    changed,
    find_again,
    found_anchors,
    outline_of,
)
from reader.library import deciding as decide
from reader.library.anchors import all_anchored, said
from reader.library.settling import anchors_to_find, carry_over, settle_blocks
from reader.load import Format, Source
from reader.pipeline import open_articles

SOURCE = Source(None, "story.txt", "", Format.TEXT, "utf-8", "valid UTF-8", "0" * 64, 1)
WORDS = (
    *("harbour", "ferry", "mayor", "captain", "storm", "repair", "council", "engine", "ticket"),
    *("island", "school", "choir", "lantern", "rope", "winter", "morning", "evening", "office"),
    *("letter", "meeting", "budget", "winch", "crane", "gull", "lighthouse", "keeper", "teacher"),
    *("pupil", "bakery", "market", "fishing", "quarter", "anchor", "tide", "wreck", "signal"),
    *("radio", "weather", "forecast", "insurance", "hearing", "witness", "report", "minister", "timetable"),
    *("queue", "deck", "cabin", "passenger", "freight", "truck", "bridge", "causeway", "tunnel"),
    *("study", "plan", "delay"),
)
LINKS = ("was", "had", "with", "for", "near", "after", "before", "without", "the", "a", "this", "every")


def paragraph(number: int) -> str:
    """An invented paragraph of 14 to 40 words, unlike all others."""
    chance = random.Random(number)
    words = [chance.choice(WORDS if at % 2 else LINKS) for at in range(chance.randrange(14, 40))]
    return f"{' '.join(words).capitalize()} {number}."


def laid_out(texts: list[str], kept: bool = True) -> Article:
    blocks = [Block(text, text, Kind.PARAGRAPH, kept, "body", "because") for text in texts]
    return Article(SOURCE, Metadata(), tuple(blocks))


Laid = list[tuple[int, str]]
"""Paragraphs with the numbers by which the test knows them, whatever is done to their text."""


def story() -> Laid:
    """Forty paragraphs, after every fifth of which the same two lines are repeated."""
    found: Laid = []
    for number in range(40):
        found.append((number, paragraph(number)))
        if number % 5 == 4:
            found += [(100 + number, "Advertisement"), (200 + number, "Read more about the harbour")]
    return found


def ten_edited(laid: Laid) -> Laid:
    """Ten paragraphs written anew, twenty with a word or two exchanged."""

    def edit(number: int, text: str) -> str:
        if number >= 100:
            return text
        if number % 4 == 0:
            return paragraph(number + 1_000)
        words = text.split()
        return " ".join([*words[:3], "newly", *words[4:]]) if number % 2 else text

    return [
        (number + 5_000 * (number < 100 and number % 4 == 0), edit(number, text)) for number, text in laid
    ]


def next_capture(laid: Laid) -> Laid:
    """A new beginning, some paragraphs gone with what was repeated after them, three moved, some edited."""
    rest = [(number, text) for number, text in laid if number % 100 not in (9, 10, 11, 24)]
    moved = [rest.pop(12), rest.pop(20), rest.pop(3)]
    edited = [(number, text.replace(" the ", " that ") if number % 3 == 0 else text) for number, text in rest]
    return [(9_000 + at, paragraph(9_000 + at)) for at in range(4)] + edited + moved


def otherwise_written(laid: Laid) -> Laid:
    return [(number, text.upper().replace(" ", "\u00a0") + " …") for number, text in laid]


CHANGES: dict[str, tuple[Callable[[Laid], Laid], float]] = {
    "the same file": (lambda laid: laid, 1.0),
    "ten paragraphs written anew, fifteen edited": (ten_edited, 0.95),
    "the next capture": (next_capture, 0.85),
    "in capitals with other blanks": (otherwise_written, 1.0),
    "backwards": (lambda laid: laid[::-1], 0.7),
    "the repeated lines gone": (lambda laid: [each for each in laid if each[0] < 100], 1.0),
    "another story": (lambda laid: [(n + 7_000, paragraph(n + 7_000)) for n in range(40)], 0.0),
}


@pytest.mark.parametrize("what", CHANGES)
def test_decisions_are_found_again_and_none_is_applied_wrongly(what: str) -> None:
    change, least = CHANGES[what]
    before, after = story(), change(story())
    old, new = laid_out([text for _, text in before]), laid_out([text for _, text in after])
    anchors = anchors_of(old, block_keys(old.blocks))
    found = find_again(anchors.values(), new, outline_of(old))
    numbers = dict(zip(block_keys(new.blocks), (number for number, _ in after), strict=True))
    there = {number for number, _ in after}
    right, wanted = 0, 0
    for (number, _), anchor in zip(before, anchors.values(), strict=True):
        wanted += number in there
        if anchor in found:
            assert numbers[found[anchor]] == number, (what, anchor.text)
            right += 1
    assert right >= least * wanted
    assert len(set(found.values())) == len(found)


def test_without_the_old_outline_what_stands_once_is_found_and_nothing_wrongly() -> None:
    before, after = story(), next_capture(story())
    old, new = laid_out([text for _, text in before]), laid_out([text for _, text in after])
    anchors = anchors_of(old, block_keys(old.blocks))
    found = find_again(anchors.values(), new)
    numbers = dict(zip(block_keys(new.blocks), (number for number, _ in after), strict=True))
    told = {
        number: numbers[found[a]]
        for (number, _), a in zip(before, anchors.values(), strict=True)
        if a in found
    }
    assert all(was == now for was, now in told.items())
    assert sum(number < 100 for number in told) >= 32


def test_an_anchor_by_the_outline_alone_is_the_one_by_the_article() -> None:
    old = laid_out([text for _, text in story()])
    by_article = anchors_of(old, block_keys(old.blocks))
    assert all_anchored(outline_of(old), by_article) == by_article
    assert all(anchored(outline_of(old), key) == anchor for key, anchor in by_article.items())


@pytest.mark.parametrize("width", [50, 72])
def test_a_dump_that_is_wrapped_at_another_width_has_the_same_blocks(width: int) -> None:
    texts = [paragraph(number) for number in range(12)]

    def wrapped(at: int) -> str:
        return "\n\n".join(re.sub(rf"(.{{1,{at}}})(?: |$)", r"\1\n", text).strip() for text in texts)

    old, new = article("\n\n".join(texts)), article(wrapped(width))
    anchors = anchors_of(old, block_keys(old.blocks))
    found = find_again(anchors.values(), new, outline_of(old))
    assert len(found) == len(anchors) == 12
    assert all(anchor.text == key.text for anchor, key in found.items())


def test_other_cleaning_rules_change_nothing() -> None:
    texts = [text for _, text in story()]
    old, new = laid_out(texts), laid_out(texts, kept=False)
    anchors = anchors_of(old, block_keys(old.blocks))
    assert find_again(anchors.values(), new, outline_of(old)) == {each: each.key for each in anchors.values()}


TEMPLATE = (
    "The temperature in {place} will be {degrees} degrees on {day} with a light wind from the north and rain."
)


def test_a_sentence_of_the_same_pattern_is_not_taken_for_an_edit() -> None:
    places = [("Merrow", 12, "Monday"), ("Sandholm", 14, "Tuesday"), ("Anskar", 11, "Friday")]
    lines = [TEMPLATE.format(place=a, degrees=b, day=c) for a, b, c in places]
    old = laid_out([paragraph(1), *lines, paragraph(2)])
    new = laid_out([paragraph(1), lines[1], lines[2], paragraph(2)])
    merrow = anchors_of(old, [BlockKey(lines[0], 0)]).values()
    assert find_again(merrow, new, outline_of(old)) == {}


def test_of_two_edits_of_one_paragraph_neither_is_taken_for_it() -> None:
    texts = [paragraph(number) for number in range(3)]
    first, second = (texts[1].replace(texts[1].split()[4], word, 1) for word in ("hardly", "barely"))
    old, new = laid_out(texts), laid_out([texts[0], first, second, texts[2]])
    anchors = anchors_of(old, [BlockKey(texts[1], 0)]).values()
    assert find_again(anchors, new, outline_of(old)) == {}
    alone = laid_out([texts[0], first, texts[2]])
    assert len(find_again(anchors, alone, outline_of(old))) == 1


def test_short_lines_with_an_edit_are_left_in_doubt() -> None:
    old, new = laid_out(["Updated on Monday, 3 May"]), laid_out(["Updated on Monday, 4 May"])
    assert find_again(anchors_of(old, block_keys(old.blocks)).values(), new, outline_of(old)) == {}


def session_about(old: Article) -> Holdings:
    """An article with a block stripped, one ticked, and two aligned with another article."""
    holdings = Holdings()
    for record in (
        ArticleRecord(1, "a", outline=outline_of(old)),
        ArticleRecord(2, "b", outline=outline_of(old)),
    ):
        holdings = changed(holdings, decide.adopt(holdings, record))
    keys = block_keys(old.blocks)
    holdings = changed(holdings, decide.judge_blocks(holdings, 1, [keys[0]], False))
    holdings = changed(holdings, decide.tick_blocks(holdings, 1, [keys[1]], True))
    return changed(holdings, decide.align_blocks(holdings, 1, 2, keys[0], keys[2]))


def settled(holdings: Holdings, later: Article) -> Holdings:
    """The session after article 1 was read anew."""
    record = holdings.article(1)
    assert record is not None
    found = found_anchors(anchors_to_find(holdings, 1), later, record.outline)
    fresh = ArticleRecord(1, "a", outline=outline_of(later))
    return changed(holdings, settle_blocks(holdings, fresh, found))


def test_what_is_not_found_again_waits_is_listed_and_comes_back_with_its_block() -> None:
    texts = [paragraph(number) for number in range(6)]
    holdings = session_about(laid_out(texts))
    keys = [BlockKey(text, 0) for text in texts]
    gone = settled(holdings, laid_out(texts[1:]))
    assert (gone.verdicts(1), gone.ticks(1), gone.aligned(1, 2)) == ({}, {keys[1]}, ())
    assert [record.anchor.text for record in gone.waiting(1)] == [texts[0]]
    back = settled(gone, laid_out([paragraph(50), *texts]))
    assert (back.verdicts(1), back.ticks(1)) == ({keys[0]: False}, {keys[1]})
    assert back.aligned(1, 2) == ((keys[0], keys[2]),)
    assert back.waiting(1) == []


def test_equal_lines_that_move_into_each_others_places_keep_what_was_decided_about_each() -> None:
    line = "Advertisement"
    texts = [paragraph(0), line, paragraph(1), line, paragraph(2)]
    holdings = changed(Holdings(), decide.adopt(Holdings(), ArticleRecord(1, "a")))
    holdings = settled(holdings, laid_out(texts))
    first, second, third = (BlockKey(line, at) for at in range(3))
    holdings = changed(holdings, decide.tick_blocks(holdings, 1, [first, second], True))
    after = settled(holdings, laid_out([line, paragraph(7), *texts]))
    assert after.ticks(1) == {second, third}


def test_decisions_about_an_edited_block_go_with_it() -> None:
    texts = [paragraph(number) for number in range(6)]
    edited = texts[0].replace(texts[0].split()[5], "barely", 1)
    after = settled(session_about(laid_out(texts)), laid_out([edited, *texts[1:]]))
    assert after.verdicts(1) == {BlockKey(edited, 0): False}
    assert after.aligned(1, 2) == ((BlockKey(edited, 0), BlockKey(texts[2], 0)),)


def test_the_next_capture_takes_over_what_was_decided_about_the_earlier_one() -> None:
    texts = [paragraph(number) for number in range(6)]
    old, new = laid_out(texts), laid_out([paragraph(50), *texts[:2], *texts[3:]])
    holdings = session_about(old)
    holdings = changed(holdings, decide.adopt(holdings, ArticleRecord(3, "c", outline=outline_of(new))))
    found = found_anchors(anchors_to_find(holdings, 1), new, outline_of(old))
    after = changed(holdings, carry_over(holdings, 3, 1, found))
    assert after.verdicts(3) == {BlockKey(texts[0], 0): False}
    assert after.ticks(3) == {BlockKey(texts[1], 0)}
    assert changed(after, carry_over(after, 3, 1, found)) == after


@pytest.mark.shared
def test_decisions_on_a_real_page_are_found_in_another_dump_of_it(shared: Path) -> None:
    right = wanted = 0
    for path in sorted((shared / "bench" / "dumps" / "firefox").glob("*.txt"))[:12]:
        (old, *_) = open_articles(path)
        anchors = anchors_of(old, kept_keys(old)).values()
        for style in ("chrome", "bs4", "inscriptis"):
            (new, *_) = open_articles(path.parent.parent / style / path.name)
            found = find_again(anchors, new, outline_of(old))
            there = {said(block.text) for block in new.blocks}
            wanted += sum(said(anchor.text) in there for anchor in anchors)
            right += sum(said(anchor.text) == said(key.text) for anchor, key in found.items())
            for anchor, key in found.items():
                assert overlap(anchor, key) > 0.7, (path.name, style, anchor.text, key.text)
    assert right >= 0.97 * wanted


def kept_keys(found: Article) -> list[BlockKey]:
    keys = block_keys(found.blocks)
    return [key for key, block in zip(keys, found.blocks, strict=True) if block.kept]


def overlap(anchor: Anchor, key: BlockKey) -> float:
    if said(anchor.text) == said(key.text):
        return 1.0
    one, other = (set(re.findall(r"\w+", text.casefold())) for text in (anchor.text, key.text))
    return len(one & other) / max(1, min(len(one), len(other)))
