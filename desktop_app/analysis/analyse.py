"""Runs the parts of the analysis in order, each on what the ones before it found."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.article import Article
from desktop_app.report import Report, Sentence, Stage

_RED_LINE_LANGUAGES = frozenset({"en"})
"""Actors and red lines are offered for these; summaries and keywords for every language."""


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

    ``progress`` is told each stage as it begins; ``cancelled`` is asked before each stage, and `Cancelled`
    is raised where it says yes. The result depends on ``article`` and ``options`` alone. An unknown method
    raises ValueError.
    """
    # Here, as the window needs `Options` and the names of the methods, but never all this.
    from desktop_app.analysis.actors import find_actors
    from desktop_app.analysis.keywords import find_keywords
    from desktop_app.analysis.red_lines import find_red_lines
    from desktop_app.analysis.summary import rank_sentences
    from desktop_app.language import read_document, word_count

    def begin(stage: Stage) -> None:
        if cancelled():
            raise Cancelled
        progress(stage)

    begin(Stage.SENTENCES)
    document = read_document(article)
    begin(Stage.ACTORS)
    offered = document.language in _RED_LINE_LANGUAGES
    actors = find_actors(document) if offered else None
    begin(Stage.KEYWORDS)
    keywords = find_keywords(document, actors)
    begin(Stage.SUMMARY)
    ranking = rank_sentences(document, options.method, actors)
    begin(Stage.RED_LINES)
    red_lines = find_red_lines(document, actors) if actors is not None else None
    return Report(
        article=article,
        language=document.language,
        words=word_count(article.text),
        sentences=tuple(
            Sentence(span, paragraph)
            for span, paragraph in zip(document.sentences, document.paragraphs, strict=True)
        ),
        method=options.method,
        ranking=ranking,
        keywords=keywords,
        actors=actors,
        red_lines=red_lines,
    )
