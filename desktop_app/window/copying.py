"""Copying more than what is in view."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication

from desktop_app.library import Library, Row
from desktop_app.window.errands import Errand, Errands, Steps, report_of
from desktop_app.window.translation import tr
from desktop_app.window.words import articles, row_title


def copy_summaries(errands: Errands, rows: Sequence[Row], say: Callable[[str], None]) -> None:
    """Puts title and summary of each article that has been read on the clipboard, and says so."""
    texts: list[str] = []

    def take(library: Library) -> Steps:
        from desktop_app.export import summaries_text

        for row in rows:
            if (report := report_of(library, row)) is not None:
                texts.append(summaries_text([(report, library.view(row.id), row_title(row))]))
            yield

    def put(mistake: Exception | None, cancelled: bool) -> None:
        if mistake is not None:
            raise mistake
        if cancelled:
            say(tr("Stopped: nothing was copied."))
        elif texts:
            QGuiApplication.clipboard().setText("".join(texts))
            say(tr("Summaries of {} copied.").format(articles(len(texts))))
        else:
            say(tr("None of these articles has been read yet."))

    errands.run(Errand(tr("Copying {} of {}"), rows, take, put))
