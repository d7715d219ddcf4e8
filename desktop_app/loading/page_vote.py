"""Which lines of a page are its article: two extractors vote line by line, trees weigh the votes."""

import re
from collections.abc import Iterable, Sequence

from desktop_app.loading.line_features import LineShape, distances, line_shape
from desktop_app.loading.trees import load_trees, probability

_MODEL = "page_vote"
_KEEP = 0.4
_GRAM = 5
_AGREED = 0.5
_FAR = 30
_NEAR = (-3, -2, -1, 1, 2, 3)
_OWN_VOTES = 2
"""The column of the sum of a line's votes; those of its neighbours follow."""

_FEWEST_WORDS = 20
"""An article of fewer words than this is taken for none found."""

_DEEPEST_FOR_RESILIPARSE = 200
_WORD = re.compile(r"\w+")


def page_body(html: str, lines: Sequence[str], depth: int) -> list[bool]:
    """For each line of a page whether it belongs to the article; all lines if nothing finds one."""
    voters = extracted(html, depth)
    trees = load_trees(_MODEL)
    weighed = [
        _has_votes_near(row) and probability(trees, row) > _KEEP for row in vote_features(lines, voters)
    ]
    if _enough(lines, weighed):
        return weighed
    for voter in voters:
        own = [voter.cover(line) > _AGREED for line in lines]
        if _enough(lines, own):
            return own
    return [True] * len(lines)


def extracted(html: str, depth: int) -> "tuple[Voter, Voter]":
    """The main text of a page by trafilatura and by resiliparse; empty where one finds none.

    resiliparse's main content takes more than quadratic time in the nesting: deep pages are kept from it.
    """
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text

    first = trafilatura.extract(html, fast=True, include_comments=False) or ""
    if depth > _DEEPEST_FOR_RESILIPARSE:
        return Voter(first), Voter("")
    second = extract_plain_text(html, main_content=True, list_bullets=False, alt_texts=False, comments=False)
    return Voter(first), Voter(second)


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


def vote_features(lines: Sequence[str], voters: "tuple[Voter, Voter]") -> list[list[float]]:
    """One row of numbers for each line: both votes, those on its neighbours, and what it looks like."""
    votes = [(voters[0].cover(line), voters[1].cover(line)) for line in lines]
    sums = [first + second for first, second in votes]
    shapes = [line_shape(line) for line in lines]
    agreed = [place for place, (first, second) in enumerate(votes) if min(first, second) > _AGREED]
    first_agreed, last_agreed = (agreed[0], agreed[-1]) if agreed else (0, len(lines) - 1)
    before = distances(value > 2 * _AGREED for value in sums)
    after = distances(value > 2 * _AGREED for value in reversed(sums))[::-1]
    page_words = sum(shape.words for shape in shapes)
    of_page = [
        (voters[0].words + 1) / (voters[1].words + 1),
        voters[0].words / max(1, page_words),
        voters[1].words / max(1, page_words),
    ]
    return [
        [
            *votes[place],
            sums[place],
            *(sums[place + step] if 0 <= place + step < len(lines) else -1.0 for step in _NEAR),
            float(max(-_FAR, min(place - first_agreed, _FAR))),
            float(max(-_FAR, min(last_agreed - place, _FAR))),
            float(before[place]),
            float(after[place]),
            *of_page,
            *_look(shapes[place]),
        ]
        for place in range(len(lines))
    ]


def _has_votes_near(row: Sequence[float]) -> bool:
    """Whether an extractor took the line or a neighbour: most lines of a page are out of question."""
    return any(votes > 0.0 for votes in row[_OWN_VOTES : _OWN_VOTES + 1 + len(_NEAR)])


def _look(shape: LineShape) -> tuple[float, ...]:
    return float(min(shape.words, 120)), float(shape.ends), shape.capitals, shape.junk


def _enough(lines: Sequence[str], body: Iterable[bool]) -> bool:
    kept = sum(len(line.split()) for line, keep in zip(lines, body, strict=True) if keep)
    return kept >= _FEWEST_WORDS
