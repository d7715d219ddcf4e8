"""A strip below the list: a bar, what is being done, and buttons beside it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop_app.window.theme import META, font


class ProgressStrip(QFrame):
    """Hidden until there is something to show."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(name)
        self.head = QLabel()
        self.detail = QLabel()
        self.detail.setFont(font(META))
        self.detail.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.hide()

    def lay_out(self, *buttons: QWidget) -> None:
        """Puts the buttons beside the words."""
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.head)
        words.addWidget(self.detail)
        line = QHBoxLayout()
        line.addLayout(words, 1)
        for button in buttons:
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.bar)
        layout.addLayout(line)

    def show_state(self, done: int, total: int, head: str, detail: str = "") -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.head.setText(head)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.show()
