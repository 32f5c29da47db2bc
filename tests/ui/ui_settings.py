"""The settings that the windows of a test have written, at once instead of a moment later."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.settings import Settings, read_settings
from reader.ui.remembering import Remembering


def saved(folder: Path) -> Settings:
    """What is in the folder after what waits was written."""
    for window in QApplication.topLevelWidgets():
        for each in window.findChildren(Remembering):
            each.flush()
    settings, trouble = read_settings(folder)
    assert trouble == ""
    return settings
