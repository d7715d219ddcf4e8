"""The left side of the window: open, paste, the list with its search, order and filter, what is at work."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.window.controls import Button
from desktop_app.window.sidebar.article_list import ArticleList
from desktop_app.window.sidebar.article_model import ArticleModel, ArticleRole
from desktop_app.window.sidebar.batch_footer import BatchFooter
from desktop_app.window.sidebar.errand_footer import ErrandFooter
from desktop_app.window.sidebar.sifter import Sifter
from desktop_app.window.translation import number
from desktop_app.window.words import articles

_WIDTH, _LEAST, _MOST = 248, 200, 420
_SMALL_WINDOW = 1_100


class Sidebar(QFrame):
    """``current_changed`` brings the id of the row to be shown, or None."""

    open_requested = Signal()
    paste_requested = Signal()
    current_changed = Signal(object)
    remove_requested = Signal(list)
    menu_requested = Signal(QPoint)
    """A menu for the chosen rows, at a point of the screen."""
    sifted = Signal()
    """The list is in another order, or another filter is on."""
    announced = Signal(str)

    def __init__(
        self,
        model: ArticleModel,
        search: Callable[[str], Collection[int]],
        parent: QWidget | None = None,
    ) -> None:
        """``search`` gives the ids of the rows whose text holds the words typed."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Articles"))
        self.setMaximumWidth(_MOST)
        self._model = model
        self._search = search
        self._current: int | None = None
        self._is_removing = False
        self._told = ""
        self._before: tuple[list[int], int] = ([], 0)
        self.sifter = Sifter(model)
        self.filter = self.sifter.search
        self.list = ArticleList(model)
        self._none = QLabel()
        self.footer = BatchFooter()
        self.errand = ErrandFooter()
        self._lay_out(self._buttons())
        self._connect()

    def width_for(self, window_width: int) -> int:
        """How wide it is until a person moves its edge; small windows need the room elsewhere."""
        least = self.minimumSizeHint().width()
        return least if window_width < _SMALL_WINDOW else max(_WIDTH, least)

    def selected(self) -> list[int]:
        """The ids of the selected rows, in the order of the list."""
        return self.list.selected()

    def current(self) -> int | None:
        """The id of the row that is shown; a filter may hide it from the list."""
        return self._current

    def remove(self, row_ids: Collection[int]) -> None:
        """Takes these rows away; if the one that is shown is among them, the one after it is shown."""
        shown = self._current
        place = None if shown is None or shown not in row_ids else self._model.key_of(shown)
        self._is_removing = True
        self._model.remove(row_ids)
        self._is_removing = False
        if place is None:
            return
        self._current = None
        if self._model.rowCount() == 0:
            self.sifter.clear()
        following = self._model.index_from(place)
        if following.isValid():
            self.list.go_to(following)
            self._tell_current(following)
        else:
            self.current_changed.emit(None)

    def select(self, row_ids: Sequence[int]) -> None:
        """Selects these rows, the last of them being shown."""
        if row_ids and not all(self._model.index_of(row_id).isValid() for row_id in row_ids):
            self.sifter.clear()
        found = [row_id for row_id in row_ids if self._model.index_of(row_id).isValid()]
        if found:
            self.list.go_to(self._model.index_of(found[-1]))
            self.list.select_too(found)

    def show_article(self, row_id: int) -> None:
        """Shows this article, though a filter may hide its row."""
        if (index := self._model.index_of(row_id)).isValid():
            self.list.go_to(index)
        elif self._model.row(row_id) is not None:
            self._current = row_id
            self.current_changed.emit(row_id)

    def bring_into_view(self, row_id: int) -> None:
        """Selects this row unless it is shown already."""
        if row_id != self.current():
            self.select([row_id])

    def clear_filter(self) -> bool:
        """Ends search and filter, from the search field back to the list; False if there was none."""
        hid = self.sifter.hides_rows
        if hid:
            self.sifter.clear()
        if self.filter.hasFocus():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return hid

    def step(self, by: int) -> None:
        """Shows the article so many rows further down."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self.list.go_to(self._model.index(row))

    def state(self) -> dict[str, Any]:
        """Order and filter as plain JSON values."""
        return self.sifter.state()

    def restore_state(self, state: dict[str, Any]) -> None:
        """What `state` gave; what cannot be used is passed over."""
        self.sifter.restore_state(state)

    def minimumSizeHint(self) -> QSize:
        """No narrower than its controls, whose size is that of their words."""
        least = super().minimumSizeHint()
        return QSize(min(_MOST, max(_LEAST, least.width())), least.height())

    def _buttons(self) -> QHBoxLayout:
        opening = Button(self.tr("Open…"), "folder-open")
        opening.setToolTip(self.tr("Open article files (Ctrl+O)"))
        opening.clicked.connect(self.open_requested)
        pasting = Button(self.tr("Paste"), "clipboard-paste")
        pasting.setToolTip(self.tr("Read the text on the clipboard (Ctrl+V)"))
        pasting.clicked.connect(self.paste_requested)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(opening)
        line.addWidget(pasting)
        line.addStretch()
        return line

    def _lay_out(self, buttons: QHBoxLayout) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(8)
        head.addLayout(buttons)
        head.addWidget(self.sifter)
        head.addWidget(self._none)
        self._none.setText(self.tr("No article in the list fits. Esc shows all again."))
        self._none.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._none.setWordWrap(True)
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 9, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.footer)
        layout.addWidget(self.errand)

    def _connect(self) -> None:
        self.sifter.searched.connect(self._sift)
        self.sifter.ordered.connect(self._sort)
        self.filter.returnPressed.connect(self._enter_list)
        self._model.row_changed.connect(self.sifter.search_soon)
        self._model.modelAboutToBeReset.connect(self._look_at_list)
        self._model.modelReset.connect(self._restore_list)
        for signal in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            signal.connect(self._count)
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        self.list.menu_requested.connect(self.menu_requested)
        self.list.remove_action.triggered.connect(lambda: self.remove_requested.emit(self.selected()))
        self.footer.failed_requested.connect(self._go_to_failed)
        self.footer.announced.connect(self.announced)

    def _enter_list(self) -> None:
        self.sifter.search_now()
        if not self.list.currentIndex().isValid():
            self.step(1)
        self.list.setFocus()

    def _sift(self) -> None:
        typed = self.sifter.typed
        self._model.filter_by(self.sifter.kept, typed, self._search(typed))
        self._count()
        self._scroll_to_current()
        self.sifted.emit()
        self._tell_count()

    def _sort(self) -> None:
        self._model.sort_by(self.sifter.order)
        self._scroll_to_current()
        self.sifted.emit()

    def _count(self) -> None:
        self._none.setVisible(self._model.rowCount() == 0 and self._model.total > 0)
        self.sifter.show_count(self._model.rowCount())

    def _tell_count(self) -> None:
        """For the ear, once for each number: what is read meanwhile is searched again and again."""
        text = self.tr("{} of {}")
        text = text.format(number(self._model.rowCount()), articles(self._model.total))
        if self.sifter.hides_rows and text != self._told:
            self.announced.emit(text)
        self._told = text

    def _scroll_to_current(self) -> None:
        if (index := self.list.currentIndex()).isValid():
            self.list.scrollTo(index)

    def _look_at_list(self) -> None:
        """What a list made anew forgets."""
        self._before = (self.selected(), self.list.verticalScrollBar().value())

    def _restore_list(self) -> None:
        """What was chosen is so again if it is still there, the row that is shown above all."""
        chosen, scrolled = self._before
        if self._current is not None and (index := self._model.index_of(self._current)).isValid():
            self.list.mark_current(index)
            chosen = chosen or [self._current]
        self.list.select_too(chosen)
        self.list.scroll_back(scrolled)

    def _go_to_failed(self) -> None:
        """The next one; a filter that hides all of them ends."""
        if self._model.next_failed(self._current) is None:
            self.sifter.clear()
        row_id = self._model.next_failed(self._current)
        if row_id is not None:
            self.list.go_to(self._model.index_of(row_id))

    def _tell_current(self, current: QModelIndex) -> None:
        """The list has no current row while a filter hides it: then nothing changes."""
        if self._is_removing or not current.isValid():
            return
        if (row_id := current.data(ArticleRole.ROW).id) != self._current:
            self._current = row_id
            self.current_changed.emit(row_id)
