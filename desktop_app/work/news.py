"""What is to be told of the rows in a turn, sent when the turn's changes are on the disk."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from desktop_app.library import Library, Row, RowState
from desktop_app.work import events


class News:
    """``passing`` are the states of the rows that are being worked on, which the library does not keep."""

    def __init__(self, library: Library, send: Callable[[events.Event], None]) -> None:
        self._library = library
        self._send = send
        self._news: list[events.Event] = []
        self.passing: dict[int, RowState] = {}

    def tell(self, event: events.Event) -> None:
        self._news.append(event)

    def tell_changed(self, row_ids: Iterable[int]) -> None:
        for row in self.rows(row_ids):
            passing = self.passing.get(row.id)
            shown = row if passing is None else replace(row, state=passing, failure=None)
            self.tell(events.RowChanged(shown))

    def tell_passing(self, row_id: int, state: RowState) -> None:
        self.passing[row_id] = state
        self.tell_changed([row_id])

    def rows(self, row_ids: Iterable[int]) -> tuple[Row, ...]:
        return tuple(row for row_id in row_ids if (row := self._library.row(row_id)) is not None)

    def send(self) -> None:
        """Send what was told, in its order."""
        news, self._news = self._news, []
        for event in news:
            self._send(event)
