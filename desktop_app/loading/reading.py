"""Files, bytes and pasted text to articles; every failure is an `ArticleError`."""

import errno
import re
import stat
from collections.abc import Callable
from pathlib import Path

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import plain_text, web_page
from desktop_app.loading.characters import looks_binary
from desktop_app.loading.formats import FORMATS, PACKED
from desktop_app.loading.kinds import (
    ENCRYPTED_OFFICE,
    NEVER_PLAIN_TEXT,
    ZIP_ARCHIVE,
    ZIPPED_DOCUMENTS,
    is_link_file,
    refusal,
)
from desktop_app.loading.limits import DEFAULT_LIMITS, ReadingLimits, check_bytes
from desktop_app.loading.source import Source

_LEADS_NOWHERE = (errno.ELOOP, errno.ENAMETOOLONG)
_WEB = {"http:", "https:", "ftp:"}
"""How a path begins that was typed as an address."""
_WEB_LINK = re.compile(r"\s*(?:https?|ftp)://\S+\s*", re.IGNORECASE)


def read_file(
    path: Path, keep_all: bool = False, limits: ReadingLimits = DEFAULT_LIMITS
) -> tuple[Article, ...]:
    """The articles in a file, looked at before it is opened.

    Raises `ArticleError`: not_found (web_link for an address of the web), no_permission, unsupported (a
    folder or device among them), too_large, and what `read_bytes` raises.
    """
    try:
        status = path.stat()
        _refuse_unless_file(status.st_mode)
        check_bytes(status.st_size, limits)
        with path.open("rb") as file:
            data = file.read(limits.file_bytes + 1)
    except PermissionError as error:
        raise ArticleError(ErrorKind.NO_PERMISSION) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        link = path.parts[:1] and path.parts[0].lower() in _WEB
        raise ArticleError(ErrorKind.WEB_LINK if link else ErrorKind.NOT_FOUND) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        leads_nowhere = isinstance(error, OSError) and error.errno in _LEADS_NOWHERE
        raise ArticleError(ErrorKind.NOT_FOUND if leads_nowhere else ErrorKind.FAILED) from error
    return read_bytes(data, path.name, keep_all, limits)


def read_bytes(
    data: bytes, name: str, keep_all: bool = False, limits: ReadingLimits = DEFAULT_LIMITS
) -> tuple[Article, ...]:
    """The articles in a file's bytes; a tuple, since a mailbox holds several.

    ``name`` is the file's name: its suffix counts where the content tells nothing. With ``keep_all`` the
    articles' text is the whole text of the file. Raises `ArticleError`: unsupported with ``type``, web_link,
    empty, too_large, damaged, failed.
    """
    check_bytes(len(data), limits)
    return _guarded(lambda: _read(Source(data, name), keep_all))


def read_pasted_text(text: str, keep_all: bool = False) -> tuple[Article, ...]:
    """The article in pasted plain text. Raises `ArticleError`: web_link, empty, too_large."""
    _refuse_web_link(text)
    return _guarded(lambda: (plain_text.article_of(text, keep_all),))


def read_pasted_html(html: str, keep_all: bool = False) -> tuple[Article, ...]:
    """The article in a piece of a page, as browsers put it on the clipboard. Errors: as for pasted text."""
    return _guarded(lambda: (web_page.article_of_fragment(html, keep_all),))


def _refuse_unless_file(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise ArticleError(ErrorKind.UNSUPPORTED, type="a folder")
    if not stat.S_ISREG(mode):
        raise ArticleError(ErrorKind.UNSUPPORTED, type="a device or pipe")


def _refuse_web_link(text: str) -> None:
    if len(text) < 4096 and (_WEB_LINK.fullmatch(text) or is_link_file(text)):
        raise ArticleError(ErrorKind.WEB_LINK)


def _read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    if not source.data.strip(b"\0 \t\r\n"):
        raise ArticleError(ErrorKind.EMPTY)
    packed = next((format_ for format_ in PACKED if format_.recognises(source)), None)
    if packed is not None:
        return packed.read(source, keep_all)
    foreign = source.foreign_type
    if foreign == ENCRYPTED_OFFICE:
        raise ArticleError(ErrorKind.ENCRYPTED)
    if foreign == ZIP_ARCHIVE and source.suffix in ZIPPED_DOCUMENTS:
        raise ArticleError(ErrorKind.DAMAGED)
    if foreign is None and looks_binary(source.text):
        foreign = "this type of file"
    if foreign is not None:
        raise refusal(foreign)
    _refuse_web_link(source.text)
    format_ = next(format_ for format_ in FORMATS if format_.recognises(source))
    if format_ is plain_text and source.suffix in NEVER_PLAIN_TEXT:
        raise ArticleError(ErrorKind.DAMAGED)
    return format_.read(source, keep_all)


def _guarded(read: Callable[[], tuple[Article, ...]]) -> tuple[Article, ...]:
    """What ``read`` gives; whatever else it raises becomes an error that a person can be told."""
    try:
        return read()
    except ArticleError:
        raise
    except MemoryError as error:
        raise ArticleError(ErrorKind.TOO_LARGE) from error
    except (ValueError, LookupError, RecursionError) as error:
        raise ArticleError(ErrorKind.DAMAGED) from error
    except Exception as error:
        raise ArticleError(ErrorKind.FAILED) from error
