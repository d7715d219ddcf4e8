"""What is above the list: the search, the order, and which articles are listed."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop_app.window.controls import Button, ButtonStyle, Chip, IconButton
from desktop_app.window.icons import icon
from desktop_app.window.results.rows import pop_up
from desktop_app.window.sidebar.article_model import ArticleModel
from desktop_app.window.sidebar.orders import Kept, Order, kept_name, order_explanation, order_name
from desktop_app.window.translation import number

_TYPING_MS = 150

Choice = TypeVar("Choice", bound=StrEnum)


class Sifter(QFrame):
    searched = Signal()
    """Other words, or others kept: the list is to be made anew."""
    ordered = Signal()

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.order = Order.ADDED
        self.kept = Kept.ALL
        self.search = QLineEdit()
        self._delay = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build_search()
        self._build_controls()
        self._build_chip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.search, self._controls, self._chip_row):
            layout.addWidget(part)
        self._show_choices()

    @property
    def typed(self) -> str:
        return self.search.text()

    @property
    def hides_rows(self) -> bool:
        """Whether there is something that `clear` would end."""
        return bool(self.typed) or self.kept is not Kept.ALL

    def clear(self) -> None:
        """Ends search and filter; the list is to be made anew."""
        self.search.clear()
        self.keep(Kept.ALL)
        self._delay.stop()

    def keep(self, kept: Kept) -> None:
        """Lists these articles only."""
        self.kept = kept
        self._show_choices()
        self.searched.emit()

    def sort_by(self, order: Order) -> None:
        self.order = order
        self._show_choices()
        self.ordered.emit()

    def search_now(self) -> None:
        """What was typed so far is searched at once."""
        self._delay.stop()
        self.searched.emit()

    def search_soon(self) -> None:
        """What has just been read may hold the words."""
        if self.typed and not self._delay.isActive():
            self._delay.start()

    def show_count(self, shown: int) -> None:
        """How many articles the filter lets through."""
        self._chip.set_count(shown)
        name = self.tr("{}: {} of {}. Show all again.")
        counts = (number(shown), number(self._model.total))
        self._chip.setAccessibleName(name.format(kept_name(self.kept), *counts))

    def state(self) -> dict[str, Any]:
        """Order and filter as plain JSON values."""
        return {"order": str(self.order), "kept": str(self.kept)}

    def restore_state(self, state: dict[str, Any]) -> None:
        """What `state` gave; what cannot be used is passed over."""
        if state.get("order") in list(Order):
            self.sort_by(Order(state["order"]))
        if state.get("kept") in list(Kept):
            self.keep(Kept(state["kept"]))

    def fill_order_menu(self, menu: QMenu) -> None:
        """Adds the orders to a menu, the one in force checked."""
        choices = {order: order_explanation(order) for order in Order}
        _fill(menu, choices, self.order, self.sort_by)

    def fill_filter_menu(self, menu: QMenu) -> None:
        """Adds what can be listed, with how many there are of each."""
        choices = {kept: f"{kept_name(kept)} ({number(self._model.count(kept))})" for kept in Kept}
        _fill(menu, choices, self.kept, self.keep)

    def _build_search(self) -> None:
        self.search.setPlaceholderText(self.tr("Search articles"))
        self.search.setAccessibleName(self.tr("Search articles"))
        self.search.setToolTip(self.tr("Words of titles and texts"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAcceptDrops(False)
        self.search.textChanged.connect(self._delay.start)
        self._delay.timeout.connect(self.searched)

    def _build_controls(self) -> None:
        self._sort = Button("", "arrow-down-wide-narrow", ButtonStyle.QUIET, menu_mark=True)
        self._sort.setToolTip(self.tr("Sort the list"))
        self._sort.clicked.connect(self._offer_orders)
        self._filter = IconButton("funnel", "")
        self._filter.clicked.connect(self._offer_filters)
        self._controls = QWidget()
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sort)
        row.addStretch(1)
        row.addWidget(self._filter)

    def _build_chip(self) -> None:
        self._chip = Chip("", 0, removable=True)
        self._chip.setToolTip(self.tr("Show all articles again (Esc)"))
        self._chip.clicked.connect(lambda: self.keep(Kept.ALL))
        self._chip_row = QWidget()
        row = QHBoxLayout(self._chip_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_choices(self) -> None:
        self._sort.setText(order_name(self.order))
        self._sort.setAccessibleName(self.tr("Sorted: {}").format(order_explanation(self.order)))
        self._filter.set_name(self.tr("Filter: {}").format(kept_name(self.kept)))
        had_focus = self._chip.hasFocus()
        self._chip.setText(kept_name(self.kept))
        self._chip_row.setVisible(self.kept is not Kept.ALL)
        if had_focus and self.kept is Kept.ALL:
            self._filter.setFocus()

    def _offer_orders(self) -> None:
        menu = QMenu(self)
        self.fill_order_menu(menu)
        pop_up(menu, self._sort.mapToGlobal(QPoint(0, self._sort.height())))

    def _offer_filters(self) -> None:
        menu = QMenu(self)
        self.fill_filter_menu(menu)
        pop_up(menu, self._filter.mapToGlobal(QPoint(0, self._filter.height())))


def _fill(
    menu: QMenu, choices: Mapping[Choice, str], chosen: Choice, choose: Callable[[Choice], None]
) -> None:
    group = QActionGroup(menu)
    for choice, name in choices.items():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(choice is chosen)
        action.setActionGroup(group)
        action.triggered.connect(lambda _checked, choice=choice: choose(choice))
