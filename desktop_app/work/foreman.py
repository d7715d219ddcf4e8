"""What happens in the engine's thread: requests become jobs; what comes of them is kept and told."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeAlias

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import FileSource, JsonValue, Library, PastedSource, Row, RowState, Source
from desktop_app.library.settings import READING_LIMITS, SUMMARY_METHOD
from desktop_app.report import View
from desktop_app.report.corrections import Correction, KeepBlock
from desktop_app.report.sections import facts_of
from desktop_app.work import events
from desktop_app.work.batch import Batch
from desktop_app.work.crew import Crew
from desktop_app.work.incoming import Incoming
from desktop_app.work.jobs import (
    Analysed,
    AnalyseJob,
    ArticlesRead,
    Happening,
    JobFailed,
    ReadJob,
    StageBegun,
)
from desktop_app.work.mailbox import articles_of_rows
from desktop_app.work.news import News
from desktop_app.work.old_facts import OldFacts
from desktop_app.work.preferences import reading_limits, usual_method
from desktop_app.work.renewal import Renewal
from desktop_app.work.unsaved import Unsaved
from desktop_app.work.waiting import WaitingLine

_STOPPED_TOGETHER = 100

Call: TypeAlias = "Callable[[Foreman], None]"


class Foreman:
    """Gives jobs to a crew, keeps what comes of them in a library, and tells of it.

    A job's key is its row's id. A row that waits to be read is ``waiting`` in the library until its report
    is there; one that is analysed again stays ``done``; ``reading`` and ``analysing`` are only told. What is
    told in a turn is sent when the turn's changes are on the disk.
    """

    def __init__(self, library: Library, crew: Crew, send: Callable[[events.Event], None]) -> None:
        self._library = library
        self._crew = crew
        self._send = send
        self._news = News(library, send)
        self._batch = Batch(send)
        self._incoming = Incoming()
        self._to_read: WaitingLine[str | None] = WaitingLine()  # the SHA-256 that would make it needless
        self._to_analyse: WaitingLine[AnalyseJob] = WaitingLine()
        self._to_stop: deque[int] = deque()
        self._renewal = Renewal(library)
        self._lines: tuple[WaitingLine[Any], ...] = (self._to_read, self._to_analyse, self._renewal.line)
        self._unsaved = Unsaved()
        self._old_facts = OldFacts(library)
        self._looked_at: int | None = None

    def open(self, kept: bool) -> None:
        """Tell what the library holds, and go on where the last run ended."""
        rows = self._library.rows()
        self._send(events.Opened(rows, self._library.set_aside, kept))
        self._want(row.id for row in rows if row.state is RowState.WAITING)
        self._turn(self._library.forget_removed)
        self._turn(lambda: self._batch.add(self._renewal.resume()))

    def wait(self, bell: Connection, calls: Callable[[], Sequence[Call]]) -> None:
        """Sleep until something happens or ``bell`` can be read, then deal with it, and with ``calls``."""
        happenings = self._crew.wait(self._patience(), bell)
        self._turn(lambda: self._deal_with(happenings, calls()))
        self._batch.tell(more_comes=bool(self._incoming or self._unsaved or self._to_stop))

    def finish(self) -> None:
        """Keep what is done."""
        self._turn(self._save)

    # What may be asked

    def warm_up(self) -> None:
        self._crew.warm_up()

    def add_paths(self, paths: Iterable[Path]) -> None:
        self._incoming.put(paths)

    def add(self, sources: Iterable[Source]) -> None:
        added = self._library.add(sources)
        known = (*added.restored, *added.present)
        again = {row.id for row in known if row.is_worth_another_try}
        for row_id in again:
            self._library.set_state(row_id, RowState.WAITING)
        shown = self._news.rows(row.id for row in (*added.new, *added.restored))
        self._news.tell(events.RowsAdded(shown, tuple(row.id for row in added.present)))
        self._news.tell_changed(row.id for row in added.present if row.id in again)
        self._want(row.id for row in shown if row.state is RowState.WAITING and row.id not in again)
        self._want(row.id for row in known if row.id in again)
        self._look_for_changes(row for row in known if row.state is RowState.DONE and row.path is not None)

    def prioritise(self, row_id: int | None) -> None:
        self._looked_at = row_id
        if row_id is None:
            return
        for line in self._lines:
            line.put_first(row_id)
        row = self._library.row(row_id)
        if row is not None and row.state is RowState.WAITING and not self._is_pending(row_id):
            self._want([row_id])  # its report could not be saved
        try:
            self._tell_report(row_id)
        except ValueError:
            self.read_again([row_id])

    def read_again(
        self, row_ids: Iterable[int], method: str | None = None, keep_all: bool | None = None
    ) -> None:
        readable = [row.id for row in self._news.rows(row_ids) if row.is_readable]
        self._halt(readable)
        for row_id in readable:
            self._library.choose(row_id, method, keep_all)
            self._library.set_state(row_id, RowState.WAITING)
        self._news.tell_changed(readable)
        self._want(readable)

    def reanalyse(self, row_id: int, method: str) -> None:
        if not self._library.has_report(row_id):
            self.read_again([row_id], method)
            return
        self._library.choose(row_id, method)
        self._analyse_again(row_id)

    def correct(self, row_id: int, add: Iterable[Correction], drop: Iterable[Correction]) -> None:
        add, drop = tuple(add), tuple(drop)
        self._library.correct(row_id, add, drop)
        if any(isinstance(correction, KeepBlock) for correction in (*add, *drop)):
            self._analyse_again(row_id)
        elif (report := self._library.report(row_id)) is not None:
            self._library.save_facts(row_id, facts_of(report))
            self._news.tell_changed([row_id])
            if row_id == self._looked_at:
                self._news.tell(events.ReportReady(row_id, report))

    def cancel(self, row_ids: Iterable[int]) -> None:
        self._to_stop.extend(self._halt(row_ids))

    def cancel_all(self) -> None:
        self._incoming.clear()
        self.cancel(self._pending())

    def pause(self, paused: bool) -> None:
        self._batch.pause(paused)

    def remove(self, row_ids: Iterable[int]) -> None:
        row_ids = tuple(row_ids)
        self._halt(row_ids)
        self._library.remove(row_ids)
        self._news.tell(events.RowsRemoved(row_ids))

    def restore(self, row_ids: Iterable[int]) -> None:
        rows = self._library.restore(row_ids)
        self._news.tell(events.RowsAdded(rows))
        self._want(row.id for row in rows if row.state is RowState.WAITING)

    def save_view(self, row_id: int, view: View) -> None:
        self._library.set_view(row_id, view)
        self._news.tell_changed([row_id])

    def save_setting(self, name: str, value: JsonValue) -> None:
        method = usual_method(self._library)
        self._library.set_setting(name, value)
        if name == READING_LIMITS:
            self._crew.limit_reading(reading_limits(self._library))
        elif name == SUMMARY_METHOD and usual_method(self._library) != method:
            self._batch.add(self._renewal.begin(self._looked_at))

    def forget_everything(self) -> None:
        self._incoming.clear()
        self._halt(self._pending())
        row_ids = tuple(row.id for row in self._library.rows())
        self._library.forget_everything()
        self._renewal.forget()
        self._crew.limit_reading(reading_limits(self._library))
        self._news.tell(events.RowsRemoved(row_ids))

    # A turn

    def _turn(self, act: Callable[[], None]) -> None:
        try:
            with self._library.batch():
                act()
        except sqlite3.Error as error:
            self._news.tell(events.StoreFailed(str(error)))
            self._give_up_lost()
        self._news.send()

    def _give_up_lost(self) -> None:
        """What was to be kept in a turn that failed is gone; a row can be read again."""
        self._batch.keep(self._pending())
        for row_id in [row_id for row_id in self._news.passing if not self._is_pending(row_id)]:
            del self._news.passing[row_id]
            with suppress(sqlite3.Error):
                for row in self._news.rows([row_id]):
                    failed = replace(row, state=RowState.FAILED, failure=Failure(ErrorKind.FAILED))
                    self._news.tell(events.RowChanged(failed))

    def _deal_with(self, happenings: Iterable[Happening], calls: Sequence[Call]) -> None:
        for happening in happenings:
            self._take(happening)
        if calls:
            self._save()
        for call in calls:
            call(self)
        if self._incoming:
            self._bring_in()
        self._stop_some()
        self._news.tell_changed(self._old_facts.renew())
        self._give_jobs()  # before what is done is saved: the workers need not wait for the disk
        idle = not (self._crew.jobs or self._to_analyse or self._to_read)
        if self._unsaved and (idle or self._unsaved.is_due(self._looked_at)):
            self._save()
        self._renewal.end_if_done(idle)

    def _patience(self) -> float | None:
        """How long nothing needs to be done if nothing happens; None: for ever."""
        if self._incoming or self._to_stop or self._old_facts:
            return 0.0
        times = (self._batch.seconds_to_tell(), self._unsaved.seconds_left())
        return min((time for time in times if time is not None), default=None)

    def _bring_in(self) -> None:
        some = self._incoming.take()
        if some is None:
            return
        if some.failure is None and some.paths:
            self.add(FileSource(path) for path in some.paths)
        elif some.failure is not None:
            self._add_failed(some.paths, some.failure)
        if not some.paths:
            self._news.tell(events.RowsAdded((), (), some.skipped))

    def _add_failed(self, paths: Iterable[Path], failure: Failure) -> None:
        added = self._library.add(FileSource(path) for path in paths)
        row_ids = [row.id for row in (*added.new, *added.restored, *added.present)]
        for row_id in row_ids:
            self._library.set_state(row_id, RowState.FAILED, failure)
        self._news.tell(events.RowsAdded(self._news.rows(row_ids)))

    def _give_jobs(self) -> None:
        readers, analysers, renewal = self._crew.readers, self._crew.analysers, self._renewal.line
        while self._may_go_on(renewal) and self._is_turn_of(renewal) and self._is_short_of_articles():
            self._analyse_again(renewal.take()[0])
        while self._may_go_on(self._to_analyse) and analysers.has_room:
            self._crew.give(self._to_analyse.take()[1])
        while self._may_go_on(self._to_read) and readers.has_room and self._is_short_of_articles():
            self._read(*self._to_read.take())

    def _is_short_of_articles(self) -> bool:
        """Whether the analysers will soon need more; those that wait in a pause do not count."""
        return self._batch.is_paused or len(self._to_analyse) < self._crew.analysers.size

    def _is_turn_of(self, renewal: WaitingLine[None]) -> bool:
        """What is new goes before what is only made anew."""
        return not self._to_read or renewal.first == self._looked_at

    def _may_go_on(self, line: WaitingLine[Any]) -> bool:
        """In a pause only the article that is looked at gets its turn."""
        return bool(line) and (not self._batch.is_paused or line.first == self._looked_at)

    def _read(self, row_id: int, known: str | None) -> None:
        source = self._library.source(row_id)
        if isinstance(source, FileSource | PastedSource):
            content = source.path if isinstance(source, FileSource) else source
            self._crew.give(ReadJob(row_id, content, self._library.choices(row_id).keep_all, known))
            if known is None:
                self._news.tell_passing(row_id, RowState.READING)
        else:
            self._batch.drop([row_id])

    def _stop_some(self) -> None:
        """A slice at a time, as the window has to show each."""
        stopped = []
        for _ in range(min(_STOPPED_TOGETHER, len(self._to_stop))):
            row_id = self._to_stop.popleft()
            if not self._is_pending(row_id):
                state = RowState.DONE if self._library.has_report(row_id) else RowState.STOPPED
                self._library.set_state(row_id, state)
                stopped.append(row_id)
        self._news.tell_changed(stopped)

    # What the workers say

    def _take(self, happening: Happening) -> None:
        if isinstance(happening, StageBegun):
            self._news.tell(events.StageChanged(happening.job.key, happening.stage))
        elif isinstance(happening, ArticlesRead):
            self._take_articles(happening)
        elif isinstance(happening, Analysed) or (
            isinstance(happening, JobFailed) and not happening.looked_for_changes
        ):
            self._unsaved.put(happening)

    def _take_articles(self, read: ArticlesRead) -> None:
        added, articles = articles_of_rows(self._library, read)
        if added:
            self._news.tell(events.RowsAdded(added))
        self._batch.add(row.id for row in added)
        if read.job.key not in articles:  # the file has fewer articles than it had
            self._unsaved.put(JobFailed(read.job, Failure(ErrorKind.NOT_FOUND), read.timings))
        for row_id, article in articles.items():
            self._to_read.drop(row_id)
            if read.job.known is not None:
                self._library.set_state(row_id, RowState.WAITING)
            self._analyse(row_id, article, read.sha256)

    def _analyse(self, row_id: int, article: bytes, sha256: str | None) -> None:
        method = self._library.choices(row_id).method or usual_method(self._library)
        corrections = self._library.corrections(row_id)
        job = AnalyseJob(row_id, article, method, sha256=sha256, corrections=corrections)
        self._to_analyse.put(row_id, job, first=row_id == self._looked_at)
        self._news.tell_passing(row_id, RowState.ANALYSING)

    def _analyse_again(self, row_id: int) -> None:
        """With what was chosen and corrected by now; an article that is being read anew will be anyway."""
        jobs = (*self._crew.jobs, *filter(None, [self._to_analyse.get(row_id)]))
        mine = [job for job in jobs if job.key == row_id]
        if any(isinstance(job, ReadJob) and job.known is None for job in mine):
            return
        if row_id in self._to_read and self._to_read.get(row_id) is None:
            return
        newest = next((job for job in mine if isinstance(job, AnalyseJob)), None)
        sections = self._library.sections(row_id)
        self._halt([row_id])
        if newest is not None:
            self._analyse(row_id, newest.article, newest.sha256)
        elif sections is not None:
            self._analyse(row_id, sections.article, None)

    def _save(self) -> None:
        for result in self._unsaved.take():
            row_id = result.job.key
            if isinstance(result, Analysed):
                self._library.save_report(row_id, result.sections, result.facts, result.job.sha256)
            else:
                self._keep_failure(row_id, result)
            self._news.passing.pop(row_id, None)
            self._batch.finish(row_id, failed=isinstance(result, JobFailed))
            self._news.tell_changed([row_id])
            if isinstance(result, Analysed) and row_id == self._looked_at:
                self._tell_report(row_id)

    def _keep_failure(self, row_id: int, result: JobFailed) -> None:
        """The report of a row that was only analysed again still stands."""
        row = self._library.row(row_id)
        still_stands = row is not None and row.state is RowState.DONE
        self._library.set_state(row_id, RowState.DONE if still_stands else RowState.FAILED, result.failure)

    # Helpers

    def _tell_report(self, row_id: int) -> None:
        if (report := self._library.report(row_id)) is not None:
            self._news.tell(events.ReportReady(row_id, report))

    def _want(self, row_ids: Iterable[int]) -> None:
        """Read these; they are part of the batch."""
        row_ids = tuple(row_ids)
        self._batch.add(row_ids)
        for row_id in row_ids:
            self._to_read.put(row_id, None, first=row_id == self._looked_at)

    def _look_for_changes(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if not self._is_pending(row.id):
                self._to_read.put(row.id, self._library.choices(row.id).sha256)

    def _pending(self) -> tuple[int, ...]:
        working = (job.key for job in self._crew.jobs)
        return (*working, *(row_id for line in self._lines for row_id in line.row_ids))

    def _is_pending(self, row_id: int) -> bool:
        at_work = (job.key for job in self._crew.jobs)
        return row_id in self._to_read or row_id in self._to_analyse or row_id in at_work

    def _halt(self, row_ids: Iterable[int]) -> list[int]:
        """End all work on these; those there was work on, in no state yet."""
        halted = set(row_ids)
        pending = [row_id for row_id in dict.fromkeys(self._pending()) if row_id in halted]
        for row_id in pending:
            for line in self._lines:
                line.drop(row_id)
            self._news.passing.pop(row_id, None)
        self._crew.stop(lambda job: job.key in halted)
        self._batch.drop(pending)
        return pending
