"""Theme data to colours: a widget asks for a meaning ("removed_mark"), never for a colour."""

import json
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication


class Theme(Struct, frozen=True):
    """One colour for each meaning, as `#rrggbb`; `edges` asks for edges that can be seen on black."""

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
    shared: str
    shared_mark: str
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
    edges: bool = False


def read_theme(path: Path) -> Theme:
    """A theme from its file: base colours, and meanings that name one of them each."""
    data = json.loads(path.read_text(encoding="utf-8"))
    meanings = {meaning: data["base"][base] for meaning, base in data["meanings"].items()}
    return Theme(data["name"], **meanings, edges=data.get("edges", False))


def wanted_theme(choice: str, application: QApplication) -> str:
    """The name of the theme for a setting ("system", "light", "dark", "contrast") on this desktop."""
    if choice != "system":
        return choice
    hints = application.styleHints()
    if tells_contrast(hints) and hints.accessibility().contrastPreference() == HIGH_CONTRAST:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def tells_contrast(hints: QStyleHints) -> bool:
    """Whether this Qt knows if the desktop wants high contrast: from 6.10 on."""
    return hasattr(hints, "accessibility")


HIGH_CONTRAST = getattr(getattr(Qt, "ContrastPreference", None), "HighContrast", None)
"""What a desktop answers that wants high contrast; Qt has a word for it from 6.10 on."""

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
    palette = QPalette()
    for role, meaning in PALETTE.items():
        palette.setColor(role, QColor(getattr(theme, meaning)))
    for role in FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.secondary_text))
    return palette
