"""What the reader decided about the articles, entry by entry, with a way back from everything."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.library import BlockKey

Pair = tuple[int, int]
"""The numbers of the entries on the left and on the right."""

Alignment = tuple[tuple[BlockKey, BlockKey], ...]
"""Blocks of both sides that the reader let answer each other."""

Ticks = frozenset[tuple[str, BlockKey]]
"""Ticked paragraphs, by side and content."""


class Undoable(QUndoCommand):
    """One decision of the reader, to be done and undone."""

    def __init__(self, text: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(text)
        self._do = do
        self._undo = undo

    def redo(self) -> None:
        self._do()

    def undo(self) -> None:
        self._undo()


class Ledger(QObject):
    """The reader's decisions, tied to entries by number and to blocks by content.

    Signals:
        verdicts_changed(): a block was restored or stripped, or an alignment made or given up.
        ticks_changed(): a tick was made or taken away.
    """

    verdicts_changed = Signal()
    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._verdicts: dict[int, Mapping[BlockKey, bool]] = {}
        self._aligned: dict[Pair, Alignment] = {}
        self._ticks: dict[int, frozenset[BlockKey]] = {}

    def verdicts(self, number: int) -> Mapping[BlockKey, bool]:
        """The blocks of an entry that the reader restored (True) or stripped (False)."""
        return dict(self._verdicts.get(number, {}))

    def aligned(self, pair: Pair) -> Alignment:
        """What was aligned by hand between two entries, whichever way round they stand."""
        return mirrored(self._aligned.get(ordered(pair), ()), pair)

    def ticks(self, pair: Pair) -> Ticks:
        """The ticked paragraphs of two entries."""
        sides = zip(("left", "right"), pair, strict=True)
        return frozenset((side, key) for side, number in sides for key in self._ticks.get(number, ()))

    def decide(self, number: int, keys: Sequence[BlockKey], keep: bool) -> None:
        """Keep or strip blocks of an entry."""
        before = self.verdicts(number)
        after = {**before, **dict.fromkeys(keys, keep)}

        def take(verdicts: Mapping[BlockKey, bool]) -> None:
            self._verdicts[number] = verdicts
            self.verdicts_changed.emit()

        text = self.tr("restoring a block") if keep else self.tr("stripping a block")
        self.undo_stack.push(Undoable(text, lambda: take(after), lambda: take(before)))

    def align(self, pair: Pair, left: BlockKey, right: BlockKey) -> None:
        """Let two blocks answer each other, and nobody else."""
        others = tuple(each for each in self.aligned(pair) if left != each[0] and right != each[1])
        self._push_alignment(self.tr("aligning by hand"), pair, (*others, (left, right)))

    def unalign(self, pair: Pair, side: str, key: BlockKey) -> bool:
        """Give up what was aligned by hand with a block; False where nothing was."""
        at = 0 if side == "left" else 1
        others = tuple(each for each in self.aligned(pair) if each[at] != key)
        if others == self.aligned(pair):
            return False
        self._push_alignment(self.tr("giving up an alignment"), pair, others)
        return True

    def tick(self, pair: Pair, wanted: Ticks) -> None:
        """Tick paragraphs of two entries, or take the ticks away where all of them have one."""
        before, add = dict(self._ticks), not wanted <= self.ticks(pair)
        after = dict(before)
        for side, number in zip(("left", "right"), pair, strict=True):
            keys = frozenset(key for at, key in wanted if at == side)
            had = after.get(number, frozenset())
            after[number] = had | keys if add else had - keys

        def take(ticks: dict[int, frozenset[BlockKey]]) -> None:
            self._ticks = ticks
            self.ticks_changed.emit()

        text = self.tr("ticking") if add else self.tr("taking a tick away")
        self.undo_stack.push(Undoable(text, lambda: take(after), lambda: take(before)))

    def _push_alignment(self, text: str, pair: Pair, after: Alignment) -> None:
        before = self.aligned(pair)

        def take(alignment: Alignment) -> None:
            self._aligned[ordered(pair)] = mirrored(alignment, pair)
            self.verdicts_changed.emit()

        self.undo_stack.push(Undoable(text, lambda: take(after), lambda: take(before)))


def ordered(pair: Pair) -> Pair:
    """The two numbers with the smaller one first."""
    return min(pair), max(pair)


def mirrored(alignment: Alignment, pair: Pair) -> Alignment:
    """What is kept for the smaller number first as it stands for this pair, or the other way round."""
    if pair == ordered(pair):
        return alignment
    return tuple((right, left) for left, right in alignment)
