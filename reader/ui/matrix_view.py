"""What all articles have in common as a picture of squares that one can read, click and walk by keyboard."""

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.phrase import in_hundred
from reader.present.direction import isolated
from reader.ui.articles import Entry
from reader.ui.desk import Desk
from reader.ui.dialogs import closing
from reader.ui.indexes import NO_INDEX, AnyIndex
from reader.ui.kin import Kin, Kinships
from reader.ui.language import number, say
from reader.ui.not_compared_yet import standing_of
from reader.ui.theme import Theme

NUMBERED_UP_TO = 40
"""Articles up to which a square has room for its figure."""

LARGE, SMALL = 34, 13
"""The side of a square in pixels, with a figure and without."""


class MatrixModel(QAbstractTableModel):
    """All pairs of articles, those of one story beside each other: the share of the shorter one that the
    other has too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[int, str] = {}
        self._kinships: Kinships | None = None
        self._places: tuple[int, ...] = ()

    def show_kinships(self, kinships: Kinships | None, names: Mapping[int, str]) -> None:
        """Show other articles, those of them that are still listed and go by these names."""
        self.beginResetModel()
        self._names = names
        self._kinships = kinships
        stories = kinships.kindred.stories if kinships else ()
        numbers = kinships.numbers if kinships else ()
        self._places = tuple(place for story in stories for place in story if numbers[place] in names)
        self.endResetModel()

    def numbers_at(self, index: AnyIndex) -> tuple[int, int]:
        """The numbers of the two articles of a square."""
        return (self._number(index.row()), self._number(index.column())) if index.isValid() else (0, 0)

    def _number(self, section: int) -> int:
        """The number of the article of a row, or a column."""
        return self._kinships.numbers[self._places[section]] if self._kinships else 0

    def _title(self, number: int) -> str:
        """What an article goes by."""
        return self._names.get(number, "")

    def sentence(self, index: AnyIndex) -> str:
        """What two articles have in common, as a sentence."""
        if self._kinships is None or not index.isValid():
            return ""
        row, column = index.row(), index.column()
        left, right = (isolated(self._title(each)) for each in self.numbers_at(index))
        kinship = self._kinships.kindred.kinship(self._places[row], self._places[column])
        if row == column:
            return left
        if kinship is None:
            return self.tr("“{left}” and “{right}” have nothing in common.").format(left=left, right=right)
        text = self.tr("“{left}” and “{right}”: {relation}, {share} % in common, {words} words.")
        return text.format(
            left=left,
            right=right,
            relation=say(kinship.relation.value),
            share=number(in_hundred(kinship.similarity)),
            words=number(kinship.shared),
        )

    def shares(self, row: int, columns: Iterable[int]) -> list[float]:
        """What the article of a row has in common with those of some columns, from 0 to 1 each."""
        if self._kinships is None:
            return []
        others = [self._places[column] for column in columns]
        return self._kinships.kindred.likenesses(self._places[row], others)

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return self.rowCount(parent)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._kinships is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            (share,) = self.shares(index.row(), [index.column()])
            return number(in_hundred(share))
        return self.sentence(index) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self._kinships is None or section >= len(self._places):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation == Qt.Orientation.Horizontal:
                return number(section + 1)
            return f"{number(section + 1)}  {self._title(self._number(section))}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._title(self._number(section))
        return None


class SquareView(QTableView):
    """The squares, each the fuller the more two articles have in common, with its figure if there is room.

    They are painted in one go: of a thousand articles some thousands are seen at once, and one by one they
    took a tenth of a second.
    """

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme
        self.numbered = True
        self.setModel(model)
        self.setTabKeyNavigation(False)  # Tab leads on to the button

    def paintEvent(self, event: QPaintEvent) -> None:
        rows = self._seen(self.verticalHeader(), event.rect().top(), event.rect().bottom())
        columns = self._seen(self.horizontalHeader(), event.rect().left(), event.rect().right())
        shares = [self._model.shares(row, list(columns)) for row in rows]
        squares = [
            (QRect(x + 1, y + 1, columns[column][1] - 2, height - 2), share, row == column)
            for (row, (y, height)), line in zip(rows.items(), shares, strict=True)
            for (column, (x, _)), share in zip(columns.items(), line, strict=True)
        ]
        painter = QPainter(self.viewport())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.page))
        painter.drawRects([square for square, *_ in squares])
        for whole, colour in ((False, self.theme.added_mark), (True, self.theme.rule)):
            painter.setBrush(QColor(colour))
            painter.drawRects(
                [filled(square, share) for square, share, _ in squares if whole is (share == 1)]
            )
        if self.numbered:
            painter.setPen(QColor(self.theme.text))
            for square, share, same in squares:
                if share and not same:
                    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, number(in_hundred(share)))
        self._mark_current(painter)

    def _mark_current(self, painter: QPainter) -> None:
        """A frame around the square that the keyboard stands on."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.current), 2))
        for index in self.selectedIndexes():
            painter.drawRect(self.visualRect(index).adjusted(1, 1, -1, -1))

    def _seen(self, header: QHeaderView, first: int, last: int) -> dict[int, tuple[int, int]]:
        """Where the rows or columns between two pixels begin, and how large they are."""
        ends = [at for at in (header.visualIndexAt(first), header.visualIndexAt(last)) if at >= 0]
        if not ends:
            return {}
        end = max(ends) if len(ends) > 1 else header.count() - 1  # one of the pixels lies behind the last
        return {
            at: (header.sectionViewportPosition(at), header.sectionSize(at))
            for at in range(min(ends), end + 1)
        }


