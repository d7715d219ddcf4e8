"""What is chosen in one of the panes, shown in all of them; what is asked for of red lines with it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.article import Span
from desktop_app.report import Actor, Keyword, RedLine, Report
from desktop_app.window.results import words
from desktop_app.window.results.actor_model import also_called
from desktop_app.window.results.actors_pane import ActorsPane
from desktop_app.window.results.frame import Columns
from desktop_app.window.results.keywords import KeywordRow
from desktop_app.window.results.line_filter import LineFilter
from desktop_app.window.results.places import merged
from desktop_app.window.results.reader import Reader
from desktop_app.window.results.red_lines_pane import RedLinesPane
from desktop_app.window.results.summary_pane import SummaryPane
from desktop_app.window.results.trail import Source, Trail
from desktop_app.window.translation import quoted


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person has chosen in a report."""

    filter: LineFilter
    keyword: Keyword | None
    trail: Trail | None
    number: int

    def actor_in(self, report: Report) -> Actor | None:
        """The actor that is asked for, as another report of the same article has it."""
        wanted = self.filter.actor
        return next((actor for actor in report.actors or () if wanted and actor.id == wanted.id), None)

    def keyword_in(self, report: Report) -> Keyword | None:
        wanted = self.keyword
        return next((word for word in report.keywords if wanted and word.text == wanted.text), None)


