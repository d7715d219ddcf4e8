"""What the window remembers from one start to the next, apart from the articles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from desktop_app.library import Library
from desktop_app.window.language import speak
from desktop_app.window.settings.preferences import language_setting
from desktop_app.window.theme import ThemeChoice, theme

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow


def restore_appearance(settings: Library) -> None:
    """Before there is a window, so that none is seen in other colours or in another language."""
    speak(language_setting(settings))
    choice = settings.setting("theme")
    theme().choose(ThemeChoice(choice) if choice in list(ThemeChoice) else ThemeChoice.SYSTEM)
    size = settings.setting("text_size")
    theme().scale_text(size if isinstance(size, int | float) else 1.0)


def restore_layout(window: "MainWindow", settings: Library) -> None:
    """Sizes and places; what cannot be used is passed over."""
    if isinstance(geometry := settings.setting("geometry"), str):
        window.restoreGeometry(_bytes(geometry))
    if isinstance(split := settings.setting("split"), str):
        window.has_own_split = window.split.restoreState(_bytes(split))
    if isinstance(results := settings.setting("results"), dict):
        window.results.restore_state(results)
    if isinstance(list_state := settings.setting("list"), dict):
        window.sidebar.restore_state(list_state)
    if isinstance(folder := settings.setting("folder"), str):
        window.intake.folder = folder
    if isinstance(exported := settings.setting("export_folder"), str):
        window.exporting.folder = exported
    window.sidebar.setVisible(window.model.total > 0 and settings.setting("sidebar", True) is True)


def restore_selection(window: "MainWindow", settings: Library) -> None:
    """The article that was in view, else the first one."""
    selected = settings.setting("selected")
    if isinstance(selected, int) and window.model.row(selected) is not None:
        window.sidebar.show_article(selected)
    elif window.model.total:
        window.sidebar.step(1)


def keep_layout(window: "MainWindow") -> None:
    engine = window.engine
    engine.save_setting("geometry", _text(window.saveGeometry()))
    if window.has_own_split:
        engine.save_setting("split", _text(window.split.saveState()))
    engine.save_setting("results", window.results.state())
    engine.save_setting("list", window.sidebar.state())
    engine.save_setting("folder", window.intake.folder)
    engine.save_setting("export_folder", window.exporting.folder)
    if window.model.total:
        engine.save_setting("sidebar", not window.sidebar.isHidden())


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def _text(state: QByteArray) -> str:
    return state.toBase64().toStdString()
