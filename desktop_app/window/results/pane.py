"""What the panes have in common: a head, a row of controls, a body, and what stands there instead of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window.controls import Button, ButtonStyle
from desktop_app.window.theme import HEADING, META, font, theme, tokens

MARGIN = 16
HEAD_HEIGHT = 48
CONTROL_HEIGHT = 38
_RADIUS = 10


class Pane(QFrame):
    """A named panel. Heads, controls and bodies of panes side by side start at the same heights."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.heading = Label(HEADING, QFont.Weight.DemiBold)
        self.heading.setText(name)
        self.count = Label(META, muted=True)
        self.count.hide()
        self._least_width = 0
        self._least: QSize | None = None
        self.head = QHBoxLayout()
        self.head.setContentsMargins(MARGIN, 0, MARGIN - 4, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self.heading)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self.body = QStackedWidget()
        self._note = Note()
        self.body.addWidget(self._note)
        self._view: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 1, 2, 6)  # the body stays clear of the frame and its corners
        self._column.setSpacing(0)
        self._column.addWidget(_fixed_row(self.head, HEAD_HEIGHT))

    def set_widths(self, least: int, most: int) -> None:
        """How wide the pane may be; never narrower than `head_width`."""
        self._least_width = least
        self.setMaximumWidth(most)

    def head_width(self) -> int:
        """What the head needs at the least, px."""
        shown = 0 if self.count.isHidden() else self.count.sizeHint().width() + self.head.spacing()
        return 2 * MARGIN + self.heading.sizeHint().width() + shown

    def minimumSizeHint(self) -> QSize:
        """Asked for hundreds of times while the theme changes, so it is kept until the layout changes."""
        if self._least is None:
            height = self._column.totalMinimumHeightForWidth(self.width())
            least = max(height, super().minimumSizeHint().height())
            self._least = QSize(max(self._least_width, self.head_width()), least)
        return self._least

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._least = None
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # its chips may need one more line
            self._least = None
            self.updateGeometry()

    def show_count(self, count: str) -> None:
        """What stands beside the heading; "" for nothing."""
        self.count.setText(count)
        self.count.setVisible(bool(count))

    def add_controls(self, controls: QWidget) -> None:
        """The row below the head."""
        controls.setMinimumHeight(CONTROL_HEIGHT)
        self._column.addWidget(controls)

    def add_banner(self, banner: QWidget) -> None:
        """Something below the head that is there for a while only."""
        self._column.addWidget(banner)

    def add_body(self, content: QWidget, view: QWidget, margin: int = 0, inset: int = 0) -> None:
        """``content`` fills the pane but for a margin at its sides; ``view`` in it gets the focus.

        ``inset``: so much of the margin at the left is inside the content.
        """
        self._content = QWidget()
        row = QHBoxLayout(self._content)
        row.setContentsMargins(margin - inset, 0, margin, 0)
        row.addWidget(content)
        self.body.addWidget(self._content)
        self._column.addWidget(self.body, 1)
        view.installEventFilter(self)
        self.set_view(view)

    def set_view(self, view: QWidget) -> None:
        """Another widget of the content gets the focus."""
        self._view = view
        self.setFocusProxy(view)

    def add_footer(self, footer: QWidget) -> None:
        self._column.addWidget(footer)

    def show_content(self) -> None:
        self.body.setCurrentWidget(self._content)

    def show_busy(self, doing: str) -> None:
        """What is being done stands in place of the content, under a moving bar."""
        self._note.show_busy(doing)
        self.body.setCurrentWidget(self._note)

    def show_note(
        self, title: str, text: str = "", action: str = "", then: Callable[[], None] = lambda: None
    ) -> None:
        """Why there is nothing to show, and a button with what to do about it, if anything."""
        self._note.show_words(title, text, action, then)
        self.body.setCurrentWidget(self._note)

    def shown_text(self) -> str:
        """What stands in place of the content; "" where the content is shown."""
        return self._note.shown_text() if self.body.currentWidget() is self._note else ""

    def holds_focus(self) -> bool:
        """Whether the focus is somewhere in the pane."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_focus(self) -> None:
        """Puts the focus on the content, or on the first thing there is where there is none."""
        if self._view is not None and self._view.isVisibleTo(self):
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._view is not None and self._view.hasFocus()
        painter.setPen(QPen(colours.accent, 2) if focused else QPen(colours.border, 1))
        painter.setBrush(colours.pane)
        inset = 1.0 if focused else 0.5
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)


class Label(QLabel):
    """A line of text in a size of the theme, which gives way with dots where it has no room."""

    def __init__(
        self,
        factor: float = 1.0,
        weight: QFont.Weight = QFont.Weight.Normal,
        muted: bool = False,
        elided: bool = False,
    ) -> None:
        super().__init__()
        self._factor, self._weight, self._muted, self._elided = factor, weight, muted, elided
        self.setTextFormat(Qt.TextFormat.PlainText)
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def is_elided(self) -> bool:
        return self._elided

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        colours = tokens()
        painter.setPen(colours.muted if self._muted else colours.text)
        text = self.text()
        if self._elided:
            text = QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        flags = int(self.alignment().value) | (Qt.TextFlag.TextWordWrap.value if self.wordWrap() else 0)
        painter.drawText(self.contentsRect(), flags, text)

    def _restyle(self) -> None:
        wanted = font(self._factor, self._weight)
        if self.font() != wanted:
            self.setFont(wanted)


class TitleLabel(Label):
    """A title of up to two lines; what does not fit ends in dots."""

    def __init__(self, factor: float, weight: QFont.Weight) -> None:
        super().__init__(factor, weight, elided=True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _restyle(self) -> None:
        super()._restyle()
        self._fit()

    def _fit(self) -> None:
        """QLabel resets a height that depends on the width with every text, so the height is set."""
        self.setFixedHeight(QFontMetrics(self.font()).height() * len(self._lines(self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(tokens().text)
        height = QFontMetrics(self.font()).height()
        for number, line in enumerate(self._lines(self.width())):
            room = QRect(0, number * height, self.width(), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    def _lines(self, width: int) -> list[str]:
        text = self.text()
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        first = layout.createLine()
        if first.isValid():
            first.setLineWidth(max(1, width))
        layout.endLayout()
        end = first.textLength() if first.isValid() else 0
        raw = text.encode("utf-16-le")
        head, rest = (part.decode("utf-16-le") for part in (raw[: 2 * end], raw[2 * end :]))
        if not rest:
            return [head]
        return [head, QFontMetrics(self.font()).elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class Note(QFrame):
    """The body of a pane that has nothing to show, or nothing yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(3)
        self._title = Label(weight=QFont.Weight.DemiBold)
        self._text = Label(muted=True)
        self._then: Callable[[], None] = lambda: None
        self._action = Button("", style=ButtonStyle.OUTLINED)
        self._action.clicked.connect(lambda: self._then())
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addWidget(self._bar)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_busy(self, doing: str) -> None:
        self._fill("", doing, "")
        self._bar.show()

    def show_words(self, title: str, text: str, action: str, then: Callable[[], None]) -> None:
        self._fill(title, text, action)
        self._then = then
        self._bar.hide()

    def shown_text(self) -> str:
        parts = (self._title.text(), self._text.text(), self._action.text())
        return "\n".join(part for part in parts if part)

    def _fill(self, title: str, text: str, action: str) -> None:
        for widget, words in ((self._title, title), (self._text, text), (self._action, action)):
            widget.setText(words)
            widget.setVisible(bool(words))
        self.setAccessibleName(self.shown_text())


def _fixed_row(layout: QLayout, height: int) -> QWidget:
    row = QWidget()
    row.setLayout(layout)
    row.setMinimumHeight(height)
    row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return row
