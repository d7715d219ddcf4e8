"""What hands do in a window and what eyes see there."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.library import RowState
from desktop_app.window.main_window import MainWindow
from desktop_app.window.pages import EmptyPage, FailedPage
from desktop_app.window.results import ResultsPage

TIMEOUT = 20_000


def titles(window: MainWindow) -> list[str]:
    return [str(window.model.index(row).data()) for row in range(window.model.rowCount())]


def states(window: MainWindow) -> list[RowState]:
    rows = (window.model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(window.model.rowCount()))
    return [row.state for row in rows]


def row_ids(window: MainWindow) -> list[int]:
    rows = range(window.model.rowCount())
    return [window.model.index(row).data(Qt.ItemDataRole.UserRole).id for row in rows]


def page(window: MainWindow) -> QWidget:
    """The page at the right that can be seen."""
    for kind in (EmptyPage, ResultsPage, FailedPage):
        found = window.findChild(kind)
        if found is not None and found.isVisible():
            return found
    raise AssertionError("no page is shown")


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def drag_over(window: MainWindow, mime: QMimeData, over: QWidget | None = None) -> bool:
    """Drags into the window, to the middle of ``over``; whether the window wants it.

    The events go the way of those of the system, which finds the widget under the pointer.
    """
    native = window.windowHandle()
    place = _middle_of(window, over)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(native, enter)
    move = QDragMoveEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(native, move)
    return enter.isAccepted() and move.isAccepted()


def drop(window: MainWindow, mime: QMimeData, over: QWidget | None = None) -> bool:
    """Drags and lets go; whether the window took it."""
    if not drag_over(window, mime, over):
        return False
    release = QDropEvent(
        QPointF(_middle_of(window, over)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), release)
    return release.isAccepted()


def _middle_of(window: MainWindow, over: QWidget | None) -> QPoint:
    widget = over or window
    return widget.mapTo(window, widget.rect().center())


def press(keys: str) -> None:
    """Presses a combination such as "Ctrl+Shift+C" where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence(keys))


def come_back(window: MainWindow) -> None:
    """Makes it the active window again, which the offscreen platform does not when a menu closes."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def wait_until_read(qtbot: QtBot, window: MainWindow, count: int = 1) -> None:
    """Until so many articles are done and the results of the chosen one are in view."""

    def all_done() -> bool:
        return states(window).count(RowState.DONE) == count

    qtbot.waitUntil(all_done, timeout=TIMEOUT)
    qtbot.waitUntil(window.has_report, timeout=TIMEOUT)


def copied_summary(qtbot: QtBot, window: MainWindow) -> list[str]:
    """What Ctrl+Shift+C puts on the clipboard, once the results are there."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()

    def copied() -> bool:
        qtbot.keyClick(
            window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        return bool(clipboard.text())

    qtbot.waitUntil(copied, timeout=TIMEOUT)
    return clipboard.text().split("\n")
