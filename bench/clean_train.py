"""Pages with gold texts to the weights of reader/clean: boosted trees of three questions, written as plain
tables.

  python bench/clean_train.py BENCH [--dumps FOLDER] [--folds 5] [--cache FOLDER] [--no-write]

BENCH holds pages/SET/NAME/{page.html,gold.txt,meta.json}, dumps/STYLE/NAME.txt and bench_text.py, whose
labeller says which of our segments the gold holds. FOLDER holds more dumps of the same pages, as
bench/clean_dumps.py makes them. Gold texts themselves are learned too, as files that are clean already. Needs
numpy, scipy, lightgbm and what the scorer of BENCH needs; nothing of that is needed at run time. The same
data give the same tables, byte for byte: one thread, fixed seeds.

For each entrance (page, text) one table is learned from the numbers of features.py, of these documents and
of others spliced from them (clean_splice.py). For texts, what single words say is learned first, from the
short lines of the pages (clean_words.py), and each line is told it by weights that have not seen its site
(clean_hearing.py). What the trees make small is the loss in F1 of the mean document (see `f1_gradient`), as
the benchmark counts it: a page whose gold is odd, and is lost whatever one does, hardly pulls. The pages of a
site are kept together in the folds; the printed figures are of sites that were not learned from.

What was tried and gave nothing: docs/measurements/learned-cleaning.md.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

import lightgbm
import numpy

PROJECT = Path(__file__).parent.parent
# The project may not be installed where lightgbm is: it is found first, and imported after that.
sys.path.insert(0, str(PROJECT))

from clean_examples import load  # noqa: E402
from clean_hearing import heard, heard_unseen, partly_deaf, with_said  # noqa: E402
from clean_sites import fold_of  # noqa: E402
from clean_splice import spliced, with_insets  # noqa: E402
from clean_tables import write  # noqa: E402
from clean_words import Lines, write_words  # noqa: E402

from reader.clean.deciding import GENEROUS  # noqa: E402
from reader.clean.features import FEATURES, SEEN, TEXT_FEATURES  # noqa: E402
from reader.clean.headline import LOOKS, LOOKS_REACH, looks  # noqa: E402

LEARNING = {
    "max_depth": 3,
    "num_leaves": 8,
    "lambda_l2": 5.0,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.2,
}
BINS = {"max_bin": 63, "verbose": -1}
REPEATABLE = {"num_threads": 1, "deterministic": True, "force_row_wise": True, "seed": 0, "verbose": -1}
# How many trees each table has, and how fast they learn.
TREES = {
    "page": {"num_iterations": 350, "learning_rate": 0.08},
    "text": {"num_iterations": 400, "learning_rate": 0.08},
    "headline": {"num_iterations": 80, "learning_rate": 0.1},
}
# What a segment scores before any tree.
START = -1.0
# What is taken off a score for good, since the loss in F1 and deciding.py are both generous. Set on sites not
# learned from: of text -.8 kept fewer menus than -.6, and as much of the articles as a table without words at
# -.6; of pages 0 and -.2 were alike.
LINE = {"page": 0.0, "text": -0.8}
# How many times the documents are spliced, each time with others, and what such a document counts for.
SPLICES = {"page": (2, 0.5), "text": (1, 1.0)}
# What a text counts for into whose story a list was put: without such texts paragraphs below one were lost.
INSETS = 0.5
# Half of the loss counts blocks, half words, of which a block counts at most so many; pages weigh the same.
WEIGHT, MOST_WORDS, BY_BLOCKS = 30.0, 400, 0.5
# A page nothing of which is kept would not push its chrome away at all; it counts as having this F1 at least.
LEAST_F1 = 0.05
# Of short segments that are no gold (menus, mostly) one in so many is learned from, and weighs more.
THINNED, SHORT = 3, 12


@dataclass(frozen=True, slots=True)
class Examples:
    """The segments of many documents: numbers, gold or not, the document of each, what each counts for in its
    document, by blocks and by words, and what its document counts for.
    """

    rows: numpy.ndarray
    gold: numpy.ndarray
    place: numpy.ndarray
    blocks: numpy.ndarray
    words: numpy.ndarray
    stake: numpy.ndarray


def examples_of(documents):
    """The segments that are scored, short ones that are no gold thinned."""
    chance = numpy.random.RandomState(1)
    parts = []
    for place, d in enumerate(documents):
        short = (d["labels"] == 0) & (d["words"] < SHORT)
        kept = (d["labels"] >= 0) & ~(short & (chance.rand(len(short)) > 1 / THINNED))
        share = numpy.where(short, THINNED, 1.0) / d["copies"]
        long = share * numpy.minimum(d["words"], MOST_WORDS)
        stake = numpy.full(len(short), d.get("stake", 1.0))
        columns = (d["rows"], d["labels"] == 1, numpy.full(len(short), place), share, long, stake)
        parts.append([column[kept] for column in columns])
    return Examples(*map(numpy.concatenate, zip(*parts, strict=True)))


def f1_gradient(examples):
    """What the learner asks for: scores to the slope and curve of the loss in F1 of each document, summed.

    With `kept` as the sum of chances, `right` as that over gold, F1 is 2 right / (gold + kept); what it gains
    by a segment is (2 - F1) / (gold + kept) for one of the gold, and F1 / (gold + kept) is what it loses by
    another. Each segment pulls as in logistic regression, with that as its weight.
    """
    gold, place = examples.gold.astype(float), examples.place
    scales = ((examples.blocks, BY_BLOCKS), (examples.words, 1.0 - BY_BLOCKS))

    def objective(scores, _):
        chance = 1.0 / (1.0 + numpy.exp(-scores))
        pull = numpy.zeros(len(scores))
        for weight, share in scales:
            both = numpy.maximum(numpy.bincount(place, weight * (gold + chance)), 1e-9)
            f1 = (2.0 * numpy.bincount(place, weight * gold * chance) / both)[place]
            gain = numpy.where(examples.gold, 2.0 - f1, numpy.maximum(f1, LEAST_F1))
            pull += WEIGHT * share * weight * gain / both[place]
        pull *= examples.stake
        return pull * (chance - gold), numpy.maximum(pull * chance * (1.0 - chance), 1e-6)

    return objective


def learn(entrance, documents, lines):
    """The trees that tell gold segments of documents from others, and for texts the weights of words, which
    are learned from `lines` of the same pages.
    """
    names, words = FEATURES, {}
    if entrance == "text":
        names, words = SEEN, lines.weights(document["name"] for document in documents)
        documents = heard_unseen(documents, lines)
    times, stake = SPLICES[entrance]
    more = [{**each, "stake": stake} for order in range(times) for each in spliced(documents, names, order)]
    if entrance == "text":
        more += [{**each, "stake": INSETS} for each in with_insets(documents, names, times)]
    examples = examples_of(partly_deaf([with_said(document) for document in (*documents, *more)]))
    start = numpy.full(len(examples.gold), START)
    data = lightgbm.Dataset(examples.rows, examples.gold.astype(float), init_score=start, params=BINS)
    asked = {**LEARNING, **REPEATABLE, **TREES[entrance], "objective": f1_gradient(examples)}
    return lightgbm.train(asked, data), words


def scorer_of(entrance, documents, lines):
    """A function from a document to its scores, by what is learned from others."""
    model, words = learn(entrance, documents, lines)
    if entrance != "text":
        return lambda document: scores_by(model, document["rows"])
    return lambda document: scores_by(model, with_said(heard(document, words))["rows"])


def scores_by(model, rows):
    """What the trees say of rows."""
    return START + model.predict(rows, raw_score=True)


def learn_headline(documents):
    """The trees that tell the headline of a text from the lines about it."""
    rows = numpy.concatenate([d["rows"] for d in documents])
    labels = numpy.concatenate([d["labels"] for d in documents]).astype(float)
    data = lightgbm.Dataset(rows, labels, init_score=numpy.full(len(labels), START), params=BINS)
    return lightgbm.train({**LEARNING, **REPEATABLE, **TREES["headline"], "objective": "binary"}, data)


def unseen_scores(documents, folds, learner):
    """For every document the scores by what has not seen its site; `learner` makes documents to a scorer."""
    scores = [None] * len(documents)
    for fold in sorted(set(folds)):
        scorer = learner([d for d, place in zip(documents, folds, strict=True) if place != fold])
        for at in numpy.flatnonzero(folds == fold):
            scores[at] = scorer(documents[at])
    return scores


def figures(documents, scores, line):
    """{group: mean over documents of F1 over segments}, for scores above the line."""
    sums = {}
    for d, score in zip(documents, scores, strict=False):
        kept, gold, scored = score > line, d["labels"] == 1, d["labels"] >= 0
        hit, wrong, lost = (gold & kept).sum(), (scored & ~gold & kept).sum(), (gold & ~kept).sum()
        sums.setdefault(d["group"], []).append(
            2 * hit / (2 * hit + wrong + lost) if hit + wrong + lost else 1.0
        )
    return {group: round(float(numpy.mean(values)), 4) for group, values in sums.items()}


def headline_example(document):
    """The lines of a dump that may be its headline, as an example; None where the title is not there."""
    texts, labels, rows = document["texts"], document["labels"], document["rows"]
    place = {name: at for at, name in enumerate(SEEN)}
    titles = (labels == -1) & numpy.array([any(map(str.isalnum, text)) for text in texts])
    prose = (rows[:, place["ends_sentence"]] > 0) | (rows[:, place["words"]] > 4.4)
    found = numpy.flatnonzero((labels == 1) & prose)
    if document["group"] == "clean" or not len(found):
        return None
    first = int(found[0])
    lines = range(max(0, first - LOOKS_REACH), first + 1)
    if not titles[lines.start : lines.stop].any():
        return None
    more = numpy.array([looks(texts, first, at) for at in lines], dtype=numpy.float32)
    return {
        **document,
        "rows": numpy.hstack([rows[lines.start : lines.stop], more]),
        "labels": titles[lines.start : lines.stop].astype(int),
    }


def headline_examples(documents):
    """The examples of headlines in documents."""
    return [found for found in map(headline_example, documents) if found]


def headline_figure(documents, scores):
    """The share of documents whose likeliest line is the title."""
    return round(
        float(numpy.mean([d["labels"][s.argmax()] for d, s in zip(documents, scores, strict=True)])), 4
    )


def main():
    """Learn, print the figures, write the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path)
    parser.add_argument("--dumps", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--entrances", default="page,text")
    parser.add_argument("--no-write", action="store_true")
    asked = parser.parse_args()
    for entrance in asked.entrances.split(","):
        documents = load(entrance, asked.bench, asked.dumps, asked.cache)
        lines = lines_for(entrance, asked)
        if asked.folds:
            print_figures(entrance, documents, lines, asked.folds)
        if not asked.no_write:
            write_tables(PROJECT, entrance, documents, lines)


def lines_for(entrance, asked):
    """The lines that the weights of words are learned from, if the entrance has any."""
    return Lines(load("page", asked.bench, asked.dumps, asked.cache)) if entrance == "text" else None


def print_figures(entrance, documents, lines, count):
    """Print how well segments of sites not learned from are told apart, and headlines."""
    folds = fold_of(documents, count)
    scores = unseen_scores(documents, folds, lambda known: scorer_of(entrance, known, lines))
    print(entrance, figures(documents, scores, -LINE[entrance] - GENEROUS), flush=True)
    if entrance == "text":
        headlines = headline_examples(documents)
        scores = unseen_scores(headlines, fold_of(headlines, count), headline_scorer)
        print("headline", headline_figure(headlines, scores), flush=True)


def headline_scorer(documents):
    """A function from the lines that may be a headline to their scores, by what is learned from others."""
    model = learn_headline(documents)
    return lambda document: scores_by(model, document["rows"])


def write_tables(folder, entrance, documents, lines):
    """Learn from documents, write the table of their entrance; with that for text go words and headlines."""
    names = FEATURES if entrance == "page" else TEXT_FEATURES
    model, words = learn(entrance, documents, lines)
    write(folder, entrance, model, names, f"segments of a {entrance}", START + LINE[entrance])
    if entrance == "text":
        write_words(folder, words)
        model = learn_headline(headline_examples(documents))
        write(folder, "headline", model, (*SEEN, *LOOKS), "headline of a text", START)


if __name__ == "__main__":
    main()
