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
        length = sum(token.start < end for token in document.tokens[number])
        place = Name(number, 0, length, "LOC")
        if dateline.is_sure or place in tagged or phrase(place, words[number]) in load_tables().phrases:
            found[number] = place
    return found


def one_place(names: Iterable[Name], datelines: Datelines) -> list[Name]:
    """The names, in order, a dateline having none but its place."""
    places = [place for place in datelines.values() if place is not None]
    return sorted([*places, *(name for name in names if name.sentence not in datelines)])
