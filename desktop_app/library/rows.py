"""What the list of articles is made of."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from desktop_app.article import Failure


class RowState(StrEnum):
    """How far an article has come. The library keeps neither ``reading`` nor ``analysing``: while the engine
    works on an article, its stored state stays what it was before (``waiting``, or ``done`` for one that is
    analysed again).
    """

    WAITING = "waiting"
    READING = "reading"
    ANALYSING = "analysing"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    """A person stopped it: it waits to be asked for again."""


@dataclass(frozen=True, slots=True)
class FileSource:
    """The ``item``-th article of a file; ``path`` is absolute."""

    path: Path
    item: int = 0


@dataclass(frozen=True, slots=True)
class PastedSource:
    """Text from the clipboard or from a drop; with ``html`` it is a piece of a page."""

    text: str
    html: bool = False


@dataclass(frozen=True, slots=True)
class RefusedSource:
    """Something dropped that is no article and never will be, such as a web link."""

    name: str
    failure: Failure


Source: TypeAlias = FileSource | PastedSource | RefusedSource


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list; rows are ordered by ``id``, the order in which they were added.

    ``path`` is None for what is no file. ``name`` is the file's name or the first words of the paste (empty
    if it has none). ``title``, ``words`` and ``red_lines`` are None until the article has been read;
    ``red_lines`` counts those that the row's view shows, and stays None where they are not offered for the
    language; ``firm`` and ``strong`` count those of them that are of strength 2 and 3. ``date`` is the
    article's own, written as in ISO 8601. ``failure`` says why the last reading or analysis failed; with
    state ``done`` the report of the one before still stands.
    """

    id: int
    path: Path | None
    item: int
    pasted: bool
    name: str
    state: RowState
    title: str | None = None
    failure: Failure | None = None
    words: int | None = None
    red_lines: int | None = None
    firm: int = 0
    strong: int = 0
    date: str | None = None
    publisher: str | None = None

    @property
    def has_report(self) -> bool:
        """Whether it has been read and analysed once, whatever has become of it since."""
        return self.words is not None

    @property
    def is_readable(self) -> bool:
        """Whether there is something that can be read again."""
        return self.path is not None or self.pasted

    @property
    def is_worth_another_try(self) -> bool:
        """Whether it was not read, but could be by now."""
        return self.state in (RowState.FAILED, RowState.STOPPED) and self.is_readable
