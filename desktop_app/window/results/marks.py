"""How places look in the texts: the chosen one, the others, conditions and consequences."""

from enum import Enum, auto

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop_app.window.theme import tokens


class Style(Enum):
    CHOSEN = auto()
    CHOSEN_NAME = auto()
    """The chosen mention among others: underlined, too, so that it differs not by colour alone."""
    SOFT = auto()
    HOVER = auto()
    CURRENT = auto()
    """Where the keyboard is."""
    BY_PERSON = auto()
    """A sentence that a person took: over whatever else it is."""
    CONDITION = auto()
    CONSEQUENCE = auto()


_FILLS = {
    Style.CHOSEN: "mark",
    Style.CHOSEN_NAME: "mark",
    Style.SOFT: "amber_soft",
    Style.HOVER: "hover",
    Style.CURRENT: "select",
    Style.CONDITION: "amber_soft",
    Style.CONSEQUENCE: "red_soft",
}
_Underline = QTextCharFormat.UnderlineStyle


def char_format(style: Style, over: bool = False) -> QTextCharFormat:
    """The style in the colours of now; ``over`` another mark it has no fill and keeps the text's weight."""
    form = QTextCharFormat()
    if not over and style in _FILLS:
        form.setBackground(getattr(tokens(), _FILLS[style]))
    if style is Style.CONDITION:
        form.setUnderlineStyle(_Underline.DotLine)
        form.setUnderlineColor(tokens().amber)
    elif style is Style.CONSEQUENCE:
        form.setUnderlineStyle(_Underline.SingleUnderline)
        form.setUnderlineColor(tokens().red)
        if not over:
            form.setFontWeight(QFont.Weight.DemiBold)
    elif style is Style.BY_PERSON:
        form.setUnderlineStyle(_Underline.DotLine)
        form.setUnderlineColor(tokens().accent)
    elif style is Style.CHOSEN_NAME:
        form.setUnderlineStyle(_Underline.SingleUnderline)
    return form


def extra_selection(
    document: QTextDocument, start: int, end: int, form: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    """A mark over the text from one UTF-16 position to another."""
    mark = QTextEdit.ExtraSelection()
    last = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    mark.cursor = cursor
    mark.format = form
    return mark
