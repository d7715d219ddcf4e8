"""``python -m tests.benchmarks.loop [SECONDS]``: how long the event loop is held up while articles are read.

An empty window in a process of its own ticks beside ours, under the same load: what it is late, the machine
is. Four hundred articles and a text of two megabytes are in work. Takes a minute or two.
"""

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.assets import sample_articles
from desktop_app.library import Library, RowState
from desktop_app.window.drops import Dropped
from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import ThemeChoice, theme

ARTICLES = 400
LARGE = 2_000_000
"""Characters of the long text."""
_TICK_MS = 5
_SECONDS = 45
_P99_MS, _WORST_MS, _ACTION_MS = 16, 50, 100
"""What is allowed, the first two above the empty window's."""


@dataclass(frozen=True, slots=True)
class Delays:
    """How late ticks came, ms, and how much of the processor the process used from one tick to the next.

    The latter is how late they would have come if nothing else had run on the machine.
    """

    count: int
    p99: float
    worst: float
    p99_used: float
    worst_used: float


class Ticker:
    """Ticks in the event loop and notes how late each tick comes."""

    def __init__(self) -> None:
        self._delays: list[float] = []
        self._used: list[float] = []
        self._last = perf_counter()
        self._last_used = process_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def take(self) -> Delays:
        """What has been since the last call."""
        delays, used = sorted(self._delays), sorted(self._used)
        self.restart()
        at = int(0.99 * len(delays))
        return Delays(len(delays), delays[at], delays[-1], used[at], used[-1])

    def restart(self) -> None:
        self._delays, self._used = [], []
        self._last, self._last_used = perf_counter(), process_time()

    def _tick(self) -> None:
        now = perf_counter()
        self._delays.append(max(0.0, 1_000 * (now - self._last) - _TICK_MS))
        self._last = now
        used = process_time()
        self._used.append(1_000 * (used - self._last_used))
        self._last_used = used


def main() -> None:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else _SECONDS
    if sys.argv[2:] == ["--empty"]:
        _tick_in_an_empty_window(seconds)
        return
    application = QApplication([])
    theme()
    with tempfile.TemporaryDirectory() as folder:
        _measure(Path(folder), seconds)
    application.quit()


def _measure(folder: Path, seconds: int) -> None:
    store = folder / "store" / "library.sqlite"
    window = MainWindow(Library(store), store)
    window.started.connect(gc.freeze)  # as the app does
    window.show()
    QTest.qWait(2_000)
    ticker = Ticker()
    window.intake.take(Dropped((_articles(folder),)))
    QTest.qWait(1_000)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.loop", str(seconds), "--empty"],
        stdout=subprocess.PIPE,
        text=True,
    ) as beside:
        assert beside.stdout is not None
        beside.stdout.readline()  # its window is there
        ticker.restart()
        QTest.qWait(1_000 * seconds)
        ours = ticker.take()
        empty = Delays(**json.loads(beside.stdout.readline()))
    read = sum(row.state is RowState.DONE for row in map(window.model.row, range(1, ARTICLES + 2)) if row)
    print(f"{read} of {ARTICLES + 1} read meanwhile; {ours.count} ticks, {empty.count} in the empty window")
    for name, bar, (late, used), there in (
        ("99th percentile", _P99_MS, (ours.p99, ours.p99_used), empty.p99),
        ("worst", _WORST_MS, (ours.worst, ours.worst_used), empty.worst),
    ):
        _tell(f"{name} above an empty window's", late - there, bar, used)
        print(f"{'':6} the empty window's own: {there:.1f} ms")
    for name, action in _actions(window).items():
        ticker.restart()
        action()
        QTest.qWait(400)
        held = ticker.take()
        _tell(name, held.worst, _ACTION_MS, held.worst_used)
    window.close()


def _actions(window: MainWindow) -> dict[str, Callable[[], None]]:
    """What a person does while the rest is still read."""
    done = [
        row.id for row in map(window.model.row, range(1, ARTICLES + 2)) if row and row.state is RowState.DONE
    ]
    return {
        "open an article": lambda: window.sidebar.select(done[1:2]),
        "open another": lambda: window.sidebar.select(done[2:3]),
        "open the article's text": lambda: window.results.focus_pane(4),
        "dark theme": lambda: theme().choose(ThemeChoice.DARK),
        "light theme": lambda: theme().choose(ThemeChoice.LIGHT),
        "larger text": lambda: theme().step_text(1),
        "normal text": lambda: theme().scale_text(1.0),
        "smaller window": lambda: window.resize(1024, 700),
        "larger window": lambda: window.resize(1600, 1000),
    }


def _articles(folder: Path) -> Path:
    text = sample_articles()[0].read_text(encoding="utf-8")
    articles = folder / "articles"
    articles.mkdir()
    (articles / "000 long.txt").write_text(text * (LARGE // len(text) + 1), encoding="utf-8")
    for number in range(1, ARTICLES + 1):
        (articles / f"{number:03}.txt").write_text(f"Paper number {number}\n\n{text}", encoding="utf-8")
    return articles


def _tell(name: str, late: float, bar: float, used: float) -> None:
    missed = "" if late <= bar else ", MISSED"
    print(f"{name:40} {late:7.1f} ms, at most {bar}{missed}; {used:.1f} ms of work", flush=True)


def _tick_in_an_empty_window(seconds: int) -> None:
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    QTest.qWait(500)
    ticker = Ticker()
    print("ready", flush=True)
    QTest.qWait(1_000 * seconds)
    print(json.dumps(asdict(ticker.take())), flush=True)
    application.quit()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
