"""Two Articles to a Comparison: which blocks answer each other, and which words differ."""

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
from reader.on_demand import on_demand

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

# Imported when somebody compares: the window needs the nouns only, and opens sooner without.
__getattr__ = on_demand(
    __name__,
    {
        "alignment": ("Link", "align"),
        "comparing": ("compare",),
        "resemblance": ("fingerprint_of", "similarities", "similarity", "similarity_of"),
        "style": ("RULE_NAMES",),
    },
)
