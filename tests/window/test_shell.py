"""The window as people use it: what comes in by drop, dialog and clipboard, and what becomes of it."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.library import RowState
from desktop_app.window.main_window import MainWindow
from desktop_app.window.overlays import DropFrame
from desktop_app.window.pages import EmptyPage, FailedPage
from desktop_app.window.theme import DARK, LIGHT, ThemeChoice, theme, tokens
from tests.window.conftest import STORY, OpenWindow
from tests.window.hands import (
    TIMEOUT,
    copied_summary,
    drag_over,
    drop,
    files,
    page,
    press,
    states,
    titles,
    wait_until_read,
    words_of,
)


def test_a_newcomer_sees_what_to_do(window: MainWindow) -> None:
    assert isinstance(page(window), EmptyPage)
    assert "Drop articles here" in words_of(page(window))
    assert window.sidebar.isHidden()


def test_a_dropped_file_fills_the_window_and_its_summary_can_be_copied(
    qtbot: QtBot, window: MainWindow, story: Path
) -> None:
    assert drop(window, files(story))
    wait_until_read(qtbot, window)
    assert titles(window) == ["Ardova draws a line"]
    copied = copied_summary(qtbot, window)
    assert len(copied) == 2
    assert all(sentence in STORY for sentence in copied)


def test_several_files_and_a_folder_are_read_in_one_go(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, story: Path
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "one.md").write_text("# One port\n\nThe port is open.\n", encoding="utf-8")
    (folder / "two.html").write_text(
        "<html><title>Two ports</title><body><h1>Two ports</h1><p>Both ports are open on all days "
        "of the week, the harbour master said on Friday.</p></body></html>",
        encoding="utf-8",
    )
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    assert drop(window, files(story, folder))
    wait_until_read(qtbot, window, 3)
    assert titles(window) == ["Ardova draws a line", "One port", "Two ports"]


def test_a_folder_without_articles_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    drop(window, files(folder))
    qtbot.waitUntil(window.notice.isVisible, timeout=TIMEOUT)
    assert window.notice.text() == "There is nothing to read in this folder."
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    drop(window, files(folder))
    qtbot.waitUntil(lambda: window.notice.text().startswith("1 file skipped"), timeout=TIMEOUT)
    assert isinstance(page(window), EmptyPage)


def test_a_second_drop_joins_the_first(qtbot: QtBot, window: MainWindow, tmp_path: Path, story: Path) -> None:
    first = tmp_path / "first.txt"
    first.write_text("A first article. It was short.\n", encoding="utf-8")
    drop(window, files(first))
    drop(window, files(story))
    wait_until_read(qtbot, window, 2)


def test_a_file_that_is_there_already_is_selected_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, story: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another article. It was short.\n", encoding="utf-8")
    drop(window, files(story, other))
    wait_until_read(qtbot, window, 2)
    window.sidebar.step(1)
    first = window.model.index(0).data(Qt.ItemDataRole.UserRole).id
    assert window.sidebar.current() != first
    drop(window, files(story))
    qtbot.waitUntil(lambda: window.sidebar.current() == first, timeout=TIMEOUT)
    assert window.model.rowCount() == 2


def test_text_and_pages_selected_in_a_browser_are_read(qtbot: QtBot, window: MainWindow) -> None:
    text = QMimeData()
    text.setText(STORY)
    assert drop(window, text)
    wait_until_read(qtbot, window)

    html = QMimeData()
    html.setHtml(
        "<h1>Belmark answers</h1><p>Belmark said on Tuesday that the strait was open to all ships.</p>"
    )
    html.setText("Belmark answers Belmark said on Tuesday that the strait was open to all ships.")
    assert drop(window, html)
    wait_until_read(qtbot, window, 2)
    assert "Belmark answers" in titles(window)[1]


def test_a_web_link_is_refused_with_what_to_do_instead(qtbot: QtBot, window: MainWindow) -> None:
    link = QMimeData()
    link.setUrls([QUrl("https://example.com/news")])
    assert drop(window, link)
    qtbot.waitUntil(lambda: isinstance(page(window), FailedPage), timeout=TIMEOUT)
    assert "never goes online" in words_of(page(window))
    assert "Save the page and drop the file." in words_of(page(window))


def test_a_drag_of_something_else_is_not_taken(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setData("application/x-colour", b"\0")
    assert not drop(window, mime)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("spaces.txt", b"  \n \t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "can't read"),
        ("gone.txt", None, "no longer there"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    drop(window, files(path))
    qtbot.waitUntil(lambda: states(window) == [RowState.FAILED], timeout=TIMEOUT)
    qtbot.waitUntil(lambda: isinstance(page(window), FailedPage), timeout=TIMEOUT)
    assert said in words_of(page(window))


def test_a_failed_file_can_be_tried_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "late.txt"
    drop(window, files(path))
    qtbot.waitUntil(lambda: states(window) == [RowState.FAILED], timeout=TIMEOUT)
    path.write_text(STORY, encoding="utf-8")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    wait_until_read(qtbot, window)


def test_pasted_text_is_read(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(STORY)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until_read(qtbot, window)
    assert titles(window) == ["Ardova draws a line"]


def test_an_empty_clipboard_says_so(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.notice.isVisible()
    assert window.notice.text() == "There is no text to paste."


def test_files_are_opened_by_the_dialog(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(story)])
    dialog.close()
    wait_until_read(qtbot, window)


def test_removed_articles_come_back(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    articles = window.sidebar.findChild(QListView)
    assert articles is not None
    articles.setFocus()
    qtbot.keyClick(articles, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.model.rowCount() == 0, timeout=TIMEOUT)
    assert isinstance(page(window), EmptyPage)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until_read(qtbot, window)
    assert titles(window) == ["Ardova draws a line"]


def test_work_can_be_stopped_and_taken_up_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number:02}.txt").write_text(STORY * 30, encoding="utf-8")
    drop(window, files(tmp_path))
    qtbot.waitUntil(window.sidebar.footer.isVisible, timeout=TIMEOUT)
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: RowState.STOPPED in states(window), timeout=TIMEOUT)
    place = states(window).index(RowState.STOPPED)
    window.sidebar.select([window.model.index(place).data(Qt.ItemDataRole.UserRole).id])
    qtbot.waitUntil(lambda: isinstance(page(window), FailedPage), timeout=TIMEOUT)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: states(window)[place] is RowState.DONE, timeout=TIMEOUT)


def test_a_new_start_shows_everything_again(qtbot: QtBot, open_window: OpenWindow, story: Path) -> None:
    first = open_window()
    drop(first, files(story))
    wait_until_read(qtbot, first)
    summary = copied_summary(qtbot, first)
    first.close()

    second = open_window()
    assert titles(second) == ["Ardova draws a line"]
    wait_until_read(qtbot, second)
    assert copied_summary(qtbot, second) == summary


def test_a_broken_store_is_set_aside_and_the_window_opens(open_window: OpenWindow, store: Path) -> None:
    store.parent.mkdir()
    store.write_bytes(b"no database at all" * 100)
    window = open_window()
    assert isinstance(page(window), EmptyPage)
    assert len([path for path in store.parent.iterdir() if path.read_bytes().startswith(b"no database")]) == 1


def test_closing_in_the_middle_leaves_no_process(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(STORY * 50, encoding="utf-8")
    drop(window, files(tmp_path))
    qtbot.waitUntil(lambda: window.model.rowCount() == 40, timeout=TIMEOUT)
    window.close()
    assert _children() == []


def _children() -> list[str]:
    """The states and command lines of this process's children, zombies left out."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended meanwhile
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent) == os.getpid() and state != "Z":
                found.append(f"{state} {(folder / 'cmdline').read_text()}")
    return found


