"""The list: what is chosen, searched, removed and brought back, and what the large part shows meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.library import Row, RowState
from desktop_app.window.controls import Button, IconButton
from desktop_app.window.main_window import MainWindow
from desktop_app.window.pages import EmptyPage, FailedPage
from desktop_app.window.results import ResultsPage
from desktop_app.window.sidebar import Sidebar
from desktop_app.window.sidebar.article_model import ArticleModel, ArticleRole
from tests.window.conftest import STORY, OpenWindow
from tests.window.hands import (
    TIMEOUT,
    copied_summary,
    drop,
    files,
    page,
    press,
    row_ids,
    states,
    titles,
    wait_until_read,
    words_of,
)


@pytest.fixture
def three(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with three short articles that have been read: Harbour news, Island news, Strait news."""
    paths = []
    for name in ("Harbour", "Island", "Strait"):
        path = tmp_path / f"{name}.md"
        path.write_text(f"# {name} news\n\nThe {name} is calm. Nobody came on Monday.\n", encoding="utf-8")
        paths.append(path)
    drop(window, files(*paths))
    wait_until_read(qtbot, window, 3)
    return window


def shown_title(qtbot: QtBot, window: MainWindow, title: str) -> None:
    """Waits until the article of this title is in view, and its row is the selected one."""
    qtbot.waitUntil(lambda: title in words_of(page(window)), timeout=TIMEOUT)
    assert [str(window.model.index_of(row_id).data()) for row_id in window.sidebar.selected()] == [title]


def test_after_the_removed_article_comes_the_next(qtbot: QtBot, three: MainWindow) -> None:
    three.sidebar.select([row_ids(three)[1]])
    shown_title(qtbot, three, "Island news")
    three.sidebar.list.setFocus()
    press("Del")
    qtbot.waitUntil(lambda: titles(three) == ["Harbour news", "Strait news"], timeout=TIMEOUT)
    shown_title(qtbot, three, "Strait news")
    press("Del")
    qtbot.waitUntil(lambda: titles(three) == ["Harbour news"], timeout=TIMEOUT)
    shown_title(qtbot, three, "Harbour news")


