"""What desktops are told about the program: its entry, its description, its kinds of files, its icons."""

import os
import re
import struct
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from packages import PACKAGING, PROJECT, needs, said_by, words_of

from reader import __version__
from reader.resources import resource

DESKTOP = PROJECT / "resources" / "desktop"
ENTRY = DESKTOP / "diptych.desktop"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
NAMESPACE = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


def values() -> dict[str, str]:
    """The entry's lines."""
    lines = ENTRY.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def test_the_entry_is_valid() -> None:
    needs("desktop-file-validate")
    assert said_by("desktop-file-validate", ENTRY) == ""


def test_the_entry_takes_several_files_and_claims_no_version() -> None:
    assert values()["Exec"] == "diptych %F"
    assert "Version" not in values()


def test_the_entry_is_found_by_the_window_that_it_opens() -> None:
    from reader.app import make_application

    application = make_application()
    assert application.desktopFileName() == ENTRY.stem
    assert not application.windowIcon().isNull()
    assert values()["StartupWMClass"] == application.applicationName()


def test_every_kind_of_file_that_is_our_own_has_a_name_and_an_ending() -> None:
    told = ElementTree.parse(DESKTOP / "diptych.xml").getroot()
    kinds = {kind.get("type"): kind for kind in told.findall("mime:mime-type", NAMESPACE)}
    assert {"application/x-diptych", "application/warc"} <= kinds.keys()
    assert kinds.keys() <= set(words_of(values()["MimeType"]))
    for kind in kinds.values():
        assert kind.find("mime:comment", NAMESPACE) is not None
        assert kind.find("mime:glob", NAMESPACE) is not None


def test_a_web_archive_is_known_by_its_first_bytes() -> None:
    told = ElementTree.parse(DESKTOP / "diptych.xml").getroot()
    match = told.find("mime:mime-type[@type='application/warc']/mime:magic/mime:match", NAMESPACE)
    assert match is not None
    assert (match.get("value"), match.get("offset")) == ("WARC/1.", "0")


def test_the_description_is_valid_and_of_this_version(tmp_path: Path) -> None:
    needs("appstreamcli")
    code = f"import sys; sys.path[:0] = [{str(PACKAGING)!r}]; import share; print(share.metainfo(), end='')"
    told = os.environ | {"SOURCE_DATE_EPOCH": "1750000000"}
    text = said_by(sys.executable, "-c", code, environment=told)
    assert f'<release version="{__version__}" date="2025-06-15"/>' in text
    file = tmp_path / "org.example.diptych.metainfo.xml"
    file.write_text(text, encoding="utf-8")
    assert "successful" in said_by("appstreamcli", "validate", "--no-net", "--pedantic", file)


def test_every_screenshot_is_a_picture_of_the_guide_in_the_size_that_is_told() -> None:
    told = ElementTree.parse(DESKTOP / "org.example.diptych.metainfo.xml").getroot()
    pictures = told.findall(".//image")
    assert pictures
    for picture in pictures:
        assert picture.text
        file = PROJECT / "docs" / "guide" / picture.text.rpartition("/")[2]
        assert size_of(file) == (int(picture.attrib["width"]), int(picture.attrib["height"]))


@pytest.mark.parametrize("name", ["diptych", "application-x-diptych"])
@pytest.mark.parametrize("size", SIZES)
def test_there_is_an_icon_of_each_size(name: str, size: int) -> None:
    assert size_of(resource(f"icons/{size}/{name}.png")) == (size, size)


@pytest.mark.parametrize("name", ["diptych", "application-x-diptych"])
def test_there_is_a_drawing_that_names_nothing_outside_itself(name: str) -> None:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    assert ElementTree.fromstring(text).tag.endswith("svg")
    assert re.findall(r"(?:href|src)=", text) == []


def test_all_systems_call_the_program_the_same() -> None:
    name = "org.example.diptych"
    for place in ("diptych.spec", "share.py", "windows/diptych.nsi"):
        assert name in (PACKAGING / place).read_text(encoding="utf-8")
    assert f"<id>{name}</id>" in (DESKTOP / f"{name}.metainfo.xml").read_text(encoding="utf-8")


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG, which stand at its beginning."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height
