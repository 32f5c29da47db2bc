"""Articles to a Search that finds those with some words as fast as they are typed, in any script."""

import unicodedata

from reader.clean import Article

BREAK = "\n"
"""Stands between blocks, so that nothing is found across two of them."""


def folded(text: str) -> str:
    """A text as it is searched: case folded, one form of each letter, accents and points taken off."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if not unicodedata.combining(sign)))


def searchable(article: Article) -> bytes:
    """All that an article is found by: title, outlet, byline, name of its file, and what was kept of it."""
    metadata, source = article.metadata, article.source
    known = [article.title, metadata.outlet, metadata.byline, metadata.published, source.name]
    texts = [*known, *(block.text for block in article.body)]
    return folded(BREAK.join(filter(None, texts))).encode("utf-8", "replace")


def words_asked(query: str) -> tuple[bytes, ...]:
    """What a query asks for: its words, and what stands in quotation marks as one."""
    parts = folded(query.translate(QUOTES)).split('"')
    phrases = [" ".join(part.split()) for part in parts[1::2]]
    words = [word for part in parts[::2] for word in part.split()]
    asked = dict.fromkeys(filter(None, [*phrases, *words]))
    # The longest first: it is the rarest as a rule, and most articles are passed over at once.
    return tuple(word.encode("utf-8", "replace") for word in sorted(asked, key=len, reverse=True))


QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))


class Search:
    """The texts of all articles by their numbers, and the way to those that hold what was asked.

    The texts are looked through one after the other: for 5,000 articles that takes some hundredths of a
    second, and needs no index that would have to be made, kept and mended.
    """

    def __init__(self) -> None:
        self._texts: dict[int, bytes] = {}
        self._last: tuple[tuple[bytes, ...], list[int]] = ((), [])

    def put(self, number: int, text: bytes, title: str = "") -> None:
        """Have an article be found by a text (`searchable`), and by the title that the reader gave it."""
        self._texts[number] = folded(title).encode("utf-8", "replace") + b"\n" + text if title else text
        self._last = ((), [])

    def remove(self, number: int) -> None:
        """Have an article be found no more."""
        self._texts.pop(number, None)
        self._last = ((), [])

    def find(self, query: str) -> list[int]:
        """The numbers of the articles that hold every word of a query, and its phrases in quotation marks,
        in the order in which they came; all of them where nothing is asked. Parts of words count: what is
        typed is found before it is a whole word.
        """
        asked = words_asked(query)
        before, among = self._last
        if not before or not all(any(old in new for new in asked) for old in before):
            among = list(self._texts)
        for word in asked:
            among = [number for number in among if word in self._texts[number]]
        self._last = (asked, among)
        return list(among)
