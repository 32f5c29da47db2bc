"""Packages are built of versions that are written down, each within what the program asks for."""

import importlib.metadata
import re
import tomllib

import pytest
from packages import PACKAGING, PROJECT

NOT_SHIPPED = {"develop", "peers"}
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([0-9][0-9a-z.]*)$", re.MULTILINE)


def plain(name: str) -> str:
    """The one way to write the name of a distribution."""
    return re.sub(r"[-_.]+", "-", name).lower()


PINS = {plain(name): version for name, version in PIN.findall((PACKAGING / "versions.txt").read_text())}


def asked_for() -> list[str]:
    """What goes into a package, as pyproject.toml asks for it."""
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = told.get("optional-dependencies", {})
    return [
        *told["dependencies"],
        *(line for name in optional.keys() - NOT_SHIPPED for line in optional[name]),
    ]


@pytest.mark.parametrize("line", asked_for())
def test_what_the_program_asks_for_is_pinned_within_the_range(line: str) -> None:
    name, rest = re.fullmatch(r"([A-Za-z0-9_.-]+)(?:\[.*\])?\s*([^;]*)(?:;.*)?", line).groups()  # type: ignore[union-attr]
    version = PINS[plain(name)]
    for bound in filter(None, (each.strip() for each in rest.split(","))):
        sign, limit = re.fullmatch(r"(>=|<=|==|<|>|!=)\s*(\S+)", bound).groups()  # type: ignore[union-attr]
        assert holds(numbers(version), sign, numbers(limit)), f"{name} {version} is not {bound}"


def test_what_those_ask_for_is_pinned_too() -> None:
    waiting = [re.match(r"[A-Za-z0-9_.-]+", line)[0] for line in asked_for()]  # type: ignore[index]
    for name in waiting:
        assert plain(name) in PINS
        try:
            found = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        for line in found.requires or []:
            if "extra ==" not in line and "python_version" not in line and "platform" not in line:
                inner = re.match(r"[A-Za-z0-9_.-]+", line)[0]  # type: ignore[index]
                if inner not in waiting:
                    waiting.append(inner)


def numbers(version: str) -> list[int]:
    """A version as numbers that can be compared."""
    return [int(part) for part in re.findall(r"\d+", version)]


def holds(version: list[int], sign: str, limit: list[int]) -> bool:
    """Whether a version keeps to one bound."""
    return {
        ">=": version >= limit, "<=": version <= limit, "==": version == limit,
        "<": version < limit, ">": version > limit, "!=": version != limit,
    }[sign]  # fmt: skip
