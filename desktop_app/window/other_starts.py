"""What later starts of the app hand over to the window that is open."""

import os

from PySide6.QtCore import QFileSystemWatcher, Qt

from desktop_app.library import Claim
from desktop_app.window.drops import Dropped
from desktop_app.window.main_window import MainWindow


def take_wishes(claim: Claim, window: MainWindow) -> None:
    """Once ``window`` has started, it opens what others ask for, and comes to the front for it."""
    watcher = QFileSystemWatcher(window)

    def take() -> None:
        if window.is_closed:  # what comes now is for the next window
            return
        for wish in claim.wishes():
            window.intake.take(Dropped(wish.paths))
            _bring_to_front(window, wish.token)

    def begin() -> None:
        watcher.addPath(str(claim.inbox))
        take()

    watcher.directoryChanged.connect(take)
    window.started.connect(begin)


def _bring_to_front(window: MainWindow, token: str) -> None:
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt's platform for Wayland shows it to the compositor
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
