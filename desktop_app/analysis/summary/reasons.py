"""Why a sentence stands where it does in the ranking, as codes."""

from bisect import bisect_left
from collections.abc import Collection

from desktop_app.analysis.summary.material import Material
from desktop_app.report import Actor

_MAIN_ACTORS = 3
_KEY_WORDS_SHOWN = 3
_TITLE_WORDS_SHOWN = 2
_OPENING = 2


def reasons(
    material: Material, index: int, key_terms: Collection[int], main_actors: "MainActors"
) -> tuple[str, ...]:
    """Codes for the sentence ``index``, the strongest first; never empty."""
    content = frozenset(material.terms.content(index))
    codes = []
    if index in material.candidates[:_OPENING]:
        codes.append("opens_story")
    if main_actors.named_in(material, index):
        codes.append("names_actors")
    if len(content.intersection(key_terms)) >= _KEY_WORDS_SHOWN:
        codes.append("key_words")
    if len(content & material.title) >= _TITLE_WORDS_SHOWN:
        codes.append("title_words")
    return tuple(codes) or ("background",)


class MainActors:
    """Where the most salient actors are named."""

    def __init__(self, actors: tuple[Actor, ...] | None) -> None:
        self._starts = sorted(
            mention.start for actor in (actors or ())[:_MAIN_ACTORS] for mention in actor.mentions
        )

    def named_in(self, material: Material, index: int) -> bool:
        span = material.document.sentences[index]
        place = bisect_left(self._starts, span.start)
        return place < len(self._starts) and self._starts[place] < span.end


def frequent_terms(material: Material, count: int = 12) -> frozenset[int]:
    """The content words that stand in the most sentences, in two at least."""
    spread: dict[int, int] = {}
    for index in material.candidates:
        for term in set(material.terms.content(index)):
            spread[term] = spread.get(term, 0) + 1
    frequent = sorted((term for term in spread if spread[term] > 1), key=lambda term: (-spread[term], term))
    return frozenset(frequent[:count])
