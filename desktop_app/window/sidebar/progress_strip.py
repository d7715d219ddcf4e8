"""A strip below the list: a bar, what is being done, and buttons beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.window.results.pane import Label
from desktop_app.window.theme import META


class ProgressStrip(QFrame):
    """Hidden until there is something to show."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.head = Label()
        self.detail = Label(META, muted=True)
        self.hide()

    def set_name(self, name: str) -> None:
        """What it is called by ear."""
        self.setAccessibleName(name)
        self.bar.setAccessibleName(name)

    def lay_out(self, beside: Sequence[QWidget], below: Sequence[QWidget] = ()) -> None:
        """Puts buttons beside the first line of words, and below the second."""
        line = QHBoxLayout()
        line.addWidget(self.head, 1)
        for button in beside:
            line.addWidget(button)
        offers = QHBoxLayout()
        for button in below:
            offers.addWidget(button)
        offers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addLayout(line)
        layout.addWidget(self.detail)
        layout.addLayout(offers)

    def show_state(self, done: int, total: int, head: str, detail: str = "") -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        for label, text in ((self.head, head), (self.detail, detail)):
            label.setText(text)
            label.setToolTip(text)
        self.detail.setVisible(bool(detail))
        self.show()
