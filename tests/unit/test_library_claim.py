"""One process at a time works on a store, and takes what others leave for it."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.library import StoreInUseError, Wish, claim, claim_or_leave

HOLD = (
    "import sys\nfrom pathlib import Path\nfrom desktop_app.library import claim\n"
    "held = claim(Path(sys.argv[1]))\nprint(held is not None, flush=True)\nsys.stdin.read()\n"
)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


def test_a_store_is_claimed_once_until_it_is_released(store: Path) -> None:
    first = claim(store)
    assert first is not None
    assert claim(store) is None
    first.release()
    assert claim(store) is not None


def test_other_names_of_a_store_are_the_same_store(store: Path) -> None:
    held = claim(store)
    assert held is not None
    link = store.parent.with_name("link")
    link.symlink_to(store.parent)
    assert claim(link / store.name) is None
    assert claim(link / ".." / store.parent.name / store.name) is None
    assert claim(store.with_name("other.sqlite")) is not None


def test_a_killed_process_holds_nothing(store: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        assert claim(store) is None
        holder.kill()
        holder.wait()
        assert claim(store) is not None


def test_wishes_come_whole_and_in_order(store: Path, tmp_path: Path) -> None:
    held = claim(store)
    assert held is not None
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/no\xffunicode\n.txt"))
    many = tuple(tmp_path / f"{number}.txt" for number in range(2_500))
    for wish in (Wish((odd,), "a token"), Wish(many), Wish()):
        taking = threading.Thread(target=claim_or_leave, args=(store, wish, 20.0))
        taking.start()
        found: list[Wish] = []
        while taking.is_alive():
            found += held.wishes()
        found += held.wishes()
        assert {part.token for part in found} == {wish.token}
        assert tuple(path for part in found for path in part.paths) == wish.paths
    assert list(held.inbox.iterdir()) == []


def test_a_wish_that_nobody_takes_is_withdrawn(store: Path) -> None:
    held = claim(store)
    assert held is not None
    with pytest.raises(StoreInUseError):
        claim_or_leave(store, Wish((store,)), patience=0.1)
    assert list(held.wishes()) == []


def test_who_waits_gets_the_store_when_it_is_let_go_of(store: Path) -> None:
    held = claim(store)
    assert held is not None
    letting_go = threading.Timer(0.2, held.release)
    letting_go.start()
    mine = claim_or_leave(store, Wish((store,)), patience=20.0)
    letting_go.join()
    assert mine is not None
    assert list(mine.wishes()) == []


def test_only_the_owner_can_leave_or_read_wishes(store: Path) -> None:
    held = claim(store)
    assert held is not None
    with pytest.raises(StoreInUseError):
        claim_or_leave(store, Wish(), patience=0.0)
    assert stat.S_IMODE(held.inbox.stat().st_mode) == 0o700
    assert stat.S_IMODE(store.with_name("library.sqlite.lock").stat().st_mode) == 0o600
    held.release()
    held.inbox.chmod(0o777)
    again = claim(store)
    assert again is not None
    assert stat.S_IMODE(again.inbox.stat().st_mode) == 0o700


def test_an_inbox_that_leads_elsewhere_is_refused(store: Path, tmp_path: Path) -> None:
    store.parent.mkdir()
    store.with_name("library.sqlite.inbox").symlink_to(tmp_path)
    with pytest.raises(OSError, match=r"exists|folder"):
        claim(store)


def test_messages_that_are_none_of_ours_are_passed_over(store: Path, tmp_path: Path) -> None:
    held = claim(store)
    assert held is not None
    secret = tmp_path / "secret.txt"
    secret.write_text("\0/etc/passwd", encoding="utf-8")
    with (held.inbox / "1.open").open("wb") as huge:
        huge.truncate(1 << 40)
    (held.inbox / "2.open").symlink_to(secret)
    (held.inbox / "3.open").write_bytes(b"\0relative.txt\0\0")
    os.mkfifo(held.inbox / "4.open")
    (held.inbox / "5.open").mkdir()
    assert list(held.wishes()) == [Wish()]
    assert secret.exists()
    assert [path.name for path in held.inbox.iterdir()] == ["5.open"]
