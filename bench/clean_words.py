"""Short lines of pages, gold or not, to how much each word and each pair speaks for a story: a linear model.

Used by bench/clean_train.py, which writes what is learned as reader/clean/weights_words.py. Logistic
regression with a bound on the squares of the weights (as LIBLINEAR, R.-E. Fan and others, 2008, states it),
solved by L-BFGS from zero: the same lines give the same weights.
"""

import re
from collections import Counter, defaultdict

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack, vstack

from reader.clean.sayings import SHORT, words_and_pairs

# What fewer sites say is a name or a topic. Set, as the bound, on sites not learned from.
FEWEST_SITES = 8
# A word that sentences write with a capital so many times as often as without is a name.
CAPITALS = 9
# What becomes of a line must not hang on whom it names. A name counts where so many times as many sites say
# it in their short lines as in their stories: "Facebook" does, a politician, a town and most months do not.
SAID_BY_SITES = 3
# Behind these a sentence or a quotation begins, with a capital whatever the word.
OPENERS = frozenset(".!?:\"“”‘'’»«–—-")
WORD = re.compile(r"\w+")
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
    """The words and pairs that short lines of many sites hold, sorted; no names that stories are about."""
    sites = defaultdict(set)
    for page in pages:
        for text in page["texts"]:
            for word in words_and_pairs(text):
                sites[word].add(page["site"])
    names = _names_in(pages)
    many = (word for word, found in sites.items() if len(found) >= FEWEST_SITES)
    return sorted(word for word in many if names.isdisjoint(word.split("_")))


def _names_in(pages):
    """The names in the stories of pages, in small letters, but for those that sites say of themselves."""
    large, small = Counter(), Counter()
    told, said = defaultdict(set), defaultdict(set)
    for page in pages:
        for text, label in zip(page["texts"], page["labels"], strict=True):
            words = list(WORD.finditer(text))
            if len(words) > SHORT:
                inside = [each for each in words[1:] if text[: each.start()].rstrip()[-1:] not in OPENERS]
                large.update(each[0].casefold() for each in inside if each[0][0].isupper())
                small.update(each[0].casefold() for each in inside if each[0][0].islower())
            if label == 1:
                _note(told, words, page["site"])
            elif label == 0 and len(words) <= SHORT:
                _note(said, words, page["site"])
    names = (word for word, count in large.items() if count >= CAPITALS * max(1, small[word]))
    return {word for word in names if len(said[word]) < SAID_BY_SITES * len(told[word])}


def _note(sites, words, site):
    """Note for each word that this site has it."""
    for word in words:
        sites[word[0].casefold()].add(site)


def write_words(folder, weights):
    """The weights as a module of plain data, words of one weight on one line."""
    lines = defaultdict(list)
    for word, weight in sorted(weights.items()):
        lines[weight].append(word)
    text = (
        '"""Learned weights of words of short lines; written by bench/clean_train.py, never by hand."""\n\n'
    )
    # All words of one weight stand on its line, however many.
    text += '# ruff: noqa: E501\nWORDS = """\n'
    text += "".join(f"{weight:.2f} {' '.join(words)}\n" for weight, words in sorted(lines.items()))
    (folder / "reader" / "clean" / "weights_words.py").write_text(text + '"""\n', encoding="utf-8")
