"""The list by real keys: the menu of a row, and its file in the file manager."""

from pathlib import Path

import pytest
from jeepney import MatchRule, Message, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from pytestqt.qtbot import QtBot

from tests.screen.bus import session_bus
from tests.screen.hands import TIMEOUT, Start, wait_until_read, window_of, windows_of, xdotool

pytestmark = pytest.mark.xvfb

_SERVICE = "org.freedesktop.FileManager1"


def _asked_for(files: DBusConnection) -> list[str]:
    """Answers the next call as a file manager does; the addresses it is to show."""
    with files.filter(MatchRule(type="method_call", interface=_SERVICE, member="ShowItems")) as calls:
        call: Message = files.recv_until_filtered(calls, timeout=TIMEOUT / 1_000)
    files.send(new_method_return(call))
    addresses: list[str] = call.body[0]
    return addresses


def test_the_file_of_the_article_is_shown_in_the_file_manager(
    qtbot: QtBot, start: Start, store: Path, tmp_path: Path
) -> None:
    path = tmp_path / "the strait é.txt"
    path.write_text("The strait is calm. Nobody came on Monday.\n", encoding="utf-8")
    with session_bus() as session, open_dbus_connection(bus=session) as files:
        files.send_and_get_reply(message_bus.RequestName(_SERVICE))
        window = window_of(start(path, environment={"DBUS_SESSION_BUS_ADDRESS": session}))
        wait_until_read(qtbot, store)
        xdotool("windowactivate", "--sync", window, "key", "ctrl+alt+o")
        assert _asked_for(files) == [path.as_uri()]


def test_a_row_has_its_menu_by_key(qtbot: QtBot, start: Start, store: Path, tmp_path: Path) -> None:
    path = tmp_path / "strait.txt"
    path.write_text("The strait is calm. Nobody came on Monday.\n", encoding="utf-8")
    process = start(path)
    window = window_of(process)
    wait_until_read(qtbot, store)
    for key in ("shift+F10", "Menu"):
        xdotool("windowactivate", "--sync", window, "key", key)
        qtbot.waitUntil(lambda: len(windows_of(process)) == 2, timeout=TIMEOUT)
        xdotool("key", "Escape")
        qtbot.waitUntil(lambda: len(windows_of(process)) == 1, timeout=TIMEOUT)
