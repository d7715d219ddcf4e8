"""What the marks in a statement mean, drawn as they are drawn there."""

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.window.results.marks import Style, char_format
from desktop_app.window.theme import META, font, is_restyling, tokens


class Legend(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._words = ((Style.CONDITION, self.tr("condition")), (Style.CONSEQUENCE, self.tr("consequence")))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("If this happens (condition), then that follows (consequence)."))

    def sizeHint(self) -> QSize:
        layout = self._set()
        return QSize(round(layout.lineAt(0).naturalTextWidth()) + 1, 26)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._set()
        painter = QPainter(self)
        painter.setPen(tokens().muted)
        layout.draw(painter, QPointF(0, (self.height() - layout.lineAt(0).height()) / 2))

    def _set(self) -> QTextLayout:
        text = "   ".join(word for _, word in self._words)
        layout = QTextLayout(text, font(META))
        ranges = []
        for style, word in self._words:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = text.index(word), len(word)
            piece.format = char_format(style)
            ranges.append(piece)
        layout.setFormats(ranges)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return layout
