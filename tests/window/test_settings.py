"""The settings, by the real dialog, on a real store."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.library import Library, RowState
from desktop_app.report import Length, LengthUnit
from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import ThemeChoice, theme
from tests.window.conftest import OpenWindow
from tests.window.hands import TIMEOUT, drop, files, press, states, wait_until_read
from tests.window.settings_dialog import choose, go_to, named, open_settings, push, shown, type_amount

DEFAULTS = {
    "Theme": "As the system",
    "Text size": "100 %",
    "Language": "As the system",
    "Length": "Automatic",
    "Method": "Balanced",
    "Largest file": "50 MB",
    "Longest time": "30 s",
    "Most memory": "1,024 MB",
}


@pytest.fixture(autouse=True)
def as_at_first(qtbot: QtBot) -> None:
    theme().choose(ThemeChoice.SYSTEM)
    theme().scale_text(1.0)


def test_nothing_needs_to_be_set(window: MainWindow) -> None:
    assert shown(open_settings(window)) == DEFAULTS


def test_the_dialog_leaves_the_window_usable_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_settings(window)
    assert not dialog.isModal()
    assert open_settings(window) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert shown(open_settings(window)) == DEFAULTS


def test_the_entry_stands_where_macos_has_it(window: MainWindow) -> None:
    (action,) = [
        found
        for found in window.findChildren(QAction)
        if found.menuRole() == QAction.MenuRole.PreferencesRole
    ]
    assert action.shortcut().toString() == "Ctrl+,"


def test_every_control_is_reached_by_tab_and_has_a_name(window: MainWindow) -> None:
    dialog = open_settings(window)
    choose(dialog, "Length", "Words")
    first = named(dialog, QComboBox, "Theme")
    first.setFocus()
    met: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in met:
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]
    inner = {line for box in dialog.findChildren(QSpinBox) for line in box.findChildren(QWidget)}
    assert set(met) >= set(wanted) - inner
    assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in met)


def test_theme_and_size_of_text_change_at_once(window: MainWindow) -> None:
    dialog = open_settings(window)
    before = window.font().pointSizeF()
    choose(dialog, "Theme", "Dark")
    choose(dialog, "Text size", "150 %")
    assert theme().choice is ThemeChoice.DARK
    assert window.font().pointSizeF() == pytest.approx(1.5 * before, rel=0.01)


def test_the_dialog_follows_what_is_changed_elsewhere(window: MainWindow) -> None:
    dialog = open_settings(window)
    theme().step_text(1)
    theme().choose(ThemeChoice.LIGHT)
    assert shown(dialog) == DEFAULTS | {"Theme": "Light", "Text size": "110 %"}


def test_all_is_there_after_a_restart(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_settings(window)
    choose(dialog, "Theme", "Dark")
    choose(dialog, "Text size", "125 %")
    choose(dialog, "Length", "Words")
    type_amount(dialog, "How long", 150)
    choose(dialog, "Method", "Luhn")
    type_amount(dialog, "Largest file", 80)
    type_amount(dialog, "Longest time", 45)
    type_amount(dialog, "Most memory", 2048)
    set_to = shown(dialog)
    window.close()
    theme().choose(ThemeChoice.SYSTEM)

    window = open_window()
    assert shown(open_settings(window)) == set_to
    assert theme().choice is ThemeChoice.DARK


def test_what_was_set_survives_a_kill(store: Path) -> None:
    """The process is killed as soon as the engine has taken what the dialog said."""
    program = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from desktop_app.library import Library
from desktop_app.window.main_window import MainWindow
from tests.window.settings_dialog import choose, open_settings

if __name__ == "__main__":
    application = QApplication([])
    store = Path(sys.argv[1])
    window = MainWindow(Library(store), store)
    other = Library(store)

    def act():
        dialog = open_settings(window)
        choose(dialog, "Length", "Share of the article")
        look.start()

    def die():
        if other.setting("summary_length"):
            os.kill(os.getpid(), signal.SIGKILL)

    look = QTimer(interval=1)
    look.timeout.connect(die)
    window.started.connect(act)
    window.show()
    application.exec()
"""
    script = store.parent / "program.py"
    script.parent.mkdir(parents=True)
    script.write_text(program, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, script, store], env=environment, timeout=60, check=False)
    assert run.returncode < 0
    library = Library(store)
    assert library.setting("summary_length") == [0.2, "ratio"]
    library.close()


