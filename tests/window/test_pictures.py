"""The main states look as in their pictures, which `tests.window.pictures` takes anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import LIGHT, ThemeChoice, theme
from tests.window import scenes
from tests.window.conftest import OpenWindow
from tests.window.pictures import SIZE, THEMES, complaints


@pytest.fixture
def window(open_window: OpenWindow, store: Path) -> Iterator[MainWindow]:
    """In light colours."""
    scenes.fill(store)
    window = open_window()
    window.resize(SIZE)
    theme().choose(ThemeChoice.LIGHT)
    yield window
    theme().choose(ThemeChoice.SYSTEM)


@pytest.mark.parametrize("choice", THEMES)
def test_the_window_looks_as_in_its_pictures(window: MainWindow, choice: ThemeChoice) -> None:
    theme().choose(choice)
    found = {}
    for name, scene in scenes.SCENES.items():
        scene(window)
        found[name] = complaints(name, choice, window)
    assert {name: words for name, words in found.items() if words} == {}


@pytest.fixture
def rough_letters() -> Iterator[None]:
    """As on a machine that neither smoothes letters nor fits them to the pixels."""
    before = QApplication.font()
    rough = QFont(before)
    rough.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    rough.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QApplication.setFont(rough)
    theme().changed.emit()
    yield
    QApplication.setFont(before)
    theme().changed.emit()


def test_letters_that_are_drawn_otherwise_change_no_picture(window: MainWindow, rough_letters: None) -> None:
    for name in ("filled", "chosen"):
        scenes.SCENES[name](window)
        assert complaints(name, ThemeChoice.LIGHT, window) == []


def test_a_pane_that_is_gone_is_missed(window: MainWindow) -> None:
    scenes.filled(window)
    panes = (window.results.summary, window.results.actors, window.results.red_lines, window.sidebar)
    for pane in panes:
        pane.hide()
        scenes.settle()
        assert complaints("filled", ThemeChoice.LIGHT, window)
        pane.show()
    scenes.settle()
    assert complaints("filled", ThemeChoice.LIGHT, window) == []


def test_a_colour_that_is_another_one_is_missed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    for token in ("window", "text", "muted", "red", "mark"):
        wrong = replace(LIGHT, **{token: QColor("#336655")})
        with monkeypatch.context() as patch:
            patch.setattr("desktop_app.window.theme.LIGHT", wrong)
            theme().choose(ThemeChoice.LIGHT)
            scenes.chosen(window)
            missed = f"pixels are {getattr(LIGHT, token).name()}"
            assert any(words.endswith(missed) for words in complaints("chosen", ThemeChoice.LIGHT, window))
