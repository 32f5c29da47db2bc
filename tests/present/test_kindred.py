"""What articles have in common, packed, says what the matrix said."""

from itertools import product

from msgspec.structs import replace

from reader.clean import Article, Block, Kind, Metadata
from reader.library import matrix, profile_of, propose
from reader.load import paste
from reader.present.kindred import MOST_PAIRS, Kindred, kindred_of

TEXTS = tuple(
    f"The {what} came in at dusk with {count} crates of mackerel, and the harbour master counted every one "
    f"of them twice before he let the {what} go, since the last count had been {count - 3} short of the bill."
    for count, what in ((40, "cutter"), (41, "cutter"), (90, "barge"), (7, "pilot boat"))
)


def article(text: str, at: int) -> Article:
    block = Block(text, text, Kind.PARAGRAPH, True, "prose", "running text")
    return Article(paste(f"{at}.txt", text, False), Metadata(), (block,))


def packed(count: int = 4) -> tuple[object, Kindred]:
    profiles = [profile_of(article(TEXTS[at % len(TEXTS)], at)) for at in range(count)]
    profiles = [replace(each, sha256=str(at)) for at, each in enumerate(profiles)]
    found = matrix(profiles)
    return found, kindred_of(found, propose(profiles, known=found))


def test_every_pair_is_found_again_whichever_way_round_it_is_asked_for() -> None:
    found, kindred = packed()
    for one, other in product(range(4), repeat=2):
        assert kindred.similarity(one, other) == found.similarity(one, other)
        before, after = found.kinship(one, other), kindred.kinship(one, other)
        if before is None or one == other:
            assert after is None
        else:
            assert (after.similarity, after.shared, after.relation) == (
                before.similarity,
                before.shared,
                before.relation,
            )


def test_those_that_resemble_an_article_are_listed_and_no_others() -> None:
    found, kindred = packed()
    for place in range(4):
        expected = {
            other: found.similarity(place, other) for other in range(4) if found.kinship(place, other)
        }
        assert dict(kindred.similar_to(place)) == expected


def test_of_a_story_told_by_many_the_best_pairs_are_proposed_and_all_counted() -> None:
    _, kindred = packed(60)
    assert kindred.pair_count > MOST_PAIRS
    assert len(kindred.pairs) == MOST_PAIRS
    assert sorted(place for story in kindred.stories for place in story) == list(range(60))
