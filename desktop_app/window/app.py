"""Starts the window."""

import gc
import os
import sqlite3
import sys
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.assets import resource
from desktop_app.library import Claim, Library
from desktop_app.window.drops import Dropped
from desktop_app.window.main_window import MainWindow
from desktop_app.window.other_starts import take_wishes
from desktop_app.window.system_signals import close_on_signals
from desktop_app.window.theme import theme
from desktop_app.window.translation import tr

_DESKTOP_ID = "io.github.redline_desk.RedlineDesk"


def run_window(paths: tuple[Path, ...], store: Path, claim: Claim | None) -> int:
    """Opens the window with ``paths`` (files and folders) and returns the exit status when it is closed.

    ``store`` is the file that keeps the articles. With a ``claim`` on it other starts hand over what they
    were to open.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Redline Desk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(_DESKTOP_ID)
    application.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    theme()
    window = _open_window(store, claim)
    window.intake.take(Dropped(paths))
    while True:
        status = application.exec()
        window.close()
        if not window.has_stopped:
            os._exit(status)  # a thread that goes on would be torn down with a crash
        if not window.reopens:
            return status
        window.deleteLater()
        window = _open_window(store, claim)
        window.started.connect(partial(window.settings.open, at_language=True))


def _open_window(store: Path, claim: Claim | None) -> MainWindow:
    window = MainWindow(*_open_library(store))
    close_on_signals(window, window.close)
    _tell_of_mistakes(window)
    # Each search for garbage would look through all that is there, for good.
    window.started.connect(gc.freeze)
    if claim is not None:
        take_wishes(claim, window)
    window.show()
    return window


def _open_library(store: Path) -> tuple[Library, Path | None]:
    """The library at ``store``, or one in memory where nothing can be written."""
    try:
        return Library(store), store
    except (OSError, sqlite3.Error):
        return Library(None), None


def _tell_of_mistakes(window: MainWindow) -> None:
    """A mistake of ours in a slot costs what was asked for, not the app; it is told and goes to the log."""

    def tell(kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, mistake, trace)
        if isinstance(mistake, Exception):
            window.say(tr("That did not work. Everything else is as it was."))

    sys.excepthook = tell
