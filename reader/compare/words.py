"""Two texts that answer each other to runs: which words stayed, which changed, which only look other."""

from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct

from reader.compare import cleanup, style
from reader.compare.anchoring import matched_words
from reader.compare.comparison import Options, Run, RunKind
from reader.compare.compounds import joined
from reader.compare.counting import count_of, word_count
from reader.compare.facts import ENGLISH_HABITS, Habits, facts_of_change, fresh_words
from reader.compare.runs import Runs
from reader.compare.sequences import Match
from reader.compare.stopping import Stop, heed, never
from reader.compare.tokens import Tokens, tokenise

# Where less than a third of the shorter text stayed, marks within it help nobody: before and after whole.
_REWRITTEN = 1 / 3


class Marked(Struct, frozen=True):
    """Two texts as runs, with how many words were kept, removed and added.

    `rewritten` says that so little stayed that each side is one run.
    """

    left_runs: tuple[Run, ...]
    right_runs: tuple[Run, ...]
    unchanged: int
    removed: int
    added: int
    rewritten: bool = False


class _Folded(dict[str, str]):
    """The folded form of every word met, found once for each."""

    def __missing__(self, word: str) -> str:
        self[word] = form = style.folded(word)
        return form


class Marker:
    """Marks the words of text after text under the same options, and remembers how words are folded.

    `habits` say how facts show in these texts. Marking raises Cancelled when `stop` turns true.
    """

    def __init__(self, options: Options, habits: Habits = ENGLISH_HABITS, stop: Stop = never) -> None:
        self._options = options
        self._habits = habits
        self._stop = stop
        self._folded = _Folded()
        self._explained: dict[tuple[str, str, bool], tuple[str, ...]] = {}

    def mark(self, left: str, right: str, heading: bool = False) -> Marked:
        """Compare two texts word by word; in a heading, capitals are house style."""
        if left == right:
            return _alike(left)
        if not left or not right:
            return _one_sided(left, right)
        sides = self._read(left), self._read(right)
        keys = [self._keys(side, heading) for side in sides]
        matches = cleanup.tidied(matched_words(sides, keys, self._stop), keys[0], keys[1])
        heed(self._stop)
        counts = _counts(sides, matches)
        shorter = counts[0] + min(counts[1], counts[2])
        if counts[0] < _REWRITTEN * shorter:
            return _whole((left, right), sides, keys, self._habits)
        return Marked(*self._runs(sides, keys, matches, heading), *counts)

    def _read(self, text: str) -> Tokens:
        heed(self._stop)
        return joined(tokenise(text))

    def _keys(self, side: Tokens, heading: bool) -> list[str]:
        keys = map(self._folded.__getitem__, side.words)
        return list(map(str.casefold, keys) if heading else keys)

    def _explain(self, left: str, right: str, heading: bool) -> tuple[str, ...]:
        asked = (left, right, heading)
        if asked not in self._explained:
            self._explained[asked] = style.explanation(left, right, heading)
        return self._explained[asked]

    def _runs(
        self, sides: tuple[Tokens, Tokens], keys: Sequence[Sequence[str]], matches: list[Match], heading: bool
    ) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
        runs = Runs(sides[0]), Runs(sides[1])
        fresh = fresh_words(keys[0], keys[1]), fresh_words(keys[1], keys[0])
        x = y = 0
        for match in [*matches, Match(len(keys[0]), len(keys[1]), 0)]:
            changed = (x, match.left), (y, match.right)
            facts = facts_of_change(sides, keys, changed, fresh, self._habits)
            if x < match.left:
                runs[0].change(x, match.left, RunKind.REMOVED, facts[0])
            if y < match.right:
                runs[1].change(y, match.right, RunKind.ADDED, facts[1])
            if _is_plain(sides, match):
                runs[0].before(match.left + match.length, RunKind.EQUAL)
                runs[1].before(match.right + match.length, RunKind.EQUAL)
            elif match.length:
                self._gap(sides, match, (x < match.left, y < match.right), runs)
                self._keep(sides, match, runs, heading)
            x, y = match.left + match.length, match.right + match.length
        self._write_gap(sides, x, y, runs)
        return runs[0].made(), runs[1].made()

    def _gap(
        self,
        sides: tuple[Tokens, Tokens],
        match: Match,
        changed: tuple[bool, bool],
        runs: tuple[Runs, Runs],
    ) -> None:
        """Write the white space before a match; what only one text has belongs to its change."""
        if not any(changed) or (sides[0].gaps[match.left] and sides[1].gaps[match.right]):
            self._write_gap(sides, match.left, match.right, runs)
            return
        for at, word in enumerate((match.left, match.right)):
            if changed[at]:
                runs[at].lengthen(word)
            else:
                runs[at].to(word, RunKind.EQUAL)

    def _keep(
        self, sides: tuple[Tokens, Tokens], match: Match, runs: tuple[Runs, Runs], heading: bool
    ) -> None:
        """Write the words that both texts have, and the white space between them."""
        for step in range(match.length):
            x, y = match.left + step, match.right + step
            if step:
                self._write_gap(sides, x, y, runs)
            left, right = sides[0].words[x], sides[1].words[y]
            rules = () if left == right else self._explain(left, right, heading)
            self._write((x + 1, y + 1), runs, rules)

    def _write_gap(self, sides: tuple[Tokens, Tokens], x: int, y: int, runs: tuple[Runs, Runs]) -> None:
        """Write the white space before a word on each side."""
        gaps = sides[0].gaps[x], sides[1].gaps[y]
        kinds, rules = self._shown(_gap_rules(*gaps) if gaps[0] != gaps[1] else ())
        runs[0].to(x, kinds[0], rules)
        runs[1].to(y, kinds[1], rules)

    def _write(self, ends: tuple[int, int], runs: tuple[Runs, Runs], rules: tuple[str, ...]) -> None:
        """Write two writings of one word, as the options say what differs only by these rules is shown."""
        kinds, named = self._shown(rules)
        runs[0].before(ends[0], kinds[0], named)
        runs[1].before(ends[1], kinds[1], named)

    def _shown(self, rules: tuple[str, ...]) -> tuple[tuple[RunKind, RunKind], str]:
        """The kinds in which two writings are shown that differ only by these rules, and the rules named."""
        shown = [rule for rule in rules if rule not in self._options.ignore]
        if not shown:
            return (RunKind.EQUAL, RunKind.EQUAL), ""
        counted = any(rule in self._options.count for rule in shown)
        kinds = (RunKind.REMOVED, RunKind.ADDED) if counted else (RunKind.STYLED, RunKind.STYLED)
        return kinds, ", ".join(shown)


