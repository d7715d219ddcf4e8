"""Many articles at once: exported and copied beside the window, seen, stopped, and safe when it closes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.library import Library
from desktop_app.window.controls import IconButton
from desktop_app.window.errands import Errand, Errands, Steps
from desktop_app.window.exporting import ExportFormat
from desktop_app.window.main_window import MainWindow
from tests.window.conftest import OpenWindow
from tests.window.hands import TIMEOUT, press, titles, words_of
from tests.window.shelf import Book, fill

MANY = 120


@pytest.fixture
def many(qtbot: QtBot, store: Path, open_window: OpenWindow) -> MainWindow:
    fill(store, *(Book(f"{number}.txt", f"Ship {number}", (3,)) for number in range(MANY)))
    window = open_window()
    qtbot.waitUntil(window.has_report, timeout=TIMEOUT)
    window.sidebar.list.setFocus()
    press("Ctrl+A")
    return window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "out"
    path.mkdir()
    return path


def export(window: MainWindow, folder: Path) -> None:
    window.exporting.write_folder(window.chosen.rows(), ExportFormat.JSON, folder)


def test_many_articles_are_exported_while_the_window_goes_on(
    qtbot: QtBot, many: MainWindow, folder: Path
) -> None:
    export(many, folder)
    strip = many.sidebar.errand
    assert strip.isVisible()
    assert words_of(strip) == f"Exporting 1 of {MANY}"
    assert strip.bar.accessibleName() == "Progress of the export"
    many.sidebar.step(1)
    with qtbot.waitSignal(many.exporting.said, timeout=TIMEOUT) as said:
        pass
    assert said.args == [f"{MANY} articles exported into out"]
    assert len(list(folder.glob("*.json"))) == MANY
    assert strip.isHidden()


def test_an_export_is_stopped_by_its_button(qtbot: QtBot, many: MainWindow, folder: Path) -> None:
    export(many, folder)
    (button,) = many.sidebar.errand.findChildren(IconButton)
    with qtbot.waitSignal(many.exporting.said, timeout=TIMEOUT) as said:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said.args is not None
    assert said.args[0].startswith("Stopped: ")
    names = [path.name for path in folder.iterdir()]
    assert len(names) < MANY
    assert all(name.endswith(".json") for name in names)


def test_the_key_that_stops_everything_stops_an_export(qtbot: QtBot, many: MainWindow, folder: Path) -> None:
    export(many, folder)
    export(many, folder)
    with qtbot.waitSignal(many.exporting.said, timeout=TIMEOUT) as said:
        press("Ctrl+.")
    assert said.args is not None
    assert said.args[0].startswith("Stopped: ")
    assert many.sidebar.errand.isHidden()


def test_closing_in_the_middle_of_an_export_leaves_whole_files(
    qtbot: QtBot, many: MainWindow, folder: Path
) -> None:
    export(many, folder)
    qtbot.waitUntil(lambda: any(folder.glob("*.json")), timeout=TIMEOUT)
    many.close()
    assert many.has_stopped
    left = list(folder.iterdir())
    assert 0 < len(left) < MANY
    assert all(path.read_text("utf-8").endswith("}\n") for path in left)


def test_a_report_that_cannot_be_parsed_is_left_out(
    qtbot: QtBot, many: MainWindow, folder: Path, store: Path
) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("UPDATE report SET actors = ? WHERE article_id = 60", (b"?",))
    with qtbot.waitSignal(many.exporting.said, timeout=TIMEOUT) as said:
        export(many, folder)
    assert said.args == [f"{MANY - 1} articles exported into out"]


def test_many_summaries_are_copied_together(qtbot: QtBot, many: MainWindow) -> None:
    press("Ctrl+C")
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=TIMEOUT)
    parts = QGuiApplication.clipboard().text().split("\n\n")
    assert [part.split("\n")[0] for part in parts[:-1]] == titles(many)
    assert many.notice.text() == f"Summaries of {MANY} articles copied."


def test_a_copy_that_is_stopped_leaves_the_clipboard_alone(qtbot: QtBot, many: MainWindow) -> None:
    QGuiApplication.clipboard().setText("mine")
    press("Ctrl+C")
    press("Ctrl+.")
    qtbot.waitUntil(lambda: many.notice.text() == "Stopped: nothing was copied.", timeout=TIMEOUT)
    assert QGuiApplication.clipboard().text() == "mine"


def test_errands_wait_for_each_other_and_one_that_fails_stops_no_other(qtbot: QtBot, store: Path) -> None:
    fill(store, Book("a.txt", "One"), Book("b.txt", "Two"))
    with closing(Library(store)) as kept:
        rows = kept.rows()
    owner = QObject()
    errands = Errands(store, owner)
    ends: list[tuple[str, bool]] = []
    seen: list[str] = []

    def failing(library: Library) -> Steps:
        yield
        raise OSError("no room")

    def looking(library: Library) -> Steps:
        for row in rows:
            seen.append(library.rows()[rows.index(row)].name)
            yield

    def end(mistake: Exception | None, cancelled: bool) -> None:
        ends.append((str(mistake), cancelled))

    for steps in (failing, looking):
        errands.run(Errand("{} of {}", rows, steps, end))
    qtbot.waitUntil(lambda: len(ends) == 2, timeout=TIMEOUT)
    assert ends == [("no room", False), ("None", False)]
    assert seen == ["a.txt", "b.txt"]
    assert errands.close()
