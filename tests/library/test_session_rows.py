"""Whatever a record holds, it comes back from its row as it was, and what is no record is refused."""

import contextlib
import string
from array import array
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_sessions import filled, looked_at

from reader.library import (
    AlignmentRecord,
    Anchor,
    ArticleRecord,
    BlockRecord,
    Change,
    DifferenceKey,
    DifferenceRecord,
    Judgement,
    NoteRecord,
    PairRecord,
    Profile,
    ProfileRecord,
    Record,
    Verdict,
    ViewRecord,
    open_session,
)
from reader.library.deciding import next_number
from reader.library.packing import packed_profile, unpacked_profile
from reader.library.rows import HIGHEST, TABLES, table_of

NUMBERS = st.integers(1, HIGHEST)
WHOLE = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: not text.endswith("\0"))
ANY = st.text(st.characters())
SIGNS = st.lists(st.text("0123456789abcdef", min_size=16, max_size=16), max_size=3).map(tuple)
SIDES = st.sampled_from(["", "0011223344556677", "8899aabbccddeeff"])
PLACES = st.integers(0, 50)


@st.composite
def anchors(draw: st.DrawFn) -> Anchor:
    occurrence = draw(PLACES)
    return Anchor(draw(ANY), occurrence, occurrence + 1 + draw(PLACES), draw(SIGNS), draw(SIGNS))


@st.composite
def keys(draw: st.DrawFn) -> DifferenceKey:
    occurrence = draw(PLACES)
    return DifferenceKey(draw(SIDES), draw(SIDES), occurrence, occurrence + 1 + draw(PLACES))


JUDGEMENTS = st.builds(Judgement, st.sampled_from([None, *Verdict]), WHOLE)
NAMES = st.text(string.ascii_letters + "äλ/ #%?\udc80", min_size=1)
PATHS = st.none() | NAMES.map(lambda name: Path("/" + name))
FACTS = st.dictionaries(ANY, st.integers(-HIGHEST, HIGHEST) | st.booleans() | ANY | st.lists(ANY), max_size=3)
ARTICLES = st.builds(
    ArticleRecord,
    number=NUMBERS,
    name=WHOLE,
    sha256=st.text("0123456789abcdef", max_size=64),
    path=PATHS,
    part=NUMBERS,
    place=st.integers(-HIGHEST, HIGHEST),
    pasted=st.sampled_from(["", "text", "html"]),
    title=WHOLE,
    captured=st.none() | st.datetimes(timezones=st.just(UTC)),
    facts=FACTS,
    outline=st.binary(max_size=40),
)
RUNS = st.lists(st.integers(0, (1 << 64) - 1), max_size=5).map(
    lambda runs: array("Q", sorted(runs)).tobytes()
)
COUNTS = st.integers(1, HIGHEST)
SHARES = st.floats(0, 1)
LINES = dict.fromkeys(("title", "headline", "outlet", "url", "published", "sha256", "body"), ANY)
PROFILES = st.builds(
    Profile,
    **LINES,
    captured=st.none() | st.datetimes(timezones=st.just(UTC)),
    part=COUNTS,
    is_page=st.booleans(),
    words=COUNTS,
    stripped=SHARES,
    runs=RUNS,
    outline=st.just(b""),
    text=st.just(b""),
)
RECORDS: st.SearchStrategy[Record] = st.one_of(
    ARTICLES,
    st.builds(BlockRecord, NUMBERS, anchors(), st.none() | st.booleans(), st.booleans(), st.booleans()),
    st.builds(NoteRecord, NUMBERS, WHOLE),
    st.builds(AlignmentRecord, NUMBERS, NUMBERS, anchors(), anchors(), st.booleans()),
    st.builds(DifferenceRecord, NUMBERS, NUMBERS, keys(), JUDGEMENTS, WHOLE),
    st.builds(ProfileRecord, NUMBERS, st.text("0123456789abcdef"), PROFILES.map(packed_profile), st.binary()),
    st.builds(PairRecord, NUMBERS, NUMBERS, PLACES),
    st.builds(ViewRecord, WHOLE, WHOLE),
)


