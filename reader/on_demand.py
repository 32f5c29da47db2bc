"""Modules of a package and the names they give to what imports each when one of its names is wanted."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module


def on_demand(package: str, homes: Mapping[str, Iterable[str]]) -> Callable[[str], object]:
    """The `__getattr__` of a package in which `homes` says of each module what names it gives."""
    home_of = {name: home for home, names in homes.items() for name in names}

    def find(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{home_of[name]}"), name)

    return find