def filled(square: QRect, share: float) -> QRect:
    """The lower part of a square: its area is the share, so that it can be read without its colour."""
    height = max(1, round(square.height() * share)) if share else 0
    return QRect(square.x(), square.bottom() + 1 - height, square.width(), height)


class MatrixDialog(QDialog):
    """The picture, and the sentence of the square the keyboard stands on.

    Signals:
        pair_chosen(int, int): lay the articles with these numbers on the left and on the right.
    """

    pair_chosen = Signal(int, int)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kin: Kin = desk.kin
        self._model = MatrixModel(self)
        self._view = SquareView(self._model, theme, self)
        self._sentence = QLabel(self)
        self._doubt = QLabel(
            self.tr("The largest stories have so many articles that not all pairs were compared.")
        )
        self._doubt.setTextFormat(Qt.TextFormat.PlainText)
        self._doubt.setWordWrap(True)
        self.setObjectName("matrix")
        self.setWindowTitle(self.tr("How Alike All Are"))
        self._set_up_view()
        self._sentence.setObjectName("matrix_sentence")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.addWidget(self._view, 1)
        column.addWidget(self._sentence)
        column.addWidget(self._doubt)
        column.addWidget(closing(self))
        self.resize(760, 620)
        for signal in (self._kin.changed, desk.articles.rowsRemoved):
            signal.connect(lambda: self.show_kin() if self.isVisible() else None)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._view.theme = theme
        self._view.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        self.show_kin()
        super().showEvent(event)

    def show_kin(self) -> None:
        """Show what the articles have in common now."""
        at = self._view.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self._model.show_kinships(self._kin.kinships, names_of(self._desk.articles.entries))
        kinships = self._kin.kinships
        self._doubt.setVisible(kinships is not None and not kinships.kindred.whole)
        many = self._model.rowCount() > NUMBERED_UP_TO
        self._view.numbered = not many
        side = SMALL if many else LARGE
        for header in (self._view.horizontalHeader(), self._view.verticalHeader()):
            header.setMinimumSectionSize(side)
            header.setDefaultSectionSize(side)
        self._view.horizontalHeader().setVisible(not many)
        self._view.setCurrentIndex(self._model.index(row, column))
        if not self._model.rowCount():
            self._sentence.setText(standing_of(self._desk))

    def _set_up_view(self) -> None:
        view = self._view
        view.setObjectName("matrix_view")
        view.setAccessibleName(self.tr("Share that two articles have in common, in per cent"))
        view.setShowGrid(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for header in (view.horizontalHeader(), view.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
        view.verticalHeader().setMaximumWidth(260)
        view.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        view.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.selectionModel().currentChanged.connect(lambda now, _before: self._say(now))
        self._model.modelReset.connect(lambda: self._say(self._view.currentIndex()))
        view.activated.connect(self._choose)
        view.clicked.connect(self._say)

    def _say(self, index: QModelIndex) -> None:
        self._sentence.setText(self._model.sentence(index))

    def _choose(self, index: QModelIndex) -> None:
        left, right = self._model.numbers_at(index)
        if left != right:
            self.pair_chosen.emit(left, right)


def names_of(entries: Iterable[Entry]) -> dict[int, str]:
    """What articles go by where they stand beside each other: the title, or, where several have one, as
    captures of a page do, the name of the file."""
    titles = {entry.number: (entry.title, entry.name) for entry in entries}
    often = Counter(title for title, _ in titles.values())
    return {number: name if often[title] > 1 else title for number, (title, name) in titles.items()}
