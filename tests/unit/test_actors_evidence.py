"""What a text says around a name: datelines, "and" within names, bodies and people, clubs and cities."""

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.article import Article, Block
from desktop_app.language import Document, read_document
from desktop_app.report import Actor, ActorKind


def document_of(*paragraphs: str) -> Document:
    return read_document(Article(tuple(map(Block, paragraphs)), declared_language="en"))


def actors_of(*paragraphs: str) -> list[Actor]:
    return list(find_actors(document_of(*paragraphs)))


def kinds(*paragraphs: str) -> dict[str, ActorKind]:
    return {actor.name: actor.kind for actor in actors_of(*paragraphs)}


def roles(*paragraphs: str) -> dict[str, str]:
    document = document_of(*paragraphs)
    return {actor.name: actor.role.of(document.text) for actor in find_actors(document) if actor.role}


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("SIOUX FALLS, S.D. (AP) —", "SIOUX FALLS"),
        ("CEDAR RAPIDS, Iowa —", "CEDAR RAPIDS"),
        ("WICHITA FALLS, Texas, March 3 (Reuters) -", "WICHITA FALLS"),
        ("HONG KONG/BEIJING, May 4 (Reuters) -", "HONG KONG"),
        ("Baton Rouge, La. (AP) --", "Baton Rouge"),
        ("OSLO —", "OSLO"),
    ],
)
def test_a_dateline_is_one_place(dateline: str, place: str) -> None:
    assert kinds(f"{dateline} The mayor met farmers on Monday. It rained.") == {place: ActorKind.PLACE}


def test_a_dateline_without_a_place_names_nobody() -> None:
    assert not actors_of("(CNN) -- The mayor met farmers on Monday.")


def test_a_heading_with_a_dash_is_no_dateline() -> None:
    assert kinds("HAMAS — The group met mediators in Cairo.")["HAMAS"] is ActorKind.ORGANIZATION


def test_the_place_of_a_dateline_is_not_what_the_story_is_about() -> None:
    actors = actors_of("OSLO (Reuters) — Sweden closed a border. Sweden gave no reason.")
    assert [actor.name for actor in actors] == ["Sweden", "OSLO"]


def test_a_country_with_and_in_its_name_is_one() -> None:
    found = kinds(
        "The prime ministers of Trinidad and Tobago and of Antigua and Barbuda met in Bosnia and Herzegovina."
    )
    assert found == dict.fromkeys(
        ("Trinidad and Tobago", "Antigua and Barbuda", "Bosnia and Herzegovina"), ActorKind.PLACE
    )


def test_two_countries_with_and_are_two() -> None:
    assert kinds("Envoys of Norway and Sweden met.").keys() == {"Norway", "Sweden"}


def test_a_body_for_several_fields_is_one() -> None:
    assert kinds(
        "The Ministry of Agriculture, Forestry and Fisheries warned farmers.",
        "The Department of Justice and Congress disagreed.",
    ).keys() >= {"Ministry of Agriculture, Forestry and Fisheries", "Department of Justice"}


@pytest.mark.parametrize(
    "text",
    [
        "{} attacked a hotel on Monday. {} said that ten people were killed.",
        "The militant group {} attacked a hotel. Officials blamed {}.",
    ],
)
@pytest.mark.parametrize("name", ["Al-Shabaab", "Boko Haram", "Renault F1"])
def test_bodies_with_names_like_people_are_organizations(text: str, name: str) -> None:
    assert kinds(text.format(name, name)) == {name: ActorKind.ORGANIZATION}


def test_somebody_with_an_arabic_surname_stays_a_person() -> None:
    found = kinds("Ayman al-Haddad left the town. Al-Haddad said that he was tired.")
    assert found == {"Ayman al-Haddad": ActorKind.PERSON}


def test_a_name_after_the_is_no_person_unless_it_is_an_attribute() -> None:
    assert kinds("The raids began at dawn. Officers of the Belvaro said that it was calm.") == {
        "Belvaro": ActorKind.ORGANIZATION
    }
    found = kinds("Donald Trump won. Officials of the Trump administration disagreed.")
    assert found["Donald Trump"] is ActorKind.PERSON


def test_the_short_name_of_a_party_is_the_party() -> None:
    found = {
        actor.name: actor for actor in actors_of("The Shas Party left the talks. Shas wants more money.")
    }
    assert found.keys() == {"Shas Party"}
    assert found["Shas Party"].kind is ActorKind.GROUP
    assert found["Shas Party"].aliases == ("Shas",)


def test_a_description_is_no_part_of_a_name() -> None:
    assert "Mercosur" in kinds("The South American group Mercosur met in Asuncion.")


