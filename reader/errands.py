"""What the window and the commands may ask for: files, bytes, articles to answers they can hold; no Qt."""

import hashlib
import pickle
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, SupportsIndex

from msgspec import Struct, field
from msgspec.structs import replace

if TYPE_CHECKING:
    from datetime import datetime

    from reader.clean import Article
    from reader.compare import Options
    from reader.library import Anchor, BlockKey, Decisions, Lesson, Outline, Wanted
    from reader.load import Limits, Source
    from reader.present import Card, Sheet
    from reader.present.kindred import Kindred

BUFFERS_FROM = 5
"""The first pickle protocol that lets large bytes travel beside the pickle."""

Task = Callable[..., object]
"""A function that answers a job; its arguments come from the window."""

Sought = Mapping[int, "Wanted"]
"""For parts of a file, the blocks about which something was decided, and what the part said then."""


class Opened(Struct, frozen=True):
    """One article as the window holds it: what the list shows, and the whole of it, packed.

    The window never unpacks `packed`: that would stop it for a tenth of a second and more for a large
    article. It hands the article back to be compared, and so loses nothing when a worker is killed.
    `data` are the bytes of its file, with the first article of each, for the session to keep. `found` are
    the blocks that were sought in it, by what they were before.
    """

    path: Path
    sha256: str
    card: "Card"
    packed: bytes
    data: bytes = b""
    found: "Mapping[Anchor, Anchor]" = field(default_factory=dict)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        """Pickle with the large bytes such that they may travel beside the pickle."""
        large = (self.packed, self.data)
        if protocol == BUFFERS_FROM:
            large = tuple(pickle.PickleBuffer(each) if each else each for each in large)  # type: ignore[assignment]  # it is opened as bytes
        return type(self), (self.path, self.sha256, self.card, *large, self.found)


def open_articles(
    path: Path,
    limits: "Limits | None" = None,
    encoding: str | None = None,
    joined: bool = False,
    sought: Sought | None = None,
) -> tuple[Opened, ...]:
    """Read and clean one file: every article it holds, or all `joined` as one. `encoding` is what the reader
    chose, `sought` what is looked for in its articles."""
    from reader.load import Limits, load_bytes
    from reader.load.loading import moment
    from reader.load.opening import read_bytes

    limits = limits or Limits()
    file = read_bytes(path, limits)
    sources = load_bytes(path.name, file.data, limits, encoding, path, moment(file.modified))
    return opened_all(path, sources, joined, sought, file.data, limits)


def read_articles(
    path: Path, limits: "Limits", whole: bool = False, shapes: bool = False
) -> "tuple[Article, ...]":
    """The articles of one file as the commands want them: `whole` with nothing stripped, with the `shapes` of
    blocks where there are lessons about them."""
    from reader.pipeline import open_articles as read

    return read(path, limits, whole, with_shapes=shapes)


def read_held(
    name: Path, data: bytes, limits: "Limits", whole: bool = False, shapes: bool = False
) -> "tuple[Article, ...]":
    """The same of bytes that are here already, under that name."""
    from reader.load import load_bytes
    from reader.pipeline import articles_of

    sources = load_bytes(str(name), data, limits)
    return articles_of(sources, whole, with_shapes=shapes, most=limits.max_articles)


def open_pasted(
    name: Path, text: str, is_html: bool, joined: bool = False, sought: Sought | None = None
) -> tuple[Opened, ...]:
    """Clean what was on the clipboard: every article it holds."""
    from reader.load import paste

    data = text.encode("utf-8", "replace")
    return opened_all(name, (paste(str(name), text, is_html),), joined, sought, data)


def open_kept(
    path: Path,
    name: str,
    data: bytes,
    pasted: str = "",
    captured: "datetime | None" = None,
    limits: "Limits | None" = None,
    encoding: str | None = None,
    joined: bool = False,
    sought: Sought | None = None,
) -> tuple[Opened, ...]:
    """Clean what a session kept of a file, or ("text", "html") of what was `pasted` under that name."""
    from reader.load import Limits, load_bytes, paste

    if pasted:
        source = paste(name, data.decode("utf-8", "replace"), pasted == "html")
        return opened_all(path, (replace(source, captured=captured),), joined, sought, b"")
    limits = limits or Limits()
    sources = load_bytes(name, data, limits, encoding, path, captured)
    return opened_all(path, sources, joined, sought, b"", limits)


def opened_all(
    path: Path,
    sources: "Sequence[Source]",
    joined: bool,
    sought: Sought | None,
    data: bytes,
    limits: "Limits | None" = None,
) -> tuple[Opened, ...]:
    """The articles of the sources of a file as the window holds them."""
    from reader.load import Limits
    from reader.pipeline import articles_of

    most = (limits or Limits()).max_articles
    articles = articles_of(sources, joined=joined, most=most)
    found = [packed_up(path, article, sought) for article in articles]
    found = [replace(each, card=replace(each.card, parts=len(found))) for each in found]
    if found and data and hashlib.sha256(data).hexdigest() == found[0].sha256:
        found[0] = replace(found[0], data=data)
    return tuple(found)


