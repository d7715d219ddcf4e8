"""The hint for a newcomer: with the first results, out of the way, and never again."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.window.help.hint import FirstHint
from desktop_app.window.main_window import MainWindow
from tests.window.conftest import OpenWindow
from tests.window.hands import drop, files, press, wait_until_read, words_of
from tests.window.help_windows import button

SAYS = "Click anything to see where the article says it."


def hint(window: MainWindow) -> FirstHint | None:
    """The hint as far as it is seen."""
    found = window.findChild(FirstHint)
    return found if found is not None and found.isVisible() else None


def read(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)


def test_it_comes_with_the_first_results_and_covers_nothing(
    qtbot: QtBot, window: MainWindow, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: (
            said.append(event.message()) if isinstance(event, QAccessibleAnnouncementEvent) else None
        ),
    )
    assert hint(window) is None
    read(qtbot, window, story)
    shown = hint(window)
    assert shown is not None
    assert words_of(shown) == SAYS
    assert SAYS in said
    results = window.results
    for other in (results.header, results.keywords, results.columns):
        assert not other.geometry().intersects(shown.geometry())
    assert shown.geometry().top() >= results.columns.geometry().bottom()


@pytest.mark.parametrize("keys", ["Ctrl+1", "Ctrl+2", "Ctrl+3"])
def test_it_goes_for_good_when_what_it_says_is_done(
    qtbot: QtBot, open_window: OpenWindow, story: Path, keys: str
) -> None:
    window = open_window()
    read(qtbot, window, story)
    press(keys)
    press("Return")
    assert hint(window) is None
    window.close()
    again = open_window()
    qtbot.waitUntil(again.has_report)
    assert hint(again) is None


def test_it_goes_for_good_when_it_is_dismissed_by_keyboard(
    qtbot: QtBot, open_window: OpenWindow, story: Path
) -> None:
    window = open_window()
    read(qtbot, window, story)
    shown = hint(window)
    assert shown is not None
    got_it = button(shown, "Got it")
    stops = [QApplication.focusWidget()]
    while got_it not in stops:
        press("Tab")
        assert QApplication.focusWidget() not in stops
        stops.append(QApplication.focusWidget())
    press("Return")
    assert hint(window) is None
    window.close()
    again = open_window()
    qtbot.waitUntil(again.has_report)
    assert hint(again) is None


def test_until_then_it_comes_again(qtbot: QtBot, open_window: OpenWindow, story: Path) -> None:
    window = open_window()
    read(qtbot, window, story)
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: hint(again) is not None)