def test_what_was_removed_together_comes_back_together(qtbot: QtBot, three: MainWindow) -> None:
    three.sidebar.list.setFocus()
    press("Ctrl+A")
    press("Del")
    qtbot.waitUntil(lambda: three.model.rowCount() == 0, timeout=TIMEOUT)
    assert isinstance(page(three), EmptyPage)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: len(titles(three)) == 3, timeout=TIMEOUT)
    shown_title(qtbot, three, "Harbour news")
    press("Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: three.model.rowCount() == 0, timeout=TIMEOUT)


def test_a_search_that_hides_the_article_in_view_leaves_it_in_view(qtbot: QtBot, three: MainWindow) -> None:
    three.sidebar.select([row_ids(three)[0]])
    shown_title(qtbot, three, "Harbour news")
    press("Ctrl+Shift+F")
    qtbot.keyClicks(three.sidebar.filter, "strait")
    qtbot.waitUntil(lambda: titles(three) == ["Strait news"], timeout=TIMEOUT)
    assert "Harbour news" in words_of(page(three))
    assert copied_summary(qtbot, three)[0] == "The Harbour is calm."
    press("Esc")
    qtbot.waitUntil(lambda: len(titles(three)) == 3, timeout=TIMEOUT)
    shown_title(qtbot, three, "Harbour news")


def test_removing_all_that_was_found_shows_the_rest(qtbot: QtBot, three: MainWindow) -> None:
    press("Ctrl+Shift+F")
    qtbot.keyClicks(three.sidebar.filter, "strait")
    press("Return")
    shown_title(qtbot, three, "Strait news")
    press("Del")
    qtbot.waitUntil(lambda: titles(three) == ["Harbour news", "Island news"], timeout=TIMEOUT)
    shown_title(qtbot, three, "Island news")


def test_enter_in_the_search_field_goes_to_what_was_found(qtbot: QtBot, three: MainWindow) -> None:
    press("Ctrl+Shift+F")
    qtbot.keyClicks(three.sidebar.filter, "island")
    press("Return")
    assert three.sidebar.list.hasFocus()
    shown_title(qtbot, three, "Island news")


def test_the_search_field_keeps_its_own_keys(qtbot: QtBot, three: MainWindow) -> None:
    QGuiApplication.clipboard().setText("harbour")
    press("Ctrl+Shift+F")
    press("Ctrl+V")
    qtbot.waitUntil(lambda: titles(three) == ["Harbour news"], timeout=TIMEOUT)
    press("Ctrl+A")
    press("Ctrl+C")
    press("Del")
    qtbot.waitUntil(lambda: len(titles(three)) == 3, timeout=TIMEOUT)
    assert QGuiApplication.clipboard().text() == "harbour"


def test_several_selected_are_copied_with_their_titles(qtbot: QtBot, three: MainWindow) -> None:
    three.sidebar.list.setFocus()
    press("Ctrl+A")
    press("Ctrl+Shift+C")
    qtbot.waitUntil(lambda: three.notice.isVisible(), timeout=TIMEOUT)
    assert QGuiApplication.clipboard().text() == (
        "Harbour news\nThe Harbour is calm.\nNobody came on Monday.\n\n"
        "Island news\nThe Island is calm.\nNobody came on Monday.\n\n"
        "Strait news\nThe Strait is calm.\nNobody came on Monday.\n\n"
    )
    assert three.notice.text() == "Summaries of 3 articles copied."


def test_a_batch_says_what_failed_and_shows_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, story: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    drop(window, files(story, empty, tmp_path / "gone.txt"))
    footer = window.sidebar.footer
    qtbot.waitUntil(lambda: "1 read" in words_of(footer), timeout=TIMEOUT)
    assert "2 failed" in words_of(footer)
    showing = next(button for button in footer.findChildren(Button) if button.text() == "Show")
    showing.click()
    qtbot.waitUntil(lambda: "empty.txt" in words_of(page(window)), timeout=TIMEOUT)
    showing.click()
    qtbot.waitUntil(lambda: "gone.txt" in words_of(page(window)), timeout=TIMEOUT)


def test_an_article_that_cannot_be_read_again_stays_in_view(
    qtbot: QtBot, window: MainWindow, story: Path
) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    story.unlink()
    press("F5")
    qtbot.waitUntil(lambda: states(window) == [RowState.FAILED], timeout=TIMEOUT)
    assert isinstance(page(window), ResultsPage)
    assert window.notice.text() == "This file is no longer there."


def test_a_refused_link_can_be_removed_where_it_is_explained(qtbot: QtBot, window: MainWindow) -> None:
    window.engine.refuse("https://example.com/news")
    qtbot.waitUntil(lambda: isinstance(page(window), FailedPage), timeout=TIMEOUT)
    press("F6")
    press("Space")
    qtbot.waitUntil(lambda: isinstance(page(window), EmptyPage), timeout=TIMEOUT)


def test_the_length_chosen_for_an_article_is_kept(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text(STORY + "\n" + "\n\n".join(f"It rained on day {day}." for day in range(9)), "utf-8")
    first = open_window()
    drop(first, files(path))
    wait_until_read(qtbot, first)
    before = len(copied_summary(qtbot, first))
    press("Alt+-")
    press("Alt+-")
    assert len(copied_summary(qtbot, first)) == before - 2
    first.close()
    second = open_window()
    wait_until_read(qtbot, second)
    assert len(copied_summary(qtbot, second)) == before - 2


@pytest.mark.parametrize("step", [1, 2, 5])
def test_many_rows_go_and_come_back_to_their_places(qtbot: QtBot, step: int) -> None:
    rows = [Row(number, None, 0, True, f"Row {number}", RowState.DONE) for number in range(1, 301)]
    model = ArticleModel()
    sidebar = Sidebar(model, lambda typed: ())
    qtbot.addWidget(sidebar)
    model.add(rows)
    sidebar.select([151])
    gone = [row.id for row in rows[::step]]
    sidebar.remove(gone)
    left = [row.id for row in rows if row.id not in gone]
    assert [model.index(place).data(ArticleRole.ROW).id for place in range(model.rowCount())] == left
    assert sidebar.current() == (152 if left else None)
    assert sidebar.selected() == [152][: len(left)]
    model.add(rows[::step])
    assert [model.index(place).data(ArticleRole.ROW) for place in range(model.rowCount())] == rows


def test_the_words_of_a_text_find_its_article(
    qtbot: QtBot, window: MainWindow, story: Path, tmp_path: Path
) -> None:
    other = tmp_path / "port.md"
    other.write_text(
        "# The port is open\n\nThe port of Belmark is open again, its mayor said on Monday.\n", "utf-8"
    )
    assert drop(window, files(story, other))
    wait_until_read(qtbot, window, 2)
    window.sidebar.filter.setText("envoy")
    qtbot.waitUntil(lambda: titles(window) == ["Ardova draws a line"], timeout=TIMEOUT)
    window.sidebar.filter.setText("belmark mayor")
    qtbot.waitUntil(lambda: titles(window) == ["The port is open"], timeout=TIMEOUT)
    window.sidebar.clear_filter()
    assert len(titles(window)) == 2


def test_a_batch_is_paused_and_goes_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(f"{STORY * 8}{number}\n", encoding="utf-8")
    assert drop(window, files(tmp_path))
    footer = window.sidebar.footer
    qtbot.waitUntil(lambda: "Reading" in words_of(footer), timeout=TIMEOUT)
    press("Ctrl+Shift+.")
    qtbot.waitUntil(lambda: "Paused at" in words_of(footer), timeout=TIMEOUT)
    (resume,) = (
        button for button in footer.findChildren(IconButton) if button.accessibleName() == "Go on reading"
    )
    qtbot.mouseClick(resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "30 read" in words_of(footer), timeout=3 * TIMEOUT)
    assert not resume.isVisible()
