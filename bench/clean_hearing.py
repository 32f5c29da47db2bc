"""Texts with labels to the same with what is said in their lines, by weights of words that have not seen
their sites, and to some of them once more as if no word were known.
"""

import numpy
from clean_examples import rows_of
from clean_sites import fold_of

from reader.clean.sayings import SAYINGS, said_in, sayings

# In so many folds the weights of words are learned, so that no line of the examples is told its own.
HEARD_IN = 3
# Of the texts so many are learned from once more as if no word of theirs were known.
DEAF = 0.5


def heard(document, words):
    """A document with what is said in each line, by the weights of words."""
    return {**document, "said": [said_in(text, words) for text in document["texts"]]}


def heard_unseen(documents, lines):
    """The documents with what is said in them, by weights of words that have not seen their sites."""
    folds = fold_of(documents, HEARD_IN, HEARD_IN)
    found = []
    for fold in range(HEARD_IN):
        words = lines.weights(d["name"] for d, place in zip(documents, folds, strict=True) if place != fold)
        found += [heard(d, words) for d, place in zip(documents, folds, strict=True) if place == fold]
    return found


def with_said(document):
    """A document whose rows hold what is said in its lines as well, if that is known."""
    said = document.get("said")
    if not said:
        return document
    return {**document, "rows": numpy.hstack([document["rows"], rows_of(sayings(said), SAYINGS)])}


def partly_deaf(documents):
    """The documents, and half of those in which anything is said once more without it: what is learned of a
    language whose words nobody knows.
    """
    chance = numpy.random.RandomState(2)
    silent = []
    for document in documents:
        if document.get("said") and chance.rand() < DEAF:
            rows = document["rows"].copy()
            rows[:, -len(SAYINGS) :] = 0.0
            silent.append({**document, "rows": rows})
    return [*documents, *silent]
