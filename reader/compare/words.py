"""Two texts that answer each other to runs: which words stayed, which were changed, which only look other."""

from collections.abc import Sequence
from dataclasses import dataclass

from diff_match_patch import diff_match_patch

from reader.compare import style
from reader.compare.comparison import Run, RunKind
from reader.compare.tokens import Tokens, tokenise

# Private-use characters stand for words: no rule of the differ's own takes them for letters or line breaks.
_FIRST_STAND_IN = 0xF0000


@dataclass(frozen=True, slots=True)
class Match:
    """Words `left` to `left + length` of one text are those from `right` of the other."""

    left: int
    right: int
    length: int


@dataclass(frozen=True, slots=True)
class Marked:
    """Two texts as runs, with how many words were kept, removed and added."""

    left_runs: tuple[Run, ...]
    right_runs: tuple[Run, ...]
    unchanged: int
    removed: int
    added: int


def mark(left: str, right: str, heading: bool = False, ignore: frozenset[str] = frozenset()) -> Marked:
    """Compare two texts word by word; in a heading, capitals are house style."""
    sides = tokenise(left), tokenise(right)
    keys = [[_key(word, heading) for word in side.words] for side in sides]
    matches = _without_confetti(_matches(keys[0], keys[1]), keys)
    left_runs, right_runs = _Runs(), _Runs()
    x = y = 0
    for match in [*matches, Match(len(keys[0]), len(keys[1]), 0)]:
        _changed(sides, (x, match.left), (y, match.right), (left_runs, right_runs))
        for step in range(match.length):
            _kept(sides, match.left + step, match.right + step, (left_runs, right_runs), ignore)
        x, y = match.left + match.length, match.right + match.length
    _close(sides, (left_runs, right_runs), ignore)
    unchanged = sum(match.length for match in matches)
    return Marked(
        left_runs.merged(), right_runs.merged(), unchanged, len(keys[0]) - unchanged, len(keys[1]) - unchanged
    )


def _key(word: str, heading: bool) -> str:
    folded = style.fold(word)
    return folded.casefold() if heading else folded


def _matches(left: Sequence[str], right: Sequence[str]) -> list[Match]:
    """The longest common subsequence of two lists of words, as matches in order."""
    numbers: dict[str, int] = {}
    texts = [
        "".join(chr(_FIRST_STAND_IN + numbers.setdefault(word, len(numbers))) for word in side)
        for side in (left, right)
    ]
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    found: list[Match] = []
    x = y = 0
    for operation, text in differ.diff_main(texts[0], texts[1], False):
        if operation == differ.DIFF_EQUAL:
            found.append(Match(x, y, len(text)))
        x += len(text) if operation != differ.DIFF_INSERT else 0
        y += len(text) if operation != differ.DIFF_DELETE else 0
    return found


def _without_confetti(matches: list[Match], keys: Sequence[Sequence[str]]) -> list[Match]:
    """Leave out matches that are smaller than the changes on both their sides: nobody reads them."""
    kept = list(matches)
    at = 0
    while at < len(kept):
        match = kept[at]
        before = kept[at - 1] if at else Match(0, 0, 0)
        after = kept[at + 1] if at + 1 < len(kept) else Match(len(keys[0]), len(keys[1]), 0)
        changed_before = max(
            match.left - before.left - before.length, match.right - before.right - before.length
        )
        changed_after = max(after.left - match.left - match.length, after.right - match.right - match.length)
        weight = sum(key.isalnum() for key in keys[0][match.left : match.left + match.length])
        if changed_before and changed_after and weight <= min(changed_before, changed_after):
            del kept[at]
            at = max(0, at - 1)
        else:
            at += 1
    return kept


class _Runs:
    """The runs of one side while they are made."""

    def __init__(self) -> None:
        self._runs: list[Run] = []

    def add(self, text: str, kind: RunKind, rule: str = "") -> None:
        if text:
            self._runs.append(Run(text, kind, rule))

    def merged(self) -> tuple[Run, ...]:
        """The runs with neighbours of one kind and rule joined."""
        found: list[Run] = []
        for run in self._runs:
            if found and (found[-1].kind, found[-1].rule) == (run.kind, run.rule):
                found[-1] = Run(found[-1].text + run.text, run.kind, run.rule)
            else:
                found.append(run)
        return tuple(found)


_Both = tuple[Tokens, Tokens]
_Pair = tuple[_Runs, _Runs]


def _changed(sides: _Both, x: tuple[int, int], y: tuple[int, int], runs: _Pair) -> None:
    """Write a stretch that only one text has, or that both have in different words."""
    for side, (start, end), run, kind in (
        (sides[0], x, runs[0], RunKind.REMOVED),
        (sides[1], y, runs[1], RunKind.ADDED),
    ):
        for at in range(start, end):
            run.add(side.gaps[at], kind if at > start else RunKind.EQUAL)
            run.add(side.words[at], kind)


def _kept(sides: _Both, x: int, y: int, runs: _Pair, ignore: frozenset[str]) -> None:
    """Write one word that both texts have, with the white space before it."""
    _written(sides[0].gaps[x], sides[1].gaps[y], runs, ignore, _gap_rule(sides[0].gaps[x], sides[1].gaps[y]))
    left, right = sides[0].words[x], sides[1].words[y]
    rule = "" if left == right else style.explanation(left, right) or style.CASE
    _written(left, right, runs, ignore, rule)


def _written(left: str, right: str, runs: _Pair, ignore: frozenset[str], rule: str) -> None:
    same = left == right or not rule or set(rule.split(", ")) <= ignore
    kind = RunKind.EQUAL if same else RunKind.STYLED
    for text, run in ((left, runs[0]), (right, runs[1])):
        run.add(text, kind, "" if same else rule)


def _gap_rule(left: str, right: str) -> str:
    if left == right:
        return ""
    return style.LINE_BREAKS if ("\n" in left) != ("\n" in right) else style.SPACES


def _close(sides: _Both, runs: _Pair, ignore: frozenset[str]) -> None:
    left, right = sides[0].gaps[-1], sides[1].gaps[-1]
    _written(left, right, runs, ignore, _gap_rule(left, right))
