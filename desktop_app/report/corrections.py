"""What a person says against the app, each anchored to a place in the article and never to a number of ours.

A correction outlives the reading and the analysis that it corrects: it is applied to what comes of the next
one, and rests where its place is not to be found.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from desktop_app.article import Article, Block, BlockRole

_OPPOSITE = {BlockRole.BODY: BlockRole.CLUTTER, BlockRole.CLUTTER: BlockRole.BODY}


@dataclass(frozen=True, slots=True)
class Place:
    """Code points ``start`` to ``end`` of the article's block number ``block``, where ``quote`` stood."""

    block: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class KeepBlock:
    """A whole block is part of the article after all, or (``kept`` false) is none of it."""

    place: Place
    kept: bool


Correction = KeepBlock


def keep_block(article: Article, number: int, kept: bool) -> KeepBlock:
    """The correction that brings the article's block ``number`` back, or leaves it out."""
    text = article.blocks[number].text
    return KeepBlock(Place(number, 0, len(text), text), kept)


def correct_article(article: Article, corrections: Iterable[Correction]) -> Article:
    """The article with just these of a person's corrections: those made in it before are taken back first."""
    blocks = [_as_read(block) for block in article.blocks]
    found = _Finder(blocks)
    for correction in corrections:
        number = found.block(correction.place)
        if number is not None and blocks[number].role is not BlockRole.TITLE:
            role = BlockRole.BODY if correction.kept else BlockRole.CLUTTER
            by_person = role is not found.blocks[number].role
            blocks[number] = Block(blocks[number].text, role, by_person)
    return article if tuple(blocks) == article.blocks else replace(article, blocks=tuple(blocks))


def correction_to_json(correction: Correction) -> str:
    return json.dumps({"kind": "keep_block", **asdict(correction)})


def correction_from_json(data: str) -> Correction:
    """The correction that `correction_to_json` wrote. Raises ValueError for anything else."""
    try:
        values: dict[str, Any] = json.loads(data)
        if values["kind"] != "keep_block":
            raise KeyError(values["kind"])
        return KeepBlock(Place(**values["place"]), bool(values["kept"]))
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError("not a correction that this version knows") from error


class _Finder:
    """Where the blocks of places are now, in an article that may have been read anew."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)
        self._numbers: defaultdict[str, list[int]] = defaultdict(list)
        for number, block in enumerate(self.blocks):
            self._numbers[block.text].append(number)

    def block(self, place: Place) -> int | None:
        """The nearest block with the same words, as the file may have changed before it."""
        numbers = self._numbers.get(place.quote, ())
        return min(numbers, key=lambda number: (abs(number - place.block), number), default=None)


def _as_read(block: Block) -> Block:
    return Block(block.text, _OPPOSITE[block.role]) if block.by_person else block
