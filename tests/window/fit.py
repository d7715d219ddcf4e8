"""Finds text that has less room than it needs. As a program: ``python -m tests.window.fit STORE``, which
opens the window on a store that `scenes.fill` made and prints for each screen in turn the ratio of its points
to those of the window, and what is cut off there, as JSON."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QTextEdit, QWidget

from desktop_app.library import Library
from desktop_app.window.main_window import MainWindow
from desktop_app.window.results.pane import Label
from desktop_app.window.theme import theme
from tests.window import scenes

SIZES = (QSize(1024, 700), QSize(1280, 800))
_SMALLEST = 0.9
"""Text that is smaller, beside the application's, has not grown with it."""
_PATIENCE = 10
"""How often the layout of a busy machine is looked at again before something counts as cut off."""


def cut_off(window: MainWindow) -> list[str]:
    """What is shown of the window and has not the room that it needs."""
    shown = [widget for widget in window.findChildren(QWidget) if _is_shown(widget, window)]
    found = [
        f"{type(widget).__name__} {_name(widget)!r}: {lack}"
        for widget in shown
        for lack in _lacks(widget, window)
    ]
    bar = window.menuBar()
    found += [
        f"menu {action.text()!r}"
        for action in bar.actions()
        if not bar.rect().contains(bar.actionGeometry(action))
    ]
    return found


def in_every_scene(window: MainWindow) -> dict[str, list[str]]:
    """What is cut off in the window's main states, in either of `SIZES`."""
    found = {}
    for size in SIZES:
        window.resize(size)
        for name, scene in scenes.SCENES.items():
            scene(window)
            for _ in range(_PATIENCE):
                if not (lacks := cut_off(window)):
                    break
                scenes.settle()
            found[f"{name}, {window.width()} x {window.height()}"] = lacks
    return {name: lacks for name, lacks in found.items() if lacks}


def _is_shown(widget: QWidget, window: MainWindow) -> bool:
    is_icon = isinstance(widget.parentWidget(), QLineEdit)
    is_blank = isinstance(widget, QLabel) and not widget.text()
    return widget.isVisible() and widget.window() is window and not is_icon and not is_blank


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return text or widget.accessibleName()


def _lacks(widget: QWidget, window: MainWindow) -> Iterator[str]:
    if (
        isinstance(widget, QLabel)
        and widget.font().pointSizeF() < _SMALLEST * QApplication.font().pointSizeF()
    ):
        yield f"text of {widget.font().pointSizeF()} pt"
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        yield from _lacks_room(widget)
        if _reaches_out(widget, window):
            yield "reaches out of what it lies in"
    elif isinstance(widget, QListView):
        yield from _lacks_height(widget)
    elif isinstance(widget, QTextEdit):
        least = QFontMetrics(widget.font()).height()
        block = widget.document().begin()
        if block.text() and block.layout().lineCount() and block.layout().lineAt(0).height() < least:
            yield f"lines of {block.layout().lineAt(0).height()} px for text of {least} px"


def _lacks_room(widget: QAbstractButton | QLabel | QLineEdit) -> Iterator[str]:
    needs = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needs = QSize(0, widget.heightForWidth(widget.width()))
    elif isinstance(widget, QLineEdit) or (isinstance(widget, Label) and widget.is_elided):
        needs = QSize(0, QFontMetrics(widget.font()).height())
    if widget.width() < needs.width() or widget.height() < needs.height():
        yield f"{widget.width()} x {widget.height()} px, needs {needs.width()} x {needs.height()}"


def _reaches_out(widget: QWidget, window: MainWindow) -> bool:
    around = widget.parentWidget()
    while around is not None and around is not window:
        if not around.rect().contains(QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())):
            return True
        around = around.parentWidget()
    return False


def _lacks_height(rows: QListView) -> Iterator[str]:
    for number in range(rows.model().rowCount()):
        index = rows.model().index(number, 0)
        has, needs = rows.visualRect(index).height(), rows.sizeHintForIndex(index).height()
        if has < needs:
            yield f"row {number} has {has} px, needs {needs}"


def main(store: str) -> None:
    application = QApplication([])
    theme()
    window = MainWindow(Library(Path(store)), Path(store))
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    found = []
    for screen in application.screens():
        window.move(screen.geometry().topLeft())
        scenes.settle()
        found.append((window.devicePixelRatio(), in_every_scene(window)))
    window.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
