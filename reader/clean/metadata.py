"""What a page says about itself to metadata: JSON-LD first, then meta tags, then its own first lines."""

import json
from collections.abc import Iterator
from datetime import datetime
from html import unescape

from bs4 import BeautifulSoup, Tag

from reader.clean.article import Metadata
from reader.clean.folding import fold

_ARTICLE_TYPES = ("Article", "Posting", "Report", "Story", "Recipe", "Review")
# A page of structured data beyond this size is not worth its time; the longest seen held 60,000 characters.
_LARGEST_DATA = 2_000_000


def structured_data(soup: BeautifulSoup) -> dict[str, object]:
    """The JSON-LD object that describes the article, or an empty one."""
    for script in soup.find_all("script", type="application/ld+json"):
        text = script.string or ""
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


def meta_tags(soup: BeautifulSoup) -> dict[str, str]:
    """Names of the page's meta tags, in lower case, and their first contents."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = tag.get("content")
        if name and content:
            found.setdefault(str(name).lower(), fold(str(content)))
    return found


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
    return fold(unescape(value)) if isinstance(value, str) else ""


def iso_time(text: str) -> str:
    """A time as ISO 8601 where it can be understood, else as it was written."""
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00")).isoformat()
    except ValueError:
        return text


def _first(meta: dict[str, str], *names: str) -> str:
    """The first of these meta tags that is there."""
    return next((meta[name] for name in names if meta.get(name)), "")


def _link(soup: BeautifulSoup) -> str:
    """The canonical address."""
    link = soup.find("link", rel="canonical")
    return str(link.get("href") or "") if isinstance(link, Tag) else ""


def page_metadata(soup: BeautifulSoup, data: dict[str, object], title: str) -> Metadata:
    """The metadata of a page; `title` is the headline found in its text, if any."""
    meta = meta_tags(soup)
    author = _named(data.get("author")) or _first(
        meta, "author", "article:author", "parsely-author", "dc.creator", "byl"
    )
    published = _named(data.get("datePublished")) or _first(
        meta, "article:published_time", "datepublished", "date", "pubdate", "dc.date", "parsely-pub-date"
    )
    language = str(soup.html.get("lang") or "") if isinstance(soup.html, Tag) else ""
    return Metadata(
        title=title or _named(data.get("headline")) or _first(meta, "og:title", "twitter:title"),
        byline="" if author.startswith("http") else author,
        published=iso_time(published),
        outlet=_named(data.get("publisher")) or _first(meta, "og:site_name", "application-name"),
        url=_first(meta, "og:url") or _link(soup),
        language=(language or _first(meta, "og:locale", "content-language")).replace("_", "-").strip(),
    )


def page_titles(soup: BeautifulSoup, data: dict[str, object]) -> tuple[str, ...]:
    """All names the page gives the article, the most trusted first."""
    meta = meta_tags(soup)
    names = [_named(data.get("headline")), _first(meta, "og:title"), _first(meta, "twitter:title")]
    names.append(fold(soup.title.get_text()) if soup.title else "")
    return tuple(dict.fromkeys(name for name in names if name))