def test_the_usual_length_counts_but_for_an_article_with_its_own(
    qtbot: QtBot, open_window: OpenWindow, story: Path
) -> None:
    window = open_window()
    drop(window, files(story))
    wait_until_read(qtbot, window)
    assert len(window.results.summary.spans) == 2
    choose(open_settings(window), "Length", "Sentences")
    assert len(window.results.summary.spans) == 5
    window.results.change_length(-1)
    assert len(window.results.summary.spans) == 4

    type_amount(open_settings(window), "How long", 1)
    assert len(window.results.summary.spans) == 4
    window.close()
    window = open_window()
    wait_until_read(qtbot, window)
    assert len(window.results.summary.spans) == 4


def test_the_confidence_switch_is_no_choice_of_length(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    dialog = open_settings(window)
    choose(dialog, "Length", "Sentences")
    type_amount(dialog, "How long", 3)
    window.results.red_lines.confidence_changed.emit(0.1)
    type_amount(dialog, "How long", 1)
    assert len(window.results.summary.spans) == 1


def test_another_method_counts_for_the_article_in_view(
    qtbot: QtBot, window: MainWindow, store: Path, story: Path
) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    choose(open_settings(window), "Method", "Lead")
    row = window.current_row
    assert row is not None

    def by_lead() -> bool:
        library = Library(store)
        report = library.report(row.id)
        library.close()
        return report is not None and report.method == "lead"

    qtbot.waitUntil(by_lead, timeout=TIMEOUT)


def test_a_file_that_was_too_large_is_read_once_it_may_be(
    qtbot: QtBot, window: MainWindow, story: Path
) -> None:
    style = "p { margin: 0 }" * 100_000
    large = story.with_suffix(".html")
    large.write_text(f"<style>{style}</style><p>{story.read_text('utf-8')}</p>", encoding="utf-8")
    dialog = open_settings(window)
    type_amount(dialog, "Largest file", 1)
    drop(window, files(large))
    qtbot.waitUntil(lambda: states(window) == [RowState.FAILED], timeout=TIMEOUT)
    type_amount(dialog, "Largest file", 2)
    go_to(window)
    window.sidebar.list.setFocus()
    press("F5")
    wait_until_read(qtbot, window)


def test_defaults_come_back(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    dialog = open_settings(window)
    choose(dialog, "Theme", "Dark")
    choose(dialog, "Text size", "80 %")
    choose(dialog, "Length", "Words")
    choose(dialog, "Method", "Luhn")
    type_amount(dialog, "Longest time", 60)
    push(dialog, "Restore defaults")
    assert shown(dialog) == DEFAULTS
    assert window.settings.preferences.length is None
    window.close()
    assert shown(open_settings(open_window())) == DEFAULTS


def test_a_length_in_every_unit(window: MainWindow) -> None:
    dialog = open_settings(window)
    preferences = window.settings.preferences
    for unit, amount, length in (
        ("Sentences", 7, Length(7, LengthUnit.SENTENCES)),
        ("Words", 120, Length(120, LengthUnit.WORDS)),
        ("Share of the article", 30, Length(0.3, LengthUnit.RATIO)),
    ):
        choose(dialog, "Length", unit)
        type_amount(dialog, "How long", amount)
        assert preferences.length == length
    choose(dialog, "Length", "Automatic")
    assert preferences.length is None


def test_what_is_typed_counts_when_the_dialog_closes(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_settings(window)
    box = named(dialog, QSpinBox, "Largest file")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "99")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert shown(open_settings(window))["Largest file"] == "99 MB"
