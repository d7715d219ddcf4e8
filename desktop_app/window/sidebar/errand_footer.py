"""How far an export or a copy of many articles has come."""

from PySide6.QtCore import Signal

from desktop_app.window.controls import IconButton
from desktop_app.window.sidebar.progress_strip import ProgressStrip
from desktop_app.window.translation import number

_LEAST = 10
"""Fewer articles are done before the strip could be read, and the list would only jump."""


class ErrandFooter(ProgressStrip):
    """Shown while there are enough articles to wait for."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_name(self.tr("Progress of the export"))
        stop = IconButton("x", self.tr("Stop (Ctrl+.)"))
        stop.clicked.connect(self.stop_requested)
        self.lay_out([stop])

    def show_progress(self, doing: str, done: int, total: int) -> None:
        """``doing`` has gaps for the number of the article and of all articles."""
        if total >= _LEAST:
            self.show_state(done, total, doing.format(number(min(done + 1, total)), number(total)))
