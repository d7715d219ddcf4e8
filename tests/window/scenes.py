"""The main states of the window: what is in the store, and what a person does to get there."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import FileSource, Library, RowState
from desktop_app.report import Stage
from desktop_app.report.sections import facts_of, report_to_sections
from desktop_app.window.main_window import MainWindow
from desktop_app.work import BatchProgress
from tests.window.sample_reports import seed_report

_WAIT_MS = 10_000
_LAYOUT_MS = 150
"""Qt lays lists out a tenth of a second after they have got another size."""


def fill(store: Path) -> None:
    """An article that was read, one that could not be, and one that was stopped; none is to be read now."""
    folder = store.parent
    names = ("Biden promises to tell Putin.txt", "scanned agreement.pdf", "notes.txt")
    with closing(Library(store)) as library:
        read, failed, stopped = library.add([FileSource(folder / name) for name in names]).new
        report = seed_report()
        library.save_report(read.id, report_to_sections(report), facts_of(report))
        library.set_state(failed.id, RowState.FAILED, Failure(ErrorKind.NO_TEXT))
        library.set_state(stopped.id, RowState.STOPPED)


def filled(window: MainWindow) -> None:
    """Whatever was before, the first article is shown with its text closed."""
    window.sidebar.show()
    window.sidebar.footer.hide()
    window.results.columns.open_reader(False)
    window.sidebar.list.setFocus()
    for row_id in (2, 1):  # another first, so that it is shown anew
        window.sidebar.select([row_id])
    for _ in range(_WAIT_MS // 10):
        if window.has_report():
            break
        QTest.qWait(10)
    assert window.has_report()
    settle()


def chosen(window: MainWindow) -> None:
    """A red line is chosen, and shown in the article."""
    filled(window)
    rows = window.results.red_lines.list
    at = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()


def busy(window: MainWindow) -> None:
    filled(window)
    window.results.show_busy("scanned agreement.pdf", Stage.ACTORS)
    settle()


def failed(window: MainWindow) -> None:
    filled(window)
    window.sidebar.select([2])
    settle()


def batch(window: MainWindow) -> None:
    filled(window)
    window.sidebar.footer.show_progress(BatchProgress(done=3, failed=1, total=40, seconds_left=9))
    settle()


def empty(window: MainWindow) -> None:
    """As after the last article has been removed."""
    window.centre.show_nothing()
    window.sidebar.hide()
    settle()


SCENES: dict[str, Callable[[MainWindow], None]] = {
    scene.__name__: scene for scene in (filled, chosen, busy, failed, batch, empty)
}


def settle() -> None:
    QTest.qWait(_LAYOUT_MS)
