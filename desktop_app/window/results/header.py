"""The article's title, and below it what is known of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.report import Report
from desktop_app.window.results.pane import Label, TitleLabel
from desktop_app.window.theme import META, TITLE

_WORDS_A_MINUTE = 230


class Header(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Article details"))
        self._title = TitleLabel(TITLE, QFont.Weight.DemiBold)
        self._meta = Label(META, muted=True, elided=True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._meta)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addLayout(column, 1)

    def set_corner(self, widget: QWidget) -> None:
        """Puts a widget at the end of the title's line."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def show_report(self, report: Report, file_name: str) -> None:
        self._show(report.article.title or file_name, " · ".join(self._facts(report, file_name)))

    def show_busy(self, title: str, doing: str) -> None:
        self._show(title, doing)

    def _show(self, title: str, meta: str) -> None:
        self._title.setText(title)
        self._title.setToolTip(title)
        self._meta.setText(meta)
        self._meta.setToolTip(meta)

    def _facts(self, report: Report, file_name: str) -> list[str]:
        article = report.article
        minutes = max(1, round(report.words / _WORDS_A_MINUTE))
        facts = [file_name] if file_name and article.title else []
        facts += [fact for fact in (article.publisher, article.date) if fact]
        facts.append(self.tr("1 word") if report.words == 1 else self.tr("{:,} words").format(report.words))
        facts.append(self.tr("{} min read").format(minutes))
        if removed := len(article.removed):
            line = self.tr("1 line of page clutter removed")
            lines = self.tr("{} lines of page clutter removed")
            facts.append(line if removed == 1 else lines.format(removed))
        return facts
