"""The sentences of the summary: one a block, each a click from its place, text selectable."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QTextEdit, QToolTip

from desktop_app.article import Span
from desktop_app.report import Origin, SummarySentence
from desktop_app.window.results import words
from desktop_app.window.results.clicks import Clicks
from desktop_app.window.results.marks import Style, char_format, extra_selection
from desktop_app.window.results.places import Places, within
from desktop_app.window.results.red_line_signs import SIGN_WIDTH, RedLineSigns
from desktop_app.window.results.rows import pop_up


class SummaryText(QTextBrowser):
    sentence_chosen = Signal(int)
    """The number, from 0, of the sentence among those shown."""
    red_line_asked = Signal(int)
    """The number of a sentence that is a red line and whose card is wanted."""
    copy_requested = Signal()
    menu_opening = Signal(QMenu, int)
    """A menu, before it is seen, and the number of the sentence that it is for."""

    def __init__(self) -> None:
        super().__init__()
        self._places = Places("")
        self._sentences: tuple[SummarySentence, ...] = ()
        self._current = 0
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._marked: Sequence[Span] = ()
        self._red_lines: frozenset[Span] = frozenset()
        self.setViewportMargins(SIGN_WIDTH, 0, 0, 0)
        self._signs = RedLineSigns(self, self._signed)
        self._signs.chosen.connect(self.red_line_asked)
        Clicks(self).clicked.connect(self._choose_at)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCursorWidth(0)  # the current sentence is marked instead
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_sentences(
        self, places: Places, sentences: tuple[SummarySentence, ...], line_height: int, gap: int
    ) -> None:
        """Shows the sentences with lines ``line_height`` and spaces ``gap`` px high; keeps what is chosen."""
        kept = self._sentences[self._chosen].span if self._chosen is not None else None
        self._places, self._sentences = places, sentences
        self.setPlainText("\n".join(sentence.span.of(places.text) for sentence in sentences))
        form = QTextBlockFormat()
        form.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setBottomMargin(gap)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self._hovered = None
        self._signs.update()
        self._current = min(self._current, max(0, len(sentences) - 1))
        self.choose(kept)

    def choose(self, span: Span | None) -> None:
        """Marks the sentence of this span as the chosen one; None or a sentence not shown: none."""
        spans = [sentence.span for sentence in self._sentences]
        self._chosen = spans.index(span) if span in spans else None
        if self._chosen is not None:
            self._current = self._chosen
            self._show(self._chosen)
        self._paint_marks()

    def mark(self, spans: Sequence[Span]) -> None:
        """Marks mentions (in document order) softly; none: takes the marks away."""
        self._marked = spans
        self._paint_marks()

    def show_red_lines(self, spans: Iterable[Span]) -> None:
        """Which sentences of the article are red lines: those that are shown get a sign."""
        self._red_lines = frozenset(spans)
        self._signs.update()

    def repaint_marks(self) -> None:
        """The palette has changed."""
        self._paint_marks()

    def current_text(self) -> str:
        """What Copy is about: the selection, else the current sentence."""
        if self.textCursor().hasSelection():
            return self._selected()
        if not self._sentences:
            return ""
        return self._sentences[self._current].span.of(self._places.text)

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(self._selected())
        return mime

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self._at(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen sentence stays in view when the article takes room from the summary."""
        super().resizeEvent(event)
        if self._chosen is not None:
            self._show(self._chosen)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._paint_marks()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paint_marks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._sentences) - 1
        target = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or last < 0:
            super().keyPressEvent(event)
        elif target is not None:
            self._go_to(max(0, min(target, last)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.sentence_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(event.pos())
            QToolTip.showText(event.globalPos(), "" if number is None else self._why(number), self)
            return True
        return super().viewportEvent(event)

    def _why(self, number: int) -> str:
        """Why the sentence was chosen, for the hover text."""
        sentence = self._sentences[number]
        also = [self.tr("Also a red line")] if sentence.span in self._red_lines else []
        if sentence.origin is Origin.PERSON:
            return "\n".join([self.tr("You took this sentence into the summary"), *also])
        reasons = "\n".join(f"• {words.reason(code)}" for code in sentence.reasons)
        rank = self.tr("Number {} in the ranking").format(sentence.rank)
        return "\n".join([rank, *([reasons] if reasons else []), *also])

    def _signed(self) -> Iterator[int]:
        return (number for number, sentence in enumerate(self._sentences) if sentence.span in self._red_lines)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number = self._at(event.pos())
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse and number is not None and not self.textCursor().hasSelection():
            self._go_to(number)
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.copy_requested.emit)
        menu.addAction(self.tr("Show in article"), lambda: self.sentence_chosen.emit(self._current))
        if self._sentences:
            self.menu_opening.emit(menu, self._current)
        pop_up(menu, event.globalPos())

    def _choose_at(self, position: QPoint) -> None:
        number = self._at(position)
        if number is not None:
            self._current = number
            self.sentence_chosen.emit(number)

    def _go_to(self, number: int) -> None:
        self._current = number
        self.setTextCursor(QTextCursor(self._block(number)))
        self._show(number)
        self._paint_marks()

    def _show(self, number: int) -> None:
        top = self.document().documentLayout().blockBoundingRect(self._block(number))
        bar = self.verticalScrollBar()
        if top.top() < bar.value():
            bar.setValue(int(top.top()))
        elif top.bottom() > bar.value() + self.viewport().height():
            bar.setValue(int(min(top.top(), top.bottom() - self.viewport().height())))

    def _block(self, number: int) -> QTextBlock:
        return self.document().findBlockByNumber(number)

    def _at(self, position: QPoint) -> int | None:
        """The sentence under a point of the viewport."""
        number = self.cursorForPosition(position).blockNumber()
        if number >= len(self._sentences):
            return None
        box = self.document().documentLayout().blockBoundingRect(self._block(number))
        inside = box.top() <= position.y() + self.verticalScrollBar().value() < box.bottom()
        return number if inside else None

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self._paint_marks()

    def _selected(self) -> str:
        """The selected words, taken from the article; sentences one a line."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        pieces = []
        for number, sentence in enumerate(self._sentences):
            block = self._block(number)
            first = max(start, block.position()) - block.position()
            last = min(end, block.position() + block.length() - 1) - block.position()
            if first < last:
                base = self._places.units(sentence.span.start)
                pieces.append(self._places.span(base + first, base + last).of(self._places.text))
        return "\n".join(pieces)

    def _paint_marks(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        if self._hovered is not None and self._hovered != self._chosen:
            marks.append(self._mark_sentence(self._hovered, Style.HOVER))
        if self.hasFocus() and self._sentences and self._current != self._chosen:
            marks.append(self._mark_sentence(self._current, Style.CURRENT))
        if self._chosen is not None:
            marks.append(self._mark_sentence(self._chosen, Style.CHOSEN))
        marks += [
            self._mark_sentence(number, Style.BY_PERSON)
            for number, sentence in enumerate(self._sentences)
            if sentence.origin is Origin.PERSON
        ]
        marks += self._mention_marks()
        self.setExtraSelections(marks)

    def _mark_sentence(self, number: int, style: Style) -> QTextEdit.ExtraSelection:
        block = self._block(number)
        end = block.position() + block.length() - 1
        return extra_selection(self.document(), block.position(), end, char_format(style))

    def _mention_marks(self) -> list[QTextEdit.ExtraSelection]:
        marks = []
        soft = char_format(Style.SOFT)
        for number, sentence in enumerate(self._sentences):
            shift = self._block(number).position() - self._places.units(sentence.span.start)
            marks += [
                extra_selection(
                    self.document(),
                    self._places.units(mention.start) + shift,
                    self._places.units(mention.end) + shift,
                    soft,
                )
                for mention in within(self._marked, sentence.span)
            ]
        return marks
