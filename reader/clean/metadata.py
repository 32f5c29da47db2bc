"""What a page says about itself to metadata: JSON-LD first, then meta tags, then its own first lines."""

import json
import re
from collections.abc import Iterator
from html import unescape

from reader.clean.article import Metadata
from reader.clean.dates import iso_time
from reader.clean.folding import fold
from reader.clean.page import Telling

_NEIGHBOURS = ("next", "prev")
_PAGED = re.compile(
    "(?:/?\\?|/|.{0,300}[?&])(?:page|p|pg|seite|pagina)[=/-]?\\d{1,3}/?|/\\d{1,2}/?", re.IGNORECASE
)
_ARTICLE_TYPES = ("Article", "Posting", "Report", "Story", "Recipe", "Review")
# A page of structured data beyond this size is not worth its time; the longest seen held 60,000 characters.
_LARGEST_DATA = 2_000_000
# What a page says about itself is cut to so many characters: more than any address, the longest of what is
# told so, was seen to have (171 in 333 saved pages).
_LONGEST = 2_000


def structured_data(telling: list[Telling]) -> dict[str, object]:
    """The JSON-LD object that describes the article, or an empty one."""
    for script in telling:
        if script.tag != "script" or script.attributes.get("type") != "application/ld+json":
            continue
        text = "".join(script.pieces)
        if len(text) > _LARGEST_DATA:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _objects(data):
            if any(word in str(entry.get("@type", "")) for word in _ARTICLE_TYPES):
                return entry
    return {}


def _objects(data: object) -> Iterator[dict[str, object]]:
    """The objects of a JSON-LD document, two levels deep: lists and graphs are opened."""
    for entry in data if isinstance(data, list) else [data]:
        if not isinstance(entry, dict):
            continue
        yield entry
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            inner = entry.get(key)
            for item in inner if isinstance(inner, list) else [inner]:
                if isinstance(item, dict):
                    yield item


def meta_tags(telling: list[Telling]) -> dict[str, str]:
    """Names of the page's meta tags, in lower case, and their first contents."""
    found: dict[str, str] = {}
    for tag in telling:
        if tag.tag != "meta":
            continue
        name, content = _attribute(tag, "property", "name", "itemprop"), _attribute(tag, "content")
        if name and content:
            found.setdefault(name.lower(), fold(content[:_LONGEST]))
    return found


def _attribute(element: Telling, *names: str) -> str:
    """The first of these attributes that an element has and that is not empty."""
    return next((element.attributes[name] for name in names if element.attributes.get(name)), "")


def _named(value: object) -> str:
    """A JSON-LD person or organisation, or a list of them, as text."""
    if isinstance(value, list):
        return ", ".join(
            dict.fromkeys(
                filter(None, (_named(entry) for entry in value[:20] if not isinstance(entry, list)))
            )
        )
    if isinstance(value, dict):
        value = value.get("name")
    return fold(unescape(value[:_LONGEST])) if isinstance(value, str) else ""


def _first(meta: dict[str, str], *names: str) -> str:
    """The first of these meta tags that is there."""
    return next((meta[name] for name in names if meta.get(name)), "")


def _link(telling: list[Telling]) -> str:
    """The canonical address."""
    links = (tag for tag in telling if tag.tag == "link" and _attribute(tag, "rel") == "canonical")
    return next((_attribute(link, "href")[:_LONGEST] for link in links), "")


def _language(telling: list[Telling]) -> str:
    """The language the page declares of its text."""
    return next((_attribute(tag, "lang")[:_LONGEST] for tag in telling if tag.tag == "html"), "")


def _time(telling: list[Telling], *names: str) -> str:
    """The moment in the first `time` element that is called so; one without a name may be of anything."""
    for tag in telling:
        if tag.tag == "time" and _attribute(tag, "datetime"):
            called = f"{_attribute(tag, 'itemprop')} {_attribute(tag, 'class')}".casefold().split()
            if any(name in called for name in names) or ("pubdate" in names and "pubdate" in tag.attributes):
                return _attribute(tag, "datetime")[:_LONGEST]
    return ""


def page_metadata(telling: list[Telling], data: dict[str, object]) -> Metadata:
    """The metadata of a page, from the elements that tell of it and its structured data."""
    meta = meta_tags(telling)
    author = _named(data.get("author")) or _first(
        meta, "author", "article:author", "parsely-author", "dc.creator", "byl"
    )
    published = _named(data.get("datePublished")) or _first(
        meta, "article:published_time", "datepublished", "date", "pubdate", "dc.date", "parsely-pub-date"
    )
    published = published or _time(telling, "published", "pubdate", "datepublished", "entry-date")
    modified = _named(data.get("dateModified")) or _first(
        meta, "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dc.date.modified"
    )
    modified = modified or _time(telling, "modified", "updated", "datemodified")
    language = _language(telling)
    return Metadata(
        title=_named(data.get("headline")) or _first(meta, "og:title", "twitter:title"),
        byline="" if author.startswith("http") else author,
        published=iso_time(published),
        outlet=_named(data.get("publisher")) or _first(meta, "og:site_name", "application-name"),
        url=_first(meta, "og:url") or _link(telling),
        language=(language or _first(meta, "og:locale", "content-language")).replace("_", "-").strip(),
        modified=iso_time(modified),
    )


def is_continued(telling: list[Telling]) -> bool:
    """Whether the page names another page of the same article as the next one or the one before.

    Blogs name the next article so as well: the address must end in the number of a page, behind that of
    the page itself.
    """
    own = _link(telling).rstrip("/")
    links = (tag for tag in telling if tag.tag == "link" and _attribute(tag, "rel") in _NEIGHBOURS)
    return any(_PAGED.fullmatch(_attribute(link, "href").removeprefix(own)) for link in links)


def page_titles(telling: list[Telling], data: dict[str, object], tab: str) -> tuple[str, ...]:
    """All names the page gives the article, the most trusted first; `tab` is what it writes into the title
    bar.
    """
    meta = meta_tags(telling)
    names = (_named(data.get("headline")), _first(meta, "og:title"), _first(meta, "twitter:title"), tab)
    return tuple(dict.fromkeys(name for name in names if name))
