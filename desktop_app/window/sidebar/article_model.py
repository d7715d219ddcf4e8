"""The rows of the list, as the engine tells of them."""

from bisect import bisect_left
from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.library import Row
from desktop_app.report import Stage
from desktop_app.window.words import row_state, row_title

Index = QModelIndex | QPersistentModelIndex


class ArticleRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole
    STATE = Qt.ItemDataRole.UserRole + 1
    """The line under the title."""


class ArticleModel(QAbstractListModel):
    """Rows in the order in which they were added, those whose title holds the filter's words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, Row] = {}
        self._stages: dict[int, Stage] = {}
        self._shown: list[int] = []
        self._filter: tuple[str, ...] = ()

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
        if not shown:
            return
        if not self._shown or shown[0] > self._shown[-1]:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._shown += shown
            self.endInsertRows()
            return
        for row_id in shown:
            place = bisect_left(self._shown, row_id)
            self.beginInsertRows(QModelIndex(), place, place)
            self._shown.insert(place, row_id)
            self.endInsertRows()

    def change(self, row: Row) -> None:
        if row.id in self._rows:
            self._rows[row.id] = row
            self._stages.pop(row.id, None)
            self._repaint(row.id)

    def set_stage(self, row_id: int, stage: Stage) -> None:
        if row_id in self._rows:
            self._stages[row_id] = stage
            self._repaint(row_id)

    def remove(self, row_ids: Iterable[int]) -> None:
        for row_id in sorted(row_ids, reverse=True):
            index = self.index_of(row_id)
            if index.isValid():
                self.beginRemoveRows(QModelIndex(), index.row(), index.row())
                del self._shown[index.row()]
                self.endRemoveRows()
            self._rows.pop(row_id, None)
            self._stages.pop(row_id, None)

    def filter_by(self, text: str) -> None:
        """Shows the rows whose title holds all words of ``text``, in any case; all where there are none."""
        self._filter = tuple(text.casefold().split())
        self.beginResetModel()
        self._shown = sorted(row.id for row in self._rows.values() if self._fits(row))
        self.endResetModel()

    def _fits(self, row: Row) -> bool:
        title = f"{row_title(row)} {row.name}".casefold()
        return all(word in title for word in self._filter)

    def _repaint(self, row_id: int) -> None:
        index = self.index_of(row_id)
        if index.isValid():
            self.dataChanged.emit(index, index)
