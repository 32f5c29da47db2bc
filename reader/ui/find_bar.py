"""The bar under the panes in which one types what to find, and steps from find to find."""

from bisect import bisect_left, bisect_right

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.present import Sheet
from reader.present.visible import shown_text
from reader.ui.language import number
from reader.ui.ring import RingedToolButton
from reader.ui.search import Search
from reader.ui.speaking import AfterTyping, utter
from reader.ui.spread import Spread
from reader.ui.spread.hits import Hit, Hits
from reader.ui.spread.same_line import same_line
from reader.ui.spread.shown import shown_paragraphs

SIDES = (("left", "right"), ("left",), ("right",))

START = Hit(0, "", 0, 0, 0)
"""The place before every find."""

AROUND = 40
"""Characters before and after a find that a screen reader speaks with it."""


class FindBar(QWidget):
    """Find in both panes or in one; hidden until wanted, closed by Escape.

    Signals:
        closed(): the reader is done with finding.
    """

    closed = Signal()

    def __init__(self, spread: Spread, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread = spread
        self._search = Search(self)
        self._hits = Hits()
        self._sheet: Sheet | None = None
        self._origin = START  # where the reader was who began to look
        self._place = START  # of the find that was gone to last, or where it was
        self._is_new = False  # nothing was found yet of what was typed
        self._words = QLineEdit(self)
        self._words.setObjectName("find_words")
        self._words.setAccessibleName(self.tr("Find"))
        self._words.setPlaceholderText(self.tr("Find"))
        self._words.setClearButtonEnabled(True)
        self._where = QComboBox(self)
        self._where.setObjectName("find_where")
        self._where.setAccessibleName(self.tr("Where to find it"))
        self._where.addItems([self.tr("In both panes"), self.tr("On the left"), self.tr("On the right")])
        self._where.view().setAccessibleName(self.tr("Where to find it"))
        self._count = QLabel(self)
        self._count.setObjectName("find_count")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._typing = AfterTyping(self._count, self._find_in_words)
        self._lay_out()
        self._words.textChanged.connect(self._start)
        self._where.currentIndexChanged.connect(self._start)
        self._search.found.connect(self._show_hits)
        self.hide()

    def open(self) -> None:
        """Show the bar and start typing."""
        self.show()
        self._words.setFocus()
        self._words.selectAll()
        self._start_here()

    def close_bar(self) -> None:
        """Hide the bar and the marks of what was found."""
        if self.isVisible():
            self.hide()
            self._typing.stop()
            self._search.start(None, "", ())
            self.closed.emit()

    def look_again(self, again: bool) -> None:
        """Look in what is shown now: from what is in sight; `again` in the same articles: from the find."""
        if not self.isVisible():
            return
        if again and self._sheet is not None and self._spread.sheet is not None:
            line = same_line(self._sheet, self._spread.sheet, self._place.line)
            self._place = replace(self._place, line=line)
            self._search_on()
        else:
            self._start_here()

    def next(self) -> None:
        """Go to the next find, round to the first after the last."""
        self._step(1)
        self._utter_step()

    def previous(self) -> None:
        """Go to the previous find."""
        self._step(-1)
        self._utter_step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.previous() if shifted else self.next()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        """What stands in the bar, from left to right."""
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.addWidget(self._words, 1)
        for name, arrow, spoken, do in (
            ("find_previous", Qt.ArrowType.UpArrow, self.tr("Previous find"), self.previous),
            ("find_next", Qt.ArrowType.DownArrow, self.tr("Next find"), self.next),
        ):
            button = RingedToolButton(self)
            button.setObjectName(name)
            button.setArrowType(arrow)
            button.setAutoRaise(True)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
            button.clicked.connect(do)
            row.addWidget(button)
            self.setTabOrder(button, self._where)
        row.addWidget(self._where)
        row.addWidget(self._count)
        row.addStretch(1)

    def _start_here(self) -> None:
        """Look for what is typed, from what is in sight: nobody who looks for a word is to lose the place."""
        place = self._spread.place
        self._origin = replace(START, line=place.first_line()) if place else START
        self._start()

    def _start(self) -> None:
        """Look for what is typed now, from where the reader was: each letter more from there again."""
        self._place, self._is_new = self._origin, True
        self._typing.start()
        self._search_on()

    def _search_on(self) -> None:
        """Look through all that is shown now."""
        self._sheet = self._spread.sheet
        sides, with_stripped = SIDES[self._where.currentIndex()], self._spread.wishes.show_stripped
        self._search.start(self._sheet, self._words.text(), sides, with_stripped)

    def _show_hits(self, hits: Hits) -> None:
        """Mark what was found so far; go to the first find of what was just typed from where the reader was,
        or to the first of all where none follows."""
        self._hits = hits
        self._spread.show_hits(hits)
        if self._is_new and hits.all and (hits.all[-1] > self._origin or self._search.is_done):
            self._step(1)
        self._show_count()

    def _step(self, step: int) -> None:
        """Go to another find; from a closed bar, to the next find of what was looked for last."""
        if not self.isVisible():
            self.open()
            return
        if every := self._hits.all:
            at = bisect_right(every, self._place) if step > 0 else bisect_left(every, self._place) - 1
            self._place, self._is_new = every[at % len(every)], False
            self._spread.show_hit(self._place)
        self._show_count()

    def _show_count(self) -> None:
        """Say how many there are, and which one this is."""
        total, current = len(self._hits.all), bisect_right(self._hits.all, self._place)
        if not self._words.text():
            self._count.setText("")
        elif not total:
            self._count.setText(self.tr("not found"))
        else:
            self._count.setText(
                self.tr("{number} of {count}").format(number=number(current), count=number(total))
            )

    def _utter_step(self) -> None:
        """Have a screen reader speak the find that was gone to, unless it is about to."""
        if not self._typing.isActive():
            utter(self._count, self._find_in_words())

    def _find_in_words(self) -> str:
        """Which find this is, in which pane, and what stands around it; or that there is none."""
        hit, count, sheet = self._place, self._count.text(), self._spread.sheet
        if sheet is None or hit not in self._hits.by_line.get(hit.line, ()):
            return count
        left, right = self.tr("{place}, left: {words}"), self.tr("{place}, right: {words}")
        text = shown_paragraphs(sheet.lines[hit.line], hit.side)[hit.paragraph].text
        template = left if hit.side == "left" else right
        return template.format(place=count, words=shown_text(around(text, hit)))


def around(text: str, hit: Hit) -> str:
    """A find with some words before and after it."""
    before, after = text[: hit.start], text[hit.end :]
    if len(before) > AROUND:
        before = before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0]
    return before + text[hit.start : hit.end] + after
