"""What the part-of-speech tagger sees of each word: itself, its shape, its ends, and its neighbours.

After Collins (2002), "Discriminative training methods for hidden Markov models", and Ratnaparkhi (1996).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_PLAIN = str.maketrans("’‘“”–—", "''\"\"--")
_LONGEST = 40
"""Letters of a word that are looked at; what is longer is no word."""


@dataclass(frozen=True, slots=True)
class _Word:
    """The features that a word gives itself and its neighbours, wherever it stands."""

    lower: str
    own: list[str]
    at_start: list[str]
    to_next: list[str]
    to_last: list[str]
    to_second_next: str
    to_second_last: str


def tag_features(words: list[str]) -> list[list[str]]:
    """The features of each word of a sentence."""
    seen = [_word(word) for word in words]
    features = []
    for at, word in enumerate(seen):
        if at == 0:
            here = [*word.own, *word.at_start, "-w=^"]
        else:
            before = seen[at - 1]
            second = seen[at - 2].to_second_next if at > 1 else "--w=^"
            here = [*word.own, *before.to_next, f"{before.lower}|{word.lower}", second]
        if at + 1 == len(seen):
            here.append("+w=$")
        else:
            after = seen[at + 1]
            here += after.to_last
            here.append(f"{word.lower}>{after.lower}")
            here.append(seen[at + 2].to_second_last if at + 2 < len(seen) else "++w=$")
        features.append(here)
    return features


@lru_cache(maxsize=1 << 14)
def _word(word: str) -> _Word:
    word = word.translate(_PLAIN)[:_LONGEST]
    lower = re.sub(r"\d", "0", word.lower())
    shape = _shape(word)
    ends = [f"e{size}={lower[-size:]}" for size in range(1, 5) if len(lower) >= size]
    beginnings = [f"b{size}={lower[:size]}" for size in range(1, 4) if len(lower) > size]
    return _Word(
        lower=lower,
        own=[f"w={lower}", f"s={shape}", f"W={word}", *ends, *beginnings],
        at_start=[f"^s={shape}", f"^w={lower}"],
        to_next=[f"-w={lower}", f"-s={shape}", f"-e={lower[-3:]}"],
        to_last=[f"+w={lower}", f"+s={shape}", f"+e={lower[-3:]}"],
        to_second_next=f"--w={lower}",
        to_second_last=f"++w={lower}",
    )


def _shape(word: str) -> str:
    """Capitals as X, small letters as x, digits as d; runs cut to two."""
    classes = re.sub(r"\d", "d", re.sub(r"[A-Z]", "X", re.sub(r"[a-z]", "x", word)))
    return re.sub(r"(.)\1{2,}", r"\1\1", classes)
