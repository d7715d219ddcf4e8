"""The article's title, and below it what is known of it."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.report import Report
from desktop_app.window.controls import TextLink
from desktop_app.window.results import words
from desktop_app.window.results.pane import Label, TitleLabel
from desktop_app.window.theme import META, TITLE
from desktop_app.window.translation import from_elsewhere, number

_WORDS_A_MINUTE = 230
_SHOWN_AUTHORS = 3
_UNKNOWN = QLocale.Language.AnyLanguage


class Header(QFrame):
    left_out_asked = Signal()
    """The lines that were left out are to be seen, or to be hidden again."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Article details"))
        self._corner: QWidget | None = None
        self._title = TitleLabel(TITLE, QFont.Weight.DemiBold)
        self._meta = Label(META, muted=True, elided=True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(self._meta_row())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addLayout(column, 1)

    def _meta_row(self) -> QHBoxLayout:
        self._meta.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._meta.setMinimumWidth(80)
        self._left_out = TextLink()
        self._left_out.setToolTip(self.tr("Show or hide them in the article"))
        self._dot = Label(META, muted=True)
        self._dot.setText("·")
        self._left_out.clicked.connect(self.left_out_asked)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._meta)
        row.addWidget(self._dot)
        row.addWidget(self._left_out)
        row.addStretch(1)
        return row

    def set_corner(self, widget: QWidget) -> None:
        """Puts a widget at the end of the title's line, to be seen where there is a report."""
        self._corner = widget
        widget.hide()
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def show_report(self, report: Report, file_name: str) -> None:
        if self._corner is not None:
            self._corner.show()
        left_out = len(report.article.removed)
        facts = self._facts(report, file_name)
        self._show(report.article.title or file_name, " · ".join(facts), left_out)

    def show_busy(self, title: str, doing: str) -> None:
        if self._corner is not None:
            self._corner.hide()
        self._show(title, doing, 0)

    def _show(self, title: str, meta: str, left_out: int) -> None:
        self._left_out.setText(words.left_out(left_out))
        for widget in (self._dot, self._left_out):
            widget.setVisible(left_out > 0)
        self._title.setText(title)
        self._title.setToolTip(title)
        self._meta.setText(meta)
        self._meta.setToolTip(meta)

    def _authors(self, names: tuple[str, ...]) -> str:
        """The first names, and how many more there are."""
        shown = ", ".join(names[:_SHOWN_AUTHORS])
        more = len(names) - _SHOWN_AUTHORS
        return self.tr("{} and {} more").format(shown, more) if more > 0 else shown

    def _facts(self, report: Report, file_name: str) -> list[str]:
        article = report.article
        minutes = max(1, round(report.words / _WORDS_A_MINUTE))
        facts = [file_name] if file_name and article.title else []
        facts += [fact for fact in (article.publisher, self._authors(article.authors), article.date) if fact]
        language = QLocale.codeToLanguage(report.language)
        name = from_elsewhere(QLocale.languageToString(language))
        facts.append(report.language if language == _UNKNOWN else name)
        facts.append(words.word_count(report.words))
        facts.append(self.tr("{} min read").format(number(minutes)))
        return facts
