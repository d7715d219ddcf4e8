"""Nothing is lost: the program is killed in the middle of work and started again on the same store."""

from contextlib import closing
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.assets import sample_articles
from desktop_app.library import Library, Row, RowState
from desktop_app.window.theme import DARK, LIGHT
from tests.screen.hands import TIMEOUT, Start, wait_until_read, window_of, xdotool

pytestmark = pytest.mark.xvfb

COUNT = 40


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty articles that begin differently."""
    folder = tmp_path_factory.mktemp("articles")
    text = sample_articles()[0].read_text(encoding="utf-8")
    for number in range(COUNT):
        (folder / f"{number:02}.txt").write_text(f"Paper number {number}\n\n{text}", encoding="utf-8")
    return folder


def rows(store: Path) -> list[Row]:
    if not store.exists():
        return []
    with closing(Library(store)) as library:
        return list(library.rows())


def done(store: Path) -> set[int]:
    return {row.id for row in rows(store) if row.state is RowState.DONE}


def setting(store: Path, name: str) -> object:
    with closing(Library(store)) as library:
        return library.setting(name)


def place_of(window: str) -> dict[str, str]:
    told = xdotool("getwindowgeometry", "--shell", window)
    return {name: value for name, value in (line.split("=") for line in told.split()) if name != "WINDOW"}


def test_work_goes_on_after_a_kill(qtbot: QtBot, start: Start, store: Path, folder: Path) -> None:
    first = start(folder)
    window = window_of(first)
    xdotool("windowsize", "--sync", window, 1100, 720, "windowmove", "--sync", window, 150, 90)
    qtbot.waitUntil(lambda: len(rows(store)) == COUNT, timeout=TIMEOUT)
    xdotool("windowactivate", "--sync", window, "key", "ctrl+Next", "ctrl+Next", "ctrl+Next")
    third = rows(store)[3].id
    qtbot.waitUntil(lambda: setting(store, "selected") == third, timeout=TIMEOUT)
    qtbot.waitUntil(lambda: bool(setting(store, "geometry")), timeout=TIMEOUT)
    qtbot.waitUntil(lambda: len(done(store)) >= 3, timeout=TIMEOUT)
    place = place_of(window)
    helpers = psutil.Process(first.pid).children(recursive=True)
    first.kill()
    first.wait()
    before = done(store)
    assert len(before) < COUNT, "it was too fast to be killed at work"
    _, alive = psutil.wait_procs(helpers, timeout=10)
    assert alive == []

    second = window_of(start())
    wait_until_read(qtbot, store, COUNT)
    assert [row.name for row in rows(store)] == [f"{number:02}.txt" for number in range(COUNT)]
    assert before <= done(store)
    assert setting(store, "selected") == third
    assert place_of(second) == place
    with closing(Library(store)) as library:
        assert all(library.report(row.id) for row in library.rows())


def colour_of(window: str) -> QColor:
    """The colour of which there is most."""
    image = QGuiApplication.primaryScreen().grabWindow(int(window)).toImage()
    colours = [
        image.pixelColor(x, y).name() for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)
    ]
    return QColor(max(set(colours), key=colours.count))


def test_the_theme_is_changed_while_articles_are_read(
    qtbot: QtBot, start: Start, store: Path, folder: Path
) -> None:
    window = window_of(start(folder))
    qtbot.waitUntil(lambda: len(done(store)) >= 1, timeout=TIMEOUT)
    assert colour_of(window) in (LIGHT.pane, LIGHT.window)

    def is_dark() -> bool:
        """On a busy machine a key may come before its menu."""
        keys = ("Escape", "Escape", "alt+v", "t", "Down", "Down", "Return")
        xdotool("windowactivate", "--sync", window, "key", "--delay", 150, *keys)
        return colour_of(window) in (DARK.pane, DARK.window)

    qtbot.waitUntil(is_dark, timeout=TIMEOUT)
    assert setting(store, "theme") == "dark"
    before = len(done(store))
    assert before < COUNT, "it was too fast to be at work"
    qtbot.waitUntil(lambda: len(done(store)) > before, timeout=TIMEOUT)
