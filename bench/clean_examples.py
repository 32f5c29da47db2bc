"""Pages with gold texts, and their dumps, to examples to learn from: the numbers of every segment and whether
it is gold.
"""

import hashlib
import json
import pickle
import sys
from collections import Counter
from multiprocessing import Pool

import numpy
from clean_sites import sites_of

from reader.clean.features import FEATURES, SEEN, features
from reader.clean.layout import lay_out
from reader.load import Format, Source

STYLES = ("firefox", "chrome", "lynx", "w3m", "bs4", "inscriptis", "html2text")


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
    return {
        "group": group,
        "name": home.name,
        "set": home.parent.name,
        "site": site,
        "path": path,
        "rows": rows_of(columns, FEATURES if layout.from_markup else SEEN),
        "labels": numpy.array(labels),
        "words": numpy.array([len(unit) for unit in label.units]),
        "copies": copies(label.units),
        "texts": [segment.text for segment in layout.segments],
        "layout": layout,
    }


def rows_of(columns, names):
    """The numbers of these names as a row a segment."""
    return numpy.array([columns[name] for name in names], dtype=numpy.float32).T


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
