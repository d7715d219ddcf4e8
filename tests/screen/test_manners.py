"""How the program behaves among others: its icon in the dock, a second start, windows beside its own."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.screen.hands import TIMEOUT, Process, Start, wait_until_read, window_of, xdotool

pytestmark = pytest.mark.xvfb

LAUNCHER = "interface=com.canonical.Unity.LauncherEntry"


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a message bus of the test's own."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def heard(bus: str, tmp_path: Path) -> Iterator[Path]:
    """A file to which everything goes that a dock would hear on the bus."""
    record = tmp_path / "heard.txt"
    with (
        record.open("wb") as to,
        subprocess.Popen(
            ["dbus-monitor", "--session", LAUNCHER], stdout=to, env={"DBUS_SESSION_BUS_ADDRESS": bus}
        ) as monitor,
    ):
        yield record
        monitor.terminate()


def values(heard: Path, name: str) -> list[str]:
    """What the dock was told of this, in order."""
    said = heard.read_text(encoding="utf-8")
    return re.findall(rf'string "{name}"\s+variant\s+\w+ (\S+)', said)


def windows(process: Process) -> set[str]:
    """The visible windows of the program, menus included."""
    return set(xdotool("search", "--onlyvisible", "--pid", process.pid).split())


def test_the_dock_shows_what_is_new_while_the_window_is_away(
    qtbot: QtBot, start: Start, tmp_path: Path, bus: str, heard: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(60):
        text = f"Report {number} from the strait.\n\n" + "Ardova said it would close the strait. " * 100
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    process = start(folder, environment={"DBUS_SESSION_BUS_ADDRESS": bus})
    window = window_of(process)
    xdotool("windowminimize", "--sync", window)
    qtbot.waitUntil(lambda: values(heard, "count-visible")[-1:] == ["true"], timeout=TIMEOUT)
    assert re.fullmatch(r"Reading \d+ of 60 – Redline Desk\n", xdotool("getwindowname", window))
    assert values(heard, "progress-visible")[-1] == "true"
    shares = [float(share) for share in values(heard, "progress")]
    assert shares == sorted(shares)
    assert 0 < shares[-1] <= 1
    xdotool("windowactivate", "--sync", window)
    qtbot.waitUntil(lambda: values(heard, "count-visible")[-1] == "false", timeout=TIMEOUT)
    assert "Reading" not in xdotool("getwindowname", window)
    xdotool("key", "ctrl+period")
    qtbot.waitUntil(lambda: values(heard, "progress-visible")[-1] == "false", timeout=TIMEOUT)
    said = heard.read_text(encoding="utf-8")
    assert 'string "application://io.github.redline_desk.RedlineDesk.desktop"' in said


def test_a_second_start_brings_the_window_back(
    qtbot: QtBot, start: Start, store: Path, tmp_path: Path
) -> None:
    process = start("--sample")
    window = window_of(process)
    wait_until_read(qtbot, store)
    xdotool("windowminimize", "--sync", window)
    story = tmp_path / "story.txt"
    story.write_text("The port is open. Ships come and go all day long.", encoding="utf-8")
    assert start(story).wait(TIMEOUT / 1000) == 0
    qtbot.waitUntil(lambda: xdotool("getactivewindow").strip() == window, timeout=TIMEOUT)
    assert window in windows(process)
    wait_until_read(qtbot, store, 2)


@pytest.mark.parametrize("pane", ["ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4"])
def test_shift_f10_opens_what_can_be_done(qtbot: QtBot, start: Start, store: Path, pane: str) -> None:
    process = start("--sample")
    window = window_of(process)
    wait_until_read(qtbot, store)
    xdotool("windowactivate", "--sync", window)

    def has_menu() -> bool:
        xdotool("key", pane, "sleep", 0.1, "key", "shift+F10", "sleep", 0.3)
        return len(windows(process)) == 2

    qtbot.waitUntil(has_menu, timeout=TIMEOUT)


def test_the_guide_stands_beside_the_window_and_goes_with_it(qtbot: QtBot, start: Start, store: Path) -> None:
    process = start("--sample")
    window = window_of(process)
    wait_until_read(qtbot, store)
    xdotool("windowactivate", "--sync", window, "key", "F1")
    guide = xdotool("search", "--sync", "--onlyvisible", "--pid", process.pid, "--name", "Guide to").split()[
        0
    ]
    assert {window, guide} <= windows(process)
    xdotool("windowactivate", "--sync", guide, "key", "ctrl+q")
    assert process.wait(TIMEOUT / 1000) == 0
