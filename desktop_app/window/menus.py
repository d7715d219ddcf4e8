"""What stands in the window's menus."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from desktop_app.window.actions import LINE, Command, add_menu, add_theme_menu
from desktop_app.window.theme import ThemeChoice

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_Keys = QKeySequence.StandardKey


def build_menus(window: "MainWindow") -> None:
    """Fills the menu bar; only what works is there."""
    _build_file_menu(window)
    _build_edit_menu(window)
    _build_view_menu(window)
    _build_article_menu(window)
    add_menu(window, window.tr("&Help"), [Command(window.tr("About Redline Desk"), do=window.show_about)])


def _build_file_menu(window: "MainWindow") -> None:
    intake = window.intake
    commands = [
        Command(window.tr("&Open…"), _Keys.Open, intake.open_files),
        Command(window.tr("Open &folder…"), "Ctrl+Shift+O", intake.open_folder),
        Command(window.tr("Open the &sample article"), do=intake.open_sample),
        LINE,
        Command(window.tr("&Quit"), "Ctrl+Q", window.close),
    ]
    add_menu(window, window.tr("&File"), commands)


def _build_edit_menu(window: "MainWindow") -> None:
    def copy_with_title() -> None:
        window.copy_summary(with_title=True)

    def remove() -> None:
        window.remove(window.sidebar.selected())

    commands = [
        Command(window.tr("&Undo"), _Keys.Undo, window.undo.undo),
        Command(window.tr("&Redo"), "Ctrl+Shift+Z", window.undo.redo),
        LINE,
        Command(window.tr("&Copy"), _Keys.Copy, window.copy),
        Command(window.tr("Copy &summary"), "Ctrl+Shift+C", window.copy_summary),
        Command(window.tr("Copy summary with &title"), None, copy_with_title),
        Command(window.tr("&Paste text"), _Keys.Paste, window.intake.paste),
        LINE,
        Command(window.tr("&Find in article"), _Keys.Find, window.results.find_text),
        Command(window.tr("Search tit&les"), "Ctrl+Shift+F", window.search_articles),
        Command(window.tr("Clear &filter"), "Esc", window.escape),
        LINE,
        Command(window.tr("Re&move from list"), None, remove),
    ]
    add_menu(window, window.tr("&Edit"), commands)


def _build_view_menu(window: "MainWindow") -> None:
    results = window.results
    commands = [
        Command(window.tr("&Summary"), "Ctrl+1", lambda: results.focus_pane(1)),
        Command(window.tr("&Key actors"), "Ctrl+2", lambda: results.focus_pane(2)),
        Command(window.tr("&Red lines"), "Ctrl+3", lambda: results.focus_pane(3)),
        Command(window.tr("Show or hide the &article"), "Ctrl+4", results.toggle_article),
        Command(window.tr("&Next pane"), "F6", lambda: results.next_pane(1)),
        Command(window.tr("&Previous pane"), "Shift+F6", lambda: results.next_pane(-1)),
        LINE,
        Command(window.tr("S&horter summary"), "Alt+-", lambda: results.change_length(-1)),
        Command(window.tr("&Longer summary"), "Alt+=", lambda: results.change_length(1)),
        LINE,
        Command(window.tr("Show or hide the &list"), "Ctrl+B", window.toggle_sidebar),
    ]
    menu = add_menu(window, window.tr("&View"), commands)
    names = {
        ThemeChoice.SYSTEM: window.tr("As the system"),
        ThemeChoice.LIGHT: window.tr("Light"),
        ThemeChoice.DARK: window.tr("Dark"),
    }
    add_theme_menu(window, menu, window.tr("&Theme"), names)


def _build_article_menu(window: "MainWindow") -> None:
    results, sidebar = window.results, window.sidebar

    def read_again() -> None:
        window.read_again(sidebar.selected())

    commands = [
        Command(window.tr("Pre&vious article"), "Ctrl+PgUp", lambda: sidebar.step(-1)),
        Command(window.tr("Ne&xt article"), "Ctrl+PgDown", lambda: sidebar.step(1)),
        LINE,
        Command(window.tr("&Next place"), "F3", lambda: results.next_place(1)),
        Command(window.tr("&Previous place"), "Shift+F3", lambda: results.next_place(-1)),
        LINE,
        Command(window.tr("&Read again"), "F5", read_again),
        Command(window.tr("&Stop reading"), "Ctrl+.", window.engine.cancel_all),
    ]
    add_menu(window, window.tr("&Article"), commands)
