"""What two different stories share: marked at both ends, said in words, stops of the walk; and how the rest
of them stands side by side."""

import pytest
from hypothesis import given, settings
from present_articles import STORY, article_of, compared, comparisons, kept

from reader.clean import Kind
from reader.compare import Options, RunKind, compare
from reader.present import Mark, Sentence, Sheet, describe, present
from reader.present.sentences import as_written, describe_shared
from reader.present.sheet import Stop, Stretch

QUOTED = "“We shall row the lamp oil across ourselves if nobody else has the courage”"
TOLD = f"{QUOTED}, said Marit Osk of the pilots."
BOTH_HAVE = (
    "The island has been without light since the packet boat was laid up for the winter, and every family "
    "burns what fat it can spare while the merchants on the mainland wait for a better price."
)
HARBOUR = [
    "The council met behind closed doors until long after midnight on Tuesday.",
    f"{BOTH_HAVE} {TOLD}",
    "A vote on the new breakwater was put off until the spring tides are over, as was the question of who is "
    "to pay for the three masts that went overboard in the gale of last autumn.",
    "Nobody in the fish market expects an answer before the herring come back.",
    "Fog lay over the anchorage for most of Wednesday, and two trawlers that had meant to sail with the ebb "
    "stayed where they were, their crews mending nets on deck and singing to keep their fingers warm.",
]
INLAND = [
    "Far from the coast the price of lamp glass has doubled since the kilns went out.",
    f"{BOTH_HAVE.replace('winter', 'spring')} {TOLD}",
    "Three potters left the valley for good, and their wheels were sold by weight.",
    "The mill owners blame a wet summer and the bad roads for all of it alike.",
    "At the weekly market people asked each other what it would come to in the end, and whether one ought to "
    "plant flax on the upper fields again as their grandparents had done in the years of the great frost.",
    f"A carter read a letter to whoever wished to hear it. {QUOTED}; at that the hall, which "
    "had been as loud as a goose pen, went quiet until somebody laughed and the music was struck up again.",
    "Whoever owns a loom may count on work, for sailcloth is in demand again on both banks of the river, and "
    "spinners come over the pass from as far away as Dunmere in search of a bed and a bowl of soup.",
]


def stories() -> Sheet:
    """Two stories that have one quotation in common."""
    return present(compared(HARBOUR, INLAND))


def test_a_passage_is_marked_where_it_stands_on_both_sides() -> None:
    sheet = stories()
    (passage,) = sheet.passages
    for side, end in (("left", passage.left), ("right", passage.right)):
        line = sheet.lines[end.line]
        paragraph = getattr(line, side)[end.at]
        assert paragraph.shared == (Stretch(end.start, end.end, 0),)
        assert paragraph.text[end.start : end.end] == QUOTED.strip("“”")
        assert paragraph.number == end.number
    assert (passage.left.number, passage.right.number) == (2, 6)


def test_a_passage_says_with_what_it_is_shared_and_who_is_quoted() -> None:
    sheet = stories()
    told = "word for word, quoting Marit Osk"
    assert describe_shared(sheet, 0, "left", as_written) == f"shared with paragraph 6 on the right, {told}"
    assert describe_shared(sheet, 0, "right", as_written) == f"shared with paragraph 2 on the left, {told}"


def test_a_passage_of_different_stories_is_a_stop_among_the_differences() -> None:
    sheet = stories()
    stops = [sheet.stop(at) for at in range(sheet.stop_count)]
    (at,) = [at for at, stop in enumerate(stops) if stop.mark is Mark.SHARED]
    assert stops[at].first == stops[at].last == sheet.passages[0].left.line
    assert sheet.stop_marks()[at] == list(Mark).index(Mark.SHARED)
    sentence = describe(sheet, at)
    assert str(sentence).startswith(
        "Paragraph 2 shared with paragraph 6 on the right, word for word, quoting Marit Osk: “We shall row"
    )


def test_a_turn_of_phrase_that_comes_back_in_two_versions_is_no_passage() -> None:
    made = compared([*STORY, *HARBOUR], [*STORY, *INLAND])
    assert len(made.passages) == 1
    sheet = present(made)
    assert not sheet.passages
    assert all(sheet.stop(at).passage < 0 for at in range(sheet.stop_count))


def test_no_passages_where_none_were_asked_for() -> None:
    made = compared(HARBOUR, INLAND)
    sheet = present(compare(made.left, made.right, Options(passages=False)))
    assert not sheet.passages
    assert not any(paragraph.shared for line in sheet.lines for paragraph in (*line.left, *line.right))


def test_a_readers_tick_before_a_passage_is_no_part_of_it() -> None:
    sheet = present(compared([HARBOUR[0], f"✓ {HARBOUR[1]}", *HARBOUR[2:]], INLAND))
    end = sheet.passages[0].left
    assert sheet.lines[end.line].left[end.at].text[end.start : end.end] == QUOTED.strip("“”")


