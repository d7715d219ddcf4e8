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


def fit_on(store: Path, **environment: str) -> list[tuple[float, dict[str, list[str]]]]:
    """For each screen the ratio of its points to the window's, and what is cut off there."""
    store.parent.mkdir()
    scenes.fill(store)
    told = subprocess.run(
        [sys.executable, "-m", "tests.window.fit", str(store)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=90,
    )
    return [(ratio, lacks) for ratio, lacks in json.loads(told.stdout)]


def test_text_has_room_on_a_screen_of_finer_points(store: Path) -> None:
    assert fit_on(store, QT_SCALE_FACTOR="1.5") == [(1.5, {})]


def test_text_has_room_on_either_of_two_unlike_screens(store: Path, tmp_path: Path) -> None:
    """The window is moved from one to the other while it is open."""
    screens = [
        {"name": name, "x": left, "y": 0, "width": 2560, "height": 1600, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for name, left in (("coarse", 0), ("fine", 2560))
    ]
    setup = tmp_path / "screens.json"
    setup.write_text(json.dumps({"screens": screens}))
    platform = f"offscreen:configfile={setup}"
    found = fit_on(store, QT_QPA_PLATFORM=platform, QT_SCREEN_SCALE_FACTORS="1;2")
    assert found == [(1.0, {}), (2.0, {})]
