"""Who must heed a line: the one who is asked, warned or refused, in the sentence or near it.

Rules propose who it may be; learned weights (`ranking`) choose among them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.analysis.red_lines.candidates import Candidate, Pool
from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.kinds import Verdict
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.mentions import Mentions
from desktop_app.analysis.red_lines.ranking import ranking
from desktop_app.analysis.red_lines.resolving import Resolver
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import (
    DAYS,
    Chunk,
    Subject,
    is_finite,
    owner_of,
    phrase_starting_at,
    subject_type,
)
from desktop_app.analysis.red_lines.targets import targets_of
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import Party

SENTENCES_BEFORE = 3
SENTENCES_AFTER = 1
"""So far from a line its addressee may be named."""
STEM = 4
"""So many letters tell that "Iranian" belongs to "Iran"."""
SALIENT = 4
"""So many of the article's most salient actors may be meant though they are not named near."""
LEAST_SHARE = 0.25
"""Whoever is less likely is not named."""
NOBODY_COUNTS = 0.8
"""So much it counts that nobody is addressed."""

_PREPOSITIONS = frozenset(
    {
        "to",
        "against",
        "with",
        "at",
        "on",
        "upon",
        "by",
        "from",
        "of",
        "for",
        "over",
        "towards",
        "between",
        "in",
    }
)
_TELLING = frozenset(
    {"told", "tells", "tell", "telling", "warned", "warns", "warn", "warning", "asked", "urged"}
)
_CONDITIONAL = frozenset({"if", "unless", "until", "should", "before", "once"})
_PRONOUNS = frozenset({"he", "she", "him", "her", "it", "they", "them", "you", "your", "their", "his", "its"})
_MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october"}
    | {"november", "december"}
)
_PERSONAL_ENDINGS = ("er", "or", "ist", "man", "woman", "ant", "ee", "ian", "men", "women", "people", "ese")
_THINGS = frozenset(
    {"water", "order", "paper", "matter", "number", "border", "letter", "offer", "tower", "factor", "summer"}
    | {"other", "power", "answer", "center", "door", "error", "winter", "weather", "river", "paper", "corner"}
    | {
        "fee",
        "committee",
        "guarantee",
        "degree",
        "plant",
        "grant",
        "color",
        "labor",
        "computer",
        "september",
        "manner",
    }
    | {"chapter", "trigger", "danger", "anger", "hunger", "murder", "disaster", "quarter", "order", "however"}
)
_TOLD = frozenset(
    {"object after told", "object of the cue", "behind gave", "object after condition", "object done harm"}
)
# fmt: off
_MEDIA = frozenset({
    "reporters", "journalists", "agencies", "agency", "news", "bbc", "cnn", "reuters", "television", "radio",
    "newspaper", "conference",
})
# fmt: on

_NOBODY = DAYS | _MONTHS | _MEDIA


