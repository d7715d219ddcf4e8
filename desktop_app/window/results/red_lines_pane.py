"""Red lines: who limits, threatens, warns, demands, refuses or pledges, to whom, on what condition."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.article import Span
from desktop_app.report import Confidence, RedLine, RedLineKind, Report, View, red_lines
from desktop_app.window.controls import Button, ButtonStyle, Chip, IconButton
from desktop_app.window.results import words
from desktop_app.window.results.card_list import CardList
from desktop_app.window.results.card_model import CardModel, with_speaker
from desktop_app.window.results.cards import CardMaker, CardOrder
from desktop_app.window.results.chip_row import ChipRow
from desktop_app.window.results.legend import Legend
from desktop_app.window.results.line_filter import LineFilter, Side
from desktop_app.window.results.line_menus import add_parties, filter_menu, order_menu, order_name
from desktop_app.window.results.pane import MARGIN, Pane
from desktop_app.window.results.places import Places, within
from desktop_app.window.results.rows import pop_up
from desktop_app.window.theme import font, is_restyling

_LONGEST_CHIP = 190
"""What a name may take of a chip, px; the rest is dots."""


class RedLinesPane(Pane):
    line_chosen = Signal(object, object)
    """The `RedLine` to be shown, and the span of it that was meant."""
    lines_changed = Signal()
    """Others are shown now."""
    confidence_changed = Signal(object)
    """The least confidence that is shown now, a float."""
    filter_asked = Signal(object)
    """The `LineFilter` that a person wants."""
    copy_requested = Signal(str)
    menu_opening = Signal(QMenu, object)
    """A menu, before it is seen, and the `RedLine` that it is for."""

    def __init__(self) -> None:
        super().__init__("")
        self.heading.setText(self.tr("Red lines"))
        self.setAccessibleName(self.tr("Red lines"))
        self.set_widths(260, 640)
        self._report: Report | None = None
        self._maker: CardMaker | None = None
        self._found: tuple[RedLine, ...] = ()
        self._lines: tuple[RedLine, ...] = ()
        self._filter = LineFilter()
        self._mentions: Sequence[Span] | None = None
        self._order = CardOrder.STRONGEST
        self._counts: Counter[RedLineKind] = Counter()
        self._model = CardModel()
        self.list = CardList(self.tr("Red lines"), self._model)
        self.list.line_chosen.connect(self.line_chosen)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._build_head()
        self._build_controls()
        self.add_body(self.list, self.list, margin=MARGIN)
        self._build_footer()

    def show_report(self, report: Report, view: View, places: Places) -> None:
        self._report = report
        self._maker = CardMaker(report)
        self._filter = LineFilter()
        self._mentions = None
        self.list.delegate.set_places(places)
        self._model.choose(None)
        self.show_view(view)
        self.list.scrollToTop()

    def show_view(self, view: View) -> None:
        """Picks again from the same report: the confidence has changed."""
        assert self._report is not None
        self._found = red_lines(self._report, view) or ()
        self._confidence.choose(view.min_confidence)
        self._confidence.setVisible(bool(self._report.red_lines))
        self._show_lines()

    def show_busy(self, doing: str) -> None:
        self._report = None
        self._found = self._lines = ()
        self.lines_changed.emit()
        self._filter = LineFilter()
        self._mentions = None
        self._model.show("", ())
        self.show_count("")
        self._show_buttons()
        self._show_filter_chips()
        self._counts.clear()
        self._kinds.set_chips((), None)
        self._confidence.hide()
        super().show_busy(doing)

    @property
    def filter(self) -> LineFilter:
        """What is asked for of the red lines that are shown."""
        return self._filter

    def filter_by(self, wanted: LineFilter) -> None:
        """Shows only what passes, without a signal."""
        if wanted != self._filter:
            self._filter = wanted
            self._show_lines()

    def light_up(self, mentions: Sequence[Span] | None) -> None:
        """Dims what holds none of these mentions; None dims nothing."""
        self._mentions = mentions
        self._dim()

    def choose(self, sentence: Span | None) -> None:
        """Shows the sentence's card as the chosen one, without a signal; None for none."""
        row = self._model.choose(sentence)
        if row is not None:
            index = self._model.index(row, 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        self.list.viewport().update()

    @property
    def lines(self) -> tuple[RedLine, ...]:
        """What is shown, in document order."""
        return self._lines

    def current_text(self) -> str:
        """What Copy is about: the statement of the current card, verbatim."""
        return str(self.list.currentIndex().data() or "")

    def head_width(self) -> int:
        return self._head_width_with(self._order_icon, self._filter_button)

    def _head_width_with(self, *buttons: QWidget) -> int:
        beside = sum(self.head.spacing() + button.sizeHint().width() for button in buttons)
        return super().head_width() + beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event) and hasattr(self, "list"):
            self.list.delegate.restyle()
            self.list.scheduleDelayedItemsLayout()

    def _build_head(self) -> None:
        self._order_button = Button("", style=ButtonStyle.QUIET, menu_mark=True)
        self._order_icon = IconButton("arrow-down-wide-narrow", "")
        for button in (self._order_button, self._order_icon):
            button.clicked.connect(self._show_orders)
            self.head.addWidget(button)
        self._filter_button = IconButton("funnel", self.tr("Filter red lines"))
        self._filter_button.clicked.connect(self.ask_for_filter)
        self.head.addWidget(self._filter_button)
        self._name_order()

    def _build_controls(self) -> None:
        self._kinds = ChipRow(self.tr("Kinds of red lines"))
        self._kinds.set_margins(MARGIN, 6, MARGIN - 4, 6)
        self._kinds.chosen.connect(lambda kind: self._ask(replace(self._filter, kind=kind)))
        self._actor_chip, self._strength_chip = Chip("", removable=True), Chip("", removable=True)
        for chip in (self._actor_chip, self._strength_chip):
            chip.setToolTip(self.tr("Ask for this no longer"))
            chip.hide()
            self._kinds.add_before(chip)
        self._actor_chip.clicked.connect(lambda: self._ask(self._filter.of(None)))
        self._strength_chip.clicked.connect(lambda: self._ask(replace(self._filter, strength=1)))
        self.add_controls(self._kinds)

    def _build_footer(self) -> None:
        self._legend = Legend()
        self._confidence = ChipRow(self.tr("How sure"))
        self._confidence.set_margins(MARGIN, 6, MARGIN - 4, 8)
        self._confidence.add_before(self._legend, apart=True)
        chips: list[tuple[object, Chip]] = []
        for confidence, name, hint in (
            (Confidence.SURE, self.tr("Sure"), self.tr("Only what is almost certainly a red line")),
            (Confidence.BALANCED, self.tr("Balanced"), self.tr("The best balance of found and right")),
            (Confidence.ALL, self.tr("All"), self.tr("Everything that may be a red line")),
        ):
            chip = Chip(name)
            chip.setToolTip(hint)
            chips.append((confidence, chip))
        self._confidence.set_chips(chips, Confidence.BALANCED)
        self._confidence.chosen.connect(self.confidence_changed)
        self.add_footer(self._confidence)

    def _show_lines(self) -> None:
        """Filters, sorts and shows what the view holds."""
        assert self._report is not None
        assert self._maker is not None
        of_any_kind = replace(self._filter, kind=None)
        self._show_kind_chips(Counter(line.kind for line in self._found if of_any_kind.passes(line)))
        self._lines = tuple(filter(self._filter.passes, self._found))
        self._model.show(self._report.article.text, self._maker.cards(self._lines, self._order))
        self._show_filter_chips()
        self.lines_changed.emit()
        self._dim()
        self._show_count()
        self._show_state()

    def _show_filter_chips(self) -> None:
        actor, strength = self._filter.actor, self._filter.strength
        self._strength_chip.setVisible(strength > 1)
        self._strength_chip.setText(words.least_strength(strength))
        self._actor_chip.setVisible(actor is not None)
        if actor is not None:
            name = {
                Side.EITHER: actor.name,
                Side.SPEAKER: self.tr("By {}").format(actor.name),
                Side.ADDRESSEE: self.tr("To {}").format(actor.name),
            }[self._filter.side]
            self._actor_chip.setAccessibleName(name)
            metrics = QFontMetrics(font())
            self._actor_chip.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST_CHIP))

    def _show_kind_chips(self, counts: Counter[RedLineKind]) -> None:
        of_all = Counter(line.kind for line in self._found)
        kinds = sorted(counts, key=lambda kind: (-of_all[kind], list(RedLineKind).index(kind)))
        if self._filter.kind not in kinds:
            self._filter = replace(self._filter, kind=None)
        if counts == self._counts:
            self._kinds.choose(self._filter.kind)
            return
        self._counts = counts
        chips: list[tuple[object, Chip]] = []
        if len(kinds) > 1:
            chips.append((None, Chip(self.tr("All"), counts.total())))
            chips += [(kind, Chip(words.kind_name(kind), counts[kind])) for kind in kinds]
        self._kinds.set_chips(chips, self._filter.kind)

    def _show_count(self) -> None:
        shown, found = len(self._lines), len(self._found)
        if not found:
            self.show_count("")
        elif shown == found:
            self.show_count(str(found))
        else:
            self.show_count(self.tr("{} of {}").format(shown, found))

    def _show_state(self) -> None:
        assert self._report is not None
        self._legend.setVisible(any(line.condition or line.consequence for line in self._lines))
        self._show_buttons()
        if self._report.red_lines is None:
            self.show_note(self.tr("Not offered for this language yet."))
        elif self._lines:
            self.show_content()
        elif self._found:
            self._note_filtered()
        else:
            self._note_none()

    def _note_filtered(self) -> None:
        actor = self._filter.actor
        title = self.tr("No red lines like that.")
        if actor is not None and self._filter.strength == 1:
            title = {
                Side.EITHER: self.tr("No red lines by or to {}."),
                Side.SPEAKER: self.tr("No red lines by {}."),
                Side.ADDRESSEE: self.tr("No red lines to {}."),
            }[self._filter.side].format(actor.name)
        self.show_note(title, action=self.tr("Show all"), then=lambda: self._ask(LineFilter()))

    def _note_none(self) -> None:
        assert self._report is not None
        unsure = len(self._report.red_lines or ())
        action = self.tr("Show what is less sure: {}").format(unsure) if unsure else ""
        self.show_note(
            self.tr("No red lines found"),
            self.tr(
                "Nobody in this article sets a limit, threatens, warns, demands, refuses or pledges"
                " to respond."
            ),
            action,
            then=lambda: self.confidence_changed.emit(Confidence.ALL),
        )

    def _dim(self) -> None:
        if self._mentions is None:
            self._model.dim(None)
        else:
            mentions = self._mentions
            lit = frozenset(line.span.start for line in self._lines if within(mentions, line.span))
            self._model.dim(lit)
        self.list.viewport().update()

    def _ask(self, wanted: LineFilter) -> None:
        self.filter_asked.emit(wanted)

    def _show_orders(self) -> None:
        button = self._order_button if self._order_button.isVisible() else self._order_icon
        pop_up(order_menu(self, self._order, self._sort), button.mapToGlobal(QPoint(0, button.height())))

    def ask_for_filter(self) -> None:
        """Opens the menu of what can be asked for of red lines, where there are any."""
        if self._report is None or not self._found:
            return
        actors = self._report.actors or ()
        menu = filter_menu(self, self._filter, self._found, actors, self._ask)
        pop_up(menu, self._filter_button.mapToGlobal(QPoint(0, self._filter_button.height())))

    def _sort(self, order: CardOrder) -> None:
        self._order = order
        self._name_order()
        self._show_lines()

    def _show_buttons(self) -> None:
        """The order's name gives way to an icon where there is little room."""
        self._filter_button.setVisible(len(self._found) > 1)
        wanted = len(self._lines) > 1
        fits = self._head_width_with(self._order_button, self._filter_button) <= self.width()
        self._order_button.setVisible(wanted and fits)
        self._order_icon.setVisible(wanted and not fits)

    def _name_order(self) -> None:
        short = {CardOrder.STRONGEST: self.tr("Strongest"), CardOrder.ARTICLE: self.tr("In order")}
        name = self.tr("Order: {}").format(order_name(self._order))
        self._order_button.setText(short[self._order])
        for button in (self._order_button, self._order_icon):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._show_buttons()

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid() or self._report is None:
            return
        self.list.setCurrentIndex(index)
        line = self.list.current_line()
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), lambda: self.copy_requested.emit(self.current_text()))
        menu.addAction(
            self.tr("Copy with speaker"), lambda: self.copy_requested.emit(self.current_text_with_speaker())
        )
        menu.addSeparator()
        menu.addAction(self.tr("Show in article"), lambda: self.line_chosen.emit(line, line.span))
        add_parties(menu, line, self._report.actors or (), self._filter, self._ask)
        self.menu_opening.emit(menu, line)
        pop_up(menu, self.list.viewport().mapToGlobal(at))

    def current_text_with_speaker(self) -> str:
        """The statement of the current card after the names of who says it to whom."""
        card = self.list.current_card()
        return with_speaker(card.speaker, card.addressee, card.text) if card else ""
