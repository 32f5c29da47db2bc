"""The Windows installer compiles, and takes back all that it writes."""

import re
from pathlib import Path

from packages import PACKAGING, needs, said_by

from reader import __version__

SCRIPT = PACKAGING / "windows" / "diptych.nsi"


def test_the_installer_compiles_without_a_warning(tmp_path: Path) -> None:
    needs("makensis")
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("diptych.exe", "diptych-console.exe", "_internal/base_library.zip"):
        (bundle / name).write_bytes(b"stands for the real one")
    target = tmp_path / "diptych-setup.exe"
    told = {"VERSION": __version__, "BUNDLE": str(bundle), "OUTPUT": str(target)}
    said_by("makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items()), SCRIPT)
    assert target.read_bytes()[:2] == b"MZ"


def test_the_installer_asks_for_no_administrator() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in text
    assert not re.search(r"\bHKLM\b|\bHKCR\b", text)


def test_every_key_that_is_written_is_deleted_again() -> None:
    install, uninstall = SCRIPT.read_text(encoding="utf-8").split('Section "Uninstall"')
    written = re.findall(r'WriteReg\w+ HKCU "([^"]+)" "([^"]*)"', install)
    deleted = re.findall(r'DeleteRegKey HKCU "([^"]+)"', uninstall)
    macros = re.findall(r'DeleteRegValue HKCU "([^"]+)" "([^"]*)"', install + uninstall)
    aliases = {"${CAPABILITIES}": "Software\\${IDENTIFIER}\\Capabilities"}
    assert written
    for key, value in written:
        for name, meaning in aliases.items():
            key = key.replace(name, meaning)
        assert (
            any(key == each or key.startswith(each + "\\") for each in deleted) or (key, value) in macros
        ), key
