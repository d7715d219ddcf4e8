"""The groups of the dialog: appearance, summaries, reading, the store."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.report import Length, LengthUnit
from desktop_app.report.view import LONGEST_SUMMARY
from desktop_app.window.language import Language
from desktop_app.window.results import words
from desktop_app.window.settings.form import Amount, Choice, Group
from desktop_app.window.settings.preferences import Preferences
from desktop_app.window.theme import TEXT_SIZES, theme
from desktop_app.window.translation import percent
from desktop_app.window.words import theme_names

_USUAL = {
    LengthUnit.SENTENCES: 5,
    LengthUnit.WORDS: 100,
    LengthUnit.RATIO: 20,
}
"""What is offered first when a unit is chosen; the share in per cent."""


class AppearanceGroup(Group):
    """With ``can_reopen`` the window can open anew without a loss, as another language needs it."""

    def __init__(self, preferences: Preferences, can_reopen: bool) -> None:
        super().__init__()
        self.set_title(self.tr("Appearance"))
        self._preferences = preferences
        self.theme = Choice(theme_names().items())
        self._text_size = Choice((size, percent(size)) for size in TEXT_SIZES)
        own_names = [(language, language.own_name) for language in Language if language.own_name]
        self.language = Choice([(Language.SYSTEM, self.tr("As the system")), *own_names])
        self.language.setEnabled(can_reopen)
        self.add(self.tr("&Theme"), self.theme)
        self.add(self.tr("Text si&ze"), self._text_size)
        self.add(self.tr("&Language"), self.language)
        self.add_note(self.tr("For another language the window opens anew."), [self.language])
        self.theme.chosen.connect(theme().choose)
        self._text_size.chosen.connect(theme().scale_text)
        self.language.chosen.connect(preferences.set_language)

    def show_values(self) -> None:
        self.theme.show_value(theme().choice)
        self._text_size.show_value(theme().text_size)
        self.language.show_value(self._preferences.language)


class SummaryGroup(Group):
    def __init__(self, preferences: Preferences) -> None:
        from desktop_app.analysis.summary.methods import DEFAULT_METHOD, METHODS

        super().__init__()
        self.set_title(self.tr("Summaries"))
        self._preferences = preferences
        self._default_method = DEFAULT_METHOD
        units = [(unit, words.length_unit(unit)) for unit in LengthUnit]
        self._unit = Choice([(None, self.tr("Automatic")), *units])
        self._amount = Amount()
        self._amount.setAccessibleName(self.tr("How long"))
        self._method = Choice((method, words.method_title(method)) for method in METHODS)
        length = QWidget()
        row = QHBoxLayout(length)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._unit)
        row.addWidget(self._amount)
        self.add(self.tr("L&ength"), length, named=self._unit)
        self.add(self.tr("&Method"), self._method)
        self._line = self.add_note("")
        self.add_note(self.tr("What you have chosen for an article stays with it."))
        self._unit.chosen.connect(self._choose_unit)
        self._amount.chosen.connect(self._choose_amount)
        self._method.chosen.connect(preferences.set_method)

    def show_values(self) -> None:
        length, method = self._preferences.length, self._preferences.method or self._default_method
        self._unit.show_value(length.unit if length else None)
        self._amount.setVisible(length is not None)
        if length is not None:
            self._show_amount(length)
        self._method.show_value(method)
        line = words.method_line(self._method.value)
        self._line.setText(line)
        self._method.setAccessibleDescription(line)

    def _show_amount(self, length: Length) -> None:
        match length.unit:
            case LengthUnit.SENTENCES:
                self._amount.allow(1, LONGEST_SUMMARY, 1, "{}")
                self._amount.show_value(int(length.amount))
            case LengthUnit.WORDS:
                self._amount.allow(10, 1000, 10, "{}")
                self._amount.show_value(int(length.amount))
            case LengthUnit.RATIO:
                self._amount.allow(1, 100, 5, self.tr("{} %"))
                self._amount.show_value(round(100 * length.amount))

    def _choose_unit(self, unit: LengthUnit | None) -> None:
        self._preferences.set_length(None if unit is None else _length(unit, _USUAL[unit]))

    def _choose_amount(self, amount: int) -> None:
        self._preferences.set_length(_length(self._unit.value, amount))


def _length(unit: LengthUnit, amount: int) -> Length:
    return Length(amount / 100 if unit is LengthUnit.RATIO else amount, unit)


class ReadingGroup(Group):
    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.set_title(self.tr("Reading files"))
        self._preferences = preferences
        self._file = Amount(1, 500, 10, self.tr("{} MB"))
        self._seconds = Amount(5, 600, 5, self.tr("{} s"))
        self._memory = Amount(512, 16_384, 256, self.tr("{} MB"))
        self.add(self.tr("Lar&gest file"), self._file)
        self.add(self.tr("Longest t&ime"), self._seconds)
        self.add(self.tr("Most memor&y"), self._memory)
        self.add_note(
            self.tr("A file that needs more is refused. This counts from the next file on."),
            [self._file, self._seconds, self._memory],
        )
        for amount in (self._file, self._seconds, self._memory):
            amount.chosen.connect(self._choose)

    def show_values(self) -> None:
        limits = self._preferences.limits
        self._file.show_value(limits.file_mb)
        self._seconds.show_value(round(limits.seconds))
        self._memory.show_value(limits.memory_mb)

    def _choose(self) -> None:
        from desktop_app.loading import ReadingLimits

        limits = ReadingLimits(self._file.value(), self._seconds.value(), self._memory.value())
        self._preferences.set_limits(limits)
