"""Ranks the sentences of a document by the method asked for."""

from desktop_app.analysis.summary import neutral
from desktop_app.analysis.summary.material import Material, Scored, gather, lead
from desktop_app.analysis.summary.methods import DEFAULT_METHOD, METHODS
from desktop_app.analysis.summary.reasons import MainActors, frequent_terms, reasons
from desktop_app.language import Document
from desktop_app.report import Actor, RankedSentence
from desktop_app.report.view import SummaryNote

CEILINGS = {
    "lexrank": 3000,
    "textrank": 3000,
    "lsa": 350,
    "luhn": 1500,
    "kl": 100,
    "sumbasic": 1200,
    "reduction": 450,
    "edmundson": 4500,
}
"""The most sentences that a method ranks in about two seconds on a slow machine; above, the default does."""

_TRAINED_LANGUAGES = frozenset({"en"})


def rank_sentences(
    document: Document, method: str = DEFAULT_METHOD, actors: tuple[Actor, ...] | None = None
) -> tuple[RankedSentence, ...]:
    """All sentences of ``document``, best first, each once, with a score (0..1) and reasons.

    Clutter and repetitions come last. A longer summary contains the shorter one: the first n of the ranking
    are the summary of n sentences. Where there are too many sentences for ``method``, the default ranks them
    and each has the reason ``method_too_slow`` before others; in a language that is not learned the default's
    have ``basic``. Raises ValueError for a method that is not in `METHODS`.
    """
    if method not in METHODS:
        raise ValueError(f"no summary method: {method}")
    if not document.sentences:
        return ()
    material = gather(document)
    too_slow = len(material.candidates) > CEILINGS.get(method, len(material.candidates))
    scored, key_terms = _rank(material, DEFAULT_METHOD if too_slow else method)
    prefix = (f"{SummaryNote.TOO_LONG}:{method}",) if too_slow else ()
    if method == DEFAULT_METHOD and document.language not in _TRAINED_LANGUAGES:
        prefix = (str(SummaryNote.BASIC),)
    main_actors = MainActors(actors)
    return tuple(
        RankedSentence(
            place.index, place.score, prefix + reasons(material, place.index, key_terms, main_actors)
        )
        for place in scored
    ) + tuple(RankedSentence(index, 0.0, (*prefix, why)) for index, why in material.left_out.items())


def _rank(material: Material, method: str) -> tuple[tuple[Scored, ...], frozenset[int]]:
    """The candidates in order, and the words of the text that matter most."""
    if method == DEFAULT_METHOD and material.document.language in _TRAINED_LANGUAGES:
        from desktop_app.analysis.summary import balanced

        return balanced.rank(material)
    return _rank_by(material, method), frequent_terms(material)


def _rank_by(material: Material, method: str) -> tuple[Scored, ...]:
    if method == "lead":
        return lead(material)
    if method == DEFAULT_METHOD:
        return neutral.rank(material)
    if method in ("lexrank", "textrank"):
        from desktop_app.analysis.summary import graphs

        return graphs.lexrank(material) if method == "lexrank" else graphs.textrank(material)
    from desktop_app.analysis.summary import by_sumy

    return by_sumy.rank(material, method)
