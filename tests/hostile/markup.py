"""XML and HTML that multiply, nest, reach out or never end."""

from collections.abc import Callable, Iterator, Mapping

from desktop_app.article import ErrorKind
from tests.hostile.bait import ANY, TEXT, Bait, Hostile, given, made, reaching
from tests.hostile.sound import (
    HEADLINE,
    docx_body,
    docx_members,
    epub_members,
    fb2,
    feed,
    odt_members,
    paragraphs,
    xhtml,
    zipped,
)

_DEEP = 30_000
_READ_OR_REFUSED = (TEXT, ErrorKind.DAMAGED, ErrorKind.TOO_LARGE, ErrorKind.EMPTY)
_ENTITY = "<{tag}>Before &x; after.</{tag}>"

_WITH_DOCTYPE: Mapping[str, Callable[[str], bytes]] = {
    "docx": lambda doctype: zipped(docx_members(docx_body(["Before &x; after."]), doctype)),
    "odt": lambda doctype: zipped(odt_members(_ENTITY.format(tag="text:p"), doctype)),
    "epub": lambda doctype: zipped(epub_members(xhtml(_ENTITY.format(tag="p"), doctype))),
    "opf.epub": lambda doctype: zipped(epub_members(xhtml("<p>Before.</p>"), doctype)),
    "fb2": lambda doctype: fb2(_ENTITY.format(tag="p"), doctype).encode(),
    "xhtml": lambda doctype: ('<?xml version="1.0"?>' + xhtml(_ENTITY.format(tag="p"), doctype)).encode(),
    "rss.html": lambda doctype: feed(f"<item>{_ENTITY.format(tag='title')}</item>", doctype).encode(),
}
"""Files by their suffix, each with a document type of somebody else's making, whose entity x they use."""


def markup() -> Iterator[Hostile]:
    for suffix, make in _WITH_DOCTYPE.items():
        yield _reaching(f"laughs.{suffix}", make, lambda place: _LAUGHS)
        yield _reaching(f"quadratic.{suffix}", make, lambda place: _QUADRATIC)
        yield _reaching(f"recursive.{suffix}", make, lambda place: _RECURSIVE)
        for number, kind in enumerate(("file", "path", "address")):
            yield _reaching(f"outside_{kind}.{suffix}", make, _external, number)
            yield _reaching(f"outside_dtd_{kind}.{suffix}", make, _external_subset, number)
    yield from made({"many_parts.xml": lambda: _flat_package(100_000)}, TEXT)
    yield from _nested()
    yield from _pages()


_LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a 'ha'>"
    + "".join(
        f"<!ENTITY {new} '{f'&{old};' * 10}'>" for old, new in zip("abcdefghi", "bcdefghix", strict=True)
    )
    + "]>"
)
_QUADRATIC = f"<!DOCTYPE x [<!ENTITY a '{'ha' * 50_000}'><!ENTITY x '{'&a;' * 10_000}'>]>"
_RECURSIVE = "<!DOCTYPE x [<!ENTITY x '&y;'><!ENTITY y '&x;'>]>"


def _external(place: str) -> str:
    return f'<!DOCTYPE x [<!ENTITY x SYSTEM "{place}">]>'


def _external_subset(place: str) -> str:
    return f'<!DOCTYPE x SYSTEM "{place}" [<!ENTITY % p SYSTEM "{place}">%p;]>'


def _reaching(
    name: str, make: Callable[[str], bytes], doctype: Callable[[str], str], place: int = 0
) -> Hostile:
    return Hostile(name, lambda bait: make(doctype(bait.places[place])), frozenset(_READ_OR_REFUSED))


def _flat_package(count: int) -> bytes:
    """A Word document in one file that puts in as many others as it has parts, none of which is there."""
    body = f"<w:p><w:r><w:t>{HEADLINE}</w:t></w:r></w:p>" + '<w:altChunk w:id="none"/>' * count
    main = f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>'
    relations = '<Relationships><Relationship Type="/officeDocument" Target="main.xml"/></Relationships>'
    parts = "".join(
        f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{content}</pkg:xmlData></pkg:part>'
        for name, content in (("_rels/.rels", relations), ("main.xml", main))
    )
    parts += "".join(f'<pkg:part pkg:name="/{number}"/>' for number in range(count))
    return f'<pkg:package xmlns:pkg="pkg">{parts}</pkg:package>'.encode()


def _nested() -> Iterator[Hostile]:
    def nest(opening: str, closing: str, depth: int = _DEEP) -> str:
        return opening * depth + "Deep" + closing * depth

    yield from made(
        {
            "deep.docx": lambda: zipped(docx_members(nest("<w:p>", "</w:p>"))),
            "deep.odt": lambda: zipped(odt_members(nest("<text:p>", "</text:p>"))),
            "deep.fb2": lambda: fb2(nest("<section>", "</section>")).encode(),
        },
        ErrorKind.DAMAGED,
    )
    yield from made(
        {
            "deep.epub": lambda: zipped(epub_members(xhtml(nest("<div>", "</div>")))),
            "deep_rss.html": lambda: feed(nest("<item>", "</item>")).encode(),
            "deep.md": lambda: (">" * _DEEP + " deep\n\n" + "- " * 5_000 + "deep\n").encode(),
            "deep_links.md": lambda: ("[" * 9_000 + "a" + "](b)" * 9_000).encode(),
            "deep_stars.md": lambda: ("*a **b " * 5_000).encode(),
        },
        *_READ_OR_REFUSED,
    )
    yield from made(
        {
            "deep_json.html": _deep_json,
        },
        TEXT,
    )
    tags = ("div", "table", "span", "b", "ul", "blockquote", "a", "form", "svg", "font", "p", "select")
    pages = {f"deep_{tag}.html": given(xhtml(nest(f"<{tag}>", "")).encode()) for tag in tags}
    yield from made(pages, *_READ_OR_REFUSED)


