"""Two Articles to a Comparison: which blocks answer each other, and which words differ."""

from reader.compare.alignment import Link, align
from reader.compare.comparing import compare
from reader.compare.comparison import (
    Comparison,
    Difference,
    Figures,
    Options,
    Row,
    RowKind,
    Run,
    RunKind,
)

__all__ = [
    "Comparison",
    "Difference",
    "Figures",
    "Link",
    "Options",
    "Row",
    "RowKind",
    "Run",
    "RunKind",
    "align",
    "compare",
]
