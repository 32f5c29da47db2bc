"""The left of the window: the list of articles under a filter, an order and their stories."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.errands import Profiled
from reader.present.listing import Order
from reader.ui.article_list import ArticleList
from reader.ui.articles import Entry
from reader.ui.desk import Desk
from reader.ui.filing import move_entry, rename_entry
from reader.ui.kin import Kinships
from reader.ui.language import number
from reader.ui.ring import RingedToolButton
from reader.ui.shelf import ShelfModel
from reader.ui.speaking import AfterTyping, utter
from reader.ui.standing import Standing
from reader.ui.theme import Theme

TYPING = 120
"""Milliseconds without another letter before all articles are looked through."""

FROM_THREE_ON = 3
"""Articles from which on there is something to filter and to sort."""


class LibraryPanel(QWidget):
    """The loaded articles, and the ways to find one among many.

    Signals:
        told(str): a sentence for the reader.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kin = desk.kin
        self._compared_with: tuple[Kinships | None, int] = (None, 0)
        self.shelf = ShelfModel(desk.articles, self)
        self.standing = Standing(theme, self)
        self._filter = QLineEdit(self)
        self._order = QComboBox(self)
        self._stories = RingedToolButton(self)
        self._none = QLabel(self.tr("No article holds these words."), self)
        self._bar = QWidget(self)
        self.list = ArticleList(self.shelf, theme, self)  # after those above it: so goes Tab
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._after_typing = AfterTyping(self._filter, self._found_in_words)
        self._name_widgets()
        self._place_widgets()
        self._join()
        self._show_bar()
        self.show_theme(theme)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the list itself the keyboard. With a focus proxy Tab would pass over what stands above it."""
        self.list.setFocus(reason)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.list.show_theme(theme)
        self.standing.show_theme(theme)

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the list do, by their names in the table."""
        return {
            "put_left": lambda: self._with_current(self._desk.put_left),
            "put_right": lambda: self._with_current(self._desk.put_right),
            "remove": lambda: self._with_current(self._desk.remove),
            "rename": self.list.rename_current,
            "reload_with": lambda: self._with_entry(self._ask_for_encoding),
            "properties": lambda: self._with_entry(self._show_properties),
            "join_parts": lambda: self._with_entry(self._join_or_part),
            "move_up": lambda: self.move_current(-1),
            "move_down": lambda: self.move_current(1),
            "filter_articles": self.filter_articles,
            "group_stories": lambda: self._stories.toggle(),
        }

    def filter_articles(self) -> None:
        """Go to the field in which one types what the articles must hold."""
        self._bar.show()
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def move_current(self, step: int) -> None:
        """Let the article the keyboard stands on change places with its neighbour."""
        if self.list.is_at_end(step):
            first, last = self.tr("It is the first already."), self.tr("It is the last already.")
            self.told.emit(first if step < 0 else last)
        elif not self.list.move_current(step):
            self.told.emit(
                self.tr("Articles can be put in order while the list shows all of them as they were loaded.")
            )
        else:
            place, of = self.list.currentIndex().row() + 1, self.shelf.rowCount()
            words = self.tr("Place {number} of {count}").format(number=number(place), count=number(of))
            utter(self.list, words)

    def _name_widgets(self) -> None:
        self._filter.setObjectName("article_filter")
        self._filter.setAccessibleName(self.tr("Filter the articles"))
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setToolTip(self.tr("Words that an article must hold; “in quotation marks” as one"))
        self._filter.setClearButtonEnabled(True)
        self._order.setObjectName("article_order")
        self._order.setAccessibleName(self.tr("Sort the articles by"))
        self._order.setToolTip(self.tr("Sort the articles by"))
        names = {
            Order.OWN: self.tr("As loaded"),
            Order.TITLE: self.tr("Title"),
            Order.OUTLET: self.tr("Outlet"),
            Order.PUBLISHED: self.tr("Date"),
            Order.WORDS: self.tr("Words"),
            Order.STRIPPED: self.tr("Share stripped"),
            Order.DIFFERENCE: self.tr("Difference from the left one"),
        }
        self._order.view().setAccessibleName(self.tr("Sort the articles by"))
        for order, name in names.items():
            self._order.addItem(name, order)
        self._order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._order.setMinimumContentsLength(6)
        self._stories.setObjectName("group_by_story")
        self._stories.setCheckable(True)
        self._stories.setAutoRaise(True)
        self._stories.setText(self.tr("Stories"))
        self._stories.setToolTip(self.tr("Articles of one story together"))
        self._stories.setAccessibleName(self.tr("Articles of one story together"))
        self._none.setObjectName("nothing_found")
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setMargin(16)
        self._none.hide()

    def _place_widgets(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._order, 1)
        row.addWidget(self._stories)
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(8, 8, 8, 4)
        bar.setSpacing(4)
        bar.addWidget(self._filter)
        bar.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.standing)
        column.addWidget(self._bar)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)

    def _join(self) -> None:
        desk, articles = self._desk, self._desk.articles
        self.list.left_wanted.connect(desk.put_left)
        self.list.right_wanted.connect(desk.put_right)
        self.list.removal_wanted.connect(desk.remove)
        desk.brought.connect(self.list.reveal)
        self.shelf.rename_wanted.connect(partial(rename_entry, articles, desk.ledger))
        self.shelf.reorder_wanted.connect(self._reorder)
        self._filter.textChanged.connect(lambda: self._typing.start())
        self._filter.textEdited.connect(lambda: self._after_typing.start())
        self._filter.returnPressed.connect(self._go_to_first)
        self._typing.timeout.connect(self._look)
        self._order.currentIndexChanged.connect(lambda: self.shelf.sort_by(Order(self._order.currentData())))
        self._stories.toggled.connect(self.shelf.group)
        desk.readings.profiling.profiled.connect(self._take_profile)
        self._kin.changed.connect(self._show_kin)
        self._kin.searchable.connect(self._look_again)
        articles.dataChanged.connect(self._show_differences)
        for signal in (articles.rowsInserted, articles.rowsRemoved, articles.modelReset):
            signal.connect(self._show_bar)
        articles.rowsRemoved.connect(self._forget_others)
        articles.renamed.connect(self._kin.rename)
        articles.modelReset.connect(self._start_over)

    def _with_current(self, do: Callable[[int], None]) -> None:
        """Do something with the article the list's cursor stands on."""
        entry = self.list.current_entry()
        if entry is not None:
            do(entry.number)

    def _with_entry(self, do: Callable[[Entry], None]) -> None:
        """Do something with the article the list's cursor stands on, else with the one on the left."""
        entry = self.list.current_entry() or self._desk.articles.entry(self._desk.articles.left)
        if entry is not None:
            do(entry)

    # What is seldom asked for is imported when it is: the window opens sooner.
    def _show_properties(self, entry: Entry) -> None:
        from reader.ui.properties import show_properties

        show_properties(self, entry)

    def _ask_for_encoding(self, entry: Entry) -> None:
        from reader.ui.rereading import ask_for_encoding

        if sentence := ask_for_encoding(self, self._desk.readings, entry):
            self.told.emit(sentence)

    def _join_or_part(self, entry: Entry) -> None:
        from reader.ui.rereading import join_or_part

        if sentence := join_or_part(self._desk.readings, entry):
            self.told.emit(sentence)

    def _reorder(self, number: int, row: int) -> None:
        move_entry(self._desk.articles, self._desk.ledger, number, row)
        self.list.go_to(number)

    def _go_to_first(self) -> None:
        """Enter in the filter goes to the first article that was found."""
        self._look()
        self._after_typing.stop()
        if self.shelf.numbers:
            self.list.go_to_first()
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.told.emit(self._none.text())

    def _look(self) -> None:
        """List the articles that hold what was typed."""
        self._typing.stop()
        query = self._filter.text().strip()
        self.shelf.filter(self._kin.find(query) if query else None)
        self._none.setVisible(bool(query) and not self.shelf.numbers)

    def _found_in_words(self) -> str:
        """How many articles are listed, or that there are none."""
        if count := len(self.shelf.numbers):
            return self.tr("{count} articles", "", count).format(count=number(count))
        return self._none.text()

    def _look_again(self) -> None:
        if self._filter.text().strip():
            self._look_soon()

    def _look_soon(self) -> None:
        # Not anew with each article of a heap, or nothing would be listed before the last one came.
        if not self._typing.isActive():
            self._typing.start()

    def _take_profile(self, number: int, profile: object) -> None:
        entry = self._desk.articles.entry(number)
        if isinstance(profile, Profiled) and entry is not None:
            self._kin.take(number, profile, entry.given_title)

    def _forget_others(self) -> None:
        """Articles went: nothing is found in them any more."""
        self._kin.keep_only(frozenset(each.number for each in self._desk.articles.entries))

    def _start_over(self) -> None:
        """All articles are others: what was searched for is not looked for among them."""
        self._filter.clear()
        self._look()

    def _show_kin(self) -> None:
        kinships = self._kin.kinships
        self.shelf.show_stories(kinships.stories() if kinships else {})
        self._show_differences()

    def _show_differences(self) -> None:
        """How far every article differs from the left one, where there are more than the two."""
        kinships, left = self._kin.kinships, self._desk.articles.left
        if (kinships, left) == self._compared_with:
            return
        self._compared_with = kinships, left
        many = self._desk.articles.rowCount() >= FROM_THREE_ON
        self.shelf.show_differences(kinships.differences(left) if kinships and many else {})

    def _show_bar(self) -> None:
        """The means to find an article, as soon as there are some to look through."""
        used = self._filter.hasFocus() or bool(self._filter.text())
        self._bar.setVisible(used or self._desk.articles.rowCount() >= FROM_THREE_ON)
