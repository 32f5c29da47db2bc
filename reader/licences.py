"""What this program is made of to names, versions and licences: of Qt, Python, the font and every library."""

import json
import platform
import re
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from reader import __version__
from reader.resources import resource

WRITTEN_DOWN = "licences/bundled.json"
"""Where a build leaves what it bundled: in a bundle the libraries no longer tell it themselves."""

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
EXTRA = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")
LICENCE_FILE = re.compile(r"licen|copying|notice", re.IGNORECASE)

WANTED_EXTRAS = frozenset({"formats"})
"""Optional parts of our own that belong to the program where they are installed."""

QT = ("pyside6-essentials", "shiboken6")
"""Distributions that bring Qt along; their licences lie beside ours."""

PYTHON_LICENCE = "Python Software Foundation License, version 2"


class Bundled(Struct, frozen=True):
    """Something that belongs to the program: its name and version, and under which licence it stands."""

    name: str
    version: str
    licence: str
    text: str = ""


def bundled() -> tuple[Bundled, ...]:
    """All that the program is made of, ours first; as the build wrote it down, or as it is installed here."""
    try:
        content = resource(WRITTEN_DOWN).read_text(encoding="utf-8")
    except FileNotFoundError:
        return tuple(collected(own_requirements()))
    return tuple(Bundled(**each) for each in json.loads(content))


def written(everything: Iterable[Bundled]) -> str:
    """What a build leaves for `bundled` to read."""
    return json.dumps([asdict(each) for each in everything], ensure_ascii=False, indent=1) + "\n"


def own_requirements() -> list[str]:
    """The lines with which the installed program asks for libraries."""
    try:
        return distribution("diptych").requires or []
    except PackageNotFoundError:
        return []


def collected(requirements: Iterable[str]) -> Iterator[Bundled]:
    """Ours, Python, Qt, the font, and every library that these requirements bring along."""
    yield Bundled("Diptych", __version__, "MIT", near("LICENSE"))
    yield Bundled("Python", platform.python_version(), PYTHON_LICENCE, text_of_python())
    found = list(brought_along(requirements))
    gnu = "\n\n".join(resource(f"licences/{name}.txt").read_text("utf-8") for name in ("LGPL-3.0", "GPL-3.0"))
    for each in found:
        if canonical(each.metadata["Name"]) == QT[0]:
            yield Bundled("Qt", each.version, "LGPL-3.0-only", gnu)
    font = resource("fonts/SourceSerif4-LICENSE.txt").read_text(encoding="utf-8")
    yield Bundled("Source Serif 4", "", "OFL-1.1", font)
    for each in found:
        name = each.metadata["Name"]
        is_qt = canonical(name) in QT
        licence = "LGPL-3.0-only" if is_qt else licence_of(each)
        yield Bundled(name, each.version, licence, gnu if is_qt else text_of(each))


def brought_along(requirements: Iterable[str]) -> Iterator[Distribution]:
    """The installed distributions that are asked for, and those that they ask for, each once."""
    waiting, seen = list(requirements), set[str]()
    while waiting:
        line = waiting.pop(0)
        name = NAME.match(line.strip())
        extra = EXTRA.search(line)
        if name is None or canonical(name[0]) in seen or (extra and extra[1] not in WANTED_EXTRAS):
            continue
        seen.add(canonical(name[0]))
        try:
            found = distribution(name[0])
        except PackageNotFoundError:  # for another system, or an optional part that is not here
            continue
        yield found
        waiting += [each for each in found.requires or [] if not EXTRA.search(each)]


def canonical(name: str) -> str:
    """The one way to write the name of a distribution."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(found: Distribution) -> str:
    """The name of a distribution's licence, as it tells it itself."""
    told = found.metadata["License-Expression"] or found.metadata["License"]
    if told and told.strip() and "\n" not in told.strip():
        return told.strip()
    classes = found.metadata.get_all("Classifier") or []
    names = [each.rpartition(" :: ")[2] for each in classes if each.startswith("License ::")]
    return ", ".join(names)


def text_of(found: Distribution) -> str:
    """The texts of a distribution's licences, one after the other."""
    return "\n\n".join(texts_of(found))


def texts_of(found: Distribution) -> list[str]:
    """The texts of a distribution's licences, each once."""
    files = [
        each
        for each in found.files or []
        if any(part.endswith(".dist-info") for part in each.parts)
        and any(LICENCE_FILE.search(part) for part in each.parts[1:])
    ]
    texts = []
    for file in sorted(files, key=str):
        path = Path(str(found.locate_file(file)))
        if path.is_file():
            texts.append(path.read_text(encoding="utf-8", errors="replace").strip())
    return list(dict.fromkeys(texts))


def text_of_python() -> str:
    """The licence of the Python that runs this, as far as it lies beside it."""
    folder = Path(sysconfig.get_path("stdlib"))
    for name in ("LICENSE.txt", "LICENSE"):
        if (path := folder / name).is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    return PYTHON_LICENCE + ": https://docs.python.org/3/license.html"


def near(name: str) -> str:
    """A file at the top of the checkout, or what the installed program has of it."""
    beside = Path(__file__).parent.parent / name
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    try:
        return text_of(distribution("diptych"))
    except PackageNotFoundError:
        return ""
