"""The results page as a person uses it: opened, clicked, read off the screen."""

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.report import Report, View
from desktop_app.window.controls import Button, Chip
from desktop_app.window.results import ResultsPage
from desktop_app.window.theme import ThemeChoice, theme, tokens


def open_page(qtbot: QtBot, report: Report | None, view: View | None = None) -> ResultsPage:
    """A page in light colours, 1000 x 760 px, the article closed; None leaves it as it is before a report."""
    theme().choose(ThemeChoice.LIGHT)
    page = ResultsPage()
    # A clipboard that is still full crashes the offscreen platform at exit.
    qtbot.addWidget(page, before_close_func=lambda _: QGuiApplication.clipboard().clear())
    page.resize(1000, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    if report is not None:
        page.show_report(report, view or View(), "article.txt")
    QApplication.processEvents()
    return page


def slider(page: ResultsPage) -> QSlider:
    found = page.summary.findChild(QSlider)
    assert isinstance(found, QSlider)
    return found


def button(parent: QWidget, text: str) -> Button:
    return next(
        found for found in parent.findChildren(Button) if found.text() == text and found.isVisibleTo(parent)
    )


def labels(parent: QWidget) -> list[str]:
    return [label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent)]


def chips(parent: QWidget) -> list[str]:
    return [chip.text() for chip in parent.findChildren(Chip) if chip.isVisibleTo(parent)]


def chip(parent: QWidget, text: str) -> Chip:
    return next(
        found for found in parent.findChildren(Chip) if found.text() == text and found.isVisibleTo(parent)
    )


def click(qtbot: QtBot, target: QWidget, at: QPoint | None = None) -> None:
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=at or target.rect().center())
    QApplication.processEvents()


def click_words(qtbot: QtBot, text: QTextEdit | QPlainTextEdit, words: str) -> None:
    """A click into the middle of the first place of ``words``."""
    found = text.document().find(words)
    assert not found.isNull(), words
    middle = QTextCursor(text.document())
    middle.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
    click(qtbot, text.viewport(), text.cursorRect(middle).center())


def click_row(qtbot: QtBot, rows: QListView, row: int) -> None:
    click(qtbot, rows.viewport(), rows.visualRect(rows.model().index(row, 0)).center())


def rows_of(rows: QListView) -> list[str]:
    return [str(rows.model().index(row, 0).data()) for row in range(rows.model().rowCount())]


def marked(text: QTextEdit | QPlainTextEdit, colour: QColor | None = None) -> list[str]:
    """The words that have this ground, that of the chosen place unless given."""
    wanted = colour or tokens().mark
    return [
        mark.cursor.selectedText()
        for mark in text.extraSelections()
        if mark.format.background().color() == wanted
    ]


def coloured(widget: QWidget, colour: QColor) -> list[QPoint]:
    """Where the widget is painted in exactly this colour, row by row."""
    image = widget.grab().toImage()
    return [
        QPoint(x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y) == colour
    ]


def menu() -> QMenu:
    """The menu that is open."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(text: str) -> None:
    """Chooses from the open menu what begins with ``text``."""
    opened = menu()
    action = next(action for action in opened.actions() if action.text().startswith(text))
    opened.close()
    action.trigger()
    QApplication.processEvents()


def collect(signal: SignalInstance) -> list[object]:
    """What a signal sends from now on."""
    sent: list[object] = []
    signal.connect(sent.append)
    return sent
