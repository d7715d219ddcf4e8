"""The engine behind the window: whatever is asked of it, from any thread, happens in its own."""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import JsonValue, Library, PastedSource, RefusedSource
from desktop_app.report import View
from desktop_app.work.events import Closed, Event
from desktop_app.work.requests import Requests

if TYPE_CHECKING:
    from desktop_app.analysis import Options
    from desktop_app.report.corrections import Correction
    from desktop_app.work.crew import Limits
    from desktop_app.work.foreman import Foreman


class Engine:
    """Reads and analyses articles in processes of its own and keeps what comes of it in the library.

    `run` keeps the thread that calls it until `close`; every other method may be called from any thread,
    returns at once, and is carried out by `run` in the order of the calls. ``listener`` gets the events in
    the thread of `run`. ``store`` is the library's file, None one in memory. ``jobs`` is how many articles
    are analysed at a time (default: the number of cores).
    """

    def __init__(
        self,
        store: Path | None,
        listener: Callable[[Event], None],
        jobs: int | None = None,
        limits: "Limits | None" = None,
    ) -> None:
        self._store = store
        self._listener = listener
        self._jobs = jobs
        self._limits = limits
        self._requests: Requests[Callable[[Foreman], None]] = Requests()
        self._is_closing = False

    def run(self) -> None:
        """Work until `close`. If the store cannot be opened, one in memory takes its place."""
        from desktop_app.work.crew import Crew, Limits  # not before the window is painted
        from desktop_app.work.foreman import Foreman
        from desktop_app.work.preferences import reading_limits

        library, kept = self._open_library()
        crew = Crew(self._jobs, self._limits or Limits(reading_limits(library)))
        foreman = Foreman(library, crew, self._listener)
        try:
            foreman.open(kept)
            bell = self._requests.open_bell()
            while not self._is_closing:
                foreman.wait(bell, self._requests.take)
            foreman.finish()
        finally:
            crew.close()
            library.close()
            self._listener(Closed())

    def close(self) -> None:
        """Stop: what is unfinished waits for the next start. `run` returns."""
        self._requests.put(lambda foreman: self._stop())

    def warm_up(self) -> None:
        """Start the first processes before there is work for them; call it after the first paint."""
        self._requests.put(lambda foreman: foreman.warm_up())

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Read these files, and the files in these folders that can be read.

        A file that is there already is read again only if its bytes have changed, or if it failed before.
        """
        paths = tuple(paths)
        self._requests.put(lambda foreman: foreman.add_paths(paths))

    def add_pasted(self, text: str, html: bool = False) -> None:
        """Read pasted or dropped text, or a piece of a page."""
        source = PastedSource(text, html)
        self._requests.put(lambda foreman: foreman.add([source]))

    def refuse(self, name: str, kind: ErrorKind = ErrorKind.WEB_LINK) -> None:
        """Show something dropped that cannot be read, such as a web link, as a failed row."""
        source = RefusedSource(name, Failure(kind))
        self._requests.put(lambda foreman: foreman.add([source]))

    def prioritise(self, row_id: int | None) -> None:
        """This article (or none) is looked at: it comes first, and its report is sent (`ReportReady`)."""
        self._requests.put(lambda foreman: foreman.prioritise(row_id))

    def read_again(
        self, row_ids: Iterable[int], method: str | None = None, keep_all: bool | None = None
    ) -> None:
        """Read and analyse these once more; the choices are kept for these articles, None leaves them be."""
        row_ids = tuple(row_ids)
        self._requests.put(lambda foreman: foreman.read_again(row_ids, method, keep_all))

    def reanalyse(self, row_id: int, options: "Options") -> None:
        """Analyse the stored article anew; its report stands until the new one is there."""
        self._requests.put(lambda foreman: foreman.reanalyse(row_id, options.method))

    def correct(
        self, row_id: int, add: Iterable["Correction"] = (), drop: Iterable["Correction"] = ()
    ) -> None:
        """Keep these corrections of a person's and drop those; the stored article is analysed with them."""
        add, drop = tuple(add), tuple(drop)
        self._requests.put(lambda foreman: foreman.correct(row_id, add, drop))

    def cancel(self, row_ids: Iterable[int]) -> None:
        """Stop work on these: they become ``stopped``, or ``done`` if they have a report."""
        row_ids = tuple(row_ids)
        self._requests.put(lambda foreman: foreman.cancel(row_ids))

    def cancel_all(self) -> None:
        """Stop all work."""
        self._requests.put(lambda foreman: foreman.cancel_all())

    def pause(self, paused: bool) -> None:
        """Begin nothing new but what is looked at, or go on; what is being done is finished either way."""
        self._requests.put(lambda foreman: foreman.pause(paused))

    def remove(self, row_ids: Iterable[int]) -> None:
        """Take these out of the list; until the next start `restore` brings them back."""
        row_ids = tuple(row_ids)
        self._requests.put(lambda foreman: foreman.remove(row_ids))

    def restore(self, row_ids: Iterable[int]) -> None:
        """Bring removed rows back to their places; unfinished ones are read."""
        row_ids = tuple(row_ids)
        self._requests.put(lambda foreman: foreman.restore(row_ids))

    def save_view(self, row_id: int, view: View) -> None:
        """Keep how much of the report is shown."""
        self._requests.put(lambda foreman: foreman.save_view(row_id, view))

    def save_setting(self, name: str, value: JsonValue) -> None:
        """Keep a setting of the app; the work follows what it says.

        Other limits for reading (`READING_LIMITS`) count from the next file on, another summary method
        (`SUMMARY_METHOD`) for all articles without one of their own: their reports are made anew.
        """
        self._requests.put(lambda foreman: foreman.save_setting(name, value))

    def forget_everything(self) -> None:
        """Stop all work and delete every article, report, view and setting, for good."""
        self._requests.put(lambda foreman: foreman.forget_everything())

    def _open_library(self) -> tuple[Library, bool]:
        try:
            return Library(self._store), self._store is not None
        except (OSError, sqlite3.Error):
            return Library(None), False

    def _stop(self) -> None:
        self._is_closing = True
