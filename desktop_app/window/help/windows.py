"""Opens the windows of the Help menu, one of each at most, and gives a newcomer a hint."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.library import Library

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_SHAPE = "guide_shape"
_HAD_HINT = "had_hint"
_Window = TypeVar("_Window", bound=QWidget)


class HelpWindows(QObject):
    """They are made, and their code is loaded, when they are asked for.

    ``store`` is the file that keeps the articles, None if none does.
    """

    def __init__(self, window: "MainWindow", settings: Library, store: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._store = store

    def offer_hint(self) -> None:
        """Has a newcomer's first results come with a hint, which goes away for good."""
        if self._settings.setting(_HAD_HINT):
            return
        from desktop_app.window.help.hint import FirstHint

        hint = FirstHint(self._window.centre)
        hint.shown.connect(self._window.announce)
        hint.done.connect(lambda: self._window.engine.save_setting(_HAD_HINT, True))

    def show_guide(self) -> None:
        """At the section about what has the focus, or at the beginning."""
        self._show_section(self._section())

    def show_changes(self) -> None:
        self._show_section("new")

    def show_shortcuts(self) -> None:
        from desktop_app.window.help.shortcuts import ShortcutsWindow

        self._present(self._open_one(ShortcutsWindow) or ShortcutsWindow(self._window))

    def show_about(self) -> None:
        from desktop_app.window.help.about import AboutBox

        self._present(self._open_one(AboutBox) or AboutBox(self._window, self._store))

    def close(self) -> None:
        """Closes every window beside the main one, before that one closes."""
        for child in self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child.isWindow():
                child.close()

    def _show_section(self, anchor: str) -> None:
        from desktop_app.window.help.guide import GuideWindow
        from desktop_app.window.help.keys import all_keys

        guide = self._open_one(GuideWindow)
        if guide is None:
            guide = GuideWindow(self._window, all_keys(self._window), self._store)
            guide.closed.connect(lambda shape: self._window.engine.save_setting(_SHAPE, shape))
            if isinstance(shape := self._settings.setting(_SHAPE), str):
                guide.restore_shape(shape)
        self._present(guide)
        guide.show_section(anchor)

    def _open_one(self, kind: type[_Window]) -> _Window | None:
        found = self._window.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return next((window for window in found if window.isVisible()), None)

    def _present(self, window: QWidget) -> None:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()
        window.raise_()
        window.activateWindow()

    def _section(self) -> str:
        """The anchor of the section of the guide that is about what has the focus, "" if there is none."""
        window, results = self._window, self._window.results
        sections = {
            results.keywords: "keywords",
            results.summary: "summary",
            results.actors: "actors",
            results.red_lines: "red-lines",
            results.reader: "article",
            window.centre.failed: "refused",
            window.sidebar: "list",
        }
        focused = QApplication.focusWidget() or window
        found = (name for part, name in sections.items() if part is focused or part.isAncestorOf(focused))
        return next(found, "")
