"""From nothing to a copied summary without a mouse, in the program as it is started."""

import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.assets import sample_articles
from tests.screen.hands import TIMEOUT, Start, wait_until_read, window_of, windows_of, xdotool

pytestmark = pytest.mark.xvfb


def on_clipboard() -> str:
    """What another program pastes."""
    command = ["xclip", "-selection", "clipboard", "-out"]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=10).stdout


def put_on_clipboard(text: str) -> None:
    """What another program copies; it goes on offering it."""
    command = ["xclip", "-selection", "clipboard", "-in"]
    subprocess.run(command, input=text, text=True, check=True, stdout=subprocess.DEVNULL, timeout=10)


def press(window: str, *keys: str) -> None:
    xdotool("windowactivate", "--sync", window, "key", "--delay", 30, *keys)


def wait_for_summary(qtbot: QtBot, window: str) -> list[str]:
    """Presses Ctrl+Shift+C until the summary is on the clipboard."""
    put_on_clipboard("nothing yet")

    def copied() -> bool:
        press(window, "ctrl+shift+c")
        return on_clipboard() not in ("", "nothing yet")

    qtbot.waitUntil(copied, timeout=TIMEOUT)
    return on_clipboard().split("\n")


def test_from_pasted_text_to_its_summary(qtbot: QtBot, start: Start, store: Path) -> None:
    text = sample_articles()[0].read_text(encoding="utf-8")
    put_on_clipboard(text)
    window = window_of(start())
    press(window, "ctrl+v")
    wait_until_read(qtbot, store)
    summary = wait_for_summary(qtbot, window)
    assert len(summary) == 5
    assert all(sentence in text for sentence in summary)
    press(window, "alt+equal")  # longer
    qtbot.waitUntil(lambda: len(wait_for_summary(qtbot, window)) == 6, timeout=TIMEOUT)


def test_from_a_typed_path_to_a_copied_sentence(
    qtbot: QtBot, start: Start, store: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = sample_articles()[0].read_text(encoding="utf-8")
    # Not near the store: Qt's dialog looks into the files of every folder on the way, and a program that
    # has closed a file has lost SQLite's locks on it, which counts once another one, this test, opens it.
    path = tmp_path_factory.mktemp("articles") / "article.txt"
    path.write_text(text, encoding="utf-8")
    process = start()
    window = window_of(process)
    press(window, "ctrl+o")
    dialog = window_of(process, "Open articles")
    xdotool("windowactivate", "--sync", dialog, "type", "--delay", 20, str(path))

    def taken() -> bool:
        """The first Return may only choose what the dialog proposes."""
        xdotool("key", "Return")
        return dialog not in windows_of(process)

    qtbot.waitUntil(taken, timeout=TIMEOUT)
    wait_until_read(qtbot, store)
    summary = wait_for_summary(qtbot, window)
    press(window, "ctrl+1", "Home", "Down", "ctrl+c")
    qtbot.waitUntil(lambda: on_clipboard() == summary[1], timeout=TIMEOUT)
    press(window, "ctrl+2", "Home", "ctrl+c")
    qtbot.waitUntil(lambda: on_clipboard() == "Vladimir Putin", timeout=TIMEOUT)
