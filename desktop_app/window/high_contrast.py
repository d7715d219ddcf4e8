"""Tokens for those who ask their system for high contrast: made of the system's own palette."""

from PySide6.QtGui import QColor, QPalette

from desktop_app.window.theme import Tokens

_READABLE = 4.5
_CLEAR = 7.0
"""WCAG's contrasts for text, at least and enhanced."""
_FAINT, _SOFT, _MARKED = 0.08, 0.14, 0.2
"""How much of the text's colour is in a ground that is to be told from the others."""


def tokens_of(palette: QPalette) -> Tokens:
    """Everything is text or ground; what says something by colour says it by its form as well."""
    role = QPalette.ColorRole
    window, pane = palette.color(role.Window), palette.color(role.Base)
    if contrast(window, pane) > _READABLE:  # one colour of text must do on both
        window = pane
    text = _first((palette.color(role.Text), palette.color(role.WindowText)), _CLEAR, window, pane)
    if not _reads(text, _CLEAR, window, pane):
        window = pane = QColor("white") if text == QColor("black") else QColor("black")
    highlight, link = palette.color(role.Highlight), palette.color(role.Link)
    accent = next((colour for colour in (highlight, link) if _reads(colour, _READABLE, window, pane)), text)
    on_accent = _first((palette.color(role.HighlightedText), pane), _READABLE, accent)
    faint, soft, marked = (_mixed(pane, text, share) for share in (_FAINT, _SOFT, _MARKED))
    return Tokens(
        window=window,
        pane=pane,
        raised=pane,
        text=text,
        muted=text,
        accent=accent,
        on_accent=on_accent,
        accent_hover=accent,
        select=soft,
        hover=faint,
        red=text,
        red_soft=soft,
        amber=text,
        amber_soft=faint,
        mark=marked,
        control=text,
        border=text,
        track=marked,
    )


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.1's contrast ratio, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _first(wanted: tuple[QColor, ...], least: float, *grounds: QColor) -> QColor:
    """The first colour with this contrast on all grounds, else black or white, whichever is clearer."""
    fitting = (colour for colour in wanted if _reads(colour, least, *grounds))
    extremes = (QColor("black"), QColor("white"))
    return next(fitting, max(extremes, key=lambda colour: contrast(colour, grounds[0])))


def _reads(colour: QColor, least: float, *grounds: QColor) -> bool:
    return all(contrast(colour, ground) >= least for ground in grounds)


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    channels = zip(ground.getRgb()[:3], ink.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(under + share * (over - under)) for under, over in channels))


def _luminance(colour: QColor) -> float:
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
