"""PDF files that multiply, loop, lie or are locked."""

import hashlib
import zlib
from collections.abc import Iterator

from desktop_app.article import ErrorKind
from tests.hostile.bait import ANY, Bait, Hostile, made, reaching
from tests.hostile.sound import SOUND, pdf, pdf_lines, pdf_of

_HOSTILE = (*ANY, ErrorKind.TIMED_OUT)
_MEGABYTE = 1024 * 1024


def papers() -> Iterator[Hostile]:
    yield from made(
        {
            "flate_bomb.pdf": lambda: _packed(b" " * 200 * _MEGABYTE),
            "flate_bomb_twice.pdf": _bomb_in_bomb,
            "million_words.pdf": lambda: _packed(b"BT /F1 1 Tf " + b"(a) Tj " * 1_000_000 + b"ET"),
            "million_states.pdf": lambda: _packed(b"q " * 1_000_000),
            "curves.pdf": lambda: _packed(b"0 0 m 9 9 l S " * 300_000),
            "deep_arrays.pdf": lambda: _packed(b"[" * 500_000),
            "deep_dictionary.pdf": lambda: pdf_of([b"<</A " * 100_000]),
            "page_is_its_parent.pdf": _circular_pages,
            "million_pages.pdf": _says_many_pages,
            "page_a_thousand_times.pdf": _same_page,
            "form_draws_itself.pdf": _circular_form,
            "forms_that_double.pdf": _doubling_forms,
            "table_of_objects_loops.pdf": _circular_tables,
            "long_length.pdf": lambda: SOUND["sound.pdf"].replace(b"/Length ", b"/Length 99999999"),
            "huge_page.pdf": lambda: pdf(pdf_lines()).replace(b"595 842", b"1e38 1e38"),
            "huge_text.pdf": lambda: pdf(pdf_lines().replace(b" 11 Tf", b" 1e30 Tf")),
            "far_objects.pdf": lambda: SOUND["sound.pdf"].replace(b"0000000015", b"9999999999"),
        },
        *_HOSTILE,
    )
    yield from made(
        {
            "no_pages.pdf": lambda: pdf_of(
                [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]
            ),
            "no_text.pdf": lambda: pdf(b"0 0 100 100 re f"),
            "head_only.pdf": lambda: b"%PDF-1.7\n%%EOF\n",
        },
        *ANY,
    )
    yield from made(
        {
            "locked.pdf": _locked,
        },
        ErrorKind.ENCRYPTED,
        ErrorKind.UNSUPPORTED,
    )
    yield from reaching(
        {
            "acts.pdf": _acting,
        },
        *ANY,
    )


def _packed(content: bytes) -> bytes:
    return pdf(zlib.compress(content, 9), filters=("FlateDecode",))


def _bomb_in_bomb() -> bytes:
    """A gigabyte and a half, packed twice. The piece that it repeats is packed once only, to save time."""
    piece, pieces = b"0 0 m " * 1_000_000, 250
    packer = zlib.compressobj(9)
    head = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    repeated = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    end = packer.flush()[:-4]
    checksum = 1
    for _ in range(pieces):
        checksum = zlib.adler32(piece, checksum)
    once = head + repeated * (pieces - 1) + end + checksum.to_bytes(4, "big")
    return pdf(zlib.compress(once, 9), filters=("FlateDecode", "FlateDecode"))


def _circular_pages() -> bytes:
    return pdf_of(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>"]
    )


def _says_many_pages() -> bytes:
    return SOUND["sound.pdf"].replace(b"/Count 1", b"/Count 2147483647")


def _same_page() -> bytes:
    return pdf(pdf_lines()).replace(b"/Kids[3 0 R]/Count 1", b"/Kids[" + b"3 0 R " * 1000 + b"]/Count 1000")


def _with_forms(*forms: str) -> bytes:
    """A page that draws the first of these forms; the first is object 6."""
    base = pdf(b"/X6 Do", "/Rotate 0").split(b"endobj\n")[:5]
    objects = [part.split(b" obj\n", 1)[1].rstrip(b"\n") for part in base]
    names = "".join(f"/X{number} {number} 0 R" for number in range(6, 6 + len(forms)))
    objects[2] = objects[2].replace(b"/Resources<<", f"/Resources<</XObject<<{names}>>".encode())
    for form in forms:
        kind = f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length {len(form)}"
        head = f"{kind}/Resources<</XObject<<{names}>>>>>>"
        objects.append(f"{head}\nstream\n{form}\nendstream".encode())
    return pdf_of(objects)


def _circular_form() -> bytes:
    return _with_forms("/X7 Do", "/X6 Do")


def _doubling_forms() -> bytes:
    """Thirty forms, each drawing the next one twice."""
    return _with_forms(*(f"/X{number} Do /X{number} Do" for number in range(7, 37)))


def _circular_tables() -> bytes:
    data = SOUND["sound.pdf"]
    table = data.index(b"xref\n")
    return data.replace(b"/Root 1 0 R", f"/Root 1 0 R/Prev {table}".encode())


def _acting(bait: Bait) -> bytes:
    """What a viewer would run, open or send when the document is opened."""
    actions = (
        *(f"<</S/URI/URI({place})>>" for place in bait.places),
        *(f"<</S/Launch/F({place})>>" for place in bait.places),
        *(f"<</S/GoToR/F({place})/D[0/Fit]>>" for place in bait.places),
        *(f"<</S/SubmitForm/F<</FS/URL/F({place})>>>>" for place in bait.places),
        f"<</S/JavaScript/JS(app.launchURL\\('{bait.places[2]}'\\))>>",
    )
    chain = ""
    for action in actions:
        chain = f"{action[:-2]}{f'/Next {chain}' if chain else ''}>>"
    data = pdf(pdf_lines(), f"/AA<</O {chain}>>")
    return data.replace(b"/Type/Catalog", f"/Type/Catalog/OpenAction {chain}".encode())


_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _locked() -> bytes:
    """Needs a password: the standard handler with 40-bit RC4 (ISO 32000-1, 7.6.3)."""
    padded = (b"seal" + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    permissions = (-4 & 0xFFFFFFFF).to_bytes(4, "little")
    identity = b"0123456789abcdef"
    key = hashlib.md5(padded + owner + permissions + identity).digest()[:5]
    user = _rc4(key, _PADDING)
    entry = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{owner.hex()}>/U<{user.hex()}>>>"
    content = _rc4(hashlib.md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[:10], pdf_lines())
    return pdf(content, trailer=f"{entry}/ID[<{identity.hex()}><{identity.hex()}>]")


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