@given(PROFILES)
def test_a_profile_comes_back_from_its_bytes_as_it_was(profile: Profile) -> None:
    assert unpacked_profile(packed_profile(profile)) == profile


@given(PROFILES, st.data())
def test_bytes_that_are_no_profile_are_refused_or_are_one(profile: Profile, data: st.DataObject) -> None:
    packed = bytearray(packed_profile(profile))
    for _ in range(data.draw(st.integers(1, 4))):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ValueError):
        assert len(unpacked_profile(bytes(packed)).runs) % 8 == 0


@given(RECORDS)
def test_a_record_comes_back_from_its_row_as_it_was(record: Record) -> None:
    table = table_of(record)
    row = tuple(table.to_row(record))
    assert len(row) == len(table.columns)
    # SQLite knows no truth values.
    assert table.from_row([int(value) if isinstance(value, bool) else value for value in row]) == record


@given(st.sampled_from(TABLES), st.data())
def test_a_row_that_is_none_of_ours_is_refused_or_is_a_record(table: object, data: st.DataObject) -> None:
    known = st.sampled_from(["{}", "[]", "null", "1", "a:b:1:2"])
    values = st.none() | st.integers() | st.text() | st.binary() | known
    row = [data.draw(values) for _ in table.columns]  # type: ignore[attr-defined]
    try:
        record = table.from_row(row)  # type: ignore[attr-defined]
    except (ValueError, OverflowError):
        return
    assert isinstance(record, table.kind)  # type: ignore[attr-defined]


@pytest.mark.parametrize("number", [HIGHEST + 1, 1 << 31, 1 << 62, -5])
def test_an_article_whose_number_nobody_can_count_on_from_is_none(tmp_path: Path, number: int) -> None:
    path = tmp_path / "story.diptych"
    opening = open_session(path)
    opening.session.write((Change(None, ArticleRecord(number, "odd")), Change(None, ArticleRecord(1, "one"))))
    opening.session.close()
    again = open_session(path)
    again.session.close()
    assert [article.name for article in again.holdings.articles()] == ["one"]
    assert next_number(again.holdings) == 2
    assert len(again.sentences) == 1


def test_a_fact_that_no_article_can_have_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "story.diptych"
    opening = open_session(path)
    facts = {"words": 10**30, "part": -(10**12), "rules": 3}
    opening.session.write((Change(None, ArticleRecord(1, "one", facts=facts)),))
    opening.session.close()
    (article,) = looked_at(path).articles()
    assert article.facts == {"rules": 3}


@pytest.mark.parametrize(
    "name", ["a b", "half#2", "what?", "100%41", "äλ界", "\udc80\udcff", "-dash", "'\";"]
)
def test_a_session_may_have_any_name(tmp_path: Path, name: str) -> None:
    path, other = tmp_path / f"{name}.diptych", tmp_path / f"{name} too.diptych"
    holdings = filled(path)
    for read_only in (False, True):
        opening = open_session(path, read_only)
        opening.session.copy_to(other)
        opening.session.close()
        assert looked_at(path) == looked_at(other) == holdings


def test_what_only_half_fits_a_file_is_saved_as_far_as_it_does(tmp_path: Path) -> None:
    path = tmp_path / "story.diptych"
    opening = open_session(path)
    record = ArticleRecord(1, "half \ud800", title="x" * 20_000, facts={"title": "ok"})
    opening.session.write((Change(None, record), Change(None, ViewRecord("a\ud800", "b\ud800"))))
    opening.session.close()
    (article,) = looked_at(path).articles()
    assert (article.name, len(article.title)) == ("half ?", 10_000)
    assert looked_at(path).view() == {"a?": "b?"}
