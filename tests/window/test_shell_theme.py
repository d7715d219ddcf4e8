"""Colours that can be told apart, and icons in the colour of the theme."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMenuBar,
    QProgressBar,
    QScrollBar,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.assets import resource
from desktop_app.window.icons import icon
from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import DARK, LIGHT, TEXT_SIZES, ThemeChoice, theme
from tests.window.conftest import OpenWindow
from tests.window.hands import press


def test_an_icon_takes_the_colour_of_the_theme(qtbot: QtBot) -> None:
    lock = icon("lock", "muted")
    for choice, tokens in ((ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)):
        theme().choose(choice)
        picture = lock.pixmap(QSize(48, 48)).toImage()
        strongest = max(
            (picture.pixelColor(x, y) for x in range(48) for y in range(48)), key=lambda pixel: pixel.alpha()
        )
        assert strongest.name() == tokens.muted.name()


def test_every_icon_can_be_drawn_in_any_colour(qtbot: QtBot) -> None:
    names = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != "app")
    assert len(names) > 20
    for name in names:
        picture = icon(name, "red").pixmap(QSize(16, 16)).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), name


def test_text_grows_and_shrinks_by_keys_and_is_remembered(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    normal = window.font().pointSizeF()
    label = window.sidebar.filter.fontInfo().pointSizeF()
    press("Ctrl+=")
    press("Ctrl+=")
    assert window.font().pointSizeF() == pytest.approx(normal * 1.25, rel=0.01)
    window.close()

    window = open_window()
    assert theme().text_size == 1.25
    press("Ctrl+-")
    assert theme().text_size == 1.1
    press("Ctrl+0")
    assert window.font().pointSizeF() == normal
    assert window.sidebar.filter.fontInfo().pointSizeF() == label


def test_text_stops_growing_where_nothing_would_fit(window: MainWindow) -> None:
    for _ in range(20):
        press("Ctrl+=")
    assert theme().text_size == TEXT_SIZES[-1]
    theme().scale_text(1.0)


@pytest.mark.parametrize(
    "kind", [QComboBox, QLineEdit, QMenuBar, QProgressBar, QScrollBar, QSlider, QSpinBox]
)
def test_what_the_style_sheet_dresses_follows_the_theme(qtbot: QtBot, kind: type[QWidget]) -> None:
    theme().choose(ThemeChoice.LIGHT)
    old, new = kind(), kind()
    qtbot.addWidget(old)
    qtbot.addWidget(new)
    old.resize(120, 24)
    with qtbot.waitExposed(old):
        old.show()
    theme().choose(ThemeChoice.DARK)
    new.resize(120, 24)
    with qtbot.waitExposed(new):
        new.show()
    assert old.grab().toImage() == new.grab().toImage()
    theme().choose(ThemeChoice.SYSTEM)
