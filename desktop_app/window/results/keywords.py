"""The keywords as chips in one line, two where there is little room; the rest a click away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop_app.report import Keyword
from desktop_app.window.controls import Chip
from desktop_app.window.results import words
from desktop_app.window.results.flow import FlowLayout
from desktop_app.window.results.pane import Label
from desktop_app.window.theme import META, is_restyling

_NARROW = 820
"""A row narrower than this has two lines of chips."""


class KeywordRow(QFrame):
    keyword_chosen = Signal(object)
    """The `Keyword` whose mentions are to be shown, or None: no longer."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Keywords"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        self._basic = Label(META, muted=True)
        self._basic.setText(self.tr("Basic"))
        self._basic.setToolTip(self.tr("This language is not learned yet: frequent words and phrases."))
        self._basic.setVisible(False)
        self._flow.addWidget(self._basic)
        self._chips: list[Chip] = []
        self._more: Chip | None = None
        self._all_shown = False

    def show_keywords(self, keywords: tuple[Keyword, ...], basic: bool = False) -> None:
        """``basic`` says that they come from features that need no language."""
        self._basic.setVisible(basic and bool(keywords))
        for chip in self.findChildren(Chip):
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(keyword, rank) for rank, keyword in enumerate(keywords, start=1)]
        self._all_shown = False
        self._more = Chip("", parent=self)
        self._more.setCheckable(False)
        self._more.clicked.connect(self._show_all)
        self._flow.addWidget(self._more)
        self._fit()

    def choose(self, number: int | None) -> None:
        """Shows a keyword as the chosen one, without a signal; None for none."""
        for at, chip in enumerate(self._chips):
            chip.setChecked(at == number)

    def has_keywords(self) -> bool:
        return bool(self._chips)

    def take_focus(self) -> None:
        if self._chips:
            self._chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def holds_focus(self) -> bool:
        return any(chip.hasFocus() for chip in self.findChildren(Chip))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event) and hasattr(self, "_more"):
            self._fit()

    def _chip(self, keyword: Keyword, rank: int) -> Chip:
        chip = Chip(keyword.text, len(keyword.mentions), parent=self)
        chip.setToolTip(
            self.tr("Number {} in the ranking, {}").format(rank, words.mentions(len(keyword.mentions)))
        )
        chip.clicked.connect(lambda on: self._choose(chip, keyword if on else None))
        self._flow.addWidget(chip)
        return chip

    def _choose(self, chip: Chip, keyword: Keyword | None) -> None:
        for other in self._chips:
            if other is not chip:
                other.setChecked(False)
        self.keyword_chosen.emit(keyword)

    def _show_all(self) -> None:
        self._all_shown = True
        focused = self._more is not None and self._more.hasFocus()
        first_hidden = next((chip for chip in self._chips if chip.isHidden()), None)
        self._fit()
        if focused and first_hidden:
            first_hidden.setFocus()

    def _fit(self) -> None:
        """Shows as many chips as the lines hold, and how many more there are."""
        if self._more is None:
            return
        self.setMinimumHeight(self._more.sizeHint().height())  # without keywords, too: nothing jumps
        self._basic.setFixedHeight(self._more.sizeHint().height())
        fitting = len(self._chips) if self._all_shown else self._fitting()
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < fitting)
        hidden = len(self._chips) - fitting
        self._more.setText(f"+{hidden}")
        self._more.setAccessibleName(self.tr("{} more keywords").format(hidden))
        self._more.setVisible(hidden > 0)
        self.updateGeometry()

    def _fitting(self) -> int:
        lines = 2 if self.width() < _NARROW else 1
        label = [] if self._basic.isHidden() else [self._basic.sizeHint().width()]
        widths = label + [chip.sizeHint().width() for chip in self._chips]
        if self._flow.lines_for(widths, self.width()) <= lines:
            return len(self._chips)
        more = Chip(f"+{len(widths)}").sizeHint().width()
        fitting = len(widths) - 1
        while fitting > 0 and self._flow.lines_for([*widths[:fitting], more], self.width()) > lines:
            fitting -= 1
        return fitting - len(label)