def test_a_club_and_its_city_are_two_where_the_text_keeps_them_apart() -> None:
    actors = actors_of(
        "Liverpool beat Chelsea 2-0 on Saturday. Liverpool play again on Tuesday.",
        "Shops in Liverpool closed early. A parade will be held in Liverpool next week.",
    )
    found = {(actor.name, actor.kind): len(actor.mentions) for actor in actors}
    assert found["Liverpool", ActorKind.ORGANIZATION] == 2
    assert found["Liverpool", ActorKind.PLACE] == 2


def test_a_city_without_a_club_stays_one() -> None:
    actors = actors_of("Moscow refused. Talks in Moscow went on. Moscow may sign on Friday.")
    assert [(actor.name, len(actor.mentions)) for actor in actors] == [("Moscow", 3)]


def test_what_is_against_a_city_makes_no_club_of_it() -> None:
    actors = actors_of(
        "Sanctions against Moscow were renewed. Envoys met in Moscow on Friday. Moscow has sought a deal.",
    )
    assert [(actor.name, len(actor.mentions)) for actor in actors] == [("Moscow", 3)]


def test_people_with_one_name_are_people() -> None:
    found = kinds("The singer Madonna arrived in Rome. Madonna smiled. Pele and Neymar sang with Madonna.")
    assert {name for name, kind in found.items() if kind is ActorKind.PERSON} == {"Madonna", "Pele", "Neymar"}


def test_what_only_people_do_makes_a_person() -> None:
    found = kinds("Hamaambo retired in May. Hamaambo died in June. A street was named after Hamaambo.")
    assert found == {"Hamaambo": ActorKind.PERSON}


def test_speakers_with_titles_in_capitals_are_people() -> None:
    found = {
        actor.name: actor
        for actor in actors_of(
            "MR. SMITH: What will you do about Iran?",
            "MS. PSAKI: We will talk to Iran.",
            "MR. SMITH: And France?",
            "MS. PSAKI: I spoke to Paris.",
            "Q: Thank you.",
        )
    }
    assert found.keys() == {"SMITH", "PSAKI", "Iran", "France", "Paris"}
    assert {name for name, actor in found.items() if actor.kind is ActorKind.PERSON} == {"SMITH", "PSAKI"}
    assert len(found["PSAKI"].mentions) == 2


def test_a_short_title_gives_way_to_any_better_role() -> None:
    assert roles(
        "Sen. Mark Dolan voted no. Gov. Anna Ruiz signed it. Rep. Joe Tan abstained.",
        "Dolan, a Republican from Ohio, objected. Ruiz was elected governor of Kansas in 2018.",
    ) == {"Mark Dolan": "Republican from Ohio", "Anna Ruiz": "governor of Kansas", "Joe Tan": "Rep."}


def test_an_office_says_more_than_a_title() -> None:
    assert roles("Senate Majority Leader Mark Dolan left. Sen. Dolan said nothing.") == {
        "Mark Dolan": "Senate Majority Leader"
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Peter Lang became chief executive of Nordbank in March.", "chief executive of Nordbank"),
        ("Peter Lang, who has served as mayor of Bergen since 2012, won.", "mayor of Bergen"),
        ("Peter Lang has been named head coach.", "head coach"),
        ("Peter Lang, appointed police chief last week, said so.", "police chief"),
    ],
)
def test_roles_that_somebody_was_given(text: str, role: str) -> None:
    assert roles(text)["Peter Lang"] == role


def test_a_role_that_somebody_gave_is_another_ones() -> None:
    assert "Peter Lang" not in roles("Peter Lang appointed a lawyer to the court.")


def test_ships_and_titles_alone_name_no_actor() -> None:
    found = kinds("The research ship Halvor Vik left Bergen. The Sheriff met Anna Berg on the USS Calloway.")
    assert found.keys() == {"Bergen", "Anna Berg"}


def test_a_partisan_of_a_state_leaves_the_state() -> None:
    found = kinds("Bill Moss, a New Jersey Democrat, voted no. The New Jersey Democrat gave no reason.")
    assert found["New Jersey"] is ActorKind.PLACE
    assert not any("Democrat" in name for name in found)


def test_a_role_ends_before_a_name_that_follows_and_before_a_loose_and() -> None:
    assert roles(
        "Gavin Boyd is chief executive of the Education Authority and represents the employers."
    ) == {"Gavin Boyd": "chief executive of the Education Authority"}


def test_roles_in_capitals_do_not_take_what_stands_before() -> None:
    assert roles(
        "SHE MET SECRETARY OF STATE MARCO RUBIO IN WASHINGTON ON MONDAY.",
        "THE PRIME MINISTER, ANTHONY ALBANESE, AGREED.",
    ) == {"MARCO RUBIO": "SECRETARY OF STATE", "ANTHONY ALBANESE": "PRIME MINISTER"}


