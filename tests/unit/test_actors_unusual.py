"""Names and texts that are easily got wrong: namesakes, short names, transcripts, tables, headings."""

from collections.abc import Sequence

from desktop_app.analysis.actors import find_actors
from desktop_app.article import Article, Block
from desktop_app.language import Document, read_document
from desktop_app.report import Actor, ActorKind


def document_of(*paragraphs: str) -> Document:
    return read_document(Article(tuple(map(Block, paragraphs)), declared_language="en"))


def actors_of(*paragraphs: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_actors(document_of(*paragraphs))}


def mentions(actor: Actor) -> int:
    return len(actor.mentions)


def roles(*paragraphs: str) -> dict[str, str]:
    document = document_of(*paragraphs)
    return {actor.name: actor.role.of(document.text) for actor in find_actors(document) if actor.role}


def persons(actors: dict[str, Actor]) -> Sequence[str]:
    return [name for name, actor in actors.items() if actor.kind is ActorKind.PERSON]


def test_father_and_son_of_one_name_stay_apart() -> None:
    found = actors_of(
        "Walter Harlan Jr. left the firm on Monday. His father, Walter Harlan Sr., stayed.",
        "Harlan Jr. said that he was sorry. Harlan Sr. said nothing.",
    )
    assert found["Walter Harlan Jr."].aliases == ("Harlan Jr.",)
    assert found["Walter Harlan Sr."].aliases == ("Harlan Sr.",)


def test_a_surname_alone_is_the_one_whom_the_story_is_about() -> None:
    found = actors_of(
        "Boris Johnson voted in London with his sister, Rachel Johnson, on Thursday.",
        "Johnson told reporters that he was confident. Andrew Johnson was an American president.",
    )
    assert mentions(found["Boris Johnson"]) == 2
    assert mentions(found["Rachel Johnson"]) == mentions(found["Andrew Johnson"]) == 1


def test_an_acronym_tells_how_far_its_name_reaches() -> None:
    found = actors_of(
        "Fighters of the Islamic State of Iraq and Syria (ISIS) left the town. ISIS had held it for a year."
    )
    assert found["Islamic State of Iraq and Syria"].aliases == ("ISIS",)
    assert "Syria" not in found


def test_a_general_word_stands_for_the_body_that_was_named() -> None:
    found = actors_of(
        "Ursula von der Leyen, the president of the European Commission, spoke in Brussels.",
        "Von der Leyen said that the Commission would act.",
    )
    assert found["European Commission"].aliases == ("Commission",)
    assert found["Ursula von der Leyen"].aliases == ("Von der Leyen",)


def test_a_general_word_stands_for_none_of_two() -> None:
    found = actors_of(
        "The World Bank and the European Central Bank met in Paris. Officials said the Bank had agreed."
    )
    assert not found["World Bank"].aliases
    assert not found["European Central Bank"].aliases


def test_a_country_has_its_usual_name() -> None:
    found = actors_of(
        "America will not wait, the president said. The US sent ships to Guam, and the U.S. is ready."
    )
    assert found["US"].aliases[0] == "America"


def test_two_countries_with_a_hyphen_are_two() -> None:
    assert {"U.S.", "North Korea"} <= actors_of("Envoys prepared the U.S.-North Korea summit in May.").keys()


def test_a_country_is_no_person() -> None:
    found = actors_of("Jordan said that it would take part. Jordan has asked Israel to withdraw from Gaza.")
    assert found["Jordan"].kind is ActorKind.PLACE
    assert not persons(found)


def test_waters_and_airports_with_the_names_of_people_are_places() -> None:
    found = actors_of(
        "Oil reached Prince William Sound in Alaska. The plane left John F. Kennedy International Airport."
    )
    assert found["Prince William Sound"].kind is ActorKind.PLACE
    assert not persons(found)


