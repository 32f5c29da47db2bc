"""pyproject.toml to the requirements of what one installs: of the program and of its optional parts."""

import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent
NOT_SHIPPED = frozenset({"develop", "peers"})
"""Extras for people who work on the program; all others go into the bundle."""


def asked_for() -> list[str]:
    """A line for each library that the program asks for, as pyproject.toml writes it."""
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = told.get("optional-dependencies", {})
    extras = (line for name in sorted(optional.keys() - NOT_SHIPPED) for line in optional[name])
    return [*told["dependencies"], *extras]
