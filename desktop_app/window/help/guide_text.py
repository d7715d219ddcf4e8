"""The text of the guide: sections that can be gone to, words that can be found."""

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from desktop_app.window.results.marks import Style, char_format, extra_selection
from desktop_app.window.theme import READING, font

_MARGIN = 20
_SAMPLE = "As long as a line of a text may be, if it is to be read with ease, is a little less than this one"


class Heading(NamedTuple):
    """A heading of the first two levels; ``anchor`` is "" where it has none."""

    level: int
    title: str
    anchor: str
    place: int


class GuideText(QTextBrowser):
    """Shows a page; ``section_reached`` names the section that a person has scrolled to."""

    section_reached = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.verticalScrollBar().actionTriggered.connect(
            lambda: QTimer.singleShot(0, self, self._tell_section)
        )
        self._words = ""
        self._here = ""
        self._hits: list[tuple[int, int]] = []
        self._hit = 0

    def set_page(self, html: str) -> None:
        """Shows another page; where it is the same in other colours or sizes, it stays in its section."""
        self.setFont(font(READING))
        self.document().setDocumentMargin(_MARGIN)
        self.setHtml(html)
        self._fit()
        self.show_section(self._here)
        self.find_words(self._words, go=False)

    @property
    def section(self) -> str:
        """The title of the section that was gone to last."""
        return self._here

    def headings(self) -> list[Heading]:
        """All of them, in order."""
        found = []
        block = self.document().begin()
        while block.isValid():
            if (level := block.blockFormat().headingLevel()) in (1, 2):
                anchors = block.charFormat().anchorNames()
                found.append(Heading(level, block.text(), "".join(anchors[:1]), block.position()))
            block = block.next()
        return found

    def show_section(self, name: str) -> None:
        """Scrolls to the section of this title or anchor; to the beginning if there is none."""
        found = [heading for heading in self.headings() if name and name in (heading.title, heading.anchor)]
        if found:
            self._here = found[0].title
            self._scroll_to(found[0].place, margin=8)
        else:
            self._here = ""
            self._scroll_to(0, margin=_MARGIN)

    def find_words(self, words: str, go: bool = True) -> tuple[int, int]:
        """Marks all places of ``words`` and goes to the first from here on; which one of how many it is."""
        self._words = words
        text = self.document().toRawText().lower()
        wanted = words.strip().lower()
        self._hits = []
        place = text.find(wanted) if wanted else -1
        while place >= 0:
            self._hits.append((place, place + len(wanted)))
            place = text.find(wanted, place + len(wanted))
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        self._hit = next((number for number, (start, _) in enumerate(self._hits) if start >= top), 0)
        return self._show_hit(go)

    def next_hit(self, step: int) -> tuple[int, int]:
        """Goes on, or back for -1; from the last to the first. Which one of how many it is now."""
        self._hit = (self._hit + step) % max(1, len(self._hits))
        return self._show_hit(go=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_hit(self, go: bool) -> tuple[int, int]:
        soft, chosen = char_format(Style.SOFT), char_format(Style.CHOSEN_NAME)
        self.setExtraSelections(
            [
                extra_selection(self.document(), *hit, chosen if number == self._hit else soft)
                for number, hit in enumerate(self._hits)
            ]
        )
        if self._hits and go:
            self._scroll_to(self._hits[self._hit][0], margin=self.viewport().height() // 3)
            self._tell_section()
        return (self._hit + 1 if self._hits else 0), len(self._hits)

    def _scroll_to(self, place: int, margin: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        bar = self.verticalScrollBar()
        self.setTextCursor(cursor)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - margin)

    def _tell_section(self) -> None:
        place = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        before = [heading.title for heading in self.headings() if heading.place <= place]
        self._here = before[-1] if before else ""
        self.section_reached.emit(self._here)

    def _fit(self) -> None:
        """Lines are no longer than can be read with ease, however wide the window is."""
        widest = QFontMetrics(self.font()).horizontalAdvance(_SAMPLE) + 2 * _MARGIN
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(min(widest, self.viewport().width()))
