"""Words to a screen reader, where nothing that has the focus would say them."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

TYPED = 700
"""Milliseconds without another letter until what came of typing is said: a screen reader says each letter,
and the next one would cut it short."""


def utter(source: QWidget, words: str) -> None:
    """Have a screen reader speak some words, after those it is at; without any, nothing happens."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))


class AfterTyping(QTimer):
    """Utters what came of typing once nobody types any more; each `start` begins to wait anew."""

    def __init__(self, source: QWidget, words: Callable[[], str]) -> None:
        super().__init__(source, singleShot=True, interval=TYPED)
        self.timeout.connect(lambda: utter(source, words()))
