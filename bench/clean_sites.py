"""Pages with gold texts to the sites they come from, so that what is learned is tried on sites never seen.

Two pages are of one site when their hosts are called the same, or when they tell the same story: a part of
the reader-mode pages are variants of one another.
"""

import json
import re
from collections import Counter, defaultdict

import numpy

# Parts of a host that do not name it.
_COMMON_PARTS = "www blog news m en com org net edu gov uk co au io ca de in eu fr us info ai ac"
_COMMON = frozenset(_COMMON_PARTS.split())
# Two pages tell the same story when the shorter shares this much of its word groups.
_SAME_STORY = 0.3
_GROUP = 4
# What stands on so many pages says nothing of any two.
_EVERYWHERE = 40


def sites_of(homes):
    """{name of a page: name of its site} for the folders of all pages."""
    first = {}
    around = {home.name: first.setdefault(host_of(home), home.name) for home in homes}
    for one, other in same_stories(homes):
        ours, theirs = around[one], around[other]
        if ours != theirs:
            around = {name: ours if site == theirs else site for name, site in around.items()}
    return around


def host_of(home):
    """What the host of a page is called: from its address, else from the name of its folder."""
    address = json.loads((home / "meta.json").read_text(encoding="utf-8")).get("url") or ""
    host = address.split("/")[2].lower() if address.count("/") > 2 else ""
    if not host or host == "fakehost":
        host = re.sub(r"-?\d+$", "", home.name)
    parts = [part for part in host.split(".") if part not in _COMMON]
    return re.sub(r"\d+$", "", parts[-1]) if parts else host


def same_stories(homes):
    """Pairs of names of pages whose gold texts share much; rare word groups find them."""
    groups = {home.name: word_groups((home / "gold.txt").read_text(encoding="utf-8")) for home in homes}
    holders = defaultdict(list)
    for name, found in groups.items():
        for group in found:
            holders[group].append(name)
    common = Counter(
        (one, other)
        for names in holders.values()
        if len(names) < _EVERYWHERE
        for at, one in enumerate(names)
        for other in names[:at]
    )
    return [
        pair
        for pair, count in common.items()
        if count > 5 and count > _SAME_STORY * min(len(groups[name]) for name in pair)
    ]


def word_groups(text):
    """The groups of four words of a text."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(zip(*(words[at:] for at in range(_GROUP)), strict=False))


def fold_of(documents, count, order=0):
    """The fold of every document; the pages of one site share theirs, and so do all dumps of one page."""
    sites = sorted({document["site"] for document in documents})
    order = numpy.random.RandomState(order).permutation(len(sites))
    place = {site: order[at] % count for at, site in enumerate(sites)}
    return numpy.array([place[document["site"]] for document in documents])
