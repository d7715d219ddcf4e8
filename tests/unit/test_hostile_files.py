"""Whatever a file does to its reader, it ends in text or in a named error; nothing else gets in or out."""

import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.library import Library, Row, RowState
from desktop_app.loading import ReadingLimits
from desktop_app.work import RowChanged
from desktop_app.work.crew import Limits
from tests.hostile.bait import SECRET, TEXT, Bait
from tests.hostile.catalogue import write_all, write_long
from tests.hostile.odd_places import odd_places, saved_page
from tests.unit.engine_driver import engine_at_work

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and names of POSIX")

_PATIENCE = 300.0
_LONG_PATIENCE = 1200.0
_LIMITS = Limits(ReadingLimits(seconds=120))
"""More time than usual, as a machine that runs tests may have other things to do."""


@dataclass(frozen=True, slots=True)
class Run:
    """What became of all hostile files in one run of the engine."""

    rows: tuple[Row, ...]
    texts: Mapping[Path, str]
    may_be: Mapping[Path, frozenset[str]]
    left_behind: tuple[Path, ...]
    visitors: int

    def end_of(self, row: Row) -> str:
        return str(row.failure.kind) if row.failure else str(row.state)


@pytest.fixture(scope="module")
def listener() -> Iterator[socket.socket]:
    """Somebody at an address that the files try to reach."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        server.setblocking(False)
        yield server


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, listener: socket.socket) -> Run:
    folder, odd, saved, scratch = (
        tmp_path_factory.mktemp(name) for name in ("hostile", "odd", "saved", "scratch")
    )
    secret = tmp_path_factory.mktemp("private") / "secret.txt"
    secret.write_text(SECRET)
    bait = Bait(secret, f"http://127.0.0.1:{listener.getsockname()[1]}")
    may_be = {folder / name: kinds for name, kinds in write_all(folder, bait).items()}
    may_be |= dict(odd_places(odd))
    may_be[saved_page(saved)] = frozenset({TEXT})
    store = tmp_path_factory.mktemp("store") / "library.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(scratch))
        _read_all(store, [*(path for path in may_be if path.parent != saved), saved])
    with closing(Library(store)) as library:
        rows = library.rows()
        texts = {row.path: _everything(library, row) for row in rows if row.path is not None}
    return Run(rows, texts, may_be, tuple(scratch.rglob("*")), _visitors(listener))


def _read_all(store: Path, paths: list[Path]) -> None:
    with engine_at_work(store, jobs=2, limits=_LIMITS) as driver:
        driver.engine.add_paths(paths)
        driver.finish(_PATIENCE)


def _everything(library: Library, row: Row) -> str:
    """All text that came out of a file, kept or not."""
    report = library.report(row.id)
    if report is None:
        return ""
    article = report.article
    return "\n".join([article.title or "", *article.authors, *(block.text for block in article.blocks)])


def _visitors(listener: socket.socket) -> int:
    count = 0
    try:
        while True:
            listener.accept()[0].close()
            count += 1
    except BlockingIOError:
        return count


def test_each_ends_as_it_may(run: Run) -> None:
    ends = {
        row.path: TEXT if row.state is RowState.DONE else run.end_of(row) for row in run.rows if not row.item
    }
    assert set(ends) == set(run.may_be)
    wrong = {path.name: end for path, end in ends.items() if path and end not in run.may_be[path]}
    assert wrong == {}


def test_the_secret_stays_where_it_is(run: Run) -> None:
    assert [path for path, text in run.texts.items() if SECRET in text or "root:x:0" in text] == []


def test_nothing_multiplies(run: Run) -> None:
    longest = {path.name: len(text) for path, text in run.texts.items() if len(text) > 2_100_000}
    assert longest == {}


def test_nobody_is_called(run: Run) -> None:
    assert run.visitors == 0


def test_nothing_is_left_behind(run: Run) -> None:
    assert run.left_behind == ()


@pytest.mark.release
def test_the_longest_end_in_time(tmp_path: Path) -> None:
    may_be = write_long(tmp_path, Bait(tmp_path / "none", "http://127.0.0.1:9"))
    with engine_at_work(tmp_path / "library.sqlite", jobs=2) as driver:
        driver.engine.add_paths([tmp_path / name for name in may_be])
        driver.finish(_LONG_PATIENCE)
        rows = [event.row for event in driver.seen if isinstance(event, RowChanged)]
    ends = {row.name: TEXT if row.failure is None else str(row.failure.kind) for row in rows}
    assert {name: end for name, end in ends.items() if end not in may_be[name]} == {}
