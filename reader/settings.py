"""What the reader likes, as one table that feeds defaults, validation and the preferences, and its file."""

import hashlib
import json
import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from msgspec import Struct
from msgspec.structs import replace

from reader.phrase import LANGUAGES, Phrase
from reader.saving import save

FILE = "settings.json"
GEOMETRY_FILE = "window-geometry"

LARGEST_FILE = 1_000_000
"""Bytes of a settings file that are read: ours has some 500, so more than this was not written by us."""

LONGEST_NAME = 100
"""Characters of a face's name: more than any has, little enough to show in a sentence."""

MOST_LESSONS = 500
LONGEST_LESSON = 300
"""How many lessons about sites are taken in, and of how many characters each of their texts may be."""

MOST_ACTIONS = 1000
MOST_KEYS = 16
"""How many actions may have keys of their own, and how many each: many times what the window has of both. A
hundred thousand keys, which a file has room for, took three seconds of every start."""

Lessons = Sequence[Mapping[str, Any]]
Shortcuts = Mapping[str, Sequence[str]]

Allowed = tuple[str, ...] | range | Callable[[Any], bool]


class Meaning(Struct, frozen=True):
    """What a setting means to a person, and what it may be; a truth value may be both, whatever is said."""

    sentence: str
    allowed: Allowed = ()


def _is_face(value: str) -> bool:
    """Whether it can be the name of a face; whether that is installed is for the window to find out."""
    return len(value) <= LONGEST_NAME and value.isprintable()


def _are_shortcuts(value: Mapping[object, object]) -> bool:
    """Whether each name of an action leads to a list of keys; what keys there are, the window knows.

    Neither holds a character that cannot be shown, or a half of one (a lone surrogate).
    """
    return len(value) <= MOST_ACTIONS and all(
        isinstance(name, str)
        and name.isprintable()
        and isinstance(keys, list)
        and len(keys) <= MOST_KEYS
        and all(isinstance(key, str) and key.isprintable() for key in keys)
        for name, keys in value.items()
    )


def _are_lessons(value: Sequence[object]) -> bool:
    """Whether each says of which outlet and shape of block it is, and whether such a block is kept.

    A shape that nobody knows does no harm: no block has it.
    """
    return len(value) <= MOST_LESSONS and all(
        isinstance(lesson, dict)
        and type(lesson.get("keep")) is bool
        and all(_is_word_of_lesson(lesson.get(name)) for name in ("outlet", "shape"))
        for lesson in value
    )


def _is_word_of_lesson(value: object) -> bool:
    """Whether it can be the name of an outlet or a shape: one line, without half a character."""
    if not isinstance(value, str) or len(value) > LONGEST_LESSON:
        return False
    return value.splitlines() == [value] and value.encode(errors="ignore").decode() == value


class Settings(Struct, frozen=True):
    """The table: one field a setting, with its default, what it means to a person, and what it may be.

    `unknown` keeps what a newer version wrote, so that an older one does not lose it. `kept_file` says
    that there is a file which could not be read or set aside, so that it must not be written over.
    """

    text_face: Annotated[
        str, Meaning("Face of the articles' text, empty for the one that comes along", _is_face)
    ] = ""
    text_size: Annotated[int, Meaning("Size of the articles' text in points", range(6, 49))] = 12
    # Lines of 45 to 75 characters are read best (Bringhurst, The Elements of Typographic Style, 2.1.2).
    measure: Annotated[int, Meaning("Longest line in characters", range(45, 101))] = 72
    leading: Annotated[int, Meaning("Height of a line in percent of the face's own", range(100, 201))] = 118
    theme: Annotated[str, Meaning("Colours of the window", ("system", "light", "dark", "contrast"))] = (
        "system"
    )
    show_stripped: Annotated[bool, Meaning("Show what was stripped from a page, with the reason")] = False
    fold_unchanged: Annotated[bool, Meaning("Fold long stretches that are the same on both sides")] = False
    show_map: Annotated[bool, Meaning("Show the map of the differences beside the panes")] = True
    show_changes: Annotated[bool, Meaning("Show the list of the differences beside the panes")] = False
    language: Annotated[str, Meaning("Language of the window", ("system", *LANGUAGES))] = "system"
    stop_at_style: Annotated[bool, Meaning("Let the keys stop at differences of style only")] = True
    # The same as what the reading stage takes in by itself; a test holds it to that.
    largest_file_megabytes: Annotated[
        int, Meaning("Largest file that is opened, in megabytes", range(1, 2001))
    ] = 50
    # What a file may cost beyond its size; a test holds the defaults to those of the reading stage.
    most_unpacked_megabytes: Annotated[
        int, Meaning("Most that may come out of an archive, in MB", range(1, 20_001))
    ] = 400
    most_files_in_archive: Annotated[
        int, Meaning("Most files that an archive may hold", range(1, 1_000_001))
    ] = 20_000
    most_articles_in_file: Annotated[
        int, Meaning("Most articles taken out of one file", range(1, 100_001))
    ] = 1000
    most_pages: Annotated[int, Meaning("Most pages of a PDF", range(1, 100_001))] = 3000
    most_blocks: Annotated[int, Meaning("Most lines of a text", range(100, 5_000_001))] = 200_000
    most_nesting: Annotated[int, Meaning("Deepest nesting of mails in one another", range(1, 101))] = 20
    most_memory_megabytes: Annotated[
        int, Meaning("Most memory for reading, in MB", range(500, 1_000_001))
    ] = 8000
    patience_seconds: Annotated[int, Meaning("Seconds after which reading is given up", range(1, 3601))] = 20
    patience_seconds_for_a_megabyte: Annotated[
        int, Meaning("Seconds more for each megabyte", range(1, 3601))
    ] = 20
    shortcuts: Annotated[Shortcuts, Meaning("Keys that are not those of the table", _are_shortcuts)] = {}
    lessons: Annotated[Lessons, Meaning("What is always kept or stripped on a site", _are_lessons)] = []
    unknown: Mapping[str, Any] = {}
    kept_file: bool = False


