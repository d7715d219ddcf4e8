"""Every string of the window is in every language, with all that it must hold; each language is spoken."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.article import ErrorKind, Failure
from desktop_app.assets import resource
from desktop_app.library import Library
from desktop_app.report import wording
from desktop_app.window.language import Language, speak, spoken
from desktop_app.window.main_window import MainWindow
from desktop_app.window.results.words import reason
from desktop_app.window.translation import number, percent
from desktop_app.window.words import failure_advice
from tests.window.conftest import OpenWindow
from tests.window.hands import TIMEOUT, drop, files, press, titles, wait_until_read, words_of
from tests.window.settings_dialog import choose, open_settings

CODES = ("de", "fr", "es")
_HELD = re.compile(r"\{[^}]*\}")
"""What a translation must hold as the English does."""


def _renew() -> ModuleType:
    spec = importlib.util.spec_from_file_location("renew", resource("translations", "renew.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


renew = _renew()


@pytest.fixture(autouse=True)
def english_afterwards(qtbot: QtBot) -> Iterator[None]:
    yield
    speak(Language.ENGLISH)


@pytest.mark.parametrize("code", CODES)
def test_no_string_is_missing(code: str, tmp_path: Path) -> None:
    """If this fails: run resources/translations/renew.py, translate what it names, run it again."""
    kept = resource("translations", f"{code}.ts")
    copy = tmp_path / kept.name
    shutil.copy(kept, copy)
    assert renew.renew(copy) == []
    assert list(renew.messages(copy)) == list(renew.messages(kept))


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_lost_in_translation(code: str) -> None:
    broken = [
        (english, translated)
        for _context, english, translated in renew.messages(resource("translations", f"{code}.ts"))
        if sorted(_HELD.findall(english)) != sorted(_HELD.findall(translated))
        or english.count("&") != translated.count("&")
        or english.endswith("…") != translated.endswith("…")
        or english[:1].isspace() != translated[:1].isspace()
    ]
    assert broken == []


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_loads_says_what_the_translators_wrote(code: str) -> None:
    translator = QTranslator()
    assert translator.load(code, str(resource("translations")))
    stale = [
        english
        for context, english, translated in renew.messages(resource("translations", f"{code}.ts"))
        if translator.translate(context, english) != translated
    ]
    assert stale == []


@pytest.mark.parametrize("language", [Language.GERMAN, Language.FRENCH, Language.SPANISH])
def test_words_of_other_rooms_are_translated(language: Language) -> None:
    speak(language)
    for code, template in wording.REASONS.items():
        shown = reason(":".join([code, "eins", "zwei", "drei"]))
        assert shown != template.format("eins", "zwei", "drei") or not re.search("[a-z]{3}", template), code
    for kind in ErrorKind:
        assert " this " not in f" {failure_advice(Failure(kind)).reason.lower()}"


@pytest.mark.parametrize(
    ("language", "thousands", "half"),
    [
        (Language.ENGLISH, "12,345", "50 %"),
        (Language.GERMAN, "12.345", "50\u00a0%"),
        (Language.FRENCH, "12\u202f345", "50\u00a0%"),
        (Language.SPANISH, "12.345", "50\u00a0%"),
    ],
)
def test_numbers_follow_the_language(language: Language, thousands: str, half: str) -> None:
    speak(language)
    assert number(12_345) == thousands
    assert percent(0.5) == half


@pytest.mark.parametrize(
    ("system", "expected"),
    [("de_AT.UTF-8", "de"), ("fr_CA.UTF-8", "fr"), ("es_MX.UTF-8", "es"), ("pl_PL.UTF-8", "en"), ("C", "en")],
)
def test_the_language_of_the_system(system: str, expected: str) -> None:
    program = (
        "from desktop_app.window.language import Language, spoken\nprint(spoken(Language.SYSTEM), end='')"
    )
    environment = {key: value for key, value in os.environ.items() if key not in {"LANGUAGE", "LANG"}}
    environment |= {"LC_ALL": system, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    assert run.stdout.decode() == expected


def test_an_austrian_keeps_austrian_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    speak(Language.GERMAN)
    assert QLocale().name() == "de_AT"
    assert spoken(Language.SYSTEM) is Language.GERMAN


def in_language(store: Path, language: Language) -> None:
    library = Library(store)
    library.set_setting("language", str(language))
    library.close()


def test_the_window_speaks_german(qtbot: QtBot, open_window: OpenWindow, store: Path, story: Path) -> None:
    in_language(store, Language.GERMAN)
    window = open_window()
    assert [action.text() for action in window.menuBar().actions()][:2] == ["&Datei", "&Bearbeiten"]
    drop(window, files(story))
    wait_until_read(qtbot, window)
    assert titles(window) == ["Ardova draws a line"]
    assert "Rote Linien" in words_of(window)
    assert "Englisch" in words_of(window)


@pytest.mark.parametrize("language", [language for language in Language if language is not Language.SYSTEM])
def test_no_two_entries_of_a_menu_share_a_letter(
    open_window: OpenWindow, store: Path, language: Language
) -> None:
    in_language(store, language)
    window = open_window()
    menus = [window.menuBar().actions(), *(menu.actions() for menu in window.menuBar().findChildren(QMenu))]
    for actions in menus:
        letters = [letter for action in actions for letter in _mnemonic(action)]
        twice = {letter for letter in letters if letters.count(letter) > 1}
        assert not twice, [action.text() for action in actions if set(_mnemonic(action)) & twice]


def _mnemonic(action: QAction) -> list[str]:
    return [letter.lower() for letter in re.findall("&(.)", action.text())]


@pytest.mark.parametrize("language", [language for language in Language if language is not Language.SYSTEM])
def test_every_language_fits_the_smallest_window(
    qtbot: QtBot, open_window: OpenWindow, store: Path, story: Path, language: Language
) -> None:
    in_language(store, language)
    window = open_window()
    drop(window, files(story))
    wait_until_read(qtbot, window)
    assert window.minimumSizeHint().width() <= 1024


def test_another_language_is_spoken_by_the_window_that_opens_next(
    qtbot: QtBot, open_window: OpenWindow, store: Path, story: Path
) -> None:
    window = open_window()
    drop(window, files(story))
    wait_until_read(qtbot, window)
    choose(open_settings(window), "Language", "Français")
    qtbot.waitUntil(lambda: window.is_closed, timeout=TIMEOUT)
    assert window.reopens

    window = open_window()
    wait_until_read(qtbot, window)
    assert "Lignes rouges" in words_of(window)
    press("Ctrl+,")
    window.close()


def test_the_same_language_by_another_name_opens_nothing(qtbot: QtBot, window: MainWindow) -> None:
    choose(open_settings(window), "Language", "English")
    qtbot.wait(1_000)
    assert not window.is_closed


def test_the_app_changes_its_language_while_it_runs(store: Path) -> None:
    """`run_window` as a person has it: a choice in the dialog, and the app goes on in that language."""
    program = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from desktop_app.window import app
from desktop_app.window.main_window import MainWindow
from tests.window.settings_dialog import choose, open_settings

seen = []

def look(window):
    (dialog,) = [found for found in window.findChildren(QDialog) if found.isVisible()]
    seen.append((window.windowTitle(), dialog.windowTitle(), QApplication.focusWidget().currentText()))
    window.close()

class Watched(MainWindow):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        if not seen:
            seen.append(self.menuBar().actions()[0].text())
            self.started.connect(lambda: choose(open_settings(self), "Language", "Español"))
        else:
            seen.append(self.menuBar().actions()[0].text())
            self.started.connect(lambda: QTimer.singleShot(500, lambda: look(self)))

if __name__ == "__main__":
    app.MainWindow = Watched
    status = app.run_window((), Path(sys.argv[1]), None)
    print(status, seen)
"""
    script = store.parent / "program.py"
    script.parent.mkdir(parents=True)
    script.write_text(program, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "C"}
    run = subprocess.run(
        [sys.executable, script, store], env=environment, timeout=60, check=False, capture_output=True
    )
    assert run.stdout.decode().strip() == (
        "0 ['&File', '&Archivo', ('Redline Desk', 'Ajustes', 'Español')]"
    ), run.stderr.decode()
