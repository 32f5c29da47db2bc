"""The application, and the parts of the window made by hand, for tests without a screen."""

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from reader.app import make_window
from reader.load import Limits
from reader.present import Sheet
from reader.resources import resource
from reader.settings import Settings
from reader.ui.articles import ArticlesModel
from reader.ui.desk import Desk
from reader.ui.language import say
from reader.ui.spread import Spread
from reader.ui.spread.typography import Typography, typography
from reader.ui.tasks import TaskRunner
from reader.ui.theme import Theme, read_theme
from reader.ui.window import Window

PATIENCE = 30.0
"""Seconds after which something that should happen is held to never happen."""

NOT_ABOUT_US = ("This plugin does not support", "Mouse event")
"""What Qt says about having no screen, and its tester about clicks that nobody wanted."""

SpreadOf = Callable[[Sheet], Spread]
Until = Callable[[Callable[[], object]], None]
Make = Callable[[Settings], Window]


@pytest.fixture(scope="session", autouse=True)
def application() -> Iterator[QApplication]:
    """The one application object, in the style and the faces of the program."""
    found = QApplication.instance() or QApplication(["diptych"])
    assert isinstance(found, QApplication)
    found.setStyle("Fusion")
    for font in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    yield found
    found.clipboard().clear()  # offscreen, what Python put there is not to be freed after Python has gone


@pytest.fixture(autouse=True)
def no_complaint_of_qt() -> Iterator[None]:
    """Fail a test during which Qt warned of something."""
    complaints: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not message.startswith(NOT_ABOUT_US):
            complaints.append(message)

    qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(None)
    assert not complaints


@pytest.fixture
def keep(application: QApplication) -> Iterator[Callable[[QWidget], None]]:
    """Show a widget for the length of a test, and leave none of it behind."""
    kept: list[QWidget] = []

    def show(widget: QWidget) -> None:
        kept.append(widget)
        widget.show()
        application.processEvents()

    yield show
    for widget in kept:
        widget.hide()
        widget.deleteLater()
    kept.clear()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture
def until(application: QApplication) -> Until:
    """Let events happen until something is true; fail when it never is."""

    def run(true: Callable[[], object]) -> None:
        loop = QEventLoop()
        look = QTimer(interval=5)
        look.timeout.connect(lambda: loop.quit() if true() else None)
        look.start()
        end = time.monotonic() + PATIENCE
        try:
            while not true():
                assert time.monotonic() < end, "what was waited for never came"
                QTimer.singleShot(1000, loop.quit)
                loop.exec()
        finally:
            look.stop()

    return run


@pytest.fixture(params=["light", "dark", "contrast"])
def each_theme(request: pytest.FixtureRequest) -> Theme:
    """Each theme in turn."""
    return read_theme(resource(f"themes/{request.param}.json"))


@pytest.fixture(scope="session")
def light() -> Theme:
    """The colours of paper."""
    return read_theme(resource("themes/light.json"))


@pytest.fixture(scope="session")
def dark() -> Theme:
    """The colours of the night."""
    return read_theme(resource("themes/dark.json"))


@pytest.fixture(scope="session")
def fonts(application: QApplication) -> Typography:
    """The faces at the normal size."""
    return typography(12, QFont(application.font()))


@pytest.fixture
def spread_of(light: Theme, fonts: Typography, keep: Callable[[QWidget], None]) -> SpreadOf:
    """Show a sheet in a spread of 1,000 by 640 pixels."""

    def make(sheet: Sheet) -> Spread:
        spread = Spread(light, fonts, say)
        spread.resize(1000, 640)
        keep(spread)
        spread.show_sheet(sheet)
        return spread

    return make


@pytest.fixture(scope="session")
def tasks(application: QApplication) -> Iterator[TaskRunner]:
    """The real task runner, with a worker process behind it."""
    runner = TaskRunner()
    yield runner
    runner.close()
    runner.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(tasks: TaskRunner) -> Iterator[Desk]:
    """An empty desk."""
    found = Desk(ArticlesModel(), tasks, Limits())
    yield found
    found.give_up()
    found.kin.restart()
    found.deleteLater()


@pytest.fixture
def window(
    desk: Desk, light: Theme, application: QApplication, keep: Callable[[QWidget], None], until: Until
) -> Window:
    """The window, shown and active, with nothing in it."""
    found = Window(desk, Settings(), light, QFont(application.font()))
    keep(found)
    found.activateWindow()
    until(found.isActiveWindow)
    return found


@pytest.fixture
def made(application: QApplication, tmp_path: Path, keep: Callable[[QWidget], None]) -> Iterator[Make]:
    """Make a window as the program does, with its settings in an empty folder."""
    palette, runners = application.palette(), set(application.findChildren(TaskRunner))
    windows: list[Window] = []

    def make(settings: Settings) -> Window:
        windows.append(make_window(application, settings, tmp_path))
        keep(windows[-1])
        return windows[-1]

    yield make
    for window in windows:
        window.close()
    for kind in (Desk, ArticlesModel):
        for left in application.findChildren(kind):
            left.deleteLater()
    for runner in set(application.findChildren(TaskRunner)) - runners:
        runner.close()
        runner.deleteLater()
    application.setPalette(palette)


@pytest.fixture
def whole(made: Make) -> Window:
    """A window as the program makes it when it is started for the first time."""
    return made(Settings())