class Addressees:
    """Addressees of the lines of one document."""

    def __init__(
        self, text: str, resolver: Resolver, scenes: Sequence[Scene], mentions: Mentions, lexicon: Lexicon
    ) -> None:
        self._text = text
        self._resolver = resolver
        self._scenes = scenes
        self._mentions = mentions
        self._lexicon = lexicon
        self._addressed = Counter(self._all_addressed())
        self._heard = Counter(heard.speaker.actor for heard in resolver.heard if heard.speaker)

    def _all_addressed(self) -> Iterator[str | None]:
        """The actors that are the objects of speech acts, in any sentence of the document."""
        for scene in self._scenes:
            for frame in scene.frames:
                if frame.addressee is not None and frame.source in {Source.ACT, Source.NOUN}:
                    span = scene.words.span_of(frame.addressee.first, frame.addressee.end)
                    yield self._mentions.party(self._text, span).actor

    def addressee_of(self, scene: Scene, verdict: Verdict, speaker: Party | None) -> Party | None:
        """The addressee, never the speaker; None where nobody is likely enough."""
        candidates = self.candidates_of(scene, verdict, speaker)
        shares = ranking("addressee").shares([found.features for found in candidates])
        shares[-1] *= NOBODY_COUNTS
        highest = max(shares)
        return candidates[shares.index(highest)].party if highest >= LEAST_SHARE else None

    def candidates_of(self, scene: Scene, verdict: Verdict, speaker: Party | None) -> list[Candidate]:
        """Everybody who may be addressed, and last nobody."""
        pool = Pool(without=speaker)
        self._add_targets(pool, scene, verdict)
        for chunk, features in self._phrases(scene, verdict.frame):
            kind = subject_type(scene.words, chunk, self._lexicon)
            told = not _TOLD.isdisjoint(features)
            party = self._party(scene.words, chunk, kind, told)
            pool.add(party, *features, *(f"{name} {kind}" for name in features))
            if told and party is not None:
                pool.show(party)
        self._add_pronoun(pool, scene)
        self._add_named(pool, scene, verdict.frame)
        self._add_near(pool, scene)
        for party in pool.parties:
            pool.add(party, *self._parts_in_story(party, speaker))
        found = pool.candidates(scene, self._mentions)
        near = "somebody here" if any("here" in other.features for other in found) else "nobody here"
        return [*found, Candidate(None, frozenset({"nobody", f"nobody {verdict.kind}", f"nobody, {near}"}))]

    def _add_targets(self, pool: Pool, scene: Scene, verdict: Verdict) -> None:
        """Whom the deciding act is aimed at by what it is done to."""
        words = scene.words
        for chunk, role in () if verdict.frame is None else targets_of(words, verdict.frame, self._lexicon):
            kind = subject_type(words, chunk, self._lexicon)
            pool.add(self._party(words, chunk, kind, told=False), "target", f"target {role}")

    def _phrases(self, scene: Scene, deciding: Frame | None) -> Iterator[tuple[Chunk, list[str]]]:
        """Noun phrases of the sentence that may name the addressee, each with why."""
        words = scene.words
        for frame in scene.frames:
            yield from self._around(words, frame, deciding)
        yield from self._indirect(words)
        for at, word in enumerate(words.lower):
            if word in _PREPOSITIONS or word in _TELLING or word in _CONDITIONAL:
                chunk = phrase_starting_at(words, at + 1)
                if chunk is None:
                    continue
                name = _before_name(words, at)
                behind = deciding is not None and at >= deciding.first
                for part, found in _parts(words, chunk):
                    yield (
                        found,
                        [
                            f"{part} after {name}",
                            f"{part} after {name} {'behind' if behind else 'before'}",
                        ],
                    )

    def _indirect(self, words: Words) -> Iterator[tuple[Chunk, list[str]]]:
        """Who stands right behind a verb: "gave the government until Sunday"."""
        for at in range(len(words)):
            if is_finite(words, at) or words.tag(at) in {"VB", "VBG", "VBN"}:
                chunk = phrase_starting_at(words, at + 1)
                if chunk is not None:
                    yield chunk, ["behind a verb", f"behind {words.lower[at]}"]

    def _around(
        self, words: Words, frame: Frame, deciding: Frame | None
    ) -> Iterator[tuple[Chunk, list[str]]]:
        """The object of a cue, whose it is, and the subject of a modal."""
        mark = ["of the cue"] if frame is deciding else []
        if frame.addressee is not None:
            for part, chunk in _parts(words, frame.addressee):
                yield (
                    chunk,
                    [
                        f"{part} {frame.source}",
                        f"{part} {frame.name} {frame.complement}",
                        *(f"{part} {m}" for m in mark),
                    ],
                )
        if frame.source is Source.MODAL and frame.subject_at is not None:
            negation = "not " if frame.negated else ""
            yield (
                frame.subject_at,
                [
                    f"subject {negation}{frame.name}",
                    f"subject {negation}{frame.name} {frame.target}",
                    *(f"subject {m}" for m in mark),
                ],
            )
        if frame.source in {Source.MODAL, Source.IMPERATIVE} and frame.verb >= 0:
            done_to = phrase_starting_at(words, frame.verb + 1)
            for part, found in () if done_to is None else _parts(words, done_to):
                yield found, [f"{part} done {frame.target}", *(f"{part} done {m}" for m in mark)]
        if frame.source is Source.ACT and frame.passive and frame.subject_at is None and frame.addressee:
            yield frame.addressee, ["passive subject"]

    def _party(self, words: Words, chunk: Chunk, kind: Subject, told: bool) -> Party | None:
        """The phrase as a party: a name, an office, people; whoever is ``told`` something is one."""
        head = words.lower[chunk.head]
        if words.word(chunk.first - 2) == "according":
            return None
        if not _NOBODY.isdisjoint(words.lower[chunk.first : chunk.end]):
            return None
        common = kind is Subject.THING and words.tag(chunk.head) == "NN"
        people = words.capital(chunk.head) and words.tag(chunk.head) == "JJ"
        if kind in {Subject.NAME, Subject.OFFICE} or (common and told) or people or _personal(head):
            return self._mentions.party(self._text, words.span_of(chunk.first, chunk.end))
        return None

    def _parts_in_story(self, party: Party, speaker: Party | None) -> list[str]:
        """What is known of the actor elsewhere in the article."""
        if party.actor is None:
            return []
        features = [f"addressed {min(self._addressed[party.actor], 2)}"]
        features.append(f"speaks {min(self._heard[party.actor], 2)}")
        if speaker is not None and self._stands_for(speaker, party):
            features.append("the speaker's own")
        return features

    def _stands_for(self, speaker: Party, party: Party) -> bool:
        """The speaker is named, or has a role, after this actor ("Iranian president", "of Iran")."""
        actor, own = self._mentions.actor(speaker.actor), self._mentions.actor(party.actor)
        said = speaker.span.of(self._text)
        if actor is not None and actor.role is not None:
            said += " " + actor.role.of(self._text)
        words = {word[:STEM].lower() for word in said.split() if len(word) >= STEM and word[0].isupper()}
        return own is not None and any(word[:STEM].lower() in words for word in own.name.split())

    def _add_pronoun(self, pool: Pool, scene: Scene) -> None:
        """He, she, it, they or you: who was named last before."""
        words = scene.words
        heard = self._resolver.heard_before(scene)
        pronoun = next((word for word in words.lower if word in _PRONOUNS), "no pronoun")
        for name, party in (
            ("last speaker", heard.speaker),
            ("last person", heard.person),
            ("last body", heard.body),
            ("last subject", heard.subject),
        ):
            pool.add(party, name, f"{name}, {pronoun}")

    def _add_named(self, pool: Pool, scene: Scene, deciding: Frame | None) -> None:
        words = scene.words
        cue = words.span.start if deciding is None else words.tokens[deciding.first].start
        behind = 0
        for mention in self._mentions.within(words.span):
            party = Party(mention.span, mention.actor.id)
            features = ["named"]
            if mention.span.start >= cue:
                features.append(f"named behind {min(behind, 3)}")
                behind += not pool.excludes(party)
            else:
                features.append("named before")
            if self._text[mention.span.end : mention.span.end + 2] in {"'s", "’s"}:
                features.append("named owner")
            pool.add(party, *features)

    def _add_near(self, pool: Pool, scene: Scene) -> None:
        index = scene.words.index
        for step in (*range(-1, -SENTENCES_BEFORE - 1, -1), *range(1, SENTENCES_AFTER + 1)):
            if 0 <= index + step < len(self._scenes):
                self._add_neighbour(pool, scene, self._scenes[index + step], step)
        for actor in self._mentions.salient(SALIENT):
            near = min(actor.mentions, key=lambda span: (abs(span.start - scene.words.span.start), span))
            pool.add(Party(near, actor.id), f"salient {self._mentions.rank(actor)}")

    def _add_neighbour(self, pool: Pool, scene: Scene, other: Scene, step: int) -> None:
        same = other.words.paragraph == scene.words.paragraph
        mentions = self._mentions.within(other.words.span)
        for mention in reversed(mentions) if step < 0 else mentions:
            pool.add(
                Party(mention.span, mention.actor.id),
                f"named {step:+d}",
                f"named {step:+d} {'same' if same else 'other'} paragraph",
            )


def _personal(head: str) -> bool:
    """A noun that ends as those of people do ("fighters", "speaker"): most others are things."""
    one = head.removesuffix("s")
    return one.endswith(_PERSONAL_ENDINGS) and one not in _THINGS


def _before_name(words: Words, at: int) -> str:
    """What stands before a phrase: a preposition, by whether a verb leads it, or what tells or conditions."""
    word = words.lower[at]
    if word in _TELLING or (word == "to" and words.tag(at - 1).startswith("VB")):
        return "told"
    return "condition" if word in _CONDITIONAL else word


def _parts(words: Words, chunk: Chunk) -> Iterator[tuple[str, Chunk]]:
    """ "Iran's offer" addresses Iran, "the proposal of the council" the council."""
    owner = owner_of(words, chunk)
    if owner is not None:
        yield "owner", owner
        if words.tag(chunk.head) not in {"NNS", "NNP", "NNPS"}:
            return
    yield "object", chunk
    for at in range(chunk.head, chunk.end):
        if words.word(at) in {"of", "by", "from"}:
            part = phrase_starting_at(words, at + 1)
            if part is not None:
                yield "part", part
            return
