"""The left side of the window: open, paste, the list with its filter, the progress of the batch."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop_app.library import Row, RowState
from desktop_app.window.controls import Button
from desktop_app.window.icons import icon
from desktop_app.window.sidebar.article_delegate import ArticleDelegate
from desktop_app.window.sidebar.article_model import ArticleModel, ArticleRole, Index
from desktop_app.window.sidebar.batch_footer import BatchFooter
from desktop_app.window.theme import is_restyling

_WIDTH, _LEAST, _MOST = 248, 200, 420
_SMALL_WINDOW = 1_100
_FILTER_DELAY_MS = 150


class Sidebar(QFrame):
    """``current_changed`` brings the id of the row to be shown, or None."""

    open_requested = Signal()
    paste_requested = Signal()
    current_changed = Signal(object)
    remove_requested = Signal(list)
    read_requested = Signal(list)
    folder_requested = Signal(int)

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
        self.filter = QLineEdit()
        self.list = _ArticleList(model)
        self.footer = BatchFooter()
        self._build_filter()
        self._lay_out(self._buttons())
        self.setMinimumWidth(max(_LEAST, self.minimumSizeHint().width()))
        self._connect()

    def width_for(self, window_width: int) -> int:
        """How wide it is until a person moves its edge; small windows need the room elsewhere."""
        return self.minimumWidth() if window_width < _SMALL_WINDOW else _WIDTH

    def selected(self) -> list[int]:
        """The ids of the selected rows, in the order of the list."""
        indexes = self.list.selectionModel().selectedIndexes()
        return sorted(index.data(ArticleRole.ROW).id for index in indexes)

    def current(self) -> int | None:
        """The id of the row that is shown; a filter may hide it from the list."""
        return self._current

    def remove(self, row_ids: Collection[int]) -> None:
        """Takes these rows away; if the one that is shown is among them, the one after it is shown."""
        shown = self._current
        self._is_removing = True
        self._model.remove(row_ids)
        self._is_removing = False
        if shown is None or shown not in row_ids:
            return
        self._current = None
        if self._model.rowCount() == 0:
            self.filter.clear()
            self._apply_filter()
        following = self._model.index_from(shown)
        if following.isValid():
            self._go_to(following)
            self._tell_current(following)
        else:
            self.current_changed.emit(None)

    def select(self, row_ids: Sequence[int]) -> None:
        """Selects these rows, the last of them being shown."""
        if row_ids and not all(self._model.index_of(row_id).isValid() for row_id in row_ids):
            self.filter.clear()
            self._apply_filter()
        indexes = [index for row_id in row_ids if (index := self._model.index_of(row_id)).isValid()]
        if not indexes:
            return
        self._go_to(indexes[-1])
        for index in indexes[:-1]:
            self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def bring_into_view(self, row_id: int) -> None:
        """Selects this row unless it is shown already."""
        if row_id != self.current():
            self.select([row_id])

    def clear_filter(self) -> None:
        """Shows the whole list again and goes back to it."""
        self.filter.clear()
        self._apply_filter()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Shows the article so many rows further down."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self._go_to(self._model.index(row))

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

    def _build_filter(self) -> None:
        self.filter.setPlaceholderText(self.tr("Search articles"))
        self.filter.setAccessibleName(self.tr("Search articles"))
        self.filter.setToolTip(self.tr("Words of titles and texts"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setAcceptDrops(False)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_DELAY_MS)

    def _lay_out(self, buttons: QHBoxLayout) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(8)
        head.addLayout(buttons)
        head.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 9, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._delay.start)
        self._delay.timeout.connect(self._apply_filter)
        self._model.modelReset.connect(self._mark_current)
        self._model.row_changed.connect(self._search_again)
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.filter.returnPressed.connect(self._enter_list)
        self.footer.failed_requested.connect(self._go_to_failed)
        self.list.remove_action.triggered.connect(lambda: self.remove_requested.emit(self.selected()))

    def _enter_list(self) -> None:
        self._apply_filter()
        if not self.list.currentIndex().isValid():
            self.step(1)
        self.list.setFocus()

    def _apply_filter(self) -> None:
        self._delay.stop()
        typed = self.filter.text()
        self._model.filter_by(typed, self._search(typed))

    def _search_again(self) -> None:
        """What has just been read may hold the words."""
        if self.filter.text() and not self._delay.isActive():
            self._delay.start()

    def _mark_current(self) -> None:
        """A new list has no current row; the one that is shown is found again if it is there."""
        if self._current is not None and (index := self._model.index_of(self._current)).isValid():
            self._go_to(index)

    def _go_to(self, index: QModelIndex) -> None:
        """The view's own `setCurrentIndex` heeds the keys that are down: Ctrl would toggle the row."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flag)
        self.list.scrollTo(index)

    def _go_to_failed(self) -> None:
        row_id = self._model.next_failed(self._current)
        if row_id is not None:
            self._go_to(self._model.index_of(row_id))

    def _tell_current(self, current: QModelIndex) -> None:
        """The list has no current row while a filter hides it: then nothing changes."""
        if self._is_removing or not current.isValid():
            return
        if (row_id := current.data(ArticleRole.ROW).id) != self._current:
            self._current = row_id
            self.current_changed.emit(row_id)

    def _show_menu(self, position: QPoint) -> None:
        index = self.list.indexAt(position)
        if not index.isValid():
            return
        row: Row = index.data(ArticleRole.ROW)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fresh = row.state in (RowState.STOPPED, RowState.WAITING)
        reading = self.tr("Read now") if fresh else self.tr("Read again")
        menu.addAction(reading, lambda: self.read_requested.emit(self.selected()))
        if row.path is not None:
            menu.addAction(self.tr("Show in folder"), lambda: self.folder_requested.emit(row.id))
        menu.addSeparator()
        removing = self.tr("Remove from list")
        menu.addAction(removing, lambda: self.remove_requested.emit(self.selected()))
        menu.popup(self.list.viewport().mapToGlobal(position))


class _ArticleList(QListView):
    def __init__(self, model: ArticleModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ArticleDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Articles"))
        self.viewport().setAutoFillBackground(False)
        self.remove_action = QAction(self.tr("Remove from list"), self)
        self.remove_action.setShortcut(QKeySequence.StandardKey.Delete)
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(self.remove_action)

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Rows have one height, so a change needs a repaint only: Qt's own would lay out every row anew."""
        if top_left == bottom_right:
            self.viewport().update(self.visualRect(top_left))
        else:
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one if none is; it is to be seen as such."""
        super().focusInEvent(event)
        current = self.currentIndex()
        if current.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Select)

    def changeEvent(self, event: QEvent) -> None:
        if is_restyling(event):
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)
