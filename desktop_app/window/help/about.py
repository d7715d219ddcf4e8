"""The box that says what this is, what it is made of, and where its data lie."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app import __version__
from desktop_app.window.controls import Button
from desktop_app.window.help.details import details
from desktop_app.window.help.licences import Part, shipped_parts
from desktop_app.window.help.room import RoomyRows, resize_to_text, width_of_entries
from desktop_app.window.results.pane import Label
from desktop_app.window.theme import TITLE, font, is_restyling

_ICON = 64
_LETTERS, _LINES = 130, 36


class AboutBox(QDialog):
    """``store`` is the file that keeps the articles, None if none does."""

    def __init__(self, window: QWidget, store: Path | None) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("About Redline Desk"))
        self._store = store
        tabs = QTabWidget()
        tabs.addTab(self._about(), self.tr("About"))
        tabs.addTab(_Licences(), self.tr("Licences"))
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        resize_to_text(self, _LETTERS, _LINES)

    def _about(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        for words in self._lines():
            column.addWidget(_words(words))
        column.addStretch(1)
        column.addLayout(self._buttons())
        return page

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(QApplication.windowIcon().pixmap(_ICON))
        name = Label(TITLE, QFont.Weight.DemiBold)
        name.setText(self.tr("Redline Desk {}").format(__version__))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(picture)
        line.addWidget(name, 1)
        return line

    def _lines(self) -> list[str]:
        lines = [
            self.tr("Summaries, key actors and red lines of news articles, each one click from its place."),
            self.tr("Everything stays on this computer: nothing is fetched, and nothing is sent."),
            self.tr("Free software under the MIT licence; what it is made of is listed under Licences."),
        ]
        if self._store is None:
            return [*lines, self.tr("Nothing can be saved here: the list is gone when you close.")]
        return [*lines, self.tr("Your articles, results and settings are kept in:"), str(self._store)]

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        if self._store is not None:
            showing = Button(self.tr("Show in folder"), "folder-open")
            showing.clicked.connect(self._show_store)
            line.addWidget(showing)
        self._copy = Button(self.tr("Copy details"), "copy")
        self._copy.setToolTip(self.tr("Versions and system, for a report of a mistake; no names of files"))
        self._copy.clicked.connect(self._copy_details)
        line.addWidget(self._copy)
        line.addStretch(1)
        closing = Button(self.tr("Close"))
        closing.clicked.connect(self.close)
        line.addWidget(closing)
        return line

    def _show_store(self) -> None:
        assert self._store is not None
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._store.parent)))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(details())
        self._copy.setText(self.tr("Copied"))
        self._copy.set_icon_name("check")


class _Licences(QWidget):
    """All parts at the left, the licence of the chosen one beside them; each is read when it is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What Redline Desk is made of"))
        self._list.setItemDelegate(RoomyRows(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._set_font()
        self._split = split = QSplitter()
        split.setChildrenCollapsible(False)
        for part in (self._list, self._text):
            split.addWidget(part)
        for part in (self._list, self._text):  # addWidget lowers; screen readers go by this order
            part.raise_()
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(split)
        self._list.currentRowChanged.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._parts:
            self._parts = shipped_parts()
            self._list.addItems([_line(part) for part in self._parts])
            self._list.setCurrentRow(0)
            names = min(width_of_entries(self._list), self.width() // 2)
            self._split.setSizes([names, self.width() - names])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event):
            self._set_font()

    def _set_font(self) -> None:
        """A change of style takes it away."""
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(font().pointSizeF())
        if self._text.font() != fixed:
            self._text.setFont(fixed)

    def _show(self, row: int) -> None:
        self._text.setPlainText(self._parts[row].text())


def _line(part: Part) -> str:
    return " – ".join(filter(None, (f"{part.name} {part.version}".strip(), part.licence)))


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setWordWrap(True)
    return label
