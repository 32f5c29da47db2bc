"""What the reader chooses by menus, keys and preferences, to the settings that hold from then on."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.settings import Settings, setting

TEXT_SIZES = setting("text_size").bounds
SMALLEST_TEXT, LARGEST_TEXT, NORMAL_TEXT = TEXT_SIZES[0], TEXT_SIZES[-1], Settings().text_size
"""Points."""


class Liking(QObject):
    """The settings while the program runs; whoever shows something by them listens.

    Signals:
        changed(object): other `Settings` hold now.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.settings = settings

    def take(self, settings: Settings) -> None:
        """Let these settings hold from now on."""
        self.settings = settings
        self.changed.emit(settings)

    def choose(self, **chosen: object) -> None:
        """Change some settings."""
        self.take(replace(self.settings, **chosen))

    def resize_text(self, size: int) -> None:
        """Show the articles in another size, within reason."""
        self.choose(text_size=max(SMALLEST_TEXT, min(size, LARGEST_TEXT)))

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the table do that change settings, show them, or tell of the program."""
        return {
            "preferences": self._show_preferences,
            "show_stripped": lambda: self.choose(show_stripped=not self.settings.show_stripped),
            "fold_unchanged": lambda: self.choose(fold_unchanged=not self.settings.fold_unchanged),
            "show_map": lambda: self.choose(show_map=not self.settings.show_map),
            "larger": lambda: self.resize_text(self.settings.text_size + 1),
            "smaller": lambda: self.resize_text(self.settings.text_size - 1),
            "normal_size": lambda: self.resize_text(NORMAL_TEXT),
            "theme_system": lambda: self.choose(theme="system"),
            "theme_light": lambda: self.choose(theme="light"),
            "theme_dark": lambda: self.choose(theme="dark"),
            "theme_contrast": lambda: self.choose(theme="contrast"),
            "guide": self._show_guide,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }

    # The dialogs are imported when somebody wants them: that spares the start some 15 ms.

    def _show_preferences(self) -> None:
        from reader.ui.preferences import show_preferences

        show_preferences(self._window, self.settings, self.changed, self.take)

    def _show_guide(self) -> None:
        from reader.ui.guide import show_guide

        show_guide(self._window, self.settings)

    def _show_shortcuts(self) -> None:
        from reader.ui.about import show_shortcuts

        show_shortcuts(self._window, self.settings.shortcuts)

    def _show_about(self) -> None:
        from reader.ui.about import show_about

        show_about(self._window)
