"""Steps back and forth through what the reader did to what was undone or done again, said and shown."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.library import AlignmentRecord, BlockKey, BlockRecord, Changes
from reader.present.direction import isolated
from reader.ui.desk import Desk
from reader.ui.ledger import Decision
from reader.ui.spread import Spread


class Undoing(QObject):
    """Undo and redo. What they change may be out of sight: it is brought there, or it is said where it is.

    Signals:
        told(str): a sentence for the reader.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, spread: Spread, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._stack = desk.ledger.undo_stack
        self._spread = spread

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions do, by their names in the table."""
        return {"undo": self.undo, "redo": self.redo}

    def undo(self) -> None:
        """Take back what was done last."""
        if not self._stack.canUndo():
            self.told.emit(self.tr("There is nothing to undo."))
            return
        sentence = self.tr("Undone: {what}").format(what=self._stack.undoText())
        self._step(self._stack.index() - 1, self._stack.undo, sentence)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._stack.canRedo():
            self.told.emit(self.tr("There is nothing to redo."))
            return
        sentence = self.tr("Done again: {what}").format(what=self._stack.redoText())
        self._step(self._stack.index(), self._stack.redo, sentence)

    def _step(self, at: int, take: Callable[[], None], sentence: str) -> None:
        """Take a step of the way, say so when its outcome is shown, and show where that is."""
        step = self._stack.command(at)
        take()
        changes = step.changes if isinstance(step, Decision) else ()
        self._desk.news.bring(lambda: self._show(sentence, list(blocks_in(changes))))

    def _show(self, sentence: str, blocks: list[tuple[int, BlockKey]]) -> None:
        pair = self._desk.pair
        here = [(number, key) for number, key in blocks if number in pair]
        if here:
            number = here[0][0]
            side = "left" if number == pair[0] else "right"
            self._spread.show_block(side, [key for other, key in here if other == number])
        elif blocks and (entry := self._desk.articles.entry(blocks[0][0])):
            where = self.tr("{sentence}, in “{title}”")
            sentence = where.format(sentence=sentence, title=isolated(entry.title))
        self.told.emit(sentence)


def blocks_in(changes: Changes) -> Iterator[tuple[int, BlockKey]]:
    """The blocks that changes are about, each with the number of its article."""
    for change in changes:
        record = change.record
        if isinstance(record, BlockRecord):
            yield record.number, record.anchor.key
        elif isinstance(record, AlignmentRecord):
            yield record.one, record.one_anchor.key
            yield record.other, record.other_anchor.key
