"""Our method as one of sumy's summarizers: sumy's sentences in, sumy's sentences out."""

import re
import subprocess
import sys

from sumy.parsers.plaintext import PlaintextParser

from desktop_app.analysis.summary import rank_sentences
from desktop_app.analysis.summary.for_sumy import BalancedSummarizer
from desktop_app.article import Article, Block
from desktop_app.language import read_document

STORY = """DAM ABOVE OSTRAVA BURSTS

Heavy rain burst the dam above Ostrava on Friday, flooding three towns and killing at least 14 people.
Rescue teams in boats reached most of the flooded towns by nightfall, the interior ministry said.

He said so himself.
Prime Minister Jan Dolezal promised an inquiry into the dam and money for everyone who lost a home.
Prime Minister Jan Dolezal promised an inquiry into the dam and money for everyone who lost a home.
Forecasters expect more rain on Sunday in the north of the country.
"""


class Words:
    """A tokenizer as sumy wants it, without downloaded data."""

    def to_sentences(self, text: str) -> list[str]:
        return re.split(r"(?<=\.) (?=[A-Z])", text)

    def to_words(self, sentence: str) -> list[str]:
        return sentence.split()


def picked(count: int | str) -> list[str]:
    document = PlaintextParser.from_string(STORY, Words()).document
    return [str(sentence) for sentence in BalancedSummarizer()(document, count)]


def test_the_sentences_are_sumys_own_in_their_order() -> None:
    document = PlaintextParser.from_string(STORY, Words()).document
    best = BalancedSummarizer()(document, 3)
    assert len(best) == 3
    places = [next(i for i, own in enumerate(document.sentences) if own is sentence) for sentence in best]
    assert places == sorted(places)
    assert str(best[0]).startswith("Heavy rain")


def test_they_are_the_best_of_the_ranking() -> None:
    paragraphs = [paragraph.replace("\n", " ") for paragraph in STORY.strip().split("\n\n")[1:]]
    document = read_document(Article(tuple(map(Block, paragraphs)), title="DAM ABOVE OSTRAVA BURSTS"))
    best = sorted(place.index for place in rank_sentences(document)[:2])
    assert picked(2) == [document.sentences[index].of(document.text) for index in best]


def test_a_share_of_the_text_and_more_than_there_is() -> None:
    assert len(picked("50%")) == 3
    assert len(picked(99)) == 6
    assert sorted(picked(5)) == sorted(set(picked(99)))


def test_an_empty_document_has_no_summary() -> None:
    empty = PlaintextParser.from_string("", Words()).document
    assert BalancedSummarizer()(empty, 3) == ()


def test_it_needs_no_qt_and_makes_no_socket() -> None:
    code = (
        "import sys; made = [];"
        "sys.addaudithook(lambda event, _: made.append(event) if event.startswith('socket.') else None);"
        "import desktop_app.analysis.summary.for_sumy;"
        "assert not made, made; assert not any(name.startswith('PySide') for name in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
