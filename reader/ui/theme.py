"""Theme data to colours: a widget asks for a meaning ("removed_mark"), never for a colour."""

import json
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour for each meaning, as `#rrggbb`."""

    name: str
    page: str
    panel: str
    bar: str
    rule: str
    border: str
    text: str
    secondary_text: str
    ghost_text: str
    link: str
    removed: str
    removed_mark: str
    removed_wash: str
    added: str
    added_mark: str
    added_wash: str
    moved: str
    moved_wash: str
    styled: str
    current: str
    selection: str
    selection_text: str
    found: str
    found_text: str
    left_badge: str
    right_badge: str
    badge_text: str
    trouble: str

    @property
    def is_dark(self) -> bool:
        """True where text is lighter than the page it stands on."""
        return QColor(self.page).lightness() < QColor(self.text).lightness()


def read_theme(path: Path) -> Theme:
    """A theme from its file: base colours, and meanings that name one of them each."""
    data = json.loads(path.read_text(encoding="utf-8"))
    meanings = {meaning: data["base"][base] for meaning, base in data["meanings"].items()}
    return Theme(data["name"], **meanings)


def wanted_theme(choice: str, application: QApplication) -> str:
    """The name of the theme for a setting ("system", "light", "dark") on this desktop."""
    if choice != "system":
        return choice
    dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


PALETTE = {
    QPalette.ColorRole.Window: "bar",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "page",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "secondary_text",
    QPalette.ColorRole.Button: "bar",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "trouble",
    QPalette.ColorRole.Light: "page",
    QPalette.ColorRole.Midlight: "panel",
    QPalette.ColorRole.Mid: "rule",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "moved",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Accent: "current",
}
"""Which meaning each role of Qt's palette has, so that menus and dialogs match the pages."""

FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(theme: Theme) -> QPalette:
    """The palette of a theme; what is disabled is written in the secondary colour."""
    colours = {field.name: getattr(theme, field.name) for field in fields(theme)}
    palette = QPalette()
    for role, meaning in PALETTE.items():
        palette.setColor(role, QColor(colours[meaning]))
    for role in FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.secondary_text))
    return palette
