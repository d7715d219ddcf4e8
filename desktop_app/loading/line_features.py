"""What tells a line of an article from the clutter around it, without looking at any markup.

Features are those of shallow text analysis (Kohlschütter et al., "Boilerplate detection using shallow text
features", 2010): length, punctuation and capitals of a line and of its neighbours, and where it stands
relative to the longest run of full sentences (Pasternack and Roth, 2009).
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SENTENCE_WORDS = 12
"""From this many words on, a line that ends like a sentence counts as running text."""

_FINAL = re.compile(r"""[.!?…。！？।؟]["'”’»)\]]*$""")
_SHORT_PAUSE = re.compile(r"[:;,–—-]$")
_OPENING_QUOTE = ("“", '"', "‘", "«", "„", "'")
_BULLET = re.compile(r"(?:[•·▪◦*–—-]|\d{1,2}[.)])\s")
_ADDRESS = re.compile(r"https?:|www\.|\S@\S|\B@\w")
_SEPARATOR = re.compile(r"[|»›→▸©®#/]")
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|from|photo|image|source|credit|posted|published|updated)\b", re.IGNORECASE)
_SPEECH = re.compile(
    r"\b(?:said|says|told|was|were|had|has|is|are|will|would|his|her|their)\b", re.IGNORECASE
)
_JUNK_WORDS = re.compile(
    r"\b(?:about us|ad|ads|advertis\w+|all rights|also|app|apps|archives?|author|by|careers|click|close"
    r"|comments?|contact|continue|cookies?|copyright|credit|download|e-?mail|facebook|faq|follow|getty|google|home|image"
    r"|instagram|latest|leave|like|linkedin|log ?in|menu|more|most|newsletters?|next|photos?|pinterest|policy"
    r"|popular|posted|previous|print|privacy|published|read|recommended|reddit|register|related|reply|required"
    r"|rights|rss|search|see|share|shares|sign|site|skip|source|sponsored|stories|story|subscribe|subscri\w+"
    r"|tags?|terms|topics|trending|tweet|twitter|updated|us|video|videos|view|watch|whatsapp|youtube|your)\b",
    re.IGNORECASE,
)

_NEAR = (1, 2, 3)
_WINDOW = 5
_FAR = 30


@dataclass(frozen=True, slots=True)
class LineShape:
    """What one line looks like by itself: ``capitals`` and ``junk`` are shares of its words."""

    words: int
    ends: bool
    sentence: bool
    capitals: float
    junk: float
    own: tuple[float, ...]


def line_features(lines: Sequence[str]) -> list[list[float]]:
    """One row of numbers for each line (stripped, none blank), in order; linear in the text's length."""
    if not lines:
        return []
    seen = [line_shape(line) for line in lines]
    counts = Counter(lines)
    around = _Surroundings(seen)
    return [
        [*line.own, *_neighbours(seen, place), *around.of(place), float(min(counts[lines[place]], 5))]
        for place, line in enumerate(seen)
    ]


def line_shape(line: str) -> LineShape:
    """Look at one line, stripped and not empty."""
    words = line.split()
    count = len(words)
    letters = sum(map(str.isalpha, line))
    ends = ends_sentence(line)
    capitals = share_of_capitals(words)
    junk = share_of_junk(line, count)
    own = (
        float(min(count, 120)),
        float(min(len(line), 800)),
        float(ends),
        float(_SHORT_PAUSE.search(line) is not None),
        capitals,
        sum(word[0].islower() for word in words) / count,
        sum(map(str.isdigit, line)) / len(line),
        sum(map(str.isupper, line)) / max(1, letters),
        letters / len(line),
        junk,
        line.count(",") / count,
        float(min(line.count(". ") + line.count("? ") + line.count("! "), 8)),
        float(line.startswith(_OPENING_QUOTE)),
        float(line[0].islower()),
        float(_BULLET.match(line) is not None),
        float(_ADDRESS.search(line) is not None),
        float(min(len(_SEPARATOR.findall(line[:400])), 5)),
        float(min(len(_DATE.findall(line[:400])), 3)),
        float(_BYLINE.match(line) is not None),
        min(len(_SPEECH.findall(line[:800])), 8) / min(count, 120),
        len(line) / count,
    )
    return LineShape(count, ends, ends and count >= SENTENCE_WORDS, capitals, junk, own)


