"""The report: everything that analysis found in one article, as spans of its text.

Reasons are codes, with parameters after colons where they have any (``speech_act:warned:that``);
`wording.reason` says them in English. Scores, salience and confidence are rounded to four decimals.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.article import Article, Span


class Stage(StrEnum):
    """What is being done with an article, in this order."""

    READING = "reading"
    SENTENCES = "sentences"
    ACTORS = "actors"
    KEYWORDS = "keywords"
    SUMMARY = "summary"
    RED_LINES = "red_lines"


class Origin(StrEnum):
    """Who says so: the app, or a person who corrected it."""

    APP = "app"
    PERSON = "person"


class ActorKind(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    GROUP = "group"
    """A named people, party or following."""


class RedLineKind(StrEnum):
    LIMIT = "limit"
    THREAT = "threat"
    WARNING = "warning"
    DEMAND = "demand"
    REFUSAL = "refusal"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the number of its paragraph."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class RankedSentence:
    """A place in the ranking: which sentence (its index), how good, and why."""

    index: int
    score: float
    reasons: tuple[str, ...] = ()
    origin: Origin = Origin.APP


@dataclass(frozen=True, slots=True)
class Keyword:
    """A key phrase: ``text`` is its best mention, verbatim; mentions are in document order."""

    text: str
    score: float
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something named that acts in the story.

    ``aliases`` are the other names under which the text mentions the actor; ``mentions`` are names in
    document order, without titles and articles; ``role`` is a span ("foreign affairs adviser");
    ``salience`` is 0..1.
    """

    id: str
    name: str
    kind: ActorKind
    role: Span | None
    aliases: tuple[str, ...]
    salience: float
    mentions: tuple[Span, ...]
    origin: Origin = Origin.APP


LONGEST_DESCRIPTION = 60
"""Characters. A place that is described by more is called by its name."""


@dataclass(frozen=True, slots=True)
class Party:
    """The speaker or the addressee of a red line: the words of the text, and the actor they mean, if known.

    The words may lie in another sentence, where a pronoun or a continued quotation was resolved.
    """

    span: Span
    actor: str | None = None

    def name(self, text: str, actor: Actor | None) -> str:
        """What the party is called: by the name of its ``actor``, where it has one, else by its words.

        Of a place its words say more, where they are more than its name ("Sudan's army", "nurses in Lyon").
        """
        words = self.span.of(text)
        if actor is None:
            return words
        if actor.kind is not ActorKind.PLACE or len(words) > LONGEST_DESCRIPTION:
            return actor.name
        named = any(
            self.span.start >= place.start - len("the ") and self.span.end <= place.end
            for place in actor.mentions
            if place.overlaps(self.span)
        )
        return actor.name if named else words


@dataclass(frozen=True, slots=True)
class RedLine:
    """One sentence in which an actor limits, threatens, warns, demands, refuses or pledges to respond.

    ``strength`` is 1 (mild) to 3 (strong); ``confidence`` is 0..1: of those at .8, about 8 in 10 are right.
    Condition, consequence and cues lie inside the sentence.
    """

    span: Span
    kind: RedLineKind
    strength: int
    confidence: float
    reasons: tuple[str, ...] = ()
    speaker: Party | None = None
    addressee: Party | None = None
    condition: Span | None = None
    consequence: Span | None = None
    cues: tuple[Span, ...] = ()
    origin: Origin = Origin.APP


@dataclass(frozen=True)
class Report:
    """Everything found in an article; a `View` picks what is shown.

    ``ranking`` holds all sentences, best first, under ``method``. ``actors`` (most salient first) and
    ``red_lines`` (in document order, down to confidence .1) are None where they are not offered for
    ``language``, a lower-case ISO 639-1 code. ``words`` counts the words of the text.
    """

    article: Article
    language: str
    words: int
    sentences: tuple[Sentence, ...]
    method: str
    ranking: tuple[RankedSentence, ...]
    keywords: tuple[Keyword, ...]
    actors: tuple[Actor, ...] | None
    red_lines: tuple[RedLine, ...] | None

    def actor(self, actor_id: str | None) -> Actor | None:
        """The actor with this id, if there is one."""
        return next((actor for actor in self.actors or () if actor.id == actor_id), None)
