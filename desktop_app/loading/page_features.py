"""What tells the lines of a page's article: two extractors' votes on them, their look, their place in it."""

import re
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.loading.line_features import distances, ends_sentence, share_of_capitals, share_of_junk
from desktop_app.loading.page_structure import KINDS, Block, Place, Structure

AGREED = 0.5
"""A line of which an extractor has more than this share is one that it took for the article."""

_GRAM = 5
_FAR = 30
_NEAR = (-3, -2, -1, 1, 2, 3)
_MOSTLY = 0.8
_HIGHEST_CLIMB = 10
_NOWHERE = Place(0, -1.0, -1.0)
_WORD = re.compile(r"\w+")

Key = TypeVar("Key", bound=Hashable)


class Voter:
    """The text that one extractor took for the article, asked line by line."""

    def __init__(self, text: str) -> None:
        words = _WORD.findall(text)
        self.words = len(words)
        self._grams = {
            size: {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}
            for size in range(1, _GRAM + 1)
        }

    def cover(self, line: str) -> float:
        """The share of the line's word 5-grams (of all its words, if fewer) that the text has, 0 to 1."""
        words = _WORD.findall(line)
        size = min(_GRAM, len(words))
        if not size:
            return 0.0
        grams = self._grams[size]
        places = len(words) - size + 1
        return sum(tuple(words[at : at + size]) in grams for at in range(places)) / places


@dataclass(frozen=True, slots=True)
class Evidence:
    """What trafilatura and resiliparse, in this order, took for the article, and where its lines stand."""

    voters: tuple[Voter, Voter]
    structure: Structure


def page_features(lines: Sequence[str], evidence: Evidence) -> list[list[float] | None]:
    """For each line its row of numbers: votes on it and around it, its look, its place in the page.

    None for a line out of question: neither it nor a neighbour was taken by an extractor.
    """
    words = [len(line.split()) for line in lines]
    votes = [(evidence.voters[0].cover(line), evidence.voters[1].cover(line)) for line in lines]
    near = _Surroundings(votes)
    markup = _Markup(evidence.structure, words, votes)
    page_words = max(1, sum(words))
    first, second = (voter.words for voter in evidence.voters)
    of_page = ((first + 1) / (second + 1), first / page_words, second / page_words)
    return [
        [*votes[place], *near.of(place), *of_page, *_look(line), *markup.of(place)]
        if near.some_at(place)
        else None
        for place, line in enumerate(lines)
    ]


def both_took(row: Sequence[float]) -> bool:
    """Whether a line's features say that both extractors have it."""
    return min(row[:2]) > AGREED


class _Surroundings:
    """The votes on a line and its neighbours, and how far the lines are that both extractors took."""

    def __init__(self, votes: Sequence[tuple[float, float]]) -> None:
        self._sums = [first + second for first, second in votes]
        agreed = [place for place, vote in enumerate(votes) if min(vote) > AGREED]
        self._first, self._last = (agreed[0], agreed[-1]) if agreed else (0, len(votes) - 1)
        self._before = distances(value > 2 * AGREED for value in self._sums)
        self._after = distances(value > 2 * AGREED for value in reversed(self._sums))[::-1]

    def some_at(self, place: int) -> bool:
        """Whether an extractor took the line or one of `_NEAR`."""
        return any(self._sums[max(0, place + min(_NEAR)) : place + max(_NEAR) + 1])

    def of(self, place: int) -> list[float]:
        """The sums of votes on the line and on those of `_NEAR`, then distances."""
        sums = self._sums
        return [
            sums[place],
            *(sums[place + step] if 0 <= place + step < len(sums) else -1.0 for step in _NEAR),
            float(max(-_FAR, min(place - self._first, _FAR))),
            float(max(-_FAR, min(self._last - place, _FAR))),
            float(self._before[place]),
            float(self._after[place]),
        ]


