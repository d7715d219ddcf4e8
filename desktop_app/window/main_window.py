"""The main window: the list at the left, the results of the chosen article beside it."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDesktopServices,
    QPaintEvent,
    QUndoStack,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QSplitter, QStackedWidget

from desktop_app import __version__
from desktop_app.library import Library, Row, RowState
from desktop_app.report import Report, View
from desktop_app.window.drop_target import DropTarget
from desktop_app.window.engine_thread import EngineThread
from desktop_app.window.intake import Intake
from desktop_app.window.menus import build_menus
from desktop_app.window.overlays import Notice
from desktop_app.window.pages import EmptyPage, FailedPage
from desktop_app.window.removal import Removal
from desktop_app.window.results import ResultsPage
from desktop_app.window.sidebar import Sidebar
from desktop_app.window.sidebar.article_model import ArticleModel
from desktop_app.window.theme import ThemeChoice, theme
from desktop_app.window.words import articles, row_title
from desktop_app.work import (
    BatchFinished,
    BatchProgress,
    Event,
    Opened,
    ReportReady,
    RowChanged,
    RowsAdded,
    RowsRemoved,
    StageChanged,
    StoreFailed,
)

_STAGE_DELAY_MS = 200
"""A stage that is over sooner is not named: words that flash by only disturb."""
_LONG_NOTICE_MS = 12_000


class MainWindow(QMainWindow):
    """Shows what the library at ``store`` holds (None: one in memory) and what the engine adds to it.

    ``started`` is sent after the first paint, when the engine runs.
    """

    started = Signal()

    def __init__(self, library: Library, store: Path | None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Redline Desk"))
        self._library = library
        self._thread = EngineThread(store)
        self.engine = self._thread.engine
        self.model = ArticleModel(self)
        self.model.add(library.rows())
        self.intake = Intake(self.engine, self)
        self.undo = QUndoStack(self)
        self.sidebar = Sidebar(self.model)
        self.results = ResultsPage()
        self._empty = EmptyPage()
        self._failed = FailedPage()
        self._pages = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._is_started = self._is_closed = False
        self._selects_next = False
        self._shown_report: int | None = None
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_STAGE_DELAY_MS)
        self._lay_out()
        self._drops = DropTarget(self)
        self.notice = Notice(self)
        self._connect()
        build_menus(self)
        self._restore_settings()

    # What the menus call

    @property
    def current_row(self) -> Row | None:
        row_id = self.sidebar.current()
        return None if row_id is None else self.model.row(row_id)

    def copy(self) -> None:
        """What the focus is in: chosen articles, a selection, or the sentence, actor or card at hand."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.copy()
        elif focused is self.sidebar.list or not self.results.copy_current():
            self.copy_summary()

    def copy_summary(self, with_title: bool = False) -> None:
        """The summary shown, or those of all articles that are selected, each under its title."""
        chosen = self.sidebar.selected()
        if len(chosen) > 1:
            self._copy_summaries(chosen)
        elif self._pages.currentWidget() is self.results:
            self.results.copy_summary(with_title)

    def remove(self, row_ids: list[int]) -> None:
        if row_ids:
            self.undo.push(Removal(self.engine, row_ids))
            self.say(self.tr("{} removed. Ctrl+Z brings back.").format(articles(len(row_ids))))

    def read_again(self, row_ids: list[int]) -> None:
        if row_ids:
            self.engine.read_again(row_ids)

    def toggle_sidebar(self) -> None:
        self.sidebar.setVisible(self.sidebar.isHidden() and self.model.total > 0)

    def search_articles(self) -> None:
        self.sidebar.show()
        self.sidebar.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.filter.selectAll()

    def escape(self) -> None:
        """Clears the nearest filter; never stops work."""
        if self.sidebar.filter.hasFocus() and self.sidebar.filter.text():
            self.sidebar.filter.clear()
        else:
            self.results.clear_filter()

    def show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle(self.tr("About Redline Desk"))
        box.setText(self.tr("Redline Desk {version}").format(version=__version__))
        box.setInformativeText(
            self.tr(
                "Summaries, key actors and red lines of news articles. Everything stays on this computer."
            )
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def say(self, text: str, milliseconds: int = 4_000) -> None:
        """A short notice, for eyes and for screen readers."""
        self.notice.say(text, milliseconds)
        self.announce(text)

    def announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Building

    def _lay_out(self) -> None:
        for page in (self._empty, self.results, self._failed):
            self._pages.addWidget(page)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for part in (self.sidebar, self._pages):
            self._split.addWidget(part)
        for part in (self.sidebar, self._pages):  # addWidget lowers; screen readers go by this order
            part.raise_()
        self._split.handle(1).raise_()
        self._split.handle(1).setAccessibleName(self.tr("Resize"))
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([self.sidebar.sizeHint().width(), 1_000])
        self.setCentralWidget(self._split)
        self.setMinimumSize(880, 560)
        self.resize(1280, 800)

    def _connect(self) -> None:
        self._thread.happened.connect(self._on_event)
        self.sidebar.current_changed.connect(self._show_row)
        self.sidebar.open_requested.connect(self.intake.open_files)
        self.sidebar.paste_requested.connect(self.intake.paste)
        self.sidebar.remove_requested.connect(self.remove)
        self.sidebar.read_requested.connect(self.read_again)
        self.sidebar.folder_requested.connect(self._show_in_folder)
        self.sidebar.footer.stop_requested.connect(self.engine.cancel_all)
        self.sidebar.footer.announced.connect(self.announce)
        self._empty.open_requested.connect(self.intake.open_files)
        self._empty.paste_requested.connect(self.intake.paste)
        self._empty.sample_requested.connect(self.intake.open_sample)
        self._failed.read_requested.connect(lambda row_id: self.read_again([row_id]))
        self._failed.folder_requested.connect(self._show_in_folder)
        self._failed.remove_requested.connect(lambda row_id: self.remove([row_id]))
        self.intake.asked.connect(self._expect_rows)
        self.intake.nothing.connect(self.say)
        self._drops.dropped.connect(self.intake.take)
        self.results.view_changed.connect(self._keep_view)
        self.results.method_chosen.connect(self._reanalyse)
        self.results.announced.connect(self.announce)
        self._busy.timeout.connect(self._show_busy)
        theme().changed.connect(self._keep_theme)

    # The engine's events

    def _on_event(self, event: Event) -> None:
        match event:
            case Opened(kept=kept):
                self._tell_of_the_store(kept)
            case RowsAdded():
                self._add_rows(event)
            case RowsRemoved(row_ids):
                self.model.remove(row_ids)
                self._show_row(self.sidebar.current())
            case RowChanged(row):
                self.model.change(row)
                if row.id == self.sidebar.current():
                    self._show_changed(row)
            case StageChanged(row_id, stage):
                self.model.set_stage(row_id, stage)
                if row_id == self.sidebar.current() and not self._busy.isActive():
                    self._busy.start()
            case ReportReady(row_id, report):
                if row_id == self.sidebar.current():
                    self._show_report(row_id, report)
            case BatchProgress():
                self.sidebar.footer.show_progress(event)
            case BatchFinished():
                self.sidebar.footer.show_finished(event)
            case StoreFailed(reason):
                self.say(self.tr("Your articles could not be saved: {}").format(reason), _LONG_NOTICE_MS)

    def _tell_of_the_store(self, kept: bool) -> None:
        if self._library.set_aside:
            text = self.tr("The list could not be read and starts anew. The old one was kept as {}.")
            self.say(text.format(self._library.set_aside.name), _LONG_NOTICE_MS)
        elif not kept:
            self.say(self.tr("Nothing can be saved here: the list is gone when you close."), _LONG_NOTICE_MS)

    def _expect_rows(self) -> None:
        self._selects_next = True

    def _add_rows(self, added: RowsAdded) -> None:
        self.model.add(added.rows)
        if added.skipped:
            text = self.tr("{} files skipped: hidden, or of a type that can't be read yet.")
            self.say(text.format(f"{added.skipped:,}"))
        new = [row.id for row in added.rows[:1]] or list(added.existing)
        if new and (self._selects_next or self.sidebar.current() is None):
            self._selects_next = False
            self.sidebar.show()
            self.sidebar.select(new)
            self.sidebar.list.setFocus()

    # The chosen article

    def _show_row(self, row_id: int | None) -> None:
        row = None if row_id is None else self.model.row(row_id)
        self.engine.prioritise(None if row is None else row.id)
        self._shown_report = None
        if row is not None:
            self._show_changed(row)
            self.engine.save_setting("selected", row.id)
        elif self.model.total == 0:
            self.sidebar.hide()
            self._pages.setCurrentWidget(self._empty)

    def _show_changed(self, row: Row) -> None:
        """What a row's state asks for; a report that is there comes by itself."""
        if row.state in (RowState.FAILED, RowState.STOPPED):
            self._busy.stop()
            self._failed.show_row(row)
            self._pages.setCurrentWidget(self._failed)
        elif self._shown_report != row.id and not self._busy.isActive():
            self._busy.start()

    def _show_busy(self) -> None:
        row = self.current_row
        if row is not None and self._shown_report != row.id:
            self.results.show_busy(row_title(row), self.model.stage(row.id))
            self._pages.setCurrentWidget(self.results)

    def _show_report(self, row_id: int, report: Report) -> None:
        row = self.model.row(row_id)
        self._busy.stop()
        self._shown_report = row_id
        self.results.show_report(report, self._library.view(row_id), row.name if row else "")
        self._pages.setCurrentWidget(self.results)

    def _keep_view(self, view: View) -> None:
        row_id = self.sidebar.current()
        if row_id is not None and row_id == self._shown_report:
            self.engine.save_view(row_id, view)

    def _reanalyse(self, method: str) -> None:
        from desktop_app.analysis import Options

        row_id = self.sidebar.current()
        if row_id is not None:
            self.engine.reanalyse(row_id, Options(method))

    def _copy_summaries(self, row_ids: list[int]) -> None:
        from desktop_app.export import summaries_text

        shown = [
            (report, self._library.view(row_id), row_title(row))
            for row_id in row_ids
            if (row := self.model.row(row_id)) and (report := self._library.report(row_id))
        ]
        QApplication.clipboard().setText(summaries_text(shown))
        self.say(self.tr("Summaries of {} copied.").format(articles(len(shown))))

    def _show_in_folder(self, row_id: int) -> None:
        row = self.model.row(row_id)
        if row is not None and row.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.path.parent)))

    # Beginning and end

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self._start)

    def _start(self) -> None:
        self._thread.start()
        self.engine.warm_up()
        self.started.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if self._is_closed:
            return
        self._is_closed = True
        self._keep_settings()
        self.hide()
        self._thread.happened.disconnect(self._on_event)
        if self._is_started:
            self._thread.close()
        self._library.close()

    def _restore_settings(self) -> None:
        settings = self._library
        theme().choose(ThemeChoice(str(settings.setting("theme", "system"))))
        if isinstance(geometry := settings.setting("geometry"), str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if isinstance(split := settings.setting("split"), str):
            self._split.restoreState(QByteArray.fromBase64(split.encode()))
        if isinstance(results := settings.setting("results"), dict):
            self.results.restore_state(results)
        self.sidebar.setVisible(self.model.total > 0 and settings.setting("sidebar", True) is True)
        (self.sidebar.list if self.model.total else self._empty).setFocus()
        selected = settings.setting("selected")
        if isinstance(selected, int) and self.model.index_of(selected).isValid():
            self.sidebar.select([selected])
        elif self.model.rowCount():
            self.sidebar.step(1)
        else:
            self._show_row(None)

    def _keep_settings(self) -> None:
        self.engine.save_setting("geometry", self.saveGeometry().toBase64().toStdString())
        self.engine.save_setting("split", self._split.saveState().toBase64().toStdString())
        self.engine.save_setting("results", self.results.state())
        if self.model.total:
            self.engine.save_setting("sidebar", not self.sidebar.isHidden())

    def _keep_theme(self) -> None:
        self.engine.save_setting("theme", str(theme().choice))
