"""The order of the list and what it leaves out: by mouse and by keys, seen, heard and kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import Row, RowState
from desktop_app.report import Stage
from desktop_app.window.controls import Chip, _Control
from desktop_app.window.main_window import MainWindow
from desktop_app.window.sidebar import Sidebar
from desktop_app.window.sidebar.article_model import ArticleModel, ArticleRole
from desktop_app.window.sidebar.orders import Kept, Order
from desktop_app.window.theme import theme
from tests.window.conftest import OpenWindow
from tests.window.hands import TIMEOUT, come_back, page, press, titles, wait_until_read, words_of
from tests.window.results_page import choose
from tests.window.shelf import Book, fill

ARDOVA = Book("one.txt", "“Ardova” draws a line", (2, 1, 1), "2021-06-15", "The Strait Times")
BELMARK = Book("two.txt", "Belmark answers", (3,), "2021-06-17")
HARBOUR = Book("three.txt", "Äpple harbour is calm", (), "2020-01-02", "Port News")
ISLAND = Book("four.txt", "Zebra island", (3, 3))


@pytest.fixture
def shelf(store: Path) -> None:
    fill(store, ARDOVA, BELMARK, HARBOUR, ISLAND, failed=("gone.txt",), stopped=("later.txt",))


@pytest.fixture
def shelved(qtbot: QtBot, shelf: None, open_window: OpenWindow) -> MainWindow:
    window = open_window()
    qtbot.waitUntil(window.has_report, timeout=TIMEOUT)
    return window


def control(window: MainWindow, name: str) -> QWidget:
    """The control above the list whose accessible name begins so."""
    found = window.sidebar.sifter.findChildren(_Control)
    return next(widget for widget in found if widget.accessibleName().startswith(name))


def sort(qtbot: QtBot, window: MainWindow, order: str) -> None:
    qtbot.mouseClick(control(window, "Sorted"), Qt.MouseButton.LeftButton)
    choose(order)
    come_back(window)


def keep(qtbot: QtBot, window: MainWindow, kept: str) -> None:
    qtbot.mouseClick(control(window, "Filter"), Qt.MouseButton.LeftButton)
    choose(kept)
    come_back(window)


def test_the_list_is_sorted_by_what_a_person_asks_for(qtbot: QtBot, shelved: MainWindow) -> None:
    ardova, belmark, harbour, island = (book.title for book in (ARDOVA, BELMARK, HARBOUR, ISLAND))
    added = [ardova, belmark, harbour, island, "gone.txt", "later.txt"]
    assert titles(shelved) == added
    sort(qtbot, shelved, "Newest first")
    assert titles(shelved) == [belmark, ardova, harbour, island, "gone.txt", "later.txt"]
    sort(qtbot, shelved, "Title")
    assert titles(shelved) == [harbour, ardova, belmark, "gone.txt", "later.txt", island]
    sort(qtbot, shelved, "Most red lines")
    assert titles(shelved) == [ardova, island, belmark, harbour, "gone.txt", "later.txt"]
    sort(qtbot, shelved, "Strongest")
    assert titles(shelved) == [island, belmark, ardova, harbour, "gone.txt", "later.txt"]
    sort(qtbot, shelved, "By state")
    assert titles(shelved) == ["gone.txt", "later.txt", ardova, belmark, harbour, island]
    sort(qtbot, shelved, "As added")
    assert titles(shelved) == added


def test_the_list_is_filtered_and_says_so(qtbot: QtBot, shelved: MainWindow) -> None:
    keep(qtbot, shelved, "With red lines")
    assert titles(shelved) == [ARDOVA.title, BELMARK.title, ISLAND.title]
    assert control(shelved, "With red lines: 3 of 6").isVisible()
    keep(qtbot, shelved, "Strong red lines")
    assert titles(shelved) == [BELMARK.title, ISLAND.title]
    keep(qtbot, shelved, "Failed")
    assert titles(shelved) == ["gone.txt"]
    keep(qtbot, shelved, "Not read")
    assert titles(shelved) == ["later.txt"]
    (chip,) = shelved.sidebar.findChildren(Chip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(titles(shelved)) == 6
    assert not chip.isVisible()


def test_escape_ends_search_and_filter_together(qtbot: QtBot, shelved: MainWindow) -> None:
    keep(qtbot, shelved, "Strong red lines")
    press("Ctrl+Shift+F")
    qtbot.keyClicks(shelved.sidebar.filter, "zebra")
    qtbot.waitUntil(lambda: titles(shelved) == [ISLAND.title], timeout=TIMEOUT)
    press("Esc")
    assert len(titles(shelved)) == 6
    assert shelved.sidebar.list.hasFocus()
    keep(qtbot, shelved, "Failed")
    shelved.results.focus_pane(1)
    press("Esc")
    assert len(titles(shelved)) == 6


def test_a_filter_through_which_nothing_comes_says_so(
    qtbot: QtBot, store: Path, open_window: OpenWindow
) -> None:
    fill(store, HARBOUR)
    window = open_window()
    qtbot.waitUntil(window.has_report, timeout=TIMEOUT)
    keep(qtbot, window, "Failed")
    assert titles(window) == []
    assert "No article in the list fits" in words_of(window.sidebar)
    assert HARBOUR.title in words_of(page(window))
    press("Esc")
    assert "No article in the list fits" not in words_of(window.sidebar)


def test_order_and_filter_are_there_after_a_restart(
    qtbot: QtBot, shelved: MainWindow, open_window: OpenWindow
) -> None:
    shelved.sidebar.select([3])
    qtbot.waitUntil(lambda: HARBOUR.title in words_of(page(shelved)), timeout=TIMEOUT)
    sort(qtbot, shelved, "Strongest")
    keep(qtbot, shelved, "With red lines")
    shelved.close()
    second = open_window()
    assert titles(second) == [ISLAND.title, BELMARK.title, ARDOVA.title]
    assert control(second, "With red lines: 3 of 6").isVisible()
    qtbot.waitUntil(lambda: HARBOUR.title in words_of(page(second)), timeout=TIMEOUT)


def test_what_is_chosen_stays_so_in_another_order(qtbot: QtBot, shelved: MainWindow) -> None:
    shelved.sidebar.select([4, 2, 1])
    sort(qtbot, shelved, "Title")
    assert shelved.sidebar.selected() == [1, 2, 4]
    assert shelved.sidebar.current() == 1
    keep(qtbot, shelved, "Strong red lines")
    assert shelved.sidebar.selected() == [2, 4]
    assert shelved.sidebar.current() == 1
    assert ARDOVA.title in words_of(page(shelved))


def test_after_a_removed_article_comes_the_next_of_this_order(qtbot: QtBot, shelved: MainWindow) -> None:
    sort(qtbot, shelved, "Strongest")
    shelved.sidebar.select([2])
    shelved.sidebar.list.setFocus()
    press("Del")
    qtbot.waitUntil(lambda: BELMARK.title not in titles(shelved), timeout=TIMEOUT)
    qtbot.waitUntil(lambda: ARDOVA.title in words_of(page(shelved)), timeout=TIMEOUT)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: BELMARK.title in titles(shelved), timeout=TIMEOUT)
    assert titles(shelved)[:3] == [ISLAND.title, BELMARK.title, ARDOVA.title]


def test_an_article_that_no_longer_fits_leaves_the_list_but_not_the_view(
    qtbot: QtBot, shelved: MainWindow, store: Path
) -> None:
    (store.parent / "gone.txt").write_text("# Back again\n\nThe file is back. It was away.\n", "utf-8")
    keep(qtbot, shelved, "Failed")
    shelved.sidebar.select([5])
    press("F5")
    qtbot.waitUntil(lambda: titles(shelved) == [], timeout=TIMEOUT)
    wait_until_read_again(qtbot, shelved, 5)
    assert shelved.sidebar.current() == 5
    assert "The file is back." in shelved.results.summary.text.toPlainText()


def wait_until_read_again(qtbot: QtBot, window: MainWindow, row_id: int) -> None:
    def is_done() -> bool:
        row = window.model.row(row_id)
        return row is not None and row.state is RowState.DONE and window.has_report()

    qtbot.waitUntil(is_done, timeout=TIMEOUT)


def test_a_row_says_everything_to_the_ear_and_under_the_pointer(shelved: MainWindow) -> None:
    spoken = {
        str(index.data()): (
            index.data(Qt.ItemDataRole.AccessibleDescriptionRole),
            index.data(Qt.ItemDataRole.ToolTipRole),
        )
        for index in (shelved.model.index(row) for row in range(6))
    }
    description, tooltip = spoken[ARDOVA.title]
    assert description == "Read. 3 red lines. 15 Jun 2021. The Strait Times. 30 words. one.txt."
    assert tooltip.splitlines()[:2] == [ARDOVA.title, "3 red lines · 15 Jun 2021 · The Strait Times"]
    assert tooltip.endswith("one.txt")
    assert spoken[ISLAND.title][0].startswith("Read. 2 red lines, 2 strong. four.txt.")
    assert spoken["gone.txt"][0] == "Failed. This file is no longer there."
    assert spoken["later.txt"][0] == "Not read."


def test_a_row_that_could_not_be_read_again_says_so_beside_what_is_known(shelved: MainWindow) -> None:
    row = shelved.model.row(1)
    assert row is not None
    shelved.model.change(replace(row, failure=Failure(ErrorKind.NOT_FOUND)))
    index = shelved.model.index_of(1)
    said = "Not read again: This file is no longer there"
    assert said in index.data(Qt.ItemDataRole.ToolTipRole).splitlines()
    assert f"{said}." in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert index.data(ArticleRole.STATE).startswith("3 red lines")


def test_a_row_that_is_worked_on_says_how_far_it_is(qtbot: QtBot) -> None:
    model = ArticleModel()
    model.add([Row(1, None, 0, True, "A paste", RowState.WAITING)])
    assert model.index(0).data(ArticleRole.PROGRESS) is None
    model.change(Row(1, None, 0, True, "A paste", RowState.ANALYSING))
    assert model.index(0).data(ArticleRole.PROGRESS) == 0
    model.set_stage(1, Stage.SUMMARY)
    qtbot.waitUntil(lambda: model.index(0).data(ArticleRole.PROGRESS) > 0.5, timeout=TIMEOUT)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Summarizing."
    model.change(Row(1, None, 0, True, "A paste", RowState.DONE, words=9))
    assert model.index(0).data(ArticleRole.PROGRESS) is None


@pytest.mark.parametrize("order", list(Order))
def test_rows_that_come_further_go_to_their_places(qtbot: QtBot, order: Order) -> None:
    model = ArticleModel()
    sidebar = Sidebar(model, lambda typed: ())
    qtbot.addWidget(sidebar)
    model.add(Row(number, None, 0, True, f"Row {number}", RowState.WAITING) for number in range(1, 200))
    sidebar.sifter.sort_by(order)
    sidebar.select([7, 100])
    for number in (150, 7, 3):
        day = f"2021-01-{number % 28 + 1:02}"
        model.change(
            Row(number, None, 0, True, "", RowState.DONE, f"{number}", None, 9, number, 1, number, day)
        )
    expected = ArticleModel()
    expected.add(row for number in range(1, 200) if (row := model.row(number)) is not None)
    expected.sort_by(order)
    qtbot.waitUntil(lambda: model.ids(0, 198) == expected.ids(0, 198), timeout=TIMEOUT)
    assert sorted(sidebar.selected()) == [7, 100]
    assert sidebar.current() == 100


def test_new_rows_come_to_their_places_in_every_order() -> None:
    model = ArticleModel()
    model.sort_by(Order.TITLE)
    model.filter_by(Kept.LINES)
    for number, title in enumerate(("c", "a", "d", "b", "e")):
        lines = 0 if title == "d" else 1
        model.add([Row(number, None, 0, True, "", RowState.DONE, title, None, 5, lines)])
    assert [str(model.index(row).data()) for row in range(model.rowCount())] == ["a", "b", "c", "e"]


def test_nothing_above_the_list_is_cut_off_in_large_text(qtbot: QtBot, shelved: MainWindow) -> None:
    try:
        sort(qtbot, shelved, "Strongest")
        keep(qtbot, shelved, "Strong red lines")
        shelved.split.setSizes([1, 1_000])
        theme().scale_text(1.5)
        QApplication.processEvents()
        controls = [widget for widget in shelved.sidebar.findChildren(_Control) if widget.isVisible()]
        assert len(controls) == 5
        for widget in controls:
            assert widget.width() >= widget.sizeHint().width()
            assert shelved.sidebar.rect().contains(widget.mapTo(shelved.sidebar, widget.rect().bottomRight()))
    finally:
        theme().scale_text(1.0)


def test_a_store_of_many_articles_is_filtered_by_search_and_kind(
    qtbot: QtBot, store: Path, open_window: OpenWindow
) -> None:
    fill(store, *(Book(f"{n}.txt", f"Ship {n}", (3,) if n % 3 else ()) for n in range(300)))
    window = open_window()
    wait_until_read(qtbot, window, 300)
    keep(qtbot, window, "Strong")
    assert len(titles(window)) == 200
    press("Ctrl+Shift+F")
    qtbot.keyClicks(window.sidebar.filter, "ship 29")
    wanted = [f"Ship {number}" for number in range(300) if number % 3 and "29" in str(number)]
    qtbot.waitUntil(lambda: titles(window) == wanted, timeout=TIMEOUT)
