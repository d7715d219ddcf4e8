"""Characters: what is no text in a text goes, lines and their white space are made plain."""

import re

_LINE_BREAK = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_JUNK = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]")
"""Controls, invisible spaces and soft hyphens, half surrogates; joiners stay: scripts and emoji need them."""

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_BINARY_SHARE = 0.02
_FEWEST_FOR_BINARY = 8


def cleaned(text: str) -> str:
    """``text`` with ``\\n`` as its only line break and without invisible junk; all else verbatim."""
    return _JUNK.sub("", _LINE_BREAK.sub("\n", text))


def lines(text: str) -> list[str]:
    """The lines of a cleaned text, stripped; a blank line is an empty string."""
    return [line.strip() for line in text.split("\n")]


def bare_letters(text: str) -> str:
    """The letters and digits of ``text``, case folded: the same for titles that are only set differently."""
    return "".join(filter(str.isalnum, text.casefold()))


def looks_binary(text: str) -> bool:
    """Whether so many control characters stand in ``text`` that its bytes were no text."""
    sample = text[:65536]
    return len(_CONTROL.findall(sample)) > max(_FEWEST_FOR_BINARY, _BINARY_SHARE * len(sample))
