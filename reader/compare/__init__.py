"""Two Articles to a Comparison: which blocks answer each other, and which words differ."""

from reader.compare.alignment import Link, align
from reader.compare.comparing import compare
from reader.compare.comparison import (
    Comparison,
    Difference,
    Figures,
    Options,
    Passage,
    Row,
    RowKind,
    Run,
    RunKind,
    Span,
)
from reader.compare.similarity import fingerprint_of, similarities, similarity, similarity_of
from reader.compare.style import RULE_NAMES

__all__ = [
    "RULE_NAMES",
    "Comparison",
    "Difference",
    "Figures",
    "Link",
    "Options",
    "Passage",
    "Row",
    "RowKind",
    "Run",
    "RunKind",
    "Span",
    "align",
    "compare",
    "fingerprint_of",
    "similarities",
    "similarity",
    "similarity_of",
]
