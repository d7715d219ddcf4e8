"""A person's corrections of an article, with undo."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from desktop_app.report.corrections import Correction
from desktop_app.work import Engine


class Correcting(QUndoCommand):
    """Adds and drops corrections of a row when done and redone; undone, it is the other way round.

    ``show`` brings the row into view whenever something is done or undone that is not seen otherwise.
    """

    def __init__(
        self,
        engine: Engine,
        row_id: int,
        add: Sequence[Correction],
        drop: Sequence[Correction],
        show: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._engine = engine
        self._row_id = row_id
        self._add, self._drop = add, drop
        self._show = show

    def redo(self) -> None:
        self._show(self._row_id)
        self._engine.correct(self._row_id, add=self._add, drop=self._drop)

    def undo(self) -> None:
        self._show(self._row_id)
        self._engine.correct(self._row_id, add=self._drop, drop=self._add)
