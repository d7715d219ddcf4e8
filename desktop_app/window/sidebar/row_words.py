"""What a row of the list says: in a line under its title, to the ear, and under the pointer."""

from PySide6.QtCore import QDate, QLocale, Qt

from desktop_app.library import Row, RowState
from desktop_app.report import Stage
from desktop_app.window.results.words import stage_name, word_count
from desktop_app.window.translation import tr
from desktop_app.window.words import failure_advice, red_lines, row_title

_ISO_DAY = 10
"""Characters of a day in ISO 8601."""


def row_state(row: Row, stage: Stage | None) -> str:
    """The line under a row's title: how far it has come, once it is read what is known of it."""
    match row.state:
        case RowState.WAITING:
            return tr("Waiting")
        case RowState.READING:
            return tr("Reading…")
        case RowState.ANALYSING:
            return stage_name(stage)
        case RowState.STOPPED:
            return tr("Not read")
        case RowState.FAILED if row.failure:
            return failure_advice(row.failure).reason
        case _:
            return " · ".join(_facts(row))


def row_description(row: Row, stage: Stage | None) -> str:
    """All that the row says beside its title, for the ear."""
    failed = row.state is RowState.FAILED and row.failure is not None
    if row.state is RowState.DONE:
        facts = _facts(row)
        words = "" if row.words is None else word_count(row.words)
        parts = [tr("Read"), *facts, "" if words in facts else words, *_last_failure(row)]
    else:
        parts = [tr("Failed") if failed else "", row_state(row, stage).rstrip("….")]
        parts += [fact for fact in (day(row.date), row.publisher) if fact]
    if row.title and row.path is not None and _source(row) != row.name:
        parts.append(row.name)
    return ". ".join(part for part in parts if part) + "."


def row_tooltip(row: Row, stage: Stage | None) -> str:
    """Everything in full, where the row itself has no room for it."""
    return "\n".join((row_title(row), row_state(row, stage), *_last_failure(row), str(row.path or row.name)))


def _last_failure(row: Row) -> list[str]:
    """Why an article that was read could not be read again."""
    if row.state is not RowState.DONE or row.failure is None:
        return []
    reason = failure_advice(row.failure).reason.rstrip(".")
    return [tr("Not read again: {}").format(reason)]


def day(date: str | None) -> str:
    """A date in ISO 8601 as people write it; "" for none, and what is no date as it is."""
    found = QDate.fromString((date or "")[:_ISO_DAY], Qt.DateFormat.ISODate)
    return QLocale().toString(found, "d MMM yyyy") if found.isValid() else date or ""


def _facts(row: Row) -> list[str]:
    """Red lines, date and source, the first things first: the end may find no room.

    A file's name that stands above as the title gives its place to the number of words.
    """
    facts = [] if row.red_lines is None else [_red_lines(row.red_lines, row.strong)]
    source = _source(row)
    if source == row_title(row):
        source = "" if row.words is None else word_count(row.words)
    return facts + [fact for fact in (day(row.date), source) if fact]


def _source(row: Row) -> str:
    """Who published the article, else the file it came from."""
    return row.publisher or (tr("Pasted text") if row.pasted else row.name)


def _red_lines(count: int, strong: int) -> str:
    return tr("{}, {} strong").format(red_lines(count), strong) if strong else red_lines(count)