def packed_up(path: Path, article: "Article", sought: Sought | None = None) -> Opened:
    """An article as the window holds it."""
    from reader.present import card_of

    found: Mapping[Anchor, Anchor] = {}
    if sought and article.part in sought:
        from reader.library import found_of

        found = found_of(sought[article.part], article)
    packed = pickle.dumps(article, protocol=pickle.HIGHEST_PROTOCOL)
    return Opened(path, article.source.sha256, card_of(article), packed, found=found)


class Profiled(Struct, frozen=True):
    """What the window needs of an article's profile: what it is searched by, what its blocks say; and the
    rest, packed, to be handed back when articles are compared with each other. It holds for as long as the
    `rules` are those by which it was made (`sign_of_rules`)."""

    text: bytes
    outline: "Outline"
    packed: bytes
    rules: str = ""


class Profiles(Struct, frozen=True):
    """The profiles of articles, packed, in the order of their places."""

    packed: tuple[bytes, ...]

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        """Pickle them beside the pickle: of ten thousand articles they are a hundred megabytes, and nobody
        else in the process could do anything while those are copied in one go."""
        beside = protocol == BUFFERS_FROM
        return type(self), (tuple(map(pickle.PickleBuffer, self.packed)) if beside else self.packed,)


def profile_article(opened: Opened) -> Profiled:
    """All that the library needs of an article to file, find and compare it."""
    from reader.library import profile_of
    from reader.library.packing import packed_profile
    from reader.library.rules import sign_of_rules

    profile = profile_of(pickle.loads(opened.packed))
    return Profiled(profile.text, profile.outline, packed_profile(profile), sign_of_rules())


def seek_again(opened: Opened, anchors: "Sequence[Anchor]", outline: "Outline") -> "Mapping[Anchor, Anchor]":
    """Where in an article the blocks of another capture of its story stand."""
    from reader.library import found_anchors

    return found_anchors(anchors, pickle.loads(opened.packed), outline)


def compare_profiles(profiles: Profiles) -> "Kindred":
    """Which articles resemble each other, and what to lay side by side."""
    from reader.library import matrix, propose
    from reader.library.packing import unpacked_profile
    from reader.present.kindred import kindred_of

    every = [unpacked_profile(each) for each in profiles.packed]
    found = matrix(every)
    return kindred_of(found, propose(every, known=found))


def compare_articles(
    left: Opened,
    right: Opened,
    options: "Options | None" = None,
    left_decisions: "Decisions | None" = None,
    right_decisions: "Decisions | None" = None,
    aligned: "Sequence[tuple[BlockKey, BlockKey]]" = (),
    lessons: "Sequence[Lesson]" = (),
) -> "Sheet":
    """Lay two opened articles side by side as the window shows them: with what the reader taught about their
    outlets, and with what was overruled in them by hand."""
    from reader.compare import Options
    from reader.library import aligned_indices, decided, taught
    from reader.pipeline import compare_articles as lay_side_by_side
    from reader.present import present
    from reader.present.stops import DIFFERENT_STORIES

    articles: list[Article] = [pickle.loads(each.packed) for each in (left, right)]
    sides = (
        decided(taught(articles[0], lessons), left_decisions or {}),
        decided(taught(articles[1], lessons), right_decisions or {}),
    )
    indices = aligned_indices(*sides, aligned)
    # What versions of one story share besides is not shown, so it need not be found.
    options = replace(options or Options(), aligned=indices, passages_up_to=DIFFERENT_STORIES)
    # An article that is as it was read has the card that it had then: its words need not be counted again.
    as_read = [side is article for side, article in zip(sides, articles, strict=True)]
    cards = (left.card if as_read[0] else None, right.card if as_read[1] else None)
    return present(lay_side_by_side(*sides, options), cards)


def lessons_from_verdict(
    opened: Opened, keys: "Sequence[BlockKey]", keep: bool
) -> "tuple[str, tuple[Lesson, ...]]":
    """The outlet of an article, and what a verdict on some of its blocks teaches about that."""
    from reader.library import lessons_from, outlet_of

    article = pickle.loads(opened.packed)
    return outlet_of(article), lessons_from(article, keys, keep)


ERRANDS: Mapping[str, Task] = {
    "open_articles": open_articles,
    "read_articles": read_articles,
    "read_held": read_held,
    "open_pasted": open_pasted,
    "open_kept": open_kept,
    "profile_article": profile_article,
    "seek_again": seek_again,
    "compare_profiles": compare_profiles,
    "compare_articles": compare_articles,
    "lessons_from_verdict": lessons_from_verdict,
}
"""All that the window and the commands may ask for, by name."""
