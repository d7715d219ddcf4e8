"""Reports into files, beside the window: one where a person says, several into a folder."""

import json
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.library import Library, Row
from desktop_app.window.controls import Button
from desktop_app.window.errands import Errand, Errands, Steps, report_of
from desktop_app.window.results.rows import pop_up
from desktop_app.window.words import articles, row_title

if TYPE_CHECKING:
    from desktop_app.report import Report, View


class ExportFormat(StrEnum):
    TEXT = ".txt"
    JSON = ".json"


class _UnwritableError(Exception):
    """``target`` cannot be written; the cause says why."""

    def __init__(self, target: Path) -> None:
        super().__init__(target)
        self.target = target


class Exporting(QObject):
    said = Signal(str)
    """What came of it, in words."""

    def __init__(self, errands: Errands, window: QWidget) -> None:
        super().__init__(window)
        self._errands = errands
        self._window = window
        self.folder = ""
        """Where the last file was written."""

    def export(self, rows: Sequence[Row], form: ExportFormat) -> None:
        """Asks where to, and writes what has been read of ``rows`` as it is shown."""
        readable = [row for row in rows if row.has_report]
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
        dialog.fileSelected.connect(lambda name: self.write_file(row, form, Path(name)))
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

    def write_file(self, row: Row, form: ExportFormat, target: Path) -> None:
        self.folder = str(target.parent)
        written: list[str] = []

        def write(library: Library) -> Steps:
            if _write(library, row, form, target):
                written.append(target.name)
            yield

        def tell(mistake: Exception | None, cancelled: bool) -> None:
            done = self.tr("Exported to {}").format(target.name)
            self._tell(mistake, done if written else self.tr("This article is no longer there."))

        self._errands.run(Errand(self.tr("Exporting {} of {}"), [row], write, tell))

    def write_folder(self, rows: Sequence[Row], form: ExportFormat, folder: Path) -> None:
        """Writes a file an article; what is there already under a name of theirs is left alone."""
        self.folder = str(folder)
        written: list[str] = []

        def write(library: Library) -> Steps:
            from desktop_app.export.files import free_name

            taken = _names_in(folder)
            for row in rows:
                name = free_name(_stem(row), form, taken)
                if _write(library, row, form, folder / name):
                    written.append(name)
                yield

        def tell(mistake: Exception | None, cancelled: bool) -> None:
            text = self.tr("Stopped: {} exported into {}") if cancelled else self.tr("{} exported into {}")
            self._tell(mistake, text.format(articles(len(written)), folder.name))

        self._errands.run(Errand(self.tr("Exporting {} of {}"), rows, write, tell))

    def _tell(self, mistake: Exception | None, done: str) -> None:
        if isinstance(mistake, _UnwritableError) and isinstance(mistake.__cause__, OSError):
            text = self.tr("{}: cannot be written ({})")
            self.said.emit(text.format(mistake.target.name, mistake.__cause__.strerror))
        elif mistake is not None:
            raise mistake
        else:
            self.said.emit(done)


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


def _names_in(folder: Path) -> set[str]:
    try:
        return {path.name.casefold() for path in folder.iterdir()}
    except OSError as error:
        raise _UnwritableError(folder) from error


def _write(library: Library, row: Row, form: ExportFormat, target: Path) -> bool:
    """False if there is no report to write."""
    from desktop_app.export.files import write_atomically

    report = report_of(library, row)
    if report is None:
        return False
    text = _text(row, report, library.view(row.id), form)
    try:
        write_atomically(target, lambda stream: stream.write(text))
    except OSError as error:
        raise _UnwritableError(target) from error
    return True


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
