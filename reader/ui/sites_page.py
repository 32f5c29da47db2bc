"""What the reader taught about sites to a page of the preferences on which it is listed and taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.library import Lesson, lessons_of, values_of
from reader.settings import Settings
from reader.ui.preference_page import purpose_label, translated
from reader.ui.teaching import shape_in_words

SITE_WIDTH = 170
AIR = 8
"""Pixels: of the first column as it comes, and of a row beyond the height of its text."""


class LessonList(QTreeWidget):
    """The lessons, one a row.

    Signals:
        removal_wanted(): Delete was pressed.
    """

    removal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class SitesPage(QWidget):
    """All lessons with the site and the blocks that they are about, to be removed one by one or together.

    Signals:
        chosen(str, object): the setting `lessons` was given another value.
    """

    chosen = Signal(str, object)

    names = ("lessons",)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lessons: tuple[Lesson, ...] = ()
        self._list = LessonList(self)
        self._list.setObjectName("lessons")
        self._list.setAccessibleName(translated("What is always kept or stripped, by site"))
        self._list.setHeaderLabels([translated("Site"), translated("Blocks"), translated("Always")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.header().setStretchLastSection(False)
        self._list.header().resizeSection(0, SITE_WIDTH)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._remove = self._button("lesson_remove", "Remo&ve", self._remove_current)
        self._remove_all = self._button("lessons_remove_all", "Remove &All", lambda: self._choose(()))
        self._list.removal_wanted.connect(self._remove_current)
        self._list.currentItemChanged.connect(lambda: self._show_buttons())
        self._lay_out()
        self._show_buttons()

    def show_settings(self, settings: Settings) -> None:
        """Show the lessons that hold now."""
        lessons = lessons_of(settings.lessons)
        if lessons != self._lessons:
            at = self._at()
            self._lessons = lessons
            self._fill(lessons)
            if (item := self._list.topLevelItem(min(max(0, at), len(lessons) - 1))) is not None:
                self._list.setCurrentItem(item)
        self._show_buttons()

    def _fill(self, lessons: Sequence[Lesson]) -> None:
        """One row a lesson, in the order in which they were taught."""
        self._list.clear()
        height = QSize(0, self._list.fontMetrics().height() + AIR)
        for lesson in lessons:
            verdict = translated("kept") if lesson.keep else translated("stripped")
            item = QTreeWidgetItem(self._list, [lesson.outlet, shape_in_words(lesson.shape), verdict])
            item.setSizeHint(1, height)

    def _lay_out(self) -> None:
        """The list; under it the two buttons; under them how a lesson is made."""
        row = QHBoxLayout()
        row.addWidget(self._remove)
        row.addWidget(self._remove_all)
        row.addStretch(1)
        purpose = translated(
            "After a paragraph was stripped or restored by hand, “Always on Pages of This Site” in the "
            "menu “Edit” does the same to blocks like it on every page of the site."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 12)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addWidget(purpose_label(purpose, self))

    def _button(self, name: str, text: str, do: object) -> QPushButton:
        """A button that Return does not press by itself."""
        button = QPushButton(translated(text), self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _at(self) -> int:
        """The row that is chosen, -1 for none."""
        item = self._list.currentItem()
        return self._list.indexOfTopLevelItem(item) if item is not None else -1

    def _remove_current(self) -> None:
        """Take the lesson in the chosen row back."""
        at = self._at()
        if at >= 0:
            self._choose((*self._lessons[:at], *self._lessons[at + 1 :]))

    def _choose(self, lessons: tuple[Lesson, ...]) -> None:
        self.chosen.emit("lessons", values_of(lessons))

    def _show_buttons(self) -> None:
        """Let the buttons rest while they could do nothing."""
        self._remove.setEnabled(self._at() >= 0)
        self._remove_all.setEnabled(bool(self._lessons))
