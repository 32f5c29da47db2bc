"""The list of articles, the panes and the list of differences to their places at any width of the window."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from reader.ui.boundary import Divided
from reader.ui.panes import Panes
from reader.ui.ring import draw_ring
from reader.ui.theme import Theme

LIST_WIDTH = 268

SHORTEST_LINE = 36
"""Characters of a line. Where the panes would have shorter ones, the list of articles makes room for them,
and then that of the differences: below it two or three words stand on a line at twice the normal size, and
the eye jumps more than it reads. At the normal size of the type the list of articles stays at 1,024 pixels
and goes at 900; that of the differences, with it folded, stands beside the panes at 1,024, below at 900."""

LOWEST_SHARE = 0.36
"""Of the height of the window, what the list of differences takes below the panes, until the reader says more
or less: four entries in a window of 600, with more than half of the panes left."""

SEEN_IN_LIST = ("filter_articles", "group_stories", "rename", "move_up", "move_down")
"""The actions that one sees in the list of articles, by their names in the table."""

Doings = Mapping[str, Callable[[], object]]

UNLIMITED = 16_777_215
"""The largest width that Qt knows (`QWIDGETSIZE_MAX`)."""


class Wings(Divided):
    """The three parts of the window beside each other.

    Where the panes would be left too narrow to read in, the list of articles folds to a strip; pressed, the
    strip gives it back for as long as the focus stays in it. Where that is not enough, the list of the
    differences stands below the panes: their lines are not broken anew when it comes or goes.
    """

    def __init__(
        self, library: QWidget, panes: Panes, changes: QWidget, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._library = library
        self._panes = panes
        self._changes = changes
        self._list_width = self._changes_width = LIST_WIDTH
        self._changes_height = 0
        self._strip = Strip(theme, self)
        self._strip.setObjectName("show_articles")
        self._strip.clicked.connect(self.open_list)
        self._strip.hide()
        self._wing = QWidget(self)
        row = QHBoxLayout(self._wing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._strip)
        row.addWidget(library)
        self._middle = Divided(Qt.Orientation.Vertical, self)
        self._middle.addWidget(panes)
        self._middle.setStretchFactor(0, 1)
        for part in (self._wing, self._middle, changes):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setSizes([LIST_WIDTH, 4 * LIST_WIDTH, LIST_WIDTH])
        self._name_boundaries()
        for splitter in (self, self._middle):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            splitter.splitterMoved.connect(self._remember_sizes)
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
        """Fold the list of articles, or give it back, and put the list of differences beside or below the
        panes, as there is room to read."""
        shown = self._changes_width if not self._changes.isHidden() else 0
        below = self._is_tight(self._strip.sizeHint().width() + shown)
        self._put_changes(below and shown > 0)
        tight = self._is_tight(self._list_width + (0 if below else shown))
        self._fold(tight and not self._has_focus(QApplication.focusWidget()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _is_tight(self, beside: int) -> bool:
        """Whether the lines of the panes would be too short with so many pixels taken from beside them."""
        return self._panes.line_length_at(self.width() - beside) < SHORTEST_LINE

    def _put_changes(self, below: bool) -> None:
        """Put the list of differences below the panes or beside them, with the focus where it was."""
        home = self._middle if below else self
        if self._changes.parent() is home:
            return
        focused = QApplication.focusWidget()
        was_in = focused is not None and self._changes.isAncestorOf(focused)
        home.addWidget(self._changes)
        self._name_boundaries()
        if below:
            height = self._changes_height or round(LOWEST_SHARE * self.height())
            self._middle.setSizes([self.height() - height, height])
        else:
            beside = self._wing.width() + self._changes_width
            self.setSizes([self._wing.width(), self.width() - beside, self._changes_width])
        if was_in and focused is not None:
            focused.setFocus()

    def _name_boundaries(self) -> None:
        """Say what the lines between the parts are, wherever the list of differences stands."""
        articles = QCoreApplication.translate("Wings", "Edge of the list of articles")
        self.name_boundary(1, "edge_of_articles", articles)
        home = self if self._changes.parent() is self else self._middle
        changes = QCoreApplication.translate("Wings", "Edge of the list of differences")
        home.name_boundary(home.indexOf(self._changes), "edge_of_changes", changes)

    def _fold(self, folded: bool) -> None:
        if folded == self.is_folded:
            return
        own = self._strip.sizeHint().width() if folded else self._list_width
        before, middle, *beside = self.sizes()
        self._library.hide()  # and shown when it has its width, for which its cards are laid out
        self._strip.setVisible(folded)
        self.handle(1).setEnabled(not folded)
        self._wing.setMaximumWidth(own if folded else UNLIMITED)
        # A list that is not shown has no width here, and would have none when it is.
        self.setSizes([own, middle + before - own, *(width or self._changes_width for width in beside)])
        self._library.setVisible(not folded)

    def _follow_focus(self, _was: QWidget | None, now: QWidget | None) -> None:
        """The focus went from the list to another part of the window: fold what was opened for it."""
        if now is not None and now.window() is self.window() and not self._has_focus(now):
            self.fit()

    def _has_focus(self, widget: QWidget | None) -> bool:
        """Whether a widget that has the focus is in the list of articles."""
        return widget is not None and self._library.isAncestorOf(widget)

    def _remember_sizes(self) -> None:
        """Keep what the reader gave the lists by drawing an edge."""
        if not self.is_folded:
            self._list_width = self._wing.width()
        if self._changes.isHidden():
            return
        if self._changes.parent() is self:
            self._changes_width = self._changes.width()
        else:
            self._changes_height = self._changes.height()


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
