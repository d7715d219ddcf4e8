"""An article becomes a document."""

import re

from desktop_app.article import Article, Span
from desktop_app.language.document import Document
from desktop_app.language.tokens import tokenize


def split_sentences(text: str, start: int = 0) -> list[Span]:
    """The sentences of one paragraph, without the white space between them, counted from ``start``."""
    ends = [m.end() for m in re.finditer(r"[.!?]+[”\"’')\]]*(?=\s+[“\"‘'A-Z0-9(])", text)] + [len(text)]
    spans = []
    begin = 0
    for end in ends:
        piece = text[begin:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            spans.append(Span(start + begin + lead, start + begin + len(piece.rstrip())))
        begin = end
    return spans


def read_document(article: Article) -> Document:
    """The article with its sentences and tagged tokens."""
    sentences: list[Span] = []
    paragraphs: list[int] = []
    for number, paragraph in enumerate(article.paragraphs):
        found = split_sentences(paragraph.of(article.text), paragraph.start)
        sentences += found
        paragraphs += [number] * len(found)
    tokens = tuple(tuple(tokenize(span.of(article.text), span.start)) for span in sentences)
    return Document(article, article.declared_language or "en", tuple(sentences), tuple(paragraphs), tokens)
