"""Reports on files in the order in which they were named, without a library: what the command line needs."""

from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.work.outcome import Outcome

if TYPE_CHECKING:
    from desktop_app.analysis import Options
    from desktop_app.work.crew import Limits


def run_reports(
    sources: Iterable[Path | bytes],
    *,
    keep_all: bool = False,
    options: "Options | None" = None,
    jobs: int | None = None,
    skipped: Callable[[Path, int], None] = lambda folder, count: None,
    limits: "Limits | None" = None,
) -> Generator[Outcome, None, None]:
    """An outcome for each article in ``sources``: files, folders, and bytes that came without a name.

    They come in the order of the sources, a folder's by relative path, however many processes are at work.
    ``skipped`` is told how many files of a folder are hidden or of other types. No process is left when the
    iterator ends, is closed or is interrupted.
    """
    from desktop_app.work.crew import Crew
    from desktop_app.work.line import Line, files_of

    crew = Crew(jobs, limits)
    try:
        crew.get_ready()
        method = None if options is None else options.method
        yield from Line(crew, files_of(sources, skipped), keep_all, method).outcomes()
    finally:
        crew.close()
