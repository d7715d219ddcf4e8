"""Which article of a file belongs to which row."""

from desktop_app.library import FileSource, Library, Row, RowState
from desktop_app.work.jobs import ArticlesRead


def articles_of_rows(library: Library, read: ArticlesRead) -> tuple[tuple[Row, ...], dict[int, bytes]]:
    """The rows that a file's further articles need and get, and the articles to analyse by the rows' ids.

    Reading one row's file is enough for all its rows: those whose article is done and of the same bytes are
    left alone, the others are in what comes back.
    """
    row = library.row(read.job.key)
    if row is None:
        return (), {}
    if row.path is None or (row.item == 0 and len(read.articles) == 1):
        return (), {row.id: read.articles[0]}
    added = library.add(FileSource(row.path, item) for item in range(len(read.articles)))
    library.remove(other.id for other in added.restored)  # a message that was taken out stays out
    rows = {other.item: other for other in (*added.new, *added.present)}
    wanted = {
        other.id: read.articles[item]
        for item, other in sorted(rows.items())
        if other.id == row.id or not _is_current(library, other, read.sha256)
    }
    return added.new, wanted


def _is_current(library: Library, row: Row, sha256: str | None) -> bool:
    return row.state is RowState.DONE and library.choices(row.id).sha256 == sha256
