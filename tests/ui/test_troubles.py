"""A mistake in the running window: it goes on, and says where the mistake was written down."""

import json
import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer, QUrl, qWarning
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
import reader.app
from reader.arguments import window_start
from reader.ui.window import Window

opened = []
Window.open_files = lambda self, paths, side="": opened.append([str(path) for path in paths])

def window():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow))

def fail():
    raise RuntimeError("a slot that breaks")

def send():
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile("/tmp/a story.txt")))

def end():
    said = window().findChild(QLabel, "status_sentence").text()
    print(json.dumps({"said": said, "opened": opened, "visible": window().isVisible()}))
    QApplication.quit()

def begin():
    if not window().isVisible():
        return QTimer.singleShot(50, begin)
    send()
    qWarning("Qt is not content")
    QTimer.singleShot(0, fail)
    QTimer.singleShot(200, end)

QTimer.singleShot(0, begin)
sys.exit(reader.app.main(window_start(["--log-level", "debug"])))
"""


def test_the_window_goes_on_after_a_mistake_and_opens_what_the_system_wants_opened(tmp_path: Path) -> None:
    environment = os.environ | {"HOME": str(tmp_path), "PYTHONPATH": str(PROJECT), "LC_ALL": "C.UTF-8"}
    environment |= {"XDG_STATE_HOME": str(tmp_path / "state"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    told = json.loads(done.stdout)
    (log,) = tmp_path.rglob("diptych.log")
    assert told["visible"]
    assert str(log) in told["said"]
    assert told["opened"] == [["/tmp/a story.txt"]]
    written = log.read_text(encoding="utf-8")
    assert "a slot that breaks" in written and "Qt is not content" in written
    assert "a slot that breaks" in done.stderr
