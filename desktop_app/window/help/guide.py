"""The guide: what everything means and does, in a window of its own, with its contents and a search."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window.controls import IconButton
from desktop_app.window.help.guide_page import guide_markdown, guide_page
from desktop_app.window.help.guide_text import GuideText
from desktop_app.window.help.keys import Group
from desktop_app.window.help.room import RoomyRows, resize_to_text, width_of_entries
from desktop_app.window.icons import icon
from desktop_app.window.theme import theme

_LETTERS, _LINES = 150, 46


class GuideWindow(QWidget):
    """A window beside ``window``; Esc closes it."""

    closed = Signal(str)
    """The shape that it had, for `restore_shape`."""

    def __init__(self, window: QWidget, keys: tuple[Group, ...], store: Path | None) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide to Redline Desk"))
        self._markdown = guide_markdown(keys, store)
        self._contents = QTreeWidget()
        self.text = GuideText()
        self._field = QLineEdit()
        self._position = QLabel()
        self._build_contents()
        self._lay_out(self._head())
        self._add_keys(window)
        resize_to_text(self, _LETTERS, _LINES)
        self._write()
        self._fill_contents()
        theme().changed.connect(self._write)
        self.text.section_reached.connect(self._mark_section)
        self.text.setFocus()

    def restore_shape(self, shape: str) -> None:
        self.restoreGeometry(QByteArray.fromBase64(shape.encode("ascii", "ignore")))

    def show_section(self, anchor: str) -> None:
        """Goes to the section that has this anchor; to the beginning if there is none."""
        self.text.show_section(anchor)
        self._mark_section(self.text.section)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self.saveGeometry().toBase64().toStdString())
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._field.text():
                self._field.clear()
                self.text.setFocus()
            else:
                self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            self._next(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _build_contents(self) -> None:
        self._contents.setAccessibleName(self.tr("Contents"))
        self._contents.setHeaderHidden(True)
        self._contents.setIndentation(12)
        self._contents.setItemDelegate(RoomyRows(self._contents))
        self._contents.setRootIsDecorated(False)
        self._contents.setItemsExpandable(False)
        self._contents.setFrameShape(QFrame.Shape.NoFrame)
        self._contents.currentItemChanged.connect(lambda item: self.text.show_section(item.text(0)))
        self.text.setAccessibleName(self.tr("Guide"))

    def _head(self) -> QHBoxLayout:
        self._field.setPlaceholderText(self.tr("Find in the guide"))
        self._field.setAccessibleName(self.tr("Find in the guide"))
        self._field.setClearButtonEnabled(True)
        self._field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.setAcceptDrops(False)
        self._field.textChanged.connect(lambda words: self._tell(*self.text.find_words(words)))
        line = QHBoxLayout()
        line.addWidget(self._field, 1)
        line.addWidget(self._position)
        for name, words, step in (
            ("chevron-up", self.tr("Previous place"), -1),
            ("chevron-down", self.tr("Next place"), 1),
        ):
            button = IconButton(name, words)
            button.clicked.connect(lambda _checked, step=step: self._next(step))
            line.addWidget(button)
        return line

    def _lay_out(self, head: QHBoxLayout) -> None:
        self._split = split = QSplitter()
        split.setChildrenCollapsible(False)
        for part in (self._contents, self.text):
            split.addWidget(part)
        for part in (self._contents, self.text):  # addWidget lowers; screen readers go by this order
            part.raise_()
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(split, 1)

    def _add_keys(self, window: QWidget) -> None:
        standard = QKeySequence.StandardKey
        for keys, do in (
            (QKeySequence.keyBindings(standard.Find), self._go_finding),
            (QKeySequence.listFromString("F3"), lambda: self._next(1)),
            (QKeySequence.listFromString("Shift+F3"), lambda: self._next(-1)),
            (QKeySequence.keyBindings(standard.Close), self.close),
            (QKeySequence.listFromString("Ctrl+Q"), window.close),
            (QKeySequence.listFromString("Ctrl+=; Ctrl++"), lambda: theme().step_text(1)),
            (QKeySequence.listFromString("Ctrl+-"), lambda: theme().step_text(-1)),
            (QKeySequence.listFromString("Ctrl+0"), lambda: theme().scale_text(1.0)),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.activated.connect(do)

    def _write(self) -> None:
        self.text.set_page(guide_page(self._markdown))

    def _fill_contents(self) -> None:
        chapter: QTreeWidgetItem | None = None
        for heading in self.text.headings():
            item = QTreeWidgetItem([heading.title])
            if heading.level == 1 or chapter is None:
                self._contents.addTopLevelItem(item)
                chapter = item
            else:
                chapter.addChild(item)
        self._contents.expandAll()
        names = min(width_of_entries(self._contents), self.width() // 2)
        self._split.setSizes([names, self.width() - names])

    def _mark_section(self, title: str) -> None:
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        for item in self._contents.findItems(title, flags)[:1]:
            with QSignalBlocker(self._contents):
                self._contents.setCurrentItem(item)

    def _go_finding(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _next(self, step: int) -> None:
        self._tell(*self.text.next_hit(step))

    def _tell(self, number: int, count: int) -> None:
        said = self.tr("{} of {}").format(number, count)
        if not count:
            said = self.tr("Not found") if self._field.text().strip() else ""
        self._position.setText(said)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
