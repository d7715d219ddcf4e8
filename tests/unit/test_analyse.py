"""From article to report: promises that hold for any text."""

import itertools
import random
import subprocess
import sys
from collections.abc import Iterator

import pytest

from desktop_app.analysis import Cancelled, Options, analyse
from desktop_app.article import Article, Block, Span
from desktop_app.assets import sample_articles
from desktop_app.report import Report, Stage

ODD_TEXTS = [
    "",
    "…",
    "Democrats",
    "They met Republicans and Democrats",
    "He do n’t know. It is n’t so ’s",
    "“Will they ?” “No ! ” said O’Brien’s (the U.S.'s) envoy",
    "🚢🚢🚢 Ardova 🚢 warned 🚢 Belmark 🚢 that it would retaliate 🚢🚢",
    "ARDOVA WARNED BELMARK THAT IT WOULD RETALIATE IF ITS SHIPS WERE BOARDED.",
    "ardova warned belmark that it would retaliate if its ships were boarded.",
    "ORLAN: We will respond.\nVEY: Will you?\nORLAN: We will.",
    "1 2 3\n4 5 6\n7.8.9 10-11 12:30",
    "Zoë Müller-Łukasz and Jean-Pierre d’Estaing warned al-Sadr’s men.",
    "مرحبا بالعالم. هذا نص قصير.",
    "Das ist ein kurzer Text. Er droht niemandem, und niemand droht ihm.",
    "a" * 5_000,
    "- " * 2_000,
    "no full stop " * 1_000,
]


def article(text: str) -> Article:
    return Article(tuple(Block(line.strip()) for line in text.split("\n") if line.strip()))


def spans(report: Report) -> Iterator[Span]:
    for keyword in report.keywords:
        yield from keyword.mentions
    for actor in report.actors or ():
        yield from actor.mentions
        if actor.role:
            yield actor.role
    for line in report.red_lines or ():
        yield from line.cues
        for part in (line.condition, line.consequence):
            if part:
                assert line.span.contains(part)
                yield part
        for party in (line.speaker, line.addressee):
            if party:
                yield party.span


def check(report: Report) -> None:
    sentences = [sentence.span for sentence in report.sentences]
    assert all(one.end <= other.start for one, other in itertools.pairwise(sentences))
    assert sorted(ranked.index for ranked in report.ranking) == list(range(len(sentences)))
    for span in spans(report):
        assert len(span) > 0
        assert any(sentence.contains(span) for sentence in sentences)
    for line in report.red_lines or ():
        assert line.span in sentences
        assert 0.1 <= line.confidence <= 1
        assert line.strength in (1, 2, 3)
    actors = {actor.id for actor in report.actors or ()}
    assert len(actors) == len(report.actors or ())
    for line in report.red_lines or ():
        for party in (line.speaker, line.addressee):
            assert party is None or party.actor is None or party.actor in actors


@pytest.mark.parametrize("text", ODD_TEXTS, ids=range(len(ODD_TEXTS)))
def test_odd_texts_give_a_sound_report(text: str) -> None:
    check(analyse(article(text)))


def test_an_article_cut_and_garbled_anywhere_gives_a_sound_report() -> None:
    text = sample_articles()[0].read_text(encoding="utf-8")
    chance = random.Random(7)
    for _ in range(60):
        start = chance.randrange(len(text))
        piece = list(text[start : start + chance.randrange(20, 600)])
        for _ in range(chance.randrange(8)):
            piece[chance.randrange(len(piece))] = chance.choice(" .”“’'-,?!\n🚢A")
        check(analyse(article("".join(piece))))


def test_stages_are_told_in_order_and_work_can_be_stopped_before_each() -> None:
    stages: list[Stage] = []
    analyse(article("Ardova warned Belmark. It would respond."), progress=stages.append)
    assert stages == [Stage.SENTENCES, Stage.ACTORS, Stage.KEYWORDS, Stage.SUMMARY, Stage.RED_LINES]
    with pytest.raises(Cancelled):
        analyse(article("Ardova warned Belmark."), cancelled=lambda: True)


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="tea"):
        analyse(article("Ardova warned Belmark. It would respond."), Options("tea"))


def test_the_report_does_not_depend_on_the_order_of_sets() -> None:
    script = (
        "import json\n"
        "from desktop_app.analysis import analyse\n"
        "from desktop_app.assets import sample_articles\n"
        "from desktop_app.loading import read_file\n"
        "from desktop_app.report import View, report_to_json\n"
        "report = analyse(read_file(sample_articles()[0])[0])\n"
        "print(json.dumps(report_to_json(report, View(min_confidence=0))))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
