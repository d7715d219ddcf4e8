"""The list itself: rows of one height, chosen by mouse, by keys and by the first letters of their titles."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QListView

from desktop_app.window.sidebar.article_delegate import ArticleDelegate
from desktop_app.window.sidebar.article_model import ArticleModel, Index
from desktop_app.window.theme import is_restyling

_Flag = QItemSelectionModel.SelectionFlag


class ArticleList(QListView):
    menu_requested = Signal(QPoint)
    """A menu for the chosen rows, at a point of the screen."""

    def __init__(self, model: ArticleModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(ArticleDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Articles"))
        self.viewport().setAutoFillBackground(False)
        self.remove_action = QAction(self.tr("Remove from list"), self)
        self.remove_action.setShortcut(QKeySequence.StandardKey.Delete)
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(self.remove_action)

    def selected(self) -> list[int]:
        """The ids of the selected rows, in the order of the list."""
        selection = self.selectionModel().selection()
        runs = [(run.top(), run.bottom()) for run in map(selection.at, range(selection.count()))]
        return [row_id for run in sorted(runs) for row_id in self._model.ids(*run)]

    def select_too(self, row_ids: Iterable[int]) -> None:
        """Adds these rows to the selection; those that are not shown are passed over."""
        places = {index.row() for row_id in row_ids if (index := self._model.index_of(row_id)).isValid()}
        selection = QItemSelection()
        for place in sorted(places):
            if place - 1 not in places:
                first = place
            if place + 1 not in places:
                selection.select(self._model.index(first), self._model.index(place))
        self.selectionModel().select(selection, _Flag.Select)

    def go_to(self, index: QModelIndex) -> None:
        """The view's own `setCurrentIndex` heeds the keys that are down: Ctrl would toggle the row."""
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)

    def mark_current(self, index: QModelIndex) -> None:
        """Where the keys go on from, without a change of the selection."""
        self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)

    def scroll_back(self, value: int) -> None:
        """As far down as it was before the rows were arranged anew."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(value)

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Rows have one height, so a change needs a repaint only: Qt's own would lay out every row anew."""
        if top_left == bottom_right:
            self.viewport().update(self.visualRect(top_left))
        else:
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asked for by key, the menu opens at the current row, wherever the pointer is."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.indexAt(event.pos()).isValid():
                self.menu_requested.emit(event.globalPos())
        elif (index := self.currentIndex()).isValid():
            self.scrollTo(index)
            self.menu_requested.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would make the first row the current one where a filter hides the article that is shown."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QFrame.focusInEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        if is_restyling(event):
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)
