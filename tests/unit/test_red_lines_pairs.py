"""Sentences that draw a line, each beside one that sounds like it and draws none."""

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.red_lines import find_red_lines
from desktop_app.article import Article, Block
from desktop_app.language import read_document
from desktop_app.report import Confidence

PAIRS = {
    "threat in a warning": (
        "Kenya warned Uganda that it would retaliate if its trucks were stopped.",
        "Forecasters warned residents that it would rain if the storm turned north.",
    ),
    "will not tolerate": (
        "“We will not tolerate another attack on our ships,” President Moreno said.",
        "“We will not know the results before Monday,” President Moreno said.",
    ),
    "called on": (
        "France called on Turkey to withdraw its troops from the north.",
        "France called on its citizens to donate blood.",
    ),
    "rejected": (
        "The rebels rejected the government's ceasefire proposal.",
        "The court rejected his appeal by four votes to one.",
    ),
    "ruled out": (
        "The prime minister ruled out any talks until the hostages are freed.",
        "Police ruled out foul play until the tests are in.",
    ),
    "consequences": (
        "“There will be serious consequences for those who ordered this,” the minister said.",
        "“There were consequences for tourism,” said the economist Lina Marr.",
    ),
    "threatened to strike": (
        "The union threatened to strike on Friday unless the airline raises pay.",
        "The union did not threaten to strike on Friday.",
    ),
    "stop the shelling": (
        "“Stop the shelling now,” the minister told the rebels.",
        "Rescuers could not stop the shelling of the town.",
    ),
    "red line": (
        "The president said that giving up the airbase was a red line for his government.",
        "The Red Line of the metro will be closed on Sunday.",
    ),
    "rights reserved": (
        "Pakistan reserves the right to respond in kind, its foreign minister said.",
        "All rights are reserved by the publisher.",
    ),
    "would sue": (
        "The company said it would take the ministry to court if the ban stays.",
        "The company sued the ministry in 2009 over a ban.",
    ),
    "would block": (
        "The opposition leader vowed that her party would block any budget without money for schools.",
        "Analysts said the opposition could block any budget without money for schools.",
    ),
    "insisted": (
        "The minister insisted that Serbia must hand over the suspects.",
        "The minister insisted that his ambitions were peaceful.",
    ),
    "urged not to": (
        "Washington urged Beijing not to sell missiles to the regime.",
        "Doctors urged patients not to skip the vaccine.",
    ),
    "only after": (
        "“Talks can resume only after the blockade ends,” the envoy said.",
        "The museum can reopen only after the repairs end.",
    ),
    "refuses to recognise": (
        "Armenia refuses to recognise the new border.",
        "In 1987 Armenia refused to recognise the border.",
    ),
    "endangers": (
        "The general warned that Russia's exercises endanger the truce.",
        "The newspaper wrote of growing warnings about the exercises.",
    ),
    "must resign": (
        "The opposition leader said the president must resign.",
        "The coach said his team must win on Sunday.",
    ),
    "if, we will": (
        "“If Canada lifts the tariffs, we will open our market,” the president said.",
        "“If it rains, we will move the market indoors,” said the mayor.",
    ),
    "goes on despite": (
        "“We will continue to broadcast despite Russia's threats,” the minister said.",
        "The station will go on with its summer programme from Monday.",
    ),
    "will not sell": (
        "“We will never sell the port to our rival at any price,” the chairman said.",
        "Would the company ever refuse to sell its port?",
    ),
    "nobody can stop it": (
        "“It is our sovereign right to build the dam, and nobody can stop it,” the minister said.",
        "The ministry denied that it would build a dam.",
    ),
    "demand": (
        "Ukraine demanded that Russia release the sailors immediately.",
        "Masks were in high demand across the country.",
    ),
    "ultimatum": (
        "The rebels issued an ultimatum to the government, threatening to march on the capital.",
        "The film is called Ultimatum and opens on Friday.",
    ),
    "unacceptable": (
        "“These violations of our airspace are unacceptable,” the Turkish minister said.",
        "The critic called the soup unacceptable and the bread stale.",
    ),
    "voted or vowed": (
        "The senator vowed to veto any deal with Iran.",
        "The senate voted on Tuesday and went home.",
    ),
    "the other side threatens": (
        "Iran threatened to close the strait if its oil exports were blocked.",
        "“I never threaten anybody,” the Iranian ambassador said.",
    ),
    "comment": (
        "The junta refused to release the opposition leader.",
        "The company declined to comment.",
    ),
    "expelled": (
        "Poland threatened to expel the ambassador.",
        "Poland expelled the ambassador in March.",
    ),
    "did not rule out": (
        "The government has ruled out any concessions to the hijackers.",
        "The government did not rule out a new road.",
    ),
}

KNOWN_MISSES = {
    ("unacceptable", False): "a critic's word for a meal is a party's word for an act",
    ("rejected", False): "a court and a count of votes do not tell a ruling from a refusal surely enough",
}


def confidence_of(*paragraphs: str) -> float:
    """How sure it is that the text holds a line."""
    article = Article(tuple(Block(paragraph) for paragraph in paragraphs), declared_language="en")
    document = read_document(article)
    lines = find_red_lines(document, find_actors(document))
    return max((line.confidence for line in lines), default=0.0)


def cases(draws_a_line: bool) -> list[object]:
    return [
        pytest.param(
            pair[0] if draws_a_line else pair[1],
            id=name,
            marks=pytest.mark.xfail(strict=True, reason=KNOWN_MISSES[name, draws_a_line])
            if (name, draws_a_line) in KNOWN_MISSES
            else (),
        )
        for name, pair in PAIRS.items()
    ]


@pytest.mark.parametrize("sentence", cases(True))
def test_draws_a_line(sentence: str) -> None:
    assert confidence_of(sentence) >= Confidence.BALANCED


@pytest.mark.parametrize("sentence", cases(False))
def test_draws_none(sentence: str) -> None:
    assert confidence_of(sentence) < Confidence.BALANCED


@pytest.mark.parametrize(
    "sentence",
    [
        "Is the government going to refuse the offer?",
        "In 1962 Cuba refused to accept the inspectors.",
        "The weather service warned drivers of ice on the roads.",
        "The striker threatened the goal twice in the first half.",
        "Investors were warned to expect slower growth next year.",
        "Experts fear that the talks could fail.",
        "The official spoke on condition of anonymity.",
        "The response to threats posed by pirates was discussed at the meeting.",
        "Tensions between the two countries have grown since the spring.",
        "The law requires banks to keep records for five years.",
    ],
)
def test_questions_history_weather_sport_markets_and_routine_draw_none(sentence: str) -> None:
    assert confidence_of(sentence) < Confidence.BALANCED
