"""Our default method for users of sumy, as one of its summarizers. Importing this module imports sumy.

from sumy.parsers.plaintext import PlaintextParser
from desktop_app.analysis.summary.for_sumy import BalancedSummarizer
BalancedSummarizer()(PlaintextParser.from_string(text, tokenizer).document, "20%")
"""

import socket
from typing import Any

from desktop_app.analysis.summary.ranking import rank_sentences
from desktop_app.article import Article, Block, Span
from desktop_app.language import Document, detect_language, tokenize

_had_ipv6 = socket.has_ipv6
socket.has_ipv6 = False  # urllib3, which sumy imports, would open a socket to find out
from sumy.summarizers._summarizer import AbstractSummarizer  # noqa: E402

socket.has_ipv6 = _had_ipv6


class BalancedSummarizer(AbstractSummarizer):  # type: ignore[misc]
    """Foresees the words of a reader's summary and chooses sentences for them.

    The sentences are those that sumy's parser made; it needs neither a stemmer nor stop words.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """``sentences_count`` of the sentences of ``document``, a number or a share ("20%"), as they come."""
        sentences = document.sentences
        ranking = rank_sentences(_document(document))
        places = {id(sentences[ranked.index]): place for place, ranked in enumerate(ranking)}
        best: tuple[Any, ...] = self._get_best_sentences(
            sentences, sentences_count, lambda sentence: -places[id(sentence)]
        )
        return best


def _document(parsed: Any) -> Document:
    """sumy's document as ours, with its sentences; the first heading is the title."""
    paragraphs = [[str(sentence) for sentence in paragraph.sentences] for paragraph in parsed.paragraphs]
    paragraphs = [sentences for sentences in paragraphs if sentences]
    headings = [str(heading) for heading in parsed.headings]
    article = Article(
        tuple(Block(" ".join(sentences)) for sentences in paragraphs), title=headings[0] if headings else None
    )
    language = detect_language(article.text)
    spans = []
    for paragraph, sentences in zip(article.paragraphs, paragraphs, strict=True):
        start = paragraph.start
        for sentence in sentences:
            spans.append(Span(start, start + len(sentence)))
            start += len(sentence) + 1
    return Document(
        article,
        language,
        tuple(spans),
        tuple(number for number, sentences in enumerate(paragraphs) for _ in sentences),
        tuple(tuple(tokenize(span.of(article.text), span.start, language)) for span in spans),
    )
