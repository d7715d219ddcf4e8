"""Articles, their reports and views, and the settings, in one SQLite file."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import compress
from pathlib import Path
from typing import TypeAlias

from desktop_app.article import Failure
from desktop_app.library import columns, settings
from desktop_app.library.rows import FileSource, PastedSource, RefusedSource, Row, RowState, Source
from desktop_app.library.search import query, words_to_find
from desktop_app.library.store import delete_set_aside, open_store
from desktop_app.report import Report, View
from desktop_app.report.corrections import Correction, apply, correction_from_json, correction_to_json
from desktop_app.report.sections import SECTION_NAMES, Facts, Sections, facts_of, report_from_sections

_SELECT_ROW = (
    "SELECT id, path, item, EXISTS (SELECT 1 FROM pasted WHERE article = id), name, state, title, failure,"
    " words, red_lines, firm, strong, date, publisher FROM article"
)
_SECTIONS = ", ".join(SECTION_NAMES)

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"


@dataclass(frozen=True, slots=True)
class Added:
    """The rows of what was added: ``new`` ones, those ``restored`` from removal, and those ``present``."""

    new: tuple[Row, ...]
    restored: tuple[Row, ...]
    present: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """How an article is read and analysed: what a person chose for it, and what its bytes were last time."""

    keep_all: bool
    method: str | None
    sha256: str | None


class Library:
    """A connection to the store at ``path``, or to one in memory (None). It belongs to one thread.

    ``set_aside`` is where a store that was broken, or written by a newer version, now lies. Every change is
    on the disk when the method returns, or at the end of a `batch`. Raises OSError or
    sqlite3.OperationalError if the store cannot be opened or written.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._connection, self.set_aside = open_store(path)
        self._is_to_shrink = False

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Changes made inside reach the disk together, or not at all if an exception leaves the block."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        if self._is_to_shrink:
            self._shrink()

    def rows(self) -> tuple[Row, ...]:
        """All rows but the removed ones, in the order in which they were added."""
        found = self._connection.execute(f"{_SELECT_ROW} WHERE NOT removed ORDER BY id")
        return tuple(map(columns.row_from_columns, found))

    def row(self, row_id: int) -> Row | None:
        """The row with this id, removed or not; None if there is none."""
        found = self._connection.execute(f"{_SELECT_ROW} WHERE id = ?", (row_id,)).fetchone()
        return None if found is None else columns.row_from_columns(found)

    def source(self, row_id: int) -> Source | None:
        """What the row was made from."""
        row = self.row(row_id)
        if row is None:
            return None
        if row.path is not None:
            return FileSource(row.path, row.item)
        if row.failure is not None and not row.pasted:
            return RefusedSource(row.name, row.failure)
        text, html = self._connection.execute(
            "SELECT text, html FROM pasted WHERE article = ?", (row_id,)
        ).fetchone()
        return PastedSource(columns.text_from_column(text), bool(html))

    def sections(self, row_id: int) -> Sections | None:
        """The row's report in parts, unparsed."""
        found = self._connection.execute(
            f"SELECT {_SECTIONS} FROM report WHERE article_id = ?",  # noqa: S608
            (row_id,),
        ).fetchone()
        return None if found is None else Sections(*found)

    def has_report(self, row_id: int) -> bool:
        found = self._connection.execute("SELECT 1 FROM report WHERE article_id = ?", (row_id,))
        return found.fetchone() is not None

    def report(self, row_id: int) -> Report | None:
        """The row's report with a person's corrections, its article with every block, kept or not.

        None if there is none.
        """
        sections = self.sections(row_id)
        return None if sections is None else apply(report_from_sections(sections), self.corrections(row_id))

    def view(self, row_id: int) -> View:
        """How much of the row's report is shown: as `set_view` said, else as settings and defaults say."""
        found = self._connection.execute("SELECT view FROM article WHERE id = ?", (row_id,)).fetchone()
        usual = columns.length_from_json(self.setting(settings.SUMMARY_LENGTH))
        return replace(columns.view_from_json(None if found is None else found[0]), usual_length=usual)

    def choices(self, row_id: int) -> Choices:
        keep_all, method, sha256 = self._connection.execute(
            "SELECT keep_all, method, sha256 FROM article WHERE id = ?", (row_id,)
        ).fetchone()
        return Choices(bool(keep_all), method, sha256)

    def corrections(self, row_id: int) -> tuple[Correction, ...]:
        """What a person said against the app, in the order in which it was said."""
        found = self._connection.execute(
            "SELECT body FROM correction WHERE article = ? ORDER BY id", (row_id,)
        )
        return tuple(correction_from_json(body) for (body,) in found)

    def search(self, typed: str) -> frozenset[int]:
        """The rows whose title or text holds all words of ``typed``, or words that begin like them."""
        wanted = query(typed)
        if wanted is None:
            return frozenset()
        found = self._connection.execute("SELECT rowid FROM article_words WHERE words MATCH ?", (wanted,))
        return frozenset(row_id for (row_id,) in found)

    def setting(self, name: str, default: JsonValue = None) -> JsonValue:
        found = self._connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        value: JsonValue = default if found is None else json.loads(found[0])
        return value

    def set_setting(self, name: str, value: JsonValue) -> None:
        self._connection.execute("REPLACE INTO setting VALUES (?, ?)", (name, json.dumps(value)))

    def add(self, sources: Iterable[Source]) -> Added:
        """Rows for ``sources``, waiting to be read (a refused one: failed).

        A file is known by its path, a paste by its words: what is there already keeps its row, its report and
        its place, even if it had been removed.
        """
        new: list[Row] = []
        restored: list[Row] = []
        present: list[Row] = []
        with self.batch():
            for source in sources:
                row_id, removed = self._find(source)
                kind = new if row_id is None else restored if removed else present
                if row_id is None:
                    row_id = self._insert(source)
                elif removed:
                    self._set_removed((row_id,), False)
                row = self.row(row_id)
                assert row is not None
                kind.append(row)
        return Added(tuple(new), tuple(restored), tuple(present))

    def set_state(self, row_id: int, state: RowState, failure: Failure | None = None) -> None:
        """Keep ``state``; a report that is there stays there."""
        self._connection.execute(
            "UPDATE article SET state = ?, failure = ? WHERE id = ?",
            (str(state), columns.failure_to_json(failure), row_id),
        )

    def choose(self, row_id: int, method: str | None = None, keep_all: bool | None = None) -> None:
        """Keep what a person chose for the article; None leaves a choice as it is."""
        self._connection.execute(
            "UPDATE article SET method = coalesce(?, method), keep_all = coalesce(?, keep_all) WHERE id = ?",
            (method, keep_all, row_id),
        )

    def without_method(self) -> tuple[int, ...]:
        """The rows with a report for which no person has chosen a method, removed ones left out."""
        found = self._connection.execute(
            "SELECT id FROM article JOIN report ON article_id = id"
            " WHERE method IS NULL AND NOT removed ORDER BY id"
        )
        return tuple(row_id for (row_id,) in found)

    def correct(self, row_id: int, add: Iterable[Correction], drop: Iterable[Correction]) -> None:
        """Keep these corrections of a person's, and these no longer."""
        with self.batch():
            for statement, corrections in (
                ("DELETE FROM correction WHERE article = ? AND body = ?", drop),
                ("INSERT OR IGNORE INTO correction (article, body) VALUES (?, ?)", add),
            ):
                bodies = [(row_id, correction_to_json(correction)) for correction in corrections]
                self._connection.executemany(statement, bodies)

    def save_report(self, row_id: int, sections: Sections, facts: Facts, sha256: str | None = None) -> None:
        """Keep a report in place of the one before; the row is done. ``sha256`` is that of a file's bytes."""
        with self.batch():
            self._connection.execute(
                f"REPLACE INTO report (article_id, {_SECTIONS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
                (row_id, *(getattr(sections, name) for name in SECTION_NAMES)),
            )
            self._connection.execute(
                "REPLACE INTO article_words (rowid, words) VALUES (?, ?)",
                (row_id, words_to_find(sections.article)),
            )
            self._connection.execute(
                "UPDATE article SET state = ?, failure = NULL, sha256 = coalesce(?, sha256) WHERE id = ?",
                (str(RowState.DONE), sha256, row_id),
            )
            self.save_facts(row_id, facts)

    def save_facts(self, row_id: int, facts: Facts) -> None:
        """Keep what the list shows of the row's report, as a person corrected it."""
        confidences = None if facts.confidences is None else json.dumps(facts.confidences)
        values = (facts.title, facts.words, facts.date, facts.publisher, confidences)
        with self.batch():
            self._connection.execute(
                "UPDATE article SET title = ?, words = ?, date = ?, publisher = ?, confidences = ?,"
                " strengths = ?, outdated = 0 WHERE id = ?",
                (*values, json.dumps(facts.strengths), row_id),
            )
            self._count_red_lines(row_id)

    def renew_facts(self, most: int) -> tuple[int, ...]:
        """Take the facts of up to ``most`` rows, whose ids are returned, from their reports.

        An earlier version that kept the reports did not know all facts. No row is left when none is returned.
        """
        found = self._connection.execute("SELECT id FROM article WHERE outdated LIMIT ?", (most,))
        row_ids = tuple(row_id for (row_id,) in found.fetchall())
        with self.batch():
            for row_id in row_ids:
                self._connection.execute("UPDATE article SET outdated = 0 WHERE id = ?", (row_id,))
                with suppress(ValueError):  # what cannot be parsed is read again when it is looked at
                    if (report := self.report(row_id)) is not None:
                        self.save_facts(row_id, facts_of(report))
        return row_ids

    def set_view(self, row_id: int, view: View) -> None:
        with self.batch():
            self._connection.execute(
                "UPDATE article SET view = ? WHERE id = ?", (columns.view_to_json(view), row_id)
            )
            self._count_red_lines(row_id)

    def remove(self, row_ids: Iterable[int]) -> None:
        """Take rows out of the list; `restore` brings them back until `forget_removed`."""
        self._set_removed(row_ids, True)

    def restore(self, row_ids: Iterable[int]) -> tuple[Row, ...]:
        """Bring removed rows back to their places; those that are still there."""
        row_ids = tuple(row_ids)
        self._set_removed(row_ids, False)
        return tuple(row for row_id in row_ids if (row := self.row(row_id)) is not None)

    def forget_removed(self) -> None:
        """Delete what was removed, for good."""
        if self._connection.execute("DELETE FROM article WHERE removed").rowcount:
            self._forget_words()

    def forget_everything(self) -> None:
        """Delete every article, report, view and setting, and overwrite where they lay.

        Stores that were set aside go as well, as they hold articles, too.
        """
        if self._path is not None:
            delete_set_aside(self._path)
        with self.batch():
            self._connection.execute("DELETE FROM article")
            self._connection.execute("DELETE FROM setting")
            self._forget_words()
            self._is_to_shrink = True

    def _forget_words(self) -> None:
        """An index keeps the words of what was deleted until it is written anew."""
        self._connection.execute("INSERT INTO article_words (article_words) VALUES ('optimize')")

    def _shrink(self) -> None:
        """Leave no deleted text in the file or its log; no transaction may be open."""
        self._is_to_shrink = False
        self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def _find(self, source: Source) -> tuple[int | None, bool]:
        if isinstance(source, FileSource):
            found = self._connection.execute(
                "SELECT id, removed FROM article WHERE path = ? AND item = ?",
                (columns.path_column(source.path), source.item),
            ).fetchone()
        else:
            found = self._connection.execute(
                "SELECT id, removed FROM article WHERE path IS NULL AND sha256 = ?",
                (columns.content_digest(source),),
            ).fetchone()
        return (None, False) if found is None else (found[0], bool(found[1]))

    def _insert(self, source: Source) -> int:
        failure = source.failure if isinstance(source, RefusedSource) else None
        state = RowState.WAITING if failure is None else RowState.FAILED
        identity: tuple[bytes | None, int, str | None]
        if isinstance(source, FileSource):
            identity = (columns.path_column(source.path), source.item, None)
        else:
            identity = (None, 0, columns.content_digest(source))
        (row_id,) = self._connection.execute(
            "INSERT INTO article (path, item, sha256, name, state, failure) VALUES (?, ?, ?, ?, ?, ?)"
            " RETURNING id",
            (*identity, columns.name_of(source), str(state), columns.failure_to_json(failure)),
        ).fetchone()
        if isinstance(source, PastedSource):
            text = columns.text_column(source.text)
            self._connection.execute("INSERT INTO pasted VALUES (?, ?, ?)", (row_id, text, source.html))
        return int(row_id)

    def _set_removed(self, row_ids: Iterable[int], removed: bool) -> None:
        with self.batch():
            self._connection.executemany(
                "UPDATE article SET removed = ? WHERE id = ?", [(removed, row_id) for row_id in row_ids]
            )

    def _count_red_lines(self, row_id: int) -> None:
        confidences, strengths = self._connection.execute(
            "SELECT confidences, strengths FROM article WHERE id = ?", (row_id,)
        ).fetchone() or (None, None)
        least = self.view(row_id).min_confidence
        sure = [confidence >= least for confidence in json.loads(confidences or "[]")]
        shown = list(compress(json.loads(strengths or "[]"), sure))
        self._connection.execute(
            "UPDATE article SET red_lines = ?, firm = ?, strong = ? WHERE id = ?",
            (None if confidences is None else sum(sure), shown.count(2), shown.count(3), row_id),
        )
