"""How much Redline Desk takes on; beyond it a file is refused as too large."""

from dataclasses import dataclass

from desktop_app.article import ArticleError, ErrorKind

MAX_WORDS = 2_000_000


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """What a file may be and what reading it may take: size, seconds, and the reader's resident memory."""

    file_mb: int = 50
    seconds: float = 30.0
    memory_mb: int = 1024

    @property
    def file_bytes(self) -> int:
        return self.file_mb * 1024 * 1024


DEFAULT_LIMITS = ReadingLimits()


def check_bytes(size: int, limits: ReadingLimits) -> None:
    """Raise ``too_large`` for a file of more bytes than ``limits`` allow."""
    if size > limits.file_bytes:
        raise ArticleError(ErrorKind.TOO_LARGE, limit_mb=limits.file_mb)


def check_words(text: str) -> None:
    """Raise ``too_large`` for a text of more than `MAX_WORDS` words between white space."""
    if len(text) > 2 * MAX_WORDS and len(text.split()) > MAX_WORDS:
        raise ArticleError(ErrorKind.TOO_LARGE, limit_words=MAX_WORDS)
