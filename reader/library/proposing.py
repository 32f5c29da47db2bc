"""Profiles of a heap of articles to what to lay side by side, with reasons, and to stories and duplicates."""

from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct

from reader.compare.stopping import Stop, never
from reader.library.kinship import STORY, Kinship, Matrix, Relation, matrix, stories_among
from reader.library.profile import Profile
from reader.phrase import Phrase, in_hundred

SAME_FILE = "the same file"
SAME_TEXT = "the same text"
"""Why an article counts as being there twice. The same file is nothing to lay beside itself."""


class Proposal(Struct, frozen=True):
    """Two articles, by their places, to be laid side by side, the older one on the left, and why."""

    left: int
    right: int
    similarity: float
    reason: str


class Duplicate(Struct, frozen=True):
    """An article that says just what an earlier one says, by their places."""

    place: int
    of: int
    reason: str


class Proposals(Struct, frozen=True):
    """What to do with a heap: pairs, the best first; stories, each with its articles in order of time; and
    what is there twice.
    """

    pairs: tuple[Proposal, ...]
    stories: tuple[tuple[int, ...], ...]
    duplicates: tuple[Duplicate, ...]


def propose(profiles: Sequence[Profile], stop: Stop = never, known: Matrix | None = None) -> Proposals:
    """What to lay side by side; `known` is the matrix of these profiles, if it was made already."""
    found = known or matrix(profiles, stop)
    duplicates = duplicates_of(profiles, found)
    gone = {each.place for each in duplicates if each.reason == SAME_FILE}
    pairs = [
        proposal_of(profiles, kinship)
        for kinship in found.kinships
        if kinship.first not in gone and kinship.second not in gone
    ]
    pairs.sort(key=lambda pair: (-pair.similarity, pair.left, pair.right))
    return Proposals(tuple(pairs), stories_of(profiles, found), duplicates)


def proposal_of(profiles: Sequence[Profile], kinship: Kinship) -> Proposal:
    """Two articles with the older one on the left, and why they belong side by side."""
    left, right = kinship.first, kinship.second
    if is_older(profiles[right], profiles[left]):
        left, right = right, left
    return Proposal(left, right, kinship.similarity, reason_of(profiles[left], profiles[right], kinship))


def is_older(one: Profile, other: Profile) -> bool:
    """Whether an article is older than another: by when they were published, else by when captured."""
    dates = [date_of(profile.published) for profile in (one, other)]
    if dates[0] and dates[1] and dates[0] != dates[1]:
        return dates[0] < dates[1]
    return bool(one.captured and other.captured and one.captured < other.captured)


def date_of(published: str) -> date | None:
    """The day on which an article was published, where it says so in a way that is understood."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def reason_of(left: Profile, right: Profile, kinship: Kinship) -> str:
    """Why two articles belong side by side, in a few words."""
    if kinship.relation is Relation.CLEAN_COPY:
        return Phrase("raw page and its clean copy")
    share = Phrase("{share} % shared text", share=in_hundred(kinship.similarity))
    if not left.headline or left.headline != right.headline or kinship.similarity < STORY:
        return Phrase(SAME_TEXT) if kinship.relation is Relation.SAME else share
    days = days_between(left, right)
    if days is None:
        return Phrase("same headline")
    if not days:
        return Phrase("same headline, captured the same day")
    one = "same headline, captured one day apart"
    return Phrase("same headline, captured {count} days apart", one, count=days)


def days_between(one: Profile, other: Profile) -> int | None:
    """How many days lie between two captures; None where that is not known."""
    if one.captured is None or other.captured is None:
        return None
    return abs((other.captured.date() - one.captured.date()).days)


def age_of(profile: Profile, place: int) -> tuple[float, int]:
    """What the articles of a story are ordered by: when captured, then how they came."""
    captured = profile.captured
    return (captured.timestamp() if isinstance(captured, datetime) else float("inf"), place)


def duplicates_of(profiles: Sequence[Profile], found: Matrix) -> tuple[Duplicate, ...]:
    """Articles that are there twice, by the first that says the same: the same bytes, or the same text."""
    files: dict[tuple[str, int], int] = {}
    twice = []
    for place, profile in enumerate(profiles):
        first = files.setdefault((profile.sha256, profile.part), place)
        if first != place:
            twice.append(Duplicate(place, first, Phrase(SAME_FILE)))
    known = {each.place for each in twice}
    for kinship in found.kinships:
        if kinship.relation is Relation.SAME and kinship.second not in known:
            known.add(kinship.second)
            twice.append(Duplicate(kinship.second, kinship.first, Phrase(SAME_TEXT)))
    return tuple(sorted(twice, key=lambda each: each.place))


def stories_of(profiles: Sequence[Profile], found: Matrix) -> tuple[tuple[int, ...], ...]:
    """The articles of each story in order of time; every article is in one story, be it alone."""
    similar = {(each.first, each.second): each.similarity for each in found.kinships}
    return tuple(
        tuple(sorted(story, key=lambda place: age_of(profiles[place], place)))
        for story in stories_among(len(profiles), similar)
    )
