"""An article becomes a document."""

import re

from desktop_app.article import Article, Span
from desktop_app.language.document import Document, Token
from desktop_app.language.tagging import tag_words
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
    language = article.declared_language or "en"
    tokens = tuple(_tokens(span.of(article.text), span.start, language) for span in sentences)
    return Document(article, language, tuple(sentences), tuple(paragraphs), tokens)


def word_count(text: str) -> int:
    """Words as a reader counts them: whatever stands between white space."""
    return len(text.split())


def _tokens(sentence: str, start: int, language: str) -> tuple[Token, ...]:
    tokens = tokenize(sentence, start)
    if language != "en":
        return tuple(tokens)
    tags = tag_words([token.text for token in tokens])
    return tuple(
        Token(token.start, token.end, token.text, tag) for token, tag in zip(tokens, tags, strict=True)
    )
