"""The database file: its tables, its permissions, and what is done about one that cannot be used."""

import glob
import os
import sqlite3
from contextlib import suppress
from itertools import count
from pathlib import Path

import platformdirs

from desktop_app.library.search import words_to_find

VERSION = 4
"""The schema's version, kept in SQLite's ``user_version``."""

_BUSY_SECONDS = 10.0
_COMPANIONS = ("-wal", "-shm", "-journal")
_UNUSABLE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

_TABLES = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB,                              -- as the system spells it; NULL for what is no file
    item INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT,                            -- of the bytes that were read last
    name TEXT NOT NULL,
    title TEXT,
    state TEXT NOT NULL,
    failure TEXT,                           -- JSON
    words INTEGER,
    confidences TEXT,                       -- JSON: those of the red lines; NULL where none are offered
    red_lines INTEGER,                      -- how many of them the view shows
    view TEXT,                              -- JSON; NULL is the default
    method TEXT,                            -- chosen for this article; NULL is the default
    keep_all INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX article_by_path ON article (path, item) WHERE path IS NOT NULL;
CREATE UNIQUE INDEX article_by_content ON article (sha256) WHERE path IS NULL;
CREATE TABLE pasted (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text BLOB NOT NULL,
    html INTEGER NOT NULL
) STRICT;
CREATE TABLE report (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    article BLOB NOT NULL,
    sentences BLOB NOT NULL,
    keywords BLOB NOT NULL,
    actors BLOB NOT NULL,
    red_lines BLOB NOT NULL
) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""
_UPGRADES = (
    """
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    body TEXT NOT NULL,                     -- JSON
    UNIQUE (article, body)
) STRICT
""",
    """
CREATE VIRTUAL TABLE article_words USING
    fts5(words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1');
CREATE TRIGGER forget_words AFTER DELETE ON article BEGIN DELETE FROM article_words WHERE rowid = old.id; END
""",
    """
-- Strengths are those of the red lines (JSON); how many of them the view shows that are of strength 2 and 3;
-- and whether an earlier version wrote the row, whose report knows more than it kept.
ALTER TABLE article ADD COLUMN strengths TEXT;
ALTER TABLE article ADD COLUMN firm INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN strong INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN date TEXT;
ALTER TABLE article ADD COLUMN publisher TEXT;
ALTER TABLE article ADD COLUMN outdated INTEGER NOT NULL DEFAULT 0;
UPDATE article SET outdated = 1 WHERE id IN (SELECT article_id FROM report)
""",
)
"""What each version after the first adds to the one before."""
_WITH_WORDS = 3
"""The version from which on the words of the articles can be searched."""

_NAMES = {"article", "pasted", "report", "setting", "correction", "article_words"}


class _UnusableStoreError(Exception):
    """The file is broken, or a newer version of the app wrote it."""


def default_store() -> Path:
    """Where a person's articles are kept."""
    return platformdirs.user_data_path("redline-desk", appauthor=False) / "library.sqlite"


def files_of_store(store: Path) -> tuple[Path, ...]:
    """The files in which the store at ``store`` lies or once lay: its log and those set aside among them."""
    companions = (store.with_name(store.name + suffix) for suffix in _COMPANIONS)
    return (store, *companions, *_all_set_aside(store))


def delete_set_aside(store: Path) -> None:
    """What was put beside the store at ``store`` because it could not be read."""
    for path in _all_set_aside(store):
        with suppress(OSError):
            path.unlink()


def _all_set_aside(store: Path) -> list[Path]:
    return sorted(store.parent.glob(f"{glob.escape(store.name)}.unreadable-*"))


def open_store(path: Path | None) -> tuple[sqlite3.Connection, Path | None]:
    """A connection to the store, made if it is not there, and where an unusable one was set aside.

    None is a store in memory. Raises OSError or sqlite3.OperationalError where nothing can be written.
    """
    if path is None:
        return _connect(":memory:"), None
    _make_private(path)
    try:
        return _connect(str(path)), None
    except _UnusableStoreError:
        aside = _set_aside(path)
        _make_private(path)
        return _connect(str(path)), aside


def _make_private(path: Path) -> None:
    """The file is the owner's alone before SQLite writes to it, which gives its log the same permissions.

    A file that is there is not opened: closing it would drop the locks that SQLite holds on it for the other
    connections of this process (POSIX), and another process could take the log away from under them.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    path.chmod(0o600)


def _connect(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        _prepare(connection)
    except sqlite3.DatabaseError as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF in _UNUSABLE:
            raise _UnusableStoreError from error
        raise
    except _UnusableStoreError:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in ("foreign_keys = ON", "secure_delete = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    if _version(connection) == 0:
        _make_tables(connection)
    if 0 < _version(connection) < VERSION:
        _upgrade(connection)
    if _version(connection) != VERSION or not _tables(connection) >= _NAMES:
        raise _UnusableStoreError
    _write_ahead(connection)
    connection.execute("SELECT max(state), max(name) FROM article").fetchone()  # meets a broken page now


def _write_ahead(connection: sqlite3.Connection) -> None:
    """The mode stays with the file. Changing it does not wait for others who are just opening the file."""
    try:
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise


def _make_tables(connection: sqlite3.Connection) -> None:
    """Unless another process has just made them, or the file is another program's."""
    connection.execute("BEGIN IMMEDIATE")
    if _version(connection) == 0 and not _tables(connection):
        for statement in _TABLES.split(";\n"):
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1")
    connection.execute("COMMIT")


def _upgrade(connection: sqlite3.Connection) -> None:
    """Bring a store of an earlier version up to this one, unless another process has just done so."""
    connection.execute("BEGIN IMMEDIATE")
    before = _version(connection)
    for statement in ";\n".join(_UPGRADES[before - 1 :]).split(";\n"):
        connection.execute(statement)
    if before < _WITH_WORDS:
        _index_words(connection)
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _index_words(connection: sqlite3.Connection) -> None:
    for row_id, article in connection.execute("SELECT article_id, article FROM report"):
        connection.execute(
            "INSERT INTO article_words (rowid, words) VALUES (?, ?)", (row_id, words_to_find(article))
        )


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _set_aside(path: Path) -> Path:
    names = (path.with_name(f"{path.name}.unreadable-{number}") for number in count(1))
    aside = next(name for name in names if not name.exists())
    for suffix in _COMPANIONS:
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + suffix))
    path.rename(aside)
    return aside
