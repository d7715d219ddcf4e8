"""What stands in the window's menus."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from desktop_app.window.actions import LINE, Command, Menus, add_live_menu, add_theme_menu
from desktop_app.window.exporting import ExportFormat
from desktop_app.window.menu_key import open_menu_by_key
from desktop_app.window.theme import theme
from desktop_app.window.translation import tr
from desktop_app.window.words import theme_names

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_Keys = QKeySequence.StandardKey
_Role = QAction.MenuRole


def build_menus(window: "MainWindow") -> Menus:
    """Fills the menu bar; only what works is there."""
    menus = Menus(window)
    _add_file_menu(menus, window)
    _add_edit_menu(menus, window)
    _add_view_menu(menus, window)
    _add_article_menu(menus, window)
    _add_help_menu(menus, window)
    menus.refresh()
    return menus


def _add_file_menu(menus: Menus, window: "MainWindow") -> None:
    intake = window.intake

    def export_text() -> None:
        window.export(ExportFormat.TEXT)

    def export_json() -> None:
        window.export(ExportFormat.JSON)

    commands = [
        Command(tr("&Open…"), _Keys.Open, intake.open_files),
        Command(tr("Open &folder…"), "Ctrl+Shift+O", intake.open_folder),
        Command(tr("Open the &sample article"), do=intake.open_sample),
        LINE,
        Command(tr("&Export as text…"), _Keys.Save, export_text, window.has_summaries),
        Command(tr("Export as &JSON…"), None, export_json, window.has_summaries),
        LINE,
        Command(tr("&Quit"), "Ctrl+Q", window.close, role=_Role.QuitRole),
    ]
    menus.add(tr("&File"), commands)


def _add_edit_menu(menus: Menus, window: "MainWindow") -> None:
    def copy_with_title() -> None:
        window.copy_summary(with_title=True)

    report = window.has_report
    commands: list[Command | QAction] = [
        Command(tr("&Undo"), _Keys.Undo, window.bring_back, window.undo.canUndo),
        Command(tr("&Redo"), "Ctrl+Shift+Z", window.undo.redo, window.undo.canRedo),
        LINE,
        Command(tr("&Copy"), _Keys.Copy, window.copy),
        Command(tr("Copy &summary"), "Ctrl+Shift+C", window.copy_summary, window.has_summaries),
        Command(tr("Copy summary with &title"), None, copy_with_title, window.has_summaries),
        Command(tr("&Paste text"), _Keys.Paste, window.intake.paste),
        LINE,
        Command(tr("&Find in article"), _Keys.Find, window.results.find_text, report),
        Command(tr("Search artic&les"), "Ctrl+Shift+F", window.search_articles, window.has_articles),
        Command(tr("Filter red l&ines…"), "Ctrl+Alt+F", window.results.filter_red_lines, report),
        Command(tr("Clear filt&er"), "Esc", window.escape),
        LINE,
        window.sidebar.list.remove_action,
        Command(tr("&What can be done here"), "Shift+F10", open_menu_by_key),
        LINE,
        Command(tr("Settin&gs…"), "Ctrl+,", window.settings.open, role=_Role.PreferencesRole),
    ]
    menus.add(tr("&Edit"), commands)


def _add_view_menu(menus: Menus, window: "MainWindow") -> None:
    results, report = window.results, window.has_report
    commands = [
        Command(tr("&Summary"), "Ctrl+1", lambda: results.focus_pane(1), report),
        Command(tr("&Key actors"), "Ctrl+2", lambda: results.focus_pane(2), report),
        Command(tr("&Red lines"), "Ctrl+3", lambda: results.focus_pane(3), report),
        Command(tr("Show or hide the &article"), "Ctrl+4", results.toggle_article, report),
        Command(tr("Lines left &out"), "Ctrl+Shift+L", results.toggle_left_out, report),
        Command(tr("&Next pane"), "F6", lambda: window.next_pane(1)),
        Command(tr("&Previous pane"), "Shift+F6", lambda: window.next_pane(-1)),
        LINE,
        Command(tr("S&horter summary"), "Alt+-", lambda: results.change_length(-1), report),
        Command(tr("&Longer summary"), "Alt+=", lambda: results.change_length(1), report),
        LINE,
        Command(tr("Lar&ger text"), "Ctrl+=; Ctrl++", lambda: theme().step_text(1)),
        Command(tr("S&maller text"), "Ctrl+-", lambda: theme().step_text(-1)),
        Command(tr("Normal te&xt size"), "Ctrl+0", lambda: theme().scale_text(1.0)),
        LINE,
        Command(tr("Show or hide the l&ist"), "Ctrl+B", window.toggle_sidebar, window.has_articles),
    ]
    menu = menus.add(tr("&View"), commands)
    add_theme_menu(menu, tr("&Theme"), theme_names())
    sifter = window.sidebar.sifter
    add_live_menu(menu, tr("Sort th&e list"), sifter.fill_order_menu)
    add_live_menu(menu, tr("List onl&y"), sifter.fill_filter_menu)


def _add_article_menu(menus: Menus, window: "MainWindow") -> None:
    results, sidebar = window.results, window.sidebar

    chosen = window.chosen
    articles, report = window.has_articles, window.has_report
    commands = [
        Command(tr("Pre&vious article"), "Ctrl+PgUp", lambda: sidebar.step(-1), articles),
        Command(tr("Ne&xt article"), "Ctrl+PgDown", lambda: sidebar.step(1), articles),
        LINE,
        Command(tr("&Next place"), "F3", lambda: results.next_place(1), report),
        Command(tr("&Previous place"), "Shift+F3", lambda: results.next_place(-1), report),
        LINE,
        Command(tr("&Read again"), "F5", chosen.read_again, articles),
        Command(tr("Read again what &failed"), "Shift+F5", chosen.read_all_failed, articles),
        Command(tr("Pa&use reading, or go on"), "Ctrl+Shift+.", sidebar.footer.toggle_pause),
        Command(tr("Stop readin&g this"), "Alt+.", chosen.stop, articles),
        Command(tr("&Stop reading"), "Ctrl+.", window.stop),
        LINE,
        Command(tr("Show in f&older"), "Ctrl+Alt+O", chosen.show_in_folder, chosen.has_file),
        Command(tr("&Take back corrections"), None, window.take_corrections_back, window.has_corrections),
    ]
    menus.add(tr("&Article"), commands)


def _add_help_menu(menus: Menus, window: "MainWindow") -> None:
    commands = [
        Command(tr("&Guide"), "F1", window.help.show_guide),
        Command(tr("&Keyboard shortcuts"), "Ctrl+?; Ctrl+/", window.help.show_shortcuts),
        Command(tr("What is &new"), None, window.help.show_changes),
        LINE,
        Command(tr("&About Redline Desk"), None, window.help.show_about, role=_Role.AboutRole),
    ]
    menus.add(tr("&Help"), commands)
