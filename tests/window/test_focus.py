"""Where the focus is can be seen at every stop of the Tab key."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.window.main_window import MainWindow
from tests.window import scenes
from tests.window.conftest import OpenWindow

_AROUND = 16
"""Pixels; a list's frame is drawn by the pane around it."""
_SEEN = 40
"""So many pixels of another colour can be seen: less than a thin line round the smallest button."""


def test_the_focus_is_seen_wherever_tab_takes_it(open_window: OpenWindow, store: Path) -> None:
    scenes.fill(store)
    window = open_window()
    scenes.chosen(window)
    stops = round_of_tab(window)
    assert len(stops) > 20
    following = stops[1:] + stops[:1]
    unseen = [
        f"{type(widget).__name__} {widget.accessibleName()!r}"
        for (widget, area, with_focus), (_, _, without) in zip(stops, following, strict=True)
        if changed(with_focus.copy(area), without.copy(area)) < _SEEN
    ]
    assert unseen == []


def round_of_tab(window: MainWindow) -> list[tuple[QWidget, QRect, QImage]]:
    """Every stop, where it is, and the window while the focus is there."""
    stops: list[tuple[QWidget, QRect, QImage]] = []
    window.sidebar.list.setFocus()
    QTest.keyClick(window.sidebar.list, Qt.Key.Key_Tab)  # from now on it is the keyboard that moves it
    while (stop := QApplication.focusWidget()) is not None and stop not in [widget for widget, *_ in stops]:
        QTest.qWait(1)  # lists draw themselves a little later
        area = QRect(stop.mapTo(window, QPoint()), stop.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        stops.append((stop, area.intersected(window.rect()), window.grab().toImage()))
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    return stops


def changed(one: QImage, other: QImage) -> int:
    return sum(one.pixel(x, y) != other.pixel(x, y) for y in range(one.height()) for x in range(one.width()))
