"""What comparing two articles makes: rows that face each other, runs that say what changed in them."""

from enum import StrEnum

from msgspec import Struct, field

from reader.clean import Article


class RunKind(StrEnum):
    """What became of a stretch of text."""

    EQUAL = "equal"
    STYLED = "styled"
    REMOVED = "removed"
    ADDED = "added"


class RowKind(StrEnum):
    """What became of the blocks that a row joins."""

    EQUAL = "equal"
    STYLED = "styled"
    EDITED = "edited"
    ADDED = "added"
    REMOVED = "removed"


class Run(Struct, frozen=True):
    """A stretch of one side's text that is of one kind.

    `rule` names the house-style rules that explain a styled run ("quotation marks"), separated by ", ";
    `fact` names in the same way the kinds of facts that a removed or added run changes: "number",
    "amount", "date", "time", "name", "attribution". Both are empty where there is nothing to say.
    """

    text: str
    kind: RunKind
    rule: str = ""
    fact: str = ""


class Row(Struct, frozen=True):
    """The blocks of both sides that answer each other.

    `left` and `right` are indices into the bodies of the two articles: none on one side where a block was
    added or removed, several where a paragraph was split or merged. Law: the runs of a side, joined, are
    its blocks' texts, joined by line breaks. `moved` says that its two sides stand out of order, or
    the longer part of them, or where no word changed any part. `confidence` (0 to 1) says how sure the
    pairing is; `rewritten` that so much differs that the two sides are better read whole, one after the
    other.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    kind: RowKind
    moved: bool = False
    confidence: float = 1.0
    left_runs: tuple[Run, ...] = ()
    right_runs: tuple[Run, ...] = ()
    rewritten: bool = False


class Difference(Struct, frozen=True):
    """A stop for the keyboard: one row, or neighbouring rows of one kind, as a range of row indices.

    `kind` is the kind of its rows; `moved` says that they stand elsewhere on the other side; `facts` are
    the kinds of facts that change in them, in alphabetical order.
    """

    first_row: int
    last_row: int
    kind: RowKind
    moved: bool = False
    facts: tuple[str, ...] = ()


class Span(Struct, frozen=True):
    """Some characters of one block: from `start` to before `end` (code points of its text)."""

    block: int
    start: int
    end: int


class Passage(Struct, frozen=True):
    """What both articles say in the same or nearly the same words, wherever it stands.

    `verbatim` where every word is the same; `quoted` where it lies inside quotation marks on both sides;
    `speaker` is who is quoted, as the left text names them, or else the right one, or else empty.
    """

    left: Span
    right: Span
    verbatim: bool
    quoted: bool = False
    speaker: str = ""


class Figures(Struct, frozen=True):
    """How much changed: counts of words, and the similarity of the two bodies from 0 to 1."""

    words_added: int
    words_removed: int
    words_unchanged: int
    similarity: float


class Options(Struct, frozen=True):
    """What the reader asked of the comparison. The names of house-style rules are `style.RULE_NAMES`.

    A difference that a rule explains is shown quietly, as styled, unless `ignore` holds the rule's name
    (then it is not shown at all) or `count` does (then it is a difference like any other). `passages`
    asks for what articles share beyond the blocks that answer each other, unless their similarity is above
    `passages_up_to`. `aligned` are pairs of indices into the two bodies that the reader aligned by hand.
    """

    ignore: frozenset[str] = field(default_factory=frozenset)
    count: frozenset[str] = field(default_factory=frozenset)
    passages: bool = True
    aligned: tuple[tuple[int, int], ...] = ()
    passages_up_to: float = 1.0


class Comparison(Struct, frozen=True):
    """Two articles and everything that differs between them.

    `rows` cover every block of both bodies exactly once, in the order of the left body with what only
    the right has at its place. `passages` are what both say in the same words across rows, in the order
    of the left body.
    """

    left: Article
    right: Article
    options: Options
    rows: tuple[Row, ...]
    differences: tuple[Difference, ...]
    figures: Figures
    passages: tuple[Passage, ...] = ()

    @property
    def identical(self) -> bool:
        """True where nothing differs that the options do not overlook."""
        return not self.differences
