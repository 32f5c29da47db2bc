"""What two stories share without a paragraph in common, and how like two articles are."""

from reader.compare import compare, fingerprint_of, similarities, similarity

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


def test_a_quotation_is_matched_by_its_wording_whatever_its_marks(article_of):
    comparison = compare(article_of(LEFT), article_of(RIGHT))
    linked = any(row.left == (1,) and row.right == (1,) for row in comparison.rows)
    shared = [text_of(LEFT, each.left) for each in comparison.passages]
    assert linked or "We will not pay for a crane that nobody inspected in eleven years" in shared


def test_a_passage_in_rows_that_face_others_names_its_speaker(article_of):
    left = [*LEFT, RIGHT[1].split(": ")[0] + ". " + RIGHT[1].split('." ')[1]]
    passages = passages_of(article_of, left, RIGHT)
    quoted = [each for each in passages if each.quoted]
    assert [each.speaker for each in quoted] == ["Mayor Ilse Brandt"] or not quoted


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
