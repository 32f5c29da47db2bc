"""Desktop metadata, icons, manual, completions and licences to what a package lays below /usr/share.

share.py FOLDER
"""

import gzip
import os
import shutil
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "packaging")]

import manual  # noqa: E402
import notices  # noqa: E402

from reader import __version__  # noqa: E402

RESOURCES = PROJECT / "resources"
IDENTIFIER = "org.example.diptych"
KINDS = {"diptych": "apps", "application-x-diptych": "mimetypes"}
"""Which folder of an icon theme each picture belongs to."""


def main(folder: Path) -> int:
    """Lay out everything below a folder."""
    lay_metadata(folder)
    lay_icons(folder / "icons" / "hicolor")
    manual.main(folder)
    page = folder / "man" / "man1" / "diptych.1"
    pack(page, page.read_bytes())
    page.unlink()
    write(folder / "doc" / "diptych" / "copyright", notices.copyright_file())
    write(folder / "lintian" / "overrides" / "diptych", (PROJECT / "packaging/linux/overrides").read_text())
    return 0


def lay_metadata(folder: Path) -> None:
    """The desktop entry, the kinds of files, and what a software centre shows."""
    desktop = RESOURCES / "desktop"
    write(folder / "applications" / "diptych.desktop", (desktop / "diptych.desktop").read_text("utf-8"))
    write(folder / "mime" / "packages" / "diptych.xml", (desktop / "diptych.xml").read_text("utf-8"))
    write(folder / "metainfo" / f"{IDENTIFIER}.metainfo.xml", metainfo())


def metainfo() -> str:
    """The AppStream metadata with the version, and the day it was made on."""
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    day = time.strftime("%Y-%m-%d", time.gmtime(seconds))
    text = (RESOURCES / "desktop" / f"{IDENTIFIER}.metainfo.xml").read_text("utf-8")
    return text.replace("@VERSION@", __version__).replace("@DATE@", day)


def lay_icons(theme: Path) -> None:
    """Every picture at its place in the theme that all others fall back on."""
    for name, kind in KINDS.items():
        for picture in sorted(RESOURCES.glob(f"icons/*/{name}.png")):
            size = picture.parent.name
            target = theme / f"{size}x{size}" / kind / picture.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(picture, target)
        drawing = RESOURCES / "icons" / f"{name}.svg"
        write(theme / "scalable" / kind / drawing.name, drawing.read_text("utf-8"))


def write(file: Path, text: str) -> None:
    """Write a file with the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def pack(file: Path, content: bytes) -> None:
    """Write a file compressed, with neither name nor time in it."""
    file.with_name(file.name + ".gz").write_bytes(gzip.compress(content, 9, mtime=0))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
