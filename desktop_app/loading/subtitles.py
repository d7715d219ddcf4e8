"""Subtitles and transcripts of speeches and broadcasts (SubRip, WebVTT): what is said, without the times."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.article import Article
from desktop_app.loading.assembly import article, check_some
from desktop_app.loading.characters import cleaned, lines
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".srt", ".vtt")

_CLOCK = r"(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{3})"
_TIMES = re.compile(rf"{_CLOCK}\s+-->\s+{_CLOCK}(?:\s.*)?")
_START = re.compile(rf"(?:WEBVTT\b|\s*+\d+[ \t]*\r?\n{_CLOCK}\s+-->)")
_MARKUP = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,50}\}")
_SENTENCE_END = re.compile(r"""[.!?…。！？]["'”’»)\]]*$""")
_NEW_SPEAKER = re.compile(r"(?:[-–—]|>>) ?\S")
_PAUSE = 2.0
"""Seconds of silence after a sentence that part paragraphs."""
_LONG = 600
"""In characters: a paragraph ends with the next sentence."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is shown from ``start`` to ``end``, in seconds."""

    start: float
    end: float
    lines: tuple[str, ...]


def recognises(source: Source) -> bool:
    """By its first time, whatever its name."""
    return _START.match(source.text[:4096]) is not None


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """What is said, in paragraphs; raises `ArticleError` (empty, too_large)."""
    text = list(_paragraphs(_cues(lines(cleaned(source.text)))))
    check_some(text)
    return (article(text, [True] * len(text), None, keep_all),)


def _cues(source_lines: list[str]) -> Iterator[_Cue]:
    times: re.Match[str] | None = None
    shown: list[str] = []
    for line in [*source_lines, ""]:
        found = _TIMES.fullmatch(line)
        if found:
            times, shown = found, []
        elif line and times:
            shown.append(line)
        elif times:
            words = tuple(filter(None, (_MARKUP.sub("", piece).strip() for piece in shown)))
            yield _Cue(_seconds(times.groups("0")[:4]), _seconds(times.groups("0")[4:]), words)
            times = None


def _seconds(clock: tuple[str, ...]) -> float:
    hours, minutes, seconds, thousandths = map(int, clock)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _paragraphs(cues: Iterator[_Cue]) -> Iterator[str]:
    """Cues joined; a line that is only shown again, as live captions do while they roll, is said once."""
    paragraph: list[str] = []
    length = 0
    before = _Cue(0, 0, ())
    for cue in cues:
        new = [line for line in cue.lines if line not in before.lines]
        is_end = bool(paragraph) and _SENTENCE_END.search(paragraph[-1]) is not None
        is_parted = cue.start - before.end >= _PAUSE or length > _LONG
        if new and paragraph and ((is_end and is_parted) or _NEW_SPEAKER.match(new[0])):
            yield " ".join(paragraph)
            paragraph, length = [], 0
        paragraph += new
        length += sum(map(len, new))
        before = cue
    if paragraph:
        yield " ".join(paragraph)
