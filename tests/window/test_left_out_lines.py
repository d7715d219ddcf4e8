"""Lines that cleaning left out: seen in their places, brought back and left out with one click, undone."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QFontMetrics, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Block, BlockRole
from desktop_app.report import View
from desktop_app.window.controls import TextLink
from desktop_app.window.main_window import MainWindow
from desktop_app.window.results import ResultsPage
from desktop_app.window.results.line_switches import LineSwitches
from desktop_app.window.theme import tokens
from tests.window.conftest import STORY, OpenWindow
from tests.window.hands import TIMEOUT, drop, files, press, wait_until_read
from tests.window.results_page import button, chip, choose, click, marked, menu, open_page
from tests.window.sample_reports import report_of, seed_report

TAIL = "Share this article\n\nAdvertisement\n"


def link(page: ResultsPage) -> TextLink:
    found = page.header.findChild(TextLink)
    assert isinstance(found, TextLink)
    return found


def greyed(text: QTextEdit | QPlainTextEdit) -> list[str]:
    return [
        mark.cursor.selectedText()
        for mark in text.extraSelections()
        if mark.format.foreground().color() == QColor(tokens().muted)
    ]


def sign_of(page: ResultsPage, words: str) -> tuple[LineSwitches, QPoint]:
    """The column of signs, and where in it the line that begins with ``words`` has its own."""
    text = page.reader.text
    found = text.document().find(words)
    assert not found.isNull(), words
    begin = QTextCursor(text.document())
    begin.setPosition(found.selectionStart())
    text.setTextCursor(begin)
    QApplication.processEvents()
    (column,) = (column for column in text.findChildren(LineSwitches) if column.isVisible())
    return column, QPoint(11, text.cursorRect(begin).center().y())


def turn(qtbot: QtBot, page: ResultsPage, words: str) -> None:
    column, at = sign_of(page, words)
    click(qtbot, column, at)


def read(qtbot: QtBot, window: MainWindow, story: Path) -> ResultsPage:
    story.write_text(f"{STORY}\n{TAIL}", encoding="utf-8")
    assert drop(window, files(story))
    wait_until_read(qtbot, window)
    return window.results


def until_left_out(qtbot: QtBot, page: ResultsPage, words: str) -> None:
    qtbot.waitUntil(lambda: link(page).text() == words, timeout=TIMEOUT)


def test_the_header_says_how_many_lines_were_left_out_and_shows_them_in_grey(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    assert link(page).text() == "3 lines left out"
    assert "Source link" not in page.reader.text.toPlainText()

    click(qtbot, link(page))
    text = page.reader.text
    assert text.isVisible()
    assert text.toPlainText().split("\n\n")[-3:-1] == ["Source link", "Leave a Reply"]
    text.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.processEvents()
    assert greyed(text)[:2] == ["Source link", "Leave a Reply"]

    click(qtbot, link(page))
    assert "Source link" not in text.toPlainText()
    assert not greyed(text)


def test_what_is_known_of_the_article_is_shown_whole_where_there_is_room(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.show_report(seed_report(), View(), "Biden promises to tell Putin what the red lines are, saved.txt")
    QApplication.processEvents()
    (meta,) = (label for label in page.header.findChildren(QLabel) if "words" in label.text())
    assert meta.width() >= QFontMetrics(meta.font()).horizontalAdvance(meta.text())
    assert link(page).x() < page.header.width() - link(page).width()


def test_nothing_is_said_where_nothing_was_left_out(qtbot: QtBot) -> None:
    page = open_page(qtbot, report_of(Article((Block("Ardova is calm."),))))
    assert not link(page).isVisible()


def test_places_are_marked_right_among_lines_that_were_left_out(qtbot: QtBot) -> None:
    article = Article(
        (
            Block("🚢 Ships & more 🚢", BlockRole.CLUTTER),
            Block("The 🚢 fleet left port."),
            Block("Advertisement", BlockRole.CLUTTER),
            Block("Ardova is calm."),
            Block("Ardova again", BlockRole.CLUTTER),
        )
    )
    page = open_page(qtbot, report_of(article, best=("Ardova is calm.", "The"), keywords=("Ardova", "fleet")))
    click(qtbot, link(page))
    click(qtbot, chip(page.keywords, "fleet"))
    assert marked(page.reader.text) == ["fleet"]
    assert len(article.text) == len("The 🚢 fleet left port.\n\nArdova is calm.")


def test_a_person_can_copy_what_is_grey(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click(qtbot, link(page))
    text = page.reader.text
    text.setTextCursor(text.document().find("Leave a Reply"))
    text.copy()
    assert QGuiApplication.clipboard().text() == "Leave a Reply"


def test_one_click_brings_a_line_back_and_another_leaves_it_out_again(
    qtbot: QtBot, window: MainWindow, story: Path
) -> None:
    page = read(qtbot, window, story)
    assert link(page).text() == "2 lines left out"
    click(qtbot, link(page))
    turn(qtbot, page, "Advertisement")
    until_left_out(qtbot, page, "1 line left out")
    assert "Advertisement" not in greyed(page.reader.text)
    assert page.reader.shows_left_out

    turn(qtbot, page, "Advertisement")
    until_left_out(qtbot, page, "2 lines left out")
    assert "Advertisement" in greyed(page.reader.text)


def test_a_paragraph_that_is_left_out_is_in_no_result(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    page = read(qtbot, window, story)
    assert any("tolerate" in line.span.of(text_of(window)) for line in page.red_lines.lines)
    click(qtbot, link(page))
    turn(qtbot, page, "President Mira Orlan")
    until_left_out(qtbot, page, "3 lines left out")
    assert not any("tolerate" in line.span.of(text_of(window)) for line in page.red_lines.lines)


def test_all_come_back_at_once_and_go_with_one_undo(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    page = read(qtbot, window, story)
    click(qtbot, link(page))
    click(qtbot, button(page.reader, "Bring all back"))
    qtbot.waitUntil(lambda: not link(page).isVisible(), timeout=TIMEOUT)
    assert "Advertisement" in text_of(window)
    press("Ctrl+Z")
    until_left_out(qtbot, page, "2 lines left out")
    press("Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: not link(page).isVisible(), timeout=TIMEOUT)


def test_what_a_person_brought_back_is_there_after_a_restart_and_another_reading(
    qtbot: QtBot, open_window: OpenWindow, story: Path
) -> None:
    window = open_window()
    page = read(qtbot, window, story)
    click(qtbot, link(page))
    turn(qtbot, page, "Advertisement")
    until_left_out(qtbot, page, "1 line left out")
    window.close()

    window = open_window()
    until_left_out(qtbot, window.results, "1 line left out")
    press("F5")
    wait_until_read(qtbot, window)
    assert "Advertisement" in text_of(window)
    assert link(window.results).text() == "1 line left out"


def test_by_keyboard_a_line_is_left_out_from_the_menu_of_the_text(
    qtbot: QtBot, window: MainWindow, story: Path
) -> None:
    page = read(qtbot, window, story)
    press("Ctrl+Shift+L")
    assert page.reader.shows_left_out
    text = page.reader.text
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.Start)
    at = text.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, text.viewport().mapToGlobal(at))
    QApplication.sendEvent(text.viewport(), event)
    assert {"Leave this line out", "Hide lines left out"} <= {action.text() for action in menu().actions()}
    choose("Leave this line out")
    until_left_out(qtbot, page, "3 lines left out")


def test_undone_elsewhere_the_article_comes_into_view(
    qtbot: QtBot, window: MainWindow, story: Path, tmp_path: Path
) -> None:
    page = read(qtbot, window, story)
    click(qtbot, link(page))
    turn(qtbot, page, "Advertisement")
    until_left_out(qtbot, page, "1 line left out")
    other = tmp_path / "other.txt"
    other.write_text("The port is open.\n\nBoth ships came in on Monday.\n", encoding="utf-8")
    assert drop(window, files(other))
    wait_until_read(qtbot, window, 2)
    qtbot.waitUntil(lambda: not link(page).isVisible(), timeout=TIMEOUT)
    assert not page.reader.shows_left_out

    press("Ctrl+Z")
    until_left_out(qtbot, page, "2 lines left out")
    assert window.current_row is not None
    assert window.current_row.name == story.name


def test_the_link_is_a_button_for_those_who_listen(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    face = QAccessible.queryAccessibleInterface(link(page))
    assert face.role() is QAccessible.Role.Button
    assert face.text(QAccessible.Text.Name) == "3 lines left out"


def text_of(window: MainWindow) -> str:
    report = window.results._report
    assert report is not None
    return report.article.text
