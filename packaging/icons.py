"""The drawings in resources/icons to the pictures that desktops, Windows and macOS want of them.

icons.py      run it in .venv after a drawing was changed; what it makes is committed

PNGs of every size go beside the drawings, as folders of their sizes; the .ico and .icns beside what builds
for Windows and macOS. An .ico and an .icns are both a few PNGs in one file.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PACKAGING = Path(__file__).parent
ICONS = PACKAGING.parent / "resources" / "icons"
DRAWINGS = ("diptych", "application-x-diptych")

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those that the hicolor theme has folders for."""

SMALL = 16
"""Up to this size a drawing of its own is used, if there is one: no edge may fall between two pixels."""

WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
MACOS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def main() -> int:
    """Draw everything anew."""
    QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    for name in DRAWINGS:
        pictures = {size: drawn(drawing(name, size), size) for size in SIZES}
        for size, picture in pictures.items():
            file = ICONS / str(size) / f"{name}.png"
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(picture)
        (PACKAGING / "windows" / f"{name}.ico").write_bytes(windows_icon(pictures))
        (PACKAGING / "macos" / f"{name}.icns").write_bytes(macos_icon(pictures))
    return 0


def drawing(name: str, size: int) -> Path:
    """The drawing for a size."""
    small = ICONS / f"{name}-small.svg"
    return small if size <= SMALL and small.exists() else ICONS / f"{name}.svg"


def drawn(file: Path, size: int) -> bytes:
    """A drawing as a square PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(file)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """An .ico: a directory of 16 bytes a picture, then the pictures; a side of 256 is written as 0."""
    place = 6 + 16 * len(WINDOWS_SIZES)
    directory = struct.pack("<HHH", 0, 1, len(WINDOWS_SIZES))
    for size in WINDOWS_SIZES:
        side = size % 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(pictures[size]), place)
        place += len(pictures[size])
    return directory + b"".join(pictures[size] for size in WINDOWS_SIZES)


def macos_icon(pictures: dict[int, bytes]) -> bytes:
    """An .icns: for each picture its type and length, all in one that is called icns."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for size, kind in MACOS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


if __name__ == "__main__":
    sys.exit(main())
