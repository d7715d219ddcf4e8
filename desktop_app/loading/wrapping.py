"""Hard-wrapped text: paragraphs that an editor broke into lines of one width."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

_NARROWEST, _WIDEST = 40, 160
_FEWEST_LINES = 4
_SENTENCE_END = re.compile(r"""[.!?…:]["'”’»)\]]*$""")


def paragraphs(lines: Sequence[str]) -> list[str]:
    """The paragraphs of stripped lines: each line one, or, in hard-wrapped text, the lines of one joined.

    A text counts as wrapped if most lines that another follows would have had no room for that one's first
    word and break off in the middle of a sentence. Blank lines part paragraphs and are left out.
    """
    blocks = [list(run) for filled, run in groupby(lines, key=bool) if filled]
    followed = [pair for block in blocks for pair in pairwise(block)]
    width = _wrapping_width([line for line, _ in followed])
    if width is None or not _is_wrapped(followed, width):
        return [line for block in blocks for line in block]
    return [paragraph for block in blocks for paragraph in _joined(block, width)]


def _wrapping_width(lines: Sequence[str]) -> int | None:
    if len(lines) < _FEWEST_LINES:
        return None
    width = sorted(map(len, lines))[len(lines) * 9 // 10]
    return width if _NARROWEST <= width <= _WIDEST else None


def _is_wrapped(followed: Sequence[tuple[str, str]], width: int) -> bool:
    full = sum(_is_full(line, after, width) for line, after in followed)
    broken_off = sum(not _SENTENCE_END.search(line) for line, _ in followed)
    return full >= 0.8 * len(followed) and broken_off >= 0.6 * len(followed)


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted onto this line."""
    first_word = after.split(None, 1)[0]
    return len(line) >= 0.6 * width and len(line) + 1 + len(first_word) > width - 2


def _joined(block: Sequence[str], width: int) -> list[str]:
    joined = [block[0]]
    for line, after in pairwise(block):
        if _is_full(line, after, width):
            joined[-1] += " " + after
        else:
            joined.append(after)
    return joined
