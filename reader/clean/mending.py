"""A choice over plain text to the same with its seams mended: what a headline covers, what heads a teaser."""

from reader.clean.reasons import Columns

_SIGNS = ("agency", "byline", "dateline", "site_speech", "cut_off", "action", "more", "comments", "widget")


def mend(columns: Columns, kept: list[bool], prose: list[bool], title: int) -> None:
    """Change `kept` at the seams: sentences between headline and article are its standfirst and stay in; a line that
    heads a stripped teaser goes with it.
    """
    first = next((at for at in range(title + 1, len(kept)) if kept[at]), -1) if title >= 0 else -1
    for at in range(title + 1, first):
        if prose[at] and columns["repeats"][at] < 2 and not any(columns[sign][at] for sign in _SIGNS):
            kept[at] = True
    for at in range(1, len(kept)):
        heads = kept[at - 1] and not prose[at - 1] and not columns["ends_sentence"][at - 1]
        if heads and not kept[at] and columns["cut_off"][at]:
            kept[at - 1] = False