def _look(line: str) -> tuple[float, ...]:
    words = line.split()
    return (
        float(min(len(words), 120)),
        float(ends_sentence(line)),
        share_of_capitals(words),
        share_of_junk(line, len(words)),
    )


class _Markup:
    """How a line stands in the page, and how the other lines fare that stand or look as it does."""

    def __init__(
        self, structure: Structure, words: Sequence[int], votes: Sequence[tuple[float, float]]
    ) -> None:
        blocks = structure.blocks
        self._blocks = blocks
        self._places = [place or _NOWHERE for place in structure.places]
        own = [place.block for place in self._places]
        self._around = [blocks[block].up for block in own]
        looks = [(blocks[block].look, blocks[up].look) for block, up in zip(own, self._around, strict=True)]
        styles = [
            (*look, place.linked > _MOSTLY, place.stressed > _MOSTLY)
            for look, place in zip(looks, self._places, strict=True)
        ]
        agreed = [count if min(vote) > AGREED else 0 for count, vote in zip(words, votes, strict=True)]
        wanted = [count * sum(vote) for count, vote in zip(words, votes, strict=True)]
        self._company = [_Company(keys, words, wanted, agreed) for keys in (own, self._around, looks, styles)]
        linked = [count * place.linked for count, place in zip(words, self._places, strict=True)]
        self._words_in, self._linked_in = _totals(self._around, words), _totals(self._around, linked)
        agreed_in = _totals(self._around, agreed)
        core = max(agreed_in, key=lambda block: (agreed_in[block], -block), default=0)
        self._core = _with_blocks_around(blocks, core)

    def of(self, place: int) -> list[float]:
        its, up = self._places[place], self._around[place]
        return [
            its.linked,
            its.stressed,
            *(float(self._blocks[its.block].inside >> bit & 1) for bit in range(len(KINDS))),
            self._linked_in[up] / max(1, self._words_in[up]),
            *_way_to_core(self._blocks, its.block, self._core),
            *(number for company in self._company for number in company.of(place)),
        ]


class _Company:
    """The lines that share a key with a line."""

    def __init__(
        self,
        keys: Sequence[Hashable],
        words: Sequence[int],
        wanted: Sequence[float],
        agreed: Sequence[int],
    ) -> None:
        self._keys, self._words, self._wanted, self._agreed = keys, words, wanted, agreed
        self._words_of, self._wanted_of = _totals(keys, words), _totals(keys, wanted)
        self._agreed_of = _totals(keys, agreed)
        self._all_words, self._all_agreed = sum(words), sum(agreed)

    def of(self, place: int) -> tuple[float, float, float]:
        """Of the others: their mean vote, their shares of what both extractors took and of the page."""
        key, agreed = self._keys[place], self._agreed[place]
        others = self._words_of[key] - self._words[place]
        return (
            (self._wanted_of[key] - self._wanted[place]) / others if others else -1.0,
            (self._agreed_of[key] - agreed) / max(1, self._all_agreed - agreed),
            others / max(1, self._all_words),
        )


def _totals(keys: Sequence[Key], values: Sequence[float]) -> dict[Key, float]:
    totals: dict[Key, float] = defaultdict(float)
    for key, value in zip(keys, values, strict=True):
        totals[key] += value
    return totals


def _with_blocks_around(blocks: Sequence[Block], block: int) -> dict[int, int]:
    """The block and those around it, each with how many levels it is above."""
    levels: dict[int, int] = {}
    while block not in levels:
        levels[block] = len(levels)
        block = blocks[block].up
    return levels


def _way_to_core(blocks: Sequence[Block], block: int, core: dict[int, int]) -> tuple[float, float]:
    """How many levels up from a block and from the article's core they meet."""
    climbed = 0
    while block not in core and climbed < _HIGHEST_CLIMB:
        block = blocks[block].up
        climbed += 1
    return float(climbed), float(min(core.get(block, _HIGHEST_CLIMB), _HIGHEST_CLIMB))
