"""The settings as they are met by keyboard and by ear, from outside the program."""

from collections.abc import Iterator

import pytest

from tests.screen.bus import Bus, Node, State, session_bus
from tests.screen.hands import running, window_of, xdotool
from tests.screen.test_ear import Listener

pytestmark = pytest.mark.xvfb

SPIN_BOX = ("spin box", "spin button")
"""As older and newer AT-SPI call it."""
GROUPS = ["Appearance", "Summaries", "Reading files", "Your articles"]


@pytest.fixture
def listener(window_manager: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """Has opened the settings by key; ``window`` is the dialog."""
    store = tmp_path_factory.mktemp("home") / "library.sqlite"
    with session_bus() as session:
        bus = Bus(session)
        environment = {"DBUS_SESSION_BUS_ADDRESS": session, "LC_ALL": "C.UTF-8"}
        with running(store, "--sample", environment=environment) as process:
            listener = Listener(bus, process.pid, window_of(process))
            listener.find("list", "Red lines")
            listener.press("ctrl+comma")
            listener.window = window_of(process, "^Settings$")
            yield listener
        bus.close()


def dialog_of(listener: Listener, name: str = "Settings") -> Node:
    return listener.find("dialog", name)


def wait_for_window(process: int, title: str) -> None:
    xdotool("search", "--sync", "--onlyvisible", "--all", "--pid", process, "--name", title)


def test_everything_in_it_says_what_it_is(listener: Listener) -> None:
    dialog = dialog_of(listener)
    nodes = list(dialog.walk())
    assert [node.name for node in nodes if node.role == "panel" and node.name] == GROUPS
    labelled = {(node.role, label.name): node for node in nodes for label in node.labels}
    assert {label: node.name for (role, label), node in labelled.items() if role == "combo box"} == {
        "Theme": "As the system",
        "Text size": "100 %",
        "Language": "As the system",
        "Length": "Automatic",
        "Method": "Balanced",
    }
    amounts = {label: node.value[1] for (role, label), node in labelled.items() if role in SPIN_BOX}
    assert amounts == {"Largest file": 50, "Longest time": 30, "Most memory": 1024}
    assert labelled["text", "Kept in"].text.endswith("library.sqlite")
    assert {node.name for node in nodes if node.role == "button"} == {
        "Show in folder",
        "Forget everything…",
        "Restore defaults",
        "Close",
    }
    language = labelled["combo box", "Language"]
    assert language.description == "For another language the window opens anew."


def test_a_method_is_chosen_and_heard_by_keyboard_alone(listener: Listener) -> None:
    dialog_of(listener)
    for _ in range(4):
        listener.press("Tab")
    listener.press("Down")
    listener.find("button", "Lead")  # the results say so as soon as the summary is made anew
    listener.press("Escape")
    assert listener.find("list", "Red lines")


def test_the_window_opens_anew_in_another_language(listener: Listener) -> None:
    dialog_of(listener)
    for _ in range(2):
        listener.press("Tab")
    for _ in range(2):  # English, then German
        listener.press("Down")
    wait_for_window(listener.process, "^Einstellungen$")  # by then the window before is gone
    dialog_of(listener, "Einstellungen")
    listener.find("list", "Rote Linien")
    assert State.FOCUSED in listener.find("combo box", "Deutsch").states
