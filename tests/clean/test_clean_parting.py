"""Several articles pasted into one text are told apart, and one article never is."""

import pytest
from clean_sources import text_source

from reader.clean import Article, Kind, clean

LIGHTHOUSE = (
    "Skerrow keeps its lighthouse lit for ten more years",
    "The council of Skerrow voted on Tuesday to keep the lighthouse at Grey Point lit for another ten years, "
    "after a winter in which two boats had come home by its light alone.",
    "Una Brack, who has looked after the lamp since her father retired, told the meeting that the new bulb "
    "uses less power than a kettle, and that she would climb the stairs as long as her knees allow it.",
    "“We all like to see where home is”, said Tam Ordway, the master of the harbour, who had asked for the "
    "money to be spent on radio beacons instead and was outvoted by nine to two.",
    "The lamp will be shut for a week in March while the lens is cleaned, and the café below stays open.",
)
SCHOOL = (
    "Leak shuts school in Osterwiek until spring",
    "A leak under the gymnasium has shut the only school in Osterwiek until spring, the town said on Friday, "
    "and two hundred children will be taught in the old brewery across the square.",
    "The mayor, Ida Holm, said that the pipes were older than the school itself, and that nobody had known "
    "where they ran until a plumber followed the sound of water with a stethoscope.",
    "Parents are to bring lunch for the first week, because the kitchen of the brewery has not been used "
    "since it closed, and the town is still looking for its keys and for somebody who can light the stove.",
)
BARGE = (
    "Barge race returns to the Merrow canal after nine years",
    "The barge race on the Merrow canal returns on Sunday after nine years in which weed had made the upper "
    "lock impossible to open, the canal company said in a notice nailed to the lock keeper's door.",
    "Eleven crews have signed up so far, among them the bakers, who won the last race by half a length and "
    "have kept the cup in their window ever since, between the rye bread and the almond cake.",
    "The tow path will be closed to bicycles from noon, and dogs are asked to stay on the bridge this time, "
    "since one of them is still remembered for having finished third in the race of the year before.",
)
PASTED = (LIGHTHOUSE, SCHOOL, BARGE)


def parted(*lines: str) -> tuple[Article, ...]:
    """The articles in these lines, which come out whole."""
    source = text_source("\n".join(lines) + "\n")
    articles = clean(source)
    written = "".join(block.original for article in articles for block in article.blocks)
    assert "".join(written.split()) == "".join(source.text.split())
    for article in articles:
        own = "".join(block.original for block in article.blocks)
        assert "".join(own.split()) == "".join(article.source.text.split())
    return articles


SEAMS = [
    ("READ MORE",),
    ("VIDEO", "READ MORE"),
    ("Keep reading", "Harbour master buys a second boat", "Nine ways to light a stove"),
    ("https://lamp.example/2031/lighthouse",),
    ("Weiterlesen",),
    ("Leer más",),
    ("Читать далее",),
]


@pytest.mark.parametrize("seam", SEAMS)
def test_stories_pasted_one_after_another_are_told_apart_at_a_seam(seam: tuple[str, ...]) -> None:
    articles = parted(*LIGHTHOUSE, *seam, *SCHOOL, *seam, *BARGE)
    assert [article.title for article in articles] == [story[0] for story in PASTED]
    assert [article.part for article in articles] == [1, 2, 3]
    for article, story in zip(articles, PASTED, strict=True):
        assert [block.text for block in article.body] == list(story)
    for article in articles[:2]:
        stripped = [block for block in article.blocks if not block.kept]
        assert tuple(block.text for block in stripped) == seam
        assert {block.reason for block in stripped} == {"stands between two articles of one file"}


def test_stories_that_are_signed_and_dated_are_told_apart_without_a_seam() -> None:
    signed = [(story[0], "By Ada Quill", "3 February 2031", *story[1:]) for story in PASTED]
    articles = parted(*(line for story in signed for line in story))
    assert [article.title for article in articles] == [story[0] for story in PASTED]


def test_a_quotation_above_the_headline_goes_with_the_story_it_is_from() -> None:
    quote = "“We all like to see where home is”, said Tam Ordway, the master of the harbour, who had asked."
    story = (*LIGHTHOUSE[:3], quote, *LIGHTHOUSE[4:])
    first, second = parted(quote, *story, "READ MORE", *SCHOOL)
    assert (first.title, second.title) == (LIGHTHOUSE[0], SCHOOL[0])
    assert first.blocks[0].text == quote
    assert first.blocks[1].kind is Kind.TITLE


WHOLE = [
    # A heading inside a story, however much the text takes it up.
    (*LIGHTHOUSE[:4], "How the lamp of the lighthouse is lit", *LIGHTHOUSE[1:]),
    # A link to something else inside a story.
    (*LIGHTHOUSE[:4], "Read more: Leak shuts school in Osterwiek until spring", *LIGHTHOUSE[1:]),
    (*LIGHTHOUSE[:4], "Also read:", "The lighthouse of Skerrow and its keepers", *LIGHTHOUSE[1:]),
    # A list of other stories inside a story, which then goes on.
    (*LIGHTHOUSE[:4], "Keep reading", SCHOOL[0], BARGE[0], *LIGHTHOUSE[2:]),
    # Teasers below a story: a headline and a sentence are no story.
    (*LIGHTHOUSE, "READ MORE", *SCHOOL[:2], "READ MORE", *BARGE[:2]),
    # Lines of a rule between the sections of one story.
    (*LIGHTHOUSE, "* * *", *LIGHTHOUSE[1:]),
    LIGHTHOUSE,
]


@pytest.mark.parametrize("lines", WHOLE)
def test_one_story_is_never_told_apart(lines: tuple[str, ...]) -> None:
    assert len(parted(*lines)) == 1


@pytest.mark.shared
def test_the_dumps_of_single_articles_stay_whole(shared) -> None:  # type: ignore[no-untyped-def]
    files = sorted((shared / "bench" / "dumps").glob("*/*.txt"))[::9]
    assert files
    told_apart = [file.name for file in files if len(clean(text_source(file.read_text("utf-8")))) > 1]
    assert told_apart == []


@pytest.mark.shared
def test_the_seed_of_three_stories_gives_them_with_their_titles(shared) -> None:  # type: ignore[no-untyped-def]
    (seed,) = (shared / "seeds").glob("002_*.txt")
    titles = [article.title for article in clean(text_source(seed.read_text("utf-8")))]
    assert [
        any(word in title for word in ("military ties", "objective stance", "state visit"))
        for title in titles
    ] == [True] * 3


def test_a_hostile_text_of_seams_and_headlines_is_searched_in_linear_time() -> None:
    """No assert on time: a search that looked back from each seam would take minutes here."""
    parted(*LIGHTHOUSE, *(["READ MORE", SCHOOL[0], "x " * 20 + "."] * 5000))
