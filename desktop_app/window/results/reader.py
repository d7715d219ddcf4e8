"""The article, with the places that were asked for marked in it, and a way from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QTextEdit, QWidget

from desktop_app.article import Article, Span
from desktop_app.window.controls import IconButton
from desktop_app.window.icons import icon
from desktop_app.window.results.article_text import ArticleText, FlowingText, LongText
from desktop_app.window.results.finding import occurrences
from desktop_app.window.results.left_out import LeftOut
from desktop_app.window.results.marks import Style, char_format, extra_selection
from desktop_app.window.results.overview import Overview
from desktop_app.window.results.pane import Label, Pane
from desktop_app.window.results.places import Places, within
from desktop_app.window.results.trail import Source, Trail
from desktop_app.window.theme import META, READING, font, is_restyling, line_height

FLOWING_WORDS = 10_000
"""Up to so many words have a line height of their own."""
_SAMPLE = "The presidents will meet in two forms: one in a small group comprising the two ministers and aides"
"""As long as a line may be."""


class Reader(Pane):
    moved = Signal(object, int)
    """The trail and the number, from 0, of its place that a person went to here."""
    closed = Signal()
    menu_opening = Signal(QMenu, object)
    """A menu of the text, before it is seen, and the span of the text that it is for."""
    passed = Signal(int)
    """A click at this code point, which is none of the places that are stepped through."""
    keep_asked = Signal(list, bool)
    """Numbers of the article's blocks, and whether a person wants them to be part of it."""

    def __init__(self) -> None:
        super().__init__("")
        self._article: Article | None = None
        self._words = 0
        self._filled = True
        self._top = 0
        self._trail: Trail | None = None
        self._number = 0
        self._narrow: Span | None = None
        self._set_aside: tuple[Trail, int] | None = None
        self._is_still = False
        """Whether the text stays where it is although another place is chosen."""
        self._font = QFont()
        self._flowing, self._long = FlowingText(), LongText()
        self._left_out = LeftOut((self._flowing, self._long))
        self._texts = QStackedWidget()
        self._overview = Overview()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._paint_marks)
        self._typing = QTimer(self, interval=120, singleShot=True)
        self._typing.timeout.connect(self._find_typed)
        self._build_head()
        self._build_text()

    def set_article(self, article: Article | None, words: int) -> None:
        """Shows another article from its beginning, once the reader is seen.

        One that only has other lines left out than the one before stays where it is.
        """
        top = self.text.verticalScrollBar().value()
        shows_all = self._left_out.is_shown
        is_same = self._left_out.set_article(article, shows_all)
        if not is_same and shows_all:
            self._left_out.set_article(article, False)
        self._article, self._words = article, words
        self._top = top if is_same else 0
        self._field.clear()
        self._set_aside = None
        self.clear()
        self._fill_anew()

    @property
    def shows_left_out(self) -> bool:
        """Whether the lines that were left out are shown in the text."""
        return self._left_out.is_shown

    def show_left_out(self, shown: bool) -> None:
        """Shows the lines that were left out, in grey and in their places, or hides them."""
        place = self.text.reading_point()
        self._left_out.set_article(self._article, shown)
        self._fill_anew()
        if not self._trail:
            self.text.scroll_to(Span(place, place))

    def show_red_lines(self, spans: Sequence[Span]) -> None:
        """Where the red lines that are shown lie, beside the scroll bar."""
        self._overview.show_red_lines(spans)

    def follow(self, trail: Trail, number: int, narrow: Span | None = None) -> None:
        """Marks the places of a trail and scrolls to one; ``narrow`` is a part of it that is meant."""
        self._set_aside = None
        self._go(trail, number, narrow)

    def forget(self, source: Source) -> None:
        """Takes away the marks of places that came from there, also those that a search has set aside."""
        if self._set_aside and self._set_aside[0].source is source:
            self._set_aside = None
        if self._trail and self._trail.source is source:
            self.clear()

    def clear(self) -> None:
        """Takes all marks away."""
        self._trail = None
        self._narrow = None
        self._show_position()
        self._paint_marks()

    @property
    def _places(self) -> Places:
        return self._left_out.lines.places

    @property
    def trail(self) -> Trail | None:
        return self._trail

    @property
    def number(self) -> int:
        """Which place of the trail is the chosen one, from 0."""
        return self._number

    def next_place(self, step: int) -> None:
        """Goes on, or back for -1; from the last place to the first."""
        self._find_typed_now()
        if self._trail and self._trail.places:
            self._move((self._number + step) % len(self._trail.places))

    def find_text(self) -> None:
        """Puts the cursor into the field for words to be found."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def stop_finding(self) -> bool:
        """Ends a search and marks again what was marked before; whether there was one."""
        if not self._field.text():
            return False
        self._field.clear()
        self._typing.stop()
        self._find_typed()
        if self._field.hasFocus():
            self.text.setFocus()
        return True

    @property
    def text(self) -> ArticleText:
        """The widget that shows the text now."""
        return self._flowing if self._words <= FLOWING_WORDS else self._long

    def current_text(self) -> str:
        """What Copy is about: the selection, else the chosen place."""
        if selected := self.text.selected():
            return selected
        if self._trail and self._trail.places:
            return (self._narrow or self._trail.places[self._number]).of(self._places.text)
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()
        QTimer.singleShot(0, self, self._scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._scroll)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyling(event):
            self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A change of the application's style sheet takes a widget's own font away after the pane is told.
        if event.type() is QEvent.Type.FontChange and watched in (self._flowing, self._long):
            self._set_fonts()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.next_place(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _build_head(self) -> None:
        self.setAccessibleName(self.tr("Article"))
        self.heading.setText(self.tr("Article"))
        self._about = Label(META, muted=True, elided=True)
        self._position = Label(META, muted=True)
        self._up = IconButton("chevron-up", self.tr("Previous place"))
        self._down = IconButton("chevron-down", self.tr("Next place"))
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find in article"))
        self._field.setAccessibleName(self.tr("Find in article"))
        self._field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.setAcceptDrops(False)
        self._field.setMinimumWidth(90)
        self._field.setMaximumWidth(180)
        close = IconButton("x", self.tr("Hide article"))
        self.head.takeAt(2)
        self.head.addWidget(self._about, 1)
        for widget in (self._position, self._up, self._down, self._field, close):
            self.head.addWidget(widget)
        self._up.clicked.connect(lambda: self.next_place(-1))
        self._down.clicked.connect(lambda: self.next_place(1))
        self._field.textChanged.connect(lambda: self._typing.start())
        close.clicked.connect(self.closed)
        self._show_position()

    def _build_text(self) -> None:
        for text in (self._flowing, self._long):
            self._texts.addWidget(text)
            text.setAccessibleName(self.tr("Article text"))
            text.verticalScrollBar().valueChanged.connect(lambda: self._soon.start())
            text.clicked.connect(self._follow_click)
            text.installEventFilter(self)
        self._overview.asked.connect(lambda span: self._follow_point(span.start))
        self._left_out.toggled.connect(self.show_left_out)
        self._left_out.keep_asked.connect(self.keep_asked)
        self._left_out.menu_opening.connect(self.menu_opening)
        self.add_banner(self._left_out.bar)
        self.add_body(self._beside(self._texts, self._overview), self._flowing)
        self.show_content()
        self._restyle()

    @staticmethod
    def _beside(*widgets: QWidget) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 2, 0)
        row.setSpacing(0)
        for widget in widgets:
            row.addWidget(widget)
        return both

    def _restyle(self) -> None:
        wanted = font(READING)
        if wanted != self._font:
            self._font = wanted
            self._filled = False
        self._set_fonts()
        if self.isVisible():
            self._fill()
        self._paint_marks()

    def _set_fonts(self) -> None:
        for text in (self._flowing, self._long):
            if text.font() != self._font:
                text.setFont(self._font)
            text.set_column(self._left_out.margin, QFontMetrics(self._font).horizontalAdvance(_SAMPLE))

    def _fill_anew(self) -> None:
        self._filled = False
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        if self._filled:
            return
        self._filled = True
        self._set_fonts()
        other = self._long if self.text is self._flowing else self._flowing
        other.set_text(Places(""), 0)
        self._texts.setCurrentWidget(self.text)
        self.set_view(self.text)
        self._overview.watch(self.text)
        self.text.set_text(self._places, line_height(self.text.font()))
        self.text.verticalScrollBar().setValue(self._top)
        self._top = 0
        self._scroll()

    def _go(self, trail: Trail, number: int, narrow: Span | None = None) -> None:
        self._trail, self._number, self._narrow = trail, number, narrow
        self._show_position()
        self._scroll()

    def _move(self, number: int) -> None:
        assert self._trail is not None
        self._go(self._trail, number)
        self.moved.emit(self._trail, number)

    def _follow_click(self, point: int) -> None:
        """The text stays where it is under the pointer."""
        self._is_still = True
        self._follow_point(point)
        self._is_still = False

    def _follow_point(self, point: int) -> None:
        number = self._trail.number_at(point) if self._trail else None
        if number is not None:
            self._move(number)
        else:
            self.passed.emit(point)

    def _scroll(self) -> None:
        wanted = self._filled and self.isVisible() and not self._is_still
        if wanted and self._trail and self._trail.places:
            self.text.scroll_to(self._narrow or self._trail.places[self._number])
        self._paint_marks()

    def _show_position(self) -> None:
        trail = self._trail
        count = len(trail.places) if trail else 0
        if count:
            self._position.setText(self.tr("{} of {}").format(self._number + 1, count))
        else:
            self._position.setText(self.tr("Not found") if self._field.text() else "")
        self._overview.show_places(
            trail.places if trail else (), trail.places[self._number] if trail and count else None
        )
        self._about.setText(trail.heading if trail else "")
        self._about.setToolTip(self._about.text())
        for button in (self._up, self._down):
            button.setEnabled(count > 1)

    def _find_typed(self) -> None:
        words = self._field.text()
        if not words.strip():
            before, self._set_aside = self._set_aside, None
            if before:
                self._go(*before)
            elif self._trail and self._trail.source is Source.FIND:
                self.clear()
            self._show_position()
            return
        if self._trail and self._trail.source is not Source.FIND:
            self._set_aside = self._trail, self._number
        trail = Trail(Source.FIND, occurrences(self._places.text, words))
        self._go(trail, trail.number_from(self.text.reading_point()))

    def _find_typed_now(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self._find_typed()

    def _paint_marks(self) -> None:
        self.text.setExtraSelections(self._marks() if self._filled else [])

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        return self._left_out.marks(self.text) + self._trail_marks()

    def _trail_marks(self) -> list[QTextEdit.ExtraSelection]:
        if not self._trail or not self._trail.places:
            return []
        trail, chosen = self._trail, self._trail.places[self._number]
        soft = char_format(Style.SOFT)
        marks = [
            self._mark(span, soft) for span in within(trail.places, self.text.visible()) if span != chosen
        ]
        if self._narrow:
            marks.append(self._mark(chosen, soft))
        named = trail.source in (Source.ACTOR, Source.KEYWORD, Source.FIND)
        marks.append(
            self._mark(self._narrow or chosen, char_format(Style.CHOSEN_NAME if named else Style.CHOSEN))
        )
        for spans, style in ((trail.conditions, Style.CONDITION), (trail.consequences, Style.CONSEQUENCE)):
            over = char_format(style, over=True)
            marks += [self._mark(span, over) for span in within(spans, chosen)]
        return marks

    def _mark(self, span: Span, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        return extra_selection(
            self.text.document(), self._places.units(span.start), self._places.units(span.end), form
        )
