"""A file of several articles has a row for each of them."""

from pathlib import Path

from desktop_app.library import FileSource, Library, RowState
from desktop_app.report.sections import Facts, Sections
from desktop_app.work.jobs import ArticlesRead, ReadJob
from desktop_app.work.mailbox import articles_of_rows

PATH = Path("/articles/letters.mbox")
EMPTY = Sections(b"", b"", b"", b"", b"")


def read(row_id: int, *articles: bytes, sha256: str = "a" * 64) -> ArticlesRead:
    return ArticlesRead(ReadJob(row_id, PATH), articles, sha256, {})


def finish(library: Library, row_id: int, sha256: str = "a" * 64) -> None:
    library.save_report(row_id, EMPTY, Facts(None, 0, None), sha256)


def test_further_articles_get_rows_of_their_own() -> None:
    library = Library(None)
    first = library.add([FileSource(PATH)]).new[0].id
    added, articles = articles_of_rows(library, read(first, b"0", b"1", b"2"))
    assert [(row.path, row.item, row.state) for row in added] == [
        (PATH, 1, RowState.WAITING),
        (PATH, 2, RowState.WAITING),
    ]
    assert articles == {first: b"0", added[0].id: b"1", added[1].id: b"2"}


def test_one_reading_is_enough_for_all_rows_of_a_file() -> None:
    library = Library(None)
    zero, one, two = (row.id for row in library.add(FileSource(PATH, item) for item in range(3)).new)
    finish(library, zero)
    assert articles_of_rows(library, read(one, b"0", b"1", b"2")) == ((), {one: b"1", two: b"2"})
    finish(library, one)
    changed = read(two, b"0", b"1", b"2", sha256="b" * 64)
    assert articles_of_rows(library, changed) == ((), {zero: b"0", one: b"1", two: b"2"})


def test_what_was_taken_out_stays_out_and_what_is_gone_has_no_article() -> None:
    library = Library(None)
    zero, one, two = (row.id for row in library.add(FileSource(PATH, item) for item in range(3)).new)
    library.remove([one])
    assert articles_of_rows(library, read(zero, b"0", b"1")) == ((), {zero: b"0"})
    assert [row.id for row in library.rows()] == [zero, two]
    assert two not in articles_of_rows(library, read(two, b"0"))[1]
