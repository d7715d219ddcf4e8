"""The summary: its length, its clipboard, its sentences and its method."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.report import Length, LengthUnit, RankedSentence, Report, View, summary
from desktop_app.window.results.red_line_signs import RedLineSigns
from desktop_app.window.theme import tokens
from tests.window.results_page import (
    button,
    chip,
    choose,
    click,
    click_words,
    collect,
    coloured,
    labels,
    marked,
    menu,
    open_page,
    slider,
)
from tests.window.sample_reports import SEED_SUMMARY, emoji_report, report_of, seed_report, short_report


def picked(report: Report, sentences: int) -> list[str]:
    view = View(Length(sentences))
    return [sentence.span.of(report.article.text) for sentence in summary(report, view)]


def test_the_best_sentences_stand_in_the_articles_order(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    shown = page.summary.text.toPlainText().split("\n")
    assert len(shown) == 5
    assert all(sentence.startswith(start) for sentence, start in zip(shown, SEED_SUMMARY, strict=True))


def test_the_slider_changes_the_summary_at_once_and_tells_the_view(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    views, methods = collect(page.view_changed), collect(page.method_chosen)
    for wanted in (2, 9, 1):
        slider(page).setValue(wanted)
        assert page.summary.text.toPlainText().split("\n") == picked(report, wanted)
    assert views == [View(Length(2)), View(Length(9)), View(Length(1))]
    assert methods == []
    assert slider(page).maximum() == len(report.sentences)


def test_keys_make_the_summary_longer_and_shorter_within_its_bounds(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report, View(Length(2)))
    page.change_length(1)
    assert page.summary.text.toPlainText().split("\n") == picked(report, 3)
    for _ in range(5):
        page.change_length(-1)
    assert page.summary.text.toPlainText().split("\n") == picked(report, 1)


def test_the_length_is_counted_in_words_or_in_shares_of_the_article(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    views = collect(page.view_changed)
    before = page.summary.text.toPlainText()
    click(qtbot, button(page.summary, "5 sentences"))
    assert [action.text() for action in menu().actions() if action.isChecked()] == ["Sentences"]
    choose("Words")
    words = len(before.split())
    assert views == [View(Length(-(-words // 10) * 10, LengthUnit.WORDS))]
    assert page.summary.text.toPlainText() == before
    slider(page).setValue(slider(page).minimum())
    assert page.summary.text.toPlainText().split("\n") == picked(report, 1)
    click(qtbot, button(page.summary, "10 words"))
    choose("Share of the article")
    assert views[-1] == View(Length(0.05, LengthUnit.RATIO))
    slider(page).setValue(slider(page).maximum())
    assert page.summary.text.toPlainText().split("\n") == picked(report, len(report.sentences))
    button(page.summary, "100 %")


def test_a_length_in_words_is_shown_as_it_was_kept(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report(), View(Length(60, LengthUnit.WORDS)))
    button(page.summary, "60 words")
    assert slider(page).value() == 6
    page.change_length(1)
    button(page.summary, "70 words")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("basic", "Basic: this language is not learned yet."),
        ("method_too_slow:kl", "The article is too long for KL: ranked by Balanced."),
    ],
)
def test_a_ranking_that_is_not_what_was_asked_for_says_so(qtbot: QtBot, code: str, said: str) -> None:
    plain = seed_report()
    ranking = tuple(
        RankedSentence(place.index, place.score, (code, *place.reasons)) for place in plain.ranking
    )
    page = open_page(qtbot, replace(plain, ranking=ranking, method="kl"))
    assert said in labels(page.summary)
    page.show_report(plain, View(), "article.txt")
    assert said not in labels(page.summary)


def test_keywords_of_a_language_that_is_not_learned_are_called_basic(qtbot: QtBot) -> None:
    page = open_page(qtbot, replace(seed_report(), actors=None, red_lines=None))
    assert labels(page.keywords) == ["Basic"]
    page.show_report(seed_report(), View(), "article.txt")
    assert labels(page.keywords) == []


def test_the_length_is_no_longer_told_while_an_article_is_read(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    views = collect(page.view_changed)
    page.show_busy("Next one", None)
    page.change_length(1)
    assert views == []


def test_copy_puts_the_shown_sentences_on_the_clipboard(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    slider(page).setValue(3)
    said = collect(page.announced)
    click(qtbot, button(page.summary, "Copy summary"))
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().split("\n") == picked(report, 3)
    paragraphs = [f"<p>{sentence}</p>" for sentence in picked(report, 3)]
    assert [line for line in mime.html().split("\n") if line.startswith("<p>")] == paragraphs
    assert "style" not in mime.html()
    assert said == ["Summary copied"]
    copied = button(page.summary, "Copied")
    qtbot.waitUntil(lambda: copied.text() == "Copy summary", timeout=4_000)


def test_copy_with_shift_puts_the_title_first(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    target = button(page.summary, "Copy summary")
    clipboard, shift = QGuiApplication.clipboard(), Qt.KeyboardModifier.ShiftModifier
    with_title = [report.article.title, "", *picked(report, 5)]
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, shift)
    assert clipboard.text().split("\n") == with_title
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(target, key)
        assert clipboard.text().split("\n") == picked(report, 5)
        qtbot.keyClick(target, key, shift)
        assert clipboard.text().split("\n") == with_title


def test_a_click_on_a_sentence_opens_the_article_there(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    assert not page.columns.reader_open
    click_words(qtbot, page.summary.text, "worthy adversary")
    assert page.columns.reader_open
    assert marked(page.reader.text) == [picked(report, 5)[2]]
    assert marked(page.summary.text) == [picked(report, 5)[2]]
    chosen = page.reader.text.document().find("worthy adversary")
    assert page.reader.text.viewport().rect().contains(page.reader.text.cursorRect(chosen))


def test_emoji_before_a_sentence_do_not_shift_its_place(qtbot: QtBot) -> None:
    page = open_page(qtbot, emoji_report())
    click_words(qtbot, page.summary.text, "close the strait")
    assert marked(page.reader.text) == ["“If you sink one 🚢 of ours, we will close the strait.”"]
    page.clear_filter()
    assert marked(page.reader.text) == []


def test_arrows_walk_the_sentences_and_enter_shows_one(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    page.focus_pane(1)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(page.summary.text, key)
    assert marked(page.summary.text, tokens().select) == [picked(report, 5)[3]]
    assert page.copy_current()
    assert QGuiApplication.clipboard().text() == picked(report, 5)[3]
    qtbot.keyClick(page.summary.text, Qt.Key.Key_Return)
    assert marked(page.reader.text) == [picked(report, 5)[3]]
    qtbot.keyClick(page.summary.text, Qt.Key.Key_Home)
    qtbot.keyClick(page.summary.text, Qt.Key.Key_Space)
    assert marked(page.reader.text) == [picked(report, 5)[0]]


def test_a_selection_is_copied_as_it_stands_in_the_article(qtbot: QtBot) -> None:
    page = open_page(qtbot, emoji_report())
    page.focus_pane(1)
    page.summary.text.setTextCursor(page.summary.text.document().find("🚢 of ours, we"))
    assert page.copy_current()
    assert QGuiApplication.clipboard().text() == "🚢 of ours, we"


def test_the_chosen_sentence_stays_chosen_while_the_length_changes(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    click_words(qtbot, page.summary.text, "US President Joe Biden")
    slider(page).setValue(4)
    assert marked(page.summary.text) == [picked(report, 5)[0]]
    page.columns.open_reader(False)
    slider(page).setValue(3)
    assert not page.columns.reader_open
    slider(page).setValue(5)
    click_words(qtbot, page.summary.text, "Moscow has sought")
    slider(page).setValue(1)
    assert marked(page.reader.text) == []


def test_the_chosen_sentence_stays_in_view_when_the_article_opens(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    click_words(qtbot, page.summary.text, "Moscow has sought")
    text = page.summary.text
    qtbot.waitUntil(
        lambda: text.viewport().rect().contains(text.cursorRect(text.document().find("Moscow has sought")))
    )


def test_the_sentences_have_a_menu_for_mouse_and_keyboard(qtbot: QtBot) -> None:
    report = seed_report()
    page = open_page(qtbot, report)
    page.focus_pane(1)
    qtbot.keyClick(page.summary.text, Qt.Key.Key_Down)
    where = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), QPoint(2, 2))
    QApplication.sendEvent(page.summary.text, where)
    assert [action.text() for action in menu().actions()][:2] == ["Copy", "Show in article"]
    choose("Copy")
    assert QGuiApplication.clipboard().text() == picked(report, 5)[1]
    at = page.summary.text.cursorRect(page.summary.text.document().find("worthy")).center()
    mouse = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, page.summary.text.viewport().mapToGlobal(at)
    )
    QApplication.sendEvent(page.summary.text.viewport(), mouse)
    choose("Show in article")
    assert marked(page.reader.text) == [picked(report, 5)[2]]


def test_the_methods_are_explained_and_told_by_their_names(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    methods = collect(page.method_chosen)
    click(qtbot, button(page.summary, "Balanced"))
    lines = {action.text().split(":")[0]: action for action in menu().actions()}
    assert lines["Balanced"].isChecked()
    assert all(": " in action.text() for action in lines.values())
    choose("LexRank")
    assert methods == ["lexrank"]


@pytest.mark.parametrize("sentences", [1, 2, 3])
def test_a_short_text_is_shown_in_full(qtbot: QtBot, sentences: int) -> None:
    report = short_report(sentences)
    page = open_page(qtbot, report)
    assert page.summary.text.toPlainText().replace("\n", " ") == report.article.text
    assert not slider(page).isVisible()
    assert "Short article: shown in full." in labels(page.summary)


def test_no_sentence_at_all_is_said(qtbot: QtBot) -> None:
    empty = short_report(1)
    page = open_page(qtbot, report_of(type(empty.article)(blocks=(), title="Nothing")))
    assert page.summary.shown_text() == "There is nothing to summarize."
    assert not page.copy_summary()


def test_a_dot_tells_which_sentence_is_a_red_line_and_leads_to_its_card(qtbot: QtBot) -> None:
    page = open_page(qtbot, seed_report())
    signs = page.summary.findChildren(RedLineSigns)[0]
    dots = coloured(signs, tokens().red)
    assert dots
    click(qtbot, signs, dots[0])
    card = page.red_lines.list.current_card()
    assert card is not None
    assert card.text.startswith("Biden described Putin")
    page.columns.open_reader(False)
    click(qtbot, chip(page.red_lines, "Threat"))
    page.summary.text.verticalScrollBar().setValue(0)
    assert coloured(signs, tokens().red)[0].y() > dots[0].y(), "what is filtered out has no dot"
