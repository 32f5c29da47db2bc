"""What the environment says of screens to whether there is one: asked before Qt, which would abort."""

import contextlib
import os
import re
import socket
from collections.abc import Mapping

X11 = re.compile(r"(?P<host>[^:]*|\[.*\]):(?P<number>\d{1,5})(?:\.\d+)?")
X11_PORT = 6000
"""An X server for display N listens on the TCP port 6000 + N, where it listens to the network at all."""

PATIENCE = 3.0
"""Seconds a screen on another machine may take to answer; one on this machine answers at once or never."""

SOCKETS = "/tmp/.X11-unix/X"


def lacks_screen(environment: Mapping[str, str]) -> bool:
    """Whether nothing says where a screen is, and Qt is not told to draw without one (offscreen, vnc)."""
    if any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET")):
        return False
    return asks_for_screen(environment)


def asks_for_screen(environment: Mapping[str, str]) -> bool:
    """Whether all that Qt was told to draw on is a screen of X11 or Wayland."""
    asked = filter(None, environment.get("QT_QPA_PLATFORM", "").split(";"))
    return all(way.startswith(("xcb", "wayland")) for way in asked)


def screen_leads_nowhere(environment: Mapping[str, str]) -> str:
    """The DISPLAY behind which nobody answers, where it is the only screen that is named; else ""."""
    display = environment.get("DISPLAY", "")
    others = any(environment.get(name) for name in ("WAYLAND_DISPLAY", "WAYLAND_SOCKET"))
    if not display or others or not asks_for_screen(environment):
        return ""
    return "" if answers(display) else display


def answers(display: str) -> bool:
    """Whether an X server listens at a DISPLAY such as ":0" or "host:0.0". What is none of these is for Qt to
    make out."""
    if (named := X11.fullmatch(display)) is None:
        return True
    number, host = int(named["number"]), named["host"].strip("[]")
    if host in ("", "unix"):
        # Linux has a second socket that is no file: a server in a container may be reached by that alone.
        return any(listens(name) for name in (f"{SOCKETS}{number}", f"\0{SOCKETS}{number}"))
    if X11_PORT + number > 65535:
        return False
    with contextlib.suppress(OSError), socket.create_connection((host, X11_PORT + number), PATIENCE):
        return True
    return False


def listens(name: str) -> bool:
    """Whether somebody listens at a socket of this machine."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(PATIENCE)
        asking.connect(os.fsencode(name))
        return True
    return False
