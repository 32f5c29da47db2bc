"""Words to a screen reader, where nothing that has the focus would say them."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def utter(source: QWidget, words: str) -> None:
    """Have a screen reader speak some words, after those it is at; without any, nothing happens."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))
