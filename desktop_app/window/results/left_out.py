"""Lines that cleaning left out, shown in the article in grey, and what a person may do about each line."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTextEdit

from desktop_app.article import Article, BlockRole, Span
from desktop_app.window.controls import Button, ButtonStyle
from desktop_app.window.results import words
from desktop_app.window.results.article_text import ArticleText
from desktop_app.window.results.line_switches import SWITCH_WIDTH, LineSwitches
from desktop_app.window.results.lines import Line, Lines
from desktop_app.window.results.marks import extra_selection
from desktop_app.window.results.pane import MARGIN, Label
from desktop_app.window.results.rows import pop_up
from desktop_app.window.theme import META, tokens


class LeftOutBar(QFrame):
    """Says how many lines are shown in grey; brings all of them back, or hides them."""

    all_wanted = Signal()
    hidden_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lines left out"))
        self._says = Label(META, muted=True, elided=True)
        self._all = Button(self.tr("Bring all back"), style=ButtonStyle.QUIET)
        close = Button(self.tr("Done"), style=ButtonStyle.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN - 8, 4)
        row.setSpacing(4)
        row.addWidget(self._says, 1)
        row.addWidget(self._all)
        row.addWidget(close)
        self._all.clicked.connect(self.all_wanted)
        close.clicked.connect(self.hidden_again)
        self.hide()

    def show_count(self, count: int) -> None:
        if count:
            text = self.tr("{}, shown in grey. + brings a line back, − leaves one out.")
            self._says.setText(text.format(words.left_out(count)))
        else:
            self._says.setText(self.tr("Nothing is left out. − leaves a line out."))
        self._says.setToolTip(self._says.text())
        self._all.setVisible(count > 0)


class LeftOut(QObject):
    """The lines of the article in the reader's texts, and what a person may do about each."""

    keep_asked = Signal(list, bool)
    """Numbers of blocks, and whether they are to be part of the article."""
    menu_opening = Signal(QMenu, object)
    """A menu of the text, before it is seen, and the span selected in it, or that of the cursor's place."""
    toggled = Signal(bool)
    """Whether the lines that were left out are wanted in the text."""

    def __init__(self, texts: Sequence[ArticleText]) -> None:
        super().__init__()
        self.bar = LeftOutBar()
        self._lines: Lines | None = None
        self._article: Article | None = None
        self.is_shown = False
        self._switches = {text: LineSwitches(text, MARGIN - 6) for text in texts}
        for text, switches in self._switches.items():
            text.menu_asked.connect(lambda at, units, text=text: self._open_menu(text, at, units))
            switches.chosen.connect(self._turn)
        self.bar.all_wanted.connect(self._bring_all_back)
        self.bar.hidden_again.connect(lambda: self.toggled.emit(False))

    @property
    def lines(self) -> Lines:
        """What the text shows; not made before it is asked for, as a closed article may be long."""
        if self._lines is None:
            self._lines = Lines(self._article, self.is_shown)
        return self._lines

    @property
    def margin(self) -> int:
        """How far from the edge the text begins, px."""
        return MARGIN + (SWITCH_WIDTH - 6 if self.is_shown else 0)

    def set_article(self, article: Article | None, is_shown: bool) -> bool:
        """Another article, or other lines of this one; whether it has the same blocks as the one before."""
        before, self._article, self.is_shown = self._article, article, is_shown and article is not None
        self._lines = None
        self.bar.setVisible(self.is_shown)
        self.bar.show_count(len(self._numbers_left_out()))
        for switches in self._switches.values():
            switches.show_lines(self.lines if self.is_shown else None)
        return _texts_of(before) == _texts_of(article)

    def marks(self, text: ArticleText) -> list[QTextEdit.ExtraSelection]:
        """Grey for what is left out, where it can be seen."""
        if not self.is_shown:
            return []
        grey = QTextCharFormat()
        grey.setForeground(tokens().muted)
        return [
            extra_selection(text.document(), line.start, line.end, grey)
            for line in self.lines.between(*text.visible_units())
            if not line.kept
        ]

    def _meant(self, text: ArticleText, units: int) -> Span:
        """What is selected there, else the place itself."""
        cursor = text.textCursor()
        selected = cursor.selectionStart(), cursor.selectionEnd()
        if cursor.hasSelection() and selected[0] <= units <= selected[1]:
            return self.lines.places.span(*selected)
        return self.lines.places.span(units, units)

    def _numbers_left_out(self) -> list[int]:
        blocks = () if self._article is None else self._article.blocks
        return [number for number, block in enumerate(blocks) if block.role is BlockRole.CLUTTER]

    def _bring_all_back(self) -> None:
        self.keep_asked.emit(self._numbers_left_out(), True)

    def _turn(self, line: Line) -> None:
        self.keep_asked.emit([line.number], not line.kept)

    def _open_menu(self, text: ArticleText, at: QPoint, units: int) -> None:
        menu = QMenu(text)
        menu.addAction(self.tr("Copy"), text.copy).setEnabled(text.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), text.selectAll)
        menu.addSeparator()
        line = self.lines.at(units)
        if line is not None:
            says = self.tr("Leave this line out") if line.kept else self.tr("Bring this line back")
            menu.addAction(says, lambda: self._turn(line))
        if self.is_shown:
            menu.addAction(self.tr("Hide lines left out"), lambda: self.toggled.emit(False))
        else:
            menu.addAction(self.tr("Show lines left out"), lambda: self.toggled.emit(True))
        if line is not None and line.kept:
            self.menu_opening.emit(menu, self._meant(text, units))
        pop_up(menu, at)


def _texts_of(article: Article | None) -> list[str]:
    return [] if article is None else [block.text for block in article.blocks]
