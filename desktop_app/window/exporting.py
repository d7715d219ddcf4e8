"""Reports into files: one where a person says, several into a folder, a few at a time."""

import json
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.library import Library, Row
from desktop_app.window.controls import Button
from desktop_app.window.results.rows import pop_up
from desktop_app.window.words import articles, row_title

if TYPE_CHECKING:
    from desktop_app.report import Report, View


class ExportFormat(StrEnum):
    TEXT = ".txt"
    JSON = ".json"


@dataclass(slots=True)
class _Run:
    """Rows that are being written into a folder."""

    folder: Path
    form: ExportFormat
    rows: deque[Row]
    taken: set[str]
    written: int = 0


class Exporting(QObject):
    said = Signal(str)
    """What came of it, in words."""

    def __init__(self, library: Library, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self.folder = ""
        """Where the last file was written."""
        self._run: _Run | None = None
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._write_one)

    def export(self, rows: Sequence[Row], form: ExportFormat) -> None:
        """Asks where to, and writes what has been read of ``rows`` as it is shown."""
        readable = [row for row in rows if self._library.has_report(row.id)]
        if not readable:
            self.said.emit(self.tr("None of these articles has been read yet."))
        elif len(readable) == 1:
            self._ask_file(readable[0], form)
        else:
            self._ask_folder(readable, form)

    def _ask_file(self, row: Row, form: ExportFormat) -> None:
        dialog = self._dialog(self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form[1:])
        kinds = {ExportFormat.TEXT: self.tr("Text (*.txt)"), ExportFormat.JSON: self.tr("JSON (*.json)")}
        dialog.setNameFilter(kinds[form])
        dialog.selectFile(f"{_stem(row)} – report{form}")
        dialog.fileSelected.connect(lambda name: self._write_file(row, form, Path(name)))
        dialog.open()

    def _ask_folder(self, rows: Sequence[Row], form: ExportFormat) -> None:
        dialog = self._dialog(self.tr("Export into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.write_folder(rows, form, Path(name)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self.folder)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _write_file(self, row: Row, form: ExportFormat, target: Path) -> None:
        self.folder = str(target.parent)
        if self._write(row, form, target):
            self.said.emit(self.tr("Exported to {}").format(target.name))

    def write_folder(self, rows: Sequence[Row], form: ExportFormat, folder: Path) -> None:
        """Writes a file an article; what is there already under a name of theirs is left alone."""
        self.folder = str(folder)
        try:
            taken = {path.name.casefold() for path in folder.iterdir()}
        except OSError as error:
            self._tell_failed(folder, error)
            return
        self._run = _Run(folder, form, deque(rows), taken)
        self._next.start()

    def _write_one(self) -> None:
        from desktop_app.export.files import free_name

        assert self._run is not None
        run = self._run
        if not run.rows:
            self._next.stop()
            text = self.tr("{} exported into {}")
            self.said.emit(text.format(articles(run.written), run.folder.name))
            return
        row = run.rows.popleft()
        name = free_name(_stem(row), run.form, run.taken)
        if self._write(row, run.form, run.folder / name):
            run.written += 1
        else:
            self._next.stop()

    def _write(self, row: Row, form: ExportFormat, target: Path) -> bool:
        from desktop_app.export.files import write_atomically

        report = self._library.report(row.id)
        if report is None:
            return True
        text = _text(row, report, self._library.view(row.id), form)
        try:
            write_atomically(target, lambda stream: stream.write(text))
        except OSError as error:
            self._tell_failed(target, error)
            return False
        return True

    def _tell_failed(self, target: Path, error: OSError) -> None:
        self.said.emit(self.tr("{}: cannot be written ({})").format(target.name, error.strerror))


class ExportButton(Button):
    """Offers the formats in a menu."""

    def __init__(self, export: Callable[[ExportFormat], None]) -> None:
        super().__init__("", menu_mark=True)
        self.setText(self.tr("Export"))
        self._export = export
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("As text…"), lambda: self._export(ExportFormat.TEXT))
        menu.addAction(self.tr("As JSON…"), lambda: self._export(ExportFormat.JSON))
        pop_up(menu, self.mapToGlobal(QPoint(0, self.height())))


def _text(row: Row, report: "Report", view: "View", form: ExportFormat) -> str:
    if form is ExportFormat.JSON:
        from desktop_app.report import report_to_json

        path = None if row.path is None else str(row.path)
        data = report_to_json(report, view, path, row.item)
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    from desktop_app.export import report_text

    return report_text(report, view, row.name)


def _stem(row: Row) -> str:
    """A name for a file: that of the article's own, or its title's words that a file may be called."""
    if row.path is not None:
        return row.path.stem if not row.item else f"{row.path.stem} {row.item + 1}"
    kept = (letter if letter.isalnum() or letter in " -_" else " " for letter in row_title(row))
    return " ".join("".join(kept).split())[:60] or "article"
