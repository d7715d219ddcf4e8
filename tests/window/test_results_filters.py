"""What is hidden, marked or searched for on the page of results, by pointer and by keyboard."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.report import RedLineKind, View
from desktop_app.window.controls import IconButton
from desktop_app.window.results import ResultsPage
from desktop_app.window.results.overview import Overview
from desktop_app.window.theme import READING, ThemeChoice, font, theme, tokens
from tests.window.results_page import (
    button,
    chip,
    chips,
    choose,
    click,
    click_row,
    click_words,
    coloured,
    labels,
    marked,
    menu,
    open_page,
    rows_of,
)
from tests.window.sample_reports import seed_report

LIMIT = (
    "Biden described Putin as a “worthy adversary” ahead of his meeting and said he would clarify to the"
    " Russian leader “what the red lines are.”"
)


def search_field(page: ResultsPage) -> QLineEdit:
    return cast("QLineEdit", page.reader.findChild(QLineEdit))


def middle_of(rows: QListView, row: int) -> QPoint:
    return rows.visualRect(rows.model().index(row, 0)).center()


def test_no_filter_outlives_its_article(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, 0)
    click(qtbot, chip(page.actors, "People"))
    click(qtbot, chip(page.red_lines, "Limit"))
    page.show_busy("The next one", None)
    assert not page.clear_filter()
    page.next_place(1)
    page.show_report(seed_report(), View(), "article.txt")
    assert len(page.red_lines.lines) == 3
    assert len(rows_of(page.actors.list)) == 13
    assert marked(page.reader.text) == []


def test_the_filter_goes_although_words_are_being_looked_for(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, 0)
    page.find_text()
    qtbot.keyClicks(search_field(page), "summit")
    qtbot.waitUntil(lambda: marked(page.reader.text) == ["summit"])
    click(qtbot, chip(page.red_lines, "Vladimir Putin"))
    assert len(page.red_lines.lines) == 3


def test_escape_ends_the_search_first_then_the_filter(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, 0)
    page.find_text()
    qtbot.keyClicks(search_field(page), "summit")
    qtbot.waitUntil(lambda: marked(page.reader.text) == ["summit"])
    assert page.clear_filter()
    assert marked(page.reader.text) == ["Putin"]
    assert page.clear_filter()
    assert marked(page.reader.text) == []
    assert not page.clear_filter()


def test_what_is_not_in_the_article_is_told(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.find_text()
    qtbot.keyClicks(search_field(page), "submarine")
    qtbot.waitUntil(lambda: "Not found" in labels(page.reader))
    qtbot.keyClick(search_field(page), Qt.Key.Key_Return)
    assert marked(page.reader.text) == []


def test_a_kind_chosen_by_keyboard_keeps_the_focus(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    limit = chip(page.red_lines, "Limit")
    limit.setFocus()
    qtbot.keyClick(limit, Qt.Key.Key_Space)
    assert [line.span.of(seed_report().article.text) for line in page.red_lines.lines] == [LIMIT]
    QApplication.processEvents()
    assert limit.hasFocus()


def test_only_the_kinds_of_the_chosen_actor_are_offered(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click(qtbot, chip(page.red_lines, "Threat"))
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Geneva"))
    assert chips(page.red_lines)[0] == "Geneva"
    assert not {"Threat", "Limit"} & set(chips(page.red_lines))


def test_arrows_and_enter_choose_an_actor_that_stays_in_view(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.focus_pane(2)
    rows = page.actors.list
    qtbot.keyClick(rows, Qt.Key.Key_End)
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert marked(page.reader.text) == ["Alexei Navalny"]
    qtbot.waitUntil(lambda: rows.viewport().rect().contains(rows.visualRect(rows.currentIndex())))
    assert page.copy_current()
    assert QGuiApplication.clipboard().text() == "Alexei Navalny"


def test_arrows_step_through_the_sentences_of_a_card(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.focus_pane(3)
    rows = page.red_lines.list
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert marked(page.reader.text)[0].startswith("“And if he chooses")
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    assert marked(page.reader.text) == ["We will respond in kind."]
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    assert marked(page.reader.text) == ["We will respond in kind."]
    qtbot.keyClick(rows, Qt.Key.Key_Left)
    assert marked(page.reader.text)[0].startswith("“And if he chooses")
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert marked(page.reader.text) == [LIMIT]


def test_condition_and_consequence_are_clicked_where_they_are_coloured(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    viewport = page.red_lines.list.viewport()
    ground = coloured(viewport, tokens().amber_soft)
    click(qtbot, viewport, ground[len(ground) // 2])
    assert marked(page.reader.text)[0].startswith("if he chooses not to cooperate")
    ground = coloured(viewport, tokens().red_soft)
    click(qtbot, viewport, ground[len(ground) // 2])
    assert marked(page.reader.text) == ["we will respond"]
    assert coloured(viewport, tokens().amber_soft), "the chosen sentence keeps what its parts look like"


def test_next_and_previous_place_go_round(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.focus_pane(3)
    qtbot.keyClick(page.red_lines.list, Qt.Key.Key_Return)
    starts = []
    for _ in range(3):
        page.next_place(1)
        starts.append(marked(page.reader.text)[0])
    assert starts[0] == "We will respond in kind."
    assert starts[1] == LIMIT
    assert starts[2].startswith("“And if he chooses")


def test_a_click_on_a_marked_place_in_the_article_chooses_it(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_words(qtbot, page.summary.text, "US President Joe Biden")
    click_words(qtbot, page.reader.text, "face-to-face")
    assert marked(page.summary.text)[0].startswith("In their first face-to-face meeting")


def test_rows_have_menus(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    rows = page.actors.list
    rows.customContextMenuRequested.emit(middle_of(rows, 1))
    assert [action.text() for action in menu().actions()][:2] == ["Copy", "Show in article"]
    choose("Show in article")
    assert marked(page.reader.text) == ["Biden"]
    page.clear_filter()
    cards = page.red_lines.list
    cards.customContextMenuRequested.emit(middle_of(cards, 1))
    choose("Copy with speaker")
    assert QGuiApplication.clipboard().text() == f"Joe Biden to Vladimir Putin: {LIMIT}"


def test_a_change_of_theme_leaves_texts_their_size(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.focus_pane(4)
    theme().choose(ThemeChoice.DARK)
    QApplication.processEvents()
    for text in (page.summary.text, page.reader.text):
        assert text.font().pointSizeF() == font(READING).pointSizeF()
        assert text.document().defaultFont().pointSizeF() == font(READING).pointSizeF()
    theme().choose(ThemeChoice.LIGHT)


def statements(page: ResultsPage) -> list[str]:
    return [line.span.of(seed_report().article.text)[:12] for line in page.red_lines.lines]


def open_filters(qtbot: QtBot, page: ResultsPage) -> None:
    found = page.red_lines.findChildren(IconButton)
    click(qtbot, next(button for button in found if button.accessibleName() == "Filter red lines"))


def choose_in(submenu: str, text: str) -> None:
    """Chooses from a menu of the open menu."""
    opened = menu()
    inner = next(action for action in opened.actions() if action.text() == submenu).menu()
    assert isinstance(inner, QMenu)
    opened.close()
    next(action for action in inner.actions() if action.text() == text).trigger()
    QApplication.processEvents()


def test_what_is_said_by_somebody_is_told_from_what_is_said_to_them(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    open_filters(qtbot, page)
    choose_in("Said by", "Joe Biden")
    assert len(page.red_lines.lines) == 3
    assert chips(page.red_lines)[0] == "By Joe Biden"
    assert marked(page.reader.text) == ["Biden"], "the actor's mentions are shown, too"
    open_filters(qtbot, page)
    choose_in("Said to", "Vladimir Putin")
    assert chips(page.red_lines)[0] == "To Vladimir Putin"
    assert len(page.red_lines.lines) == 2
    click(qtbot, chip(page.red_lines, "To Vladimir Putin"))
    assert len(page.red_lines.lines) == 3
    assert marked(page.reader.text) == []


def test_the_menu_offers_only_those_who_say_or_are_told_something(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    open_filters(qtbot, page)
    sides = {action.text(): action.menu() for action in menu().actions() if action.menu()}
    names = {
        side: [name.text() for name in inner.actions()]
        for side, inner in sides.items()
        if isinstance(inner, QMenu)
    }
    menu().close()
    assert names == {"Said by": ["Joe Biden"], "Said to": ["Vladimir Putin"]}


def test_actor_kind_and_strength_hold_together_and_each_can_be_dropped(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Joe Biden"))
    click(qtbot, chip(page.red_lines, "Threat"))
    open_filters(qtbot, page)
    choose("Strong only")
    assert statements(page) == ["“And if he c"]
    assert "1 of 3" in labels(page.red_lines)
    assert {"Joe Biden", "Strong only"} <= set(chips(page.red_lines))
    click(qtbot, chip(page.red_lines, "Strong only"))
    assert len(page.red_lines.lines) == 2
    click(qtbot, chip(page.red_lines, "Joe Biden"))
    assert {line.kind for line in page.red_lines.lines} == {RedLineKind.THREAT}
    assert page.clear_filter()
    assert len(page.red_lines.lines) == 3


def test_what_nothing_fits_can_be_dropped_at_once(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Geneva"))
    assert page.red_lines.shown_text() == "No red lines by or to Geneva.\nShow all"
    open_filters(qtbot, page)
    choose("Firm and strong")
    assert page.red_lines.shown_text() == "No red lines like that.\nShow all"
    click(qtbot, button(page.red_lines, "Show all"))
    assert len(page.red_lines.lines) == 3


def test_a_keyword_and_an_actor_are_marked_together(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Geneva"))
    click(qtbot, chip(page.keywords, "talks"))
    assert chips(page.red_lines)[0] == "Geneva"
    assert {"Geneva", "talks"} <= set(marked(page.summary.text, tokens().amber_soft))
    assert marked(page.reader.text) == ["talks"]
    click(qtbot, chip(page.keywords, "talks"))
    assert set(marked(page.summary.text, tokens().amber_soft)) == {"Geneva"}
    assert chips(page.red_lines)[0] == "Geneva"


def test_a_card_leads_to_what_else_its_speaker_says(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    cards = page.red_lines.list
    cards.customContextMenuRequested.emit(middle_of(cards, 0))
    choose("Only by Joe Biden")
    assert chips(page.red_lines)[0] == "By Joe Biden"


def test_a_correction_leaves_the_filters_as_they_are(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Joe Biden"))
    click(qtbot, chip(page.red_lines, "Threat"))
    page.next_place(1)
    page.show_report(replace(seed_report(), method="lead"), View(), "article.txt")
    assert len(page.red_lines.lines) == 2
    assert chips(page.red_lines)[0] == "Joe Biden"
    assert "2 of 6" in labels(page.reader)


def test_a_click_on_a_red_line_in_the_article_leads_to_its_card(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Joe Biden"))
    page.find_text()
    qtbot.keyClicks(search_field(page), "in kind")
    qtbot.waitUntil(lambda: marked(page.reader.text) == ["in kind"])
    before = page.reader.text.verticalScrollBar().value()
    click_words(qtbot, page.reader.text, "We will respond in")
    assert marked(page.reader.text) == ["We will respond in kind."]
    assert page.reader.text.verticalScrollBar().value() == before, "the text stays under the pointer"
    current = page.red_lines.list.current_card()
    assert current is not None
    assert "We will respond in kind." in current.text


def test_the_strip_beside_the_article_leads_to_its_places(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.focus_pane(4)
    strip = page.reader.findChildren(Overview)[0]
    qtbot.waitUntil(lambda: bool(coloured(strip, tokens().red)))
    click(qtbot, strip, coloured(strip, tokens().red)[-1])
    assert marked(page.reader.text) == ["We will respond in kind."], "the last of the article"
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Geneva"))
    click(qtbot, strip, coloured(strip, tokens().amber)[-1])
    assert "3 of 3" in labels(page.reader)


def test_the_filters_open_without_a_pointer(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.filter_red_lines()
    choose("Strong only")
    assert chips(page.red_lines)[0] == "Strong only"
    page.show_busy("The next one", None)
    page.filter_red_lines()
    assert QApplication.activePopupWidget() is None


def test_a_keyword_says_why_it_is_there(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    assert chip(page.keywords, "talks").toolTip() == "Number 3 in the ranking, 4 mentions"
