"""Runs the parts of the analysis in order, each on what the ones before it found."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.article import Article
from desktop_app.report import Report, Stage


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The caller asked to stop."""


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen before an analysis; everything else is a view's."""

    method: str = "balanced"
    """The summary method, by its name in `analysis.summary.METHODS`."""


def analyse(
    article: Article,
    options: Options = Options(),
    progress: Callable[[Stage], None] = lambda stage: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Everything there is to find in ``article``.

    ``progress`` is told each stage as it begins; ``cancelled`` is asked between stages and in long ones,
    and `Cancelled` is raised where it says yes. The result depends on the arguments alone.
    """
    raise NotImplementedError
