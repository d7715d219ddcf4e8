"""No regular expression of ours takes long over a long run of what it repeats, in a file where it is used."""

from contextlib import suppress
from time import process_time

import pytest

import desktop_app.language
import desktop_app.loading
from desktop_app.article import Article, ArticleError, Block
from desktop_app.language.reading import read_document
from desktop_app.loading import read_bytes
from tests.hostile.regexes import attacks, patterns_of
from tests.hostile.sound import SOUND, mail, multipart, pdf, pdf_lines

_LENGTH = 20_000
_MOST_SECONDS = 1.5
"""Of this process's own time for one text; most take a fiftieth. What grows with the square takes longer."""

_OF_PAGES = ("page", "web", "feed", "book")


def _pdf(text: str) -> bytes:
    shown = text.encode("ascii", "replace").decode().translate({ord(mark): "." for mark in "()\\\n\r"})
    return pdf(pdf_lines([shown[at : at + 2_000] for at in range(0, len(shown), 2_000)]))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _page(text: str) -> bytes:
    return b"<title>" + _bytes(text) + b"</title>\n" + _bytes(text)


def _files(module: str, text: str) -> list[tuple[str, bytes]]:
    """The files in which the expressions of a module of loading meet ``text``."""
    if module.startswith("pdf"):
        return [("a.pdf", _pdf(text))]
    if module.startswith("rtf"):
        return [("a.rtf", b"{\\rtf1 " + _bytes(text))]
    if module.startswith(("mail", "mime", "mhtml")):
        return [("a.eml", mail(text)), ("a.eml", mail("x", more=f"X: {text}\n")), ("a.eml", mail("x", text))]
    if module.startswith(("markdown", "front")):
        return [("a.md", _bytes(text))]
    if module == "message":
        return [("a.eml", multipart("alternative", ("text/plain", text), ("text/html", "<p>Short.</p>")))]
    return [("a.html", _page(text))] if module.startswith(_OF_PAGES) else [("a.txt", _bytes(text))]


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    """What is loaded when it is first needed is not measured."""
    for name, data in SOUND.items():
        read_bytes(data, name)
    read_document(Article((Block("A minister spoke."),)))


def test_no_pattern_of_loading_takes_long() -> None:
    slow = {}
    for name, pattern in patterns_of(desktop_app.loading):
        for text in attacks(pattern, _LENGTH):
            for file, data in _files(name.split(".")[2], text):
                begun = process_time()
                with suppress(ArticleError):
                    read_bytes(data, file)
                if process_time() - begun > _MOST_SECONDS:
                    slow[name, file] = text[:40]
    assert slow == {}


def test_no_pattern_of_language_takes_long() -> None:
    slow = {}
    for name, pattern in patterns_of(desktop_app.language):
        for text in attacks(pattern, _LENGTH):
            line = " ".join(text.split()) or "."
            begun = process_time()
            read_document(Article((Block(f"A minister spoke. {line}"),)))
            if process_time() - begun > _MOST_SECONDS:
                slow[name] = line[:40]
    assert slow == {}
