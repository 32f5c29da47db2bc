"""A verdict on a difference is tied to what both sides say, and holds after the comparison is made anew."""

from reader.clean import Article, Block, Kind, Metadata
from reader.compare import compare
from reader.library import (
    DifferenceKey,
    Holdings,
    Judgement,
    Verdict,
    changed,
    difference_keys,
    judged_again,
    judgement_on,
    row_keys,
)
from reader.library import deciding as decide
from reader.load import Format, Source

SOURCE = Source(None, "story.txt", "", Format.TEXT, "utf-8", "valid UTF-8", "0" * 64, 1)
LEFT = [
    "The ferry to Anskar left the harbour at nine on Monday with two hundred aboard.",
    "Nobody was hurt when the engine failed off the lighthouse, the captain said.",
    "The harbour office will hear the captain and the crew in the first week of May.",
    "A tug from Merrow brought the ferry home before midnight in a calm sea.",
]
RIGHT = [
    LEFT[0].replace("two hundred", "two hundred and twelve"),
    LEFT[1],
    LEFT[2].replace("first", "second"),
    LEFT[3],
    "Passengers were given blankets and soup by the people of the quarter.",
]
NOISE, KEEP = Judgement(Verdict.NOISE), Judgement(Verdict.KEEP, "a figure")


def article(texts: list[str]) -> Article:
    return Article(SOURCE, Metadata(), tuple(Block(t, t, Kind.PARAGRAPH, True, "body", "why") for t in texts))


def keys_of(left: list[str], right: list[str]) -> tuple[tuple[DifferenceKey, ...], ...]:
    return difference_keys(compare(article(left), article(right)))


def test_every_difference_has_the_keys_of_its_rows() -> None:
    keys = keys_of(LEFT, RIGHT)
    assert [len(each) for each in keys] == [1, 1, 1]
    assert keys[2][0].left == ""
    assert len({key for each in keys for key in each}) == 3


def test_a_verdict_holds_when_other_paragraphs_were_edited_and_added() -> None:
    first, second, third = keys_of(LEFT, RIGHT)
    judged = {first[0]: KEEP, second[0]: NOISE, third[0]: NOISE}
    left = ["A word before.", *LEFT[:1], LEFT[1].replace("failed", "stopped"), *LEFT[2:]]
    right = [*RIGHT[:3], LEFT[3].replace("calm", "rough"), RIGHT[4], "And a paragraph at the very end."]
    found = judged_again(judged, [key for each in keys_of(left, right) for key in each])
    assert found == judged


def test_a_verdict_does_not_hold_where_one_side_says_something_else() -> None:
    first, *_ = keys_of(LEFT, RIGHT)
    other = [RIGHT[0].replace("twelve", "thirteen"), *RIGHT[1:]]
    found = judged_again({first[0]: KEEP}, [key for each in keys_of(LEFT, other) for key in each])
    assert found == {}


def test_sides_that_are_exchanged_have_mirrored_keys() -> None:
    there, back = keys_of(LEFT, RIGHT), keys_of(RIGHT, LEFT)
    assert {key.mirrored for each in there for key in each} == {key for each in back for key in each}


def test_rows_that_say_the_same_are_told_apart_while_there_are_as_many() -> None:
    before = row_keys([([], ["Advertisement"]), (["a"], ["b"]), ([], ["Advertisement"])])
    one, _, two = before
    judged = {one: NOISE, two: KEEP}
    assert judged_again(judged, before) == judged
    three = row_keys([([], ["Advertisement"])] * 3)
    assert judged_again(judged, three) == {}
    assert judged_again({one: NOISE, two: NOISE}, three) == dict.fromkeys(three, NOISE)
    assert judged_again({one: NOISE}, three) == {}


def test_white_space_makes_no_other_difference() -> None:
    assert row_keys([(["a  b"], ["c\nd"])]) == row_keys([(["a b"], ["c d"])])
    assert row_keys([(["a b."], [])]) != row_keys([(["a b"], [])])


def test_a_difference_of_several_rows_has_a_verdict_when_all_of_them_have_it() -> None:
    keys = row_keys([([], ["a"]), ([], ["b"])])
    assert judgement_on(keys, dict.fromkeys(keys, NOISE)) == NOISE
    assert judgement_on(keys, {keys[0]: NOISE}) == Judgement()
    assert judgement_on(keys, {keys[0]: NOISE, keys[1]: KEEP}) == Judgement()


def test_a_verdict_that_is_taken_back_stays_taken_back() -> None:
    two, three = row_keys([([], ["Advertisement"])] * 2), row_keys([([], ["Advertisement"])] * 3)
    holdings = Holdings()
    judged = decide.judge_differences(holdings, 1, 2, NOISE, dict.fromkeys(two, "Advertisement"))
    holdings = changed(holdings, judged)
    found = judged_again(holdings.judgements(1, 2), three)
    assert found == dict.fromkeys(three, NOISE)
    taken = decide.judge_differences(holdings, 1, 2, Judgement(), dict.fromkeys(three, "Advertisement"))
    holdings = changed(holdings, taken)
    assert set(judged_again(holdings.judgements(1, 2), three).values()) == {Judgement()}
