"""The results of one article: title, keywords, summary, actors, red lines and the article itself.

What is clicked in one pane is shown in the others, see `Choices`.
"""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from desktop_app.article import Span
from desktop_app.export import summary_html, summary_text
from desktop_app.report import Length, Report, Stage, View
from desktop_app.report.corrections import keep_block
from desktop_app.window.results import words
from desktop_app.window.results.actors_pane import ActorsPane
from desktop_app.window.results.choices import Choices
from desktop_app.window.results.correcting import Corrector
from desktop_app.window.results.frame import Columns
from desktop_app.window.results.header import Header
from desktop_app.window.results.keywords import KeywordRow
from desktop_app.window.results.places import Places
from desktop_app.window.results.reader import Reader
from desktop_app.window.results.red_lines_pane import RedLinesPane
from desktop_app.window.results.summary_pane import SummaryPane


class ResultsPage(QFrame):
    """Shows a report through a view; says which other view or method a person asks for."""

    view_changed = Signal(object)
    """The `View` that is shown now."""
    method_chosen = Signal(str)
    corrected = Signal(list, list)
    """Corrections that a person makes, and such that are taken back."""
    announced = Signal(str)
    """Something to be said to a person who listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Results"))
        self._report: Report | None = None
        self._view = View()
        self.header = Header()
        self.keywords = KeywordRow()
        self.summary = SummaryPane()
        self.actors = ActorsPane()
        self.red_lines = RedLinesPane()
        self.reader = Reader()
        self.columns = Columns([self.summary, self.actors, self.red_lines], self.reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        for widget in (self.header, self.keywords):
            column.addWidget(widget)
        column.addWidget(self.columns, 1)
        self.corrector = Corrector(self)
        self.choices = Choices(
            self.keywords, self.summary, self.actors, self.red_lines, self.reader, self.columns, self
        )
        self._connect()

    def show_report(self, report: Report, view: View, file_name: str) -> None:
        """Shows a report; what was chosen in another article's is forgotten.

        ``file_name`` stands for the title where there is none; "" for pasted text.
        """
        places = Places(report.article.text)
        before = self.choices.chosen() if self._is_shown(report) else None
        if before is not None:
            self._keep_scrolled()
        self._report, self._view = report, view
        self.corrector.set_report(report)
        self.choices.forget()
        self.header.show_report(report, file_name)
        self.keywords.show_keywords(report.keywords, basic=report.actors is None)
        self.summary.show_report(report, view, places)
        self.actors.show_report(report)
        self.red_lines.show_report(report, view, places)
        self.reader.set_article(report.article, report.words)
        if before is not None:
            self.choices.choose_again(report, before)

    def show_busy(self, title: str, stage: Stage | None) -> None:
        """Says in every pane what is being found there; ``stage`` is what is being done now."""
        self._report = None
        self.corrector.set_report(None)
        self.choices.forget()
        self.header.show_busy(title, words.stage_name(stage))
        self.keywords.show_keywords(())
        self.summary.show_busy(words.stage_name(Stage.SUMMARY))
        self.actors.show_busy(words.stage_name(Stage.ACTORS))
        self.red_lines.show_busy(words.stage_name(Stage.RED_LINES))
        self.reader.set_article(None, 0)

    def set_corner(self, widget: QWidget) -> None:
        """Puts a widget of the window beside the title."""
        self.header.set_corner(widget)

    def copy_summary(self, with_title: bool = False) -> bool:
        """Puts the shown sentences on the clipboard, one a line, and as plain HTML; whether there are any."""
        if self._report is None or not self._report.ranking:
            return False
        mime = QMimeData()
        mime.setText(summary_text(self._report, self._view, with_title))
        mime.setHtml(summary_html(self._report, self._view, with_title))
        QGuiApplication.clipboard().setMimeData(mime)
        self.summary.say_copied()
        self.announced.emit(self.tr("Summary copied"))
        return True

    def copy_current(self) -> bool:
        """Copies what is selected or current where the focus is; whether there was something."""
        if self._report is None:
            return False
        for pane in (self.summary, self.actors, self.red_lines, self.reader):
            if pane.holds_focus():
                return self._copy(pane.current_text())
        return False

    def focus_pane(self, number: int) -> None:
        """1 Summary, 2 Key actors, 3 Red lines, 4 the article, which is opened for it."""
        if number == 4:
            self.columns.open_reader(True)
        (self.summary, self.actors, self.red_lines, self.reader)[number - 1].take_focus()

    def next_pane(self, step: int) -> bool:
        """Moves the focus to the next pane, or back for -1; False past the last and before the first.

        From outside it comes to the first pane, or for -1 to the last.
        """
        stops: list[KeywordRow | SummaryPane | ActorsPane | RedLinesPane | Reader] = [
            self.summary,
            self.actors,
            self.red_lines,
        ]
        if self.keywords.has_keywords():
            stops.insert(0, self.keywords)
        if self.columns.reader_open:
            stops.append(self.reader)
        here = next((number for number, stop in enumerate(stops) if stop.holds_focus()), None)
        if here is None:
            here = -1 if step > 0 else len(stops)
        if not 0 <= here + step < len(stops):
            return False
        stops[here + step].take_focus()
        return True

    def toggle_article(self) -> None:
        """Shows the article and goes to it; hides it if it has the focus already."""
        if self.columns.reader_open and self.reader.holds_focus():
            self._close_reader()
        else:
            self.focus_pane(4)

    def clear_filter(self) -> bool:
        """Ends, one at a time, a search, the filters, the marks in the article; False if there was none."""
        return self.choices.clear()

    def change_length(self, step: int) -> None:
        """Makes the summary longer or shorter by so many sentences."""
        self.summary.change_length(step)

    def find_text(self) -> None:
        """Opens the article with the cursor in its search field."""
        self.columns.open_reader(True)
        self.reader.find_text()

    def filter_red_lines(self) -> None:
        """Opens the menu of what can be asked for of red lines."""
        self.red_lines.ask_for_filter()

    def next_place(self, step: int) -> None:
        """Goes to the next chosen place in the article, or back for -1."""
        if self.reader.trail is not None:
            self.columns.open_reader(True)
        self.reader.next_place(step)

    def toggle_left_out(self) -> None:
        """Shows in the article what cleaning left out, or hides it again."""
        shown = not (self.columns.reader_open and self.reader.shows_left_out)
        if shown:
            self.columns.open_reader(True)
        self.reader.show_left_out(shown)

    def state(self) -> dict[str, Any]:
        """The panes' sizes and whether the reader is open, as plain JSON values."""
        return self.columns.state()

    def restore_state(self, state: dict[str, Any]) -> None:
        """What `state` gave; what cannot be used is passed over."""
        self.columns.restore_state(state)

    def _connect(self) -> None:
        self.summary.length_chosen.connect(self._set_length)
        self.summary.method_chosen.connect(self.method_chosen)
        self.summary.copy_summary_requested.connect(self.copy_summary)
        self.red_lines.confidence_changed.connect(self._set_confidence)
        for pane in (self.summary, self.actors, self.red_lines):
            pane.copy_requested.connect(self._copy)
        self.reader.closed.connect(self._close_reader)
        self.reader.keep_asked.connect(self._keep_blocks)
        self.choices.announced.connect(self.announced)
        corrector = self.corrector
        corrector.corrected.connect(self.corrected)
        self.summary.menu_opening.connect(lambda menu, span: corrector.add_to_sentence_menu(menu, span, True))
        self.actors.menu_opening.connect(corrector.add_to_actor_menu)
        self.red_lines.menu_opening.connect(
            lambda menu, line: corrector.add_to_red_line_menu(menu, line.span, line.kind)
        )
        self.reader.menu_opening.connect(self._add_to_article_menu)
        self.header.left_out_asked.connect(self.toggle_left_out)

    def _set_length(self, length: Length) -> None:
        if self._report is None:
            return
        self._view = replace(self._view, length=length)
        self.summary.show_view(self._report, self._view)
        self.choices.follow_summary()
        self.view_changed.emit(self._view)

    def show_usual_length(self, length: Length | None) -> None:
        """Another length counts for articles without one of their own."""
        self._view = replace(self._view, usual_length=length)
        if self._report is not None:
            self.summary.show_view(self._report, self._view)
            self.choices.follow_summary()

    def _is_shown(self, report: Report) -> bool:
        """Whether this is the article in view, corrected or analysed again."""
        before = () if self._report is None else self._report.article.blocks
        return [block.text for block in before] == [block.text for block in report.article.blocks]

    def _keep_scrolled(self) -> None:
        """The panes stay where they are though they are filled anew."""
        for view in (self.summary.text, self.actors.list, self.red_lines.list):
            bar = view.verticalScrollBar()
            QTimer.singleShot(0, bar, partial(bar.setValue, bar.value()))

    def _keep_blocks(self, numbers: list[int], kept: bool) -> None:
        """A line that a person had turned already is as it was read once it is turned back."""
        if self._report is None:
            return
        article = self._report.article
        turned = {number: article.blocks[number].by_person for number in numbers}
        add = [keep_block(article, number, kept) for number in numbers if not turned[number]]
        drop = [keep_block(article, number, not kept) for number in numbers if turned[number]]
        self.corrected.emit(add, drop)

    def _add_to_article_menu(self, menu: QMenu, span: Span) -> None:
        shown = any(sentence.start <= span.start < sentence.end for sentence in self.summary.spans)
        self.corrector.add_to_sentence_menu(menu, span, shown)

    def _set_confidence(self, confidence: float) -> None:
        self._view = replace(self._view, min_confidence=confidence)
        self.red_lines.show_view(self._view)
        self.view_changed.emit(self._view)

    def _close_reader(self) -> None:
        had_focus = self.reader.holds_focus()
        self.columns.open_reader(False)
        if had_focus:
            self.summary.take_focus()

    def _copy(self, text: str) -> bool:
        if not text:
            return False
        QGuiApplication.clipboard().setText(text)
        self.announced.emit(self.tr("Copied"))
        return True
