"""WordPiece: a sentence as the numbers of its pieces, as uncased BERT models read it.

Source: Y. Wu et al., Google's neural machine translation system, 2016, section 4.1, and the BERT models' own
normalisation (lower case, no accents, marks are words of their own).
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

MOST_PIECES = 72
"""What is longer is cut off, the two pieces that mark start and end included."""

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_LONGEST_PIECE = 20
_START, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"


def pieces_of(sentence: str, numbers: Mapping[str, int]) -> list[int]:
    """The pieces of a sentence between the marks of its start and end; ``numbers`` is the vocabulary."""
    found = [numbers[_START]]
    for word in words_in(sentence):
        found.extend(_pieces_of_word(word, numbers))
        if len(found) >= MOST_PIECES:
            break
    return [*found[: MOST_PIECES - 1], numbers[_END]]


def words_in(text: str) -> list[str]:
    """The words and marks in lower case and without accents, of which pieces are parts."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return _WORD.findall("".join(sign for sign in decomposed if unicodedata.category(sign) != "Mn"))


def _pieces_of_word(word: str, numbers: Mapping[str, int]) -> Iterator[int]:
    """The longest piece that fits, then the longest of the rest, and so on."""
    at = 0
    while at < len(word):
        for end in range(min(len(word), at + _LONGEST_PIECE), at, -1):
            piece = word[at:end] if at == 0 else f"##{word[at:end]}"
            if piece in numbers:
                yield numbers[piece]
                at = end
                break
        else:
            yield numbers[_UNKNOWN]
            return
