"""A Profile to the bytes that a session keeps and a worker is sent, and back; others raise ValueError."""

import json
from datetime import datetime
from typing import Any

from msgspec.structs import asdict

from reader.library.prints import MOST_RUNS, SIZE_OF_RUN
from reader.library.profile import Profile

LENGTH = 4
"""Bytes that say how long the first part is: all but the runs of words, which follow, as JSON."""

MOST_COUNTED = 1_000_000_000
"""No article has so many words, and no file so many articles."""

APART = ("runs", "outline", "text")
"""What is kept beside the facts: after them, with the article, and by itself."""

TYPES: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(
        ("title", "headline", "outlet", "url", "published", "captured", "sha256", "body"), (str,)
    ),
    **dict.fromkeys(("part", "words"), (int,)),
    "is_page": (bool,),
    "stripped": (float, int),
}
"""What the facts are in JSON."""


def packed_profile(profile: Profile) -> bytes:
    """A profile without its outline and its text as bytes."""
    facts = {name: value for name, value in asdict(profile).items() if name not in APART}
    facts["captured"] = profile.captured.isoformat() if profile.captured else ""
    first = json.dumps(facts, separators=(",", ":")).encode()
    return len(first).to_bytes(LENGTH, "big") + first + profile.runs


def unpacked_profile(packed: bytes) -> Profile:
    """The profile in such bytes, without outline and text."""
    end = LENGTH + int.from_bytes(packed[:LENGTH], "big")
    runs = packed[end:]
    if len(runs) % SIZE_OF_RUN or len(runs) > SIZE_OF_RUN * MOST_RUNS:
        raise ValueError("no runs of words")
    facts = facts_of(packed[LENGTH:end])
    captured = datetime.fromisoformat(facts["captured"]) if facts["captured"] else None
    if captured is not None and captured.tzinfo is None:
        raise ValueError("a moment that cannot be set beside others")
    return Profile(**{**facts, "captured": captured}, runs=runs, outline=b"", text=b"")


def facts_of(first: bytes) -> dict[str, Any]:
    """The facts in JSON, each of its type."""
    try:
        facts = json.loads(first)
    except RecursionError as trouble:
        raise ValueError("nested too deeply") from trouble
    if not isinstance(facts, dict) or facts.keys() != TYPES.keys():
        raise ValueError("no facts")
    if not all(type(facts[name]) in types for name, types in TYPES.items()):
        raise ValueError("other facts")
    counted = 0 <= facts["words"] <= MOST_COUNTED and 1 <= facts["part"] <= MOST_COUNTED
    if not 0 <= facts["stripped"] <= 1 or not counted:
        raise ValueError("impossible facts")
    return facts
