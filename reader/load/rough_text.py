"""A page to what a browser would show of it, roughly and in one pass: enough to count words."""

import re

TAG = re.compile(r"<[^<>]{0,1000}>")
UNSHOWN = re.compile(r"<(script|style|head)[\s>]", re.I)
ENDS = {name: re.compile(f"</{name}", re.I) for name in ("script", "style", "head")}


def rough_text(page: str) -> str:
    """The page without its tags, and without the parts that hold no text; each tag leaves a blank."""
    return TAG.sub(" ", without_unshown(page))


def without_unshown(page: str) -> str:
    """The page without its head, scripts and styles; one that never ends is left where it is.

    That an end is missing is found out once for each name: looked for again at every beginning, a page of
    nothing but beginnings would take time with the square of its length.
    """
    pieces: list[str] = []
    endless: set[str] = set()
    kept = at = 0
    while begun := UNSHOWN.search(page, at):
        name, at = begun[1].lower(), begun.end()
        end = None if name in endless else ENDS[name].search(page, at)
        if end is None:
            endless.add(name)
            continue
        pieces.append(page[kept : begun.start()])
        kept = at = end.end()
    return " ".join([*pieces, page[kept:]])
