"""What a screen reader finds in the window, asked over the accessibility bus and nothing else."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic, sleep

import pytest

from desktop_app.assets import sample_articles
from tests.screen.bus import Bus, Node, State, session_bus
from tests.screen.hands import TIMEOUT, running, window_of, xdotool

pytestmark = pytest.mark.xvfb

PANELS = ["Articles", "Article details", "Keywords", "Summary", "Key actors", "Red lines", "Article"]
"""In reading order."""
THREAT = re.compile(
    r"Threat, strong\. Joe Biden to Vladimir Putin: “And if he chooses not to cooperate .*"
    r" Condition: if he chooses not to cooperate .*\. Consequence: (then )?we will respond.*\."
)


@dataclass
class Listener:
    """Somebody who hears the window and does not see it."""

    bus: Bus
    process: int
    window: str

    def everything(self) -> list[Node]:
        root = self.bus.program(self.process)
        return [] if root is None else list(root.walk())

    def panels(self) -> list[Node]:
        return [node for node in self.everything() if node.role == "panel" and node.name in PANELS]

    def find(self, role: str, name: str, panel: str = "") -> Node:
        """What has this role and this name, in the named panel if there is one, as soon as it is there."""

        def look() -> Node | None:
            places = [place for place in self.panels() if place.name == panel] if panel else None
            shown = self.everything() if places is None else [node for it in places for node in it.walk()]
            return next((node for node in shown if node.role == role and node.name == name), None)

        return _wait(look, f"{role} {name!r}")

    def rows(self, name: str) -> list[Node]:
        return self.find("list", name).children()

    def press(self, *keys: str) -> None:
        xdotool("windowactivate", "--sync", self.window, "key", *keys)

    def wait_for_focus(self, panel: str) -> None:
        """Until the focus is in the panel."""

        def look() -> Node | None:
            place = next((place for place in self.panels() if place.name == panel), None)
            nodes = place.walk() if place else iter(())
            return next((node for node in nodes if State.FOCUSED in node.states), None)

        _wait(look, f"focus in {panel}")


def _wait(look: Callable[[], Node | None], wanted: str) -> Node:
    end = monotonic() + TIMEOUT / 1_000
    while monotonic() < end:
        with suppress(OSError):  # what is asked may be gone by then
            if (found := look()) is not None:
                return found
        sleep(0.1)
    raise AssertionError(f"no {wanted}")


@pytest.fixture(scope="module")
def listener(window_manager: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """Listens to the sample article, read and shown."""
    store = tmp_path_factory.mktemp("home") / "library.sqlite"
    with session_bus() as session:
        bus = Bus(session)
        with running(store, "--sample", environment={"DBUS_SESSION_BUS_ADDRESS": session}) as process:
            listener = Listener(bus, process.pid, window_of(process))
            listener.find("list", "Red lines")
            yield listener
        bus.close()


def test_the_panes_are_panels_in_reading_order(listener: Listener) -> None:
    listener.find("button", "Show article").act()
    listener.find("panel", "Article")
    assert [panel.name for panel in listener.panels()] == PANELS


def test_everything_that_takes_the_focus_has_a_name(listener: Listener) -> None:
    focusable = [node for node in listener.everything() if State.FOCUSABLE in node.states]
    assert len(focusable) > 30
    assert [node for node in focusable if not node.name] == []


def test_a_red_line_says_who_threatens_whom_with_what(listener: Listener) -> None:
    spoken = [row.name for row in listener.rows("Red lines")]
    assert [name for name in spoken if THREAT.fullmatch(name)], spoken
    assert all(row.role == "list item" for row in listener.rows("Red lines"))


def test_rows_have_names_and_say_more_of_them(listener: Listener) -> None:
    article, *others = listener.rows("Articles")
    assert not others
    assert (article.role, article.name) == (
        "list item",
        "Biden promises to tell Putin ‘what are the red lines’ at Geneva talks",
    )
    assert article.description.startswith("Read. 3 red lines, 1 strong. ")
    assert article.description.endswith(". 588 words.")
    actors = {row.name: row.description for row in listener.rows("Key actors")}
    assert actors["Joe Biden"].startswith("US President, ")
    assert all(description.endswith((" mention", " mentions")) for description in actors.values())


def test_the_summary_can_be_read_as_text(listener: Listener) -> None:
    sentences = listener.find("label", "Sentences of the summary").text.split("\n")
    article = sample_articles()[0].read_text(encoding="utf-8")
    assert len(sentences) == 5
    assert all(sentence in article for sentence in sentences)


def test_the_length_has_a_value_that_can_be_changed(listener: Listener) -> None:
    slider = listener.find("slider", "Length of the summary")
    assert slider.value == (1, 5, 24)
    slider.act("Increase")
    listener.find("button", "6 sentences")
    assert slider.value == (1, 6, 24)
    assert len(listener.find("label", "Sentences of the summary").text.split("\n")) == 6
    slider.act("Decrease")
    listener.find("button", "5 sentences")


def test_a_kind_is_checked_and_says_how_many_there_are(listener: Listener) -> None:
    threats = listener.find("check box", "Threat", "Red lines")
    assert threats.description == "2"
    assert State.CHECKED not in threats.states
    threats.act("Toggle")
    assert State.CHECKED in threats.states
    assert all(row.name.startswith("Threat") for row in listener.rows("Red lines"))
    listener.find("check box", "All", "Red lines").act("Toggle")
    assert State.CHECKED not in threats.states
    assert len(listener.rows("Red lines")) == 2


def test_what_is_done_is_announced(listener: Listener) -> None:
    with listener.bus.listening("Object:Announcement") as wait_for:
        listener.find("button", "Copy summary").act()
        wait_for("Summary copied")
        listener.press("ctrl+2", "Home", "Return")
        wait_for(r"Vladimir Putin: 8 mentions, \d red lines")
        listener.press("F3")
        wait_for("2 of 8")
        listener.press("Escape")
        wait_for("Everything is shown again")


def test_the_chosen_row_is_selected_and_the_focus_goes_from_pane_to_pane(listener: Listener) -> None:
    listener.press("ctrl+2", "Home", "Down")
    listener.wait_for_focus("Key actors")
    first, second, *_ = listener.rows("Key actors")
    assert State.SELECTED in second.states
    assert State.SELECTED not in first.states
    for panel in ["Red lines", "Article", "Articles", "Keywords", "Summary", "Key actors"]:
        listener.press("F6")
        listener.wait_for_focus(panel)
