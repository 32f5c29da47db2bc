"""The program uses no network: no module of ours reaches for what speaks to other machines."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parent.parent

REMOTE = {
    *("urllib.request", "http", "http.client", "ftplib", "smtplib", "ssl", "xmlrpc", "socketserver"),
    *("requests", "httpx", "aiohttp", "urllib3", "asyncio", "webbrowser", "poplib", "imaplib", "telnetlib"),
}
LOCAL_QT = {"QLocalServer", "QLocalSocket"}
"""The two classes of QtNetwork that never leave the machine."""

OPENERS = {"openUrl", "AF_INET", "AF_INET6", "create_connection", "getaddrinfo", "setOpenExternalLinks"}


def reaches(path: Path) -> Iterator[str]:
    """Where a module reaches for the network."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = [module, *(f"{module}.{alias.name}" for alias in node.names)]
            if module == "PySide6.QtNetwork" and not {alias.name for alias in node.names} <= LOCAL_QT:
                yield f"{path.name}:{node.lineno}: more of QtNetwork than what is local"
        elif isinstance(node, ast.Attribute) and node.attr in OPENERS:
            yield f"{path.name}:{node.lineno}: {node.attr}"
        for name in names:
            if name in REMOTE or name.startswith(("PySide6.QtWebEngine", "PySide6.QtWebSockets")):
                yield f"{path.name}:{node.lineno}: {name}"


ALLOWED = {
    # It says that no link leads outside.
    "guide.py": "setOpenExternalLinks",
    # It knocks at the screen that the person's own DISPLAY names.
    "screens.py": "create_connection",
}


def test_no_module_reaches_for_the_network() -> None:
    found = [line for path in sorted((PROJECT / "reader").rglob("*.py")) for line in reaches(path)]
    files = {line: line.partition(":")[0] for line in found}
    assert [line for line, file in files.items() if not line.endswith(ALLOWED.get(file, "nothing"))] == []


def test_reaching_for_the_network_is_noticed(tmp_path: Path) -> None:
    module = tmp_path / "some.py"
    module.write_text(
        "import urllib.request\nfrom PySide6.QtNetwork import QTcpSocket\nfrom urllib import request\n"
        "socket.create_connection(('x', 1))\n",
        encoding="utf-8",
    )
    assert len(list(reaches(module))) == 4


GUARD = """
import socket, sys

def refuse(event, arguments):
    if event == "socket.connect" and arguments[0].family != getattr(socket, "AF_UNIX", None):
        raise AssertionError(f"reached out: {arguments}")
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        raise AssertionError(f"reached out: {event} {arguments}")

sys.addaudithook(refuse)
import reader.__main__
sys.exit(reader.__main__.main(sys.argv[1:]))
"""


def test_a_page_full_of_addresses_is_compared_without_asking_for_any(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<!DOCTYPE html SYSTEM 'http://tern.example/x.dtd'><html><head>"
        "<link rel=stylesheet href='http://tern.example/a.css'><script src='http://tern.example/a.js'></script>"
        "<base href='http://tern.example/'></head><body><article><h1>The tide</h1>"
        "<p>The tide came in at nine, and nobody on the quay had expected it so early in the year.</p>"
        "<img src='http://tern.example/a.png'><iframe src='http://tern.example/'></iframe></article></body></html>",
        encoding="utf-8",
    )
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "HOME": str(tmp_path)}
    command = [sys.executable, "-c", GUARD, "compare", str(page), str(page)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
