"""Steps back and forth through what the reader did to sentences that say what was undone or done again."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack


class Undoing(QObject):
    """Undo and redo. What they change may be out of sight, so that it is said.

    Signals:
        told(str): a sentence for the reader.
    """

    told = Signal(str)

    def __init__(self, stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions do, by their names in the table."""
        return {"undo": self.undo, "redo": self.redo}

    def undo(self) -> None:
        """Take back what was done last."""
        if not self._stack.canUndo():
            self.told.emit(self.tr("There is nothing to undo."))
            return
        what = self._stack.undoText()
        self._stack.undo()
        self.told.emit(self.tr("Undone: {what}").format(what=what))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._stack.canRedo():
            self.told.emit(self.tr("There is nothing to redo."))
            return
        what = self._stack.redoText()
        self._stack.redo()
        self.told.emit(self.tr("Done again: {what}").format(what=what))
