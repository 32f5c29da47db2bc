"""Settings to a dialog in which they are changed, and what is chosen there back to settings, at once."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.settings import Settings
from reader.ui.dialogs import closing, resize_on_screen
from reader.ui.keys_page import KeysPage
from reader.ui.preference_page import PAGES, PreferencePage, translated
from reader.ui.sites_page import SitesPage

SIZE = (740, 600)
"""Of a small screen, or one at a high zoom: what does not fit is scrolled to."""


class Preferences(QDialog):
    """The preferences: a few pages, every change applied at once, Escape closes.

    Signals:
        settings_chosen(object): the reader changed something (`Settings`).
    """

    settings_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._before_reset: Settings | None = None
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._pages: list[PreferencePage | SitesPage | KeysPage] = []
        for title, preferences in PAGES:
            self._add_page(title, PreferencePage(preferences, self))
        self._add_page("S&ites", SitesPage(self))
        self._add_page("&Keys", KeysPage(self))
        self._reset = QPushButton(self)
        self._reset.setObjectName("preferences_reset")
        self._lay_out()
        self.setObjectName("preferences")
        self.setWindowTitle(translated("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_on_screen(self, QSize(*SIZE))
        self._tabs.currentChanged.connect(self._leave_page)
        self._reset.clicked.connect(self._reset_page)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now, chosen here or elsewhere."""
        self._settings = settings
        for page in self._pages:
            page.show_settings(settings)
        self._show_reset()

    def _add_page(self, title: str, page: PreferencePage | SitesPage | KeysPage) -> None:
        """Put a page under a tab; it scrolls where the screen is too small for it."""
        self._pages.append(page)
        page.chosen.connect(self._choose)
        area = QScrollArea(self._tabs)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.addTab(area, translated(title))

    def _lay_out(self) -> None:
        """Tabs above the two buttons, neither of which Return presses by itself."""
        buttons = closing(self)
        buttons.addButton(self._reset, QDialogButtonBox.ButtonRole.ResetRole)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
            button.setIcon(QIcon())
        column = QVBoxLayout(self)
        column.addWidget(self._tabs, 1)
        column.addWidget(buttons)

    def _choose(self, name: str, value: object) -> None:
        """Let a setting have another value, and let everybody know."""
        self._before_reset = None
        self._take(replace(self._settings, **{name: value}))

    def _take(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.settings_chosen.emit(settings)

    def _reset_page(self) -> None:
        """Give the page in sight its defaults, or take that back."""
        if self._before_reset is not None:
            before, self._before_reset = self._before_reset, None
            self._take(before)
        else:
            self._before_reset = self._settings
            self._take(self._with_defaults())

    def _with_defaults(self) -> Settings:
        """The settings with the defaults of the page in sight."""
        page, defaults = self._pages[self._tabs.currentIndex()], Settings()
        return replace(self._settings, **{name: getattr(defaults, name) for name in page.names})

    def _leave_page(self) -> None:
        """A slip is taken back at once or not at all."""
        self._before_reset = None
        self._show_reset()

    def _show_reset(self) -> None:
        """Say what the button would do now."""
        back = self._before_reset is not None
        self._reset.setText(translated("&Undo the Defaults" if back else "&Back to Defaults"))
        self._reset.setEnabled(back or self._with_defaults() != self._settings)


def show_preferences(
    window: QWidget, settings: Settings, changed: SignalInstance, chosen: Callable[[Settings], None]
) -> Preferences:
    """Open the preferences over a window, or bring them to the front where they are open.

    They follow `changed`, which tells of settings that were chosen elsewhere; `chosen` hears of those that
    are chosen here.
    """
    dialog = window.findChild(Preferences)
    if dialog is None:
        dialog = Preferences(settings, window)
        changed.connect(dialog.show_settings)
        dialog.settings_chosen.connect(chosen)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
