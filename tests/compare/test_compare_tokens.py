"""Tokens: no word and no grapheme is ever cut, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare import compare
from reader.compare.compounds import joined
from reader.compare.sentences import sentences_of
from reader.compare.tokens import pieces, tokenise


@given(st.text(max_size=60))
def test_joining_the_pieces_gives_the_text_back(text):
    assert "".join(pieces(text)) == text
    for tokens in (tokenise(text), joined(tokenise(text))):
        assert len(tokens.gaps) == len(tokens.words) + 1
        parts = [part for pair in zip(tokens.gaps, (*tokens.words, ""), strict=True) for part in pair]
        assert "".join(parts) == text


@pytest.mark.parametrize(
    "word",
    [
        "state-of-the-art",
        "don’t",
        "1,234.50",
        "10%",
        "$5.20",
        "12:30",
        "1914–1918",
        "U.S.",
        "e.g.",
        "Mr.",
        "https://ferry.example/plan?day=2#top",
        "clerk@harbour.example",
        "#harbour",
        "12\u202f000",
        "café",
        "cafe\u0301",
        "हिन्दी",
        "كِتاب",
        "👩‍🚀",
        "👍🏽",
        "🇳🇴",
        "co\u00adoperate",
        "한국어",
        "1️⃣",
        "--",
        "---",
    ],
)
def test_what_belongs_together_is_one_token(word):
    assert word in tokenise(f"so {word} it").words


def test_chinese_is_read_by_character_and_thai_by_consonant_with_its_vowels():
    assert tokenise("港口渡轮").words == ("港", "口", "渡", "轮")
    assert tokenise("เก่าน้ำ").words == ("เก่า", "น้ำ")


@pytest.mark.parametrize(
    ("text", "compound"),
    [
        ("rose 10 per cent on", "10 per cent"),
        ("cost 220 billion crowns", "220 billion"),
        ("sailed 12 km out", "12 km"),
        ("“It is late,” she said", ",”"),
        ("MARLOWE, May 5 (Osk) — The ferry", "MARLOWE, May 5 (Osk) —"),
        ("MARLOWE (Osk) --- The ferry", "MARLOWE (Osk) ---"),
    ],
)
def test_what_is_one_figure_is_one_token(text, compound):
    assert compound in joined(tokenise(text)).words


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It is late. Nobody came.", ["It is late. ", "Nobody came."]),
        ("Mr. Osk left. He ran.", ["Mr. Osk left. ", "He ran."]),
        ("“Late!” she said. “Why?”", ["“Late!” she said. ", "“Why?”"]),
        ("The U.S. ship sank.", ["The U.S. ship sank."]),
        ("It rose 2.5 points.", ["It rose 2.5 points."]),
        ("晚点了。没有人说。", ["晚点了。", "没有人说。"]),
        ("It was late.Nobody came.", ["It was late.", "Nobody came."]),
    ],
)
def test_sentences_end_where_newspapers_end_them(text, sentences):
    assert sentences_of(text) == sentences


@given(st.text(max_size=80))
def test_joining_the_sentences_gives_the_text_back(text):
    assert "".join(sentences_of(text)) == text


@pytest.mark.parametrize(
    "monotony",
    [
        *("." * 200_000 + "x", '."' * 100_000, "a" * 300_000, "1" * 200_000, "a-" * 100_000, "a@" * 100_000),
        *(" " * 200_000 + "x", "mr. " * 60_000, "A. " * 60_000, "U." * 100_000, "👩\u200d" * 60_000),
        *(
            "e\u0301" * 90_000,
            "is" * 100_000,
            "‘" * 100_000,
            "1,1." * 60_000,
            "www." * 60_000,
            "\u00ad" * 99_999,
            "-" * 200_000,
            "mail@" * 40_000,
        ),
    ],
)
def test_monotonous_text_comes_to_an_end(article_of, monotony):
    assert "".join(pieces(monotony)) == monotony
    assert "".join(sentences_of(monotony)) == monotony
    rows = compare(article_of([monotony]), article_of([monotony + " end"])).rows
    assert "".join(run.text for row in rows for run in row.right_runs) == monotony + " end"
