"""A choice over plain text to the same with its seams mended: standfirsts stay in, teasers at the end go
out.
"""

from reader.clean.reasons import SIGNS, Columns

# Lines under a heading over other things to read are no longer than this (a logarithm of words: 45), set on
# the lists of the benchmark's dumps.
_LISTED = 5.5


def unlist(columns: Columns, kept: list[bool]) -> None:
    """Strip the lines that follow a heading over other things to read without a blank line between; linear.

    Only where the file has blank lines at all: without them nothing says where such a list ends.
    """
    gaps = columns["gap_before"]
    if not any(gaps[1:]):
        return
    listed = False
    for at, gap in enumerate(gaps):
        if columns["more"][at]:
            listed = True
        elif gap or columns["words"][at] > _LISTED:
            listed = False
        elif listed:
            kept[at] = False


def mend(columns: Columns, kept: list[bool], prose: list[bool], title: int) -> None:
    """Change `kept` where the article begins and ends; linear.

    Sentences between the headline and the article are its standfirst and stay in. A headline with a
    paragraph that breaks off is a teaser of another story: it goes where nothing of the article follows.
    """
    first = next((at for at in range(title + 1, len(kept)) if kept[at]), -1) if title >= 0 else -1
    for at in range(title + 1, first):
        if prose[at] and columns["repeats"][at] < 2 and not any(columns[sign][at] for sign in SIGNS):
            kept[at] = True
    for at in range(title + 2, len(kept)):
        ends = at + 1 == len(kept) or not kept[at + 1]
        heads = kept[at - 1] and not prose[at - 1] and not columns["ends_sentence"][at - 1]
        if columns["cut_off"][at] and ends and heads:
            kept[at - 1] = kept[at] = False
