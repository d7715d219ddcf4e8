"""A file in the system's file manager: the file itself where that can be asked for, else its folder."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"
_PLACE = "/org/freedesktop/FileManager1"


def show_in_folder(path: Path, owner: QObject) -> None:
    """Returns at once; a file that is gone shows its folder. ``owner`` lives as long as an answer takes."""
    if not path.exists():
        _open_folder(path)
    elif sys.platform == "win32":
        subprocess.Popen(f'explorer /select,"{path}"')  # noqa: S603 - explorer parses its own line
    elif sys.platform == "darwin":
        subprocess.Popen(["/usr/bin/open", "-R", path])  # noqa: S603
    else:
        _ask_file_manager(path, owner)


def _ask_file_manager(path: Path, owner: QObject) -> None:
    """By the desktops' common interface, which many file managers have; the folder where none has it."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        _open_folder(path)
        return
    call = QDBusMessage.createMethodCall(_SERVICE, _PLACE, _SERVICE, "ShowItems")
    address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    call.setArguments([[address], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(call), owner)

    def take(answer: QDBusPendingCallWatcher) -> None:
        if answer.isError():
            _open_folder(path)
        answer.deleteLater()

    watcher.finished.connect(take)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
