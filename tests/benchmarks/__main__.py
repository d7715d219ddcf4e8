"""``python -m tests.benchmarks``: reading, summary, analysis and start beside a peer; speed of actors."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from html import escape
from time import process_time

from desktop_app.analysis import analyse
from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.summary import rank_sentences
from desktop_app.article import Article, Block
from desktop_app.assets import sample_articles
from desktop_app.language import read_document
from desktop_app.loading import read_bytes, read_file
from desktop_app.report import Length, LengthUnit, View, summary
from tests.benchmarks.pairs import Pair, compare

_LENGTHS = {
    LengthUnit.SENTENCES: range(1, 51),
    LengthUnit.WORDS: range(10, 510, 10),
    LengthUnit.RATIO: (0.05, 0.1, 0.2, 0.5, 1),
}
_EMPTY_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
_OUR_WINDOW = """
import os
from PySide6.QtWidgets import QApplication
app = QApplication([])
from desktop_app.library import Library
from desktop_app.window.main_window import MainWindow
window = MainWindow(Library(None), None)
window.started.connect(lambda: os._exit(0))
window.show()
app.exec()
"""


def main() -> None:
    print(f"{'':64} {'ours':>12} {'peer':>12}   ratio")
    for pair in pairs():
        print(pair, flush=True)
    print(f"Actors, tokens a second of CPU: {actor_speed():,.0f}")


def pairs() -> Iterator[Pair]:
    socket.has_ipv6 = False  # urllib3, which the peers load, would probe it
    yield _reading()
    yield _summary()
    yield _shorter_and_longer()
    yield _analysis()
    yield compare(
        "Start to first paint / an empty window", lambda: _start(_OUR_WINDOW), lambda: _start(_EMPTY_WINDOW)
    )
    from tests.benchmarks import window  # and Qt with it, when the others are measured

    yield from window.pairs()


def actor_speed(turns: int = 20) -> float:
    """Tokens of the samples a second of CPU, from tokenised text to actors."""
    documents = [read_document(article) for path in sample_articles() for article in read_file(path)]
    tokens = sum(len(sentence) for document in documents for sentence in document.tokens)
    for document in documents:
        find_actors(document)
    start = process_time()
    for document in documents * turns:
        find_actors(document)
    return tokens * turns / (process_time() - start)


def _reading() -> Pair:
    import trafilatura

    page = _page()
    return compare(
        "Reading a web page / trafilatura alone",
        lambda: read_bytes(page, "page.html"),
        lambda: trafilatura.extract(page),
    )


def _summary() -> Pair:
    document = read_document(_sample())
    actors = find_actors(document)
    lexrank = _sumy_lexrank()
    return compare(
        "Our summary / sumy's LexRank with its own parser",
        lambda: rank_sentences(document, "balanced", actors),
        lexrank,
    )


def _shorter_and_longer() -> Pair:
    """A move of the slider before anything is drawn, beside the millisecond that it may take."""
    lines = [f"Envoy {number} spoke for the grain treaty in town {number}." for number in range(60)]
    report = analyse(Article(tuple(map(Block, lines))))
    views = [View(Length(amount, unit)) for unit, amounts in _LENGTHS.items() for amount in amounts]
    pair = compare(
        "A move of the slider, 60 sentences / a millisecond",
        lambda: [summary(report, view) for view in views],
        lambda: None,
    )
    return Pair(pair.name, pair.ours_ms / len(views), 1.0, pair.ours_ms / len(views))


def _analysis() -> Pair:
    article = _sample()
    return compare(
        "The whole analysis / sumy's LexRank with its own parser", lambda: analyse(article), _sumy_lexrank()
    )


def _sumy_lexrank() -> Callable[[], object]:
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer

    text = _sample().text
    summarizer = LexRankSummarizer(Stemmer("english"))
    return lambda: summarizer(PlaintextParser(text, _Words()).document, 5)


class _Words:
    """A tokenizer for sumy that needs no downloaded data."""

    def to_sentences(self, text: str) -> list[str]:
        from desktop_app.language import split_sentences

        return [span.of(text) for span in split_sentences(text)]

    def to_words(self, sentence: str) -> list[str]:
        return [word for word in sentence.split() if word.isalpha()]


def _sample() -> Article:
    return read_file(sample_articles()[0])[0]


def _page() -> bytes:
    links = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(60))
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in _sample().text.split("\n\n"))
    page = (
        f"<html><head><title>Page</title></head><body><ul>{links}</ul><article>{body}</article></body></html>"
    )
    return page.encode()


def _start(script: str) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=60)


if __name__ == "__main__":
    main()
