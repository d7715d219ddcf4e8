"""Names that are also common words, names of relatives, and names spelt in two ways."""

from desktop_app.analysis.actors import find_actors
from desktop_app.article import Article, Block
from desktop_app.language import read_document
from desktop_app.report import Actor, ActorKind


def actors_of(*paragraphs: str) -> dict[str, Actor]:
    document = read_document(Article(tuple(map(Block, paragraphs)), declared_language="en"))
    return {actor.name: actor for actor in find_actors(document)}


def test_somebody_called_like_a_month_is_found_by_the_surname() -> None:
    may = actors_of(
        "Prime Minister Theresa May spoke in London. May said that she would go.",
        "Mrs May left for Paris in May. On 7 May it rained. “It is time,” May told the BBC.",
    )["Theresa May"]
    assert may.aliases == ("May",)
    assert len(may.mentions) == 4


def test_somebody_called_like_a_day_is_found_by_the_surname() -> None:
    found = actors_of("Sun Lijun pleaded guilty. Sun said that he was sorry. It will rain on Sat and on Sun.")
    assert len(found["Sun Lijun"].mentions) == 2


def test_a_month_names_nobody_without_somebody_called_so() -> None:
    assert not actors_of("Rains came in March. March was wet, and May was dry.")


def test_somebody_called_like_a_title_is_found_by_the_surname() -> None:
    found = actors_of(
        "Stephen King spoke in Maine. King said that King Charles was kind. The King of Spain left.",
        "Former Prime Minister John Major came. Major cities were quiet. On Monday Major met Major Tim Ray.",
    )
    assert len(found["Stephen King"].mentions) == 2
    assert len(found["John Major"].mentions) == 2
    assert "Tim Ray" in found


def test_a_son_is_not_the_father_of_the_same_name() -> None:
    found = actors_of("Walter Harlan Jr. spoke. His father, former Mayor Walter Harlan, listened.")
    assert found.keys() == {"Walter Harlan Jr.", "Walter Harlan"}


def test_a_generation_may_be_left_out() -> None:
    found = actors_of("Walter Harlan Jr. spoke. Later Walter Harlan left by train.")
    assert found["Walter Harlan Jr."].aliases == ("Walter Harlan",)


def test_two_spellings_of_a_foreign_surname_are_one_person() -> None:
    found = actors_of("President Volodymyr Zelenskyy met aides in Kyiv. Zelensky said that it was time.")
    assert found["Volodymyr Zelenskyy"].aliases == ("Zelensky",)


def test_a_firm_with_one_name_twice_is_no_person() -> None:
    found = actors_of("Shares of Johnson & Johnson fell on Monday.")
    assert {name: actor.kind for name, actor in found.items()} == {
        "Johnson & Johnson": ActorKind.ORGANIZATION
    }


def test_a_body_of_somewhere_is_no_place() -> None:
    found = actors_of("The Church of England thanked the volunteers on Sunday.")
    assert found["Church of England"].kind is ActorKind.ORGANIZATION


def test_an_acronym_in_brackets_is_found_elsewhere() -> None:
    found = actors_of(
        "The World Health Organization (WHO) warned Congo. WHO Director-General Tedros Adhanom spoke."
    )
    assert len(found["World Health Organization"].mentions) == 3


def test_an_administration_has_a_leader() -> None:
    found = actors_of("Officials of the Belvaro administration met farmers on Monday.")
    assert found["Belvaro"].kind is ActorKind.PERSON


def test_a_seat_of_power_is_found() -> None:
    found = actors_of("Bob Stewart quit on Monday. Downing Street declined to comment on that.")
    assert found["Downing Street"].kind is ActorKind.ORGANIZATION


def test_storms_and_followers_name_no_actor() -> None:
    found = actors_of(
        "Hurricane Ida hit Louisiana. “Ida is strong,” Anna Berg said.",
        "Yahya Saree, a Houthi spokesman, spoke in Sanaa. The Conservative party won.",
    )
    assert found.keys() == {"Louisiana", "Anna Berg", "Yahya Saree", "Sanaa", "Conservative party"}


def test_i_is_nobody() -> None:
    found = actors_of("Pope John Paul I died. “I knew him, and I wept,” Anna Berg said. I was there.")
    assert all("I" not in {actor.name, *actor.aliases} for actor in found.values())
