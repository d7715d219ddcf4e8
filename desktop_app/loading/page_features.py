"""What tells the lines of a page's article: two extractors' votes on them, their look, their place in it."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.loading.line_features import LineShape, distances, line_shape
from desktop_app.loading.page_structure import KINDS, Block, Place, Structure

AGREED = 0.5
"""A line of which an extractor has more than this share is one that it took for the article."""

_GRAM = 5
_FAR = 30
_NEAR = (-3, -2, -1, 1, 2, 3)
_OWN_VOTES = 2
"""The column of the sum of a line's votes; those of its neighbours follow."""

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


def page_features(lines: Sequence[str], evidence: Evidence) -> list[list[float]]:
    """One row of numbers for each line: both votes, those around it, what it looks like, where it stands."""
    shapes = [line_shape(line) for line in lines]
    votes = [(evidence.voters[0].cover(line), evidence.voters[1].cover(line)) for line in lines]
    markup = _markup_features(evidence.structure, [shape.words for shape in shapes], votes)
    page_words = sum(shape.words for shape in shapes)
    first, second = (voter.words for voter in evidence.voters)
    of_page = [(first + 1) / (second + 1), first / max(1, page_words), second / max(1, page_words)]
    return [
        [*own, *near, *of_page, *_look(shape), *place]
        for own, near, shape, place in zip(votes, _near_features(votes), shapes, markup, strict=True)
    ]


def has_votes_near(row: Sequence[float]) -> bool:
    """Whether an extractor took the line or a neighbour: most lines of a page are out of question."""
    return any(votes > 0.0 for votes in row[_OWN_VOTES : _OWN_VOTES + 1 + len(_NEAR)])


def _near_features(votes: Sequence[tuple[float, float]]) -> list[list[float]]:
    """The votes on a line and its neighbours, and how far the lines are that both extractors took."""
    count = len(votes)
    sums = [first + second for first, second in votes]
    agreed = [place for place, (first, second) in enumerate(votes) if min(first, second) > AGREED]
    first_agreed, last_agreed = (agreed[0], agreed[-1]) if agreed else (0, count - 1)
    before = distances(value > 2 * AGREED for value in sums)
    after = distances(value > 2 * AGREED for value in reversed(sums))[::-1]
    return [
        [
            sums[place],
            *(sums[place + step] if 0 <= place + step < count else -1.0 for step in _NEAR),
            float(max(-_FAR, min(place - first_agreed, _FAR))),
            float(max(-_FAR, min(last_agreed - place, _FAR))),
            float(before[place]),
            float(after[place]),
        ]
        for place in range(count)
    ]


def _look(shape: LineShape) -> tuple[float, ...]:
    return float(min(shape.words, 120)), float(shape.ends), shape.capitals, shape.junk


def _markup_features(
    structure: Structure, words: Sequence[int], votes: Sequence[tuple[float, float]]
) -> list[list[float]]:
    """How a line stands in the page, and how the lines fare that stand or look as it does."""
    blocks = structure.blocks
    places = [place or _NOWHERE for place in structure.places]
    around = [blocks[place.block].up for place in places]
    looks = [(blocks[place.block].look, blocks[up].look) for place, up in zip(places, around, strict=True)]
    styles = [
        (look, place.linked > _MOSTLY, place.stressed > _MOSTLY)
        for look, place in zip(looks, places, strict=True)
    ]
    agreed = [count if min(vote) > AGREED else 0 for count, vote in zip(words, votes, strict=True)]
    wanted = [count * sum(vote) for count, vote in zip(words, votes, strict=True)]
    linked = [count * place.linked for count, place in zip(words, places, strict=True)]
    words_in, agreed_in, linked_in = _totals(around, words), _totals(around, agreed), _totals(around, linked)
    core = _with_blocks_around(
        blocks, max(agreed_in, key=lambda block: (agreed_in[block], -block), default=0)
    )
    rows = [
        [
            place.linked,
            place.stressed,
            *(float(blocks[place.block].inside >> bit & 1) for bit in range(len(KINDS))),
            linked_in[up] / max(1, words_in[up]),
            *_way_to_core(blocks, place.block, core),
        ]
        for place, up in zip(places, around, strict=True)
    ]
    for keys in ([place.block for place in places], around, looks, styles):
        for row, company in zip(rows, _company(keys, words, wanted, agreed), strict=True):
            row += company
    return rows


def _company(
    keys: Sequence[Key], words: Sequence[int], wanted: Sequence[float], agreed: Sequence[int]
) -> Iterable[tuple[float, float, float]]:
    """Of the other lines under a line's key: their mean vote, their shares of what is agreed and of all."""
    words_of, wanted_of, agreed_of = _totals(keys, words), _totals(keys, wanted), _totals(keys, agreed)
    all_words, all_agreed = sum(words), sum(agreed)
    for key, own, want, agree in zip(keys, words, wanted, agreed, strict=True):
        others = words_of[key] - own
        yield (
            (wanted_of[key] - want) / others if others else -1.0,
            (agreed_of[key] - agree) / max(1, all_agreed - agree),
            others / max(1, all_words),
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
