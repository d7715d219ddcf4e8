"""The guide in the other languages says what the English one says, in the words of the window."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.article import ErrorKind, Failure
from desktop_app.assets import resource
from desktop_app.window.help.guide import GuideWindow
from desktop_app.window.help.keys import all_keys
from desktop_app.window.language import Language, speak
from desktop_app.window.words import failure_advice
from tests.window.conftest import OpenWindow
from tests.window.help_windows import opened
from tests.window.test_translations import CODES, english_afterwards, in_language  # noqa: F401 (a fixture)

CHAPTERS = ("help.md", "changelog.md", "threat_model.md")


def chapter(name: str, code: str = "") -> str:
    return resource("guide", code, name).read_text(encoding="utf-8")


def numbers(text: str) -> Counter[str]:
    """How often each number stands there, however its thousands are parted."""
    return Counter(re.sub(r"\D", "", number) for number in re.findall(r"\d(?:[\d.,  ]*\d)?", text))


def plain(words: str) -> str:
    return words.replace("&", "").rstrip("….")


def translations(code: str) -> dict[str, set[str]]:
    """All translations of each string of the window."""
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(resource("translations", f"{code}.ts")).iter("message"):
        source, translation = message.findtext("source") or "", message.findtext("translation") or ""
        found.setdefault(plain(source), set()).add(plain(translation))
    return found


def first_cells(text: str, anchor: str) -> list[str]:
    """The first column of the table in the section with this anchor."""
    section = text.partition(f"{{#{anchor}}}")[2].partition("\n## ")[0]
    return re.findall(r"^\| ([^|]+) \|", section, re.MULTILINE)[1:]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", CHAPTERS)
def test_it_has_the_same_sections_lists_tables_and_numbers(code: str, name: str) -> None:
    english, other = chapter(name), chapter(name, code)
    shape = re.compile(r"^(#+ |- |\d\. |\|)", re.MULTILINE)
    assert shape.findall(other) == shape.findall(english)
    anchors = re.compile(r"\{[#\w-]+\}")
    assert anchors.findall(other) == anchors.findall(english)
    for mine, theirs in zip(other.split("\n"), english.split("\n"), strict=True):
        assert bool(mine) == bool(theirs), mine
        if not mine.startswith("| \\"):
            assert numbers(mine) == numbers(theirs), mine
    suffixes = re.compile(r"(?<= )\.[a-z0-9]+\b")
    assert suffixes.findall(other) == suffixes.findall(english)


@pytest.mark.parametrize("code", CODES)
def test_it_names_things_as_the_window_does(code: str) -> None:
    words = translations(code)
    bold = re.compile(r"\*\*([^*]+)\*\*")
    english, other = bold.findall(chapter("help.md")), bold.findall(chapter("help.md", code))
    pairs = [
        (plain(source), plain(translation))
        for sources, translated in zip(english, other, strict=True)
        if sources[0].isupper()
        for source, translation in zip(
            re.split(r" → |, ", sources), re.split(r" → |, ", translated), strict=True
        )
    ]
    assert len(pairs) > 15
    assert [(source, mine) for source, mine in pairs if mine not in words[source]] == []
    kinds = zip(
        first_cells(chapter("help.md"), "red-lines"),
        first_cells(chapter("help.md", code), "red-lines"),
        strict=True,
    )
    assert [(source, mine) for source, mine in kinds if source[0] != "-" and mine not in words[source]] == []


@pytest.mark.parametrize("code", CODES)
def test_its_advice_is_that_of_the_window(code: str, qtbot: QtBot) -> None:
    speak(Language(code))
    said = [failure_advice(Failure(kind)).reason.format("") for kind in ErrorKind]
    for words in first_cells(chapter("help.md", code), "refused"):
        if words[0] != "-":
            assert any(all(word in reason for word in words.split()) for reason in said), words


@pytest.mark.parametrize("code", CODES)
def test_f1_opens_it_in_the_language_of_the_window(
    qtbot: QtBot, open_window: OpenWindow, store: Path, code: str
) -> None:
    in_language(store, Language(code))
    window = open_window()
    window.help.show_changes()
    guide = opened(qtbot, window, GuideWindow)
    title = chapter("changelog.md", code).partition("\n")[0].removeprefix("# ").partition(" {")[0]
    assert guide.text.section == title
    text = guide.text.toPlainText()
    assert chapter("threat_model.md", code).rpartition("\n\n")[2].strip()[:60] in text
    for group in all_keys(window):
        for key in group.keys:
            assert key.words in text
            assert key.keys in text