class Setting(Struct, frozen=True):
    """One setting; `allowed` is empty for a yes or no, and a question where it is no short list."""

    name: str
    type: type
    default: str | int | bool | Shortcuts | Lessons
    sentence: str
    allowed: Allowed

    @property
    def bounds(self) -> range:
        """What a number may be; no numbers at all for what is none."""
        return self.allowed if isinstance(self.allowed, range) else range(0)

    def accepts(self, value: object) -> bool:
        """Whether `value` is of the right type and among what is allowed."""
        if type(value) is not self.type or self.type is bool:
            return type(value) is self.type
        return self.allowed(value) if callable(self.allowed) else value in self.allowed


def _table() -> tuple[Setting, ...]:
    """The fields of `Settings` as values that can be walked."""
    defaults, lines = Settings(), list[Setting]()
    for name, annotation in Settings.__annotations__.items():
        for meaning in getattr(annotation, "__metadata__", ()):
            default = getattr(defaults, name)
            lines.append(Setting(name, type(default), default, meaning.sentence, meaning.allowed))
    return tuple(lines)


TABLE = _table()
"""Every setting in the order of the file and of the preferences."""


def setting(name: str) -> Setting:
    """The line of the table that is called so; raises StopIteration where there is none."""
    return next(line for line in TABLE if name == line.name)


def settings_folder() -> Path:
    """Where this platform keeps a program's settings for one person; the folder need not exist yet."""
    from platformdirs import user_config_path

    return user_config_path("diptych", appauthor=False)


def log_folder() -> Path:
    """Where this platform keeps what a program writes down about its troubles; it need not exist yet."""
    from platformdirs import user_log_path

    return user_log_path("diptych", appauthor=False)


def runtime_folder() -> Path:
    """Where this platform keeps what one person's running programs meet at; it need not exist yet."""
    from platformdirs import user_runtime_path

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a desktop without such a folder is no news for a person
        return user_runtime_path("diptych", appauthor=False)


def data_folder() -> Path:
    """Where this platform keeps what a program saves for one person; the folder need not exist yet."""
    from platformdirs import user_data_path

    return user_data_path("diptych", appauthor=False)


def read_settings(folder: Path) -> tuple[Settings, str]:
    """The settings of the file in `folder`, and a sentence of trouble or "".

    There are always settings to work with: what is missing or not allowed takes its default. A broken
    file is set aside under a name that the sentence tells, one with a value that is not allowed is copied
    there, and one that cannot be read stays as it is: none is ever lost by writing the settings.
    """
    path = folder / FILE
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return Settings(), ""
    except OSError as trouble:
        sentence = "The settings in {path} could not be read: {reason}."
        return Settings(kept_file=True), Phrase(sentence, path=path, reason=trouble.strerror)
    try:
        values = _decode(content)
    except (ValueError, RecursionError):
        return _set_aside(path)
    settings, refused = _validated(values)
    return (settings, "") if not refused else _with_copy(folder, settings, refused)


