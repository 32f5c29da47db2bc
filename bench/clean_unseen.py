"""Pages with gold texts to the figures of the cleaner on sites it has not learned from, by the scorer of the
benchmark.

  python bench/clean_unseen.py BENCH [--dumps FOLDER] [--folds 5] [--order 0] [--cache FOLDER]
                               [--entrances page,text] [--python PROGRAM]

The other arguments are those of bench/clean_train.py. The sites are dealt into folds; for each fold the
tables are learned from the others, put into a copy of the program, and the copy cleans the pages of the fold.
--order deals them otherwise: how far two orders lie apart says what is noise. PROGRAM is a Python that has
what the program needs at run time, should the one with lightgbm have not.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

# First, since the others import the program, which it finds.
from clean_train import PROJECT, lines_for, write_tables  # isort: skip
from clean_examples import STYLES, load
from clean_sites import fold_of


def name_of(path):
    """What a file of the benchmark is called among the examples."""
    return path.parent.name if path.name == "page.html" else path.stem


def unseen_texts(entrance, documents, rows, asked):
    """{path: what is kept of it} by tables that have not seen its site."""
    from clean_bench import run_command

    command = [asked.python, "-P", "-m", "reader", "clean", "--format", "json"]
    folds = fold_of(documents, asked.folds, asked.order)
    lines = lines_for(entrance, asked)
    place = {document["name"]: fold for document, fold in zip(documents, folds, strict=True)}
    texts = {}
    with tempfile.TemporaryDirectory() as folder:
        for part in ("reader", "resources"):
            shutil.copytree(PROJECT / part, Path(folder) / part)
        os.environ |= {"PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1"}
        for fold in range(asked.folds):
            known = [document for document in documents if place[document["name"]] != fold]
            write_tables(Path(folder), entrance, known, lines)
            paths = [path for _, path, *_ in rows if place.get(name_of(path), 0) == fold]
            texts |= run_command(command, paths)[0]
    return texts


def main():
    """Learn without each fold, clean it, print the figures of each set."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path)
    parser.add_argument("--dumps", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--order", type=int, default=0)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--entrances", default="page,text")
    parser.add_argument("--python", default=sys.executable)
    asked = parser.parse_args()
    sys.path.insert(0, str(asked.bench))
    from clean_bench import cases, score, show

    for entrance in asked.entrances.split(","):
        kind, names = ("pages", sets_of(asked.bench)) if entrance == "page" else ("dumps", STYLES)
        rows = list(cases(kind, names, None))
        texts = unseen_texts(entrance, load(entrance, asked.bench, asked.dumps, asked.cache), rows, asked)
        for name in names:
            show(name, score([row for row in rows if row[0] == name], texts), 0.0)


def sets_of(bench):
    """The names of the sets of pages."""
    return sorted(path.name for path in (bench / "pages").iterdir())


if __name__ == "__main__":
    main()
