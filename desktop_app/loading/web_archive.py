"""Web pages that Safari saved whole as a property list (.webarchive)."""

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import web_page
from desktop_app.loading.decoding import decode_declared
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".webarchive",)

_STARTS = (b"bplist00", b"<?xml", b"<!DOCTYPE plist", b"<plist")
_MAIN = "WebMainResource"


def recognises(source: Source) -> bool:
    return source.data.startswith(_STARTS) and _MAIN.encode() in source.data


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The article of the page in it; raises `ArticleError`, ``damaged`` for no page at all."""
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        main = plistlib.loads(source.data)[_MAIN]
        page, encoding = main["WebResourceData"], str(main.get("WebResourceTextEncodingName", "utf-8"))
    except (plistlib.InvalidFileException, ExpatError, TypeError, AttributeError, LookupError) as error:
        raise ArticleError(ErrorKind.DAMAGED) from error
    if not isinstance(page, bytes):
        raise ArticleError(ErrorKind.DAMAGED)
    return (web_page.article_of(decode_declared(page, encoding), keep_all),)
