"""The way modules are imported once Qt is there, to Python's own."""

import builtins

import PySide6.QtCore  # noqa: F401  # it puts an import of its own in the place of Python's


def import_plainly() -> None:
    """Let Python import what comes now.

    PySide's import reads the source of every module, in search of `from __feature__ import`, of which there
    is none here: a seventh of the time that importing the window takes. It keeps the one that was before it.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
