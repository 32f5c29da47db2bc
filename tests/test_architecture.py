"""The house rules as functions over a tree of modules, each also seen to fail on a small offending tree."""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
PACKAGE = PROJECT / "reader"

ORDER = (
    *("load", "clean", "compare", "library", "present", "report", "pipeline"),
    *(
        "errands",
        "foresight",
        "worker",
        "copied",
        "head_start",
        "guarded",
        "arguments",
        "licences",
        "logs",
        "instance",
        "screens",
        "output",
    ),
    *("cli", "ui", "app", "__main__"),
)
"""Each may import itself and what stands before it."""

FREE = {"__init__", "errors", "on_demand", "phrase", "saving", "settings", "resources"}
"""May be imported by all, and import nothing of the house but each other."""

RESERVED = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "bs4": {"clean", "load"},
    "lxml": {"clean", "load"},
    "chardet": {"load"},
    "diff_match_patch": {"compare"},
    "platformdirs": {"settings"},
    "sqlite3": {"library"},
    "dataclasses": set(),  # each takes half a millisecond of every start: docs/decisions/005
}
"""What comes from elsewhere and who alone may import it, so that it can be replaced in one place."""

LONGEST_MODULE, LONGEST_FUNCTION, LONGEST_CLASS = 400, 50, 300
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "tools", "stuff"}
CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]*")
ALIAS = re.compile(r"_?[A-Z][A-Za-z0-9]*")
DUNDER = re.compile(r"__\w+__")
MUTATORS = {
    *("add", "append", "clear", "discard", "extend", "insert", "pop", "popitem"),
    *("remove", "reverse", "setdefault", "sort", "update"),
}

Rule = Callable[[Path], list[str]]
Functions = (ast.FunctionDef, ast.AsyncFunctionDef)


def modules(tree: Path) -> Iterator[tuple[Path, ast.Module]]:
    """Every module below the package folder `tree`, with its syntax."""
    for path in sorted(tree.rglob("*.py")):
        yield path.relative_to(tree), ast.parse(path.read_text(encoding="utf-8"))


def area(module: Path) -> str:
    """The folder a module is in, or the module itself where it stands at the top."""
    return module.parts[0] if len(module.parts) > 1 else module.stem


