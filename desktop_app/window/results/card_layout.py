"""Where the parts of a card lie, and its statement set in lines."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.article import Span
from desktop_app.window.results.cards import Card
from desktop_app.window.results.marks import Style, char_format
from desktop_app.window.results.places import Places
from desktop_app.window.theme import META, QUOTE, font, line_height

PAD = 12
GAP = 8
"""Between two cards."""


@dataclass(frozen=True, slots=True)
class CardFonts:
    """The fonts of a card, made once for a size of text."""

    @classmethod
    def of_now(cls) -> Self:
        return cls(
            kind=font(1.0, QFont.Weight.DemiBold),
            strength=font(META),
            words=font(QUOTE),
            names=font(META, QFont.Weight.Medium),
        )

    kind: QFont
    strength: QFont
    words: QFont
    names: QFont

    @property
    def head_height(self) -> int:
        return max(QFontMetrics(self.kind).height(), 18)

    @property
    def line_height(self) -> int:
        return line_height(self.words)

    @property
    def names_height(self) -> int:
        return QFontMetrics(self.names).height()


@dataclass(frozen=True, slots=True)
class CardBox:
    """The parts of a card in its row, px."""

    frame: QRect
    head: QRect
    words: QRect
    names: QRect


def card_height(card: Card, lines: int, fonts: CardFonts) -> int:
    """The height of a card's row whose statement takes so many lines."""
    names = fonts.names_height + GAP if card.speaker or card.addressee else 0
    return PAD + fonts.head_height + GAP // 2 + lines * fonts.line_height + names + PAD + GAP


def card_box(row: QRect, card: Card, fonts: CardFonts) -> CardBox:
    frame = row.adjusted(0, 0, 0, -GAP)
    inner = frame.adjusted(PAD, PAD, -PAD, -PAD)
    head = QRect(inner.left(), inner.top(), inner.width(), fonts.head_height)
    names_height = fonts.names_height if card.speaker or card.addressee else 0
    names = QRect(inner.left(), inner.bottom() + 1 - names_height, inner.width(), names_height)
    top = head.bottom() + 1 + GAP // 2
    words = QRect(inner.left(), top, inner.width(), names.top() - top)
    return CardBox(frame, head, words, names)


def set_words(card: Card, places: Places, width: int, fonts: CardFonts) -> QTextLayout:
    """The statement in lines of a width; condition and consequence have their fonts, as they change it."""
    layout = QTextLayout(card.text, fonts.words)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(
        [_range(card, places, span, char_format(Style.CONDITION)) for span in card.conditions]
        + [_range(card, places, span, char_format(Style.CONSEQUENCE)) for span in card.consequences]
    )
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * fonts.line_height + (fonts.line_height - line.height()) / 2))
        number += 1
    layout.endLayout()
    return layout


def point_in_words(layout: QTextLayout, card: Card, places: Places, at: QPointF, line_height: int) -> int:
    """The article's code point under a point of the statement."""
    number = max(0, min(int(at.y() // line_height), layout.lineCount() - 1))
    units = layout.lineAt(number).xToCursor(at.x())
    offset = units[0] if isinstance(units, tuple) else units
    return places.point(places.units(card.span.start) + offset)


def word_range(card: Card, places: Places, span: Span) -> tuple[int, int]:
    """A place of the article as start and length in UTF-16 units of the statement."""
    base = places.units(card.span.start)
    start = places.units(span.start) - base
    return start, places.units(span.end) - base - start


def _range(card: Card, places: Places, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    start, length = word_range(card, places, span)
    piece.start = start
    piece.length = length
    piece.format = form
    return piece
