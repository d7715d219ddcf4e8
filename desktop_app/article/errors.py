"""What can go wrong with a file, as codes with parameters; `report.wording` holds the English."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class ErrorKind(StrEnum):
    """Why no article came out of a file; the values are those of the report's JSON form."""

    NOT_FOUND = "not_found"
    NO_PERMISSION = "no_permission"
    UNSUPPORTED = "unsupported"
    """A type that cannot be read; parameters ``type``, a name a person knows ("a PNG image"), and ``remedy``,
    the code of what to do about it; both may be absent."""
    WEB_LINK = "web_link"
    EMPTY = "empty"
    NO_TEXT = "no_text"
    """Pictures only: a scan."""
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too_large"
    """Parameter ``limit_mb`` (a file), ``limit_unpacked_mb`` (what is packed in it), ``limit_words`` (its
    text) or ``limit_memory_mb`` (what reading it takes); none where it has too many parts."""
    TIMED_OUT = "timed_out"
    DAMAGED = "damaged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as data: it travels between processes, into the library and onto the screen."""

    kind: ErrorKind
    parameters: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


class ArticleError(Exception):
    """No article can be had; ``failure`` says why."""

    def __init__(self, kind: ErrorKind, **parameters: str | int) -> None:
        super().__init__(str(kind))
        self.failure = Failure(kind, parameters)
