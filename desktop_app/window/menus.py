"""What stands in the window's menus."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from desktop_app.window.actions import LINE, Command, Menus, add_theme_menu
from desktop_app.window.theme import ThemeChoice

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_Keys = QKeySequence.StandardKey


def build_menus(window: "MainWindow") -> Menus:
    """Fills the menu bar; only what works is there."""
    menus = Menus(window)
    _add_file_menu(menus, window)
    _add_edit_menu(menus, window)
    _add_view_menu(menus, window)
    _add_article_menu(menus, window)
    menus.add(window.tr("&Help"), [Command(window.tr("&About Redline Desk"), do=window.show_about)])
    menus.refresh()
    return menus


def _add_file_menu(menus: Menus, window: "MainWindow") -> None:
    intake = window.intake
    commands = [
        Command(window.tr("&Open…"), _Keys.Open, intake.open_files),
        Command(window.tr("Open &folder…"), "Ctrl+Shift+O", intake.open_folder),
        Command(window.tr("Open the &sample article"), do=intake.open_sample),
        LINE,
        Command(window.tr("&Quit"), "Ctrl+Q", window.close),
    ]
    menus.add(window.tr("&File"), commands)


def _add_edit_menu(menus: Menus, window: "MainWindow") -> None:
    def copy_with_title() -> None:
        window.copy_summary(with_title=True)

    report = window.has_report
    commands: list[Command | QAction] = [
        Command(window.tr("&Undo"), _Keys.Undo, window.bring_back, window.undo.canUndo),
        Command(window.tr("&Redo"), "Ctrl+Shift+Z", window.undo.redo, window.undo.canRedo),
        LINE,
        Command(window.tr("&Copy"), _Keys.Copy, window.copy),
        Command(window.tr("Copy &summary"), "Ctrl+Shift+C", window.copy_summary, window.has_summaries),
        Command(window.tr("Copy summary with &title"), None, copy_with_title, window.has_summaries),
        Command(window.tr("&Paste text"), _Keys.Paste, window.intake.paste),
        LINE,
        Command(window.tr("&Find in article"), _Keys.Find, window.results.find_text, report),
        Command(window.tr("Search tit&les"), "Ctrl+Shift+F", window.search_articles, window.has_articles),
        Command(window.tr("Clear &filter"), "Esc", window.escape),
        LINE,
        window.sidebar.list.remove_action,
    ]
    menus.add(window.tr("&Edit"), commands)


def _add_view_menu(menus: Menus, window: "MainWindow") -> None:
    results, report = window.results, window.has_report
    commands = [
        Command(window.tr("&Summary"), "Ctrl+1", lambda: results.focus_pane(1), report),
        Command(window.tr("&Key actors"), "Ctrl+2", lambda: results.focus_pane(2), report),
        Command(window.tr("&Red lines"), "Ctrl+3", lambda: results.focus_pane(3), report),
        Command(window.tr("Show or hide the &article"), "Ctrl+4", results.toggle_article, report),
        Command(window.tr("&Next pane"), "F6", lambda: window.next_pane(1)),
        Command(window.tr("&Previous pane"), "Shift+F6", lambda: window.next_pane(-1)),
        LINE,
        Command(window.tr("S&horter summary"), "Alt+-", lambda: results.change_length(-1), report),
        Command(window.tr("&Longer summary"), "Alt+=", lambda: results.change_length(1), report),
        LINE,
        Command(window.tr("Show or hide the &list"), "Ctrl+B", window.toggle_sidebar, window.has_articles),
    ]
    menu = menus.add(window.tr("&View"), commands)
    names = {
        ThemeChoice.SYSTEM: window.tr("As the system"),
        ThemeChoice.LIGHT: window.tr("Light"),
        ThemeChoice.DARK: window.tr("Dark"),
    }
    add_theme_menu(menu, window.tr("&Theme"), names)


def _add_article_menu(menus: Menus, window: "MainWindow") -> None:
    results, sidebar = window.results, window.sidebar

    def read_again() -> None:
        row = window.current_row
        window.read_again(sidebar.selected() or ([] if row is None else [row.id]))

    articles, report = window.has_articles, window.has_report
    commands = [
        Command(window.tr("Pre&vious article"), "Ctrl+PgUp", lambda: sidebar.step(-1), articles),
        Command(window.tr("Ne&xt article"), "Ctrl+PgDown", lambda: sidebar.step(1), articles),
        LINE,
        Command(window.tr("&Next place"), "F3", lambda: results.next_place(1), report),
        Command(window.tr("&Previous place"), "Shift+F3", lambda: results.next_place(-1), report),
        LINE,
        Command(window.tr("&Read again"), "F5", read_again, articles),
        Command(window.tr("&Stop reading"), "Ctrl+.", window.engine.cancel_all),
    ]
    menus.add(window.tr("&Article"), commands)
