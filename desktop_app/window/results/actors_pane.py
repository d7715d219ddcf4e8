"""Key actors: who matters, by kind; a click shows where they are named and what they said."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QMenu

from desktop_app.report import Actor, ActorKind, Report
from desktop_app.window.controls import Chip
from desktop_app.window.icons import ACTOR_ICONS
from desktop_app.window.results import words
from desktop_app.window.results.actor_model import ACTOR_ROLE, ActorModel
from desktop_app.window.results.actor_rows import ActorDelegate
from desktop_app.window.results.chip_row import ChipRow
from desktop_app.window.results.pane import MARGIN, Pane
from desktop_app.window.results.rows import RowList, pop_up
from desktop_app.window.theme import is_restyling


class ActorsPane(Pane):
    actor_chosen = Signal(object)
    """The `Actor` whose mentions are to be shown."""
    copy_requested = Signal(str)
    menu_opening = Signal(QMenu, object)
    """A menu, before it is seen, and the `Actor` that it is for."""

    def __init__(self) -> None:
        super().__init__("")
        self.heading.setText(self.tr("Key actors"))
        self.setAccessibleName(self.tr("Key actors"))
        self.set_widths(200, 400)
        self._model = ActorModel()
        self._delegate = ActorDelegate()
        self._kinds = ChipRow(self.tr("Kinds of actors"))
        self._kinds.set_margins(MARGIN, 6, MARGIN - 4, 6)
        self._kinds.chosen.connect(self._show_kind)
        self._kind: ActorKind | None = None
        self.list = RowList(self.tr("Key actors"))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._choose_row)
        self.list.row_entered.connect(self._choose_row)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.add_controls(self._kinds)
        self.add_body(self.list, self.list)

    def show_report(self, report: Report) -> None:
        self._kind = None
        self._delegate.chosen = None
        self._model.set_report(report)
        count = len(report.actors or ())
        self.show_count(str(count) if count else "")
        self._show_chips(count)
        if report.actors is None:
            self.show_note(self.tr("Not offered for this language yet."))
        elif not report.actors:
            self.show_note(self.tr("No people, organizations or places found."))
        else:
            self.show_content()
            self.list.scrollToTop()

    def show_busy(self, doing: str) -> None:
        self._kind = None
        self._delegate.chosen = None
        self._model.set_report(None)
        self.show_count("")
        self._kinds.set_chips((), None)
        super().show_busy(doing)

    def choose(self, actor: Actor | None) -> None:
        """Shows an actor as the chosen one, without a signal; None for none."""
        self._delegate.chosen = actor
        row = self._model.row_of(actor) if actor else None
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row, 0))
        self.list.viewport().update()

    @property
    def hides_kinds(self) -> bool:
        return self._kind is not None

    def reset_kinds(self) -> None:
        """Shows all kinds again."""
        if self.hides_kinds:
            self._kinds.choose(None)
            self._show_kind(None)

    def current_text(self) -> str:
        """What Copy is about: the current actor's name."""
        return str(self.list.currentIndex().data() or "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event) and hasattr(self, "list"):
            self._delegate.restyle()
            self.list.scheduleDelayedItemsLayout()

    def _show_chips(self, count: int) -> None:
        kinds = self._model.counts()
        chips: list[tuple[object, Chip]] = []
        if len(kinds) > 1:
            chips.append((None, Chip(self.tr("All"), count)))
            for kind in ActorKind:
                if kind in kinds:
                    chip = Chip(words.actor_kinds_name(kind), kinds[kind], ACTOR_ICONS[kind])
                    chip.show_icon_only()
                    chips.append((kind, chip))
        self._kinds.set_chips(chips, None)

    def _show_kind(self, kind: ActorKind | None) -> None:
        self._kind = kind
        self._model.show_kind(kind)

    def _choose_row(self, index: QModelIndex) -> None:
        self.actor_chosen.emit(index.data(ACTOR_ROLE))

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), lambda: self.copy_requested.emit(self.current_text()))
        menu.addAction(self.tr("Show in article"), lambda: self._choose_row(index))
        self.menu_opening.emit(menu, index.data(ACTOR_ROLE))
        pop_up(menu, self.list.viewport().mapToGlobal(at))
