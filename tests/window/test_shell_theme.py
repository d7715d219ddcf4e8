"""Colours that can be told apart, and icons in the colour of the theme."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.assets import resource
from desktop_app.window.icons import icon
from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import DARK, LIGHT, TEXT_SIZES, ThemeChoice, Tokens, theme
from tests.window.conftest import OpenWindow
from tests.window.hands import press

GROUNDS = {
    "text": ("window", "pane", "raised", "select", "hover", "mark", "red_soft", "amber_soft"),
    "muted": ("window", "pane", "raised", "select", "hover"),
    "accent": ("window", "pane"),
    "on_accent": ("accent", "accent_hover"),
    "red": ("pane", "raised", "red_soft"),
    "amber": ("window", "pane", "select", "amber_soft"),
}
"""What each text colour is written on."""


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.1's contrast ratio, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", GROUNDS)
def test_text_can_be_read_on_every_ground(tokens: Tokens, ink: str) -> None:
    low = {
        ground: round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2)
        for ground in GROUNDS[ink]
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < 4.5
    }
    assert low == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_of_controls_can_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.control, tokens.pane) >= 3
    assert contrast(tokens.control, tokens.window) >= 3


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
