"""What is told to the settings is there again, and no broken file costs the reader anything."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.load import Limits
from reader.load.limits import MEGABYTE
from reader.resources import resource
from reader.settings import (
    FILE,
    TABLE,
    Setting,
    Settings,
    read_geometry,
    read_settings,
    refuse_shortcuts,
    setting,
    settings_folder,
    write_geometry,
    write_settings,
)

PROJECT = Path(__file__).parent.parent


def test_without_a_file_the_defaults_are_used_and_nobody_is_troubled(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "nowhere") == (Settings(), "")


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    chosen = Settings(
        theme="contrast",
        text_face="Gentium",
        text_size=20,
        measure=60,
        leading=150,
        show_stripped=True,
        stop_at_style=False,
        shortcuts={"next": ["F7", "J"], "about": []},
    )
    assert write_settings(tmp_path / "new" / "folder", chosen) == ""
    assert read_settings(tmp_path / "new" / "folder") == (chosen, "")


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"columns": {"three": [1, 2]}, "theme": "light"}')
    settings, trouble = read_settings(tmp_path)
    assert (settings.theme, trouble) == ("light", "")
    write_settings(tmp_path, settings)
    assert json.loads((tmp_path / FILE).read_text())["columns"] == {"three": [1, 2]}


def test_what_was_read_once_can_be_written_and_read_again(tmp_path: Path) -> None:
    deep = b'{"newer": ' + b"[" * 900 + b"]" * 900 + b"}"
    halves = b'{"newer \\ud800": "\\udfff \\u0001", "theme": "dark"}'
    outlet = "海岸信使报" * 60
    lessons = [{"outlet": outlet, "shape": f"p.{number}", "keep": True} for number in range(500)]
    for content in (deep, halves, json.dumps({"lessons": lessons}, ensure_ascii=False).encode()):
        (tmp_path / FILE).write_bytes(content)
        settings, trouble = read_settings(tmp_path)
        assert (write_settings(tmp_path, settings), trouble) == ("", "")
        assert read_settings(tmp_path) == (settings, "")


def test_a_person_finds_a_setting_in_its_line_as_they_would_write_it(tmp_path: Path) -> None:
    lesson = {"outlet": "بريد الساحل", "shape": "p", "keep": False}
    write_settings(tmp_path, Settings(theme="dark", lessons=[lesson]))
    lines = (tmp_path / FILE).read_text(encoding="utf-8").splitlines()
    assert '  "theme": "dark",' in lines
    assert any("بريد الساحل" in line for line in lines)


def test_an_editor_may_put_a_mark_of_utf_8_before_the_settings(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b'\xef\xbb\xbf{"theme": "dark"}\r\n')
    assert read_settings(tmp_path) == (Settings(theme="dark"), "")


@pytest.mark.parametrize("outlet", ["", "two\nlines", "a line and its end\n", "\ud800", "x" * 301, None, 7])
def test_a_lesson_about_what_is_no_name_of_an_outlet_is_refused(tmp_path: Path, outlet: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"lessons": [{"outlet": outlet, "shape": "p", "keep": True}]}))
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings()
    assert "lessons" in trouble


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"[]", b"null", b"\xff\xfe{}", b"[" * 100_000, b" " * 1_000_001 + b"{}"],
    ids=["empty", "cut off", "a list", "null", "not utf-8", "deeply nested", "huge"],
)
def test_a_broken_file_is_set_aside_under_the_name_that_is_told(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / FILE).write_bytes(broken)
    settings, trouble = read_settings(tmp_path)
    (aside,) = tmp_path.iterdir()
    assert settings == Settings()
    assert str(aside) in trouble
    assert aside.read_bytes() == broken


@pytest.mark.parametrize("value", ["purple", 3, None, True, ["dark"], {"dark": 1}])
def test_a_value_that_is_not_allowed_takes_its_default_and_is_named(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"theme": value, "text_size": 30}))
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings(text_size=30)
    assert "theme" in trouble and "text_size" not in trouble


@pytest.mark.parametrize("value", [0, 10**9, True, 12.0, "12"])
def test_a_number_out_of_range_or_of_another_type_is_refused(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"largest_file_megabytes": value}))
    assert read_settings(tmp_path)[0] == Settings()


@pytest.mark.parametrize(
    "value", [[], "F7", {"next": "F7"}, {"next": [7]}, {"next": [["F7"]]}, {"next": None}], ids=str
)
def test_keys_that_are_no_lists_of_words_are_refused(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"shortcuts": value, "theme": "dark"}))
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings(theme="dark")
    assert "shortcuts" in trouble


@pytest.mark.parametrize(
    "value",
    [{"next": ["F7"] * 17}, {f"action {number}": [] for number in range(1001)}],
    ids=["keys", "actions"],
)
def test_more_keys_than_anybody_chose_are_refused(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"shortcuts": value}))
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings()
    assert "shortcuts" in trouble


@pytest.mark.parametrize("value", [{"open": ["\ud800"]}, {"\udc00": ["F7"]}, {"open": ["F7\x1b"]}], ids=ascii)
def test_a_half_of_a_character_is_no_key(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"shortcuts": value}))
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings()
    assert "shortcuts" in trouble


def test_a_file_with_a_value_that_is_refused_is_kept_under_the_name_that_is_told(tmp_path: Path) -> None:
    written = b'{"theme": "purple", "text_size": 30}'
    (tmp_path / FILE).write_bytes(written)
    settings, trouble = read_settings(tmp_path)
    assert read_settings(tmp_path) == (settings, trouble)  # and no second copy
    assert write_settings(tmp_path, settings) == ""
    (aside,) = set(tmp_path.iterdir()) - {tmp_path / FILE}
    assert str(aside) in trouble
    assert aside.read_bytes() == written


def test_a_file_that_could_not_be_kept_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = '{"theme": "purple"}'
    (tmp_path / FILE).write_text(written)
    with monkeypatch.context() as full:
        full.setattr("os.fsync", no_space)
        settings, trouble = read_settings(tmp_path)
    assert "could not be copied" in trouble
    assert "not saved" in write_settings(tmp_path, replace(settings, text_size=20))
    assert (tmp_path / FILE).read_text() == written


def no_space(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_file_that_could_not_be_read_is_not_written_over_even_when_it_could_be_later(
    tmp_path: Path,
) -> None:
    (tmp_path / FILE).mkdir()
    settings, _ = read_settings(tmp_path)
    (tmp_path / FILE).rmdir()
    (tmp_path / FILE).write_text('{"theme": "dark"}')
    assert "not saved" in write_settings(tmp_path, replace(settings, text_size=20))
    assert read_settings(tmp_path) == (Settings(theme="dark"), "")


def test_shortcuts_that_are_refused_leave_a_copy_too(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"shortcuts": {"open": ["Ctrl+Q"]}, "theme": "dark"}')
    settings, _ = read_settings(tmp_path)
    accepted, told = refuse_shortcuts(tmp_path, settings, {}, "Ctrl+Q belongs to “Quit” already.")
    assert accepted == Settings(theme="dark")
    (aside,) = set(tmp_path.iterdir()) - {tmp_path / FILE}
    assert told.startswith("Ctrl+Q belongs") and str(aside) in told
    assert b"Ctrl+Q" in aside.read_bytes()


@pytest.mark.parametrize("face", ["x" * 101, "two\nlines", 3, None])
def test_a_name_that_no_face_can_have_is_refused(tmp_path: Path, face: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"text_face": face}))
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings()
    assert "text_face" in trouble


@pytest.mark.parametrize("setting", TABLE, ids=[setting.name for setting in TABLE])
def test_every_line_of_the_table_has_a_sentence_and_allows_its_own_default(setting: Setting) -> None:
    assert setting.sentence
    assert setting.accepts(setting.default)
    assert getattr(Settings(), setting.name) == setting.default


PLAIN = st.none() | st.booleans() | st.integers() | st.text()


@given(st.recursive(PLAIN, lambda part: st.lists(part) | st.dictionaries(st.text(), part), max_leaves=5))
def test_no_value_of_any_type_makes_the_check_itself_fail(value: object) -> None:
    assert all(setting.accepts(value) in (True, False) for setting in TABLE)


def test_a_line_of_the_table_is_found_by_its_name_with_its_bounds() -> None:
    assert setting("text_size").bounds == range(6, 49)
    assert len(setting("theme").bounds) == 0


def test_the_limit_of_a_file_is_the_one_that_reading_has_by_itself() -> None:
    assert Settings().largest_file_megabytes * MEGABYTE == Limits().max_bytes
    settings, limits = Settings(), Limits()
    assert settings.most_unpacked_megabytes * MEGABYTE == limits.max_unpacked
    assert settings.most_files_in_archive == limits.max_members
    assert settings.most_articles_in_file == limits.max_articles
    assert (settings.most_pages, settings.most_blocks) == (limits.max_pages, limits.max_blocks)
    assert settings.most_nesting == limits.max_nesting
    assert settings.most_memory_megabytes * MEGABYTE == limits.max_memory
    assert settings.patience_seconds == limits.seconds
    assert settings.patience_seconds_for_a_megabyte == limits.seconds_for_a_megabyte


def test_a_folder_that_cannot_be_written_is_told_once_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert str(tmp_path / "file") in write_settings(tmp_path / "file", Settings())
    assert write_geometry(tmp_path / "file", b"\x01")


def test_a_settings_file_that_is_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings(kept_file=True)
    assert "could not be read" in trouble


def test_the_place_of_the_window_is_kept_apart_from_the_settings(tmp_path: Path) -> None:
    assert read_geometry(tmp_path) == b""
    assert write_geometry(tmp_path, b"\x00\xffplace") == ""
    assert read_geometry(tmp_path) == b"\x00\xffplace"
    assert not (tmp_path / FILE).exists()


def test_nothing_is_left_beside_a_file_that_was_written(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings())
    write_settings(tmp_path, Settings(theme="light"))
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_disk_that_is_full_leaves_the_old_settings_whole(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    write_settings(tmp_path, Settings(theme="light"))
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from reader.settings import Settings, write_settings\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))\n"
        "print(write_settings(Path(sys.argv[1]), Settings(theme='dark')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "could not be saved" in done.stdout
    assert read_settings(tmp_path) == (Settings(theme="light"), "")
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_the_settings_live_where_the_person_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_folder().name == "diptych"


def test_a_resource_is_found_and_a_missing_one_is_named() -> None:
    assert resource("samples/harbour-ferry-evening.txt").is_file()
    with pytest.raises(FileNotFoundError, match="samples/nothing"):
        resource("samples/nothing")


def test_a_frozen_bundle_brings_its_own_resources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources" / "samples").mkdir(parents=True)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert resource("samples") == tmp_path / "resources" / "samples"
