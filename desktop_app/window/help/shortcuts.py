"""The window that lists every key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from desktop_app.window.help.keys import all_keys
from desktop_app.window.help.room import RoomyRows, resize_to_text
from desktop_app.window.icons import icon
from desktop_app.window.theme import font, is_restyling

_LETTERS, _LINES = 92, 40


class ShortcutsWindow(QDialog):
    """What the keys of ``window`` do, group by group; the field at the top narrows the list."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Find a shortcut"))
        self._filter.setAccessibleName(self.tr("Find a shortcut"))
        self._filter.setClearButtonEnabled(True)
        self._filter.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._filter.setAcceptDrops(False)
        self._filter.textChanged.connect(self._narrow)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setIndentation(12)
        self._tree.setItemDelegate(RoomyRows(self._tree))
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill(window)
        layout = QVBoxLayout(self)
        layout.addWidget(self._filter)
        layout.addWidget(self._tree)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._filter.setFocus)
        resize_to_text(self, _LETTERS, _LINES)
        self._tree.setFocus()

    def _fill(self, window: QMainWindow) -> None:
        for group in all_keys(window):
            head = QTreeWidgetItem(self._tree, [group.title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            entries = [QTreeWidgetItem(head, [key.words, key.keys]) for key in group.keys]
            self._groups.append((head, entries))
        self._tree.expandAll()
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.setCurrentItem(self._groups[0][1][0])
        self._embolden()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event):
            self._embolden()

    def _embolden(self) -> None:
        for head, _ in self._groups:
            head.setFont(0, font(weight=QFont.Weight.DemiBold))

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        for head, entries in self._groups:
            for entry in entries:
                entry.setHidden(not _holds(entry, words))
            head.setHidden(all(entry.isHidden() for entry in entries))


def _holds(item: QTreeWidgetItem, words: list[str]) -> bool:
    text = f"{item.text(0)} {item.text(1)}".casefold()
    return all(word in text for word in words)
