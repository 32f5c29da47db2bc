"""Two Articles to a Comparison: which blocks answer each other, and which words differ."""

from importlib import import_module
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from reader.compare.alignment import Link, align
    from reader.compare.comparing import compare
    from reader.compare.resemblance import fingerprint_of, similarities, similarity, similarity_of
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

_HOMES = {
    "RULE_NAMES": "style",
    "Link": "alignment",
    "align": "alignment",
    "compare": "comparing",
    "fingerprint_of": "resemblance",
    "similarities": "resemblance",
    "similarity": "resemblance",
    "similarity_of": "resemblance",
}


def __getattr__(name: str) -> object:
    """Import the stage when somebody compares: the window needs its nouns only, and opens sooner without."""
    if name in _HOMES:
        return getattr(import_module(f"reader.compare.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
