"""What the reader thinks of differences: said with a key, kept by what they say, counted as they are seen."""

import json
from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QInputDialog, QLabel, QPlainTextEdit, QWidget

from reader.library import DifferenceKey, Judgement, Verdict, judged_again, judgement_on
from reader.library.deciding import remember_view
from reader.present import describe
from reader.present.judged import Progress, judgements_on_stops, keys_of_stop, keys_of_stops, progress_of
from reader.ui.asking import take_pictures_off
from reader.ui.changes import note_in_words, verdict_in_words
from reader.ui.language import number, say
from reader.ui.ledger import Ledger, Pair
from reader.ui.spread import Spread
from reader.ui.walker import Walker

LONGEST_EXCERPT = 200
"""Characters of what differs that are kept with a judgement, to name it where it is not found again."""

PLACE = "difference"
"""Under which name a session holds where the reader was: both articles, which difference, and of how many."""

NOTE_SIZE = QSize(460, 260)
"""Pixels: a few lines of a note, and the whole title of its dialog."""


class Judged(Struct, frozen=True):
    """A difference that is judged, to be told whatever is compared meanwhile: between which two articles it
    is, the keys of its rows, and the beginning of what it says."""

    pair: Pair
    keys: tuple[DifferenceKey, ...]
    excerpt: str


