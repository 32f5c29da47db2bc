"""What is typed is found in all articles, in any script, as it is typed."""

import pytest

from reader.clean import Article, Block, Kind, Metadata
from reader.library import Search, profile_of, searchable
from reader.load import Format, Source

SOURCE = Source(None, "ferry-notes.txt", "", Format.TEXT, "utf-8", "valid UTF-8", "0" * 64, 1)
TEXTS = {
    1: "The Größe of the café at Málaga's harbour was 1,500 square metres.",
    2: "霧ヶ浜の古い映画館が十二年ぶりに再開した。",
    3: "عادت المنارةُ القديمة إلى العمل بعد الإصلاح.",
    4: "הספרייה הנודדת של עמק רתם חוזרת לדרך.",
    5: "青螺渡口的夜班船恢复航行。",
    6: "Το παλιό πλοίο έφυγε από το λιμάνι.",
}


def article(text: str, title: str = "") -> Article:
    blocks = (
        Block(text, text, Kind.PARAGRAPH, True, "body", "why"),
        Block("Stripped menu", "Stripped menu", Kind.OTHER, False, "navigation", "why"),
    )
    return Article(SOURCE, Metadata(title=title, outlet="Merrow Gazette", byline="Ada Holm"), blocks)


@pytest.fixture
def search() -> Search:
    found = Search()
    for number, text in TEXTS.items():
        found.put(number, searchable(article(text)))
    return found


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("malaga", [1]),
        ("MÁLAGA", [1]),
        ("cafe grosse", [1]),
        ("caf", [1]),
        ("映画", [2]),
        ("館", [2]),
        ("المناره", []),
        ("المنارة القديمة", [3]),
        ("נודדת", [4]),
        ("夜班", [5]),
        ("ΠΛΟΙΟ", [6]),
        ("πλοιο εφυγε", [6]),
        ('"square metres"', [1]),
        ("“metres square”", []),
        ("metres square", [1]),
        ("merrow ada", [1, 2, 3, 4, 5, 6]),
        ("ferry-notes", [1, 2, 3, 4, 5, 6]),
        ("menu", []),
        ("", [1, 2, 3, 4, 5, 6]),
        ('"', [1, 2, 3, 4, 5, 6]),
    ],
)
def test_what_is_asked_is_found_in_any_script_without_accents(
    search: Search, query: str, numbers: list[int]
) -> None:
    assert search.find(query) == numbers


def test_every_letter_that_is_typed_narrows_and_every_one_that_is_taken_back_widens(search: Search) -> None:
    for query in ["m", "me", "met", "metr", "met", "m", ""]:
        fresh = Search()
        for number, text in TEXTS.items():
            fresh.put(number, searchable(article(text)))
        assert search.find(query) == fresh.find(query)


def test_the_readers_own_title_is_found_and_what_is_gone_is_not(search: Search) -> None:
    search.put(2, searchable(article(TEXTS[2])), title="Cinéma Paradis")
    assert search.find("cinema") == [2]
    search.remove(2)
    assert search.find("cinema") == []
    search.remove(2)


def test_nothing_is_found_across_two_blocks() -> None:
    search = Search()
    search.put(1, profile_of(article("last word", "First")).text)
    assert search.find('"gazette ada"') == []
    assert search.find('"merrow gazette"') == [1]
