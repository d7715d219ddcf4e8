"""The whole window takes drops, at any time."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.window.drops import Dropped, dropped
from desktop_app.window.overlays import DropFrame
from desktop_app.window.words import files


class DropTarget(QObject):
    """Watches ``window`` and sends what is dropped anywhere on it; shows meanwhile what a drop would do.

    The window's children must not accept drops themselves, or they get them.
    """

    dropped = Signal(Dropped)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._frame = DropFrame(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter:
                assert isinstance(event, QDragEnterEvent)
                self._enter(event)
            case QEvent.Type.DragMove:
                event.accept()
            case QEvent.Type.DragLeave:
                self._frame.hide()
            case QEvent.Type.Drop:
                assert isinstance(event, QDropEvent)
                self._drop(event)
            case _:
                return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        found = dropped(event.mimeData())
        if found:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._frame.show_text(self._words(found))
        else:
            event.ignore()

    def _drop(self, event: QDropEvent) -> None:
        self._frame.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(dropped(event.mimeData()))

    def _words(self, found: Dropped) -> str:
        if len(found.paths) > 1:
            return self.tr("Drop to add {}").format(files(len(found.paths)))
        if found.paths:
            return self.tr("Drop to add {}").format(found.paths[0].name)
        if found.links:
            return self.tr("Redline Desk never goes online: save the page and drop the file")
        return self.tr("Drop to read this text")
