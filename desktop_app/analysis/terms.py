"""The words of a document as numbers: what the summary and the keywords count."""

from dataclasses import dataclass

from desktop_app.language import Document, is_stop_word, stem, tokenize

_NEW, _SIGN = -1, -2
"""In place of a term: a text that is not known yet, and one that is no word."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The distinct stems of a document; a *term* is an index into ``stems``.

    ``stems`` stand in order of first appearance. ``stop``, ``inside`` and ``capitals`` run in parallel with
    them: whether a stop word, how often it stands inside a sentence (not first), how often of these with a
    capital. ``sentences`` has the terms of each sentence, in order, stop words included.
    """

    stems: tuple[str, ...]
    stop: tuple[bool, ...]
    inside: tuple[int, ...]
    capitals: tuple[int, ...]
    sentences: tuple[tuple[int, ...], ...]

    def content(self, sentence: int) -> tuple[int, ...]:
        """The terms of a sentence that are no stop words."""
        return tuple(term for term in self.sentences[sentence] if not self.stop[term])

    def known(self, text_stems: list[str]) -> frozenset[int]:
        """The terms that stand for ``text_stems``, stop words left out."""
        wanted = set(text_stems)
        return frozenset(
            term for term, word in enumerate(self.stems) if word in wanted and not self.stop[term]
        )


def read_terms(document: Document) -> Terms:
    """The terms of every sentence of ``document``; signs are none, hyphenated words are several."""
    known: dict[str, int] = {}
    by_text: dict[str, int] = {}
    stop: list[bool] = []
    inside: list[int] = []
    capitals: list[int] = []

    def term_of(text: str) -> int:
        word = text.lower().strip("'’.#@")
        if not any(map(str.isalnum, word)):
            return _SIGN
        term = known.setdefault(stem(word, document.language), len(known))
        if term == len(stop):
            stop.append(is_stop_word(word, document.language))
            inside.append(0)
            capitals.append(0)
        return term

    sentences = []
    for tokens in document.tokens:
        terms: list[int] = []
        for token in tokens:
            term = by_text.get(token.text, _NEW)
            if term == _NEW:
                term = by_text[token.text] = term_of(token.text)
            if term == _SIGN:
                continue
            if terms:
                inside[term] += 1
                capitals[term] += token.text[0].isupper()
            terms.append(term)
        sentences.append(tuple(terms))
    return Terms(tuple(known), tuple(stop), tuple(inside), tuple(capitals), tuple(sentences))


def text_stems(text: str, language: str) -> list[str]:
    """The stems of any other text, such as the title, as `read_terms` counts them."""
    words = (token.text.lower().strip("'’.#@") for token in tokenize(text))
    return [stem(word, language) for word in words if any(map(str.isalnum, word))]
