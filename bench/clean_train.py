"""Pages with gold texts to the weights of reader/clean: boosted trees of three questions, written as plain
tables.

  python bench/clean_train.py BENCH [--dumps FOLDER] [--folds 5] [--cache FOLDER] [--no-write]

BENCH holds pages/SET/NAME/{page.html,gold.txt,meta.json}, dumps/STYLE/NAME.txt and bench_text.py, whose
labeller says which of our segments the gold holds. FOLDER holds more dumps of the same pages, as
bench/clean_dumps.py makes them. Gold texts themselves are learned too, as files that are clean already. Needs
numpy, lightgbm and what the scorer of BENCH needs; nothing of that is needed at run time. The same data give
the same tables, byte for byte: one thread, fixed seeds.

For each entrance (page, text) one table is learned from the numbers of features.py. What the trees make small
is the loss in F1 of the mean document (see `f1_gradient`), as the benchmark counts it: a page whose gold is
odd, and is lost whatever one does, hardly pulls. The pages of a site are kept together in the folds; the
printed figures are of sites that were not learned from.

What was tried and gave nothing: docs/decisions/010.
"""

import argparse
import hashlib
import json
import pickle
import sys
from collections import Counter
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path

import lightgbm
import numpy

PROJECT = Path(__file__).parent.parent
# The project may not be installed where lightgbm is: it is found first, and imported after that.
sys.path.insert(0, str(PROJECT))

from clean_sites import sites_of  # noqa: E402

from reader.clean.deciding import GENEROUS  # noqa: E402
from reader.clean.features import FEATURES, TEXT_FEATURES, features  # noqa: E402
from reader.clean.headline import LOOKS, LOOKS_REACH, looks  # noqa: E402
from reader.clean.layout import lay_out  # noqa: E402
from reader.load import Format, Source  # noqa: E402

STYLES = ("firefox", "chrome", "lynx", "w3m", "bs4", "inscriptis", "html2text")
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
    "page": {"num_iterations": 200, "learning_rate": 0.1},
    "text": {"num_iterations": 400, "learning_rate": 0.08},
    "headline": {"num_iterations": 80, "learning_rate": 0.1},
}
# What a segment scores before any tree.
START = -1.0
# What is taken off a score for good, since the loss in F1 and deciding.py are both generous. Set on sites not
# learned from: of text -.6 and -.8 were alike there, 0 kept too many menus; of pages 0 and -.2 were alike.
LINE = {"page": 0.0, "text": -0.6}
# Half of the loss counts blocks, half words, of which a block counts at most so many; pages weigh the same.
WEIGHT, MOST_WORDS, BY_BLOCKS = 30.0, 400, 0.5
# A page nothing of which is kept would not push its chrome away at all; it counts as having this F1 at least.
LEAST_F1 = 0.05
# Of short segments that are no gold (menus, mostly) one in so many is learned from, and weighs more.
THINNED, SHORT = 3, 12


def source_of(path, text):
    """A source made of decoded text."""
    kind = Format.HTML if path.suffix == ".html" else Format.TEXT
    return Source(
        path, path.name, text, kind, "utf-8", "", hashlib.sha256(text.encode()).hexdigest(), len(text)
    )


def example(task):
    """One document: its numbers, labels (1 gold, 0 not, -1 not scored) and weights."""
    bench, group, path, home, site = task
    sys.path.insert(0, str(bench))
    from bench_text import Labeller, decode, title_units

    page = decode((home / "page.html").read_bytes())
    text = page if path.suffix == ".html" else path.read_text(encoding="utf-8")
    layout, _ = lay_out(source_of(path, text), lambda: False)
    if not layout.segments:
        return None
    gold = (home / "gold.txt").read_text(encoding="utf-8")
    titles = title_units(page, json.loads((home / "meta.json").read_text(encoding="utf-8")).get("title"))
    label = Labeller([segment.text for segment in layout.segments])
    truth = [True] * len(label.units) if group == "clean" else label(gold)
    labels = [
        -1 if found is None or not unit or (unit in titles and group != "clean") else int(found)
        for found, unit in zip(truth, label.units, strict=False)
    ]
    columns = features(layout)
    names = FEATURES if layout.from_markup else TEXT_FEATURES
    return {
        "group": group,
        "name": home.name,
        "set": home.parent.name,
        "site": site,
        "path": path,
        "rows": numpy.array([columns[name] for name in names], dtype=numpy.float32).T,
        "labels": numpy.array(labels),
        "words": numpy.array([len(unit) for unit in label.units]),
        "copies": copies(label.units),
        "texts": [segment.text for segment in layout.segments],
    }


