"""No text is cut off, whatever its size and that of the screen's points."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.window.theme import theme
from tests.window import scenes
from tests.window.conftest import OpenWindow
from tests.window.fit import in_every_scene


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_text_of_any_size_has_room(open_window: OpenWindow, store: Path, size: float) -> None:
    scenes.fill(store)
    window = open_window()
    theme().scale_text(size)
    try:
        assert in_every_scene(window) == {}
    finally:
        theme().scale_text(1.0)


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_text_has_room_on_a_screen_of_finer_points(store: Path, factor: str) -> None:
    store.parent.mkdir()
    scenes.fill(store)
    told = subprocess.run(
        [sys.executable, "-m", "tests.window.fit", str(store)],
        env=os.environ | {"QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(told.stdout) == {"ratio": float(factor), "cut off": {}}
