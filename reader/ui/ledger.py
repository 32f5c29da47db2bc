"""What the reader decided about the articles, with a way back from everything."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.library import (
    AlignmentRecord,
    BlockKey,
    BlockRecord,
    Changes,
    DifferenceKey,
    DifferenceRecord,
    Holdings,
    Judgement,
    changed,
    inverse,
)
from reader.library.anchors import Anchor
from reader.library.deciding import align_blocks, judge_blocks, judge_differences, part_blocks, tick_blocks
from reader.library.settling import Settlement, anchors_in_changes

Pair = tuple[int, int]
"""The numbers of the entries on the left and on the right."""

Alignment = tuple[tuple[BlockKey, BlockKey], ...]
"""Blocks of both sides that the reader let answer each other."""

Beside = tuple[Collection[BlockKey], Collection[BlockKey]]
"""The blocks that stand next to one on the left, and to one on the right."""

Ticks = frozenset[tuple[str, BlockKey]]
"""Ticked paragraphs, by side and content."""


class Undoable(QUndoCommand):
    """One thing that the reader did, to be done and undone."""

    def __init__(self, text: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(text)
        self._do = do
        self._undo = undo

    def redo(self) -> None:
        self._do()

    def undo(self) -> None:
        self._undo()


class Decision(QUndoCommand):
    """Changes in the session that the reader made, to be made and taken back.

    Articles may be read anew meanwhile: `changes` are kept as they are in the articles as these are now.
    `do` makes them and returns them, or those that it made in their place.
    """

    def __init__(
        self,
        text: str,
        changes: Changes,
        do: Callable[[Changes], Changes],
        undo: Callable[[Changes], None],
    ) -> None:
        super().__init__(text)
        self.changes = changes
        self._do = do
        self._undo = undo

    def redo(self) -> None:
        self.changes = self._do(self.changes)

    def undo(self) -> None:
        self._undo(self.changes)


class Ledger(QObject):
    """The reader's decisions, tied to articles by number and to blocks by content.

    Signals:
        taken_over(): what was decided is that of another session.
        verdicts_changed(): a block was restored or stripped, or an alignment made or given up.
        ticks_changed(): a tick was made or taken away.
        judgements_changed(): the reader judged a difference, or took that back.
        changes_made(object, object): all of this, in order, with bytes of files by their SHA-256: to be
            saved.
    """

    taken_over = Signal()
    verdicts_changed = Signal()
    ticks_changed = Signal()
    judgements_changed = Signal()
    changes_made = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.holdings = Holdings()

    def take_over(self, holdings: Holdings) -> None:
        """Go on from what a session holds; what was decided before is forgotten."""
        self.undo_stack.clear()
        self.holdings = holdings
        self.taken_over.emit()

    def verdicts(self, number: int) -> Mapping[BlockKey, bool]:
        """The blocks of an entry that the reader restored (True) or stripped (False)."""
        return self.holdings.verdicts(number)

    def aligned(self, pair: Pair) -> Alignment:
        """What was aligned by hand between two entries, whichever way round they stand."""
        return self.holdings.aligned(*pair)

    def ticks(self, pair: Pair) -> Ticks:
        """The ticked paragraphs of two entries."""
        sides = zip(("left", "right"), pair, strict=True)
        return frozenset((side, key) for side, number in sides for key in self.holdings.ticks(number))

    def judgements(self, pair: Pair) -> Mapping[DifferenceKey, Judgement]:
        """What the reader thinks of differences between two entries."""
        return self.holdings.judgements(*pair)

    def decide(self, number: int, keys: Sequence[BlockKey], keep: bool) -> None:
        """Keep or strip blocks of an entry."""
        if len(keys) == 1:
            text = self.tr("restoring a block") if keep else self.tr("stripping a block")
        else:
            text = self.tr("restoring blocks") if keep else self.tr("stripping blocks")
        self.push(text, judge_blocks(self.holdings, number, keys, keep))

    def align(self, pair: Pair, left: BlockKey, right: BlockKey, beside: Beside = ((), ())) -> None:
        """Let two blocks answer each other, and nobody else but what is `beside` them (`align_blocks`)."""
        self.push(self.tr("aligning by hand"), align_blocks(self.holdings, *pair, left, right, beside))

    def unalign(self, pair: Pair, side: str, key: BlockKey) -> bool:
        """Give up what was aligned by hand with a block; False where nothing was."""
        number = pair[0] if side == "left" else pair[1]
        changes = part_blocks(self.holdings, *pair, number, key)
        self.push(self.tr("giving up an alignment"), changes)
        return bool(changes)

    def tick(self, pair: Pair, wanted: Ticks) -> None:
        """Tick paragraphs of two entries, or take the ticks away where all of them have one."""
        add = not wanted <= self.ticks(pair)
        changes: Changes = ()
        for side, number in zip(("left", "right"), pair, strict=True):
            keys = [key for at, key in wanted if at == side]
            changes += tick_blocks(self.holdings, number, keys, add)
        self.push(self.tr("ticking") if add else self.tr("taking a tick away"), changes)

    def judge(
        self, pair: Pair, judgement: Judgement, excerpts: Mapping[DifferenceKey, str], undoable: bool = True
    ) -> None:
        """Judge rows of two entries, given by their keys with the beginning of what each says. That a
        difference was only seen is nothing to be taken back."""
        known = self.judgements(pair)
        is_note = any(known.get(key, Judgement()).note != judgement.note for key in excerpts)
        changes = judge_differences(self.holdings, *pair, judgement, excerpts)
        if undoable:
            text = self.tr("writing a note") if is_note else self.tr("judging a difference")
            self.push(text, changes)
        else:
            self.make(changes)

    def push(self, text: str, changes: Changes) -> None:
        """Make changes that the reader can take back; without any, nothing happens."""

        def do(changes: Changes) -> Changes:
            self.make(changes)
            return changes

        if changes:
            self.undo_stack.push(Decision(text, changes, do, lambda made: self.make(inverse(made))))

    def remembered(self, number: int) -> tuple[Anchor, ...]:
        """The blocks of an entry about which something can be taken back or made again."""
        anchors = (anchors_in_changes(each.changes, number) for each in self._decisions())
        return tuple(dict.fromkeys(anchor for some in anchors for anchor in some))

    def settle(self, settlement: Settlement, sources: Mapping[str, bytes] | None = None) -> None:
        """Have all that was decided stand where its blocks are after articles were read anew, also what was
        undone, or can be."""
        self.make(settlement.changes, sources)
        for each in self._decisions():
            each.changes = settlement.rewritten(each.changes)

    def _decisions(self) -> Iterator[Decision]:
        """All that can be undone or redone and changes something in the session, the oldest first."""
        every = (self.undo_stack.command(at) for at in range(self.undo_stack.count()))
        return (each for each in every if isinstance(each, Decision))

    def make(self, changes: Changes, sources: Mapping[str, bytes] | None = None) -> None:
        """Make changes, have them saved, and tell who is concerned."""
        if not changes and not sources:
            return
        self.holdings = changed(self.holdings, changes)
        self.changes_made.emit(changes, dict(sources or {}))
        kinds = set(kinds_of(changes))
        if "verdict" in kinds:
            self.verdicts_changed.emit()
        if "tick" in kinds:
            self.ticks_changed.emit()
        if DifferenceRecord in kinds:
            self.judgements_changed.emit()


def kinds_of(changes: Changes) -> Iterable[object]:
    """What changes are about: the classes of their records; of blocks, "verdict" or "tick"."""
    for change in changes:
        before, after = change.before, change.after
        if isinstance(change.record, AlignmentRecord):
            yield "verdict"
        elif isinstance(change.record, BlockRecord):
            yield from (["verdict"] if verdict_of(before) != verdict_of(after) else [])
            yield from (["tick"] if tick_of(before) != tick_of(after) else [])
        else:
            yield type(change.record)


def verdict_of(record: object) -> tuple[BlockKey, bool] | None:
    """The block that a record has kept or stripped, and which of both."""
    if isinstance(record, BlockRecord) and record.found and record.kept is not None:
        return record.anchor.key, record.kept
    return None


def tick_of(record: object) -> BlockKey | None:
    """The block that a record has ticked."""
    return record.anchor.key if isinstance(record, BlockRecord) and record.found and record.ticked else None
