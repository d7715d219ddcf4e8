"""Datelines ("SIOUX FALLS, S.D. (AP) —"): each says where a story was written, and names nobody else."""

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.analysis.actors.cleanup import phrase
from desktop_app.analysis.actors.tables import load_tables
from desktop_app.analysis.actors.tagger import Name
from desktop_app.language import Document, find_dateline

Datelines = Mapping[int, Name | None]
"""The sentences that are datelines, each with its place, if it names one."""


def find_datelines(document: Document, names: Iterable[Name], words: Sequence[Sequence[str]]) -> Datelines:
    """The datelines among the sentences; a doubtful one only if its place is known or tagged as a place."""
    tagged = {name for name in names if name.label == "LOC"}
    paragraphs = document.article.paragraphs
    found: dict[int, Name | None] = {}
    previous = -1
    for number, paragraph in enumerate(document.paragraphs):
        if paragraph == previous:
            continue
        previous = paragraph
        start = document.sentences[number].start - paragraphs[paragraph].start
        dateline = find_dateline(paragraphs[paragraph].of(document.text), start)
        if dateline is None:
            continue
        if dateline.place is None:
            found[number] = None
            continue
        end = paragraphs[paragraph].start + dateline.place.end
        place = _place(number, [token.text for token in document.tokens[number] if token.start < end])
        if dateline.is_sure or place in tagged or phrase(place, words[number]) in load_tables().phrases:
            found[number] = place
    return found


def _place(sentence: int, words: Sequence[str]) -> Name:
    """The place that these words name, without the author in front ("By Anna Berg NEW YORK")."""
    first = len(words)
    while first and (words[first - 1].isupper() or not words[first - 1].isalnum()):
        first -= 1
    return Name(sentence, 0 if first == len(words) else first, len(words), "LOC")


def one_place(names: Iterable[Name], datelines: Datelines) -> list[Name]:
    """The names, in order, a dateline having none but its place."""
    places = [place for place in datelines.values() if place is not None]
    return sorted([*places, *(name for name in names if name.sentence not in datelines)])
