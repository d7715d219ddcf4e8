"""Places of corrections, in an article that may have been read anew since they were made."""

from bisect import bisect_right
from collections import defaultdict

from desktop_app.article import Article, Span
from desktop_app.report.corrections.kinds import Place


def place_of(article: Article, span: Span) -> Place:
    """The anchor of a span of the article's text; one that runs over paragraphs is cut at its first's end."""
    kept = [number for number, block in enumerate(article.blocks) if block.kept]
    paragraph = bisect_right(article.paragraphs, span.start, key=lambda other: other.start) - 1
    begin = article.paragraphs[paragraph].start
    end = min(span.end, article.paragraphs[paragraph].end)
    quote = article.text[span.start : end]
    return Place(kept[paragraph], span.start - begin, end - begin, quote)


def place_of_block(article: Article, number: int) -> Place:
    """The anchor of a whole block, whether it is kept or not."""
    text = article.blocks[number].text
    return Place(number, 0, len(text), text)


class Finder:
    """Where places lie in an article now."""

    def __init__(self, article: Article) -> None:
        self._article = article
        kept = [number for number, block in enumerate(article.blocks) if block.kept]
        self._paragraphs = dict(zip(kept, article.paragraphs, strict=True))
        self._numbers: defaultdict[str, list[int]] = defaultdict(list)
        for number, block in enumerate(article.blocks):
            self._numbers[block.text].append(number)

    def block(self, place: Place) -> int | None:
        """The nearest block with just these words, as the file may have changed before it."""
        numbers = self._numbers.get(place.quote, ())
        return min(numbers, key=lambda number: (abs(number - place.block), number), default=None)

    def span(self, place: Place) -> Span | None:
        """Where the place's words are in the article's text: where they were, or else nearest to there."""
        was = self._paragraphs.get(place.block)
        if was is not None:
            span = Span(was.start + place.start, was.start + place.end)
            if span.of(self._article.text) == place.quote:
                return span
        return self._nearest(place)

    def _nearest(self, place: Place) -> Span | None:
        if not place.quote:
            return None
        for number in sorted(self._paragraphs, key=lambda number: (abs(number - place.block), number)):
            paragraph = self._paragraphs[number]
            start = self._article.text.find(place.quote, paragraph.start, paragraph.end)
            if start >= 0:
                return Span(start, start + len(place.quote))
        return None
