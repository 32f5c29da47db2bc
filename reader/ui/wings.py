"""The list of articles, the panes and the list of differences to their places side by side at any width."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QSplitter, QWidget

from reader.ui.panes import Panes
from reader.ui.ring import draw_ring
from reader.ui.theme import Theme

LIST_WIDTH = 268

SHORTEST_LINE = 36
"""Characters of a line. Where the panes would have shorter ones, the list of articles makes room for them:
below it two or three words stand on a line at twice the normal size, and the eye jumps more than it reads.
At 1,024 pixels the list stays at the normal size of the type, at 900 it goes."""

SEEN_IN_LIST = ("filter_articles", "group_stories", "rename", "move_up", "move_down")
"""The actions that one sees in the list of articles, by their names in the table."""

Doings = Mapping[str, Callable[[], object]]

UNLIMITED = 16_777_215
"""The largest width that Qt knows (`QWIDGETSIZE_MAX`)."""


class Wings(QSplitter):
    """The three parts of the window beside each other.

    Where the panes would be left too narrow to read in, the list of articles folds to a strip; pressed, the
    strip gives it back for as long as the focus stays in it.
    """

    def __init__(
        self, library: QWidget, panes: Panes, changes: QWidget, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._library = library
        self._panes = panes
        self._list_width = LIST_WIDTH
        self._strip = Strip(theme, self)
        self._strip.setObjectName("show_articles")
        self._strip.clicked.connect(self.open_list)
        self._strip.hide()
        self._wing = QWidget(self)
        row = QHBoxLayout(self._wing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._strip)
        row.addWidget(library)
        for part in (self._wing, panes, changes):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setSizes([LIST_WIDTH, 4 * LIST_WIDTH, LIST_WIDTH])
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._remember_width)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def is_folded(self) -> bool:
        """Whether the list of articles is folded to its strip."""
        return not self._strip.isHidden()

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._strip.show_theme(theme)

    def open_list(self) -> None:
        """Show the list of articles and go there."""
        self._fold(False)
        self._library.setFocus(Qt.FocusReason.OtherFocusReason)

    def with_list(self, doings: Doings) -> Doings:
        """What the actions of the list do, with the list in sight for those that one sees there."""

        def in_sight(do: Callable[[], object]) -> None:
            if self.is_folded:
                self.open_list()
            do()

        return {name: partial(in_sight, do) if name in SEEN_IN_LIST else do for name, do in doings.items()}

    def fit(self) -> None:
        """Fold the list of articles, or give it back, as there is room to read beside it."""
        self._fold(self._is_tight() and not self._has_focus(QApplication.focusWidget()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _is_tight(self) -> bool:
        """Whether the lines of the panes would be too short beside the list."""
        own = self._wing.width() - self._list_width
        return self._panes.line_length_at(self._panes.width() + own) < SHORTEST_LINE

    def _fold(self, folded: bool) -> None:
        if folded == self.is_folded:
            return
        own = self._strip.sizeHint().width() if folded else self._list_width
        before, middle, changes = self.sizes()
        self._library.hide()  # and shown when it has its width, for which its cards are laid out
        self._strip.setVisible(folded)
        self._wing.setMaximumWidth(own if folded else UNLIMITED)
        # A list that is not shown has no width here, and would have none when it is.
        self.setSizes([own, middle + before - own, changes or LIST_WIDTH])
        self._library.setVisible(not folded)

    def _follow_focus(self, _was: QWidget | None, now: QWidget | None) -> None:
        """The focus went from the list to another part of the window: fold what was opened for it."""
        if now is not None and now.window() is self.window() and not self._has_focus(now):
            self.fit()

    def _has_focus(self, widget: QWidget | None) -> bool:
        """Whether a widget that has the focus is in the list of articles."""
        return widget is not None and self._library.isAncestorOf(widget)

    def _remember_width(self) -> None:
        if not self.is_folded:
            self._list_width = self._wing.width()


class Strip(QAbstractButton):
    """What is left of the list of articles where there is no room for it: its name, along the edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(QCoreApplication.translate("Wings", "Articles"))
        shows = QCoreApplication.translate("Wings", "Show the list of articles")
        self.setAccessibleName(shows)
        self.setToolTip(shows)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).lineSpacing() + 12, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        beside_panes = 0 if self.isRightToLeft() else self.width() - 1
        painter.drawLine(beside_panes, 0, beside_panes, self.height())
        painter.setPen(QColor(self._theme.text))
        painter.translate(0, self.height())
        painter.rotate(-90)
        # Along the strip, from its top down to where the words end.
        along = QRect(0, 0, self.height() - 14, self.width())
        words = f"{self.text()} ›" if not self.isRightToLeft() else f"{self.text()} ‹"
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(along, flags, words)
        painter.end()
        draw_ring(self)
