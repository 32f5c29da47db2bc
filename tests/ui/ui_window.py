"""A window to the parts, the words and the actions that a test looks for in it, by their object names."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from reader.ui.article_list import ArticleList
from reader.ui.spread import Spread

Part = TypeVar("Part", bound=QObject)


def part(of: QObject, kind: type[Part], name: str = "") -> Part:
    """What is of this kind in a window or a part of one, and is called so where a name is given."""
    found = of.findChild(kind, name) if name else of.findChild(kind)
    assert found is not None, f"there is no {kind.__name__} {name}"
    return found


def spread_in(window: QObject) -> Spread:
    """The two panes."""
    return part(window, Spread, "spread")


def list_in(window: QObject) -> ArticleList:
    """The list of the articles."""
    return part(window, ArticleList, "article_list")


def text_of(window: QObject, name: str) -> str:
    """What a label says."""
    return part(window, QLabel, name).text()


def said(window: QObject) -> str:
    """What the status line says."""
    return text_of(window, "status_sentence")


def do(window: QObject, *names: str) -> None:
    """Choose commands of the menus, one after the other, by their names in the table of actions."""
    for name in names:
        part(window, QAction, name).trigger()
