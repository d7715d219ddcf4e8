"""The document that all parts of the analysis read, and what reading it never does."""

import json
import os
import subprocess
import sys
import time

import pytest

from desktop_app.article import Article, Block, BlockRole
from desktop_app.language import Document, read_document, split_sentences, tokenize, word_count

PARAGRAPHS = (
    "Norland will not talk about its water",
    "“If they attack, then we will respond.” We will respond in kind, Olga Lind said at 1 p.m. on Monday.",
    "and nothing else",
    "The U.S. President didn’t agree. He left",
    "早く。 Then they left",
)


def article(*paragraphs: str, language: str | None = None) -> Article:
    return Article(tuple(map(Block, paragraphs)), declared_language=language)


def sentences(document: Document) -> list[str]:
    return [span.of(document.text) for span in document.sentences]


def test_a_sentence_never_crosses_a_paragraph() -> None:
    document = read_document(article(*PARAGRAPHS))
    assert sentences(document)[:6] == [
        PARAGRAPHS[0],
        "“If they attack, then we will respond.”",
        "We will respond in kind, Olga Lind said at 1 p.m. on Monday.",
        PARAGRAPHS[2],
        "The U.S. President didn’t agree.",
        "He left",
    ]
    assert document.paragraphs == (0, 1, 1, 2, 3, 3, 4, 4)
    for span, number in zip(document.sentences, document.paragraphs, strict=True):
        around = document.article.paragraphs[number]
        assert around.start <= span.start < span.end <= around.end


def test_tokens_are_verbatim_inside_their_sentence_and_tagged() -> None:
    document = read_document(article(*PARAGRAPHS))
    assert len(document.tokens) == len(document.sentences)
    for span, tokens in zip(document.sentences, document.tokens, strict=True):
        assert all(span.start <= token.start < token.end <= span.end for token in tokens)
        assert all(token.text == token.span.of(document.text) and token.tag for token in tokens)
        assert "".join(token.text for token in tokens) == "".join(span.of(document.text).split())
    tags = {token.text: token.tag for tokens in document.tokens for token in tokens}
    assert (tags["Lind"], tags["respond"], tags["n’t"], tags["its"]) == ("NNP", "VB", "RB", "PRP$")


def test_only_kept_blocks_are_read() -> None:
    blocks = (
        Block("A title. Of two.", BlockRole.TITLE),
        Block("Menu", BlockRole.CLUTTER),
        Block("They came. They left."),
    )
    document = read_document(Article(blocks))
    assert sentences(document) == ["They came.", "They left."]
    assert document.paragraphs == (0, 0)


@pytest.mark.parametrize("found", [(), ("…",), ("\u200b",)])
def test_an_article_of_nothing_is_a_document(found: tuple[str, ...]) -> None:
    document = read_document(article(*found))
    assert document.language == "en"
    assert len(document.sentences) == len(found)


def test_short_text_is_in_the_declared_language_and_only_english_is_tagged() -> None:
    document = read_document(article("Herr Dr. Lang kam. Nr. 5 ging.", language="de"))
    assert document.language == "de"
    assert sentences(document) == ["Herr Dr. Lang kam.", "Nr. 5 ging."]
    assert {token.tag for tokens in document.tokens for token in tokens} == {""}


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), (" \n", 0), ("It's a well-known plan — no?", 6), ("a\u00a0b\n\nc", 3)]
)
def test_words_as_a_reader_counts_them(text: str, count: int) -> None:
    assert word_count(text) == count


_READ = """
import json, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(event) if event.startswith("socket.") else None)
import desktop_app.language
lazy = not any(name.split(".")[0] in ("nltk", "numpy", "pycrfsuite") for name in sys.modules)
import nltk
nltk.data.path.clear()
looked_up = []
nltk.data.find = lambda *args, **kwargs: looked_up.append(args)
from desktop_app.article import Article, Block
from desktop_app.language import read_document, stem
document = read_document(Article(tuple(Block(text) for text in json.load(sys.stdin))))
stems = [stem(token.text) for tokens in document.tokens for token in tokens]
print(json.dumps([lazy, opened, looked_up, repr(document), stems]))
"""


def read_elsewhere(hash_seed: int) -> list[object]:
    environment = {**os.environ, "PYTHONHASHSEED": str(hash_seed), "NLTK_DATA": ""}
    done = subprocess.run(
        [sys.executable, "-c", _READ],
        input=json.dumps(PARAGRAPHS),
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[object] = json.loads(done.stdout)
    return found


def test_reading_is_the_same_everywhere_and_needs_neither_network_nor_nltks_data() -> None:
    lazy, sockets, looked_up, document, stems = read_elsewhere(0)
    assert lazy, "importing the package loads a heavy library"
    assert sockets == []
    assert looked_up == []
    assert document == repr(read_document(article(*PARAGRAPHS)))
    assert read_elsewhere(1)[3:] == [document, stems]


def seconds(text: str) -> float:
    """The least of three times, on this thread's clock, so that other programs do not count."""
    times = []
    for _ in range(3):
        began = time.thread_time()
        split_sentences(text)
        tokenize(text)
        times.append(time.thread_time() - began)
    return min(times)


@pytest.mark.parametrize(
    "unit",
    [
        "The U.S. President didn’t say “No.” He left at 1 p.m. on Monday. ",
        ".",
        "…!?",
        "a",
        "a.",
        "1.",
        "'",
        "( ",
        "@",
        "a-",
        "www.",
        "👍\u200d",
        ". ) ",
    ],
)
def test_time_is_linear_in_the_length_of_any_text(unit: str) -> None:
    seconds(unit)
    size = 16_000 // len(unit)
    short, long = seconds("a" + unit * size + "b"), seconds("a" + unit * (8 * size) + "b")
    assert long < 24 * max(short, 0.001)


def test_time_of_a_whole_document_is_linear() -> None:
    def reading(copies: int) -> float:
        began = time.thread_time()
        read_document(article(*PARAGRAPHS * copies))
        return time.thread_time() - began

    reading(10)
    assert reading(800) < 24 * max(reading(100), 0.001)