def ends_sentence(line: str) -> bool:
    """Whether the line ends with the mark of a sentence's end, closing quotes and brackets aside."""
    return _FINAL.search(line[-8:]) is not None


def share_of_capitals(words: Sequence[str]) -> float:
    """How many of the words begin with a capital, 0 to 1."""
    return sum(word[0].isupper() for word in words) / len(words)


def share_of_junk(line: str, count: int) -> float:
    """How many of the line's ``count`` words are those of menus, share bars and the like."""
    return len(_JUNK_WORDS.findall(line[:400])) / min(count, 80)


def _neighbours(lines: Sequence[LineShape], place: int) -> list[float]:
    row: list[float] = []
    for step in (*(-step for step in _NEAR), *_NEAR):
        near = lines[place + step] if 0 <= place + step < len(lines) else None
        if near is None:
            row += (-1.0, -1.0, -1.0, -1.0)
        else:
            row += (float(min(near.words, 120)), float(near.ends), near.capitals, near.junk)
    return row


class _Surroundings:
    """A line's place among all lines: sums over windows and the best run, each worked out once."""

    def __init__(self, lines: Sequence[LineShape]) -> None:
        self._count = len(lines)
        self._words = _running([line.words for line in lines])
        self._sentences = _running([int(line.sentence) for line in lines])
        self._short = _running([int(line.words < SENTENCE_WORDS) for line in lines])
        self._weights = [math.sqrt(line.words) * (1.0 if line.sentence else -0.5) for line in lines]
        self._run = best_run(self._weights)
        self._before = distances(line.sentence for line in lines)
        self._after = distances(line.sentence for line in reversed(lines))[::-1]
        places = [place for place, line in enumerate(lines) if line.sentence]
        self._first, self._last = (places[0], places[-1]) if places else (0, len(lines) - 1)

    def of(self, place: int) -> list[float]:
        start, end = self._run
        low, high = max(0, place - _WINDOW), min(self._count, place + _WINDOW + 1)
        return [
            place / self._count,
            float(min(place, _FAR)),
            float(min(self._count - 1 - place, _FAR)),
            float(min(self._count, 400)),
            self._sentences[-1] / self._count,
            float(min(self._words[place] - self._words[low], 400)),
            float(min(self._words[high] - self._words[place + 1], 400)),
            (self._sentences[high] - self._sentences[low]) / (high - low),
            (self._short[high] - self._short[low]) / (high - low),
            float(start <= place < end),
            float(_clipped(place - start)),
            float(_clipped(end - 1 - place)),
            float(_clipped(place - self._first)),
            float(_clipped(self._last - place)),
            float(self._before[place]),
            float(self._after[place]),
            self._words[place] / self._words[-1],
        ]


def best_run(weights: Sequence[float]) -> tuple[int, int]:
    """The half-open range with the greatest sum, the earliest of equals; (0, 0) if no weight is positive."""
    best, best_sum = (0, 0), 0.0
    start, total = 0, 0.0
    for place, weight in enumerate(weights):
        if total <= 0.0:
            start, total = place, 0.0
        total += weight
        if total > best_sum:
            best, best_sum = (start, place + 1), total
    return best


def _running(values: Sequence[int]) -> list[int]:
    sums = [0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def distances(marks: Iterable[bool]) -> list[int]:
    """For each place, how far back the last mark lies (0: here), at most `_FAR`."""
    distances = []
    distance = _FAR
    for mark in marks:
        distance = 0 if mark else min(distance + 1, _FAR)
        distances.append(distance)
    return distances


def _clipped(distance: int) -> int:
    return max(-_FAR, min(distance, _FAR))
