"""The loaded articles, what the reader decided about them tied to their content, and the session file."""

from typing import TYPE_CHECKING

from reader.library.decisions import BlockKey, Decisions, aligned_indices, block_keys, decided
from reader.library.lessons import Lesson, lessons_from, lessons_of, outlet_of, taught, values_of
from reader.on_demand import on_demand

if TYPE_CHECKING:
    from reader.library.anchors import Anchor, Outline, anchored, anchors_of, outline_of
    from reader.library.differences import (
        DifferenceKey,
        Judgement,
        Judgements,
        Verdict,
        difference_keys,
        judged_again,
        judgement_on,
        row_keys,
    )
    from reader.library.finding_again import Wanted, find_again, found_anchors, found_of
    from reader.library.holdings import Holdings, changed, holdings_of
    from reader.library.kinship import Kinship, Matrix, Relation, matrix
    from reader.library.opening import Opening, open_session, open_whatever_happens
    from reader.library.profile import Profile, profile_of
    from reader.library.proposing import Duplicate, Proposal, Proposals, propose
    from reader.library.records import (
        AlignmentRecord,
        ArticleRecord,
        BlockRecord,
        Change,
        Changes,
        DifferenceRecord,
        NoteRecord,
        PairRecord,
        ProfileRecord,
        Record,
        ViewRecord,
        inverse,
    )
    from reader.library.saver import Saver
    from reader.library.searching import Search, searchable
    from reader.library.session import Session
    from reader.library.trouble import NewerSession, NotSaved, SessionInUse

__all__ = [
    "AlignmentRecord",
    "Anchor",
    "ArticleRecord",
    "BlockKey",
    "BlockRecord",
    "Change",
    "Changes",
    "Decisions",
    "DifferenceKey",
    "DifferenceRecord",
    "Duplicate",
    "Holdings",
    "Judgement",
    "Judgements",
    "Kinship",
    "Lesson",
    "Matrix",
    "NewerSession",
    "NotSaved",
    "NoteRecord",
    "Opening",
    "Outline",
    "PairRecord",
    "Profile",
    "ProfileRecord",
    "Proposal",
    "Proposals",
    "Record",
    "Relation",
    "Saver",
    "Search",
    "Session",
    "SessionInUse",
    "Verdict",
    "ViewRecord",
    "Wanted",
    "aligned_indices",
    "anchored",
    "anchors_of",
    "block_keys",
    "changed",
    "decided",
    "difference_keys",
    "find_again",
    "found_anchors",
    "found_of",
    "holdings_of",
    "inverse",
    "judged_again",
    "judgement_on",
    "lessons_from",
    "lessons_of",
    "matrix",
    "open_session",
    "open_whatever_happens",
    "outlet_of",
    "outline_of",
    "profile_of",
    "propose",
    "row_keys",
    "searchable",
    "taught",
    "values_of",
]

# Imported when somebody wants a part: whoever only cleans or compares starts sooner without.
__getattr__ = on_demand(
    __name__,
    {
        "anchors": ("Anchor", "Outline", "anchored", "anchors_of", "outline_of"),
        "differences": (
            *("DifferenceKey", "Judgement", "Judgements", "Verdict"),
            *("difference_keys", "judged_again", "judgement_on", "row_keys"),
        ),
        "finding_again": ("Wanted", "find_again", "found_anchors", "found_of"),
        "holdings": ("Holdings", "changed", "holdings_of"),
        "kinship": ("Kinship", "Matrix", "Relation", "matrix"),
        "opening": ("Opening", "open_session", "open_whatever_happens"),
        "profile": ("Profile", "profile_of"),
        "proposing": ("Duplicate", "Proposal", "Proposals", "propose"),
        "records": (
            *("AlignmentRecord", "ArticleRecord", "BlockRecord", "Change", "Changes", "DifferenceRecord"),
            *("NoteRecord", "PairRecord", "ProfileRecord", "Record", "ViewRecord", "inverse"),
        ),
        "saver": ("Saver",),
        "searching": ("Search", "searchable"),
        "session": ("Session",),
        "trouble": ("NewerSession", "NotSaved", "SessionInUse"),
    },
)
