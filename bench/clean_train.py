"""Pages with gold texts to the weights of reader/clean: boosted trees of three questions, written as plain
tables.

  python bench/clean_train.py BENCH [--dumps FOLDER] [--folds 3] [--cache FOLDER] [--no-write]

BENCH holds pages/SET/NAME/{page.html,gold.txt,meta.json}, dumps/STYLE/NAME.txt and bench_text.py, whose
labeller says which of our segments the gold holds. FOLDER holds more dumps of the same pages, as
bench/clean_dumps.py makes them. Gold texts themselves are learned too, as files that are clean already. Needs
numpy, scikit-learn and what the scorer of BENCH needs; nothing of that is needed at run time. The same data
give the same tables.

For each entrance (page, text) one table is learned from the numbers of features.py. The pages of a site are
kept together in the folds; the printed figures are of sites that were not learned from. Each document weighs
the same: half of its weight is shared by its gold segments, half by its gold words.

A second table that knew the first scores of neighbours and boxes was tried: on sites not learned from it
gained nothing (.951 / .917 for .951 / .920), so it was left out.
"""

import argparse
import hashlib
import json
import pickle
import re
import sys
from multiprocessing import Pool
from pathlib import Path

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

PROJECT = Path(__file__).parent.parent
# The project may not be installed where scikit-learn is: it is found first, and imported after that.
sys.path.insert(0, str(PROJECT))

from reader.clean.features import FEATURES, TEXT_FEATURES, features  # noqa: E402
from reader.clean.headline import LOOKS, LOOKS_REACH, looks  # noqa: E402
from reader.clean.layout import lay_out  # noqa: E402
from reader.load import Format, Source  # noqa: E402

STYLES = ("firefox", "chrome", "lynx", "w3m", "bs4", "inscriptis", "html2text")
LEARNING = {"max_depth": 3, "max_leaf_nodes": 8, "max_bins": 64, "early_stopping": False, "random_state": 0}
LEARNING |= {"min_samples_leaf": 40, "l2_regularization": 5.0}
LEARNING |= {"max_features": 0.2}
# How many trees each table has, and how fast they learn. On sites not learned from, 400 did better for text
# (.877, with 160 .866), and no better for pages.
TREES = {
    "page": {"max_iter": 160, "learning_rate": 0.12},
    "text": {"max_iter": 400, "learning_rate": 0.1},
    "headline": {"max_iter": 80, "learning_rate": 0.1},
}
# Of segments that weigh next to nothing (menus, mostly) one in so many is learned from, and weighs more.
THINNED = 3


def source_of(path, text):
    """A source made of decoded text."""
    kind = Format.HTML if path.suffix == ".html" else Format.TEXT
    return Source(
        path, path.name, text, kind, "utf-8", "", hashlib.sha256(text.encode()).hexdigest(), len(text)
    )


def example(task):
    """One document: its numbers, labels (1 gold, 0 not, -1 not scored) and weights."""
    bench, group, path, home = task
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
    site = home.name if home.parent.name == "wcxb" else re.sub(r"\d+$", "", home.name)
    return {
        "group": group,
        "name": home.name,
        "set": home.parent.name,
        "site": site,
        "path": path,
        "rows": numpy.array([columns[name] for name in names], dtype=numpy.float32).T,
        "labels": numpy.array(labels),
        "weights": page_weights(label.units, labels),
        "texts": [segment.text for segment in layout.segments],
    }


def page_weights(units, labels):
    """How much each segment of a page weighs; a text that comes again weighs half as much each time."""
    labels = numpy.array(labels)
    words = numpy.array([len(unit) for unit in units])
    gold = labels == 1
    weights = 15.0 / max(1, gold.sum()) + 15.0 * numpy.minimum(words, 200) / max(1, words[gold].sum())
    weights = numpy.minimum(weights, 7.5)
    seen = set()
    for at, unit in enumerate(units):
        if unit in seen:
            weights[at] /= 2
        seen.add(unit)
    return numpy.where(labels < 0, 0.0, weights)


def tasks(bench, extra):
    """{"page": tasks, "text": tasks} for `example`."""
    homes = {path.parent.name: path.parent for path in sorted(bench.glob("pages/*/*/page.html"))}
    pages = [(bench, home.parent.name, home / "page.html", home) for home in homes.values()]
    texts = [(bench, "clean", home / "gold.txt", home) for home in homes.values()]
    for number, style in enumerate(STYLES):
        given = {path.stem: path for path in sorted((bench / "dumps" / style).glob("*.txt"))}
        made = {path.stem: path for path in sorted((extra / style).glob("*.txt"))} if extra else {}
        texts += [(bench, style, path, homes[name]) for name, path in given.items()]
        texts += [
            (bench, style + "+", path, homes[name])
            for name, path in made.items()
            if name not in given and turn(name, number)
        ]
    return {"page": pages, "text": texts}


def turn(name, style):
    """Whether this page lends its extra dump of this style: two styles a page, so none outweighs the rest."""
    number = int(hashlib.sha256(name.encode()).hexdigest(), 16) % len(STYLES)
    return style in (number, (number + 3) % len(STYLES))