def refuse_shortcuts(folder: Path, settings: Settings, accepted: Shortcuts, why: str) -> tuple[Settings, str]:
    """The settings with the shortcuts that are `accepted`, and why with the name of the file's copy.

    The window knows which keys belong to what, so it says this after `read_settings`.
    """
    return _with_copy(folder, replace(settings, shortcuts=accepted), why)


def write_settings(folder: Path, settings: Settings) -> str:
    """Write the settings into `folder`, whole or not at all; a sentence of trouble or ""."""
    if settings.kept_file:
        sentence = "The settings were not saved, because those in {path} could not be read before."
        return Phrase(sentence, path=folder / FILE)
    values = dict(settings.unknown) | {setting.name: getattr(settings, setting.name) for setting in TABLE}
    if trouble := _write(folder, FILE, _encode(values)):
        return Phrase("The settings could not be saved in {path}: {reason}.", path=folder, reason=trouble)
    return ""


def read_geometry(folder: Path) -> bytes:
    """Where the window stood, as the window system wrote it; nothing where that is not known."""
    try:
        with (folder / GEOMETRY_FILE).open("rb") as stream:
            return stream.read(LARGEST_FILE)
    except OSError:
        return b""


def write_geometry(folder: Path, geometry: bytes) -> str:
    """Remember where the window stands, apart from the settings; a sentence of trouble or ""."""
    if trouble := _write(folder, GEOMETRY_FILE, geometry):
        sentence = "The place of the window could not be saved in {path}: {reason}."
        return Phrase(sentence, path=folder, reason=trouble)
    return ""


def _encode(values: Mapping[str, Any]) -> bytes:
    """The file: a setting a line, and no larger than it was read, so that it can be read again.

    What lies deep in one is not indented, for that would grow with the square of its depth. Half a character,
    which UTF-8 has no bytes for, is written as JSON writes it, and that is how Python escapes it, too.
    """
    lines = [f"  {_json(name)}: {_json(value)}" for name, value in values.items()]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode(errors="backslashreplace")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _decode(content: bytes) -> dict[str, Any]:
    if len(content) > LARGEST_FILE:
        raise ValueError("too large")
    values = json.loads(content.decode("utf-8-sig"))  # Notepad begins a file with such a mark
    if not isinstance(values, dict):
        raise ValueError("no object")
    return values


def _validated(values: dict[str, Any]) -> tuple[Settings, str]:
    known = {setting.name: values.pop(setting.name) for setting in TABLE if setting.name in values}
    refused = [
        setting.name for setting in TABLE if not setting.accepts(known.get(setting.name, setting.default))
    ]
    settings = Settings(**{name: known[name] for name in known if name not in refused}, unknown=values)
    if not refused:
        return settings, ""
    sentence = "What the settings file says for {names} is not allowed; the default is used instead."
    return settings, Phrase(sentence, names=", ".join(refused))


def _with_copy(folder: Path, settings: Settings, trouble: str) -> tuple[Settings, str]:
    """Copy the file before it is written over, once however often it is read, and say under which name."""
    path = folder / FILE
    try:
        content = path.read_bytes()
        aside = path.with_name(f"settings-refused-{hashlib.sha256(content).hexdigest()[:12]}.json")
        if not aside.exists():
            save(aside, content)
    except OSError as reason:
        sentence = "{trouble} It could not be copied, so settings are not saved: {reason}."
        told = Phrase(sentence, trouble=trouble, reason=reason.strerror)
        return replace(settings, kept_file=True), told
    return settings, Phrase("{trouble} The file as it was is kept as {path}.", trouble=trouble, path=aside)


def _set_aside(path: Path) -> tuple[Settings, str]:
    """Rename a broken file, so that a person can still look at it, and say under which name."""
    aside = path.with_name(f"settings-broken-{datetime.now():%Y%m%d-%H%M%S-%f}.json")
    try:
        path.rename(aside)
    except OSError as trouble:
        sentence = "The settings in {path} are broken and could not be set aside: {reason}."
        return Settings(kept_file=True), Phrase(sentence, path=path, reason=trouble.strerror)
    sentence = "The settings were broken; they were set aside as {path}, and the defaults are used."
    return Settings(), Phrase(sentence, path=aside)


def _write(folder: Path, name: str, content: bytes) -> str:
    """Write a file of ours; the system's reason why that failed, or ""."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save(folder / name, content)
    except OSError as trouble:
        return trouble.strerror or str(trouble)
    return ""
