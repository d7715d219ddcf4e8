"""The app's icon in the dock or the taskbar: how many results are new, and how far the work has come."""

import os
import sys

from PySide6.QtGui import QGuiApplication

_INTERFACE = "com.canonical.Unity.LauncherEntry"
"""What Ubuntu's dock, Dash to Dock and Plasma listen to."""


def show_in_launcher(count: int, progress: float | None) -> None:
    """``count`` is 0 and ``progress`` (0 to 1) None when there is nothing to show.

    On Linux a signal on the person's own message bus, where there is one; elsewhere the system's badge.
    """
    if sys.platform != "linux":
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(count)
    elif os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:"):
        _signal(count, progress)


def _signal(count: int, progress: float | None) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    message = QDBusMessage.createSignal("/", _INTERFACE, "Update")
    state = {
        "count": count,
        "count-visible": count > 0,
        "progress": progress or 0.0,
        "progress-visible": progress is not None,
    }
    message.setArguments([f"application://{QGuiApplication.desktopFileName()}.desktop", state])
    QDBusConnection.sessionBus().send(message)