class Judging(QObject):
    """The reader's verdicts on the differences of two articles. To `point` makes another one the current
    one, where the keyboard stands on it.

    Signals:
        changed(): what is thought of some difference is not what it was; `judgements` has it.
        told(str): a sentence for the reader.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self, ledger: Ledger, walker: Walker, spread: Spread, point: Callable[[], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self.judgements: dict[int, Judgement] = {}
        self._ledger = ledger
        self._walker = walker
        self._spread = spread
        self._window = window
        self._pair: Pair = (0, 0)
        self._keys: Mapping[int, tuple[DifferenceKey, ...]] | None = None
        self._known = False
        self._point = point
        ledger.taken_over.connect(self._leave)
        ledger.judgements_changed.connect(self._look)
        walker.stop_changed.connect(self._see)
        walker.remark = self.remark

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions about differences do, by their names in the table."""
        return {
            "judge_keep": lambda: self._judge(Verdict.KEEP),
            "judge_noise": lambda: self._judge(Verdict.NOISE),
            "judge_to_check": lambda: self._judge(Verdict.TO_CHECK),
            "judge_note": self._ask_for_note,
            "next_unseen": self.next_unseen,
        }

    def show_pair(self, pair: Pair) -> None:
        """Take in which two articles the sheet is of that is shown; the first time in a session, go to the
        difference at which the reader left them."""
        is_first = not any(self._pair)
        self._pair, self._keys = pair, None
        self._look()
        if is_first and (stop := self._left_at()) >= 0:
            self._walker.to(stop)
        elif self._spread.current_stop >= 0:  # it may have another number in what was compared anew
            self._remember(self._spread.current_stop)

    def _leave(self) -> None:
        """Another session comes: what is shown until then says nothing of it."""
        self._pair, self._keys = (0, 0), None

    @property
    def progress(self) -> Progress:
        """How many of the differences that the keys stop at the reader has seen."""
        sheet, skipped = self._spread.sheet, self._walker.skipped
        if sheet is None or not all(self._pair):
            return Progress(0, 0, 0)
        found = self.judgements
        if skipped:
            found = {stop: each for stop, each in found.items() if stop not in skipped}
        return progress_of(sheet.stop_count - len(skipped), found)

    def progress_in_words(self) -> str:
        """How many differences were seen, where any was; else nothing."""
        found = self.progress
        if not found.seen:
            return ""
        return self.tr("{seen} of {count} seen").format(seen=number(found.seen), count=number(found.count))

    def next_unseen(self) -> None:
        """Go to the next difference that was not seen, from the current one round."""
        sheet = self._spread.sheet
        if sheet is None:
            return
        seen = {stop for stop, judgement in self.judgements.items() if judgement.verdict is not None}
        seen |= self._walker.skipped
        start = self._spread.current_stop + 1
        order = [*range(start, sheet.stop_count), *range(start)]
        found = next((stop for stop in order if stop not in seen), -1)
        if found < 0:
            self.told.emit(self.tr("You have seen all differences."))
        else:
            self._walker.to(found)

    def remark(self, stop: int) -> str:
        """What the reader thought of a difference, in words, where that is more than that it was seen."""
        found = self.judgements.get(stop, Judgement())
        verdict = verdict_in_words(found) if found.verdict is not Verdict.SEEN else ""
        return " · ".join(filter(None, (verdict, note_in_words(found))))

    def _judge(self, verdict: Verdict) -> None:
        """Give the current difference a verdict, or take it away where it has that already."""
        self._point()
        before = self._current()
        after = Verdict.SEEN if before.verdict is verdict else verdict
        if self._put(Judgement(after, before.note), undoable=True):
            words = {
                Verdict.KEEP: self.tr("To be kept"),
                Verdict.NOISE: self.tr("Noise"),
                Verdict.TO_CHECK: self.tr("To be checked"),
                Verdict.SEEN: self.tr("Seen, without a verdict"),
            }
            self.told.emit(say(". ").join(filter(None, (words[after], self.progress_in_words()))))

    def _ask_for_note(self) -> None:
        """Let the reader write a note on the current difference."""
        self._point()
        judged = self._judged(self._spread.current_stop)
        if judged is None:
            self.told.emit(self.tr("Go to a difference first."))
            return
        dialog = QInputDialog(self._window)
        dialog.setObjectName("difference_note")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("A Note on the Difference"))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(self._current().note)
        dialog.resize(NOTE_SIZE)
        dialog.textValueSelected.connect(lambda text: self._write(judged, text.strip()))
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # before it holds what a page says
            label.setWordWrap(True)
        dialog.setLabelText(judged.excerpt)
        dialog.open()
        take_pictures_off(dialog)
        lead_out(dialog)

    def _write(self, judged: Judged, note: str) -> None:
        """The note is written: it belongs to the difference for which it was begun, be others shown now."""
        known = self._ledger.judgements(judged.pair)
        verdict = judgement_on(judged.keys, judged_again(known, judged.keys)).verdict
        judgement = Judgement(verdict or Verdict.SEEN, note)
        self._ledger.judge(judged.pair, judgement, dict.fromkeys(judged.keys, judged.excerpt))
        self.told.emit(self.tr("The note is kept.") if note else self.tr("There is no note."))

    def _see(self, stop: int) -> None:
        """The reader came to a difference."""
        self._remember(stop)
        if self.judgements.get(stop, Judgement()).verdict is None:
            before = self.judgements.get(stop, Judgement())
            self._put(Judgement(Verdict.SEEN, before.note), undoable=False, stop=stop)

    def _remember(self, stop: int) -> None:
        """Write down where the reader is."""
        place = json.dumps([*self._pair, stop, self._count()])
        self._ledger.make(remember_view(self._ledger.holdings, PLACE, place))

    def _left_at(self) -> int:
        """The difference of what is shown at which the reader was last, by what the session holds, or -1."""
        try:
            left, right, stop, count = json.loads(self._ledger.holdings.view().get(PLACE, "[0, 0, 0, 0]"))
        except (ValueError, TypeError, RecursionError):
            return -1
        is_here = (left, right, count) == (*self._pair, self._count())
        return stop if is_here and type(stop) is int and 0 <= stop < count else -1

    def _count(self) -> int:
        """How many differences are shown."""
        return self._spread.sheet.stop_count if self._spread.sheet else 0

    def _current(self) -> Judgement:
        return self.judgements.get(self._spread.current_stop, Judgement())

    def _put(self, judgement: Judgement, undoable: bool, stop: int | None = None) -> bool:
        """Write down what is thought of a difference; False where there is none, or no two articles."""
        at = self._spread.current_stop if stop is None else stop
        judged = self._judged(at)
        if judged is None:
            if undoable:
                self.told.emit(self.tr("Go to a difference first."))
            return False
        self._known = True
        self._ledger.judge(judged.pair, judgement, dict.fromkeys(judged.keys, judged.excerpt), undoable)
        self._known = False
        self.judgements[at] = judgement
        self.changed.emit()
        return True

    def _judged(self, stop: int) -> Judged | None:
        """The difference at a stop of what is shown; None where there is none, or no two articles."""
        sheet = self._spread.sheet
        keys = keys_of_stop(sheet, stop) if sheet is not None else ()
        if sheet is None or not keys or not all(self._pair):
            return None
        return Judged(self._pair, keys, str(describe(sheet, stop, say))[:LONGEST_EXCERPT])

    def _known_keys(self) -> Mapping[int, tuple[DifferenceKey, ...]]:
        """The keys of all differences of the sheet, made when somebody first asks: one key takes no time, all
        of a hundred thousand a fifth of a second."""
        if self._keys is None:
            self._keys = keys_of_stops(self._spread.sheet) if self._spread.sheet else {}
        return self._keys

    def _look(self) -> None:
        """What the reader thinks of the differences that are shown."""
        if self._known:  # all are looked up when something is undone, not with each step of a walk
            return
        known = self._ledger.judgements(self._pair) if all(self._pair) else {}
        self.judgements = judgements_on_stops(self._known_keys(), known) if known else {}
        self.changed.emit()


def lead_out(dialog: QInputDialog) -> None:
    """Let the keyboard leave the lines of a dialog: Tab goes on to the buttons, and Ctrl+Return takes what is
    written, since Return begins a line. A screen reader says what is to be written there."""
    for lines in dialog.findChildren(QPlainTextEdit):
        lines.setTabChangesFocus(True)
        lines.setAccessibleName(dialog.windowTitle())
        lines.setAccessibleDescription(dialog.labelText())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QShortcut(QKeySequence(Qt.Modifier.CTRL | key), dialog).activated.connect(dialog.accept)
