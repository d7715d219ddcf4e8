"""Text and shapes can be seen on every ground that they are on: light, dark, and in high contrast."""

from collections.abc import Callable
from dataclasses import fields
from functools import partial

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.window.high_contrast import contrast, tokens_of
from desktop_app.window.theme import DARK, LIGHT, Theme, ThemeChoice, Tokens, theme

GROUNDS = {
    "text": ("window", "pane", "raised", "select", "hover", "track", "mark", "red_soft", "amber_soft"),
    "muted": ("window", "pane", "raised", "select", "hover", "mark", "red_soft", "amber_soft"),
    "accent": ("window", "pane", "raised"),
    "accent_hover": ("window", "pane"),
    "on_accent": ("accent", "accent_hover"),
    "red": ("pane", "raised", "red_soft"),
    "amber": ("window", "pane", "select", "hover", "amber_soft"),
}
"""What each text colour is written on."""
SHAPES = {
    "control": ("window", "pane", "raised"),
    "accent": ("window", "pane", "raised", "select", "hover", "track", "mark"),
    "muted": ("window", "pane", "raised", "select", "hover", "track"),
    "red": ("pane", "raised", "track", "red_soft"),
    "amber": ("pane", "amber_soft"),
}
"""What outlines, bars, rings and underlines are drawn on."""
DECORATION = {"border"}
"""Says nothing that is not said otherwise."""
HIGH_CONTRAST = {
    "night": ("#000000", "#000000", "#ffffff", "#d6b4fd", "#2b2b2b"),
    "aquatic": ("#202020", "#202020", "#ffffff", "#8ee3f0", "#263b50"),
    "desert": ("#fffaef", "#fffaef", "#3d3d3d", "#903909", "#fff5e3"),
    "black on white": ("#ffffff", "#ffffff", "#000000", "#37006e", "#ffffff"),
    "yellow on black": ("#000000", "#000000", "#ffff00", "#0000ff", "#ffffff"),
    "one dark, one light": ("#000000", "#ffffff", "#000000", "#ff00ff", "#000000"),
    "no contrast": ("#808080", "#8a8a8a", "#909090", "#999999", "#a0a0a0"),
}
"""Palettes as systems have them: window, base, text, highlight, text on it; the last two are mishaps."""


def in_high_contrast(name: str) -> Tokens:
    role = QPalette.ColorRole
    window, base, text, highlight, highlighted = map(QColor, HIGH_CONTRAST[name])
    palette = QPalette()
    for one, colour in (
        (role.Window, window),
        (role.Base, base),
        (role.Text, text),
        (role.WindowText, text),
        (role.Highlight, highlight),
        (role.Link, highlight),
        (role.HighlightedText, highlighted),
    ):
        palette.setColor(one, colour)
    return tokens_of(palette)


ALL_TOKENS = [
    pytest.param(lambda: LIGHT, id="light"),
    pytest.param(lambda: DARK, id="dark"),
    *(pytest.param(partial(in_high_contrast, name), id=name) for name in HIGH_CONTRAST),
]


def test_contrast_is_that_of_wcag() -> None:
    black, white, grey = QColor("black"), QColor("white"), QColor("#767676")
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)
    assert contrast(grey, grey) == 1


@pytest.mark.parametrize("make", ALL_TOKENS)
@pytest.mark.parametrize(("pairs", "least"), [(GROUNDS, 4.5), (SHAPES, 3.0)], ids=["text", "shapes"])
def test_everything_can_be_seen_on_every_ground(
    qtbot: QtBot, make: Callable[[], Tokens], pairs: dict[str, tuple[str, ...]], least: float
) -> None:
    tokens = make()
    found = {
        (ink, ground): round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2)
        for ink, grounds in pairs.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


def test_no_colour_is_forgotten() -> None:
    grounds = {ground for pairs in (GROUNDS, SHAPES) for some in pairs.values() for ground in some}
    assert {field.name for field in fields(Tokens)} == {*GROUNDS, *SHAPES} | grounds | DECORATION


@pytest.mark.parametrize("name", ["night", "aquatic", "desert", "black on white"])
def test_high_contrast_keeps_the_colours_that_the_system_has(qtbot: QtBot, name: str) -> None:
    tokens = in_high_contrast(name)
    kept = (tokens.window, tokens.pane, tokens.text, tokens.accent, tokens.on_accent)
    assert tuple(colour.name() for colour in kept) == HIGH_CONTRAST[name]


def test_high_contrast_counts_where_the_theme_is_the_systems(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No platform without a screen can be told to want it, so the theme is."""
    theme().choose(ThemeChoice.SYSTEM)
    assert theme().tokens is LIGHT
    monkeypatch.setattr(Theme, "wants_high_contrast", lambda _theme: True)
    theme().choose(ThemeChoice.SYSTEM)
    assert theme().tokens not in (LIGHT, DARK)
    assert QApplication.palette().color(QPalette.ColorRole.Text) == theme().tokens.text
    theme().choose(ThemeChoice.DARK)
    assert theme().tokens is DARK
    monkeypatch.undo()
    theme().choose(ThemeChoice.SYSTEM)
    assert theme().tokens is LIGHT