def _deep_json() -> bytes:
    script = '<script type="application/ld+json">' + "[" * _DEEP + "</script>"
    return xhtml(script + paragraphs("p")).encode()


def _pages() -> Iterator[Hostile]:
    read = (TEXT,)
    text = paragraphs("p")
    yield from made(
        {
            "unclosed_comment.html": lambda: f"<html><body>{text}<!-- {'x ' * 99_999}".encode(),
            "unclosed_tag.html": lambda: f"<html><body>{text}<p class='{'x ' * 99_999}".encode(),
            "unclosed_script.html": lambda: f"<html><body>{text}<script>{'a(' * 99_999}".encode(),
            "attributes.html": lambda: f"<p {'a=1 ' * 50_000}>{HEADLINE}</p>{text}".encode(),
            "names.html": lambda: f"<p {' '.join(f'a{n}=1' for n in range(50_000))}>{text}".encode(),
            "ampersands.html": lambda: xhtml(f"<p>{'&' * 30_000}</p>{text}").encode(),
            "entities.html": lambda: xhtml(f"<p>{'&#x10FFFF;&#xD800;&#0;' * 9_999}</p>{text}").encode(),
            "metas.html": lambda: ("<meta charset=utf-16>" * 20_000 + xhtml(text)).encode(),
            "charset_lies.html": lambda: f"<meta charset=utf-7>{xhtml(text)}".encode("utf-16"),
            "charset_runs_code.html": lambda: f"<meta charset=rot13>{xhtml(text)}".encode("cp1252"),
            "titles.html": lambda: (f"<title>{' | - ' * 20_000}</title>{text}").encode(),
            "headings.html": lambda: xhtml(f"<h1>{HEADLINE}</h1>" * 5_000 + text).encode(),
            "paragraphs.html": lambda: xhtml("<p>One of many lines here.</p>" * 5_000).encode(),
            "table.html": lambda: xhtml(f"<table>{'<tr><td>1<td>2' * 4_000}</table>").encode(),
            "rows_span.html": lambda: xhtml(
                f'<table><td colspan="{10**9}" rowspan="{10**9}">1</table>{text}'
            ).encode(),
        },
        *read,
    )
    yield from made(
        {
            "unclosed_doctype.html": lambda: f"<!DOCTYPE html [{'<!x ' * 99_999}{text}".encode(),
            "many_doctypes.html": lambda: b"<!DOCTYPE html [" * 50_000 + text.encode(),
            "open_tags.html": lambda: b"<" * 50_000,
        },
        *ANY,
    )
    yield from made(
        {
            "comments_only.html": lambda: b"<!-- x -->" * 99_999,
            "no_text.html": lambda: b"<html><body><script>x</script></body></html>",
        },
        ErrorKind.EMPTY,
    )
    yield from reaching(
        {
            "reaching.html": _reaching_page,
            "base.html": lambda bait: f'<base href="{bait.places[2]}">{xhtml(text)}'.encode(),
            "stylesheet.xhtml": _stylesheet,
            "included.xhtml": _included,
        },
        *read,
    )
    yield from reaching(
        {
            "include.fb2": lambda bait: fb2(_xinclude(bait) + paragraphs("p")).encode(),
        },
        *_READ_OR_REFUSED,
    )


def _reaching_page(bait: Bait) -> bytes:
    """Everything in a page that a browser would fetch."""
    pieces = (
        '<img src="{0}">', '<iframe src="{0}"></iframe>', '<object data="{0}"></object>',
        '<link rel="stylesheet" href="{0}">', '<script src="{0}"></script>', '<embed src="{0}">',
        '<meta http-equiv="refresh" content="0; url={0}">', '<video src="{0}" poster="{0}"></video>',
        '<svg><use href="{0}"/><image href="{0}"/></svg>', '<body background="{0}">',
        '<style>@import url({0});</style>', '<link rel="canonical" href="{0}">',
    )  # fmt: skip
    reaching = "".join(piece.format(place) for place in bait.places for piece in pieces)
    return f"<html><head>{reaching}</head><body>{reaching}{paragraphs('p')}</body></html>".encode()


def _stylesheet(bait: Bait) -> bytes:
    asked = "".join(f'<?xml-stylesheet type="text/xsl" href="{place}"?>' for place in bait.places)
    return f'<?xml version="1.0"?>{asked}{xhtml(paragraphs("p"))}'.encode()


def _xinclude(bait: Bait) -> str:
    return "".join(
        f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="{place}"/>'
        for place in bait.places
    )


def _included(bait: Bait) -> bytes:
    return f'<?xml version="1.0"?>{xhtml(_xinclude(bait) + paragraphs("p"))}'.encode()
