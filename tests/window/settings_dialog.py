"""Hands in the dialog of the settings: things are found by the names that screen readers say."""

from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QMessageBox,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow
from tests.window.hands import TIMEOUT, press

W = TypeVar("W", bound=QWidget)


def open_settings(window: MainWindow) -> QDialog:
    go_to(window)
    press("Ctrl+,")
    (dialog,) = [found for found in window.findChildren(QDialog) if found.isVisible()]
    go_to(dialog)
    return dialog


def go_to(window: QWidget) -> None:
    """Makes it the window that the keyboard is for."""
    window.activateWindow()
    deadline = QDeadlineTimer(TIMEOUT)
    while not window.isActiveWindow() and not deadline.hasExpired():
        QApplication.processEvents()
    assert window.isActiveWindow()


def named(dialog: QWidget, kind: type[W], name: str) -> W:
    (found,) = [widget for widget in dialog.findChildren(kind) if widget.accessibleName() == name]
    return found


def choose(dialog: QWidget, name: str, words: str) -> None:
    """With the arrow keys alone."""
    box = named(dialog, QComboBox, name)
    box.setFocus()
    steps = box.findText(words) - box.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentText() == words


def type_amount(dialog: QWidget, name: str, amount: int) -> None:
    box = named(dialog, QSpinBox, name)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(amount))
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == amount


def shown(dialog: QWidget) -> dict[str, str]:
    """What the choices and amounts that can be seen say, by name."""
    boxes = {box.accessibleName(): box.currentText() for box in dialog.findChildren(QComboBox)}
    amounts = [box for box in dialog.findChildren(QSpinBox) if box.isVisible()]
    return boxes | {box.accessibleName(): box.text() for box in amounts}


def push(dialog: QWidget, text: str) -> None:
    """By keyboard."""
    (button,) = [found for found in dialog.findChildren(QAbstractButton) if found.text() == text]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def answer(qtbot: QtBot, text: str) -> str:
    """Pushes a button of the question that is asked, and gives the question."""

    def questions() -> list[QMessageBox]:
        return [
            box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()
        ]

    qtbot.waitUntil(lambda: len(questions()) == 1, timeout=TIMEOUT)
    (box,) = questions()
    push(box, text)
    return f"{box.text()} {box.informativeText()}"
