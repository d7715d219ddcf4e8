"""The box that says what this is, and where its data lie."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop_app import __version__
from desktop_app.window.translation import tr

_ICON = 64


def show_about(window: QWidget, store: Path | None) -> None:
    """``store`` is the file that keeps the articles, None if none does."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIconPixmap(QApplication.windowIcon().pixmap(_ICON))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setWindowTitle(tr("About Redline Desk"))
    box.setText(tr("Redline Desk {}").format(__version__))
    box.setInformativeText("\n\n".join(_lines(store)))
    box.open()


def _lines(store: Path | None) -> list[str]:
    lines = [
        tr("Summaries, key actors and red lines of news articles. Everything stays on this computer."),
        tr("Free software under the MIT licence. Icons by Lucide (ISC licence)."),
    ]
    if store is not None:
        lines.append(tr("Your articles are kept in {}").format(store))
    return lines
