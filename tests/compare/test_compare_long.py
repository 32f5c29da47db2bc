"""Long paragraphs: marked word by word, in order, and given up when told to."""

import sys
from itertools import count

import pytest

from reader.compare import Options, RunKind, compare
from reader.compare.words import Marker
from reader.errors import Cancelled

WORDS = [f"{'bdfglmnprst'[at % 11]}{'aeiou'[at * at % 5]}{at * 7919 % 6007}" for at in range(60_000)]


def edited():
    """Four words of ten replaced by others of the same text."""
    return [WORDS[at * 31 % len(WORDS)] if at * at % 10 in (1, 4) else word for at, word in enumerate(WORDS)]


def test_a_long_paragraph_keeps_nearly_all_that_was_not_edited():
    left, right = " ".join(WORDS), " ".join(edited())
    marked = Marker(Options()).mark(left, right)
    kept = sum(one == other for one, other in zip(WORDS, edited(), strict=True))
    assert not marked.rewritten
    assert marked.unchanged > 0.98 * kept
    for runs, text in ((marked.left_runs, left), (marked.right_runs, right)):
        assert "".join(run.text for run in runs) == text
    same = [
        [run.text for run in runs if run.kind is RunKind.EQUAL]
        for runs in (marked.left_runs, marked.right_runs)
    ]
    assert "".join(same[0]).split() == "".join(same[1]).split()


@pytest.mark.parametrize("answers", [0, 1, 2, 5, 20])
def test_marking_a_long_paragraph_asks_again_and_again_whether_to_stop(answers):
    asked = count()
    marker = Marker(Options(), stop=lambda: next(asked) >= answers)
    with pytest.raises(Cancelled):
        marker.mark(" ".join(WORDS), " ".join(edited()))


def test_a_paragraph_that_stands_hundreds_of_times_asks_for_work_that_grows_as_its_number(article_of):
    once = "The ferry lost all power at the mouth of the harbour on Thursday evening, said its {}."

    def calls(number):
        sides = [article_of([once.format(name)] * number) for name in ("captain", "owner")]
        made = count()
        sys.setprofile(lambda _frame, event, _made: next(made) if event.endswith("call") else None)
        try:
            compare(*sides)
        finally:
            sys.setprofile(None)
        return next(made)

    calls(1)  # what is imported with the first comparison is no work on its blocks
    assert calls(600) < 6 * calls(150)
