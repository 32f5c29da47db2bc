"""The one description of the bundle, followed for three systems with a stand-in for PyInstaller."""

import plistlib
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from packages import PACKAGING

from reader import __version__

SPEC = PACKAGING / "diptych.spec"
PLUGINS = "PySide6/Qt/plugins"
NEEDS = {
    "/libqxcb.so": ["libQt6Gui.so.6"],
    "/libQt6Gui.so.6": ["libQt6Core.so.6"],
    "/libqgtk3.so": ["libgtk-3.so.0"],
}
"""What each binary asks for, on a system whose tool tells it."""

BINARIES = [
    (f"{PLUGINS}/platforms/libqxcb.so", "/libqxcb.so", "BINARY"),
    (f"{PLUGINS}/platformthemes/libqgtk3.so", "/libqgtk3.so", "BINARY"),
    (f"{PLUGINS}/tls/libqopensslbackend.so", "/libqopensslbackend.so", "BINARY"),
    ("PySide6/Qt/lib/libQt6Gui.so.6", "/libQt6Gui.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "/libQt6Core.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6Quick.so.6", "/libQt6Quick.so.6", "BINARY"),
    ("libgtk-3.so.0", "/libgtk-3.so.0", "BINARY"),
    ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
    ("libgtk-3.so", "libgtk-3.so.0", "SYMLINK"),
    ("lxml/etree.so", "/etree.so", "EXTENSION"),
]
KEPT = {
    f"{PLUGINS}/platforms/libqxcb.so", "PySide6/Qt/lib/libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Core.so.6",
    "libQt6Gui.so.6", "lxml/etree.so",
}  # fmt: skip
DATAS = [
    ("PySide6/Qt/translations/qtbase_de.qm", "/qtbase_de.qm", "DATA"),
    ("PySide6/Qt/translations/qtbase_fi.qm", "/qtbase_fi.qm", "DATA"),
    ("lxml-6.0.dist-info/METADATA", "/METADATA", "DATA"),
    ("resources/icons/16/diptych.png", "/diptych.png", "DATA"),
]

SCRIPTS = [
    ("pyi_rth_pyside6", "/pyi_rth_pyside6.py", "PYSOURCE"),
    ("pyi_rth_other", "/pyi_rth_other.py", "PYSOURCE"),
    ("start", "/start.py", "PYSOURCE"),
]
"""What runs when the program starts: hooks of PyInstaller, then ours."""


def follow(monkeypatch: pytest.MonkeyPatch, system: str) -> dict[str, list[dict[str, Any]]]:
    """What the description asks of each part of PyInstaller on a system."""
    asked: dict[str, list[dict[str, Any]]] = {}

    def part(name: str) -> Any:
        def note(*words: Any, **options: Any) -> types.SimpleNamespace:
            asked.setdefault(name, []).append({"words": words, **options})
            inside = {"binaries": list(BINARIES), "datas": list(DATAS), "pure": [], "scripts": list(SCRIPTS)}
            return types.SimpleNamespace(**(inside if name == "Analysis" else {}))

        return note

    bindepend = types.ModuleType("PyInstaller.depend.bindepend")
    bindepend.get_imports = lambda file: [(name, None) for name in NEEDS.get(file, [])]  # type: ignore[attr-defined]
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_dynamic_libs", "collect_submodules"):
        setattr(hooks, name, lambda *_, **__: [])
    for name, module in (
        ("PyInstaller", types.ModuleType("PyInstaller")),
        ("PyInstaller.depend", types.ModuleType("PyInstaller.depend")),
        ("PyInstaller.depend.bindepend", bindepend),
        ("PyInstaller.utils", types.ModuleType("PyInstaller.utils")),
        ("PyInstaller.utils.hooks", hooks),
    ):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "platform", system)
    parts = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), {"SPECPATH": str(PACKAGING), **parts})
    monkeypatch.undo()
    return asked


def test_only_what_is_reached_from_a_plugin_that_stays_is_bundled(monkeypatch: pytest.MonkeyPatch) -> None:
    [folder] = follow(monkeypatch, "darwin")["COLLECT"]
    binaries, datas = folder["words"][-2:]
    assert {entry[0] for entry in binaries} == KEPT
    assert {entry[0] for entry in datas} == {DATAS[0][0], DATAS[3][0]}


@pytest.mark.parametrize(
    ("system", "programs"),
    [
        ("linux", {"diptych": True}),
        ("darwin", {"diptych": False}),
        ("win32", {"diptych": False, "diptych-console": True}),
    ],
)
def test_each_system_has_the_programs_it_needs(
    monkeypatch: pytest.MonkeyPatch, system: str, programs: dict[str, bool]
) -> None:
    asked = follow(monkeypatch, system)
    assert {each["name"]: each["console"] for each in asked["EXE"]} == programs
    assert ("BUNDLE" in asked) == (system == "darwin")
    for each in asked["EXE"]:
        for icon in each["icon"] or []:
            assert Path(icon).is_file()


@pytest.mark.parametrize(("system", "first"), [("linux", "pyi_rth_other"), ("darwin", "pyi_rth_pyside6")])
def test_on_linux_qt_is_not_loaded_before_the_program_begins(
    monkeypatch: pytest.MonkeyPatch, system: str, first: str
) -> None:
    for each in follow(monkeypatch, system)["EXE"]:
        scripts = [entry[0] for entry in each["words"][1]]
        assert (scripts[0], scripts[-1]) == (first, "start")


def test_macos_is_told_what_the_app_is_and_what_it_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    [app] = follow(monkeypatch, "darwin")["BUNDLE"]
    told = app["info_plist"]
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert (app["bundle_identifier"], app["version"]) == ("org.example.diptych", __version__)
    assert told["NSHighResolutionCapable"] is True
    declared = [*told["UTExportedTypeDeclarations"], *told["UTImportedTypeDeclarations"]]
    ours = {each["UTTypeIdentifier"] for each in declared}
    opened = {name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]}
    assert {name for name in opened if name.startswith("org.example.diptych")} == ours
    assert {"public.plain-text", "public.html"} <= opened


def test_the_entitlements_can_be_read() -> None:
    told = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(told.values()) == {True}
