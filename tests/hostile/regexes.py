"""Texts that a regular expression may take very long for: long runs of what it repeats."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

_CATEGORIES = {
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_DIGIT: "7",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: "-",
}
_AMONG = "a 7-.\n<>\"'A“|,;&=/é漢"
"""What may stand in a class that says what is not in it."""


def patterns_of(package: ModuleType) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The compiled expressions that the package's modules hold, each with its name; each once."""
    seen: set[tuple[str | bytes, int]] = set()
    for info in walk_packages(package.__path__, package.__name__ + "."):
        module = import_module(info.name)
        for name, value in vars(module).items():
            for number, pattern in enumerate(_patterns_in(value)):
                key = (pattern.pattern, pattern.flags)
                if key not in seen:
                    seen.add(key)
                    yield f"{module.__name__}.{name}.{number}", pattern


def _patterns_in(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _patterns_in(part)
    elif isinstance(value, dict):
        yield from _patterns_in([*value.keys(), *value.values()])


def attacks(pattern: re.Pattern[Any], length: int) -> list[str]:
    """Texts of about ``length`` characters: what leads up to each repetition, then what it repeats."""
    source = pattern.pattern
    text = source if isinstance(source, str) else source.decode("latin-1")
    parsed = parser.parse(text, pattern.flags & ~re.DEBUG)
    found = set()
    for before, repeated in _repetitions(parsed, ""):
        for unit in {repeated, before + repeated}:
            if unit:
                found.add(before + unit * (length // len(unit)))
    return sorted(found)


def _repetitions(items: Any, before: str) -> Iterator[tuple[str, str]]:
    """What is repeated without an end (or often) and one text that leads up to it."""
    for operation, argument in items:
        if operation in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, inner = argument
            if most > 20:
                yield before, _example(inner)
            yield from _repetitions(inner, before)
            before += _example(inner) * max(least, 0)
        elif operation is codes.SUBPATTERN:
            yield from _repetitions(argument[3], before)
            before += _example(argument[3])
        elif operation is codes.ATOMIC_GROUP:
            yield from _repetitions(argument, before)
            before += _example(argument)
        elif operation is codes.BRANCH:
            for branch in argument[1]:
                yield from _repetitions(branch, before)
            before += _example(argument[1][0])
        elif operation in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repetitions(argument[1], before)
        else:
            before += _example([(operation, argument)])


def _example(items: Any) -> str:
    """A text that the items match."""
    return "".join(_example_of(operation, argument) for operation, argument in items)


def _example_of(operation: Any, argument: Any) -> str:
    if operation is codes.LITERAL:
        return chr(argument)
    if operation is codes.NOT_LITERAL:
        return next(character for character in _AMONG if ord(character) != argument)
    if operation is codes.ANY:
        return "a"
    if operation is codes.IN:
        return _member(argument)
    if operation in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return _example(argument[2]) * max(int(argument[0]), 1)
    if operation is codes.SUBPATTERN:
        return _example(argument[3])
    if operation is codes.ATOMIC_GROUP:
        return _example(argument)
    if operation is codes.BRANCH:
        return _example(argument[1][0])
    return ""


def _member(members: Any) -> str:
    if members[0][0] is codes.NEGATE:
        excluded = re.compile("".join(_class_source(member) for member in members[1:]).join("[]"))
        return next((character for character in _AMONG if not excluded.match(character)), "\u2603")
    operation, argument = members[0]
    if operation is codes.RANGE:
        return chr(argument[0])
    return _CATEGORIES[argument] if operation is codes.CATEGORY else chr(argument)


def _class_source(member: Any) -> str:
    operation, argument = member
    if operation is codes.RANGE:
        return f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
    if operation is codes.LITERAL:
        return re.escape(chr(argument))
    names = {"SPACE": "s", "DIGIT": "d", "WORD": "w"}
    kind = str(argument).removeprefix("CATEGORY_")
    letter = names[kind.removeprefix("NOT_")]
    return "\\" + (letter.upper() if kind.startswith("NOT_") else letter)
