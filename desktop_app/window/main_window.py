"""The main window: the list at the left, the chosen article beside it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QMoveEvent,
    QPaintEvent,
    QResizeEvent,
    QUndoStack,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QSplitter

from desktop_app.library import Library, Row
from desktop_app.report import Report, View
from desktop_app.report.corrections import Correction
from desktop_app.window.attention import Attention
from desktop_app.window.chosen import Chosen
from desktop_app.window.copying import copy_summaries
from desktop_app.window.correcting import Correcting
from desktop_app.window.drop_target import DropTarget
from desktop_app.window.engine_thread import EngineThread
from desktop_app.window.errands import Errands
from desktop_app.window.exporting import ExportButton, ExportFormat, Exporting
from desktop_app.window.happenings import Happenings
from desktop_app.window.help.windows import HelpWindows
from desktop_app.window.intake import Intake
from desktop_app.window.menus import build_menus
from desktop_app.window.overlays import Notice
from desktop_app.window.pages import Centre
from desktop_app.window.remembered import keep_layout, restore_appearance, restore_layout, restore_selection
from desktop_app.window.removal import Removal
from desktop_app.window.settings import Settings
from desktop_app.window.sidebar import Sidebar
from desktop_app.window.sidebar.article_model import ArticleModel
from desktop_app.window.theme import theme
from desktop_app.window.words import articles, failure_advice, row_title

_KEEP_AFTER_MS = 1_000
_LEAST_HEIGHT = 560
"""Holds the three panes with the article below them."""


class MainWindow(QMainWindow):
    """Shows what the library at ``store`` holds (None: one in memory) and what the engine adds to it.

    ``started`` is sent after the first paint, when the engine runs.
    """

    started = Signal()

    def __init__(self, library: Library, store: Path | None) -> None:
        super().__init__()
        restore_appearance(library)
        self.setWindowTitle(self.tr("Redline Desk"))
        self._library = library
        self._thread = EngineThread(store)
        self.engine = self._thread.engine
        self.model = ArticleModel(self)
        self.model.add(library.rows())
        self.intake = Intake(self.engine, self)
        self.errands = Errands(store, self)
        self.exporting = Exporting(self.errands, self)
        self.attention = Attention(self)
        self.help = HelpWindows(self, library, store)
        self.settings = Settings(self, library, store)
        self.undo = QUndoStack(self)
        self.sidebar = Sidebar(self.model, library.search)
        self.chosen = Chosen(self)
        self.centre = Centre()
        self.results = self.centre.results
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.has_own_split = False
        """Whether a person has set how wide the list is."""
        self.happenings = Happenings(self, library.set_aside)
        self._is_started = self.is_closed = False
        self.reopens = False
        """Whether it closes only to be opened again, in another language."""
        self.has_stopped = True
        """Whether the engine's thread, if it was started, has come to its end."""
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER_MS)
        self._lay_out()
        self._drops = DropTarget(self)
        self.notice = Notice(self)
        self._menus = build_menus(self)
        restore_layout(self, library)
        self._connect()
        self.help.offer_hint()
        restore_selection(self, library)
        (self.sidebar.list if self.model.total else self.centre).setFocus()

    # What the menus call

    @property
    def current_row(self) -> Row | None:
        row_id = self.sidebar.current()
        return None if row_id is None else self.model.row(row_id)

    def has_report(self) -> bool:
        return self.centre.has_report

    def has_summaries(self) -> bool:
        return self.has_report() or len(self.sidebar.selected()) > 1

    def has_articles(self) -> bool:
        return self.model.total > 0

    def copy(self) -> None:
        """What the focus is in: chosen articles, a selection, or the sentence, actor or card at hand."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.copy()
        elif focused is self.sidebar.list or not self.results.copy_current():
            self.copy_summary()

    def copy_summary(self, with_title: bool = False) -> None:
        """The summary shown, or those of all articles that are selected, each under its title."""
        rows = self.chosen.rows()
        if len(rows) > 1:
            copy_summaries(self.errands, rows, self.say)
        elif self.has_report():
            self.results.copy_summary(with_title)

    def export(self, form: ExportFormat) -> None:
        """The chosen articles into files, each as it is shown."""
        self.exporting.export(self.chosen.rows(), form)

    def remove(self, row_ids: list[int]) -> None:
        if row_ids:
            self.undo.push(Removal(self.engine, row_ids))
            self.say(self.tr("{} removed. Ctrl+Z brings back.").format(articles(len(row_ids))))

    def bring_back(self) -> None:
        """Undoes what was done last; articles that come back are shown."""
        if isinstance(self.undo.command(self.undo.index() - 1), Removal):
            self.happenings.expect_rows()
        self.undo.undo()

    def read_again(self, row_ids: list[int]) -> None:
        if row_ids:
            self.engine.read_again(row_ids)

    def stop(self) -> None:
        """All reading, and whatever is being exported or copied."""
        self.engine.cancel_all()
        self.errands.cancel()

    def toggle_sidebar(self) -> None:
        self.sidebar.setVisible(self.sidebar.isHidden())
        self._keeping.start()

    def search_articles(self) -> None:
        self.sidebar.show()
        self.sidebar.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.filter.selectAll()

    def next_pane(self, step: int) -> None:
        """Round from the list through what is beside it, and back for -1."""
        in_list = self.sidebar.isAncestorOf(QApplication.focusWidget() or self)
        shows_results = self.centre.currentWidget() is self.results
        if shows_results and self.results.next_pane(step):
            return
        if self.sidebar.isVisible() and not in_list:
            self.sidebar.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif shows_results:
            self.setFocus()
            self.results.next_pane(step)
        else:
            self.centre.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def escape(self) -> None:
        """Clears the nearest filter; never stops work."""
        in_list = self.sidebar.isAncestorOf(QApplication.focusWidget() or self)
        if not (in_list and self.sidebar.clear_filter()) and not self.results.clear_filter():
            self.sidebar.clear_filter()

    def say(self, text: str, milliseconds: int = 4_000) -> None:
        """A short notice, for eyes and for screen readers."""
        self.notice.say(text, milliseconds)
        self.announce(text)

    def announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Building

    def _lay_out(self) -> None:
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for part in (self.sidebar, self.centre):
            self.split.addWidget(part)
        for part in (self.sidebar, self.centre):  # addWidget lowers; screen readers go by this order
            part.raise_()
        self.split.handle(1).raise_()
        self.split.handle(1).setAccessibleName(self.tr("Resize"))
        self.split.setStretchFactor(1, 1)
        self.setCentralWidget(self.split)
        self.results.set_corner(ExportButton(self.export))
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.resize(1280, 800)

    def _connect(self) -> None:
        self._thread.happened.connect(self.happenings.take)
        self._thread.happened.connect(self.attention.take)
        self.sidebar.current_changed.connect(self._show_row)
        self.sidebar.open_requested.connect(self.intake.open_files)
        self.sidebar.paste_requested.connect(self.intake.paste)
        self.sidebar.remove_requested.connect(self.remove)
        self.sidebar.menu_requested.connect(self.chosen.open_menu)
        self.sidebar.sifted.connect(self._keeping.start)
        self.sidebar.footer.stop_requested.connect(self.engine.cancel_all)
        self.sidebar.footer.pause_requested.connect(self.engine.pause)
        self.sidebar.footer.retry_requested.connect(self.read_again)
        self.sidebar.announced.connect(self.announce)
        self.centre.empty.open_requested.connect(self.intake.open_files)
        self.centre.empty.paste_requested.connect(self.intake.paste)
        self.centre.empty.sample_requested.connect(self.intake.open_sample)
        self.centre.failed.read_requested.connect(lambda row_id: self.read_again([row_id]))
        self.centre.failed.folder_requested.connect(self.chosen.show_in_folder)
        self.centre.failed.remove_requested.connect(lambda row_id: self.remove([row_id]))
        self.intake.asked.connect(self.happenings.expect_rows)
        self.intake.nothing.connect(self.say)
        self.exporting.said.connect(self.say)
        self.errands.progressed.connect(self.sidebar.errand.show_progress)
        self.errands.ended.connect(self.sidebar.errand.hide)
        self.sidebar.errand.stop_requested.connect(self.errands.cancel)
        self._drops.dropped.connect(self.intake.take)
        self.results.view_changed.connect(self._keep_view)
        self.results.method_chosen.connect(self._reanalyse)
        self.results.corrected.connect(self._correct)
        self.results.announced.connect(self.announce)
        self.model.row_changed.connect(self._show_change)
        for signal in (
            self.centre.turned,
            self.undo.indexChanged,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.modelReset,
            self.sidebar.list.selectionModel().selectionChanged,
        ):
            signal.connect(self._refresh_menus)
        self._keeping.timeout.connect(lambda: keep_layout(self))
        self.split.splitterMoved.connect(self._keep_split)
        self.results.columns.reader_toggled.connect(lambda: self._keeping.start())
        theme().changed.connect(self._keep_theme)

    def _refresh_menus(self) -> None:
        if not self.is_closed:
            self._menus.refresh()

    # The chosen article

    def _show_row(self, row_id: int | None) -> None:
        row = None if row_id is None else self.model.row(row_id)
        self.engine.prioritise(None if row is None else row.id)
        self._name_window(row)
        if row is None:
            self.centre.show_nothing()
        else:
            self.centre.show_row(row, self.model.stage(row.id))
            self.engine.save_setting("selected", row.id)

    def _show_change(self, row_id: int) -> None:
        row = self.model.row(row_id)
        if row is None or row_id != self.sidebar.current():
            return
        if row.failure is not None and self.has_report():
            self.say(failure_advice(row.failure).reason)
        self._name_window(row)
        self.centre.show_change(row, self.model.stage(row.id))

    def _name_window(self, row: Row | None) -> None:
        name = self.tr("Redline Desk") if row is None else self.tr("{} – Redline Desk").format(row_title(row))
        self.attention.name_window(name)

    def show_report(self, row_id: int, report: Report) -> None:
        row = self.model.row(row_id)
        if row is not None and row_id == self.sidebar.current():
            view = self.settings.preferences.complete(self._library.view(row_id))
            self.centre.show_report(row, report, view)

    def _keep_view(self, view: View) -> None:
        row_id = self.sidebar.current()
        if row_id is not None and self.has_report():
            self.engine.save_view(row_id, view)

    def _reanalyse(self, method: str) -> None:
        from desktop_app.analysis import Options

        row_id = self.sidebar.current()
        if row_id is not None:
            self.engine.reanalyse(row_id, Options(method))

    def _correct(self, add: list[Correction], drop: list[Correction]) -> None:
        row_id = self.sidebar.current()
        if row_id is not None:
            self.undo.push(Correcting(self.engine, row_id, add, drop, self.sidebar.bring_into_view))
            self.say(self.tr("Changed. Ctrl+Z takes it back."))

    def has_corrections(self) -> bool:
        """Whether a person has corrected the chosen article."""
        row_id = self.sidebar.current()
        return row_id is not None and self.has_report() and bool(self._library.corrections(row_id))

    def take_corrections_back(self) -> None:
        """All of the chosen article's, in one go that can be undone."""
        row_id = self.sidebar.current()
        if row_id is not None and (mine := self._library.corrections(row_id)):
            self._correct([], list(mine))

    # Beginning and end

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        self.has_stopped = False
        self._thread.start()
        self.engine.warm_up()
        self.started.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._keeping.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.has_own_split:
            width = self.sidebar.width_for(self.width())
            self.split.setSizes([width, self.width() - width])
        self._keeping.start()

    def _keep_split(self) -> None:
        self.has_own_split = True
        self._keeping.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if self.is_closed:
            return
        self.is_closed = True
        self.settings.close()
        self._keeping.stop()
        self.help.close()
        keep_layout(self)
        self.hide()
        have_ended = self.errands.close()
        self.has_stopped = self._thread.close() and have_ended
        self._library.close()

    def reopen(self) -> None:
        """Closes; whoever opened the window opens it anew, as after a start."""
        self.reopens = True
        self.close()

    def _keep_theme(self) -> None:
        self.engine.save_setting("theme", str(theme().choice))
        self.engine.save_setting("text_size", theme().text_size)