def fold_of(documents, count):
    """The fold of every document; the pages of one site share theirs, and so do all dumps of one page."""
    sites = sorted({document["site"] for document in documents})
    order = numpy.random.RandomState(0).permutation(len(sites))
    place = {site: order[at] % count for at, site in enumerate(sites)}
    return numpy.array([place[document["site"]] for document in documents])


def learn(documents, trees):
    """A classifier of the documents' segments."""
    rows = numpy.concatenate([d["rows"] for d in documents])
    labels = numpy.concatenate([d["labels"] for d in documents])
    weights = numpy.concatenate([d["weights"] for d in documents])
    light = (labels == 0) & (weights < 0.3)
    kept = (labels >= 0) & ~(light & (numpy.random.RandomState(1).rand(len(labels)) > 1 / THINNED))
    weights = numpy.where(light, THINNED * weights, weights)
    model = HistGradientBoostingClassifier(**trees, **LEARNING)
    return model.fit(rows[kept], labels[kept], sample_weight=weights[kept])


def unseen_scores(documents, folds, trees):
    """For every document the scores by a classifier that has not seen its site."""
    scores = [None] * len(documents)
    for fold in sorted(set(folds)):
        model = learn([d for d, place in zip(documents, folds, strict=False) if place != fold], trees)
        for at in numpy.flatnonzero(folds == fold):
            scores[at] = model.decision_function(documents[at]["rows"])
    return scores


def figures(documents, scores, line=-0.2):
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
    """The trees of a classifier as lines of a table: seven places, seven limits, eight leaves."""
    return [line_of(predictor.nodes) for (predictor,) in model._predictors]


def line_of(nodes):
    """One tree; a branch that ends early gives its value to all leaves below."""
    places, limits, leaves = [0] * 7, [0.0] * 7, [0.0] * 8
    waiting = [(0, 0, 0, 0, 8)]
    while waiting:
        at, node, depth, first, width = waiting.pop()
        entry = nodes[node]
        if depth == 3 or entry["is_leaf"]:
            leaves[first : first + width] = [float(entry["value"])] * width
            continue
        places[at], limits[at] = int(entry["feature_idx"]), float(entry["num_threshold"])
        waiting.append((2 * at + 1, entry["left"], depth + 1, first, width // 2))
        waiting.append((2 * at + 2, entry["right"], depth + 1, first + width // 2, width // 2))
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
        "weights": numpy.full(len(lines), 1.0),
    }


def headline_figure(documents, scores):
    """The share of documents whose likeliest line is the title."""
    return round(
        float(numpy.mean([d["labels"][s.argmax()] for d, s in zip(documents, scores, strict=True)])), 4
    )


def write(name, model, names, what):
    """A table as a module of plain data: `reader/clean/weights_<name>.py`."""
    wrapped, line = [], ""
    for word in names:
        if len(line) + len(word) > 100:
            wrapped.append(line)
            line = ""
        line += word + " "
    wrapped.append(line)
    start = float(model._baseline_prediction.ravel()[0])
    header = f'"""Learned weights of the {what}; written by bench/clean_train.py, never by hand."""\n'
    lines = lines_of(model)
    trees = "\n".join("|".join(lines[at : at + 2]) for at in range(0, len(lines), 2))
    text = f'{header}\nNAMES = """\n' + "\n".join(part.rstrip() for part in wrapped)
    text += f'\n"""\nSTART = {start:.5f}\n# ruff: noqa: E501\nTREES = """\n{trees}\n"""\n'
    (PROJECT / "reader" / "clean" / f"weights_{name}.py").write_text(text, encoding="utf-8")


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
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--entrances", default="page,text")
    parser.add_argument("--no-write", action="store_true")
    parser.add_argument("--scores", type=Path, help="write the unseen scores there, for looking at errors")
    asked = parser.parse_args()
    for entrance in asked.entrances.split(","):
        documents = load(entrance, asked.bench, asked.dumps, asked.cache)
        if asked.folds:
            scores = unseen_scores(documents, fold_of(documents, asked.folds), TREES[entrance])
            print(entrance, figures(documents, scores), flush=True)
            if asked.scores:
                kept = [
                    (d["path"], d["set"], d["group"], d["labels"], s)
                    for d, s in zip(documents, scores, strict=False)
                ]
                (asked.scores / f"{entrance}_scores.pickle").write_bytes(pickle.dumps(kept))
        if not asked.no_write:
            names = FEATURES if entrance == "page" else TEXT_FEATURES
            write(entrance, learn(documents, TREES[entrance]), names, f"segments of a {entrance}")
        if entrance == "text":
            lines = [found for found in map(headline_example, documents) if found]
            if asked.folds:
                print(
                    "headline",
                    headline_figure(
                        lines, unseen_scores(lines, fold_of(lines, asked.folds), TREES["headline"])
                    ),
                )
            if not asked.no_write:
                write(
                    "headline",
                    learn(lines, TREES["headline"]),
                    (*TEXT_FEATURES, *LOOKS),
                    "headline of a text",
                )


if __name__ == "__main__":
    main()
