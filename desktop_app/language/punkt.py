"""Whether a full stop after an abbreviation, an initial or a number ends its sentence, as Punkt decides it.

Kiss and Strunk (2006), "Unsupervised multilingual sentence boundary detection", in NLTK's implementation,
over tables learned from English news and written by hand for the other languages.
"""

import json
from functools import cache, lru_cache
from typing import Any

from desktop_app.assets import resource
from desktop_app.language.abbreviations import abbreviations
from desktop_app.language.stop_words import stop_words

_SOME_ABBREVIATION = "etc"
"""Stands for any run of initials ("p.m.") that Punkt has not seen."""


@lru_cache(maxsize=1 << 14)
def ends_sentence(word: str, following: str, language: str) -> bool:
    """Whether the full stop behind ``word`` ends a sentence where ``following`` is the next word."""
    return bool(_punkt(language).text_contains_sentbreak(f"{word}. {following}"))


def known_form(word: str, language: str) -> str:
    """``word``, or an abbreviation like it where Punkt's tables lack it: for words with full stops inside."""
    return word if word.lower() in _abbreviations(language) else _SOME_ABBREVIATION


@cache
def never_names(language: str) -> frozenset[str]:
    """Words that have a capital only at the beginning of a sentence, in lower case."""
    return stop_words(language) | frozenset(_tables(language).get("common", ()))


@cache
def _abbreviations(language: str) -> frozenset[str]:
    known = abbreviations(language)
    written = {word.lower() for word in known.titles | known.others}
    return frozenset(written | {_SOME_ABBREVIATION} | set(_tables(language).get("abbreviations", ())))


@cache
def _tables(language: str) -> dict[str, list[Any]]:
    path = resource("models", "sentences", f"{language}.json")
    return json.loads(path.read_text(encoding="utf-8")) if language == "en" else {}


@cache
def _punkt(language: str) -> Any:
    from nltk.tokenize.punkt import _ORTHO_BEG_UC, _ORTHO_MID_LC, PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types.update(_abbreviations(language))
    parameters.sent_starters.update(_tables(language).get("starters", ()))
    parameters.collocations.update(map(tuple, _tables(language).get("collocations", ())))
    for word in never_names(language):
        parameters.add_ortho_context(word, _ORTHO_BEG_UC | _ORTHO_MID_LC)
    return PunktSentenceTokenizer(parameters)
