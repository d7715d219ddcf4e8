"""Reports made anew, since a person has chosen another method for all articles without one of their own."""

from desktop_app.library import Library
from desktop_app.work.waiting import WaitingLine

_UNFINISHED = "renewal_unfinished"


class Renewal:
    """The rows whose reports may be by the method before, in ``line``.

    The library notes that there are some: what a run leaves undone is the next one's.
    """

    def __init__(self, library: Library) -> None:
        self.line: WaitingLine[None] = WaitingLine()
        self._library = library
        self._is_unfinished = False

    def begin(self, first: int | None = None) -> tuple[int, ...]:
        """Queue all such rows, ``first`` before the others, and give them."""
        row_ids = self._library.without_method()
        for row_id in row_ids:
            self.line.put(row_id, None, first=row_id == first)
        self._note(bool(row_ids))
        return row_ids

    def resume(self) -> tuple[int, ...]:
        """The same if the last run left any."""
        return self.begin() if self._library.setting(_UNFINISHED) else ()

    def forget(self) -> None:
        """The library holds nothing any more, and no note of this either."""
        self._is_unfinished = False

    def end_if_done(self, idle: bool) -> None:
        """``idle`` is whether no article is being analysed or about to be."""
        if idle and self._is_unfinished and not self.line:
            self._note(False)

    def _note(self, unfinished: bool) -> None:
        self._is_unfinished = unfinished
        self._library.set_setting(_UNFINISHED, unfinished)
