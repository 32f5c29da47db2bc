"""A Sheet to the middle of the window: heads, spread, map and find bar, or a word of welcome."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.present import Sheet
from reader.resources import resource
from reader.settings import Settings
from reader.ui.change_map import ChangeMap
from reader.ui.find_bar import FindBar
from reader.ui.headings import Headings
from reader.ui.language import say
from reader.ui.spread import Spread
from reader.ui.spread.typography import Typography, columns, typography
from reader.ui.theme import Theme, read_theme
from reader.ui.welcome import Welcome

PRINTED_SIZE = 10
"""Points: on paper, held nearer than a screen, smaller type reads as well."""


class Panes(QStackedWidget):
    """The middle of the window: what there is to read, or what to do while there is nothing."""

    def __init__(
        self, theme: Theme, settings: Settings, label_font: QFont, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label_font = label_font
        self._fonts = fonts_of(settings, label_font)
        self.headings = Headings(theme, self._fonts, self)
        self.spread = Spread(theme, self._fonts, say, self)
        self.map = ChangeMap(self.spread, theme, self)
        self.find_bar = FindBar(self.spread, self)
        self.welcome = Welcome(theme, self)
        self.addWidget(self.welcome)
        self.addWidget(self._reading())
        self._name_widgets()
        self.map.place_chosen.connect(self.spread.scroll_to_share)
        self.find_bar.closed.connect(self.spread.setFocus)

    def show_sheet(self, sheet: Sheet | None, again: bool = False) -> None:
        """Show a comparison from its top, or the welcome; the same articles again, with the place kept."""
        # First the page, then what is on it: shown, it has its true size, and is laid out once.
        self.setCurrentIndex(1 if sheet else 0)
        if sheet is not None and again:
            self.spread.show_sheet_again(sheet)
        else:
            self.spread.show_sheet(sheet)
        self.headings.show_cards((sheet.left, sheet.right) if sheet else None)
        self.find_bar.look_again(again)

    def show_theme(self, theme: Theme) -> None:
        """Paint everything in other colours."""
        for part in (self.headings, self.spread, self.map, self.welcome):
            part.show_theme(theme)

    def show_settings(self, settings: Settings) -> None:
        """Show the articles as the reader wants them: in which type, what of them, and whether with a map."""
        self.map.setVisible(settings.show_map)
        fonts = fonts_of(settings, self._label_font)
        if fonts != self._fonts:
            self._fonts = fonts
            self.spread.show_type(fonts)
            self.headings.show_type(fonts)
        wishes = (settings.show_stripped, settings.fold_unchanged)
        if wishes != (self.spread.wishes.show_stripped, self.spread.wishes.fold_unchanged):
            self.spread.show_wishes(*wishes)
            self.find_bar.look_again(again=True)

    def line_length_at(self, width: int) -> float:
        """How many characters a line of the panes would hold, were they so many pixels wide together."""
        beside = 0 if self.map.isHidden() else self.map.sizeHint().width()
        return columns(width - beside, self._fonts).text / self._fonts.character_width

    def preview_print(self) -> None:
        """Show what is shown as it would be on paper."""
        # Imported when it is wanted: the window opens sooner without the printing part of Qt.
        from reader.ui.printing import Layout, preview

        if (sheet := self.spread.sheet) is not None:
            paper = read_theme(resource("themes/light.json"))
            fonts = self._fonts.sized(PRINTED_SIZE)
            layout = Layout(sheet, self.spread.wishes, paper, fonts, say, self.spread.ticks)
            preview(self, layout)

    def _reading(self) -> QWidget:
        """Heads above the spread, the map beside it, the find bar below."""
        reading = QWidget(self)
        text = QVBoxLayout()
        text.addWidget(self.headings)
        text.addWidget(self.spread, 1)
        beside = QHBoxLayout()
        beside.addLayout(text, 1)
        beside.addWidget(self.map)
        whole = QVBoxLayout(reading)
        whole.addLayout(beside, 1)
        whole.addWidget(self.find_bar)
        for layout in (text, beside, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        return reading

    def _name_widgets(self) -> None:
        """Names for tests, and for those who hear the window instead of seeing it."""
        names = (
            (self.headings, "headings", self.tr("What the two panes show")),
            (self.spread, "spread", self.tr("The two articles side by side")),
            (self.map, "change_map", self.tr("Map of the differences")),
            (self.find_bar, "find_bar", self.tr("Find in the articles")),
            (self.welcome, "welcome", self.tr("Nothing to show yet")),
        )
        for widget, name, spoken in names:
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        # The arrows alone scroll, which nobody hears.
        how = self.tr(
            "Ctrl+Down and Ctrl+Up lead from paragraph to paragraph, Left and Right to the other pane."
        )
        self.spread.setAccessibleDescription(how)


def fonts_of(settings: Settings, label_font: QFont) -> Typography:
    """The type that the reader wants."""
    return typography(
        settings.text_size, label_font, settings.text_face, settings.measure, settings.leading / 100
    )
