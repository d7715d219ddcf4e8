"""What a person has set for the whole app; each change is kept at once and takes effect at once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.library import JsonValue, Library, length_from_json, length_to_json
from desktop_app.library.settings import READING_LIMITS, SUMMARY_LENGTH, SUMMARY_METHOD
from desktop_app.report import Length, View
from desktop_app.window.language import Language
from desktop_app.window.theme import ThemeChoice, theme
from desktop_app.work import Engine

if TYPE_CHECKING:
    from desktop_app.loading import ReadingLimits

_LANGUAGE = "language"


def language_setting(library: Library) -> Language:
    """What is asked for before there is a window."""
    choice = library.setting(_LANGUAGE)
    return Language(choice) if choice in list(Language) else Language.SYSTEM


class Preferences(QObject):
    """The settings but for theme and size of text, which the `theme` holds."""

    length_changed = Signal()
    language_changed = Signal()
    changed = Signal()
    """Any of them."""

    def __init__(self, library: Library, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._limits = library.setting(READING_LIMITS)
        method = library.setting(SUMMARY_METHOD)
        self.language = language_setting(library)
        self.method = method if isinstance(method, str) else None
        """The summary method of articles without one of their own; None is the app's choice."""
        self.length = length_from_json(library.setting(SUMMARY_LENGTH))
        """The length of summaries of articles without one of their own; None is by the article's size."""

    def complete(self, view: View) -> View:
        """With the length that was set last, which the library may not have heard of yet."""
        return replace(view, usual_length=self.length)

    @property
    def limits(self) -> "ReadingLimits":
        from desktop_app.work.preferences import limits_from_setting  # reads files: not with the window

        return limits_from_setting(self._limits)

    def set_language(self, language: Language) -> None:
        self.language = language
        self._keep(_LANGUAGE, str(language))
        self.language_changed.emit()

    def set_length(self, length: Length | None) -> None:
        self.length = length
        self._keep(SUMMARY_LENGTH, length_to_json(length))
        self.length_changed.emit()

    def set_method(self, method: str | None) -> None:
        self.method = method
        self._keep(SUMMARY_METHOD, method)

    def set_limits(self, limits: "ReadingLimits") -> None:
        self._limits = {"file_mb": limits.file_mb, "seconds": limits.seconds, "memory_mb": limits.memory_mb}
        self._keep(READING_LIMITS, self._limits)

    def restore_defaults(self) -> None:
        """Everything as it was at the first start; the articles stay, and what was chosen for them."""
        theme().choose(ThemeChoice.SYSTEM)
        theme().scale_text(1.0)
        self.set_length(None)
        self.set_method(None)
        self._limits = None
        self._keep(READING_LIMITS, None)
        self.set_language(Language.SYSTEM)

    def _keep(self, name: str, value: JsonValue) -> None:
        self._engine.save_setting(name, value)
        self.changed.emit()
