"""Every icon that the code names is there, and every one that is there is named and licensed."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import desktop_app
from desktop_app.assets import resource

_NAMED_BY = {"icon": 0, "paint_icon": 1, "IconButton": 0, "Button": 1, "Chip": 2, "set_icon_name": 0}
"""Where those that take the name of an icon take it."""
_OWN = {"app"}
"""Drawn for this app; the others are Lucide's."""


def _calls() -> Iterator[ast.Call]:
    for source in sorted(Path(desktop_app.__path__[0], "window").rglob("*.py")):
        tree = ast.parse(source.read_text(encoding="utf-8"))
        yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _constants() -> set[str]:
    sources = sorted(Path(desktop_app.__path__[0], "window").rglob("*.py"))
    nodes = (node for source in sources for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _named() -> set[str]:
    """The names that are given where an icon's name is expected."""
    found = set()
    for call in _calls():
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in _NAMED_BY:
            given = [*call.args[_NAMED_BY[name] : _NAMED_BY[name] + 1]]
            given += [keyword.value for keyword in call.keywords if keyword.arg == "icon_name"]
            either = [
                part
                for node in given
                for part in ([node.body, node.orelse] if isinstance(node, ast.IfExp) else [node])
            ]
            found |= {
                node.value
                for node in either
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
            }
    return found


def _there() -> set[str]:
    return {path.stem for path in resource("icons").glob("*.svg")}


def test_every_icon_that_is_named_is_there() -> None:
    from desktop_app.window.icons import ACTOR_ICONS, RED_LINE_ICONS

    named = _named() | set(ACTOR_ICONS.values()) | set(RED_LINE_ICONS.values())
    assert len(named) > 25
    assert named - _there() == set()


def test_every_icon_that_is_there_is_used() -> None:
    constants = _constants()
    assert {name for name in _there() if name not in constants and f"{name}.svg" not in constants} == set()


def test_the_icons_are_those_that_the_licence_beside_them_covers() -> None:
    licence = resource("icons", "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert "Lucide Icons and Contributors" in licence
    files = {path.name for path in resource("icons").iterdir()}
    assert files == {f"{name}.svg" for name in _there()} | {"LICENSE-lucide.txt"}
    for name in _there() - _OWN:
        picture = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        frame = re.match(
            r'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"', picture
        )
        assert frame, name
        assert 'stroke="currentColor" stroke-width="1.75"' in picture, name
