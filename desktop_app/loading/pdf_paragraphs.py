"""Paragraphs, rebuilt from lines by their places."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.loading.pdf_lines import Line

_GAP = 1.3
"""A new paragraph begins where a line is so many times farther from the last one than usual."""

_USUAL = 0.3
"""The quantile of distances that counts as usual, as many paragraphs may have one line only."""

_INDENT = 0.7
_MARGIN = 0.5
_CENTRED = 0.25
"""In font sizes: a first line's indent, how exactly a line fills its column or stands in its middle."""

_SAME_SIZE, _NEARLY_SAME_SIZE = 1.09, 1.25
_EDGE = 0.9
"""The quantile of lines' ends that counts as a column's edge."""

_FINAL = re.compile(r"""[.!?…:。！？：；।؟]["'”’»)\]」』）]*\d{0,3}$""")
"""A sentence's end, perhaps with a note's number."""

_BULLET = re.compile(r"[•▪◦‣●■□–—*·-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s")


@dataclass(frozen=True, slots=True)
class Column:
    """Where the lines of a column begin and end, and how its paragraphs are set."""

    lines: tuple[Line, ...]
    left: float
    right: float
    hanging: bool


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, and the column that the last of them stands in."""

    lines: list[Line]
    column: Column

    @property
    def size(self) -> float:
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        return self.lines[0].bold

    def is_like(self, other: "Paragraph") -> bool:
        return same_size(self.size, other.size) and self.bold == other.bold


def same_size(size: float, other: float) -> bool:
    return 1 / _SAME_SIZE <= size / other <= _SAME_SIZE


def column_of(lines: Sequence[Line]) -> Column:
    """The column of these lines; its edges are those of most of them, not of headlines."""
    sizes = Counter(_step(line) for line in lines)
    usual = max(sorted(sizes), key=sizes.__getitem__)
    text = [line for line in lines if _step(line) == usual]
    lefts = sorted(line.left for line in text)
    rights = sorted(line.right for line in text)
    beyond = int((1 - _EDGE) * (len(text) - 1))
    column = Column(tuple(lines), lefts[beyond], rights[-1 - beyond], hanging=False)
    indents = [
        not _closes(line, after, column) for line, after in pairwise(lines) if _indent(line, after) >= _INDENT
    ]
    return Column(column.lines, column.left, column.right, hanging=sum(indents) * 2 > len(indents))


def usual_distances(columns: Sequence[Column]) -> dict[int, float]:
    """How far apart lines of a font size (in half points) usually are."""
    distances: dict[int, list[float]] = defaultdict(list)
    for column in columns:
        for line, after in pairwise(column.lines):
            if same_size(line.size, after.size) and after.base > line.base:
                distances[_step(line)].append(after.base - line.base)
    return {step: sorted(found)[int(_USUAL * (len(found) - 1))] for step, found in sorted(distances.items())}


def paragraphs(column: Column, usual: dict[int, float]) -> list[Paragraph]:
    """The paragraphs of a column; ``usual`` are the document's `usual_distances`."""
    found = [Paragraph([column.lines[0]], column)]
    for line, after in pairwise(column.lines):
        if _begins(found[-1], line, after, usual):
            found.append(Paragraph([after], column))
        else:
            found[-1].lines.append(after)
    return found


def _begins(paragraph: Paragraph, line: Line, after: Line, usual: dict[int, float]) -> bool:
    """Whether ``after``, the line below ``line``, the last of ``paragraph`` so far, begins another one."""
    column = paragraph.column
    distance = after.base - line.base
    if distance > _GAP * usual.get(_step(line), distance):
        return True
    if not same_size(line.size, after.size):
        return not _runs_on(line, after)
    if line.bold != after.bold and not continues_sentence(after):
        return True
    closes = _closes(line, after, column)
    if closes and _BULLET.match(after.text):
        return True
    if _are_centred(line, after, column):
        return False
    indent = _indent(line, after)
    is_first = len(paragraph.lines) == 1
    if indent >= _INDENT:
        return not (is_first and column.hanging)
    if indent <= -_INDENT and (column.hanging or not is_first):
        return closes
    return has_room(line, after, column) and (ends_sentence(line) or not continues_sentence(after))


def _runs_on(line: Line, after: Line) -> bool:
    """Whether a sentence goes on in letters that a scanner has measured a little differently."""
    larger, smaller = max(line.size, after.size), min(line.size, after.size)
    return larger < _NEARLY_SAME_SIZE * smaller and continues_sentence(after) and not ends_sentence(line)


def _closes(line: Line, after: Line, column: Column) -> bool:
    return ends_sentence(line) or has_room(line, after, column)


def ends_sentence(line: Line) -> bool:
    return _FINAL.search(line.text) is not None


def continues_sentence(line: Line) -> bool:
    """Whether a line begins within a sentence, by its first letter."""
    return line.text[0].islower()


def is_bullet(line: Line) -> bool:
    return _BULLET.match(line.text) is not None


def has_room(line: Line, after: Line, column: Column) -> bool:
    """Whether the first word of ``after`` would have fitted on the line before it."""
    word = after.width(len(after.text.split(" ", 1)[0]) + 1)
    if word > 0.5 * (column.right - column.left):
        word = 2 * after.size  # a script without spaces
    if line.leftwards:
        return line.left - word - _MARGIN * line.size > column.left
    return line.right + word + _MARGIN * line.size < column.right


def _indent(line: Line, after: Line) -> float:
    """How much farther in a line begins than the one above it, in font sizes."""
    farther = line.right - after.right if line.leftwards else after.left - line.left
    return farther / line.size


def _are_centred(line: Line, after: Line, column: Column) -> bool:
    middle = column.left + column.right
    off = max(abs(line.left + line.right - middle), abs(after.left + after.right - middle)) / 2
    return off < _CENTRED * line.size and abs(_indent(line, after)) >= _MARGIN


def _step(line: Line) -> int:
    return round(2 * line.size)
