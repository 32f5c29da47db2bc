"""A page as the real Chromium saves it in one file, asked for over the pipe that it is driven by."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

FROM_US, TO_US = 3, 4
"""The descriptors on which it hears and speaks."""


class Browser:
    """Chromium without a window; messages end in a zero byte, on the descriptors 3 and 4 of its process."""

    def __init__(self, program: str, profile: Path) -> None:
        self._number = 0
        self._rest = b""
        read, self._say = os.pipe()
        self._hear, write = os.pipe()
        words = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]
        self._process = subprocess.Popen(
            [program, *words, f"--user-data-dir={profile}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=False,  # those that are not for it do not go along anyway
            preexec_fn=lambda: (os.dup2(read, FROM_US), os.dup2(write, TO_US)),
        )
        os.close(read)
        os.close(write)

    def ask(self, method: str, session: str = "", **parameters: Any) -> dict[str, Any]:
        """The answer to a command."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._say, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            pass
        result: dict[str, Any] = answer["result"]
        return result

    def wait_for(self, event: str) -> None:
        """Wait until something has happened."""
        while self._next().get("method") != event:
            pass

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            piece = os.read(self._hear, 1 << 16)
            if not piece:
                raise EOFError("the browser has ended")
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(line)
        return message

    def close(self) -> None:
        """End the browser."""
        self._process.kill()
        self._process.wait()
        os.close(self._say)
        os.close(self._hear)


def saved_by(program: str, page: Path, profile: Path) -> bytes:
    """The page as the browser saves it: MHTML."""
    browser = Browser(program, profile)
    try:
        target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
        session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        browser.ask("Page.enable", session)
        browser.ask("Page.navigate", session, url=page.as_uri())
        browser.wait_for("Page.loadEventFired")
        snapshot: str = browser.ask("Page.captureSnapshot", session, format="mhtml")["data"]
        return snapshot.encode()
    finally:
        browser.close()
