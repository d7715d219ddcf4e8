"""The rows of the list, as the engine tells of them."""

from bisect import bisect_left
from collections.abc import Collection, Iterable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop_app.library import Row, RowState
from desktop_app.report import Stage
from desktop_app.window.words import row_state, row_title

Index = QModelIndex | QPersistentModelIndex

_STAGE_DELAY_MS = 200
"""A stage that is over sooner is not named: words that flash by only disturb."""

_MOST_STEPS = 50
"""Every step in the middle has the view lay out all rows: more changes than these are told as a new list."""


class ArticleRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole
    STATE = Qt.ItemDataRole.UserRole + 1
    """The line under the title."""


class ArticleModel(QAbstractListModel):
    """Rows in the order in which they were added, those that the filter lets through."""

    row_changed = Signal(int)
    """The id of a row that has come further, shown or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, Row] = {}
        self._stages: dict[int, Stage] = {}
        self._new_stages: dict[int, Stage] = {}
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_STAGE_DELAY_MS)
        self._delay.timeout.connect(self._show_stages)
        self._shown: list[int] = []
        self._filter: tuple[str, ...] = ()
        self._found: Collection[int] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[self._shown[index.row()]]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row_title(row)
            case ArticleRole.ROW:
                return row
            case ArticleRole.STATE | Qt.ItemDataRole.AccessibleDescriptionRole:
                return row_state(row, self._stages.get(row.id))
            case Qt.ItemDataRole.ToolTipRole:
                return str(row.path or row.name)
        return None

    @property
    def total(self) -> int:
        """How many rows there are, the filtered ones included."""
        return len(self._rows)

    def row(self, row_id: int) -> Row | None:
        return self._rows.get(row_id)

    def stage(self, row_id: int) -> Stage | None:
        return self._stages.get(row_id)

    def index_of(self, row_id: int) -> QModelIndex:
        """The place of a shown row; an invalid index if it is not shown."""
        place = bisect_left(self._shown, row_id)
        found = place < len(self._shown) and self._shown[place] == row_id
        return self.index(place) if found else QModelIndex()

    def index_from(self, row_id: int) -> QModelIndex:
        """The place of the first shown row from this id on, else of the last one."""
        place = min(bisect_left(self._shown, row_id), len(self._shown) - 1)
        return self.index(place) if place >= 0 else QModelIndex()

    def add(self, rows: Iterable[Row]) -> None:
        """Puts new and restored rows into their places, and renews those that are there."""
        new = []
        for row in rows:
            if row.id in self._rows:
                self.change(row)
            else:
                new.append(row)
        shown = sorted(row.id for row in new if self._fits(row))
        self._rows |= {row.id: row for row in new}
        if not self._shown or (shown and shown[0] > self._shown[-1]):
            self._append(shown)
        elif len(shown) > _MOST_STEPS:
            self._show_anew()
        else:
            for row_id in shown:
                self._show(row_id)

    def change(self, row: Row) -> None:
        if row.id not in self._rows:
            return
        self._rows[row.id] = row
        self._forget_stage(row.id)
        index = self.index_of(row.id)
        if index.isValid() == self._fits(row):
            self._repaint(index)
        elif index.isValid():
            self._hide(index.row(), index.row())
        else:
            self._show(row.id)
        self.row_changed.emit(row.id)

    def next_failed(self, after: int | None) -> int | None:
        """The id of the next shown row that has failed; past the last one, of the first."""
        failed = [row_id for row_id in self._shown if self._rows[row_id].state is RowState.FAILED]
        later = (row_id for row_id in failed if after is not None and row_id > after)
        return next(later, failed[0] if failed else None)

    def set_stage(self, row_id: int, stage: Stage) -> None:
        """What is being done with a row; shown when it lasts."""
        if row_id in self._rows:
            self._new_stages[row_id] = stage
            if not self._delay.isActive():
                self._delay.start()

    def remove(self, row_ids: Collection[int]) -> None:
        places = [index.row() for row_id in row_ids if (index := self.index_of(row_id)).isValid()]
        runs = _runs(sorted(places))
        if len(runs) <= _MOST_STEPS:
            for first, last in runs:
                self._hide(first, last)
        for row_id in row_ids:
            self._rows.pop(row_id, None)
            self._forget_stage(row_id)
        if len(runs) > _MOST_STEPS:
            self._show_anew()

    def filter_by(self, text: str, found: Collection[int] = frozenset()) -> None:
        """Shows the rows whose title holds all words of ``text``, in any case, and those in ``found``.

        All are shown where there are no words.
        """
        self._filter = tuple(text.casefold().split())
        self._found = found
        self._show_anew()

    def _fits(self, row: Row) -> bool:
        title = f"{row_title(row)} {row.name}".casefold()
        return all(word in title for word in self._filter) or row.id in self._found

    def _show_anew(self) -> None:
        self.beginResetModel()
        self._shown = sorted(row.id for row in self._rows.values() if self._fits(row))
        self.endResetModel()

    def _append(self, row_ids: list[int]) -> None:
        if row_ids:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(row_ids) - 1)
            self._shown += row_ids
            self.endInsertRows()

    def _show(self, row_id: int) -> None:
        place = bisect_left(self._shown, row_id)
        self.beginInsertRows(QModelIndex(), place, place)
        self._shown.insert(place, row_id)
        self.endInsertRows()

    def _hide(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._shown[first : last + 1]
        self.endRemoveRows()

    def _show_stages(self) -> None:
        stages, self._new_stages = self._new_stages, {}
        self._stages |= stages
        for row_id in stages:
            self._repaint(self.index_of(row_id))
            self.row_changed.emit(row_id)

    def _forget_stage(self, row_id: int) -> None:
        self._stages.pop(row_id, None)
        self._new_stages.pop(row_id, None)

    def _repaint(self, index: QModelIndex) -> None:
        if index.isValid():
            self.dataChanged.emit(index, index)


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """The first and last of each run of neighbours, from the end, so that removing one moves no other."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs[::-1]
