"""Nothing but the given file is opened, nobody is called, whatever stands in a file."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.loading import DEFAULT_LIMITS
from desktop_app.work.jobs import JobFailed, ReadJob
from desktop_app.work.worker import Worker
from tests.hostile import watched_reader
from tests.hostile.bait import Bait
from tests.hostile.catalogue import hostile_files
from tests.hostile.sound import SOUND
from tests.unit.engine_driver import PATIENCE

_REACHING = re.compile(r"outside_|reaching|external|include|stylesheet|base\.|linked|acts|climbs")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of the files that reach for something, and of a sound one of each format."""
    secret = tmp_path / "private" / "secret.txt"
    secret.parent.mkdir()
    secret.write_text("not for you")
    folder = tmp_path / "articles"
    folder.mkdir()
    bait = Bait(secret, "http://127.0.0.1:9")
    for file in hostile_files():
        if _REACHING.search(file.name):
            (folder / file.name).write_bytes(file.make(bait))
    for name, data in SOUND.items():
        (folder / name).write_bytes(data)
    return folder


def test_a_reader_takes_no_step_outside_its_file(articles: Path, tmp_path: Path) -> None:
    record = tmp_path / "steps.txt"
    worker = Worker("reader", watched_reader.main, DEFAULT_LIMITS, record, articles)
    paths = sorted(articles.iterdir())
    for path in paths:
        job = ReadJob(1, path)
        worker.give(job, PATIENCE)
        happening = None
        while happening is None:
            happening, goes_on = worker.take_answer()
            assert goes_on, path
        if path.name in SOUND:
            assert not isinstance(happening, JobFailed), path
    worker.kill()
    assert record.read_text(encoding="utf-8") == ""


_READ_ALL = """
import sys
from pathlib import Path
from desktop_app.article import ArticleError
from desktop_app.loading import DEFAULT_LIMITS, limit_this_process, read_file

limit_this_process(DEFAULT_LIMITS.memory_mb)
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        read_file(path)
    except ArticleError:
        pass
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_no_library_calls_anybody_or_opens_the_secret_file(articles: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    calls = "trace=socket,connect,bind,open,openat,openat2,creat,execve,unlink,rename,mkdir"
    command = ["strace", "-f", "-qq", "-o", str(trace), "-e", calls, sys.executable, "-B", "-c", _READ_ALL]
    subprocess.run([*command, str(articles)], check=True, timeout=10 * PATIENCE)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any(str(articles) in line for line in lines)
    assert [line for line in lines if re.search(r"\b(?:socket|connect|bind)\(", line)] == []
    assert [line for line in lines if "private/secret" in line or "/etc/passwd" in line] == []
    assert [line for line in lines if re.search(r"\b(?:unlink|rename|mkdir|creat)\(|O_CREAT", line)] == []
    assert sum("execve(" in line for line in lines) == 1
