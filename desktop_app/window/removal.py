"""Taking articles out of the list, with undo."""

from PySide6.QtGui import QUndoCommand

from desktop_app.work import Engine


class Removal(QUndoCommand):
    """Removes rows when done and redone, brings them back when undone."""

    def __init__(self, engine: Engine, row_ids: list[int]) -> None:
        super().__init__()
        self._engine = engine
        self._row_ids = row_ids

    def redo(self) -> None:
        self._engine.remove(self._row_ids)

    def undo(self) -> None:
        self._engine.restore(self._row_ids)
