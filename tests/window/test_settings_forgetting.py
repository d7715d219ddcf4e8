"""Forget everything: asked once, then nothing of it is left, in the window or in the bytes of the store."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.library import Library, files_of_store
from desktop_app.window.main_window import MainWindow
from desktop_app.window.pages import EmptyPage
from desktop_app.window.theme import ThemeChoice, theme
from tests.window.conftest import OpenWindow
from tests.window.hands import TIMEOUT, drop, files, page, press, wait_until_read, words_of
from tests.window.settings_dialog import answer, choose, go_to, named, open_settings, push, shown
from tests.window.test_settings import DEFAULTS

WORDS = ("Ardova", "Belmark", "Orlan", "strait")


def forget(qtbot: QtBot, window: MainWindow, answered: str = "Forget everything") -> str:
    push(open_settings(window), "Forget everything…")
    return answer(qtbot, answered)


def traces(store: Path) -> list[tuple[str, str]]:
    """The words of the story that stand in any file of the store, as UTF-8 or UTF-16."""
    return [
        (path.name, word)
        for path in files_of_store(store)
        if path.exists()
        for word in WORDS
        for form in ("utf-8", "utf-16-le")
        if word.lower().encode(form) in path.read_bytes().lower()
    ]


def is_empty(window: MainWindow) -> bool:
    return window.model.total == 0 and isinstance(page(window), EmptyPage) and not window.sidebar.isVisible()


def test_it_is_asked_once_and_cancel_loses_nothing(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    question = forget(qtbot, window, "Cancel")
    for lost in ("articles", "reports", "corrections", "settings", "cannot be undone"):
        assert lost in question
    QApplication.processEvents()
    assert window.model.total == 1
    assert window.has_report()


def test_nothing_is_left(
    qtbot: QtBot, open_window: OpenWindow, store: Path, story: Path, tmp_path: Path
) -> None:
    window = open_window()
    drop(window, files(story))
    wait_until_read(qtbot, window)
    dialog = open_settings(window)
    choose(dialog, "Theme", "Dark")
    choose(dialog, "Length", "Words")
    go_to(window)
    window.intake.folder = window.exporting.folder = str(tmp_path / "Ardova")
    window.remove([1])
    qtbot.waitUntil(lambda: window.model.total == 0, timeout=TIMEOUT)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: window.model.total == 1, timeout=TIMEOUT)
    aside = store.with_name(f"{store.name}.unreadable-1")
    aside.write_text("What Ardova said before.", encoding="utf-8")
    assert traces(store)

    forget(qtbot, window)
    qtbot.waitUntil(lambda: is_empty(window), timeout=TIMEOUT)
    assert traces(store) == []
    assert not aside.exists()
    assert not window.undo.canUndo()
    assert not window.undo.canRedo()
    assert theme().choice is ThemeChoice.SYSTEM
    assert shown(open_settings(window)) == DEFAULTS

    window.close()
    assert traces(store) == []
    window = open_window()
    assert is_empty(window)
    assert shown(open_settings(window)) == DEFAULTS
    library = Library(store)
    assert library.setting("folder") != str(tmp_path / "Ardova")
    library.close()


def test_it_works_while_files_are_read(
    qtbot: QtBot, window: MainWindow, store: Path, story: Path, tmp_path: Path
) -> None:
    text = story.read_text("utf-8")
    paths = [tmp_path / f"story {number}.txt" for number in range(30)]
    for number, path in enumerate(paths):
        path.write_text(f"{text}\nShip {number} lay in the strait.\n", encoding="utf-8")
    drop(window, files(*paths))
    qtbot.waitUntil(window.has_report, timeout=TIMEOUT)
    forget(qtbot, window)
    qtbot.waitUntil(lambda: is_empty(window), timeout=TIMEOUT)
    assert traces(store) == []
    QTest.qWait(300)  # a report that was on its way would be there by now
    assert is_empty(window)
    assert traces(store) == []

    drop(window, files(story))
    wait_until_read(qtbot, window)


def test_without_a_store_the_dialog_says_so_and_forgets_all_the_same(qtbot: QtBot, story: Path) -> None:
    window = MainWindow(Library(None), None)
    with qtbot.waitSignal(window.started, timeout=TIMEOUT):
        window.show()
    drop(window, files(story))
    wait_until_read(qtbot, window)
    dialog = open_settings(window)
    assert "Nothing can be saved here" in words_of(dialog)
    assert not named(dialog, QComboBox, "Language").isEnabled()  # the list would be lost
    forget(qtbot, window)
    qtbot.waitUntil(lambda: is_empty(window), timeout=TIMEOUT)
    window.close()
    window.deleteLater()


@pytest.mark.usefixtures("qtbot")
def test_the_files_of_a_store_with_odd_letters_in_its_name(tmp_path: Path) -> None:
    store = tmp_path / "my [new] list*.sqlite"
    aside = tmp_path / "my [new] list*.sqlite.unreadable-2"
    aside.write_bytes(b"")
    assert files_of_store(store)[-1] == aside
    assert files_of_store(store)[0] == store
