"""Which lines of a page are its article: two extractors vote line by line, trees weigh votes and markup."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.loading.page_features import AGREED, Evidence, Voter, both_took, page_features
from desktop_app.loading.page_lines import main_text
from desktop_app.loading.page_structure import structure_of
from desktop_app.loading.trees import load_trees, probability

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from resiliparse.parse.html import HTMLTree

_MODEL = "page_vote"
_KEEP = 0.35
_KEEP_IN_GAP = 0.2
_LONGEST_GAP = 3
_FEWEST_WORDS = 20
"""An article of fewer words than this is taken for none found."""

_DEEPEST_FOR_RESILIPARSE = 200


def page_body(lines: Sequence[str], page: "HTMLTree", root: "HtmlElement | None") -> list[bool]:
    """For each line of a page whether it belongs to the article; all lines if nothing finds one.

    ``page`` and ``root`` are the same page as resiliparse and as lxml parse it; ``root`` is used up.
    """
    evidence = page_evidence(lines, page, root)
    trees = load_trees(_MODEL)
    rows = page_features(lines, evidence)
    weighed = decode(rows, [0.0 if row is None else probability(trees, row) for row in rows])
    if _enough(lines, weighed):
        return weighed
    for voter in evidence.voters:
        own = [voter.cover(line) > AGREED for line in lines]
        if _enough(lines, own):
            return own
    return [True] * len(lines)


def decode(rows: Sequence[Sequence[float] | None], probabilities: Sequence[float]) -> list[bool]:
    """The lines to keep, given each line's features and probability of being article.

    In short gaps between kept lines more doubtful ones stay, if both extractors took them: a lone heading
    is no menu.
    """
    kept = [p > _KEEP for p in probabilities]
    for left, right in pairwise([place for place, keep in enumerate(kept) if keep]):
        if right - left - 1 <= _LONGEST_GAP:
            for place in range(left + 1, right):
                row = rows[place]
                kept[place] = row is not None and both_took(row) and probabilities[place] > _KEEP_IN_GAP
    return kept


def page_evidence(lines: Sequence[str], page: "HTMLTree", root: "HtmlElement | None") -> Evidence:
    """Ask both extractors; resiliparse is not asked about a deep page, which takes it too long."""
    import trafilatura

    structure = structure_of(root, lines)
    second = main_text(page) if structure.depth <= _DEEPEST_FOR_RESILIPARSE else ""
    first = trafilatura.extract(root, fast=True, include_comments=False) if root is not None else None
    return Evidence((Voter(first or ""), Voter(second)), structure)


def _enough(lines: Sequence[str], body: Iterable[bool]) -> bool:
    kept = sum(len(line.split()) for line, keep in zip(lines, body, strict=True) if keep)
    return kept >= _FEWEST_WORDS
