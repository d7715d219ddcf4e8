"""What a person can say against the app: entries that menus of the results get beside their own."""

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from desktop_app.article import Span
from desktop_app.report import Actor, ActorKind, RedLineKind, Report
from desktop_app.report.corrections import (
    Correction,
    HideActor,
    MergeActors,
    Place,
    RenameActor,
    SetActorKind,
    SetInSummary,
    SetRedLine,
    SplitActor,
    place_of,
)
from desktop_app.window.icons import ACTOR_ICONS, RED_LINE_ICONS, icon
from desktop_app.window.results import words
from desktop_app.window.results.line_menus import as_label

_MOST_OTHERS = 25
"""So many actors are offered to be one with another."""


class Corrector(QObject):
    """Fills menus with the corrections that are possible where they were opened."""

    corrected = Signal(list, list)
    """Corrections that a person makes, and such that are taken back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._report: Report | None = None
        self._starts: list[int] = []

    def set_report(self, report: Report | None) -> None:
        self._report = report
        self._starts = [] if report is None else [sentence.span.start for sentence in report.sentences]

    def add_to_sentence_menu(self, menu: QMenu, span: Span, in_summary: bool) -> None:
        """Entries for the sentence at a span of the article, whether ``in_summary`` or not."""
        sentence = self._sentence_at(span)
        if sentence is None or self._report is None:
            return
        menu.addSeparator()
        place = place_of(self._report.article, sentence)
        if in_summary:
            menu.addAction(self.tr("Take out of the summary"), self._act(SetInSummary(place, False)))
        else:
            menu.addAction(self.tr("Take into the summary"), self._act(SetInSummary(place, True)))
        if self._report.red_lines is not None:
            found = next((line.kind for line in self._report.red_lines if line.span == sentence), None)
            self._add_kinds(menu, place, found)

    def add_to_red_line_menu(self, menu: QMenu, sentence: Span, kind: RedLineKind) -> None:
        """Entries for a red line."""
        if self._report is not None:
            menu.addSeparator()
            self._add_kinds(menu, place_of(self._report.article, sentence), kind)

    def add_to_actor_menu(self, menu: QMenu, actor: Actor) -> None:
        """Entries for an actor: another name, another kind, one with another, an alias apart, none."""
        if self._report is None:
            return
        place = self._place(actor)
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), lambda: self._ask_name(actor))
        kinds = menu.addMenu(self.tr("Kind"))
        for kind in ActorKind:
            action = kinds.addAction(icon(ACTOR_ICONS[kind]), words.actor_kind_name(kind))
            action.setEnabled(kind is not actor.kind)
            action.triggered.connect(self._act(SetActorKind(place, kind)))
        self._add_others(menu, actor, place)
        self._add_aliases(menu, actor)
        menu.addAction(self.tr("Hide"), self._act(HideActor(place)))

    def _add_kinds(self, menu: QMenu, place: Place, found: RedLineKind | None) -> None:
        title = self.tr("Mark as red line") if found is None else self.tr("Kind")
        kinds = menu.addMenu(title)
        for kind in RedLineKind:
            action = kinds.addAction(icon(RED_LINE_ICONS[kind]), words.kind_name(kind))
            action.setEnabled(kind is not found)
            action.triggered.connect(self._act(SetRedLine(place, kind)))
        if found is not None:
            menu.addAction(self.tr("Not a red line"), self._act(SetRedLine(place, None)))

    def _add_others(self, menu: QMenu, actor: Actor, place: Place) -> None:
        assert self._report is not None
        others = [other for other in self._report.actors or () if other.id != actor.id]
        others.sort(key=lambda other: other.kind is not actor.kind)
        same = menu.addMenu(self.tr("Is the same as"))
        same.setEnabled(bool(others))
        for other in others[:_MOST_OTHERS]:
            action = same.addAction(icon(ACTOR_ICONS[other.kind]), as_label(other.name))
            action.triggered.connect(self._act(MergeActors(place, self._place(other))))

    def _add_aliases(self, menu: QMenu, actor: Actor) -> None:
        assert self._report is not None
        text = self._report.article.text
        names = {mention.of(text): mention for mention in reversed(actor.mentions)}
        if len(names) < 2:
            return
        apart = menu.addMenu(self.tr("Is somebody else"))
        for name, mention in sorted(names.items(), key=lambda entry: entry[1]):
            split = SplitActor(place_of(self._report.article, mention))
            apart.addAction(as_label(name), self._act(split))

    def _ask_name(self, actor: Actor) -> None:
        dialog = QInputDialog(self._widget)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name of {}:").format(actor.name))
        dialog.setTextValue(actor.name)
        dialog.textValueSelected.connect(lambda name: self._rename(actor, name.strip()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rename(self, actor: Actor, name: str) -> None:
        if name and name != actor.name and self._report is not None:
            self.corrected.emit([RenameActor(self._place(actor), name)], [])

    def _act(self, correction: Correction) -> Callable[[], None]:
        return lambda: self.corrected.emit([correction], [])

    def _place(self, actor: Actor) -> Place:
        assert self._report is not None
        return place_of(self._report.article, actor.mentions[0])

    def _sentence_at(self, span: Span) -> Span | None:
        number = bisect_right(self._starts, span.start) - 1
        if self._report is None or number < 0:
            return None
        sentence = self._report.sentences[number].span
        return sentence if span.start <= sentence.end else None
