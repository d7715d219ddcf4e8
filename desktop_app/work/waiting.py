"""A queue that somebody may push to the front of, or leave."""

from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")


class WaitingLine(Generic[T]):
    """Things to do for rows, one a row, first come first served; every operation takes constant time."""

    def __init__(self) -> None:
        self._line: OrderedDict[int, T] = OrderedDict()

    def __len__(self) -> int:
        return len(self._line)

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._line

    @property
    def first(self) -> int | None:
        """The row whose turn is next."""
        return next(iter(self._line), None)

    @property
    def row_ids(self) -> tuple[int, ...]:
        return tuple(self._line)

    def get(self, row_id: int) -> T | None:
        return self._line.get(row_id)

    def put(self, row_id: int, thing: T, first: bool = False) -> None:
        """Queue ``thing``; what waited for the row before is replaced, and keeps its place."""
        self._line[row_id] = thing
        if first:
            self.put_first(row_id)

    def put_first(self, row_id: int) -> None:
        if row_id in self._line:
            self._line.move_to_end(row_id, last=False)

    def take(self) -> tuple[int, T]:
        return self._line.popitem(last=False)

    def drop(self, row_id: int) -> None:
        self._line.pop(row_id, None)