class Choices(QObject):
    """An actor, a keyword and the filters of red lines hold together; the article shows the latest choice."""

    announced = Signal(str)
    """Something to be said to a person who listens."""

    def __init__(
        self,
        keywords: KeywordRow,
        summary: SummaryPane,
        actors: ActorsPane,
        red_lines: RedLinesPane,
        reader: Reader,
        columns: Columns,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keyword: Keyword | None = None
        self._keywords, self._summary, self._actors = keywords, summary, actors
        self._red_lines, self._reader, self._columns = red_lines, reader, columns
        keywords.keyword_chosen.connect(self._choose_keyword)
        summary.sentence_chosen.connect(self._choose_sentence)
        actors.actor_chosen.connect(self._choose_actor)
        red_lines.line_chosen.connect(self._choose_line)
        red_lines.filter_asked.connect(self._filter_lines)
        summary.red_line_asked.connect(lambda span: self._choose_at(span.start))
        red_lines.lines_changed.connect(self._show_red_lines)
        reader.moved.connect(self._follow)
        reader.passed.connect(self._choose_at)

    def forget(self) -> None:
        """Another article is shown; the panes forget by themselves."""
        self._keyword = None

    def chosen(self) -> Chosen:
        return Chosen(self._red_lines.filter, self._keyword, self._reader.trail, self._reader.number)

    def choose_again(self, report: Report, before: Chosen) -> None:
        """What was chosen before the article was corrected or analysed again, as far as it is there still."""
        actor, self._keyword = before.actor_in(report), before.keyword_in(report)
        self._red_lines.filter_by(before.filter.of(actor, before.filter.side))
        self._actors.choose(actor)
        self._keywords.choose(None if self._keyword is None else report.keywords.index(self._keyword))
        self._mark_keyword()
        trail = _actor_trail(actor) if actor else _keyword_trail(self._keyword) if self._keyword else None
        if trail is not None and before.trail is not None and before.trail.source is trail.source:
            self._reader.follow(trail, min(before.number, len(trail.places) - 1))

    def clear(self) -> bool:
        """Ends, one at a time, a search, the filters, the marks in the article; False if there was none."""
        if self._reader.stop_finding():
            return True
        if self._keyword is not None or self._actors.hides_kinds or self._red_lines.filter.hides:
            self._show_everything()
            return True
        if self._reader.trail is not None:
            self._clear_trail()
            return True
        return False

    def follow_summary(self) -> None:
        """The summary has other sentences now."""
        trail, spans = self._reader.trail, self._summary.spans
        if trail is None or trail.source is not Source.SUMMARY:
            return
        chosen = trail.places[self._reader.number]
        if chosen in spans:
            self._reader.follow(Trail(Source.SUMMARY, spans), spans.index(chosen))
        else:
            self._clear_trail()

    def _choose_sentence(self, span: Span) -> None:
        spans = self._summary.spans
        self._show(Trail(Source.SUMMARY, spans), spans.index(span))

    def _choose_keyword(self, keyword: Keyword | None) -> None:
        self._keyword = keyword
        self._mark_keyword()
        if keyword is not None:
            self._show(_keyword_trail(keyword), 0)
        else:
            self._reader.forget(Source.KEYWORD)

    def _choose_actor(self, actor: Actor) -> None:
        self._red_lines.filter_by(self._red_lines.filter.of(actor))
        self._show_actor()
        self.announced.emit(
            self.tr("{}: {}, {}").format(
                actor.name, words.mentions(len(actor.mentions)), words.red_lines(len(self._red_lines.lines))
            )
        )

    def _filter_lines(self, wanted: LineFilter) -> None:
        before = self._red_lines.filter.actor
        self._red_lines.filter_by(wanted)
        if wanted.actor != before:
            self._show_actor()
        self.announced.emit(words.red_lines(len(self._red_lines.lines)))

    def _show_actor(self) -> None:
        """Marks everywhere the actor that is asked for, or none any longer."""
        actor = self._red_lines.filter.actor
        self._actors.choose(actor)
        self._mark_summary()
        if actor is not None:
            self._show(_actor_trail(actor), 0)
        else:
            self._reader.forget(Source.ACTOR)

    def _choose_line(self, line: RedLine, meant: Span) -> None:
        lines = self._red_lines.lines
        trail = Trail(
            Source.RED_LINES,
            tuple(shown.span for shown in lines),
            conditions=tuple(shown.condition for shown in lines if shown.condition),
            consequences=tuple(shown.consequence for shown in lines if shown.consequence),
        )
        self._show(trail, lines.index(line), meant if meant != line.span else None)

    def _show_red_lines(self) -> None:
        """Beside the summary and the article."""
        spans = [line.span for line in self._red_lines.lines]
        self._summary.show_red_lines(spans)
        self._reader.show_red_lines(spans)

    def _choose_at(self, point: int) -> None:
        """The red line at this code point, where one is shown."""
        line = next(
            (line for line in self._red_lines.lines if line.span.start <= point < line.span.end), None
        )
        if line is not None:
            self._choose_line(line, line.span)

    def _show(self, trail: Trail, number: int, narrow: Span | None = None) -> None:
        """Opens the reader at a place of a trail and marks it where it came from."""
        if not trail.places:
            self._clear_trail()
            return
        if not self._columns.reader_open:
            self._columns.open_reader(True)
        self._reader.follow(trail, number, narrow)
        self._mark_source(trail, number)

    def _follow(self, trail: Trail, number: int) -> None:
        self._mark_source(trail, number)
        self.announced.emit(self.tr("{} of {}").format(number + 1, len(trail.places)))

    def _mark_source(self, trail: Trail, number: int) -> None:
        place = trail.places[number]
        self._summary.choose(place if trail.source is Source.SUMMARY else None)
        self._red_lines.choose(place if trail.source is Source.RED_LINES else None)

    def _mark_keyword(self) -> None:
        self._red_lines.light_up(None if self._keyword is None else self._keyword.mentions)
        self._mark_summary()

    def _mark_summary(self) -> None:
        """Softly, what the chosen actor and the chosen keyword are called there."""
        named = (self._red_lines.filter.actor, self._keyword)
        self._summary.mark(merged(span for one in named if one is not None for span in one.mentions))

    def _clear_trail(self) -> None:
        self._reader.clear()
        self._summary.choose(None)
        self._red_lines.choose(None)

    def _show_everything(self) -> None:
        self._keyword = None
        self._keywords.choose(None)
        self._actors.reset_kinds()
        self._actors.choose(None)
        self._red_lines.filter_by(LineFilter())
        self._mark_keyword()
        self._clear_trail()
        self.announced.emit(self.tr("Everything is shown again"))


def _actor_trail(actor: Actor) -> Trail:
    heading = ", ".join(part for part in (actor.name, also_called(actor)) if part)
    return Trail(Source.ACTOR, actor.mentions, heading)


def _keyword_trail(keyword: Keyword) -> Trail:
    return Trail(Source.KEYWORD, keyword.mentions, quoted(keyword.text))