def test_the_only_sentence_of_a_text_without_capitals_is_read() -> None:
    text = "the meeting in berlin was short. angela merkel said that germany would help. merkel then left."
    assert kinds(text) == {
        "angela merkel": ActorKind.PERSON,
        "germany": ActorKind.PLACE,
        "berlin": ActorKind.PLACE,
    }


def test_a_hyphenated_speaker_is_whole() -> None:
    found = kinds(
        "MS. JEAN-PIERRE: Last question. Go ahead.",
        "Q Thank you. What about Pakistan?",
        "MS. JEAN-PIERRE: No.",
    )
    assert found == {"JEAN-PIERRE": ActorKind.PERSON, "Pakistan": ActorKind.PLACE}


@pytest.mark.parametrize(
    "table",
    [
        ("Fulham 3-2 Leeds United", "Manchester City 4-0 Burnley", "Everton 1-0 Liverpool"),
        ("Team W D L", "Arsenal 20 5 3", "Liverpool 19 6 3", "Aston Villa 17 5 6"),
    ],
)
def test_teams_of_a_table_are_organizations(table: tuple[str, ...]) -> None:
    found = kinds(*table)
    assert len(found) >= 3
    assert set(found.values()) == {ActorKind.ORGANIZATION}


def test_athletes_of_a_table_are_people() -> None:
    found = kinds("Noah Lyles 9.79", "Fred Kerley 9.81", "Anna Berg 9.82")
    assert found == dict.fromkeys(("Noah Lyles", "Fred Kerley", "Anna Berg"), ActorKind.PERSON)


def test_two_thousand_people_are_two_thousand_actors() -> None:
    first = ("Maria", "Peter", "Anna", "Tom", "Ida", "Jan", "Rosa", "Karl", "Lena", "Olaf")
    names = [f"{first[number % 10]} {_surname(number)}" for number in range(2000)]
    lists = (", ".join(names[start : start + 50]) + " were invited." for start in range(0, 2000, 50))
    assert kinds(*lists) == dict.fromkeys(names, ActorKind.PERSON)


def _surname(number: int) -> str:
    """A different invented one for each number."""
    syllables = ("ba", "ke", "lo", "mi", "nu", "ra", "so", "ti", "ve", "zo")
    return "".join(syllables[int(digit)] for digit in str(number + 1000)).capitalize()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Rural Affairs Secretary Anna Berg spoke.", "Rural Affairs Secretary"),
        ("Work and Pensions Secretary Anna Berg spoke.", "Work and Pensions Secretary"),
        ("Shadow chancellor Anna Berg spoke.", "Shadow chancellor"),
        ("Yesterday President Anna Berg spoke.", "President"),
        ("Norway and Foreign Minister Anna Berg agreed.", "Foreign Minister"),
        ("Meanwhile Coach Anna Berg left.", "Coach"),
    ],
)
def test_an_office_at_the_start_of_a_sentence_is_whole(text: str, role: str) -> None:
    assert roles(text)["Anna Berg"] == role


def test_somebodys_own_name_is_no_part_of_the_role() -> None:
    found = roles("Berg's economic promises President Berg will keep them. President Anna Berg is back.")
    assert found == {"Anna Berg": "President"}


def test_hyphens_and_police_ranks_in_roles() -> None:
    assert roles("French far-right leader Anna Berg spoke. Det Supt Paul Hughes led the inquiry.") == {
        "Anna Berg": "French far-right leader",
        "Paul Hughes": "Det Supt",
    }


def test_the_author_in_a_dateline_is_no_part_of_its_place() -> None:
    assert kinds("By Anna Berg NEW YORK (Reuters Health) - Rain is healthy, doctors said.") == {
        "NEW YORK": ActorKind.PLACE
    }


def test_a_number_after_a_scene_is_no_score() -> None:
    actors = actors_of("The tour arrives in Minneapolis 11 days later. Fans in Minneapolis are waiting.")
    assert [(actor.name, actor.kind) for actor in actors] == [("Minneapolis", ActorKind.PLACE)]


def test_somebody_with_a_first_name_is_a_person_whatever_stands_around() -> None:
    found = kinds("She played an artist in Woody Allen's film. Later Scott Morris shares his passion.")
    assert {"Woody Allen", "Scott Morris"} <= {
        name for name, kind in found.items() if kind is ActorKind.PERSON
    }


def test_the_acronym_of_a_department_may_be_that_of_its_field() -> None:
    actors = actors_of(
        "Congress passed the Veterans Access Act last summer. The Department of Veterans Affairs runs the"
        " clinics. The VA said that it was short of doctors. Critics of the VA disagree."
    )
    (department,) = [actor for actor in actors if "VA" in actor.aliases]
    assert (department.name, department.kind) == ("Department of Veterans Affairs", ActorKind.ORGANIZATION)
