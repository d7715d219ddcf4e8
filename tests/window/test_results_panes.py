"""Keywords, actors, red lines and the article: what a click in one shows in the others."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.report import Confidence, RedLineKind, Report, Stage, View
from desktop_app.window.results import ResultsPage
from desktop_app.window.results.card_model import CARD_ROLE
from desktop_app.window.results.cards import Card
from desktop_app.window.theme import DARK, LIGHT, ThemeChoice, theme, tokens
from tests.window.results_page import (
    button,
    chip,
    chips,
    choose,
    click,
    click_row,
    collect,
    coloured,
    labels,
    marked,
    open_page,
    rows_of,
)
from tests.window.sample_reports import emoji_report, long_report, seed_report, short_report

THREATS = (
    "“And if he chooses not to cooperate and acts like he has in the past, with respect to cybersecurity and"
    " some other business, then we will respond.” We will respond in kind."
)


def cards(page: ResultsPage) -> list[Card]:
    model = page.red_lines.list.model()
    return [model.index(row, 0).data(CARD_ROLE) for row in range(model.rowCount())]


def click_card(qtbot: QtBot, page: ResultsPage, row: int, point: int) -> None:
    """A click on the character at ``point`` of the article, where the card at ``row`` shows it."""
    rows = page.red_lines.list
    index = rows.model().index(row, 0)
    last = rows.model().index(rows.model().rowCount() - 1, 0)
    qtbot.waitUntil(lambda: not rows.visualRect(last).isEmpty())  # many cards are laid out in batches
    place = rows.visualRect(index)
    card = index.data(CARD_ROLE)
    for y in range(place.top(), place.bottom(), 3):
        for x in range(place.left(), place.right(), 5):
            if rows.delegate.point_at(place, card, QPoint(x, y)) == point:
                click(qtbot, rows.viewport(), QPoint(x, y))
                return
    raise AssertionError("the card does not show that place")


def test_a_keyword_marks_its_mentions_until_it_is_clicked_again(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    click(qtbot, chip(page.keywords, "cybersecurity"))
    assert page.columns.reader_open
    assert marked(page.reader.text) == ["cybersecurity"]
    assert marked(page.summary.text, tokens().amber_soft) == ["cybersecurity"]
    click(qtbot, chip(page.keywords, "cybersecurity"))
    assert marked(page.reader.text) == []
    assert marked(page.summary.text, tokens().amber_soft) == []


def test_an_actor_marks_its_names_and_leaves_its_red_lines(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, 0)
    assert marked(page.reader.text) == ["Putin"]
    assert "1 of 8" in labels(page.reader)
    assert "2 of 3" in labels(page.red_lines)
    assert chips(page.red_lines)[0] == "Vladimir Putin"
    page.next_place(-1)
    assert "8 of 8" in labels(page.reader)
    assert page.clear_filter()
    assert "3" in labels(page.red_lines)
    assert "Vladimir Putin" not in chips(page.red_lines)
    assert not page.clear_filter()


def test_the_chip_of_an_actor_takes_the_filter_away(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, 0)
    click(qtbot, chip(page.red_lines, "Vladimir Putin"))
    assert len(page.red_lines.lines) == 3


def test_an_actor_without_red_lines_says_so_and_shows_all_again(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, rows_of(page.actors.list).index("Geneva"))
    assert page.red_lines.shown_text().startswith("No red lines by or to Geneva.")
    click(qtbot, button(page.red_lines, "Show all"))
    assert len(page.red_lines.lines) == 3


def test_actors_are_shown_by_kind(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click(qtbot, chip(page.actors, "People"))
    assert rows_of(page.actors.list) == [
        "Vladimir Putin",
        "Joe Biden",
        "Yuri Ushakov",
        "Alexei Navalny",
        "Donald Trump",
    ]
    page.clear_filter()
    assert len(rows_of(page.actors.list)) == 13


def test_adjacent_threats_of_one_speaker_are_one_card_and_counted_as_sentences(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    assert [card.kind for card in cards(page)] == [RedLineKind.THREAT, RedLineKind.LIMIT]
    assert cards(page)[0].text == THREATS
    assert (cards(page)[0].speaker, cards(page)[0].addressee) == ("Joe Biden", "Vladimir Putin")
    assert "3" in labels(page.red_lines)
    assert chips(page.red_lines)[:3] == ["All", "Threat", "Limit"]


def test_each_sentence_of_a_card_and_its_condition_is_a_click_from_its_place(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    text = report.article.text
    click_card(qtbot, page, 0, text.index("in kind"))
    assert marked(page.reader.text) == ["We will respond in kind."]
    click_card(qtbot, page, 0, text.index("if he chooses"))
    (condition,) = marked(page.reader.text)
    assert condition.startswith("if he chooses not to cooperate")
    assert condition.endswith("some other business")


def test_emoji_do_not_shift_conditions_and_names(qtbot: QtBot) -> None:
    report = emoji_report()
    page = open_page(qtbot, report)
    click_card(qtbot, page, 0, report.article.text.index("sink"))
    assert marked(page.reader.text) == ["If you sink one 🚢 of ours"]
    click_row(qtbot, page.actors.list, 0)
    assert marked(page.reader.text) == ["Ana Lerr"]
    click(qtbot, chip(page.keywords, "strait"))
    assert marked(page.reader.text) == ["strait"]


def test_the_switch_of_confidence_shows_more_and_less_without_analysis(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    views = collect(page.view_changed)
    click(qtbot, chip(page.red_lines, "All"))
    assert views == []  # the first "All" is that of the kinds
    for name, confidence, count in (("Sure", Confidence.SURE, 2), ("Balanced", Confidence.BALANCED, 3)):
        click(qtbot, chip(page.red_lines, name))
        assert len(page.red_lines.lines) == count
        assert views[-1] == View(min_confidence=confidence)


def test_kinds_and_order_can_be_chosen(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click(qtbot, chip(page.red_lines, "Limit"))
    assert [line.kind for line in page.red_lines.lines] == [RedLineKind.LIMIT]
    assert "1 of 3" in labels(page.red_lines)
    page.clear_filter()
    click(qtbot, button(page.red_lines, "Strongest"))
    choose("As in the article")
    assert [card.kind for card in cards(page)] == [RedLineKind.LIMIT, RedLineKind.THREAT]


def test_a_card_is_copied_verbatim_and_by_keyboard_shown(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.focus_pane(3)
    assert page.copy_current()
    assert QGuiApplication.clipboard().text() == THREATS
    qtbot.keyClick(page.red_lines.list, Qt.Key.Key_Return)
    assert len(marked(page.reader.text)) == 1


def test_panes_are_reached_one_after_the_other(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.focus_pane(1)
    for pane in (page.actors, page.red_lines):
        assert page.next_pane(1)
        assert pane.holds_focus()
    assert not page.next_pane(1)
    for _ in range(3):
        assert page.next_pane(-1)
    assert page.keywords.holds_focus()
    assert not page.next_pane(-1)
    page.focus_pane(4)
    assert page.columns.reader_open
    page.toggle_article()
    assert not page.columns.reader_open


def test_words_are_found_in_the_article(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.find_text()
    field = page.reader.findChild(QLineEdit)
    assert field is not None
    assert field.hasFocus()
    qtbot.keyClicks(field, "AMBASSADORS")
    qtbot.waitUntil(lambda: "1 of 2" in labels(page.reader))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert marked(page.reader.text) == ["ambassadors"]
    assert page.clear_filter()
    assert marked(page.reader.text) == []


@pytest.mark.parametrize(
    ("report", "actors", "red_lines"),
    [
        (
            short_report(),
            "No people, organizations or places found.",
            "No red lines found\nNobody in this article sets a limit, threatens, warns, demands, refuses or"
            " pledges to respond.",
        ),
        (
            replace(short_report(), actors=None, red_lines=None),
            "Not offered for this language yet.",
            "Not offered for this language yet.",
        ),
    ],
)
def test_a_pane_without_results_says_why(qtbot: QtBot, report: Report, actors: str, red_lines: str) -> None:
    page = open_page(qtbot, report)
    assert page.actors.shown_text() == actors
    assert page.red_lines.shown_text() == red_lines


def test_unsure_red_lines_are_offered_where_there_are_no_others(qtbot: QtBot) -> None:
    report = seed_report()
    unsure = tuple(replace(line, confidence=0.15) for line in report.red_lines or ())
    page = open_page(qtbot, replace(report, red_lines=unsure))
    click(qtbot, button(page.red_lines, "Show what is less sure: 4"))
    assert len(page.red_lines.lines) == 4


def test_each_pane_says_what_is_being_found_while_an_article_is_read(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    page.show_busy("Ships", Stage.ACTORS)
    assert "Ships" in labels(page.header)
    assert [pane.shown_text() for pane in (page.summary, page.actors, page.red_lines)] == [
        "Summarizing…",
        "Finding actors…",
        "Looking for red lines…",
    ]
    assert not page.copy_current()


def test_the_theme_changes_what_is_painted_at_once(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_row(qtbot, page.actors.list, 0)
    assert coloured(page.red_lines, LIGHT.pane)
    theme().choose(ThemeChoice.DARK)
    QApplication.processEvents()
    assert coloured(page.red_lines, DARK.pane)
    assert not coloured(page.red_lines, LIGHT.pane)
    assert marked(page.reader.text, DARK.mark) == ["Putin"]
    theme().choose(ThemeChoice.LIGHT)


def test_a_screen_reader_finds_panes_rows_and_texts(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    for pane, name in ((page.summary, "Summary"), (page.actors, "Key actors"), (page.red_lines, "Red lines")):
        assert spoken(pane) == name
    rows = QAccessible.queryAccessibleInterface(page.actors.list)
    assert rows.child(0).text(QAccessible.Text.Name).startswith("Vladimir Putin")
    card = QAccessible.queryAccessibleInterface(page.red_lines.list).child(0).text(QAccessible.Text.Name)
    assert card.startswith(f"Threat, strong. Joe Biden to Vladimir Putin: {THREATS}")
    assert "Condition: if he chooses" in card
    summary = QAccessible.queryAccessibleInterface(page.summary.text).textInterface()
    assert summary.text(0, summary.characterCount()).startswith("US President Joe Biden")


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_long_text_is_shown_plainly_and_its_places_are_found(qtbot: QtBot) -> None:
    report = long_report(20_000)
    page = open_page(qtbot, report)
    click_card(qtbot, page, 0, cards(page)[0].span.start + 3)
    assert marked(page.reader.text) == [cards(page)[0].lines[0].span.of(report.article.text)]
