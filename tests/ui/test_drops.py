"""What is dropped: files by any name, text, addresses, and what its program did not hand over."""

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.drops import DropTarget, local_files

HERE = QPoint(20, 20)
BUTTON, HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


class Heard:
    """A widget, and all that was told of what was held over it and dropped on it."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.pane = ""
        self.files: list[tuple[list[Path], str]] = []
        self.texts: list[str] = []
        self.promises: list[tuple[str, str]] = []
        self.refusals: list[str] = []
        target = DropTarget(widget, lambda _: self.pane)
        target.files_dropped.connect(lambda paths, pane: self.files.append((paths, pane)))
        target.text_dropped.connect(lambda data: self.texts.append(data.text()))
        target.hovered.connect(lambda promise, pane: self.promises.append((promise, pane)))
        target.refused.connect(self.refusals.append)

    def hold(self, data: QMimeData) -> None:
        QApplication.sendEvent(self.widget, QDragEnterEvent(HERE, COPY, data, BUTTON, HELD))

    def drop(self, data: QMimeData) -> None:
        self.hold(data)  # Qt drops on nothing else than what was told so
        QApplication.sendEvent(self.widget, QDropEvent(QPointF(HERE), COPY, data, BUTTON, HELD))


@pytest.fixture
def heard(application: QApplication, keep: Callable[[QWidget], None]) -> Heard:
    widget = QWidget()
    keep(widget)
    return Heard(widget)


def addresses(*lines: bytes) -> QMimeData:
    """What a file manager hands over: addresses as they are written on the wire."""
    data = QMimeData()
    data.setData("text/uri-list", b"".join(line + b"\r\n" for line in lines))
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are no bytes there")
def test_a_name_that_is_no_utf_8_is_found() -> None:
    path = Path(os.fsdecode(b"/captures/f\xe9ry.txt"))
    assert local_files(addresses(b"file:///captures/f%E9ry.txt")) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="there a host is another computer on the network")
def test_the_name_of_this_computer_in_an_address_is_not_taken_for_another() -> None:
    own = socket.gethostname().encode()
    given = addresses(b"file://localhost/a%231.txt", b"file://" + own + b"/100%25.txt", b"file:///tern.txt")
    assert local_files(given) == [Path("/a#1.txt"), Path("/100%.txt"), Path("/tern.txt")]


@pytest.mark.skipif(sys.platform == "win32", reason="there a host is another computer on the network")
@pytest.mark.parametrize(
    "address", [b"file://attic/tern.txt", b"sftp://attic/tern.txt", b"trash:///tern.txt"]
)
def test_a_file_of_another_computer_is_refused_with_what_to_do(heard: Heard, address: bytes) -> None:
    heard.drop(addresses(address))
    assert "does not lie in a folder of this computer" in heard.refusals[0]
    assert heard.files == []


def test_an_address_of_the_web_is_refused_with_what_to_do(heard: Heard) -> None:
    heard.drop(addresses(b"https://tern.example/oven"))
    assert heard.refusals[0].startswith("Diptych never goes online")
    assert heard.texts == []


def test_of_files_and_addresses_the_files_are_taken_and_the_others_named(heard: Heard) -> None:
    heard.drop(addresses(b"https://tern.example/oven", b"file:///tern.txt"))
    assert heard.files == [([Path("/tern.txt")], "")]
    assert len(heard.refusals) == 1


@pytest.mark.parametrize("handed", [addresses, lambda: addresses(b""), lambda: text(""), lambda: text(" \n")])
def test_of_a_program_that_hands_nothing_over_that_is_said(
    heard: Heard, handed: Callable[[], QMimeData]
) -> None:
    heard.drop(handed())
    assert "handed nothing over" in heard.refusals[0]
    assert (heard.files, heard.texts) == ([], [])


def test_text_is_taken_where_the_list_of_files_beside_it_is_empty(heard: Heard) -> None:
    data = text("The ferry runs again.")
    data.setData("text/uri-list", b"")
    heard.drop(data)
    assert heard.texts == ["The ferry runs again."]


def test_a_picture_is_refused_as_one(heard: Heard) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    heard.drop(data)
    assert heard.promises[0] == (heard.refusals[0], "")
    assert heard.refusals[0].startswith("A picture cannot be read")


def test_it_is_said_what_letting_go_will_do(heard: Heard) -> None:
    files = addresses(b"file:///tern.txt")
    heard.hold(files)
    heard.pane = "right"
    heard.hold(files)
    heard.hold(text("The ferry runs again."))
    QApplication.sendEvent(heard.widget, QDragLeaveEvent())
    anywhere, pane, words, gone = heard.promises
    assert anywhere == ("Let go to open these files", "")
    assert "right pane" in pane[0]
    assert pane[1] == "right"
    assert "text" in words[0]
    assert words[1] == ""
    assert gone == ("", "")
    heard.drop(files)
    assert heard.files == [([Path("/tern.txt")], "right")]
