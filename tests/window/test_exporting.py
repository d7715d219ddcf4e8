"""Reports into files: as they are shown, one or many, and nothing of anybody's overwritten unasked."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.window.exporting import ExportButton, ExportFormat
from desktop_app.window.main_window import MainWindow
from tests.window.conftest import STORY
from tests.window.hands import TIMEOUT, drop, files, press, wait_until_read
from tests.window.results_page import choose


def dialog(window: MainWindow) -> QFileDialog:
    found = window.findChild(QFileDialog)
    assert isinstance(found, QFileDialog)
    return found


def test_the_article_in_view_becomes_a_text_file(
    qtbot: QtBot, window: MainWindow, story: Path, tmp_path: Path
) -> None:
    assert drop(window, files(story))
    wait_until_read(qtbot, window)
    press("Ctrl+S")
    assert dialog(window).selectedFiles()[0].endswith("ardova – report.txt")
    target = tmp_path / "out.txt"
    with qtbot.waitSignal(window.exporting.said, timeout=TIMEOUT):
        dialog(window).fileSelected.emit(str(target))
    dialog(window).reject()  # one that stays open keeps the focus from all other windows
    text = target.read_text("utf-8")
    assert text.startswith("Ardova draws a line")
    assert "We will not tolerate another raid" in text


def test_json_is_the_report_of_the_command_line_as_it_is_shown(
    qtbot: QtBot, window: MainWindow, story: Path, tmp_path: Path
) -> None:
    assert drop(window, files(story))
    wait_until_read(qtbot, window)
    window.results.change_length(-1)
    (button,) = window.results.header.findChildren(ExportButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    choose("As JSON")
    target = tmp_path / "out.json"
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None, timeout=TIMEOUT)
    with qtbot.waitSignal(window.exporting.said, timeout=TIMEOUT):
        dialog(window).fileSelected.emit(str(target))
    dialog(window).reject()  # one that stays open keeps the focus from all other windows
    report = json.loads(target.read_text("utf-8"))
    assert report["schema"] == 1
    assert report["path"] == str(story)
    assert all(STORY.count(sentence["text"]) for sentence in report["summary"])


def test_several_articles_go_into_a_folder_and_leave_what_is_there(
    qtbot: QtBot, window: MainWindow, story: Path, tmp_path: Path
) -> None:
    other = tmp_path / "more" / "ardova.md"
    other.parent.mkdir()
    other.write_text("# Another\n\nThe port is open. Both ships came in on Monday.\n", "utf-8")
    assert drop(window, files(story, other))
    wait_until_read(qtbot, window, 2)
    window.sidebar.list.selectAll()
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "ardova.txt").write_text("mine", "utf-8")
    with qtbot.waitSignal(window.exporting.said, timeout=TIMEOUT):
        rows = [row for row_id in window.sidebar.selected() if (row := window.model.row(row_id))]
        window.exporting.write_folder(rows, ExportFormat.TEXT, folder)
    assert sorted(path.name for path in folder.iterdir()) == ["ardova 2.txt", "ardova 3.txt", "ardova.txt"]
    assert (folder / "ardova.txt").read_text("utf-8") == "mine"


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, window: MainWindow, story: Path, tmp_path: Path
) -> None:
    assert drop(window, files(story))
    wait_until_read(qtbot, window)
    assert window.current_row is not None
    with qtbot.waitSignal(window.exporting.said, timeout=TIMEOUT) as said:
        window.exporting.write_folder([window.current_row] * 2, ExportFormat.TEXT, tmp_path / "gone")
    assert said.args is not None
    assert "cannot be written" in said.args[0]


def test_there_is_nothing_to_export_before_anything_was_read(window: MainWindow) -> None:
    texts = {
        action.text().replace("&", ""): action.isEnabled()
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
    }
    assert texts["Export as text…"] is False