def copies(units):
    """How often each text of a page stands there: the benchmark counts it once."""
    counts = Counter(units)
    return numpy.array([counts[unit] for unit in units])


def tasks(bench, extra):
    """{"page": tasks, "text": tasks} for `example`."""
    homes = {path.parent.name: path.parent for path in sorted(bench.glob("pages/*/*/page.html"))}
    sites = sites_of(homes.values())
    pages = [(bench, home.parent.name, home / "page.html", home, sites[home.name]) for home in homes.values()]
    texts = [(bench, "clean", home / "gold.txt", home, sites[home.name]) for home in homes.values()]
    for number, style in enumerate(STYLES):
        given = {path.stem: path for path in sorted((bench / "dumps" / style).glob("*.txt"))}
        made = {path.stem: path for path in sorted((extra / style).glob("*.txt"))} if extra else {}
        texts += [(bench, style, path, homes[name], sites[name]) for name, path in given.items()]
        texts += [
            (bench, style + "+", path, homes[name], sites[name])
            for name, path in made.items()
            if name not in given and turn(name, number)
        ]
    return {"page": pages, "text": texts}


def turn(name, style):
    """Whether this page lends its extra dump of this style: two styles a page, so none outweighs the rest."""
    number = int(hashlib.sha256(name.encode()).hexdigest(), 16) % len(STYLES)
    return style in (number, (number + 3) % len(STYLES))


def fold_of(documents, count, order=0):
    """The fold of every document; the pages of one site share theirs, and so do all dumps of one page."""
    sites = sorted({document["site"] for document in documents})
    order = numpy.random.RandomState(order).permutation(len(sites))
    place = {site: order[at] % count for at, site in enumerate(sites)}
    return numpy.array([place[document["site"]] for document in documents])


@dataclass(frozen=True, slots=True)
class Examples:
    """The segments of many documents: numbers, gold or not, the document of each, what each counts for."""

    rows: numpy.ndarray
    gold: numpy.ndarray
    place: numpy.ndarray
    blocks: numpy.ndarray
    words: numpy.ndarray


def examples_of(documents):
    """The segments that are scored, short ones that are no gold thinned."""
    chance = numpy.random.RandomState(1)
    parts = []
    for place, d in enumerate(documents):
        short = (d["labels"] == 0) & (d["words"] < SHORT)
        kept = (d["labels"] >= 0) & ~(short & (chance.rand(len(short)) > 1 / THINNED))
        share = numpy.where(short, THINNED, 1.0) / d["copies"]
        long = share * numpy.minimum(d["words"], MOST_WORDS)
        columns = (d["rows"], d["labels"] == 1, numpy.full(len(short), place), share, long)
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
        return pull * (chance - gold), numpy.maximum(pull * chance * (1.0 - chance), 1e-6)

    return objective


def learn(documents, trees):
    """The trees that tell gold segments of documents from others."""
    examples = examples_of(documents)
    start = numpy.full(len(examples.gold), START)
    data = lightgbm.Dataset(examples.rows, examples.gold.astype(float), init_score=start, params=BINS)
    return lightgbm.train({**LEARNING, **REPEATABLE, **trees, "objective": f1_gradient(examples)}, data)


def scores_by(model, rows):
    """What the trees say of rows."""
    return START + model.predict(rows, raw_score=True)


def learn_headline(documents, trees):
    """The trees that tell the headline of a text from the lines about it."""
    rows = numpy.concatenate([d["rows"] for d in documents])
    labels = numpy.concatenate([d["labels"] for d in documents]).astype(float)
    data = lightgbm.Dataset(rows, labels, init_score=numpy.full(len(labels), START), params=BINS)
    return lightgbm.train({**LEARNING, **REPEATABLE, **trees, "objective": "binary"}, data)


