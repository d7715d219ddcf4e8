"""The rows of the list, as the engine tells of them."""

from bisect import bisect_left, insort
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
from desktop_app.window.sidebar.orders import Kept, Key, Order, is_kept, key_of
from desktop_app.window.sidebar.row_words import row_description, row_state, row_tooltip
from desktop_app.window.words import row_title

Index = QModelIndex | QPersistentModelIndex

_STAGE_DELAY_MS = 200
"""A stage that is over sooner is not named: words that flash by only disturb."""

_MOST_STEPS = 50
"""Every step in the middle has the view lay out all rows: more changes than these are told as a new list."""

_ARRANGE_MS = 500
"""What has just been read goes to its place this much later, together with others: no row jumps at once."""

_STAGES = tuple(Stage)


class ArticleRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole
    STATE = Qt.ItemDataRole.UserRole + 1
    """The line under the title."""
    PROGRESS = Qt.ItemDataRole.UserRole + 2
    """How much of the work on an article is done, 0..1; None where there is none."""


class ArticleModel(QAbstractListModel):
    """The rows that the filter lets through, in the chosen order.

    While a batch is read, rows may stand where they were for a moment; whatever changes the list as a whole
    is told as a reset.
    """

    row_changed = Signal(int)
    """The id of a row that has come further, shown or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, Row] = {}
        self._stages: dict[int, Stage] = {}
        self._new_stages: dict[int, Stage] = {}
        self._delay = QTimer(self, singleShot=True, interval=_STAGE_DELAY_MS)
        self._delay.timeout.connect(self._show_stages)
        self._late = QTimer(self, singleShot=True, interval=_ARRANGE_MS)
        self._late.timeout.connect(self._arrange)
        self._shown: list[Key] = []
        self._keys: dict[int, Key] = {}
        self._order = Order.ADDED
        self._kept = Kept.ALL
        self._words: tuple[str, ...] = ()
        self._found: Collection[int] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[self._id_at(index.row())]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row_title(row)
            case ArticleRole.ROW:
                return row
            case ArticleRole.STATE:
                return row_state(row, self._stages.get(row.id))
            case ArticleRole.PROGRESS:
                return self._progress(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row_description(row, self._stages.get(row.id))
            case Qt.ItemDataRole.ToolTipRole:
                return row_tooltip(row, self._stages.get(row.id))
        return None

    @property
    def total(self) -> int:
        """How many rows there are, the filtered ones included."""
        return len(self._rows)

    def row(self, row_id: int) -> Row | None:
        return self._rows.get(row_id)

    def stage(self, row_id: int) -> Stage | None:
        return self._stages.get(row_id)

    def ids(self, first: int, last: int) -> list[int]:
        """The ids of the rows shown from one place to another, both included."""
        return [_id_of(key) for key in self._shown[first : last + 1]]

    def index_of(self, row_id: int) -> QModelIndex:
        """The place of a shown row; an invalid index if it is not shown."""
        key = self._keys.get(row_id)
        return QModelIndex() if key is None else self.index(bisect_left(self._shown, key))

    def key_of(self, row_id: int) -> Key:
        """What orders a row, shown or not, for `index_from` when it may be gone."""
        return self._keys.get(row_id) or key_of(self._rows[row_id], self._order)

    def index_from(self, key: Key) -> QModelIndex:
        """The place of the first shown row from this key on, else of the last one."""
        place = min(bisect_left(self._shown, key), len(self._shown) - 1)
        return self.index(place) if place >= 0 else QModelIndex()

    def failed(self) -> list[int]:
        """The ids of all rows that failed and can be tried again, shown or not."""
        return [row.id for row in self._rows.values() if row.state is RowState.FAILED and row.is_readable]

    def next_failed(self, after: int | None) -> int | None:
        """The id of the next shown row that has failed; past the last one, of the first."""
        failed = [key for key in self._shown if self._rows[_id_of(key)].state is RowState.FAILED]
        start = () if after is None or after not in self._rows else self.key_of(after)
        later = (key for key in failed if key > start)
        found = next(later, failed[0] if failed else None)
        return None if found is None else _id_of(found)

    def count(self, kept: Kept) -> int:
        """How many rows this filter would let through."""
        return sum(is_kept(row, kept) for row in self._rows.values())

    def add(self, rows: Iterable[Row]) -> None:
        """Puts new and restored rows into their places, and renews those that are there."""
        new = []
        for row in rows:
            if row.id in self._rows:
                self.change(row)
            else:
                new.append(row)
        keys = sorted(key_of(row, self._order) for row in new if self._fits(row))
        self._rows |= {row.id: row for row in new}
        if not self._shown or (keys and keys[0] > self._shown[-1]):
            self._append(keys)
        elif len(keys) > _MOST_STEPS:
            self._arrange()
        else:
            for key in keys:
                self._insert(key)

    def change(self, row: Row) -> None:
        if row.id not in self._rows:
            return
        self._rows[row.id] = row
        self._forget_stage(row.id)
        key = key_of(row, self._order) if self._fits(row) else None
        if key != self._keys.get(row.id) and not self._late.isActive():
            self._late.start()
        self._repaint(self.index_of(row.id))
        self.row_changed.emit(row.id)

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
            self._arrange()

    def sort_by(self, order: Order) -> None:
        self._order = order
        self._arrange()

    def filter_by(self, kept: Kept, typed: str = "", found: Collection[int] = frozenset()) -> None:
        """Of these kinds, shows the rows whose title holds all words of ``typed``, in any case, and those in
        ``found``; all of them where there are no words.
        """
        self._kept = kept
        self._words = tuple(typed.casefold().split())
        self._found = found
        self._arrange()

    def _fits(self, row: Row) -> bool:
        if not is_kept(row, self._kept):
            return False
        if not self._words or row.id in self._found:
            return True
        title = f"{row_title(row)} {row.name}".casefold()
        return all(word in title for word in self._words)

    def _arrange(self) -> None:
        """Shows what fits, each in its place; nothing is told if that is so already."""
        self._late.stop()
        keys = {row.id: key_of(row, self._order) for row in self._rows.values() if self._fits(row)}
        shown = sorted(keys.values())
        if shown == self._shown:
            return
        self.beginResetModel()
        self._shown, self._keys = shown, keys
        self.endResetModel()

    def _append(self, keys: list[Key]) -> None:
        if keys:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(keys) - 1)
            self._shown += keys
            self._keys |= {_id_of(key): key for key in keys}
            self.endInsertRows()

    def _insert(self, key: Key) -> None:
        place = bisect_left(self._shown, key)
        self.beginInsertRows(QModelIndex(), place, place)
        insort(self._shown, key)
        self._keys[_id_of(key)] = key
        self.endInsertRows()

    def _hide(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        for row_id in self.ids(first, last):
            del self._keys[row_id]
        del self._shown[first : last + 1]
        self.endRemoveRows()

    def _id_at(self, place: int) -> int:
        return _id_of(self._shown[place])

    def _progress(self, row: Row) -> float | None:
        if row.state not in (RowState.READING, RowState.ANALYSING):
            return None
        return _STAGES.index(self._stages.get(row.id, Stage.READING)) / len(_STAGES)

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


def _id_of(key: Key) -> int:
    row_id = key[-1]
    assert isinstance(row_id, int)
    return row_id


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """The first and last of each run of neighbours, from the end, so that removing one moves no other."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs[::-1]
