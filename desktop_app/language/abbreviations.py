"""Abbreviations by language, as people write them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.assets import resource

_SAME = {"nb": "no", "nn": "no"}


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Abbreviations of one language without their full stop, in the case in which they are written.

    ``titles`` stand before a name and never end a sentence. Those of ``numbers`` are abbreviations only
    where a number follows. ``others`` may end a sentence. ``ordinals`` tells whether "3." may be "third".
    """

    titles: frozenset[str]
    numbers: frozenset[str]
    others: frozenset[str]
    ordinals: bool

    def shouted_title(self, word: str, following: str) -> bool:
        """Is this a title all in capitals, as what follows is: "MS. BERG"?"""
        return (
            word.isupper() and word.capitalize() in self.titles and len(following) > 1 and following.isupper()
        )


@cache
def abbreviations(language: str) -> Abbreviations:
    """Those of ``language``; and those that news in any language quote."""
    everywhere = _tables()["everywhere"]
    own = _tables().get(_SAME.get(language, language), {})
    titles, numbers, others = (
        frozenset(f"{everywhere.get(key, '')} {own.get(key, '')}".split())
        for key in ("titles", "numbers", "others")
    )
    return Abbreviations(titles, numbers, others, own.get("ordinals", False))


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("models", "sentences", "abbreviations.toml").read_text(encoding="utf-8"))