def imported(module: Path, syntax: ast.Module, package: str) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything that a module imports, at its top or inside a function."""
    for node in ast.walk(syntax):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = (
                [package, *module.parent.parts][: len(module.parts) + 1 - node.level] if node.level else []
            )
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def inner_area(name: str, package: str) -> str | None:
    """Which of our areas a dotted name leads to, None where it leads outside."""
    parts = name.split(".")
    if parts[0] != package:
        return None
    return parts[1] if len(parts) > 1 and parts[1] in {*ORDER, *FREE} else "__init__"


def imports_look_back(tree: Path) -> list[str]:
    """A folder imports only itself, what stands before it in the order, and what is free for all."""
    found = []
    for module, syntax in modules(tree):
        here = area(module)
        if here not in {*ORDER, *FREE}:
            found.append(f"{module}: {here} has no place in the order")
            continue
        allowed = FREE if here in FREE else FREE | set(ORDER[: ORDER.index(here) + 1])
        for line, name in imported(module, syntax, tree.name):
            there = inner_area(name, tree.name)
            if there is not None and there not in allowed:
                found.append(f"{module}:{line}: {here} may not import {there}")
    return found


def packages_stay_where_they_belong(tree: Path) -> list[str]:
    """Qt, the parser, the differ, the database are each imported in one place."""
    return [
        f"{module}:{line}: {outside} is for {' and '.join(sorted(RESERVED[outside])) or 'nobody'}"
        for module, syntax in modules(tree)
        for line, name in imported(module, syntax, tree.name)
        if (outside := name.split(".")[0]) in RESERVED and area(module) not in RESERVED[outside]
    ]


def no_import_climbs(tree: Path) -> list[str]:
    """A relative import that leaves its own folder hides where it leads."""
    return [
        f"{module}:{node.lineno}: write the import from {tree.name} on"
        for module, syntax in modules(tree)
        for node in ast.walk(syntax)
        if isinstance(node, ast.ImportFrom) and node.level > 1
    ]


def nothing_is_too_long(tree: Path) -> list[str]:
    """Modules, functions and classes end before a reader loses the thread."""
    found = []
    for module, syntax in modules(tree):
        lines = len((tree / module).read_text(encoding="utf-8").splitlines())
        if lines > LONGEST_MODULE:
            found.append(f"{module}: {lines} lines, more than {LONGEST_MODULE}")
        for node in ast.walk(syntax):
            longest = LONGEST_CLASS if isinstance(node, ast.ClassDef) else LONGEST_FUNCTION
            if isinstance(node, (ast.ClassDef, *Functions)):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > longest:
                    found.append(
                        f"{module}:{node.lineno}: {node.name} has {lines} lines, more than {longest}"
                    )
    return found


def names_say_what_is_inside(tree: Path) -> list[str]:
    """A drawer for everything is called nothing."""
    return [
        f"{module}: {part} says nothing"
        for module, _ in modules(tree)
        for part in module.with_suffix("").parts
        if part.strip("_") in EMPTY_NAMES
    ]


def modules_open_with_a_sentence(tree: Path) -> list[str]:
    """Every module says first what it turns into what."""
    return [
        f"{module}: no sentence at the top"
        for module, syntax in modules(tree)
        if not (ast.get_docstring(syntax) or "").split("\n\n")[0].endswith(".")
    ]


def no_state_in_modules(tree: Path) -> list[str]:
    """What a module holds is constant: nothing is bound anew, nothing is changed in place."""
    return [
        f"{module}:{line}: {complaint}"
        for module, syntax in modules(tree)
        for line, complaint in [*variables(syntax), *changes(syntax)]
    ]


def variables(syntax: ast.Module) -> Iterator[tuple[int, str]]:
    """Names bound at the top of a module that are neither constants nor aliases of types."""
    for node in syntax.body:
        for name in bound(node):
            if not any(pattern.fullmatch(name) for pattern in (CONSTANT, ALIAS, DUNDER)):
                yield node.lineno, f"{name} is a variable of the module"


def bound(node: ast.stmt) -> set[str]:
    """The plain names that a statement assigns to."""
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, (ast.AugAssign, ast.AnnAssign, ast.For)):
        targets = [node.target]
    else:
        return set()
    return {part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)}


def changes(syntax: ast.Module) -> Iterator[tuple[int, str]]:
    """Places where a constant of the module is bound anew or changed in place."""
    held = {name for node in syntax.body for name in bound(node) if CONSTANT.fullmatch(name)}
    for node in ast.walk(syntax):
        if isinstance(node, ast.Global):
            yield node.lineno, f"{', '.join(node.names)} is bound anew"
        elif changed(node) in held:
            yield getattr(node, "lineno", 0), f"{changed(node)} is changed in place"


def changed(node: ast.AST) -> str | None:
    """The name whose value a node changes: `NAME[...] = ...`, `del NAME[...]`, `NAME.append(...)`."""
    owner: ast.expr | None = None
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del)):
        owner = node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS:
        owner = node.func.value
    return owner.id if isinstance(owner, ast.Name) else None


def replaced_fields_are_there(tree: Path) -> list[str]:
    """What `replace` is told to set is a field of some noun: the type checker does not look."""
    every = list(modules(tree))
    known = {
        field.target.id
        for _, syntax in every
        for noun in ast.walk(syntax)
        if isinstance(noun, ast.ClassDef) and "Struct" in {getattr(base, "id", "") for base in noun.bases}
        for field in noun.body
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
    }
    return [
        f"{module}:{call.lineno}: no noun has a field {word.arg}"
        for module, syntax in every
        for call in ast.walk(syntax)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "replace"
        for word in call.keywords
        if word.arg not in {*known, None}
    ]


RULES: tuple[Rule, ...] = (
    imports_look_back,
    packages_stay_where_they_belong,
    no_import_climbs,
    nothing_is_too_long,
    names_say_what_is_inside,
    modules_open_with_a_sentence,
    no_state_in_modules,
    replaced_fields_are_there,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    assert rule(PACKAGE) == []


OFFENCES = (
    (imports_look_back, "clean/page.py", "from reader.compare import compare"),
    (imports_look_back, "clean/page.py", "from reader import compare"),
    (imports_look_back, "clean/page.py", "import reader.ui.window"),
    (imports_look_back, "clean/page.py", "from ..present import Sheet"),
    (imports_look_back, "clean/page.py", "def late():\n    from reader.report import page"),
    (imports_look_back, "pipeline.py", "import reader.cli"),
    (imports_look_back, "report/page.py", "from reader.pipeline import open_articles"),
    (imports_look_back, "cli.py", "def late():\n    from reader.app import main"),
    (imports_look_back, "errors.py", "from reader.load import Source"),
    (imports_look_back, "elsewhere/page.py", "import os"),
    (packages_stay_where_they_belong, "present/page.py", "from PySide6.QtCore import QPoint"),
    (packages_stay_where_they_belong, "cli.py", "def late():\n    import PySide6"),
    (packages_stay_where_they_belong, "worker.py", "import PySide6.QtCore"),
    (packages_stay_where_they_belong, "compare/page.py", "from bs4 import BeautifulSoup"),
    (packages_stay_where_they_belong, "clean/page.py", "import diff_match_patch"),
    (packages_stay_where_they_belong, "ui/page.py", "from platformdirs import user_config_path"),
    (packages_stay_where_they_belong, "settings.py", "import sqlite3"),
    (packages_stay_where_they_belong, "load/page.py", "from dataclasses import dataclass"),
    (no_import_climbs, "clean/page.py", "from ..load import Source"),
    (no_import_climbs, "clean/page.py", "from ... import reader"),
    (nothing_is_too_long, "load/page.py", "\n" * LONGEST_MODULE),
    (nothing_is_too_long, "load/page.py", "def long():\n" + "    pass\n" * LONGEST_FUNCTION),
    (nothing_is_too_long, "load/page.py", "async def long():\n" + "    pass\n" * LONGEST_FUNCTION),
    (nothing_is_too_long, "load/page.py", "class Long:\n" + "    a = 1\n" * LONGEST_CLASS),
    (names_say_what_is_inside, "load/utils.py", ""),
    (names_say_what_is_inside, "load/_helpers.py", ""),
    (names_say_what_is_inside, "common/page.py", ""),
    (names_say_what_is_inside, "misc.py", ""),
    (no_state_in_modules, "load/page.py", "cache = {}"),
    (no_state_in_modules, "load/page.py", "seen: list[str] = []"),
    (no_state_in_modules, "load/page.py", "first, SECOND = 1, 2"),
    (no_state_in_modules, "load/page.py", "COUNT = 0\ndef count():\n    global COUNT\n    COUNT += 1"),
    (no_state_in_modules, "load/page.py", "SEEN = {}\ndef see(x):\n    SEEN[x] = 1"),
    (no_state_in_modules, "load/page.py", "SEEN = {}\ndef forget(x):\n    del SEEN[x]"),
    (no_state_in_modules, "load/page.py", "SEEN = []\ndef see(x):\n    SEEN.append(x)"),
    (replaced_fields_are_there, "load/page.py", "class Page(Struct):\n    text: str\nreplace(page, txt='')"),
)


@pytest.mark.parametrize(("rule", "name", "code"), OFFENCES)
def test_the_rule_names_the_module_that_breaks_it(tmp_path: Path, rule: Rule, name: str, code: str) -> None:
    tree = planted(tmp_path, name, f'"""Nothing to nothing."""\n{code}\n')
    assert [complaint for complaint in rule(tree) if complaint.startswith(name)]


@pytest.mark.parametrize("code", ["", "import os", '"""No full stop"""', '"""Too\n\nlate."""'])
def test_a_module_without_a_sentence_is_named(tmp_path: Path, code: str) -> None:
    assert modules_open_with_a_sentence(planted(tmp_path, "load/page.py", code))


GOOD = '''"""Bytes to text."""
from __future__ import annotations
from collections.abc import Callable
from msgspec import Struct
from msgspec.structs import replace
from reader.errors import ReaderError
from .labels import LABELS

Stop = Callable[[], bool]
SIGNS = {"a": 1}
__all__ = ["load"]


def load(path: str) -> dict[str, int]:
    """What the rules let pass: a local variable may change as it likes."""
    found = dict(SIGNS)
    found[path] = 2
    found.update(SIGNS)
    return found


class Page(Struct, frozen=True):
    """One page."""

    text: str


def blank(page: Page) -> Page:
    """A page without its text."""
    return replace(page, text="")
'''


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_an_orderly_module_is_left_alone(tmp_path: Path, rule: Rule) -> None:
    assert rule(planted(tmp_path, "load/loading.py", GOOD)) == []


def planted(folder: Path, name: str, code: str) -> Path:
    """A package of that one module; returns its folder."""
    path = folder / "reader" / name
    path.parent.mkdir(parents=True)
    path.write_text(code, encoding="utf-8")
    return folder / "reader"


def test_the_wheel_carries_every_folder_of_the_package() -> None:
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    here = {".".join(path.parent.relative_to(PROJECT).parts) for path in PACKAGE.rglob("__init__.py")}
    assert {name for name in told["packages"] if not name.endswith("._resources")} == here


def test_the_package_holds_code_only_since_the_wheel_takes_nothing_else_from_it() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert [path for path in files if path.suffix != ".py"] == []


def test_the_wheel_carries_every_folder_of_the_resources() -> None:
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    patterns = told["package-data"]["reader._resources"]
    root = PROJECT / "resources"
    carried = {path for pattern in patterns for path in root.glob(pattern) if path.is_file()}
    assert {path for path in root.rglob("*") if path.is_file()} == carried
