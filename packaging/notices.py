"""What is bundled to the file of copyrights and licences that goes with a package, in Debian's format.

Python libraries tell their licences themselves, in the environment that this runs in; what else is in the
bundle is listed here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from shipped import asked_for

from reader.licences import QT, brought_along, canonical, texts_of

PROJECT = Path(__file__).parent.parent
INNER = "usr/lib/diptych/_internal"
LONG = 9_000
"""Characters: more than a notice that only names one of the well-known licences."""

MIT = """\
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without
limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the
Software, and to permit persons to whom the Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions
of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED
TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL
THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
DEALINGS IN THE SOFTWARE."""

LGPL = """\
Free software under the GNU Lesser General Public License, version 3. On Debian systems its text is in
/usr/share/common-licenses/LGPL-3. The libraries are unchanged and linked dynamically: you may put other
builds of them in their place. Their source is published by the Qt Project as qt-everywhere and pyside-
setup, in the version that "About Diptych" names."""

PSF = """\
Free software under the Python Software Foundation License, version 2: the PSF grants a nonexclusive,
royalty-free, world-wide licence to reproduce, analyse, test, perform and display publicly, prepare
derivative works, distribute, and otherwise use Python alone or in any derivative version, provided that the
PSF's licence agreement and notice of copyright are retained. Python is provided "AS IS", without
warranties; the PSF shall not be liable for any damages."""

BOOTLOADER = """\
Free software under the GNU General Public License, version 2 or later (on Debian systems in
/usr/share/common-licenses/GPL-2), with the exception that its compiled start program may be bundled with
programs under any licence and distributed with them without restriction."""

UNICODE = """\
Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any
associated documentation or software, to deal in them without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, and/or sell copies, provided that either this
copyright and permission notice appear with all copies or in associated documentation. They are provided "as
is", without warranty of any kind; the copyright holders shall not be liable for any claim or damages."""

BZIP2 = """\
Redistribution and use in source and binary forms, with or without modification, are permitted, provided
that redistributions of source code retain the copyright notice and these conditions; the origin is not
misrepresented; altered source versions are plainly marked; and the name of the author is not used to
endorse products. Provided "as is", without any warranty."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the bundle: patterns of its files, whose it is, and under which licence."""

    files: tuple[str, ...]
    holder: str
    licence: str
    text: str


def inner(*names: str) -> tuple[str, ...]:
    """Patterns of files within the bundle."""
    return tuple(f"{INNER}/{name}" for name in names)


XZ = """\
In the public domain, or under the BSD Zero Clause License: use, copy, change and distribute it for any
purpose. It comes without any warranty."""

SQLITE = "The authors disclaim copyright to this source code: it is in the public domain."

LISTED = (
    Part(
        inner("libpython3*", "python3*", "base_library.zip"),
        holder="2001 Python Software Foundation",
        licence="PSF-2",
        text=PSF,
    ),
    Part(
        inner("PySide6/*", "shiboken6/*", "libQt6*", "libpyside6*", "libshiboken6*"),
        holder="The Qt Company Ltd. and other contributors",
        licence="LGPL-3",
        text=LGPL,
    ),
    Part(
        inner("libicu*", "PySide6/Qt/lib/libicu*"),
        holder="1991 Unicode, Inc.",
        licence="Unicode-3",
        text=UNICODE,
    ),
    Part(
        ("usr/lib/diptych/diptych",),
        holder="2010 PyInstaller Development Team",
        licence="GPL-2+ with bootloader exception",
        text=BOOTLOADER,
    ),
    Part(
        inner("libxcb-*", "libxkbcommon*"),
        holder="2001 Bart Massey, Jamey Sharp, Josh Triplett, Ran Benita, Daniel Stone and others",
        licence="MIT-X",
        text=MIT,
    ),
    Part(
        inner("libffi*"), holder="1996 Anthony Green, Red Hat, Inc. and others", licence="MIT-ffi", text=MIT
    ),
    Part(inner("libsqlite3*"), holder="D. Richard Hipp and others", licence="public-domain", text=SQLITE),
    Part(inner("libbz2*"), holder="1996 Julian Seward", licence="bzip2", text=BZIP2),
    Part(inner("liblzma*"), holder="The XZ Utils authors", licence="0BSD-xz", text=XZ),
)
"""What is bundled and is no library of Python."""


def copyright_file() -> str:
    """The whole file: ours first, then what others wrote."""
    ours = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    font = (PROJECT / "resources/fonts/SourceSerif4-LICENSE.txt").read_text(encoding="utf-8")
    parts = [
        Part(("*",), "2025 The Diptych authors", "MIT", after_headline(ours)),
        Part(inner("resources/fonts/*"), "2014 Adobe", "OFL-1.1", font),
        *LISTED,
        *map(told_by, libraries()),
    ]
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Diptych\n"
    )
    stanzas = [stanza(part) for part in parts]
    texts: dict[str, str] = {}
    for part in parts:
        texts.setdefault(part.licence, part.text)
    return "\n".join(
        [head, *stanzas, *(f"License: {name}\n{indented(text)}\n" for name, text in texts.items())]
    )


def after_headline(licence: str) -> str:
    """A licence without its name and the line of copyright."""
    return licence.split("\n\n", 2)[2]


def stanza(part: Part) -> str:
    """Which files a licence is for."""
    files = "\n ".join(part.files)
    return f"Files: {files}\nCopyright: {part.holder}\nLicense: {part.licence}\n"


def indented(text: str) -> str:
    """Text as a field of the format holds it."""
    lines = (line.rstrip().replace("\t", "    ") for line in text.strip().replace("\f", "").splitlines())
    return "\n".join(f" {line}" if line.strip() else " ." for line in lines)


def libraries() -> list[Distribution]:
    """What the program asks for, and what that asks for, but Qt: its files lie elsewhere and are listed."""
    found = (each for each in brought_along(asked_for()) if canonical(each.metadata["Name"]) not in QT)
    return sorted(found, key=lambda each: canonical(each.metadata["Name"]))


def told_by(found: Distribution) -> Part:
    """What a library says about itself."""
    name = found.metadata["Name"]
    folders = sorted(set(top_folders(found)))
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    text = "\n\n".join(map(in_short, texts_of(found))) or said or "See the library's own pages."
    return Part(inner(*folders), f"the authors of {name}", f"of-{name}", text)


def in_short(licence: str) -> str:
    """A licence, or where its text lies on every Debian system."""
    if len(licence) <= LONG:
        return licence
    if "Apache License" in licence:
        return (
            "Free software under the Apache License, version 2.0, without warranties of any kind.\n"
            "On Debian systems its text is in /usr/share/common-licenses/Apache-2.0."
        )
    exception, gpl, _ = licence.partition("GNU GENERAL PUBLIC LICENSE")
    if not gpl:
        return licence
    return f"{exception}\nThe GNU General Public License itself is in /usr/share/common-licenses/GPL-3."


def top_folders(found: Distribution) -> Iterator[str]:
    """The folders, or single modules, that a library brings into the bundle."""
    for file in found.files or ():
        top = file.parts[0]
        if top.endswith(".dist-info") or top in {"..", "__pycache__"}:
            continue
        yield f"{top}/*" if len(file.parts) > 1 else top
