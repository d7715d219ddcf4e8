"""Why a sentence stands where it does in the ranking, as codes."""

from bisect import bisect_left
from collections.abc import Collection

from desktop_app.analysis.summary.material import Material
from desktop_app.report import Actor

_MAIN_ACTORS = 3
_ACTORS_SHOWN = 2
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
    names = main_actors.named_in(material, index)
    if names:
        codes.append(_code("names_one" if len(names) == 1 else "names_two", names))
    key_words = content.intersection(key_terms)
    if len(key_words) >= _KEY_WORDS_SHOWN:
        codes.append(_code("holds", _written(material, index, key_words)[:_KEY_WORDS_SHOWN]))
    if len(content & material.title) >= _TITLE_WORDS_SHOWN:
        codes.append("title_words")
    return tuple(codes) or ("background",)


class MainActors:
    """Where the most salient actors are named."""

    def __init__(self, actors: tuple[Actor, ...] | None) -> None:
        self._named = sorted(
            (mention.start, place, actor.name)
            for place, actor in enumerate((actors or ())[:_MAIN_ACTORS])
            for mention in actor.mentions
        )

    def named_in(self, material: Material, index: int) -> list[str]:
        """Up to two of them whom a sentence names, the most salient first."""
        span = material.document.sentences[index]
        first = bisect_left(self._named, (span.start,))
        last = bisect_left(self._named, (span.end,))
        named = sorted({(place, name) for _, place, name in self._named[first:last]})
        return [name for _, name in named[:_ACTORS_SHOWN]]


def frequent_terms(material: Material, count: int = 12) -> frozenset[int]:
    """The content words that stand in the most sentences, in two at least."""
    spread: dict[int, int] = {}
    for index in material.candidates:
        for term in set(material.terms.content(index)):
            spread[term] = spread.get(term, 0) + 1
    frequent = sorted((term for term in spread if spread[term] > 1), key=lambda term: (-spread[term], term))
    return frozenset(frequent[:count])


def _written(material: Material, index: int, terms: Collection[int]) -> list[str]:
    """The words of a sentence that stand for ``terms``, as they are written, each once."""
    words = [token.text for token in material.document.tokens[index] if any(map(str.isalnum, token.text))]
    written = dict(zip(reversed(material.terms.sentences[index]), reversed(words), strict=True))
    return [written[term] for term in dict.fromkeys(material.terms.sentences[index]) if term in terms]


def _code(name: str, parameters: list[str]) -> str:
    return ":".join([name, *(parameter.replace(":", "").replace(" ", "_") for parameter in parameters)])
