"""A long sequence kept as packed pages, opened one at a time when somebody looks."""

import pickle
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar, overload

Item = TypeVar("Item")

PAGE_LENGTH = 64
"""Items a page: one opens in well under a millisecond, and a screen shows fewer."""

OPEN_PAGES = 8
"""Pages kept open at once: the screen, what is just above and below it, and both ends of a move."""


class Pages(Sequence[Item]):
    """A sequence of items that crosses to another process, and waits there, as a few packed pages.

    Opening a large answer all at once would hold the interpreter, and with it the window, for as long
    as that takes; a page at a time nobody notices. Items are opened by `pickle`, so pages are only ever
    taken from our own worker.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        remaining = iter(items)
        self._pages: list[bytes] = []
        self._length = 0
        while page := list(islice(remaining, PAGE_LENGTH)):
            self._pages.append(pickle.dumps(page, pickle.HIGHEST_PROTOCOL))
            self._length += len(page)
        self._open: dict[int, list[Item]] = {}

    def __getstate__(self) -> tuple[list[bytes], int]:
        return self._pages, self._length

    def __setstate__(self, state: tuple[list[bytes], int]) -> None:
        self._pages, self._length = state
        self._open = {}

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...

    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(self._length))]
        if not -self._length <= index < self._length:
            raise IndexError(index)
        page, at = divmod(index % self._length, PAGE_LENGTH)
        return self._page(page)[at]

    def __iter__(self) -> Iterator[Item]:
        for page in range(len(self._pages)):
            yield from self._page(page)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pages) and self._pages == other._pages

    def __hash__(self) -> int:
        return hash((self._length, *self._pages[:1]))

    def _page(self, number: int) -> list[Item]:
        """The items of a page; the one opened longest ago is closed when too many are open."""
        opened = self._open.pop(number, None)
        if opened is None:
            opened = pickle.loads(self._pages[number])
            if len(self._open) >= OPEN_PAGES:
                del self._open[next(iter(self._open))]
        self._open[number] = opened
        return opened
