"""The box that says what this is, and where its data lie."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app import __version__


def show_about(window: QWidget, store: Path | None) -> None:
    """``store`` is the file that keeps the articles, None if none does."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setWindowTitle(box.tr("About Redline Desk"))
    box.setText(box.tr("Redline Desk {}").format(__version__))
    box.setInformativeText("\n\n".join(_lines(box, store)))
    box.open()


def _lines(box: QMessageBox, store: Path | None) -> list[str]:
    lines = [
        box.tr("Summaries, key actors and red lines of news articles. Everything stays on this computer."),
        box.tr("Free software under the MIT licence. Icons by Lucide (ISC licence)."),
    ]
    if store is not None:
        lines.append(box.tr("Your articles are kept in {}").format(store))
    return lines
