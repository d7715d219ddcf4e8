"""Zip files and the XML in them, read as what they are: hostile until parsed."""

from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.article import ArticleError, ErrorKind

if TYPE_CHECKING:
    from lxml.etree import _Element

Element: TypeAlias = "_Element"

_MEGABYTE = 1024 * 1024
_MEMBER_MB = 64
_TOTAL_MB = 192
_ENCRYPTED = 0x1


class Archive:
    """The members of a zip file. What is inflated is counted, whatever the file says of its sizes."""

    def __init__(self, data: bytes) -> None:
        import zipfile

        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise ArticleError(ErrorKind.DAMAGED) from error
        self._left = _TOTAL_MB * _MEGABYTE

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(self._zip.namelist())

    def read(self, name: str) -> bytes:
        """A member's bytes. Raises `ArticleError`: damaged (it is missing), encrypted, too_large."""
        import lzma
        import zipfile
        import zlib

        unpacking = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError)
        try:
            member = self._zip.getinfo(name)
            if member.flag_bits & _ENCRYPTED:
                raise ArticleError(ErrorKind.ENCRYPTED)
            with self._zip.open(member) as stream:
                data = stream.read(min(_MEMBER_MB * _MEGABYTE, self._left) + 1)
        except (KeyError, OSError, *unpacking) as error:
            raise ArticleError(ErrorKind.DAMAGED) from error
        self._left -= len(data)
        if self._left < 0:
            raise ArticleError(ErrorKind.TOO_LARGE, limit_unpacked_mb=_TOTAL_MB)
        if len(data) > _MEMBER_MB * _MEGABYTE:
            raise ArticleError(ErrorKind.TOO_LARGE, limit_unpacked_mb=_MEMBER_MB)
        return data

    def xml(self, name: str) -> Element:
        """The root of an XML member; raises as `read` does, and damaged where it is no sound XML."""
        return parse_xml(self.read(name))


def parse_xml(data: bytes) -> Element:
    """The root of an XML document: no entity is expanded, nothing is fetched. Raises ``damaged``."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ArticleError(ErrorKind.DAMAGED) from error


def local_name(element: Element) -> str:
    """The name without its namespace, which differs between versions of a format; "" for what has none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The value of the attribute of this local name, "" if there is none."""
    found = (value for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, ""))


def first_text(root: Element, *names: str) -> str | None:
    """The text of the first element that has one of these local names, in their order."""
    for name in names:
        for element in root.iter(f"{{*}}{name}"):
            if element.text and element.text.strip():
                return str(element.text).strip()
    return None


def all_texts(root: Element, name: str) -> tuple[str, ...]:
    """The texts of all elements with this local name, without blank ones."""
    found = (str(element.text or "").strip() for element in root.iter(f"{{*}}{name}"))
    return tuple(text for text in found if text)
