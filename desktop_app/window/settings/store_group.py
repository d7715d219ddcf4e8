"""Where the articles are kept, how much room they take, and how to get rid of them."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMessageBox, QWidget

from desktop_app.library import files_of_store
from desktop_app.window.controls import Button
from desktop_app.window.settings.form import Group
from desktop_app.window.show_in_folder import show_in_folder

_LOOK_AGAIN_MS = 1_000
_SI = QLocale.DataSizeFormat.DataSizeSIFormat


class StoreGroup(Group):
    """``store`` is the file that keeps the articles, None if none does."""

    forgotten = Signal()
    """Everything is to be forgotten; the person has been asked."""

    def __init__(self, store: Path | None) -> None:
        super().__init__()
        self.set_title(self.tr("Your articles"))
        self._store = store
        self._room = QLabel()
        forget = Button(self.tr("Forget everything…"))
        forget.clicked.connect(self._ask)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if store is not None:
            self._add_place(store)
            show = Button(self.tr("Show in folder"), "folder-open")
            show.clicked.connect(lambda: show_in_folder(store, self))
            row.addWidget(show)
        else:
            self.add_note(self.tr("Nothing can be saved here: the list is gone when you close."))
        row.addWidget(forget)
        row.addStretch(1)
        self.add_wide(buttons)
        self._looking = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._looking.timeout.connect(self.show_values)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_values()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    def show_values(self) -> None:
        """The room on the disk, as it is now."""
        if self._store is not None:
            self._room.setText(QLocale().formattedDataSize(_size(self._store), 1, _SI))

    def _add_place(self, store: Path) -> None:
        place = QLineEdit(str(store))
        place.setReadOnly(True)
        place.setCursorPosition(0)
        place.setToolTip(str(store))
        self._room.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(self.tr("Kept in"), place)
        self.add(self.tr("Room on the disk"), self._room)

    def _ask(self) -> None:
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Forget everything"))
        box.setText(self.tr("Forget everything?"))
        box.setInformativeText(
            self.tr(
                "Your list with all its articles, reports and corrections will be gone, and so will your"
                " settings. This cannot be undone. The files that the articles came from stay where they are."
            )
        )
        forget = box.addButton(self.tr("Forget everything"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        forget.clicked.connect(self.forgotten)
        box.open()


def _size(store: Path) -> int:
    size = 0
    for path in files_of_store(store):
        with suppress(OSError):
            size += path.stat().st_size
    return size
