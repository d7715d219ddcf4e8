"""Copying more than what is in view."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication

from desktop_app.library import Library, Row
from desktop_app.window.words import row_title


def copy_summaries(library: Library, rows: Iterable[Row]) -> int:
    """Puts title and summary of each article on the clipboard; how many of them have been read."""
    from desktop_app.export import summaries_text

    read = [
        (report, library.view(row.id), row_title(row))
        for row in rows
        if (report := library.report(row.id)) is not None
    ]
    if read:
        QGuiApplication.clipboard().setText(summaries_text(read))
    return len(read)
