"""Which lines of a page are its article: two extractors vote line by line."""

import re
from collections.abc import Sequence

_GRAM = 5
_DEEPEST_FOR_RESILIPARSE = 200
_WORD = re.compile(r"\w+")


def page_body(html: str, lines: Sequence[str], depth: int) -> list[bool]:
    """For each line of a page whether it belongs to the article; all lines if no extractor finds one."""
    voters = [Voter(text) for text in extracted(html, depth)]
    for voter in voters:
        body = [voter.cover(line) > 0.5 for line in lines]
        if sum(len(line.split()) for line, keep in zip(lines, body, strict=True) if keep) >= 20:
            return body
    return [True] * len(lines)


def extracted(html: str, depth: int) -> tuple[str, str]:
    """The main text of a page by trafilatura and by resiliparse; empty where one finds none.

    resiliparse's main content takes time in the square of the nesting, so it is not asked about deep pages.
    """
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text

    first = trafilatura.extract(html, fast=True, include_comments=False) or ""
    if depth > _DEEPEST_FOR_RESILIPARSE:
        return first, ""
    second = extract_plain_text(html, main_content=True, list_bullets=False, alt_texts=False, comments=False)
    return first, second


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
