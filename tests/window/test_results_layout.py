"""The room that results take: nothing is cut off, nothing jumps."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.report import Confidence, View
from desktop_app.window.controls import Button, Chip, IconButton
from desktop_app.window.results import ResultsPage
from tests.window.results_page import click_row, open_page
from tests.window.sample_reports import seed_report

SMALL = (824, 676)
"""What a window of 1024 x 700 px leaves beside its list, below its menus."""


@pytest.fixture
def size_of_text() -> Iterator[None]:
    """What a test does to the application's font ends with it."""
    before = QApplication.font()
    yield
    QApplication.setFont(before)


def cut_off(page: ResultsPage) -> list[str]:
    """The buttons and chips that have less room than they need, or reach out of what they lie in."""
    return [
        button.text() or button.accessibleName()
        for button in page.findChildren(QAbstractButton)
        if isinstance(button, Button | IconButton | Chip) and button.isVisible() and not _whole(button, page)
    ]


def _whole(button: QAbstractButton, page: ResultsPage) -> bool:
    if button.width() < button.sizeHint().width() or button.height() < button.sizeHint().height():
        return False
    around: QWidget | None = button.parentWidget()
    while around is not None and around is not page:
        if not around.rect().contains(QRect(button.mapTo(around, QPoint(0, 0)), button.size())):
            return False
        around = around.parentWidget()
    return True


@pytest.mark.parametrize("larger", [1.0, 1.33])
def test_a_small_window_cuts_nothing_off(qtbot: QtBot, size_of_text: None, larger: float) -> None:
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * larger)
    QApplication.setFont(font)
    page = open_page(qtbot, seed_report(), View(min_confidence=Confidence.ALL))
    page.resize(*SMALL)
    click_row(qtbot, page.actors.list, 0)
    qtbot.waitUntil(lambda: page.columns.reader_open and not cut_off(page))
    assert page.size().toTuple() == SMALL


def test_nothing_jumps_when_results_arrive(qtbot: QtBot) -> None:
    page = open_page(qtbot, None)
    page.show_busy("Biden promises to tell Putin ‘what are the red lines’ at Geneva talks", None)
    QApplication.processEvents()
    panes = (page.summary, page.actors, page.red_lines)
    before = [QRect(pane.mapTo(page, QPoint(0, 0)), pane.size()) for pane in panes]
    page.show_report(seed_report(), View(), "article.txt")
    QApplication.processEvents()
    assert [QRect(pane.mapTo(page, QPoint(0, 0)), pane.size()) for pane in panes] == before


def test_the_kinds_keep_their_order_while_an_actor_is_chosen(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, 0)
    assert [kind for kind in _kinds(page) if kind in ("Threat", "Limit")] == ["Threat", "Limit"]


def _kinds(page: ResultsPage) -> list[str]:
    shown = [chip for chip in page.red_lines.findChildren(Chip) if chip.isVisible()]
    return [chip.text() for chip in sorted(shown, key=lambda chip: (chip.y(), chip.x()))]
