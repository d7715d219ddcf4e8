"""How much Redline Desk takes on; beyond it a file is refused as too large."""

from desktop_app.article import ArticleError, ErrorKind

MAX_MEGABYTES = 50
MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
MAX_WORDS = 2_000_000


def check_bytes(size: int) -> None:
    """Raise ``too_large`` for a file of more than `MAX_BYTES`."""
    if size > MAX_BYTES:
        raise ArticleError(ErrorKind.TOO_LARGE, limit_mb=MAX_MEGABYTES)


def check_words(text: str) -> None:
    """Raise ``too_large`` for a text of more than `MAX_WORDS` words between white space."""
    if len(text) > 2 * MAX_WORDS and len(text.split()) > MAX_WORDS:
        raise ArticleError(ErrorKind.TOO_LARGE, limit_words=MAX_WORDS)
