"""The summary: as long as the slider says, by the method that was chosen, ready to be copied."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QInputEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop_app.article import Span
from desktop_app.report import Report, SummarySentence, View, summary
from desktop_app.report.view import SHORT_TEXT, summary_note
from desktop_app.window.controls import Button, ButtonStyle, IconButton
from desktop_app.window.results import words
from desktop_app.window.results.length_control import LengthControl
from desktop_app.window.results.pane import MARGIN, Label, Pane
from desktop_app.window.results.places import Places
from desktop_app.window.results.red_line_signs import SIGN_WIDTH
from desktop_app.window.results.rows import pop_up
from desktop_app.window.results.summary_text import SummaryText
from desktop_app.window.theme import META, READING, font, is_restyling, line_height

_COPIED_FOR = 2_000
"""Milliseconds for which the button says that it has copied."""
_SLIDER = 100
"""Where the slider would be narrower than this, the method's name gives way to an icon."""
_GAP = 12
"""Between two sentences, px."""


class SummaryPane(Pane):
    length_chosen = Signal(object)
    """A `Length`."""
    method_chosen = Signal(str)
    sentence_chosen = Signal(object)
    """The span of the sentence to be shown in the article."""
    red_line_asked = Signal(object)
    """The span of a sentence that is a red line and whose card is wanted."""
    copy_summary_requested = Signal(bool)
    """With the title, or without."""
    copy_requested = Signal(str)
    menu_opening = Signal(QMenu, object)
    """A menu, before it is seen, and the span of the sentence that it is for."""

    def __init__(self) -> None:
        super().__init__("")
        self.heading.setText(self.tr("Summary"))
        self.setAccessibleName(self.tr("Summary"))
        self.set_widths(260, 640)
        self._places = Places("")
        self._sentences: tuple[SummarySentence, ...] = ()
        self._method = ""
        self.text = SummaryText()
        self.text.setAccessibleName(self.tr("Sentences of the summary"))
        self.text.sentence_chosen.connect(lambda number: self.sentence_chosen.emit(self.spans[number]))
        self.text.red_line_asked.connect(lambda number: self.red_line_asked.emit(self.spans[number]))
        self.text.copy_requested.connect(lambda: self.copy_requested.emit(self.current_text()))
        self.text.menu_opening.connect(lambda menu, number: self.menu_opening.emit(menu, self.spans[number]))
        self._build_head()
        self._build_controls()
        self._build_banner()
        self.add_body(self.text, self.text, margin=MARGIN, inset=SIGN_WIDTH)
        self._restyle()

    def show_report(self, report: Report, view: View, places: Places) -> None:
        self._places = places
        self._method = report.method
        self._method_button.setText(words.method_title(report.method))
        self.text.choose(None)
        self.text.mark(())
        self._copy.setEnabled(bool(report.ranking))
        self.show_view(report, view)
        self.text.verticalScrollBar().setValue(0)

    def show_view(self, report: Report, view: View) -> None:
        """Picks again from the same report: the length has changed."""
        self._sentences = summary(report, view)
        total = len(report.ranking)
        whole = len(self._sentences) == total <= SHORT_TEXT
        self._controls.setVisible(bool(total))
        self._length.show_length(report, view)
        self._length.setVisible(not whole)
        self._whole.setVisible(whole)
        self._banner.setText(words.summary_note(summary_note(report), report.method))
        self._banner_row.setVisible(bool(self._banner.text()))
        self._refill()
        if total:
            self.show_content()
        else:
            self.show_note(self.tr("There is nothing to summarize."))

    def show_busy(self, doing: str) -> None:
        self._sentences = ()
        self._copy.setEnabled(False)
        self._controls.setVisible(False)
        self._banner_row.setVisible(False)
        super().show_busy(doing)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The shown sentences, in document order."""
        return tuple(sentence.span for sentence in self._sentences)

    def choose(self, sentence: Span | None) -> None:
        """Marks a sentence as the chosen one, without a signal; None for none."""
        self.text.choose(sentence)

    def mark(self, mentions: Sequence[Span]) -> None:
        """Marks mentions softly."""
        self.text.mark(mentions)

    def show_red_lines(self, spans: Iterable[Span]) -> None:
        """Marks the sentences that are red lines, too."""
        self.text.show_red_lines(spans)

    def current_text(self) -> str:
        """What Copy is about: the selected words, else the current sentence."""
        return self.text.current_text()

    def change_length(self, step: int) -> None:
        self._length.change(step)

    def say_copied(self) -> None:
        """The button says so for two seconds."""
        self._copy.setText(self.tr("Copied"))
        self._copy.set_icon_name("check")
        self._copied.start()

    def head_width(self) -> int:
        return super().head_width() + self.head.spacing() + self._copy.sizeHint().width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event) and hasattr(self, "text"):
            self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A change of the application's style sheet takes a widget's own font away after the pane is told.
        if event.type() is QEvent.Type.FontChange and watched is self.text:
            self._restyle()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._length.label_width() + self._method_button.sizeHint().width()
        narrow = self.width() < 2 * MARGIN + _SLIDER + beside + 3 * 8
        self._method_button.setVisible(not narrow)
        self._method_icon.setVisible(narrow)

    def _build_head(self) -> None:
        self._copy = CopyButton(self.tr("Copy summary"))
        self._copy.setToolTip(self.tr("Copy the sentences shown; with Shift, the title, too"))
        self._copy.asked.connect(self.copy_summary_requested)
        self._copied = QTimer(self, interval=_COPIED_FOR, singleShot=True)
        self._copied.timeout.connect(self._offer_copy)
        self.head.addWidget(self._copy)

    def _build_controls(self) -> None:
        self._length = LengthControl()
        self._length.length_chosen.connect(self.length_chosen)
        self._whole = Label()
        self._whole.setText(self.tr("Short article: shown in full."))
        self._method_button = Button("", style=ButtonStyle.QUIET, menu_mark=True)
        self._method_button.setToolTip(self.tr("How the sentences are chosen"))
        self._method_icon = IconButton("list-filter", self.tr("How the sentences are chosen"))
        for button in (self._method_button, self._method_icon):
            button.clicked.connect(self._show_methods)
        self._controls = QWidget()
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(MARGIN, 0, MARGIN - 8, 0)
        row.setSpacing(8)
        row.addWidget(self._length, 1)
        row.addWidget(self._whole)
        row.addStretch(0)
        row.addWidget(self._method_button)
        row.addWidget(self._method_icon)
        self._controls_row = QWidget()
        outer = QHBoxLayout(self._controls_row)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._controls)
        self._controls_row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add_controls(self._controls_row)

    def _build_banner(self) -> None:
        self._banner = Label(META, muted=True, elided=True)
        self._banner_row = QWidget()
        row = QHBoxLayout(self._banner_row)
        row.setContentsMargins(MARGIN, 0, MARGIN, 8)
        row.addWidget(self._banner)
        self._banner_row.setVisible(False)
        self.add_banner(self._banner_row)

    def _restyle(self) -> None:
        wanted = font(READING)
        if self.text.font() != wanted:
            self.text.setFont(wanted)
            self._refill()
        self.text.repaint_marks()

    def _refill(self) -> None:
        self.text.show_sentences(self._places, self._sentences, line_height(self.text.font()), _GAP)

    def _offer_copy(self) -> None:
        self._copy.setText(self.tr("Copy summary"))
        self._copy.set_icon_name("copy")

    def _show_methods(self) -> None:
        # Here, as no one may ever ask.
        from desktop_app.analysis.summary.methods import METHODS

        menu = QMenu(self)
        group = QActionGroup(menu)
        for method in METHODS:
            title, line = words.method_title(method), words.method_line(method)
            action = menu.addAction(self.tr("{method}: {line}").format(method=title, line=line))
            action.setData(method)
            action.setCheckable(True)
            action.setChecked(method == self._method)
            group.addAction(action)
        group.triggered.connect(lambda action: self.method_chosen.emit(action.data()))
        button = self._method_button if self._method_button.isVisible() else self._method_icon
        pop_up(menu, button.mapToGlobal(QPoint(0, button.height())))


class CopyButton(Button):
    asked = Signal(bool)
    """With Shift held, or without."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "copy", ButtonStyle.FILLED)
        self._with_shift = False
        self.clicked.connect(lambda: self.asked.emit(self._with_shift))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._heeding(event):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with self._heeding(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        with self._heeding(event):
            super().keyReleaseEvent(event)

    @contextmanager
    def _heeding(self, event: QInputEvent) -> Iterator[None]:
        self._with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        yield
        self._with_shift = False
