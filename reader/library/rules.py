"""The code and the tables that articles are read by to a sign: another sign, and they must be read again."""

from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

from reader.resources import PACKAGE

FOLDERS = ("load", "clean", "compare")
"""What reads and cleans, and what counts and compares words."""

MODULES = (
    *("pipeline.py", "present/card.py"),
    *(f"library/{name}.py" for name in ("anchors", "packing", "prints", "profile", "searching")),
)
"""What turns an article into what is kept of it."""


@cache
def sign_of_rules() -> str:
    """A sign of all that decides what is known of an article that was read: the same in every process and on
    every machine for the same code, another one after any change."""
    sign = blake2b(digest_size=16)
    for name, path in sorted(_files()):
        sign.update(name.encode())
        sign.update(path.read_bytes())
    return sign.hexdigest()


def _files() -> Iterator[tuple[str, Path]]:
    """The files of the program that count, by names that are the same everywhere: sources, or in a bundle
    what they were compiled to."""
    for folder in FOLDERS:
        for path in (PACKAGE / folder).rglob("*"):
            if path.is_file() and path.parent.name != "__pycache__":
                yield path.relative_to(PACKAGE).as_posix(), path
    for name in MODULES:
        source = PACKAGE / name
        yield name, source if source.exists() else source.with_suffix(".pyc")
