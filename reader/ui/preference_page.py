"""A few settings to a page of the preferences: each with its label, its editor and what it is for."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFontComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from reader.settings import TABLE, Setting, Settings
from reader.ui.language import NAMES, unmarked
from reader.ui.spread.typography import READING_FACE

MOST_FACES_SHOWN = 14
SHORTEST_EDITOR = 150
"""Pixels: so the editors of a page stand as one column."""


class Preference(Struct, frozen=True):
    """One setting as a person meets it: its label, what it is for, its unit, words for its choices."""

    name: str
    label: str
    purpose: str
    unit: str = ""
    choices: tuple[str, ...] = ()


PAGES = (
    (
        "&Reading",
        (
            Preference(
                "text_face",
                "&Face of the text",
                "Source Serif 4 comes with Diptych and is drawn for long reading.",
            ),
            Preference("text_size", "&Size of the text", "The menus keep the size of the desktop.", " pt"),
            Preference(
                "measure",
                "&Longest line",
                "From 60 to 75 characters the eye finds the next line best. A narrow window makes lines "
                "shorter than this, never longer.",
                " characters",
            ),
            Preference(
                "leading",
                "&Height of a line",
                "In percent of what the face asks for. Long lines want more air between them.",
                " %",
            ),
            Preference(
                "theme",
                "C&olours",
                "High contrast is white and yellow on black.",
                choices=("As the desktop", "Light", "Dark", "High contrast"),
            ),
            Preference(
                "language",
                "Lan&guage",
                "The window speaks it from the next start on.",
                choices=("As the desktop", *NAMES),
            ),
        ),
    ),
    (
        "Co&mparing",
        (
            Preference(
                "show_stripped",
                "&Show what was stripped",
                "Menus, advertising and the like stay in their place, pale, each with the reason why it is "
                "not part of the article.",
            ),
            Preference(
                "fold_unchanged",
                "&Fold what is unchanged",
                "A long stretch that is the same on both sides becomes one line, which opens when clicked.",
            ),
            Preference(
                "stop_at_style",
                "S&top at differences of style",
                "Quotation marks, dashes, spellings, capitals in a headline. Without this the keys pass them "
                "over; they stay marked, and in the list.",
            ),
        ),
    ),
    (
        "Ope&ning",
        (
            Preference(
                "largest_file_megabytes",
                "&Largest file",
                "Whatever is larger is refused before it is read.",
                " MB",
            ),
            Preference(
                "most_unpacked_megabytes",
                "&Unpacked",
                "Most that may come out of an archive or a compressed file.",
                " MB",
            ),
            Preference(
                "most_files_in_archive",
                "&Files in an archive",
                "An archive that holds more of them is refused.",
            ),
            Preference(
                "most_articles_in_file",
                "&Articles in a file",
                "No more are taken out of one file, such as an archive of the web.",
            ),
            Preference("most_pages", "&Pages of a PDF", "A longer one is refused."),
            Preference("most_blocks", "Lin&es of a text", "A page may have ten times as many tags."),
            Preference(
                "most_nesting",
                "Mails &within mails",
                "How deep an attached mail may lie in others.",
            ),
            Preference(
                "most_memory_megabytes",
                "Memor&y",
                "A file that needs more ends the process that reads it, and nothing else.",
                " MB",
            ),
            Preference(
                "patience_seconds",
                "&Time for a file",
                "Reading that takes longer is given up.",
                " s",
            ),
            Preference(
                "patience_seconds_for_a_megabyte",
                "Time for a me&gabyte",
                "So much longer a large file may take.",
                " s",
            ),
        ),
    ),
)
"""The pages and what is on them; the page of the keys is made otherwise."""


class Editor(Struct, frozen=True):
    """A widget that edits one setting, and the function by which it shows a value."""

    widget: QWidget
    show: Callable[[Any], None]


class PreferencePage(QWidget):
    """One page of settings.

    Signals:
        chosen(str, object): the setting of this name was given another value.
    """

    chosen = Signal(str, object)

    def __init__(self, preferences: Sequence[Preference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = tuple(preference.name for preference in preferences)
        self._editors: dict[str, Editor] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 18, 18, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for preference in preferences:
            self._add(grid, preference)
        grid.setRowStretch(grid.rowCount(), 1)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        for name, editor in self._editors.items():
            blocked = QSignalBlocker(editor.widget)
            editor.show(getattr(settings, name))
            blocked.unblock()

    def _add(self, grid: QGridLayout, preference: Preference) -> None:
        """One setting: label and editor in a line, and under them what it is for."""
        setting = next(setting for setting in TABLE if setting.name == preference.name)
        editor = editor_of(preference, setting, lambda value: self.chosen.emit(preference.name, value), self)
        self._editors[preference.name] = editor
        text = translated(preference.label)
        editor.widget.setObjectName(f"preference_{preference.name}")
        editor.widget.setAccessibleName(unmarked(text))
        editor.widget.setAccessibleDescription(translated(preference.purpose))
        row = grid.rowCount()
        if setting.type is bool:
            grid.addWidget(editor.widget, row, 0, 1, 2)
        else:
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(editor.widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(editor.widget, row, 1, Qt.AlignmentFlag.AlignLeft)
        purpose = purpose_label(translated(preference.purpose), self)
        first = 0 if setting.type is bool else 1
        grid.addWidget(purpose, row + 1, first, 1, -1)
        grid.setRowMinimumHeight(row + 2, 12)


def purpose_label(text: str, parent: QWidget) -> QLabel:
    """What a setting is for, quieter than its label."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def editor_of(
    preference: Preference, setting: Setting, chosen: Callable[[object], None], parent: QWidget
) -> Editor:
    """The editor that fits what a setting may be; `chosen` hears every new value."""
    if setting.type is bool:
        return check_box(translated(preference.label), chosen, parent)
    if isinstance(setting.allowed, range):
        return number_box(setting.allowed, translated(preference.unit), chosen, parent)
    if isinstance(setting.allowed, tuple):
        return choice_box(setting.allowed, [translated(word) for word in preference.choices], chosen, parent)
    return face_box(chosen, parent)


