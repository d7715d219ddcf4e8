"""Small compound files (OLE 2, [MS-CFB] version 3), as Outlook and old Office programs write them."""

import struct
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Tree: TypeAlias = "Mapping[str, bytes | Tree]"

_SECTOR, _SMALL = 512, 64
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5


def compound_file(tree: Tree) -> bytes:
    """A file with these streams (bytes) and storages (mappings); all streams are shorter than 4,096 bytes."""
    entries: list[tuple[str, int, int, int, int, int]] = []
    small = bytearray()
    small_fat: list[int] = []
    _add("Root Entry", tree, _ROOT, _NONE, entries, small, small_fat)
    directory = _sectors(len(entries) * 128)
    stream = _sectors(len(small))
    tables = _sectors(len(small_fat) * 4)
    start_stream, start_tables = 1 + directory, 1 + directory + stream
    fat = [_FAT, *_chain(1, directory), *_chain(start_stream, stream), *_chain(start_tables, tables)]
    assert len(fat) <= _SECTOR // 4
    name, kind, after, child, _, _ = entries[0]
    entries[0] = (name, kind, after, child, start_stream if stream else _END, len(small))
    parts = (
        _padded(struct.pack(f"<{len(fat)}I", *fat), b"\xff"),
        _padded(b"".join(_entry(*entry) for entry in entries)),
        _padded(bytes(small)),
        _padded(struct.pack(f"<{len(small_fat)}I", *small_fat), b"\xff"),
    )
    return _header(start_tables if tables else _END, tables) + b"".join(parts)


def _add(
    name: str,
    content: "bytes | Tree",
    kind: int,
    after: int,
    entries: list[tuple[str, int, int, int, int, int]],
    small: bytearray,
    small_fat: list[int],
) -> int:
    """Append an entry and all below it; ``after`` is its neighbour in a list, which is a tree that leans."""
    place = len(entries)
    if isinstance(content, bytes):
        assert len(content) < 4096
        count = -(-len(content) // _SMALL)
        start = len(small_fat) if count else _END
        small_fat += _chain(len(small_fat), count)
        small += content.ljust(count * _SMALL, b"\0")
        entries.append((name, kind, after, _NONE, start, len(content)))
        return place
    entries.append((name, kind, after, _NONE, 0, 0))
    below = _NONE
    for key in sorted(content, key=lambda key: (len(key), key.upper()), reverse=True):
        value = content[key]
        kind_below = _STREAM if isinstance(value, bytes) else _STORAGE
        below = _add(key, value, kind_below, below, entries, small, small_fat)
    entries[place] = (name, kind, after, below, 0, 0)
    return place


def _entry(name: str, kind: int, after: int, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<HBBIII", len(letters), kind, 1, _NONE, after, child)
    return letters.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, size)


def _header(start_small_fat: int, small_fat_sectors: int) -> bytes:
    numbers = (0, 1, 1, 0, 4096, start_small_fat, small_fat_sectors, _END, 0, 0)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    return (head + bytes(6) + struct.pack("<10I", *numbers)).ljust(_SECTOR, b"\xff")


def _chain(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), _END] if count else []


def _sectors(size: int) -> int:
    return -(-size // _SECTOR)


def _padded(data: bytes, filler: bytes = b"\0") -> bytes:
    return data.ljust(_sectors(len(data)) * _SECTOR, filler)
