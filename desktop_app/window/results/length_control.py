"""How long the summary is: a slider, and beside it the length in words, whose menu offers other units."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QWidget

from desktop_app.report import Length, LengthUnit, Origin, Report, SummarySentence, View, summary
from desktop_app.report.view import LONGEST_SUMMARY
from desktop_app.window.controls import Button, ButtonStyle
from desktop_app.window.results import words
from desktop_app.window.results.rows import pop_up
from desktop_app.window.translation import percent

NARROWEST = 60
_STEPS: Mapping[LengthUnit, float] = {
    LengthUnit.SENTENCES: 1,
    LengthUnit.WORDS: 10,
    LengthUnit.RATIO: 0.05,
}
"""What one step of the slider means."""
_MOST_WORDS = 1000


class LengthControl(QWidget):
    length_chosen = Signal(object)
    """The `Length` that the slider or the menu says now."""

    def __init__(self) -> None:
        super().__init__()
        self._unit = LengthUnit.SENTENCES
        self._report: Report | None = None
        self._view = View()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Length of the summary"))
        self._slider.setMinimumWidth(NARROWEST)
        self._slider.setMaximumWidth(200)
        self._slider.setPageStep(5)
        self._slider.valueChanged.connect(self._tell)
        self._label = Button("", style=ButtonStyle.QUIET, menu_mark=True)
        self._label.setToolTip(self.tr("Count sentences, words or the share of the article"))
        self._label.clicked.connect(self._show_units)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._slider, 1)
        row.addWidget(self._label)

    def show_length(self, report: Report, view: View) -> None:
        """Shows how long the summary of ``report`` is in ``view``, without a signal."""
        self._report, self._view = report, view
        length = view.shown_length
        self._unit = length.unit if length else LengthUnit.SENTENCES
        counted = len(_chosen_by_app(report, view))
        amount = length.amount if length and self._unit is not LengthUnit.SENTENCES else counted
        self._slider.blockSignals(True)
        self._slider.setRange(1, self._most_steps(report))
        self._slider.setValue(round(amount / _STEPS[self._unit]))
        self._slider.blockSignals(False)
        self._label.setText(_in_words(Length(amount, self._unit)))

    def change(self, steps: int) -> None:
        self._slider.setValue(self._slider.value() + steps)

    def label_width(self) -> int:
        return self._label.sizeHint().width()

    def _most_steps(self, report: Report) -> int:
        if self._unit is LengthUnit.RATIO:
            return round(1 / _STEPS[self._unit])
        if self._unit is LengthUnit.WORDS:
            return max(1, ceil(min(_MOST_WORDS, report.words) / _STEPS[self._unit]))
        return max(1, min(LONGEST_SUMMARY, len(report.ranking)))

    def _tell(self, step: int) -> None:
        self.length_chosen.emit(Length(round(step * _STEPS[self._unit], 2), self._unit))

    def _show_units(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for unit in LengthUnit:
            action = menu.addAction(words.length_unit(unit))
            action.setCheckable(True)
            action.setChecked(unit is self._unit)
            action.setData(unit)
            group.addAction(action)
        group.triggered.connect(lambda action: self._choose_unit(LengthUnit(action.data())))
        pop_up(menu, self._label.mapToGlobal(QPoint(0, self._label.height())))

    def _choose_unit(self, unit: LengthUnit) -> None:
        """The same sentences as now, or hardly more, in another unit."""
        if self._report is None or unit is self._unit:
            return
        shown = _chosen_by_app(self._report, self._view)
        amount = float(len(shown))
        if unit is LengthUnit.WORDS:
            text = self._report.article.text
            amount = sum(len(sentence.span.of(text).split()) for sentence in shown)
        elif unit is LengthUnit.RATIO:
            amount /= max(1, len(self._report.ranking))
        step = _STEPS[unit]
        self.length_chosen.emit(Length(round(ceil(round(amount / step, 6)) * step, 2), unit))


def _chosen_by_app(report: Report, view: View) -> list[SummarySentence]:
    """The sentences that the length is about; a person's own come on top."""
    return [sentence for sentence in summary(report, view) if sentence.origin is Origin.APP]


def _in_words(length: Length) -> str:
    if length.unit is LengthUnit.RATIO:
        return percent(length.amount)
    if length.unit is LengthUnit.WORDS:
        return words.word_count(int(length.amount))
    return words.sentences(int(length.amount))
