"""The names that are found, and how they come together as actors."""

from collections.abc import Sequence
from itertools import pairwise

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.article import Article, Block
from desktop_app.language import read_document
from desktop_app.report import Actor, ActorKind


def actors_of(*paragraphs: str, title: str | None = None) -> tuple[Actor, ...]:
    blocks = tuple(Block(paragraph) for paragraph in paragraphs)
    return find_actors(read_document(Article(blocks, title=title, declared_language="en")))


def named(actors: Sequence[Actor], name: str) -> Actor:
    found = [actor for actor in actors if actor.name == name]
    assert len(found) == 1, f"{name!r} among {[actor.name for actor in actors]}"
    return found[0]


def test_a_person_is_one_actor_under_full_name_and_surname() -> None:
    actors = actors_of(
        "Chancellor Angela Merkel met President Emmanuel Macron in Paris on Monday.",
        "Merkel said that the talks were useful. Macron agreed with Mrs Merkel.",
    )
    merkel = named(actors, "Angela Merkel")
    assert merkel.kind is ActorKind.PERSON
    assert merkel.aliases == ("Merkel",)
    assert len(merkel.mentions) == 3
    assert len(named(actors, "Emmanuel Macron").mentions) == 2
    assert named(actors, "Paris").kind is ActorKind.PLACE


def test_relatives_with_one_surname_stay_apart() -> None:
    actors = actors_of(
        "President Barack Obama arrived in Ohio with his wife, Michelle Obama, on Friday.",
        "Michelle Obama visited a school. Obama told reporters that the bill would pass.",
    )
    assert len(named(actors, "Barack Obama").mentions) == 2
    assert len(named(actors, "Michelle Obama").mentions) == 2


def test_a_title_tells_which_of_two_namesakes_is_meant() -> None:
    actors = actors_of(
        "Mr John Harper and Mrs Susan Harper spoke to the police in Leeds.",
        "Mr Harper was calm. Mrs Harper wept.",
    )
    assert len(named(actors, "John Harper").mentions) == 2
    assert len(named(actors, "Susan Harper").mentions) == 2


def test_a_title_goes_with_the_first_name_that_it_fits() -> None:
    actors = actors_of("Joe Harper and Susan Harper voted in Leeds.", "Mrs Harper said that it was quick.")
    assert len(named(actors, "Susan Harper").mentions) == 2


def test_spelling_with_and_without_accents_and_article_is_one_name() -> None:
    actors = actors_of(
        "Turkish President Recep Tayyip Erdoğan met Syria's Bashar al-Assad in Doha.",
        "Mr Erdogan thanked Mr Assad.",
    )
    assert len(named(actors, "Recep Tayyip Erdoğan").mentions) == 2
    assert len(named(actors, "Bashar al-Assad").mentions) == 2


def test_a_family_is_a_group() -> None:
    actors = actors_of("Bill Clinton and Hillary Clinton voted in Ohio. The Clintons left by train.")
    assert named(actors, "Clintons").kind is ActorKind.GROUP


def test_a_country_is_one_actor_under_its_names() -> None:
    actors = actors_of(
        "The United States and Iran resumed talks in Vienna.",
        "Officials from the US said on Tuesday that Iran had moved. The U.S. wants more.",
    )
    states = named(actors, "United States")
    assert states.kind is ActorKind.PLACE
    assert states.aliases == ("US", "U.S.")
    assert len(states.mentions) == 3


def test_an_acronym_joins_its_expansion() -> None:
    actors = actors_of(
        "The International Atomic Energy Agency (IAEA) sent inspectors to Tehran.",
        "The IAEA will report in June.",
    )
    agency = named(actors, "International Atomic Energy Agency")
    assert agency.kind is ActorKind.ORGANIZATION
    assert agency.aliases == ("IAEA",)
    assert len(agency.mentions) == 3


def test_a_company_is_one_actor_with_and_without_its_legal_form() -> None:
    actors = actors_of(
        "Shares of Siemens AG fell on Thursday after Siemens cut its forecast, analysts in Munich said."
    )
    assert len(named(actors, "Siemens AG").mentions) == 2


def test_a_team_is_one_actor_with_and_without_its_city() -> None:
    actors = actors_of("The Boston Red Sox beat the Chicago Cubs in Ohio on Friday. The Red Sox lead 3-1.")
    assert len(named(actors, "Boston Red Sox").mentions) == 2


def test_a_city_and_the_team_named_after_it_stay_apart() -> None:
    actors = actors_of(
        "Manchester United beat Chelsea 2-0 on Saturday.",
        "Thousands of fans celebrated in Manchester. Manchester United next play in Madrid.",
    )
    assert len(named(actors, "Manchester United").mentions) == 2
    assert len(named(actors, "Manchester").mentions) == 1


def test_seats_of_power_are_never_people() -> None:
    actors = actors_of(
        "The Kremlin denied the report. The White House said that it would respond.",
        "Kremlin spokesman Dmitry Peskov and the White House traded accusations over Ukraine.",
    )
    for seat in ("Kremlin", "White House"):
        assert named(actors, seat).kind in (ActorKind.ORGANIZATION, ActorKind.PLACE)
        assert len(named(actors, seat).mentions) == 2


def test_peoples_and_parties_are_groups_and_adjectives_are_none() -> None:
    actors = actors_of(
        "The Palestinians rejected the plan, and Democrats in Washington voted against it.",
        "The Russian ambassador spoke to his American counterpart. Houthis attacked a ship.",
    )
    for group in ("Palestinians", "Democrats", "Houthis"):
        assert named(actors, group).kind is ActorKind.GROUP
    assert not {"Russian", "American"} & {actor.name for actor in actors}


def test_money_and_days_name_nobody() -> None:
    actors = actors_of("The firm paid US $30 million on Friday in March, the court in Lagos heard on Monday.")
    assert [actor.name for actor in actors] == ["Lagos"]


def test_titles_and_articles_are_no_part_of_a_name() -> None:
    actors = actors_of(
        "The Netherlands thanked Gen. Mark Milley and Senator Elizabeth Warren for their help."
    )
    assert {actor.name for actor in actors} == {"Netherlands", "Mark Milley", "Elizabeth Warren"}


@pytest.mark.parametrize(
    "name", ["Jean-Luc Mélenchon", "Sinéad O’Connor", "Ursula von der Leyen", "John F. Kelly"]
)
def test_unusual_names_are_whole(name: str) -> None:
    actors = actors_of(f"On Tuesday {name} told the BBC that the plan had failed.")
    assert named(actors, name).kind is ActorKind.PERSON


def test_mentions_are_verbatim_in_order_and_apart() -> None:
    text = (
        "Olaf Scholz met Joe Biden. Scholz’s visit, Biden’s aides said, went well: Germany and the US agreed."
    )
    spans = sorted(span for actor in actors_of(text) for span in actor.mentions)
    assert [span.of(text) for span in spans] == [
        "Olaf Scholz",
        "Joe Biden",
        "Scholz",
        "Biden",
        "Germany",
        "US",
    ]
    assert all(one.end <= other.start for one, other in pairwise(spans))
