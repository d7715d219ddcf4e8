"""Words, numbers and signs with their places in the text, cut as in the English treebanks."""

import re
from collections.abc import Iterator
from sys import intern

from desktop_app.language.abbreviations import abbreviations
from desktop_app.language.document import Token

_LETTER = (
    r"\w\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670"
    r"\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u200c"
)
"""What words are made of: alphanumerics and the marks that combine with them."""

_EMOJI = r"[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"

# Every repetition that may be tried at many places is bounded, so that the time stays linear.
_PIECE = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>"“”]+(?<![.,;:!?)\]}}'’])          # a link
    | \bU\.\ ?[SKN]\.(?:\ ?A\.)?                               # U.S., U. S.
    | (?:[^\W\d_]\.){{2,}}                                     # p.m., e.g.
    | Ph\.D\.
    | \d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|s)\b)?    # 1,200.50, 9/11, 19th, 1960s
    | (?<!\w)(?:’\d\ds?|'\d\ds)\b                              # the '60s
    | [A-Z]\.(?=\s?[A-Z][^\W\d_])                              # an initial
    | [A-Z]{{1,3}}&[A-Z]{{1,3}}\b                              # AT&T
    | (?<!\w)e-mail(?:s|ed|ing)?\b
    | [\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,8}}  # an e-mail address
    | \w{{1,64}}(?:[.-]\w{{1,64}}){{0,4}}\.(?:com|org|net|gov|edu|info|co\.uk)\b
    | [@#](?=[^\W\d])\w+
    | (?P<word>[{_LETTER}]+(?:['’][{_LETTER}]+){{0,3}}(?:\.(?![.\w!?]))?)
    | ['’](?:[sSmMdD]|ll|LL|re|RE|ve|VE)(?!\w)                 # after a sign: "the “Wall”’s"
    | (?:[\U0001f1e6-\U0001f1ff]{{2}} | {_EMOJI}(?:\u200d{_EMOJI})*)
    | \.{{2,}}…? | \.?[!?][.!?]* | ``|''|’’|‘’|<<|>> | --+ | ([*=_~+#])\2+
    | \S
    """,
    re.VERBOSE,
)
_CONTRACTED = re.compile(r"(?<=.)(?:n['’]t|['’](?:[smd]|ll|re|ve))$", re.IGNORECASE)
_ELIDED = re.compile(
    r"(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|(?:[dns]?e|da|a|su)ll|quest|un)['’]", re.IGNORECASE
)
_ELIDING = frozenset({"fr", "it", "ca"})


def tokenize(text: str, start: int = 0, language: str = "en") -> list[Token]:
    """The tokens of ``text``, untagged, with offsets counted from ``start``."""
    return [
        Token(start + begin, start + end, intern(text[begin:end]), "")
        for begin, end in token_spans(text, language)
    ]


def token_spans(text: str, language: str = "en") -> Iterator[tuple[int, int]]:
    """The places of the tokens of ``text``, in order."""
    for match in _PIECE.finditer(text):
        begin, end = match.span()
        if match.lastgroup is None or (end - begin != 6 and match.group().isalpha()):
            yield begin, end
        else:
            yield from _parts(text, begin, end, language)


def _parts(text: str, begin: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """The tokens of a word that may end in a full stop and may hold apostrophes."""
    stop = end
    if text[end - 1] == "." and not _keeps_full_stop(text, begin, end - 1, language):
        end -= 1
    if language in _ELIDING:
        elided = _ELIDED.match(text, begin, end)
        if elided and elided.end() < end:
            yield elided.span()
            begin = elided.end()
    ends = []
    while contracted := _CONTRACTED.search(text, max(begin + 1, end - 4), end):
        ends.append(contracted.span())
        end = contracted.start()
    if end - begin == 6 and text[begin:end].lower() == "cannot":
        yield begin, end - 3
        begin = end - 3
    yield begin, end
    yield from reversed(ends)
    whole = ends[0][1] if ends else end
    if whole < stop:
        yield whole, stop


def _keeps_full_stop(text: str, begin: int, end: int, language: str) -> bool:
    """Whether the word before a full stop is an abbreviation that the stop belongs to."""
    word = text[begin:end]
    known = abbreviations(language)
    if word in known.numbers:
        return text[end + 1 : end + 3].lstrip()[:1].isdigit()
    if word in known.titles or known.shouted_title(word, text[end + 1 : end + 4].lstrip()[:2]):
        return True
    return word in known.others and end + 1 < len(text)