def test_titles_can_be_searched(qtbot: QtBot, window: MainWindow, tmp_path: Path, story: Path) -> None:
    other = tmp_path / "harbour.md"
    other.write_text(
        "# Harbour news\n\nThe harbour is open. Ships come and go all day long.\n", encoding="utf-8"
    )
    drop(window, files(story, other))
    wait_until_read(qtbot, window, 2)
    qtbot.keyClick(
        window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.keyClicks(window.sidebar.filter, "HARB")
    qtbot.waitUntil(lambda: titles(window) == ["Harbour news"])
    qtbot.keyClick(window.sidebar.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


def test_the_theme_changes_while_running_and_is_kept(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    theme().choose(ThemeChoice.DARK)
    assert tokens() is DARK
    assert QApplication.palette().window().color() == DARK.window
    window.close()
    theme().choose(ThemeChoice.LIGHT)
    open_window()
    assert tokens() is DARK
    theme().choose(ThemeChoice.LIGHT)
    assert tokens() is LIGHT


def test_the_windows_process_loads_nothing_that_computes(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from desktop_app.library import Library\n"
        "from desktop_app.window.main_window import MainWindow\n"
        "store = Path(sys.argv[1])\n"
        "window = MainWindow(Library(store), store)\n"
        "window.started.connect(app.quit)\n"
        "window.show()\n"
        "app.exec()\n"
        "print(sorted({'numpy', 'nltk', 'sumy', 'lxml', 'trafilatura', 'pycrfsuite'} & set(sys.modules)))\n"
        "window.close()\n"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"if __name__ == '__main__':\n    exec({script!r})",
            str(tmp_path / "s.sqlite"),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_the_frame_over_the_window_says_what_a_drop_would_do(window: MainWindow, story: Path) -> None:
    assert drag_over(window, files(story, story.with_name("b.txt")))
    frame = window.findChild(DropFrame)
    assert frame is not None
    assert frame.isVisible()
    assert frame.accessibleName() == "Drop to add 2 files"


def test_a_drop_on_any_part_of_the_window_is_taken(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    press("Ctrl+F")
    parts = (window.sidebar.list, window.sidebar.filter, window.menuBar(), *window.findChildren(QTextEdit))
    for part in (*parts, *window.results.findChildren(QLineEdit)):
        assert drag_over(window, files(story), part), part
    assert drop(window, files(story), window.results.summary)
