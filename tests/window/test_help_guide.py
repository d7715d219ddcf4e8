"""The guide: it opens where it is needed, is read and searched by keyboard, and says what is true."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import desktop_app.window
from desktop_app.article import ErrorKind, Failure
from desktop_app.assets import resource
from desktop_app.library import default_store
from desktop_app.loading import DEFAULT_LIMITS, SUPPORTED_SUFFIXES
from desktop_app.loading.archive import _MEMBER_MB, _TOTAL_MB
from desktop_app.loading.limits import MAX_WORDS
from desktop_app.report.wording import KINDS, STRENGTHS
from desktop_app.window.help.guide import GuideWindow
from desktop_app.window.help.keys import all_keys
from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import DARK, ThemeChoice, theme
from desktop_app.window.words import failure_advice
from desktop_app.work.crew import Limits
from tests.window.conftest import OpenWindow
from tests.window.hands import drop, files, press, wait_until_read
from tests.window.help_windows import entries, opened, part


@pytest.fixture
def guide(qtbot: QtBot, window: MainWindow) -> GuideWindow:
    press("F1")
    return opened(qtbot, window, GuideWindow)


def section(guide: GuideWindow) -> str:
    """The section that is chosen in the contents."""
    current = part(guide, QTreeWidget, "Contents").currentItem()
    return "" if current is None else current.text(0)


def top_line(guide: GuideWindow) -> str:
    """The first line of the text that can be seen in full."""
    return guide.text.cursorForPosition(guide.text.viewport().rect().topLeft()).block().text()


def chapter(name: str) -> str:
    return resource("guide", name).read_text(encoding="utf-8")


def test_f1_opens_one_guide_and_esc_closes_it(qtbot: QtBot, window: MainWindow, guide: GuideWindow) -> None:
    assert not guide.isModal()
    assert top_line(guide) == "Guide"
    window.help.show_guide()
    assert opened(qtbot, window, GuideWindow) is guide
    qtbot.keyClick(guide.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(guide))


def test_it_opens_at_what_has_the_focus(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    found = {}
    for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+Shift+F"):
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        press(keys)
        press("F1")
        found[keys] = section(opened(qtbot, window, GuideWindow))
    assert found == {
        "Ctrl+1": "The summary",
        "Ctrl+2": "Key actors",
        "Ctrl+3": "Red lines",
        "Ctrl+4": "The article",
        "Ctrl+Shift+F": "The list of articles",
    }
    assert top_line(opened(qtbot, window, GuideWindow)) == "The list of articles"


def test_contents_lead_to_every_section(qtbot: QtBot, guide: GuideWindow) -> None:
    contents = part(guide, QTreeWidget, "Contents")
    contents.setFocus()
    contents.setCurrentItem(entries(contents)[0])
    seen = []
    for _ in range(len(guide.text.headings()) - 1):
        qtbot.keyClick(contents, Qt.Key.Key_Down)
        seen.append(section(guide))
        if guide.text.verticalScrollBar().value() < guide.text.verticalScrollBar().maximum():
            assert top_line(guide) in (seen[-1], "")
    assert seen == [heading.title for heading in guide.text.headings()][1:]


def test_words_are_found_by_keyboard_alone(qtbot: QtBot, guide: GuideWindow) -> None:
    press("Ctrl+F")
    field = part(guide, QLineEdit, "Find in the guide")
    assert field.hasFocus()
    qtbot.keyClicks(field, "ULTIMATUM")
    (said,) = (label.text() for label in guide.findChildren(QLabel) if " of " in label.text())
    assert said == "1 of 1"
    assert "ultimatum" in guide.text.textCursor().block().text()
    field.clear()
    qtbot.keyClicks(field, "undo")
    first = guide.text.textCursor().position()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    second = guide.text.textCursor().position()
    press("Shift+F3")
    assert (guide.text.textCursor().position(), second > first) == (first, True)
    qtbot.keyClicks(field, "qqq")
    assert "Not found" in [label.text() for label in guide.findChildren(QLabel)]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), guide.isVisible(), guide.text.hasFocus()) == ("", True, True)


def test_it_follows_theme_and_text_size_and_stays_in_its_section(guide: GuideWindow) -> None:
    guide.show_section("red-lines")
    width = guide.text.document().documentLayout().documentSize().height()
    theme().choose(ThemeChoice.DARK)
    assert DARK.raised.name() in guide.text.toHtml()
    press("Ctrl++")
    press("Ctrl++")
    assert guide.text.document().documentLayout().documentSize().height() > width
    assert top_line(guide) in ("Red lines", "")
    press("Ctrl+0")
    theme().choose(ThemeChoice.LIGHT)


@pytest.mark.parametrize("stays_open", [False, True])
def test_its_shape_is_remembered(qtbot: QtBot, open_window: OpenWindow, stays_open: bool) -> None:
    first = open_window()
    first.help.show_guide()
    opened(qtbot, first, GuideWindow).resize(700, 500)
    if not stays_open:
        opened(qtbot, first, GuideWindow).close()
    first.close()
    assert not [child for child in first.findChildren(GuideWindow) if child.isVisible()]
    second = open_window()
    second.help.show_guide()
    guide = opened(qtbot, second, GuideWindow)
    assert (guide.width(), guide.height()) == (700, 500)


def test_it_is_no_window_that_keeps_the_app_open(window: MainWindow, guide: GuideWindow) -> None:
    assert guide.windowHandle().transientParent() is window.windowHandle()


def test_links_lead_nowhere_but_into_the_guide() -> None:
    text = "".join(chapter(name) for name in ("help.md", "changelog.md", "threat_model.md"))
    assert re.findall(r"\]\((?!#)|https?:", text) == []


def test_it_says_what_is_true(window: MainWindow, guide: GuideWindow, store: Path) -> None:
    text = guide.text.toPlainText()
    table = chapter("help.md").partition("{#formats}")[2].partition("\n## ")[0]
    assert set(re.findall(r"\.[a-z0-9]+\b", table)) == set(SUPPORTED_SUFFIXES)
    for kind in KINDS.values():
        assert f"| {kind} |" in chapter("help.md")
    assert f"{STRENGTHS[1]}, {STRENGTHS[2]}, {STRENGTHS[3]}" in text
    assert str(store) in text
    assert str(default_store()) not in text
    for group in all_keys(window):
        for key in group.keys:
            assert key.words in text
            assert key.keys in text


def test_limits_are_those_of_the_code() -> None:
    reading, limits = DEFAULT_LIMITS, Limits()
    words = chapter("help.md").partition("{#limits}")[2].partition("\n## ")[0]
    assert f"{reading.file_mb} MB and two million words" in words
    assert f"{reading.seconds:.0f} seconds and {reading.memory_mb:,} MB" in words
    rows = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|", chapter("threat_model.md"), re.MULTILINE))
    assert rows["size of a file"] == f"{reading.file_mb} MB"
    assert rows["words"] == f"{MAX_WORDS:,}"
    assert rows["time to read"] == f"{reading.seconds:.0f} seconds"
    assert rows["memory to read"].startswith(f"{reading.memory_mb:,} MB")
    unpacked = f"{_TOTAL_MB} MB, and {_MEMBER_MB} MB for one part"
    assert rows["unpacked from a compressed document"].startswith(unpacked)
    assert rows["time to analyse"] == (
        f"{limits.analyse_seconds:.0f} seconds, and {limits.analyse_seconds_per_mb:.0f} for each MB of text"
    )


def test_every_advice_of_the_guide_is_one_of_the_app(window: MainWindow) -> None:
    """The words on the left of the table are those that the window uses."""
    said = " ".join(failure_advice(Failure(kind)).reason for kind in ErrorKind).replace("'", "’")
    table = chapter("help.md").partition("{#refused}")[2].partition("\n## ")[0]
    for words in re.findall(r"^\| ([^|]+) \| [^|-]", table, re.MULTILINE)[1:]:
        assert all(word in said for word in words.replace("can’t be read", "can’t read").split()), words


def test_what_it_names_is_there() -> None:
    """Bold words with a capital are words of the window, or a way through its menus."""
    sources = Path(desktop_app.window.__path__[0]).rglob("*.py")
    said = {
        str(call.args[0].value).replace("&", "").rstrip("…")
        for source in sources
        for call in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant)
    }
    bold = re.findall(r"\*\*([A-Z][^*]+)\*\*", chapter("help.md"))
    named = {word.rstrip(".") for words in bold for word in re.split(r" → |, ", words)}
    assert len(named) > 15
    assert named - said - set(STRENGTHS.values()) == set()


def test_opening_it_needs_no_focus(qtbot: QtBot, window: MainWindow) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()
    window.help.show_guide()
    assert opened(qtbot, window, GuideWindow).isVisible()
