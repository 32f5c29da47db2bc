"""Fact flags on a marked sample of our own: how often a flag is right, and how many changes are flagged."""

from reader.compare import compare

# (before, after, the kinds of facts that change). Invented, and marked by hand.
SAMPLE = [
    ("The crane cost 40,000 crowns.", "The crane cost 45,000 crowns.", {"number"}),
    ("Tickets rose by 10 per cent.", "Tickets rose by 12 per cent.", {"amount"}),
    ("They paid $5 million for it.", "They paid $6 million for it.", {"amount"}),
    ("They paid five crowns for it.", "They paid 5 crowns for it.", set()),
    ("The boat left at 9:30 on its tour.", "The boat left at 10:15 on its tour.", {"time"}),
    ("The boat left on Monday with mail.", "The boat left on Tuesday with mail.", {"date"}),
    ("It opened in 1987 with a fair.", "It opened in 1978 with a fair.", {"date"}),
    ("The mayor met Karel Osk in town.", "The mayor met Pavel Osk in town.", {"name"}),
    ("The mayor met Karel Osk in town.", "The mayor greeted Karel Osk in town.", set()),
    ("It was late, the mayor said.", "It was late, the mayor claimed.", {"attribution"}),
    ("It was late, the mayor said.", "It was very late, the mayor said.", set()),
    ("The long pier is closed again.", "The short pier is closed again.", set()),
    ("About thirty people came to see it.", "About forty people came to see it.", {"number"}),
    ("About a dozen people came to see it.", "About twelve people came to see it.", {"number"}),
    ("The ship sailed 12 km out to sea.", "The ship sailed 20 km out to sea.", {"amount"}),
    ("The ship sailed slowly out to sea.", "The ship steamed slowly out to sea.", set()),
    ("He arrived in May with two bags.", "He arrived in June with two bags.", {"date"}),
    ("He may come with two bags.", "He might come with two bags.", set()),
    ("They march every spring to the quay.", "They walk every spring to the quay.", set()),
    ("It was noon when the bell rang.", "It was midnight when the bell rang.", {"time"}),
    ("The report by Ilse Brandt is out.", "The report by the mayor is out.", {"name"}),
    ("It is late, according to Ilse Brandt.", "It is late, according to Karel Osk.", {"attribution"}),
    ("The vote was 7-2 in the end.", "The vote was 8-1 in the end.", {"number"}),
    ("Nobody was hurt in the fire.", "Three people were hurt in the fire.", {"number"}),
    ("The harbour board meets next week.", "The board of the harbour meets next week.", set()),
    ("The colour of the hull is grey.", "The color of the hull is gray.", set()),
    ("They came from Marlowe by boat.", "They came from Tessin by boat.", {"name"}),
    ("They came by boat from Marlowe.", "By boat they came from Marlowe.", set()),
    ("It weighs 3 tonnes when empty.", "It weighs 3.5 tonnes when empty.", {"amount"}),
    ("The first boat left and came back.", "The last boat left and came back.", set()),
    ("Sales fell to 1.2 billion crowns.", "Sales fell to 1.4 billion crowns.", {"amount"}),
    ("It was built by the Osk brothers.", "It was built by two brothers.", {"name", "number"}),
    ("We will not pay, she told the board.", "We will not pay, she warned the board.", {"attribution"}),
    ("The pilot denied it twice.", "The pilot admitted it twice.", {"attribution"}),
    ("A storm is expected tomorrow.", "A storm is expected today.", {"date"}),
    ("Its owner, a farmer, sold it.", "Its owner, a baker, sold it.", set()),
    ("One of the men is in hospital.", "A man is in hospital.", set()),
    ("The quay is 200 metres long.", "The quay is 300 metres long.", {"amount"}),
    ("She has run the yard since 2009.", "She has run the yard for years.", {"date"}),
    ("The inspector, who is 54, resigned.", "The inspector, who is 45, resigned.", {"number"}),
]


def flagged(article_of, before, after):
    comparison = compare(article_of([before]), article_of([after]))
    return {fact for difference in comparison.differences for fact in difference.facts}


def test_nine_flags_of_ten_are_right_and_nine_changes_of_ten_are_flagged(article_of):
    right = wrong = missing = 0
    for before, after, facts in SAMPLE:
        found = flagged(article_of, before, after)
        right += len(found & facts)
        wrong += len(found - facts)
        missing += len(facts - found)
    assert right / (right + wrong) >= 0.9
    assert right / (right + missing) >= 0.9


def test_a_fact_is_flagged_on_the_run_that_changes_it(article_of):
    comparison = compare(article_of([SAMPLE[0][0]]), article_of([SAMPLE[0][1]]))
    (row,) = comparison.rows
    assert [(run.text, run.fact) for run in row.left_runs if run.fact] == [("40,000", "number")]
    assert [(run.text, run.fact) for run in row.right_runs if run.fact] == [("45,000", "number")]


def test_a_headline_in_capitals_names_nobody(article_of):
    assert (
        flagged(article_of, "New Crane For The Harbour At Last", "Old Crane For The Harbour At Last") == set()
    )