@settings(max_examples=50, deadline=None)
@given(comparisons)
def test_every_shared_stretch_lies_within_its_paragraph(comparison) -> None:
    for line in present(comparison).lines:
        for paragraph in (*line.left, *line.right):
            assert all(0 <= each.start < each.end <= len(paragraph.text) for each in paragraph.shared)


def test_headlines_of_different_stories_face_each_other() -> None:
    left = article_of(kept("Pilots threaten to row", Kind.TITLE), *HARBOUR)
    right = article_of(kept("Glass is dear inland", Kind.TITLE), *INLAND)
    sheet = present(compare(left, right))
    first = sheet.lines[0]
    assert ([p.text for p in first.left], [p.text for p in first.right]) == (
        ["Pilots threaten to row"],
        ["Glass is dear inland"],
    )
    assert first.rewritten
    assert str(describe(sheet, 0)) == "Headline edited: mostly rewritten"
    assert sheet.lines[1].stop == 1


def test_the_same_headline_over_two_stories_is_no_difference() -> None:
    left, right = (article_of(kept("Tern Rock notes", Kind.TITLE), *body) for body in (HARBOUR, INLAND))
    sheet = present(compare(left, right))
    (line,) = [line for line in sheet.lines if any(p.kind is Kind.TITLE for p in line.left + line.right)]
    assert line.mark is Mark.EQUAL
    assert [p.text for p in line.left] == [p.text for p in line.right] == ["Tern Rock notes"]
    assert all(run.kind is RunKind.EQUAL for p in line.left + line.right for run in p.runs)


def test_a_headline_that_stands_alone_faces_nothing() -> None:
    left = article_of(kept("Pilots threaten to row", Kind.TITLE), *HARBOUR)
    sheet = present(compare(left, article_of(*INLAND)))
    assert [p.text for p in sheet.lines[0].left] == ["Pilots threaten to row"]
    assert not sheet.lines[0].right


def test_a_number_that_changed_is_named_as_a_fact() -> None:
    left = "The ferry drifted until the tug came, and of the people on board 14 were hurt."
    sheet = present(compared([left, *STORY], [left.replace("14", "17"), *STORY]))
    assert str(describe(sheet, 0)) == "Paragraph 1 edited: fact (number); “14” is now “17”"
    assert sheet.changes_facts(0)
    assert sheet.stop_facts == b"\1"


def test_two_kinds_of_facts_are_named_together() -> None:
    left = "The ferry drifted until the tug came on 3 March, and of the people on board 14 were hurt."
    right = left.replace("14", "17").replace("March", "April")
    sheet = present(compared([left, *STORY], [right, *STORY]))
    assert describe(sheet, 0).detail.startswith("facts (date, number); ")


def test_a_changed_adjective_is_no_fact() -> None:
    sheet = present(
        compared(
            ["It was a cold and windy night on the coast."], ["It was a wet and windy night on the coast."]
        )
    )
    assert not sheet.changes_facts(0)
    assert "fact" not in describe(sheet, 0).detail


def test_what_two_different_stories_say_stands_abreast_as_one_stop() -> None:
    sheet = present(compared(HARBOUR[2:5], INLAND[2:3]))
    assert [line.mark for line in sheet.lines] == [Mark.REPLACED, Mark.REMOVED, Mark.REMOVED]
    assert [(len(line.left), len(line.right)) for line in sheet.lines] == [(1, 1), (1, 0), (1, 0)]
    assert {line.stop for line in sheet.lines} == {0}
    assert sheet.stop(0) == Stop(0, 2, Mark.REPLACED)
    assert describe(sheet, 0) == Sentence("Paragraphs 1 to 3 removed", "paragraph 1 added")


def test_of_two_versions_what_was_added_stands_below_what_was_removed() -> None:
    sheet = present(compared([*STORY[:6], HARBOUR[0]], [*STORY[:6], INLAND[0]]))
    marks = [line.mark for line in sheet.lines if line.stop >= 0]
    assert marks == [Mark.REMOVED, Mark.ADDED]
    assert sheet.stop_count == 2


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_headline_without_another_stands_above_what_stands_abreast(side: str) -> None:
    title = kept("Pilots threaten to row", Kind.TITLE)
    left, right = ([title, *HARBOUR], INLAND) if side == "left" else (HARBOUR, [title, *INLAND])
    first, second, *_ = present(compared(left, right)).lines
    assert getattr(first, side)[0].text == title.text
    assert len(first.left) + len(first.right) == 1
    assert second.left
    assert second.right


def test_headlines_stand_abreast_below_what_was_moved_above_one() -> None:
    left, right = (kept(text, Kind.TITLE) for text in ("Pilots threaten to row", "Glass is dear inland"))
    before = [left, HARBOUR[0], *HARBOUR[2:], BOTH_HAVE, STORY[0]]
    sheet = present(compared(before, [STORY[0], right, INLAND[0], *INLAND[2:], BOTH_HAVE]))
    assert sheet.lines[0].mark is Mark.MOVED
    (line,) = [line for line in sheet.lines if any(p.kind is Kind.TITLE for p in line.left + line.right)]
    assert [p.text for p in line.left + line.right] == [left.text, right.text]
