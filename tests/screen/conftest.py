"""The program in a process of its own, on the X display that the tests run on."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.screen.hands import Process, Start, running


@pytest.fixture(scope="module", autouse=True)
def window_manager() -> Iterator[None]:
    with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) as manager:
        yield
        manager.terminate()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def start(store: Path) -> Iterator[Start]:
    """Starts the program on ``store``."""
    with ExitStack() as programs:

        def run(*arguments: str | Path, environment: dict[str, str] | None = None) -> Process:
            return programs.enter_context(running(store, *arguments, environment=environment))

        yield run
