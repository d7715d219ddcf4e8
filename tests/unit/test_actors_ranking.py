"""Roles, salience, and texts that are unlike a news article."""

import time

from desktop_app.analysis.actors import find_actors
from desktop_app.article import Article, Block
from desktop_app.assets import sample_articles
from desktop_app.language import Document, read_document
from desktop_app.report import Actor, ActorKind


def document_of(*paragraphs: str, title: str | None = None) -> Document:
    blocks = tuple(Block(paragraph) for paragraph in paragraphs)
    return read_document(Article(blocks, title=title, declared_language="en"))


def roles(*paragraphs: str) -> dict[str, str]:
    document = document_of(*paragraphs)
    return {actor.name: actor.role.of(document.text) for actor in find_actors(document) if actor.role}


def by_name(actors: tuple[Actor, ...]) -> dict[str, Actor]:
    return {actor.name: actor for actor in actors}


def test_roles_before_the_name() -> None:
    assert roles("US Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov.") == {
        "Antony Blinken": "US Secretary of State",
        "Sergei Lavrov": "Russian Foreign Minister",
    }


def test_roles_after_the_name() -> None:
    assert roles(
        "Rafael Grossi, the head of the agency, flew to Tehran. Anna Berg, 54, a lawyer from Oslo, agreed."
    ) == {"Rafael Grossi": "head of the agency", "Anna Berg": "lawyer from Oslo"}


def test_a_role_with_a_possessor_and_a_comma() -> None:
    assert roles("Merkel’s foreign policy adviser, Christoph Heusgen, spoke in Berlin.") == {
        "Christoph Heusgen": "Merkel’s foreign policy adviser"
    }


def test_the_most_telling_role_is_chosen() -> None:
    assert roles(
        "President Macron met his German counterpart Olaf Scholz in Nice.",
        "French President Emmanuel Macron left early. Chancellor Olaf Scholz stayed.",
    ) == {"Emmanuel Macron": "French President", "Olaf Scholz": "Chancellor"}


def test_the_role_of_somebody_else_is_not_taken() -> None:
    assert roles("Alexei Navalny is a critic of Russian president Vladimir Putin.") == {
        "Alexei Navalny": "critic of Russian president Vladimir Putin",
        "Vladimir Putin": "Russian president",
    }
    found = roles("Joe Biden, President Emmanuel Macron and Olaf Scholz met in Rome.")
    assert found == {"Emmanuel Macron": "President"}


def test_the_sample_article() -> None:
    lines = sample_articles()[0].read_text(encoding="utf-8").split("\n")
    title, *body = [line for line in lines if line]
    document = document_of(*body[: body.index("Source link")], title=title)
    actors = find_actors(document)
    found = by_name(actors)
    assert [actor.name for actor in actors[:2]] == ["Vladimir Putin", "Joe Biden"]
    assert [len(actor.mentions) for actor in actors[:2]] == [8, 6]
    assert found["United States"].aliases == ("US",)
    assert found["Geneva"].kind is ActorKind.PLACE
    assert {"Moscow", "Kremlin", "Russia", "NATO", "Alexei Navalny", "Donald Trump"} <= found.keys()
    role = found["Yuri Ushakov"].role
    assert role is not None
    assert role.of(document.text).endswith("foreign affairs adviser")


def test_salience_orders_the_actors() -> None:
    actors = find_actors(
        document_of(
            "Kenya will send police officers to Haiti, President William Ruto said on Monday.",
            "Ruto said that Kenya had a duty. Kenya has sent troops to Somalia before.",
        )
    )
    assert actors[0].name == "Kenya"
    assert [actor.id for actor in actors] == [f"a{n}" for n in range(1, len(actors) + 1)]
    saliences = [actor.salience for actor in actors]
    assert saliences == sorted(saliences, reverse=True)
    assert all(0 <= salience <= 1 for salience in saliences)


def test_the_title_is_evidence() -> None:
    text = "Talks between Poland and Lithuania ended in Riga without agreement, officials said."
    plain = by_name(find_actors(document_of(text)))
    titled = by_name(find_actors(document_of(text, title="Lithuania walks out")))
    assert titled["Lithuania"].salience > plain["Lithuania"].salience
    assert titled["Poland"].salience == plain["Poland"].salience


def test_no_names() -> None:
    assert find_actors(document_of()) == ()
    assert find_actors(document_of("It rained all day, and nobody came.")) == ()


def test_text_in_capitals() -> None:
    found = by_name(
        find_actors(
            document_of(
                "PRESIDENT VLADIMIR PUTIN TOLD REPORTERS IN MOSCOW THAT RUSSIA WOULD RESPOND.",
                "THE KREMLIN SAID THAT PUTIN WOULD TRAVEL TO CHINA NEXT WEEK.",
            )
        )
    )
    assert found["VLADIMIR PUTIN"].kind is ActorKind.PERSON
    assert found["VLADIMIR PUTIN"].aliases == ("PUTIN",)
    assert {"MOSCOW", "RUSSIA", "CHINA"} <= found.keys()
    assert "REPORTERS" not in found


def test_text_without_capitals() -> None:
    found = by_name(
        find_actors(
            document_of(
                "president vladimir putin told reporters in moscow that russia would respond.",
                "the spokesman said that putin would travel to china next week.",
            )
        )
    )
    assert {"moscow", "russia", "china"} <= found.keys()
    assert found["vladimir putin"].kind is ActorKind.PERSON


def test_speaker_labels_of_a_transcript() -> None:
    found = by_name(
        find_actors(
            document_of(
                "PRESIDENT BIDEN: We will work with our allies in Europe.",
                "CHANCELLOR SCHOLZ: Thank you, Joe. Germany stands with the United States.",
                "PRESIDENT BIDEN: Thank you, Olaf.",
            )
        )
    )
    assert {"Europe", "Germany", "United States"} <= found.keys()
    assert len(found["BIDEN"].mentions) == 2


def test_the_same_text_gives_the_same_actors() -> None:
    paragraphs = ["NATO and the EU met in Brussels. Jens Stoltenberg and Josep Borrell spoke to Ukraine."] * 3
    assert find_actors(document_of(*paragraphs)) == find_actors(document_of(*paragraphs))


def test_thousands_of_names_take_linear_time() -> None:
    def seconds(count: int) -> float:
        document = document_of(
            *(f"Maria {_name(n)} of {_name(n * 7)} Bank met Peter Smith in Berlin." for n in range(count))
        )
        start = time.process_time()
        assert len(find_actors(document)) > count
        return time.process_time() - start

    seconds(10)
    assert seconds(2000) < 8 * seconds(500)


def test_a_text_without_full_stops_takes_linear_time() -> None:
    def seconds(count: int) -> float:
        document = document_of("Angela Merkel, the leader of Germany and of Europe met Joe Biden " * count)
        start = time.process_time()
        assert find_actors(document)
        return time.process_time() - start

    seconds(10)
    assert seconds(2000) < 8 * seconds(500)


def _name(number: int) -> str:
    """A different invented surname for each number."""
    syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "so", "ti", "ve", "zo"]
    return "".join(syllables[int(digit)] for digit in str(number + 100)).capitalize() + "sen"