def test_names_with_hyphens_particles_and_apostrophes() -> None:
    names = ["Prayuth Chan-o-cha", "Mohammed bin Salman", "Siobhan O’Neill", "Bashar al-Assad"]
    found = actors_of(
        f"In Riyadh, {names[0]} met {names[1]} on Sunday.",
        f"Later {names[2]} spoke to {names[3]}, of Damascus. Chan-o-cha and al-Assad left at noon.",
    )
    assert set(names) <= set(persons(found))
    assert mentions(found["Prayuth Chan-o-cha"]) == mentions(found["Bashar al-Assad"]) == 2


def test_a_korean_name_is_whole() -> None:
    found = actors_of("South Korean President Moon Jae-in met Kim Jong Un in Seoul.", "Moon thanked Kim.")
    assert found["Moon Jae-in"].aliases == ("Moon",)
    assert found["Kim Jong Un"].aliases == ("Kim",)


def test_a_compound_is_no_part_of_a_name() -> None:
    found = actors_of(
        "Putin-backed forces left the town after Liu Hoi-yan spoke to Vladimir Putin in Moscow."
    )
    assert set(persons(found)) == {"Vladimir Putin", "Liu Hoi-yan"}
    assert mentions(found["Vladimir Putin"]) == 2


def test_speakers_of_a_transcript_are_people() -> None:
    found = actors_of(
        "DRUMMOND: Welcome. What will Germany do?",
        "SEN. CALLOWAY: Germany will wait for France, I think.",
        "DRUMMOND: And France?",
        "SEN. CALLOWAY: Ask Paris.",
        "WATCH: the full interview.",
    )
    assert set(persons(found)) == {"DRUMMOND", "CALLOWAY"}
    assert mentions(found["DRUMMOND"]) == mentions(found["CALLOWAY"]) == 2


def test_headings_in_capitals_join_the_names_of_the_text() -> None:
    found = actors_of(
        "BIDEN AND PUTIN MEET",
        "President Joe Biden met Vladimir Putin in Geneva. Biden spoke for an hour.",
        "WHAT NEXT",
        "The White House expects another meeting.",
    )
    assert {mention.start for mention in found["Joe Biden"].mentions} >= {0}
    assert mentions(found["Joe Biden"]) == 3
    assert "NEXT" not in found


def test_a_table_of_results_names_no_people() -> None:
    found = actors_of("Results", "Arsenal 2 Chelsea 1", "Everton 0 Liverpool 0", "Fulham 3 Leeds United 2")
    assert not persons(found)


def test_peoples_named_in_passing_are_left_out() -> None:
    opening = "Spain and Italy signed a treaty in Rome. It took a year. Both parliaments agreed. It rained."
    found = actors_of(opening, "Few tourists came, most of them Canadians. Business was slow.")
    assert "Canadians" not in found
    assert "Spain" in found


def test_adjectives_speak_of_their_country() -> None:
    paragraph = "Turkey and Greece exchanged notes on Friday. {} ships left, and {} officials protested."
    plain = actors_of(paragraph.format("Two", "several"))
    spoken_of = actors_of(paragraph.format("Greek", "Greek"))
    assert spoken_of["Greece"].salience > plain["Greece"].salience
    assert spoken_of["Turkey"].salience == plain["Turkey"].salience


def test_roles_by_what_somebody_is_said_to_be() -> None:
    assert roles("Marta Lindqvist is the head of the agency. Prime Minister Dr. Manmohan Singh agreed.") == {
        "Marta Lindqvist": "head of the agency",
        "Manmohan Singh": "Prime Minister",
    }


def test_roles_with_a_relative_and_a_body() -> None:
    assert roles(
        "Susan Bell, Heather Moore's mother, wept. Bank of England governor Andrew Bailey spoke."
    ) == {"Susan Bell": "Heather Moore's mother", "Andrew Bailey": "Bank of England governor"}


def test_somebody_elses_relative_has_no_role_by_that() -> None:
    found = roles("Hunter Biden, the son of Joe Biden, lives in California.")
    assert found == {"Hunter Biden": "son of Joe Biden"}


def test_a_role_that_ends_with_a_capital_is_no_part_of_the_name() -> None:
    assert roles("White House Deputy Chief of Staff Joe Hagin flew to Singapore.") == {
        "Joe Hagin": "White House Deputy Chief of Staff"
    }
