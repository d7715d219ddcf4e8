"""An article as sentences and tagged tokens: made once, read by every part of the analysis."""

from dataclasses import dataclass

from desktop_app.article import Article, Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign. ``tag`` is its Penn Treebank part of speech ("NNP"), empty where not tagged.

    ``text`` is verbatim; hyphens, possessive endings ("'s") and contracted parts ("n't", "'ll") are tokens
    of their own, as in the English Universal Dependencies treebanks.
    """

    start: int
    end: int
    text: str
    tag: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Document:
    """The article with its sentences and their tokens; offsets are into ``article.text``.

    ``sentences``, ``paragraphs`` (the number of each sentence's paragraph) and ``tokens`` run in parallel.
    A sentence never crosses a paragraph. ``language`` is a lower-case ISO 639-1 code.
    """

    article: Article
    language: str
    sentences: tuple[Span, ...]
    paragraphs: tuple[int, ...]
    tokens: tuple[tuple[Token, ...], ...]

    @property
    def text(self) -> str:
        return self.article.text
