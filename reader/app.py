"""Paths to a running window: builds what lasts, hands it on, and shows the window before anything is read."""

import signal
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.arguments import Start
from reader.head_start import Begun
from reader.instance import ALONE, Claim
from reader.load import Limits
from reader.load.limits import MEGABYTE
from reader.logs import catch_crashes, start_logging
from reader.resources import resource
from reader.settings import (
    Settings,
    data_folder,
    log_folder,
    read_geometry,
    read_settings,
    refuse_shortcuts,
    settings_folder,
)
from reader.ui.arrivals import Application, receive_visits
from reader.ui.articles import ArticlesModel
from reader.ui.asking import announce
from reader.ui.desk import Desk
from reader.ui.edges import Edges
from reader.ui.language import language_of, say, speak
from reader.ui.remembering import Remembering
from reader.ui.shortcuts import accepted_shortcuts
from reader.ui.spread.accessible import make_audible
from reader.ui.tasks import TaskRunner
from reader.ui.theme import Theme, palette_of, read_theme, tells_contrast, wanted_theme
from reader.ui.troubles import Troubles
from reader.ui.window import Window

SAMPLES = ("samples/harbour-ferry-evening.txt", "samples/harbour-ferry-morning.txt")
"""An invented story as its page was copied in the evening, and as a clean copy the next morning."""


def main(start: Start, begun: Sequence[Begun] = (), place: Claim = ALONE) -> int:
    """Open the window with these articles, the first two side by side; the exit status of the program.

    `begun` are the workers that read some of them already; at its `place` the window hears of later starts.
    """
    crashed = catch_crashes(log_folder(), look_back=place.is_first)
    log = start_logging(log_folder(), start.log_level)
    application = make_application()
    troubles = Troubles(log, application)
    folder = settings_folder()
    settings, trouble = read_wishes(folder, application, start.language)
    window = make_window(application, settings, folder, begun)
    troubles.told.connect(window.show_trouble)
    window.begin(data_folder(), list(start.files))
    window.show()
    if crashed is not None:
        troubles.tell_of_crash(crashed)
    if trouble:  # the next sentence of the status line would wipe it out unread
        announce(
            window, "settings_trouble", QCoreApplication.translate("Preferences", "Preferences"), [trouble]
        )
    receive_visits(application, window, place)
    return application.exec()


def read_wishes(folder: Path, application: QApplication, language: str = "") -> tuple[Settings, str]:
    """The settings without keys that cannot be given, and sentences of trouble or "".

    From here on the application speaks the language that is wished for, so that it tells of trouble in it.
    """
    settings, trouble = read_settings(folder)
    speak(application, language_of(language or settings.language, QLocale.system().uiLanguages()))
    accepted, why = accepted_shortcuts(settings.shortcuts)
    if not why:
        return settings, say(trouble)
    settings, refused = refuse_shortcuts(folder, settings, accepted, why)
    return settings, f"{say(trouble)} {say(refused)}".strip()


def make_application() -> Application:
    """Qt's application object with our name, and Ctrl+C in a terminal ending it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    QGuiApplication.setDesktopFileName("diptych")
    application = Application()
    application.setApplicationName("diptych")
    application.setApplicationDisplayName("Diptych")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(window_icon())
    application.setStyle(Edges())
    for font in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    make_audible()
    return application


def window_icon() -> QIcon:
    """Our picture in the sizes that title bars and switchers draw; none is read before it is drawn."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        icon.addFile(str(resource(f"icons/{size}/diptych.png")), QSize(size, size))
    return icon


def make_window(
    application: QApplication, settings: Settings, folder: Path, begun: Sequence[Begun] = ()
) -> Window:
    """The window with everything it needs, following the desktop's colours as long as the reader wishes."""
    tasks = TaskRunner(application, begun=begun)
    desk = Desk(ArticlesModel(application), tasks, limits_of(settings), application)
    theme = show_colours(application, settings)
    window = Window(desk, settings, theme, QFont(application.font()))
    remembering = Remembering(folder, settings, window)
    remembering.told.connect(lambda trouble: window.show_trouble(say(trouble)))
    wishes = [settings]

    def follow() -> None:
        window.show_theme(show_colours(application, wishes[-1]))

    def take(settings: Settings) -> None:
        changed = settings.theme != wishes[-1].theme
        wishes[:] = [settings]
        if changed:
            follow()
        desk.readings.limits = limits_of(settings)
        remembering.remember(settings)

    follow_desktop(application, follow)
    window.settings_changed.connect(take)
    window.samples_wanted.connect(lambda: window.open_files([resource(name) for name in SAMPLES]))
    window.restoreGeometry(read_geometry(folder))
    window.closed.connect(lambda: remembering.close(bytes(window.saveGeometry().data())))
    return window


def limits_of(settings: Settings) -> Limits:
    """What may be opened, as the reader wants it."""
    return Limits(
        max_bytes=settings.largest_file_megabytes * MEGABYTE,
        max_unpacked=settings.most_unpacked_megabytes * MEGABYTE,
        max_members=settings.most_files_in_archive,
        max_articles=settings.most_articles_in_file,
        max_pages=settings.most_pages,
        max_blocks=settings.most_blocks,
        max_nesting=settings.most_nesting,
        max_memory=settings.most_memory_megabytes * MEGABYTE,
        seconds=settings.patience_seconds,
        seconds_for_a_megabyte=settings.patience_seconds_for_a_megabyte,
    )


def follow_desktop(application: QApplication, follow: Callable[[], None]) -> None:
    """Do something whenever the desktop changes between light and dark, or to high contrast."""
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(follow)
    if tells_contrast(hints):
        hints.accessibility().contrastPreferenceChanged.connect(follow)


def show_colours(application: QApplication, settings: Settings) -> Theme:
    """Give the application the colours it should have now."""
    theme = read_theme(resource(f"themes/{wanted_theme(settings.theme, application)}.json"))
    style = application.style()
    if isinstance(style, Edges):
        style.show_theme(theme)
    application.setPalette(palette_of(theme))
    return theme