def unseen_scores(documents, folds, learner, trees):
    """For every document the scores by trees that have not seen its site."""
    scores = [None] * len(documents)
    for fold in sorted(set(folds)):
        known = [d for d, place in zip(documents, folds, strict=True) if place != fold]
        model = learner(known, trees)
        for at in numpy.flatnonzero(folds == fold):
            scores[at] = scores_by(model, documents[at]["rows"])
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


def lines_of(model):
    """The trees as lines of a table: seven places, seven limits, eight leaves."""
    return [line_of(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]


def line_of(root):
    """One tree; a branch that ends early gives its value to all leaves below."""
    places, limits, leaves = [0] * 7, [0.0] * 7, [0.0] * 8
    waiting = [(0, root, 0, 8)]
    while waiting:
        at, node, first, width = waiting.pop()
        if "leaf_value" in node:
            leaves[first : first + width] = [float(node["leaf_value"])] * width
            continue
        places[at], limits[at] = node["split_feature"], float(node["threshold"])
        half = width // 2
        waiting.append((2 * at + 1, node["left_child"], first, half))
        waiting.append((2 * at + 2, node["right_child"], first + half, half))
    return ";".join(
        (
            " ".join(map(str, places)),
            " ".join(f"{x:.5g}" for x in limits),
            " ".join(f"{x:.3g}" for x in leaves),
        )
    )


def headline_example(document):
    """The lines of a dump that may be its headline, as an example; None where the title is not there."""
    texts, labels, rows = document["texts"], document["labels"], document["rows"]
    place = {name: at for at, name in enumerate(TEXT_FEATURES)}
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


def write(folder, name, model, names, what, start):
    """A table as a module of plain data: `reader/clean/weights_<name>.py` in the folder of the program."""
    wrapped, line = [], ""
    for word in names:
        if len(line) + len(word) > 100:
            wrapped.append(line)
            line = ""
        line += word + " "
    wrapped.append(line)
    header = f'"""Learned weights of the {what}; written by bench/clean_train.py, never by hand."""\n'
    lines = lines_of(model)
    trees = "\n".join("|".join(lines[at : at + 2]) for at in range(0, len(lines), 2))
    text = f'{header}\nNAMES = """\n' + "\n".join(part.rstrip() for part in wrapped)
    text += f'\n"""\nSTART = {start:.5f}\n# ruff: noqa: E501\nTREES = """\n{trees}\n"""\n'
    (folder / "reader" / "clean" / f"weights_{name}.py").write_text(text, encoding="utf-8")


def load(entrance, bench, extra, cache):
    """The examples of an entrance, from the cache where they are there already."""
    kept = cache / f"{entrance}.pickle" if cache else None
    if kept and kept.exists():
        return pickle.loads(kept.read_bytes())
    with Pool(2) as pool:
        found = [d for d in pool.map(example, tasks(bench, extra)[entrance], chunksize=8) if d]
    if kept:
        kept.write_bytes(pickle.dumps(found))
    return found


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
        if asked.folds:
            print_figures(entrance, documents, asked.folds)
        if not asked.no_write:
            write_tables(PROJECT, entrance, documents)


def print_figures(entrance, documents, count):
    """Print how well segments of sites not learned from are told apart, and headlines."""
    scores = unseen_scores(documents, fold_of(documents, count), learn, TREES[entrance])
    print(entrance, figures(documents, scores, -LINE[entrance] - GENEROUS), flush=True)
    if entrance == "text":
        lines = headline_examples(documents)
        scores = unseen_scores(lines, fold_of(lines, count), learn_headline, TREES["headline"])
        print("headline", headline_figure(lines, scores), flush=True)


def write_tables(folder, entrance, documents):
    """Learn from documents, write the table of their entrance; with that for text goes that for headlines."""
    names = FEATURES if entrance == "page" else TEXT_FEATURES
    what = f"segments of a {entrance}"
    write(folder, entrance, learn(documents, TREES[entrance]), names, what, START + LINE[entrance])
    if entrance == "text":
        model = learn_headline(headline_examples(documents), TREES["headline"])
        write(folder, "headline", model, (*TEXT_FEATURES, *LOOKS), "headline of a text", START)


if __name__ == "__main__":
    main()
