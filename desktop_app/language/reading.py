"""An article becomes a document."""

from sys import intern

from desktop_app.article import Article, Span
from desktop_app.language.detection import detect_language
from desktop_app.language.document import Document, Token
from desktop_app.language.sentences import split_sentences
from desktop_app.language.tagging import tag_words
from desktop_app.language.tokens import token_spans


def read_document(article: Article) -> Document:
    """The article with its language, its sentences and their tokens, tagged where it is English."""
    language = detect_language(article.text, otherwise=article.declared_language or "en")
    sentences: list[Span] = []
    paragraphs: list[int] = []
    for number, paragraph in enumerate(article.paragraphs):
        found = split_sentences(paragraph.of(article.text), paragraph.start, language)
        sentences += found
        paragraphs += [number] * len(found)
    tokens = tuple(_tokens(span.of(article.text), span.start, language) for span in sentences)
    return Document(article, language, tuple(sentences), tuple(paragraphs), tokens)


def word_count(text: str) -> int:
    """Words as a reader counts them: whatever stands between white space."""
    return len(text.split())


def _tokens(sentence: str, start: int, language: str) -> tuple[Token, ...]:
    spans = list(token_spans(sentence, language))
    # Interned, since most words of a text are repetitions and a text may have a million.
    words = [intern(sentence[begin:end]) for begin, end in spans]
    tags = tag_words(words) if language == "en" else [""] * len(words)
    return tuple(
        Token(start + begin, start + end, word, tag)
        for (begin, end), word, tag in zip(spans, words, tags, strict=True)
    )
