"""The about box: where the data lie, what the app is made of, and what a report of a mistake may say."""

import re
from importlib.metadata import requires
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QTabWidget
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.assets import resource
from desktop_app.window.controls import Button
from desktop_app.window.help.about import AboutBox
from desktop_app.window.help.details import details
from desktop_app.window.help.licences import shipped_parts
from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import ThemeChoice, theme
from tests.window.hands import drop, files, wait_until_read
from tests.window.help_windows import button, opened, part


@pytest.fixture
def about(qtbot: QtBot, window: MainWindow) -> AboutBox:
    window.help.show_about()
    return opened(qtbot, window, AboutBox)


class Opener(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_it_says_where_the_data_lie_and_shows_it(qtbot: QtBot, about: AboutBox, store: Path) -> None:
    words = [label.text() for label in about.findChildren(QLabel)]
    assert f"Redline Desk {__version__}" in words
    assert str(store) in words
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]
    qtbot.mouseClick(button(about, "Show in folder"), Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(store.parent)]


def test_without_a_store_it_says_so(qtbot: QtBot, window: MainWindow) -> None:
    box = AboutBox(window, None)
    qtbot.addWidget(box)
    assert any("list is gone when you close" in label.text() for label in box.findChildren(QLabel))
    assert not any(button.text() == "Show in folder" for button in box.findChildren(Button))


def test_details_for_a_report_name_versions_and_no_files(
    qtbot: QtBot, window: MainWindow, story: Path, store: Path
) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    window.help.show_about()
    about = opened(qtbot, window, AboutBox)
    qtbot.mouseClick(button(about, "Copy details"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.strip() == details().strip()
    assert copied.startswith(f"Redline Desk {__version__}\n")
    assert f"PySide6 {PySide6.__version__}" in copied
    assert "Platform: offscreen" in copied or "Platform: xcb" in copied
    assert "nltk " in copied
    for private in (story.name, str(store), str(Path.home()), "Ardova"):
        assert private not in copied
    assert button(about, "Copied").isVisible()


def test_every_licence_can_be_read_by_keyboard(qtbot: QtBot, about: AboutBox) -> None:
    tabs = about.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    parts = part(about, QListWidget, "What Redline Desk is made of")
    text = part(about, QPlainTextEdit, "Licence")
    parts.setFocus()
    seen = [text.toPlainText()]
    for _ in range(parts.count() - 1):
        qtbot.keyClick(parts, Qt.Key.Key_Down)
        seen.append(text.toPlainText())
    assert [words.strip() for words in seen] == [shipped.text().strip() for shipped in shipped_parts()]
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()


def test_its_texts_keep_their_fonts_when_the_theme_changes(about: AboutBox) -> None:
    text = part(about, QPlainTextEdit, "Licence")
    (name,) = (label for label in about.findChildren(QLabel) if label.text().startswith("Redline Desk 0"))
    size = name.font().pointSizeF()
    fonts = [text.font().family(), name.font().weight()]
    theme().choose(ThemeChoice.DARK)
    theme().scale_text(1.25)
    assert [text.font().family(), name.font().weight()] == fonts
    assert name.font().pointSizeF() == pytest.approx(1.25 * size)
    theme().scale_text(1.0)
    theme().choose(ThemeChoice.LIGHT)


def test_all_that_is_needed_has_a_name_and_a_text_of_its_licence() -> None:
    parts = {shipped.name.lower(): shipped for shipped in shipped_parts()}
    wanted = {
        "redline desk",
        "python",
        "lucide",
        "all-minilm-l6-v2",
        "pyside6_essentials",
        "shiboken6",
        "nltk",
    }
    assert set(parts) >= wanted | {"numpy", "sumy", "lxml", "requests", "resiliparse", "pypdfium2"} & set(
        parts
    )
    assert "pytest" not in parts
    assert [name for name, shipped in parts.items() if not shipped.licence] == []
    assert [name for name, shipped in parts.items() if len(shipped.text()) < 200] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["pyside6_essentials"].text()
    assert "GNU GENERAL PUBLIC LICENSE" in parts["pyside6_essentials"].text()
    assert "Lucide Icons and Contributors" in parts["lucide"].text()
    assert parts["redline desk"].text().startswith("MIT License")


def test_everything_that_the_app_needs_is_listed() -> None:
    needed = [line for line in requires("redline-desk") or () if "extra" not in line]
    names = {re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", line)[0]).lower() for line in needed}
    assert len(names) > 10
    assert names <= {re.sub(r"[-_.]+", "-", shipped.name).lower() for shipped in shipped_parts()}


def test_no_licence_among_the_resources_is_left_out() -> None:
    shown = {file for shipped in shipped_parts() for file in shipped.texts()}
    licences = set(resource().rglob("*LICEN*")) | set(resource("models").glob("*/README.md"))
    assert len(licences) > 10
    assert licences <= shown
    assert set(resource("licences").iterdir()) <= shown
