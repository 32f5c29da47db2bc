"""Two texts that answer each other to runs: which words stayed, which changed, which only look other."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare import cleanup, style
from reader.compare.anchoring import matched_words
from reader.compare.comparison import Options, Run, RunKind
from reader.compare.compounds import joined
from reader.compare.facts import facts_in, known_words
from reader.compare.runs import Runs
from reader.compare.sequences import Match
from reader.compare.tokens import Tokens, tokenise

# Where less than a third of the shorter text stayed, marks within it help nobody: before and after whole.
_REWRITTEN = 1 / 3


@dataclass(frozen=True, slots=True)
class Marked:
    """Two texts as runs, with how many words were kept, removed and added.

    `rewritten` says that so little stayed that each side is one run.
    """

    left_runs: tuple[Run, ...]
    right_runs: tuple[Run, ...]
    unchanged: int
    removed: int
    added: int
    rewritten: bool = False


class Marker:
    """Marks the words of text after text under the same options, and remembers how words are folded.

    `names` says whether a capital inside a sentence shows a name in the language of these texts.
    """

    def __init__(self, options: Options, names: bool = True) -> None:
        self._options = options
        self._names = names
        self._folded: dict[str, str] = {}
        self._explained: dict[tuple[str, str, bool], tuple[str, ...]] = {}

    def mark(self, left: str, right: str, heading: bool = False) -> Marked:
        """Compare two texts word by word; in a heading, capitals are house style."""
        if left == right:
            return _alike(left)
        if not left or not right:
            return _one_sided(left, right)
        sides = joined(tokenise(left)), joined(tokenise(right))
        keys = [[self._key(word, heading) for word in side.words] for side in sides]
        matches = cleanup.tidied(matched_words(sides, keys), keys[0], keys[1])
        counts = _counts(sides, matches)
        shorter = counts[0] + min(counts[1], counts[2])
        if counts[0] < _REWRITTEN * shorter:
            return _whole((left, right), sides, keys, self._names)
        return Marked(*self._runs(sides, keys, matches, heading), *counts)

    def _key(self, word: str, heading: bool) -> str:
        folded = self._folded.get(word)
        if folded is None:
            folded = self._folded[word] = style.folded(word)
        return folded.casefold() if heading else folded

    def _explain(self, left: str, right: str, heading: bool) -> tuple[str, ...]:
        asked = (left, right, heading)
        if asked not in self._explained:
            self._explained[asked] = style.explanation(left, right, heading)
        return self._explained[asked]

    def _runs(
        self, sides: tuple[Tokens, Tokens], keys: Sequence[Sequence[str]], matches: list[Match], heading: bool
    ) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
        runs = Runs(), Runs()
        known = known_words(keys[0]), known_words(keys[1])
        x = y = 0
        for match in [*matches, Match(len(keys[0]), len(keys[1]), 0)]:
            fact = facts_in(sides[0], keys[0], (x, match.left), known[1], self._names)
            runs[0].change(sides[0], x, match.left, RunKind.REMOVED, fact)
            fact = facts_in(sides[1], keys[1], (y, match.right), known[0], self._names)
            runs[1].change(sides[1], y, match.right, RunKind.ADDED, fact)
            if match.length:
                self._gap(sides, match, (x < match.left, y < match.right), runs)
                self._keep(sides, match, runs, heading)
            x, y = match.left + match.length, match.right + match.length
        self._write(
            sides[0].gaps[-1], sides[1].gaps[-1], runs, _gap_rules(sides[0].gaps[-1], sides[1].gaps[-1])
        )
        return runs[0].merged(), runs[1].merged()

    def _gap(
        self,
        sides: tuple[Tokens, Tokens],
        match: Match,
        changed: tuple[bool, bool],
        runs: tuple[Runs, Runs],
    ) -> None:
        """Write the white space before a match; what only one text has belongs to its change."""
        gaps = sides[0].gaps[match.left], sides[1].gaps[match.right]
        if not any(changed) or all(gaps):
            self._write(*gaps, runs, _gap_rules(*gaps))
            return
        for at, kind in enumerate((RunKind.REMOVED, RunKind.ADDED)):
            if changed[at]:
                runs[at].lengthen(gaps[at], kind)
            else:
                runs[at].add(gaps[at], RunKind.EQUAL)

    def _keep(
        self, sides: tuple[Tokens, Tokens], match: Match, runs: tuple[Runs, Runs], heading: bool
    ) -> None:
        """Write the words that both texts have, and the white space between them."""
        written = match.left
        for step in range(match.length):
            x, y = match.left + step, match.right + step
            gaps = (sides[0].gaps[x], sides[1].gaps[y]) if step else ("", "")
            words = sides[0].words[x], sides[1].words[y]
            if gaps[0] == gaps[1] and words[0] == words[1]:
                continue
            _copy(sides[0], match.left, written, x, runs)
            self._write(*gaps, runs, _gap_rules(*gaps))
            self._write(*words, runs, () if words[0] == words[1] else self._explain(*words, heading))
            written = x + 1
        _copy(sides[0], match.left, written, match.left + match.length, runs)

    def _write(self, left: str, right: str, runs: tuple[Runs, Runs], rules: tuple[str, ...]) -> None:
        """Write two writings of one thing, as the options say what differs only by these rules is shown."""
        if not rules:
            runs[0].add(left, RunKind.EQUAL)
            runs[1].add(right, RunKind.EQUAL)
            return
        shown = [rule for rule in rules if rule not in self._options.ignore]
        counted = any(rule in self._options.count for rule in shown)
        kinds = (RunKind.REMOVED, RunKind.ADDED) if counted else (RunKind.STYLED, RunKind.STYLED)
        for text, run, kind in zip((left, right), runs, kinds, strict=True):
            run.add(text, kind if shown else RunKind.EQUAL, ", ".join(shown))


def _copy(side: Tokens, first: int, start: int, end: int, runs: tuple[Runs, Runs]) -> None:
    """Write words that are the same on both sides, each but the first of the match with its white space."""
    parts = [
        part for at in range(start, end) for part in (side.gaps[at] if at > first else "", side.words[at])
    ]
    for run in runs:
        run.add("".join(parts), RunKind.EQUAL)


def _counts(sides: tuple[Tokens, Tokens], matches: Sequence[Match]) -> tuple[int, int, int]:
    """How many words, punctuation aside, were kept, removed and added."""
    kept = [at for match in matches for at in range(match.left, match.left + match.length)]
    unchanged = sum(cleanup.is_word(sides[0].words[at]) for at in kept)
    removed, added = (word_count(side) for side in sides)
    kept_right = [at for match in matches for at in range(match.right, match.right + match.length)]
    return (
        unchanged,
        removed - unchanged,
        added - sum(cleanup.is_word(sides[1].words[at]) for at in kept_right),
    )


def word_count(tokens: Tokens) -> int:
    """The number of words, punctuation aside."""
    return sum(map(cleanup.is_word, tokens.words))


def _alike(text: str) -> Marked:
    runs = (Run(text, RunKind.EQUAL),) if text else ()
    return Marked(runs, runs, word_count(joined(tokenise(text))), 0, 0)


def _one_sided(left: str, right: str) -> Marked:
    runs = (Run(left, RunKind.REMOVED),) if left else (), (Run(right, RunKind.ADDED),) if right else ()
    removed, added = (word_count(joined(tokenise(text))) for text in (left, right))
    return Marked(*runs, 0, removed, added)


def _whole(
    texts: tuple[str, str], sides: tuple[Tokens, Tokens], keys: Sequence[Sequence[str]], names: bool
) -> Marked:
    known = known_words(keys[0]), known_words(keys[1])
    facts = [facts_in(sides[at], keys[at], (0, len(keys[at])), known[1 - at], names) for at in (0, 1)]
    runs = (Run(texts[0], RunKind.REMOVED, "", facts[0]),), (Run(texts[1], RunKind.ADDED, "", facts[1]),)
    return Marked(*runs, 0, word_count(sides[0]), word_count(sides[1]), True)


def _gap_rules(left: str, right: str) -> tuple[str, ...]:
    if left == right:
        return ()
    return (style.LINE_BREAKS,) if ("\n" in left) != ("\n" in right) else (style.SPACES,)
