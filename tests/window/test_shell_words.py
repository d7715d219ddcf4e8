"""Translators get every string of the window, each under a name by which the window will find it."""

import ast
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import desktop_app.window


def test_every_string_can_be_translated(tmp_path: Path) -> None:
    sources = sorted(Path(desktop_app.window.__path__[0]).rglob("*.py"))
    written = tmp_path / "strings.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, *sources, "-ts", written], check=True, capture_output=True, timeout=60)
    contexts = ElementTree.parse(written).findall("context")
    names = {context.findtext("name") for context in contexts}
    assert names <= {"", *_classes(sources)}
    strings = {message.findtext("source") for context in contexts for message in context.iter("message")}
    assert strings >= set(_asked_for(sources))
    assert len(strings) > 100


def _classes(sources: list[Path]) -> list[str]:
    trees = [ast.parse(source.read_text("utf-8")) for source in sources]
    return [node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def _asked_for(sources: list[Path]) -> list[str]:
    """The argument of every call of ``tr``: no f-string, no variable."""
    calls = [
        node
        for source in sources
        if source.name != "translation.py"
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "tr"
    ]
    texts = [str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)]
    assert len(texts) == len(calls)
    return texts
