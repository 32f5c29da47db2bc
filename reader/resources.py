"""The name of a resource to its path, in a checkout, in an installed wheel and in a frozen bundle."""

import sys
from pathlib import Path

PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Path of a file or folder of `resources/`, such as "samples/harbour-ferry-evening.txt".

    Raises FileNotFoundError where it is in none of the places, which means a broken installation.
    """
    for home in _homes():
        if (path := home / name).exists():
            return path
    raise FileNotFoundError(f"{name} is missing from this installation of diptych")


def _homes() -> tuple[Path, ...]:
    """Where resources may be: in the bundle, inside the installed package, beside the checkout's package."""
    bundle = getattr(sys, "_MEIPASS", None)
    frozen = (Path(bundle) / "resources",) if bundle else ()
    return (*frozen, PACKAGE / "_resources", PACKAGE.parent / "resources")
