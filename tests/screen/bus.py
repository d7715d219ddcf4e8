"""The accessibility bus (AT-SPI 2) as a screen reader uses it, over plain D-Bus."""

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from time import monotonic
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import Properties

_A11Y = "org.a11y.atspi."
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_CALL_S = 10

_LABELLED_BY = 2
"""A kind of AT-SPI's relations."""


class State(IntEnum):
    """Bits of the state set, as AT-SPI numbers them."""

    CHECKED = 4
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25


class Bus:
    """A connection to the accessibility bus. While it is open, programs believe that a screen reader runs."""

    def __init__(self, session: str) -> None:
        """``session`` is the address of the session's bus."""
        with open_dbus_connection(bus=session) as desktop:
            status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status")
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                _result(desktop, Properties(status).set(name, "b", True))
            address = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (accessible,) = _result(desktop, new_method_call(address, "GetAddress"))
        self._connection = open_dbus_connection(bus=accessible)

    def close(self) -> None:
        self._connection.close()

    def program(self, process: int) -> "Node | None":
        """The root of what a process shows; None while it shows nothing."""
        for node in Node(self._connection, _REGISTRY, _ROOT).children():
            (owner,) = _result(self._connection, message_bus.GetConnectionUnixProcessID(node.owner))
            if owner == process:
                return node
        return None

    @contextmanager
    def listening(self, kind: str) -> Iterator[Callable[[str], None]]:
        """Events such as "Object:Announcement"; the function waits until one has come that tells what the
        regular expression says.
        """
        group, name = kind.split(":")
        rule = MatchRule(type="signal", interface=f"{_A11Y}Event.{group}", member=name)
        _result(self._connection, message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_REGISTRY, interface=_REGISTRY)
        _result(self._connection, new_method_call(registry, "RegisterEvent", "s", (kind,)))
        with self._connection.filter(rule) as queue:

            def wait_for(pattern: str) -> None:
                told: list[str] = []
                end = monotonic() + _CALL_S
                while not any(re.fullmatch(pattern, text) for text in told):
                    try:
                        message = self._connection.recv_until_filtered(queue, timeout=end - monotonic())
                    except TimeoutError:
                        raise AssertionError(f"{pattern!r} was not told, but {told}") from None
                    told.append(message.body[3][1])

            yield wait_for


class Node:
    """One object of the tree that a screen reader walks."""

    def __init__(self, connection: DBusConnection, owner: str, path: str) -> None:
        self._connection = connection
        self.owner = owner
        self.path = path

    def __repr__(self) -> str:
        return f"{self.role} {self.name!r}"

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @property
    def labels(self) -> "list[Node]":
        """What it is labelled by: read out before the value, which some kinds have as their name."""
        (relations,) = self._call("Accessible", "GetRelationSet")
        references = [found for kind, them in relations if kind == _LABELLED_BY for found in them]
        return [Node(self._connection, owner, path) for owner, path in references]

    @property
    def role(self) -> str:
        """As AT-SPI names it; newer ones say "button" for "push button"."""
        return str(self._call("Accessible", "GetRoleName")[0]).removeprefix("push ")

    @property
    def states(self) -> frozenset[State]:
        (words,) = self._call("Accessible", "GetState")
        bits = words[0] | words[1] << 32
        return frozenset(state for state in State if bits >> state & 1)

    @property
    def text(self) -> str:
        """What the Text interface gives."""
        return str(self._call("Text", "GetText", "ii", (0, -1))[0])

    @property
    def value(self) -> tuple[float, float, float]:
        """Least, current and most of the Value interface."""
        least, now, most = (
            self._property("Value", f"{name}Value") for name in ("Minimum", "Current", "Maximum")
        )
        return least, now, most

    def act(self, action: str = "Press") -> None:
        """Does one of the object's actions, as a screen reader's user asks."""
        (actions,) = self._call("Action", "GetActions")
        self._call("Action", "DoAction", "i", ([name for name, *_ in actions].index(action),))

    def children(self) -> "list[Node]":
        (references,) = self._call("Accessible", "GetChildren")
        return [Node(self._connection, owner, path) for owner, path in references]

    def walk(self) -> "Iterator[Node]":
        """The object and all that is shown below it, in reading order."""
        yield self
        for child in self.children():
            if State.SHOWING in child.states:
                yield from child.walk()

    def _call(self, interface: str, method: str, signature: str | None = None, body: Any = ()) -> Any:
        address = DBusAddress(self.path, bus_name=self.owner, interface=_A11Y + interface)
        return _result(self._connection, new_method_call(address, method, signature, body))

    def _property(self, interface: str, name: str) -> Any:
        address = DBusAddress(self.path, bus_name=self.owner, interface=_A11Y + interface)
        return _result(self._connection, Properties(address).get(name))[0][1]


@contextmanager
def session_bus() -> Iterator[str]:
    """A bus of a session of its own; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_apart()) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


def _apart() -> dict[str, str]:
    """The environment without what leads to a session that is there already, or to a person's settings."""
    led = ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XDG_SESSION_ID")
    rest = {name: value for name, value in os.environ.items() if name not in led}
    return rest | {"GSETTINGS_BACKEND": "memory"}


def _result(connection: DBusConnection, message: Message) -> Any:
    reply = connection.send_and_get_reply(message, timeout=_CALL_S)
    if reply.header.message_type.name == "error":
        raise OSError(f"{message.header.fields}: {reply.body}")
    return reply.body