def _is_plain(sides: tuple[Tokens, Tokens], match: Match) -> bool:
    """True where both texts have the same signs, the white space before them included."""
    x, y, length = match
    left, right = sides
    return (
        length > 0
        and left.words[x : x + length] == right.words[y : y + length]
        and left.gaps[x : x + length] == right.gaps[y : y + length]
    )


def _counts(sides: tuple[Tokens, Tokens], matches: Sequence[Match]) -> tuple[int, int, int]:
    """How many words, punctuation aside, were kept, removed and added."""
    left, right = (list(accumulate(cleanup.are_words(side.words), initial=0)) for side in sides)
    unchanged = sum(left[x + length] - left[x] for x, _, length in matches)
    kept = sum(right[y + length] - right[y] for _, y, length in matches)
    return unchanged, left[-1] - unchanged, right[-1] - kept


def _alike(text: str) -> Marked:
    runs = (Run(text, RunKind.EQUAL),) if text else ()
    return Marked(runs, runs, word_count(text), 0, 0)


def _one_sided(left: str, right: str) -> Marked:
    runs = (Run(left, RunKind.REMOVED),) if left else (), (Run(right, RunKind.ADDED),) if right else ()
    return Marked(*runs, 0, word_count(left), word_count(right))


def _whole(
    texts: tuple[str, str], sides: tuple[Tokens, Tokens], keys: Sequence[Sequence[str]], habits: Habits
) -> Marked:
    fresh = fresh_words(keys[0], keys[1]), fresh_words(keys[1], keys[0])
    everything = (0, len(keys[0])), (0, len(keys[1]))
    facts = facts_of_change(sides, keys, everything, fresh, habits)
    runs = (Run(texts[0], RunKind.REMOVED, "", facts[0]),), (Run(texts[1], RunKind.ADDED, "", facts[1]),)
    return Marked(*runs, 0, count_of(sides[0]), count_of(sides[1]), True)


def _gap_rules(left: str, right: str) -> tuple[str, ...]:
    """The rules that explain why two stretches of white space are not the same."""
    if ("\n" in left) != ("\n" in right):
        return (style.LINE_BREAKS,)
    seen = style.without_invisible(left), style.without_invisible(right)
    hidden = (style.INVISIBLE,) if seen != (left, right) else ()
    return hidden if seen[0] == seen[1] else (*hidden, style.SPACES)
