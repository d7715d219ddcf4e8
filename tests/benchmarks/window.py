"""The window with many articles in its list, with a long one in view, and while many are exported.

The peer of each is the same window with next to nothing in it. Times are those of the window's thread, for
the export those of the process: other programs change neither. Alone: ``python -m tests.benchmarks.window``.
"""

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.analysis import analyse
from desktop_app.article import Article, Block
from desktop_app.library import FileSource, Library
from desktop_app.report import Report, View
from desktop_app.report.sections import facts_of, report_from_sections, report_to_sections
from desktop_app.window.exporting import ExportFormat
from desktop_app.window.main_window import MainWindow
from desktop_app.window.sidebar.orders import Kept, Order
from tests.benchmarks.loop import Ticker
from tests.benchmarks.pairs import Pair, compare

_ROWS = 10_000
_EXPORTED = 500
_SENTENCES = 1_000
_SETTLED_MS = 5_000
"""Until the engine's processes have started and nothing is left to do."""


def pairs() -> Iterator[Pair]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    with (
        TemporaryDirectory() as folder,
        _window(Path(folder) / "many", _ROWS) as many,
        _window(Path(folder) / "few", 1) as few,
    ):
        yield from _list(many, few)
        yield from _opening(many)
        yield _exporting(many, Path(folder))
    application.processEvents()


def _list(many: MainWindow, few: MainWindow) -> Iterator[Pair]:
    def filtered(window: MainWindow) -> None:
        for kept in (Kept.STRONG, Kept.ALL):
            window.sidebar.sifter.keep(kept)
            _paint(window)

    def sorted_by(window: MainWindow) -> None:
        for order in Order:
            window.sidebar.sifter.sort_by(order)
            _paint(window)

    def searched(window: MainWindow) -> None:
        for typed in ("envoy 7", "sh", "strait zebra", ""):
            window.sidebar.filter.setText(typed)
            window.sidebar.sifter.search_now()
            _paint(window)

    for name, act, steps in (
        ("A filter", filtered, 2),
        ("Another order", sorted_by, len(Order)),
        ("A search", searched, 4),
    ):
        title = f"{name} in a list of {_ROWS:,} / of one"
        pair = compare(title, _on(act, many), _on(act, few), turns=5, clock=thread_time)
        yield replace(pair, ours_ms=pair.ours_ms / steps, peer_ms=pair.peer_ms / steps)


def _opening(window: MainWindow) -> Iterator[Pair]:
    long, short = _report(_SENTENCES), _report(2)
    sections, few_sections = report_to_sections(long), report_to_sections(short)
    yield compare(
        f"Taking a report of {_SENTENCES:,} sentences out of the store's bytes / of two",
        lambda: report_from_sections(sections),
        lambda: report_from_sections(few_sections),
        clock=thread_time,
    )

    def show(report: Report) -> None:
        window.results.show_report(report, View(), "article.txt")
        _paint(window)

    for is_open in (False, True):
        window.results.columns.open_reader(is_open)
        name = f"Showing it, the article {'open' if is_open else 'closed'} / one of two sentences"
        yield compare(name, lambda: show(long), lambda: show(short), clock=thread_time)


def _exporting(window: MainWindow, folder: Path) -> Pair:
    target = folder / "exported"
    target.mkdir()
    row_ids = window.model.ids(0, _EXPORTED - 1)
    rows = [row for row_id in row_ids if (row := window.model.row(row_id)) is not None]
    loop = QEventLoop()
    window.exporting.said.connect(loop.quit)

    def export() -> None:
        window.exporting.write_folder(rows, ExportFormat.JSON, target)
        loop.exec()

    def wait(seconds: float) -> None:
        QTimer.singleShot(round(1_000 * seconds), loop.quit)
        loop.exec()

    wait(1)  # what the measures before this one have left to do, and to search for garbage, is none of it
    gc.freeze()
    begun = perf_counter()
    busy = _worst_hold(export)
    idle = _worst_hold(lambda: wait(perf_counter() - begun))
    assert len(list(target.iterdir())) == _EXPORTED
    return Pair(
        f"Worst hold while {_EXPORTED} articles are exported / while nothing is", busy, idle, busy / idle
    )


def _worst_hold(act: Callable[[], None]) -> float:
    """The most of the processor, ms, that the process used from one tick of the event loop to the next."""
    ticker = Ticker()
    act()
    delays = ticker.take()
    print(f"{'':6}99th percentile {delays.p99_used:.1f} ms; late by {delays.worst:.1f} ms at most")
    return delays.worst_used


@contextmanager
def _window(folder: Path, count: int) -> Iterator[MainWindow]:
    """A window on a store with so many articles that have been read."""
    store = folder / "library.sqlite"
    library = Library(store)
    reports = [_report(2 + number % 9, number) for number in range(40)]
    with library.batch():
        added = library.add(FileSource(folder / f"{number}.txt") for number in range(count))
        for number, row in enumerate(added.new):
            report = reports[number % len(reports)]
            titled = replace(report, article=replace(report.article, title=f"Ship {number} of the strait"))
            library.save_report(row.id, report_to_sections(titled), facts_of(titled))
    window = MainWindow(library, store)
    started = QEventLoop()
    window.started.connect(started.quit)
    window.show()
    started.exec()
    gc.freeze()  # as the app does
    QTimer.singleShot(_SETTLED_MS, started.quit)
    started.exec()
    yield window
    window.close()


def _report(sentences: int, number: int = 0) -> Report:
    """A real analysis of a text in which every fourth sentence is a threat."""
    lines = [
        f"“If a ship enters the bay on day {line}, we will sink it,” Envoy Mira Orlan warned Belmark."
        if line % 4 == number % 4
        else f"Envoy {line} of Ardova came to Port Lerr with paper {number} on the grain of the north."
        for line in range(sentences)
    ]
    paragraphs = (" ".join(lines[start : start + 4]) for start in range(0, sentences, 4))
    return analyse(Article(tuple(map(Block, paragraphs)), "A title", date=f"2021-06-{1 + number % 28:02}"))


def _on(act: Callable[[MainWindow], None], window: MainWindow) -> Callable[[], None]:
    return lambda: act(window)


def _paint(window: MainWindow) -> None:
    """All that the event loop has to do for it, and the pixels."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    window.sidebar.repaint()


if __name__ == "__main__":
    for measured in pairs():
        print(measured, flush=True)
