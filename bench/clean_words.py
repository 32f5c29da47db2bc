"""Short lines of pages, gold or not, to how much each word and each pair speaks for a story: a linear model.

Used by bench/clean_train.py, which writes what is learned as reader/clean/weights_words.py. Logistic
regression with a bound on the squares of the weights (as LIBLINEAR, R.-E. Fan and others, 2008, states it),
solved by L-BFGS from zero: the same lines give the same weights.
"""

from collections import defaultdict

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack, vstack

from reader.clean.sayings import words_and_pairs

# What fewer sites say is a name or a topic. Set, as the bound, on sites not learned from.
FEWEST_SITES = 8
# How much a misjudged line costs against a square of a weight.
COST = 0.2
# Weights nearer to zero than this say nothing worth a place in the table.
LEAST_WEIGHT = 0.05
# Of a page the gold lines together count as so many at most, and so do the others.
MOST_LINES = 15.0
# A line's length in words, as a logarithm, tells gold apart by itself; so that words need not stand for it.
LENGTHS = (1.1, 1.7, 2.1, 2.5, 2.9, 3.4, 4.0)


class Lines:
    """The short lines of pages as rows of a table of words; kept by page, to learn from any of them."""

    def __init__(self, pages):
        self.words = _words_of(pages)
        self._place = {word: at for at, word in enumerate(self.words)}
        self._pages = {page["name"]: self._of(page) for page in pages}

    def _of(self, page):
        """The scored short lines of one page: rows, gold or not, what each counts for."""
        found = [words_and_pairs(text) for text in page["texts"]]
        at = [place for place, said in enumerate(found) if said and page["labels"][place] >= 0]
        cells = [
            (row, self._place[word])
            for row, place in enumerate(at)
            for word in found[place]
            if word in self._place
        ]
        rows, columns = zip(*sorted(cells), strict=True) if cells else ((), ())
        table = csr_matrix((numpy.ones(len(cells)), (rows, columns)), shape=(len(at), len(self.words)))
        lengths = numpy.log2(1 + page["words"][at])
        steps = numpy.array([lengths <= step for step in LENGTHS], dtype=float).T.reshape(
            len(at), len(LENGTHS)
        )
        gold = page["labels"][at] == 1
        share = 1.0 / page["copies"][at]
        for side in (gold, ~gold):
            share[side] *= min(1.0, MOST_LINES / max(share[side].sum(), 1e-9))
        return hstack([table, csr_matrix(steps), csr_matrix(numpy.ones((len(at), 1)))]).tocsr(), gold, share

    def weights(self, names):
        """{word or pair: how much it speaks for a story}, learned from the pages of these names."""
        parts = [self._pages[name] for name in sorted(set(names)) if name in self._pages]
        rows, gold, share = (
            vstack([part[0] for part in parts]).tocsr(),
            *(numpy.concatenate([part[at] for part in parts]) for at in (1, 2)),
        )
        side = numpy.where(gold, 1.0, -1.0)

        def loss(weights):
            margin = side * (rows @ weights)
            slope = -side * share * COST / (1.0 + numpy.exp(numpy.minimum(margin, 500.0)))
            total = 0.5 * weights @ weights + COST * share @ numpy.logaddexp(0.0, -margin)
            return total, weights + rows.T @ slope

        found = minimize(
            loss, numpy.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 200}
        ).x
        pairs = zip(self.words, found, strict=False)
        return {word: round(float(weight), 2) for word, weight in pairs if abs(weight) >= LEAST_WEIGHT}


def _words_of(pages):
    """The words and pairs that short lines of many sites hold, sorted."""
    sites = defaultdict(set)
    for page in pages:
        for text in page["texts"]:
            for word in words_and_pairs(text):
                sites[word].add(page["site"])
    return sorted(word for word, found in sites.items() if len(found) >= FEWEST_SITES)


def write_words(folder, weights):
    """The weights as a module of plain data, words of one weight on one line."""
    lines = defaultdict(list)
    for word, weight in sorted(weights.items()):
        lines[weight].append(word)
    text = (
        '"""Learned weights of words of short lines; written by bench/clean_train.py, never by hand."""\n\n'
    )
    text += '# ruff: noqa: E501\nWORDS = """\n'
    text += "".join(f"{weight:.2f} {' '.join(words)}\n" for weight, words in sorted(lines.items()))
    (folder / "reader" / "clean" / "weights_words.py").write_text(text + '"""\n', encoding="utf-8")
