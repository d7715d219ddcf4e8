"""A document made ready for matching: lower-case words, and for each whether it stands in a quotation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.retagging import retagged
from desktop_app.article import Span
from desktop_app.language import Document, Token

LONGEST_QUOTE = 1500
"""Characters after which an opening mark that was never closed is forgotten."""

_MARK = re.compile(r"[\"“”„«»]+|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?…])[’'](?!\w)")
_PLAIN_APOSTROPHES = str.maketrans("’‘", "''")


@dataclass(frozen=True)
class Words:
    """One sentence: its tokens, the same in lower case, and which of them are quoted.

    ``quote`` gives each token the number of its quotation in the document, 0 outside of any.
    """

    index: int
    paragraph: int
    span: Span
    tokens: tuple[Token, ...]
    lower: tuple[str, ...]
    quote: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.tokens)

    @cached_property
    def wholly_quoted(self) -> bool:
        """No word stands outside a quotation."""
        return all(
            quote for quote, word in zip(self.quote, self.lower, strict=True) if word[:1].isalnum()
        ) and any(self.quote)

    def word(self, at: int) -> str:
        """The lower-case word at this place, empty beyond the sentence's ends."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def tag(self, at: int) -> str:
        return self.tokens[at].tag if 0 <= at < len(self.tokens) else ""

    def capital(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].text[:1].isupper()

    def span_of(self, first: int, end: int) -> Span:
        """The place in the text of the tokens ``first`` up to (not with) ``end``."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


def words_of(document: Document, lexicon: Lexicon) -> tuple[Words, ...]:
    """Every sentence of the document, in order."""
    quotes = _quotations(document)
    curly = not _PLAIN_APOSTROPHES.keys().isdisjoint(map(ord, document.text))
    found = []
    at = 0
    for index, (span, tokens) in enumerate(zip(document.sentences, document.tokens, strict=True)):
        while at < len(quotes) and quotes[at].end <= span.start:
            at += 1
        lower = tuple(token.text.lower() for token in tokens)
        if curly:
            lower = tuple(word.translate(_PLAIN_APOSTROPHES) for word in lower)
        numbers = _numbers(tokens, quotes, at)
        paragraph = document.paragraphs[index]
        found.append(Words(index, paragraph, span, retagged(tokens, lexicon), lower, numbers))
    return tuple(found)


def _numbers(tokens: tuple[Token, ...], quotes: list[Span], at: int) -> tuple[int, ...]:
    """For each token the number of its quotation, 0 outside of any; none before that at ``at`` holds one."""
    if at == len(quotes) or not tokens or tokens[-1].end <= quotes[at].start:
        return (0,) * len(tokens)
    numbers = []
    for token in tokens:
        while at < len(quotes) and quotes[at].end <= token.start:
            at += 1
        numbers.append(at + 1 if at < len(quotes) and quotes[at].start <= token.start else 0)
    return tuple(numbers)


def _quotations(document: Document) -> list[Span]:
    return [
        quote
        for paragraph in document.article.paragraphs
        for quote in _quotations_in(document.text, paragraph)
    ]


def _quotations_in(text: str, paragraph: Span) -> Iterator[Span]:
    """What stands between marks, without them; a double mark never closed lasts to its paragraph's end."""
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        if opened and mark.start() - opened.end() > LONGEST_QUOTE:
            opened = None
        if _opens(text, mark, paragraph):
            if opened is None or not _single(mark):
                opened = mark
        elif opened and _single(opened) == _single(mark):
            yield Span(opened.end(), mark.start())
            opened = None
    if opened and not _single(opened) and paragraph.end - opened.end() <= LONGEST_QUOTE:
        yield Span(opened.end(), paragraph.end)


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    sign = mark.group()[0]
    if sign in "“„«‘":
        return True
    if sign in "”»’":
        return False
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    return (before.isspace() or before in "([—–-") and not after.isspace()


def _single(mark: re.Match[str]) -> bool:
    return mark.group()[0] in "‘’'"
