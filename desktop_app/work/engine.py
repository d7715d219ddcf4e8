"""The engine behind the window: whatever is asked of it from any thread happens in its own."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.article import ErrorKind
from desktop_app.library import JsonValue
from desktop_app.report import View
from desktop_app.work.events import Event
from desktop_app.work.requests import Requests

if TYPE_CHECKING:
    from desktop_app.analysis import Options


class Engine:
    """Reads and analyses articles in processes of its own and keeps what comes of it in the library.

    `run` keeps the thread that calls it until `close`; every other method may be called from any thread,
    returns at once, and is carried out by `run` in the order of the calls. ``listener`` gets the events in
    the thread of `run`. ``store`` is the library's file, None one in memory. ``jobs`` is how many articles
    are analysed at a time (default: the number of cores).
    """

    def __init__(
        self, store: Path | None, listener: Callable[[Event], None], jobs: int | None = None
    ) -> None:
        self._store = store
        self._listener = listener
        self._jobs = jobs
        self._requests = Requests()

    def warm_up(self) -> None:
        """Start the first processes before there is work for them; call it after the first paint."""

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Read these files, and the files in these folders that can be read.

        A file that is there already is read again only if its bytes have changed, or if it failed before.
        """

    def add_pasted(self, text: str, html: bool = False) -> None:
        """Read pasted or dropped text, or a piece of a page."""

    def refuse(self, name: str, kind: ErrorKind = ErrorKind.WEB_LINK) -> None:
        """Show something dropped that cannot be read, such as a web link, as a failed row."""

    def prioritise(self, row_id: int | None) -> None:
        """This article (or none) is looked at: it comes first, and its report is sent (`ReportReady`)."""

    def read_again(
        self, row_ids: Iterable[int], method: str | None = None, keep_all: bool | None = None
    ) -> None:
        """Read and analyse these once more; the choices are kept for these articles, None leaves them be."""

    def reanalyse(self, row_id: int, options: "Options") -> None:
        """Analyse the stored article anew; its report stands until the new one is there."""

    def cancel(self, row_ids: Iterable[int]) -> None:
        """Stop work on these: they become ``stopped``, or ``done`` if they have a report."""

    def cancel_all(self) -> None:
        """Stop all work."""

    def remove(self, row_ids: Iterable[int]) -> None:
        """Take these out of the list; until the next start `restore` brings them back."""

    def restore(self, row_ids: Iterable[int]) -> None:
        """Bring removed rows back to their places; unfinished ones are read."""

    def save_view(self, row_id: int, view: View) -> None:
        """Keep how much of the report is shown."""

    def save_setting(self, name: str, value: JsonValue) -> None:
        """Keep a setting of the app."""

    def forget_everything(self) -> None:
        """Stop all work and delete every article, report, view and setting, for good."""

    def close(self) -> None:
        """Stop: what is unfinished waits for the next start. `run` returns."""
