"""Colours, fonts and measures of the window: a light and a dark set of tokens, and the palette made of them.

Painters ask `tokens` when they paint, so a change of theme needs a repaint only.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProgressBar,
    QScrollBar,
    QSlider,
    QSpinBox,
    QStyleFactory,
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What each colour is for. Text colours have a contrast of at least 4.5 on every ground used here."""

    window: QColor
    pane: QColor
    raised: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    select: QColor
    hover: QColor
    red: QColor
    red_soft: QColor
    amber: QColor
    amber_soft: QColor
    mark: QColor
    control: QColor
    border: QColor
    track: QColor


def _tokens(**colours: str) -> Tokens:
    return Tokens(**{name: QColor(f"#{value}") for name, value in colours.items()})


LIGHT = _tokens(
    window="F3F4F6",
    pane="FFFFFF",
    raised="FAFBFC",
    text="1A1E24",
    muted="59616E",
    accent="1D5BBF",
    on_accent="FFFFFF",
    accent_hover="174A9C",
    select="E4EDFB",
    hover="F0F2F5",
    red="B3261E",
    red_soft="FBE9E7",
    amber="7A4D00",
    amber_soft="FBF0D9",
    mark="FFF0B8",
    control="868E9A",
    border="DADEE4",
    track="E3E6EB",
)
DARK = _tokens(
    window="15171B",
    pane="1D2025",
    raised="23272D",
    text="E7E9EC",
    muted="A3AAB6",
    accent="8AB4F8",
    on_accent="0C1C36",
    accent_hover="A6C6FA",
    select="22344F",
    hover="262A31",
    red="FF9A90",
    red_soft="46211F",
    amber="F2C063",
    amber_soft="3D311A",
    mark="4A3E14",
    control="79818E",
    border="353A43",
    track="353A43",
)

TEXT_SIZES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""What text can be scaled by, beyond what people have set in their system."""

TITLE, EMPTY_TITLE, HEADING, READING, QUOTE, META = 1.54, 1.85, 1.12, 1.08, 1.04, 0.95
"""Sizes of text, as factors of the system's font."""

_LINE = 1.35
"""Height of a line, as a factor of the font's ascent and descent."""


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The theme of the application: follows the system until a person chooses."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = ThemeChoice.SYSTEM
        self._hints = application.styleHints()
        self._contrast = self._hints.accessibility()  # PySide takes it for deleted if the hints are let go
        self._system_font = QFont()
        self.text_size = 1.0
        """One of `TEXT_SIZES`."""
        self.tokens = LIGHT

    def start(self) -> None:
        """Dresses the application. Widgets that are there already ask for the theme while this runs."""
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        self._application.setStyle(QStyleFactory.create("Fusion"))
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._application.setFont(self._system_font)
        self._hints.colorSchemeChanged.connect(self._follow)
        self._contrast.contrastPreferenceChanged.connect(self._follow)
        self._apply()
        self._application.setStyleSheet(_STYLE_SHEET)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Switches at once; the colours of every window follow."""
        self._choice = choice
        self._apply()

    def scale_text(self, size: float) -> None:
        """Scales all text at once; ``size`` is one of `TEXT_SIZES`, anything else the size nearest to it."""
        self.text_size = min(TEXT_SIZES, key=lambda known: abs(known - size))
        scaled = QFont(self._system_font)
        scaled.setPointSizeF(self._system_font.pointSizeF() * self.text_size)
        self._application.setFont(scaled)
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)  # at once, as the colours
        self.changed.emit()

    def step_text(self, step: int) -> None:
        """The next larger size of text, or for -1 the next smaller; at either end nothing changes."""
        place = TEXT_SIZES.index(self.text_size) + step
        if 0 <= place < len(TEXT_SIZES):
            self.scale_text(TEXT_SIZES[place])

    def _follow(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        if self._choice is ThemeChoice.SYSTEM and self.wants_high_contrast():
            from desktop_app.window.high_contrast import tokens_of  # few need it

            self._application.setPalette(QPalette())  # that of the system
            self.tokens = tokens_of(self._application.palette())
        else:
            self.tokens = DARK if self._is_dark() else LIGHT
        self._application.setPalette(_palette(self.tokens))
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
        for widget in self._application.allWidgets():
            if isinstance(widget, _DRESSED):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._choice is ThemeChoice.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    def wants_high_contrast(self) -> bool:
        """Whether the system's contrast is set high."""
        return self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast


_theme: Theme | None = None


def theme() -> Theme:
    """The application's one theme, made when first asked for; needs a QApplication."""
    global _theme
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if _theme is None or _theme.parent() is not application:
        _theme = Theme(application)
        _theme.start()
    return _theme


def tokens() -> Tokens:
    """The colours to paint with now."""
    return theme().tokens


def font(factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's font, scaled: people's own text size is honoured."""
    scaled = QFont(QApplication.font())
    scaled.setPointSizeF(scaled.pointSizeF() * factor)
    scaled.setWeight(weight)
    return scaled


def line_height(of: QFont) -> int:
    """Pixels from one line to the next."""
    metrics = QFontMetrics(of)
    return round(_LINE * (metrics.ascent() + metrics.descent()))


def is_restyling(event: QEvent) -> bool:
    """Whether heights and colours that a widget has worked out from font and palette are void now."""
    return event.type() in (
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
    )


def _palette(colours: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.pane,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.pane,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.red,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.control,
        QPalette.ColorRole.Shadow: colours.track,
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours.control)
    return palette


_STYLE_SHEET = """
QMenuBar { background: palette(window); border: none; padding: 3px 8px; }
QMenuBar::item { padding: 3px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: palette(shadow); }
QMenu::separator { background: palette(mid); height: 1px; margin: 4px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: palette(dark); border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit, QComboBox, QSpinBox { background: palette(base); border: 1px solid palette(dark);
    border-radius: 6px; padding: 5px 8px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid palette(highlight); padding: 4px 7px; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: palette(shadow); }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: palette(placeholder-text); }
QSlider::handle:horizontal { background: palette(base); border: 2px solid palette(placeholder-text);
    width: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: palette(highlight); }
QProgressBar { background: palette(shadow); border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: palette(highlight); border-radius: 2px; }
QSplitter::handle { background: transparent; }
QToolTip { background: palette(light); color: palette(text); border: 1px solid palette(mid); padding: 4px; }
"""
"""Its colours are the palette's, so it stays as it is in every theme: setting a style sheet anew has every
widget laid out again."""
_DRESSED = (
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProgressBar,
    QScrollBar,
    QSlider,
    QSpinBox,
)
"""Whose colours the style sheet gives; it looks them up in the palette once, when a widget is dressed."""
