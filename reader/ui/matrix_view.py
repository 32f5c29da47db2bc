"""What all articles have in common as a picture of squares that one can read, click and walk by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.ui.desk import Desk
from reader.ui.kin import Kin, Kinships
from reader.ui.language import number, say
from reader.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
SHARE_ROLE = Qt.ItemDataRole.UserRole
NUMBERED_UP_TO = 40
"""Articles up to which a square has room for its figure."""

LARGE, SMALL = 34, 13
"""The side of a square in pixels, with a figure and without."""

Title = Callable[[int], str]


class MatrixModel(QAbstractTableModel):
    """All pairs of articles, those of one story beside each other: the share of the shorter one that the
    other has too."""

    def __init__(self, title: Title, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._kinships: Kinships | None = None
        self._places: tuple[int, ...] = ()

    def show_kinships(self, kinships: Kinships | None) -> None:
        """Show other articles."""
        self.beginResetModel()
        self._kinships = kinships
        stories = kinships.kindred.stories if kinships else ()
        self._places = tuple(place for story in stories for place in story)
        self.endResetModel()

    def numbers_at(self, index: AnyIndex) -> tuple[int, int]:
        """The numbers of the two articles of a square."""
        return (self._number(index.row()), self._number(index.column())) if index.isValid() else (0, 0)

    def _number(self, section: int) -> int:
        """The number of the article of a row, or a column."""
        return self._kinships.numbers[self._places[section]] if self._kinships else 0

    def sentence(self, index: AnyIndex) -> str:
        """What two articles have in common, as a sentence."""
        if self._kinships is None or not index.isValid():
            return ""
        row, column = index.row(), index.column()
        left, right = (self._title(each) for each in self.numbers_at(index))
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
            share=number(round(100 * kinship.similarity)),
            words=number(kinship.shared),
        )

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return self.rowCount(parent)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._kinships is None or not index.isValid():
            return None
        places = self._places[index.row()], self._places[index.column()]
        share = self._kinships.kindred.similarity(*places)
        if role == SHARE_ROLE:
            return share
        if role == Qt.ItemDataRole.DisplayRole:
            return number(round(100 * share))
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


class SquareDelegate(QStyledItemDelegate):
    """Paints a square, the fuller the more two articles have in common, with its figure if there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.numbered = True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        share = index.data(SHARE_ROLE)
        if not isinstance(share, float):
            return
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        inner = option.rect.adjusted(1, 1, -1, -1)
        painter.fillRect(inner, QColor(self.theme.page))
        full = QColor(self.theme.added_mark if share < 1 else self.theme.rule)
        if share:
            # The area of the fill is the share, so that it can be read without its colour.
            height = max(1, round(inner.height() * share))
            painter.fillRect(inner.x(), inner.bottom() + 1 - height, inner.width(), height, full)
        if self.numbered and share and index.row() != index.column():
            painter.setPen(QColor(self.theme.text))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(self.theme.current), 2))
            painter.drawRect(inner)
        painter.restore()


class MatrixDialog(QDialog):
    """The picture, and the sentence of the square the keyboard stands on.

    Signals:
        pair_chosen(int, int): lay the articles with these numbers on the left and on the right.
    """

    pair_chosen = Signal(int, int)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._kin: Kin = desk.kin
        self._model = MatrixModel(lambda each: title_of(desk, each), self)
        self._delegate = SquareDelegate(theme, self)
        self._view = QTableView(self)
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        column = QVBoxLayout(self)
        column.addWidget(self._view, 1)
        column.addWidget(self._sentence)
        column.addWidget(self._doubt)
        column.addWidget(buttons)
        self.resize(760, 620)
        self._kin.changed.connect(lambda: self.show_kin() if self.isVisible() else None)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self._view.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        self.show_kin()
        super().showEvent(event)

    def show_kin(self) -> None:
        """Show what the articles have in common now."""
        at = self._view.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self._model.show_kinships(self._kin.kinships)
        kinships = self._kin.kinships
        self._doubt.setVisible(kinships is not None and not kinships.kindred.whole)
        many = self._model.rowCount() > NUMBERED_UP_TO
        self._delegate.numbered = not many
        side = SMALL if many else LARGE
        for header in (self._view.horizontalHeader(), self._view.verticalHeader()):
            header.setMinimumSectionSize(side)
            header.setDefaultSectionSize(side)
        self._view.horizontalHeader().setVisible(not many)
        self._view.setCurrentIndex(self._model.index(row, column))
        if not self._model.rowCount():
            self._sentence.setText(
                self.tr("Two articles at least must be loaded before they can be compared.")
            )

    def _set_up_view(self) -> None:
        view = self._view
        view.setObjectName("matrix_view")
        view.setAccessibleName(self.tr("Share that two articles have in common, in per cent"))
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
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


def title_of(desk: Desk, entry: int) -> str:
    """The title of an entry of the list."""
    found = desk.articles.entry(entry)
    return found.title if found else ""
