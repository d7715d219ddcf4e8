"""What stands above a Markdown text about it: YAML, TOML, or pandoc's lines of title, author and date."""

import re

from desktop_app.loading.assembly import NO_METADATA, Metadata
from desktop_app.loading.documents import iso_day, language_code, names

_BLOCK = re.compile(r"\A\s*(-{3}|\+{3})[ \t]*\n(.*?)\n(?:\1|\.{3})[ \t]*(?:\n|\Z)", re.DOTALL)
_LINE = r"% ?([^\n]*+(?:\n[ \t][^\n]*+)*+)\n"
_PANDOC_LINES = re.compile(rf"\A{_LINE}(?:{_LINE}(?:{_LINE})?)?")
_ENTRY = re.compile(r"([A-Za-z][\w-]*)[ \t]*[:=][ \t]*(.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?:name:[ \t]*)?(.*)")
_LONGEST = 16_384
_QUOTES = "\"'"

_TITLE = ("title",)
_AUTHORS = ("author", "authors", "byline", "by")
_DATE = ("date", "published", "pubdate", "publishdate", "created")
_PUBLISHER = ("publisher", "publication", "site", "website", "outlet")
_LANGUAGE = ("lang", "language", "locale")
_KNOWN = frozenset((*_TITLE, *_AUTHORS, *_DATE, *_PUBLISHER, *_LANGUAGE))


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """What a (cleaned) text says of itself before it begins, and the rest: all of it if it says nothing."""
    block = _BLOCK.match(text[:_LONGEST])
    if block is not None:
        told = _entries(block[2])
        if told.keys() & _KNOWN:
            return _metadata(told), text[block.end() :]
    lines = _PANDOC_LINES.match(text[:_LONGEST])
    if lines is None:
        return NO_METADATA, text
    title, author, date = (group or "" for group in lines.groups())
    return _metadata({"title": [title], "author": author.split("\n"), "date": [date]}), text[lines.end() :]


def _entries(block: str) -> dict[str, list[str]]:
    """Each key, lower case, with its values; deeper levels are passed over."""
    told: dict[str, list[str]] = {}
    values: list[str] = []
    for line in block.split("\n"):
        entry, item = _ENTRY.match(line), _ITEM.match(line)
        if entry:
            values = told.setdefault(entry[1].lower(), [])
            values += _values(entry[2])
        elif item:
            values += _values(item[1])
    return told


def _values(told: str) -> list[str]:
    told = told.strip()
    if told.startswith("[") and told.endswith("]"):
        return [value for part in told[1:-1].split(",") for value in _values(part)]
    if len(told) > 1 and told[0] in _QUOTES and told[-1] == told[0]:
        told = told[1:-1]
    return [told] if told else []


def _metadata(told: dict[str, list[str]]) -> Metadata:
    return Metadata(
        title=_first(told, _TITLE),
        authors=names(*next((told[key] for key in _AUTHORS if told.get(key)), ())),
        date=iso_day(_first(told, _DATE)),
        publisher=_first(told, _PUBLISHER),
        language=language_code(_first(told, _LANGUAGE)),
    )


def _first(told: dict[str, list[str]], keys: tuple[str, ...]) -> str | None:
    values = (value for key in keys for value in told.get(key, ()))
    return next((" ".join(value.split()) for value in values if value.strip()), None)