def check_box(text: str, chosen: Callable[[object], None], parent: QWidget) -> Editor:
    """Yes or no."""
    box = QCheckBox(text, parent)
    box.toggled.connect(chosen)
    return Editor(box, box.setChecked)


def number_box(allowed: range, unit: str, chosen: Callable[[object], None], parent: QWidget) -> Editor:
    """A number; what is typed counts when it is complete, each step at once."""
    box = QSpinBox(parent)
    box.setRange(allowed.start, allowed.stop - 1)
    box.setSuffix(unit)
    box.setKeyboardTracking(False)
    box.setGroupSeparatorShown(True)
    begin_with_window(box)
    box.setMinimumWidth(SHORTEST_EDITOR)
    box.valueChanged.connect(chosen)
    return Editor(box, box.setValue)


def begin_with_window(field: QSpinBox | QLineEdit) -> None:
    """Let what stands in a field begin where the words of the window do: Qt goes by what it is, and aligns
    figures and keys in an Arabic window otherwise than the words beside them."""
    if field.isRightToLeft():
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def choice_box(
    allowed: Sequence[str], words: Sequence[str], chosen: Callable[[object], None], parent: QWidget
) -> Editor:
    """One of a few."""
    box = QComboBox(parent)
    for value, word in zip(allowed, words, strict=True):
        box.addItem(word, value)
    box.setMinimumWidth(SHORTEST_EDITOR)
    box.view().setAccessibleName(translated("Choices"))
    box.currentIndexChanged.connect(lambda index: chosen(box.itemData(index)))
    return Editor(box, lambda value: box.setCurrentIndex(box.findData(value)))


def face_box(chosen: Callable[[object], None], parent: QWidget) -> Editor:
    """One of the faces on this machine; the one that comes along is written down as none."""
    box = QFontComboBox(parent)
    box.setEditable(False)
    box.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
    box.setMaxVisibleItems(MOST_FACES_SHOWN)
    box.setStyleSheet("combobox-popup: 0")  # a list under the box: some machines have hundreds of faces
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    box.view().setAccessibleName(translated("Faces"))
    box.currentFontChanged.connect(
        lambda font: chosen("" if font.family() == READING_FACE else font.family())
    )
    return Editor(box, lambda face: show_face(box, face))


def show_face(box: QFontComboBox, face: str) -> None:
    """Show a face; in place of one that is gone the one that comes along, as the page does."""
    box.setCurrentFont(QFont(face if face and box.findText(face) >= 0 else READING_FACE))


def translated(text: str) -> str:
    """A text of the preferences in the reader's language."""
    return QCoreApplication.translate("Preferences", text)
