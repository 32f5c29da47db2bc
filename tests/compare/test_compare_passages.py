"""What two stories share without a paragraph in common, and how like two articles are."""

import pytest

from reader.compare import Options, compare, fingerprint_of, similarities, similarity
from reader.compare.quotations import quotations_of, speaker_of

LEFT = [
    "The harbour board met on Friday behind closed doors.",
    "“We will not pay for a crane that nobody inspected in eleven years,” Mayor Ilse Brandt said after it.",
    "Her office gave no figures.",
]
RIGHT = [
    "Passengers waited four hours in the rain on Saturday morning.",
    'Asked about money, the mayor was blunt: "We will not pay for a crane that nobody inspected in eleven '
    'years." The crane has stood still since spring, and the ferries cannot load without it, so the islands '
    "beyond the bar live on what small boats bring them from the mainland twice a week.",
    "The next boat leaves on Monday.",
]


def passages_of(article_of, left, right):
    return compare(article_of(left), article_of(right)).passages


def text_of(texts, span):
    return texts[span.block][span.start : span.end]


QUOTED = "We will not pay for a crane that nobody inspected in eleven years"
ELSEWHERE = [
    "Passengers waited four hours in the rain on Saturday morning before a smaller boat came.",
    "Apple growers inland expect the smallest harvest for two decades after a late frost.",
    "A bakery in Tessin gave away its bread when the ovens could not be stopped.",
    "Swimmers may use the north beach again, for the first time in nine summers.",
    "Two goats that had crossed the railway were returned to a farmer near Carrow.",
]


def only_passage(article_of, told, retold):
    """The one passage of two paragraphs that stand in different rows, with the text of both its spans."""
    left, right = [told], [*ELSEWHERE, retold]
    (passage,) = compare(article_of(left), article_of(right), Options(aligned=((0, 0),))).passages
    return passage, text_of(left, passage.left), text_of(right, passage.right)


def test_a_quotation_is_matched_by_its_wording_and_names_who_is_quoted(article_of):
    passage, *texts = only_passage(
        article_of,
        f"“{QUOTED},” Mayor Ilse Brandt said after the meeting of the board, and she left by the back door.",
        f'Asked about money, the mayor was blunt: "{QUOTED}." Since spring the crane has stood still.',
    )
    assert texts == [QUOTED, QUOTED]
    assert (passage.left.block, passage.right.block) == (0, len(ELSEWHERE))
    assert passage.quoted and passage.verbatim
    assert passage.speaker == "Mayor Ilse Brandt"


@pytest.mark.parametrize(
    ("said", "quotation"),
    [
        (
            "„{}“, sagte Ilse Brandt.",
            "Wir zahlen nicht für einen Kran, den elf Jahre lang niemand geprüft hat",
        ),
        (
            "« {} », a déclaré Ilse Brandt.",
            "Nous ne paierons pas une grue que personne n'a contrôlée en onze ans",
        ),
        ("«{}», dijo Ilse Brandt.", "No pagaremos una grúa que nadie ha revisado en once años de servicio"),
    ],
)
def test_who_is_quoted_is_known_in_other_languages(article_of, said, quotation):
    passage, *texts = only_passage(article_of, said.format(quotation), f"“{quotation}.” – –")
    assert texts == [quotation, quotation]
    assert passage.speaker == "Ilse Brandt"


def test_a_passage_that_was_reworded_says_so(article_of):
    passage, *texts = only_passage(
        article_of,
        "Inspectors found that the pumps below the engine room had been patched twice since the summer.",
        "They say that the pumps below the old engine room had been patched twice since the spring.",
    )
    assert not passage.verbatim and not passage.quoted and passage.speaker == ""
    assert texts[0].startswith("that the pumps below the engine room had been patched twice since the")
    assert texts[1].startswith("that the pumps below the old engine room had been patched twice since the")


def test_unrelated_stories_share_nothing(article_of):
    right = [
        "Apple growers expect the smallest harvest for two decades.",
        "A late frost killed the blossoms.",
    ]
    assert passages_of(article_of, LEFT, right) == ()


def test_similarity_is_symmetric_and_whole_for_an_article_and_itself(article_of):
    left, right = article_of(LEFT), article_of(RIGHT)
    assert similarity(left, right) == similarity(right, left)
    assert similarity(left, left) == 1.0
    assert 0.0 < similarity(left, right) < 0.5
    assert similarity(left, article_of(["Apple growers expect little."])) == 0.0


def test_all_pairs_of_articles_are_compared_once(article_of):
    prints = [fingerprint_of(article_of(texts)) for texts in (LEFT, RIGHT, LEFT)]
    found = list(similarities(prints))
    assert [(i, j) for i, j, _ in found] == [(0, 1), (0, 2), (1, 2)]
    assert found[1][2] == 1.0


def test_passages_of_articles_that_are_too_alike_are_not_looked_for(article_of):
    told = f"“{QUOTED},” Mayor Ilse Brandt said after the meeting, and she left by the back door."
    retold = f'Asked about money, the mayor was blunt: "{QUOTED}." Since spring the crane has stood still.'
    sides = article_of([told]), article_of([*ELSEWHERE, retold])
    found = compare(*sides, Options(aligned=((0, 0),)))
    for up_to, expected in (
        (found.figures.similarity, found.passages),
        (found.figures.similarity - 0.01, ()),
    ):
        assert compare(*sides, Options(aligned=((0, 0),), passages_up_to=up_to)).passages == expected
    assert found.passages


@pytest.mark.parametrize(
    "said",
    [
        "According to Ilse Brandt, “{}”.",
        "Ilse Brandt admits: “{}”",
        "“{}”, Ilse Brandt continued.",
    ],
)
def test_who_is_quoted_is_known_by_every_word_of_saying(said):
    text = said.format("Nobody has paid for the crane")
    (quotation,) = quotations_of(text)
    assert speaker_of(text, quotation) == "Ilse Brandt"
