"""Everything by which articles come in: dialogs, the clipboard, drops."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.assets import sample_articles
from desktop_app.window.drops import Dropped, dropped
from desktop_app.work import Engine


class Intake(QObject):
    """Hands what comes in to the engine; ``asked`` tells that something will come, ``nothing`` why not."""

    asked = Signal()
    nothing = Signal(str)

    def __init__(self, engine: Engine, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._window = window
        self.folder = ""
        """Where the dialogs begin."""
        self.forget_folder()

    def forget_folder(self) -> None:
        """The dialogs begin where people keep documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = documents if Path(documents).is_dir() else str(Path.home())

    def take(self, found: Dropped) -> None:
        """Everything in ``found``; links to the web become rows that say what to do instead."""
        if found:
            self.asked.emit()
        if found.paths:
            self._engine.add_paths(found.paths)
        for link in found.links:
            self._engine.refuse(link)
        if found.text:
            self._engine.add_pasted(found.text, html=found.html)

    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        found = dropped(mime) if mime is not None else Dropped()
        if found:
            self.take(found)
        else:
            self.nothing.emit(self.tr("There is no text to paste."))

    def open_sample(self) -> None:
        self.take(Dropped(sample_articles()[:1]))

    def open_files(self) -> None:
        from desktop_app.loading import SUPPORTED_SUFFIXES  # all formats: not before the window is painted

        dialog = QFileDialog(self._window, self.tr("Open articles"), self.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUPPORTED_SUFFIXES))
        articles = self.tr("Articles ({})").format(patterns)
        dialog.setNameFilters([articles, self.tr("All files (*)")])
        self._ask(dialog)

    def open_folder(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a folder of articles"), self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        """Without a loop of its own, so that work goes on behind the dialog."""
        dialog.filesSelected.connect(self._take_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_files(self, names: list[str]) -> None:
        paths = tuple(map(Path, names))
        if paths:
            self.folder = str(paths[0].parent)
            self.take(Dropped(paths))
