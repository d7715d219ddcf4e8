"""Corrections of which lines are the article's: they come before analysis."""

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.article import Article, Block, BlockRole
from desktop_app.report.corrections.kinds import Correction, KeepBlock
from desktop_app.report.corrections.places import Finder, place_of_block

_OPPOSITE = {BlockRole.BODY: BlockRole.CLUTTER, BlockRole.CLUTTER: BlockRole.BODY}


def keep_block(article: Article, number: int, kept: bool) -> KeepBlock:
    """The correction that brings the article's block ``number`` back, or leaves it out."""
    return KeepBlock(place_of_block(article, number), kept)


def correct_article(article: Article, corrections: Iterable[Correction]) -> Article:
    """The article with just these of a person's corrections: those made in it before are taken back first."""
    blocks = [_as_read(block) for block in article.blocks]
    read = tuple(blocks)
    found = Finder(article)
    for correction in corrections:
        number = found.block(correction.place) if isinstance(correction, KeepBlock) else None
        if number is not None and isinstance(correction, KeepBlock):
            blocks[number] = _turned(read[number], correction.kept)
    return article if tuple(blocks) == article.blocks else replace(article, blocks=tuple(blocks))


def _as_read(block: Block) -> Block:
    return Block(block.text, _OPPOSITE[block.role]) if block.by_person else block


def _turned(block: Block, kept: bool) -> Block:
    """The headline stays the title, and what cleaning says, too, is no correction."""
    if block.role is BlockRole.TITLE or kept == block.kept:
        return block
    return Block(block.text, _OPPOSITE[block.role], by_person=True)
