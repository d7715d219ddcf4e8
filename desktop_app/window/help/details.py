"""What a report of a mistake should say of the app and the system it runs on: versions, no names of files."""

import platform

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from desktop_app import __version__
from desktop_app.window.help.licences import shipped_parts
from desktop_app.window.theme import theme


def details() -> str:
    """Some lines of plain English, as those who mend the app read it."""
    screens = ", ".join(
        f"{screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():.0%}"
        for screen in QGuiApplication.screens()
    )
    packages = ", ".join(f"{part.name} {part.version}" for part in shipped_parts()[1:] if part.version)
    return "\n".join(
        (
            f"Redline Desk {__version__}",
            f"System: {platform.platform()}, {platform.machine()}",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
            f"Platform: {QGuiApplication.platformName()}; screens: {screens}",
            f"Theme: {theme().choice}, text at {theme().text_size:.0%}; locale: {QLocale().name()}",
            f"With: {packages}",
            "",
        )
    )
