"""Features of a sentence for the learned weights: its frames, what surrounds them, and its article.

Training and run time share this module; resources/models/red_lines/train.py imports it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import ACTORS, PRONOUNS, Subject, subject_type

Features = Mapping[str, float]

MOST, LEAST = 3.0, -2.0
"""No support counts for more, no doubt for less."""
WORD = 0.6
"""What a plain word weighs beside a frame: less, so that the learned weights lean on the frames."""
FEW_WORDS = 40
"""The topic of a shorter text is thought no plainer than if it had so many words."""
CLAUSE_REACH = 8
"""A dependent clause opens at most so many tokens before its verb."""
CLAUSE_OPENERS = frozenset(
    {"who", "which", "whose", "if", "because", "after", "before", "when", "while", "as", "although", "since"}
)


def features_of(scenes: Sequence[Scene], lexicon: Lexicon) -> tuple[Features, ...]:
    """The features of every sentence, by name; those of the article are the same for all its sentences."""
    article = _article_features(scenes, lexicon)
    return tuple(
        _sentence_features(scene, lexicon) | _neighbour_features(scenes, number) | _crossed(scene, article)
        for number, scene in enumerate(scenes)
    )


def _sentence_features(scene: Scene, lexicon: Lexicon) -> dict[str, float]:
    counts = Counter(name for frame in scene.frames for name in _frame_features(scene, frame))
    features = {name: min(float(count), 2.0) for name, count in counts.items()}
    features |= {f"word:{word}": WORD for word in _plain_words(scene)}
    features["support"] = min(scene.support, MOST)
    features["doubt"] = max(scene.doubt, LEAST)
    features |= {f"support>={least}": 1.0 for least in (0.5, 1) if scene.support >= least}
    features |= dict.fromkeys(_best_features(scene), 1.0)
    features |= dict.fromkeys(_where(scene), 1.0)
    features["length"] = min(len(scene.words), 60) / 30
    features |= dict.fromkeys(_shape(scene), 1.0)
    for attribution in scene.attributions:
        features[f"said by:{subject_type(scene.words, attribution.subject, lexicon)}"] = 1.0
        features[f"said:{scene.words.lower[attribution.verb]}"] = 1.0
    classes = sorted({f"{frame.source}:{frame.name}" for frame in scene.frames if scene.counts(frame)})
    features |= {f"{one}&{other}": 1.0 for n, one in enumerate(classes) for other in classes[n + 1 :]}
    return features


def _plain_words(scene: Scene) -> Iterator[str]:
    """The words written in lower case: no names, which would tie the weights to yesterday's actors."""
    for token, word in zip(scene.words.tokens, scene.words.lower, strict=True):
        if token.text[0].islower():
            yield word


def _shape(scene: Scene) -> Iterator[str]:
    words = scene.words
    if scene.question:
        yield "question"
    if scene.attributions:
        yield "said"
    if words.wholly_quoted:
        yield "quoted:whole"
    elif any(words.quote):
        yield "quoted:part"
    if scene.speaks_on:
        yield "first person after quote"
    if len(words) < 8:
        yield "short"
    if "!" in words.lower:
        yield "!"
    if any(word[:2] in {"19", "20"} and len(word) == 4 and word.isdigit() for word in words.lower):
        yield "year"
    if "but" in words.lower or "however" in words.lower:
        yield "but"
    if "despite" in words.lower:
        yield "despite"
    if not any(scene.counts(frame) and frame.evidence > 0 for frame in scene.frames):
        yield "no cue"


def _best_features(scene: Scene) -> Iterator[str]:
    """Once more of the frame with the most evidence, apart from all others."""
    best = scene.best
    if best is None:
        return
    base = f"best:{best.source}:{best.name}"
    yield base
    yield f"{base}:{_voice(scene, best)}"
    yield f"best subject:{best.subject}"
    if best.target:
        yield f"{base}:{best.target}"
    if best.source is not Source.PHRASE:
        yield f"{base}:{best.lemma}"
    if best.source in {Source.ACT, Source.NOUN}:
        yield f"{base}:{best.complement}:{best.form}"


def _where(scene: Scene) -> Iterator[str]:
    """Whether the verbs that speak for a line are those of a main clause or of one that hangs on it."""
    for frame in scene.frames:
        if frame.source in {Source.ACT, Source.MODAL} and frame.evidence > 0 and scene.counts(frame):
            before = scene.words.lower[max(0, frame.first - CLAUSE_REACH) : frame.first]
            clause = "main" if CLAUSE_OPENERS.isdisjoint(before) else "dependent"
            yield clause
            yield f"{clause}:{frame.source}:{frame.name}"


def _voice(scene: Scene, frame: Frame) -> str:
    """In somebody's own words (q), told of somebody who spoke (s), or told (n)."""
    if frame.quoted or scene.speaks_on:
        return "q"
    return "s" if scene.attributions else "n"


def _frame_features(scene: Scene, frame: Frame) -> Iterator[str]:
    voice = _voice(scene, frame)
    base = f"{frame.source}:{frame.name}"
    if frame.source is Source.PHRASE:
        yield f"{base}:{voice}"
        yield f"{base}#{frame.lemma}"
        if frame.negated:
            yield f"{base}:not"
        return
    negation = "not " if frame.negated else ""
    actor = frame.subject if frame.subject in PRONOUNS else "actor" if frame.subject in ACTORS else "other"
    yield f"{base}:{voice}"
    yield f"{base}:{negation}{actor}"
    yield f"{base}:{negation}{frame.target}"
    if frame.source is Source.MODAL:
        yield f"{base}:{negation}{frame.target}:{voice}"
        yield f"{base}:{negation}{frame.target}:{actor}"
        yield f"modal verb:{negation}{frame.lemma}"
        return
    yield f"{base}:{negation}{frame.complement}"
    yield f"{base}:{frame.complement}:{actor}"
    yield f"{base}:{frame.form}"
    yield f"lemma:{negation}{frame.lemma}"
    yield f"{base}:{frame.complement}:{frame.target}"
    if frame.passive:
        yield f"{base}:passive"
    if frame.perfect:
        yield f"{base}:perfect"
    if frame.subject is Subject.ANALYST:
        yield "analyst subject"


def _neighbour_features(scenes: Sequence[Scene], number: int) -> dict[str, float]:
    features = {}
    here = set(scenes[number].words.quote) - {0}
    for name, other in (("before", number - 1), ("after", number + 1)):
        if 0 <= other < len(scenes):
            evidence = min(max(scenes[other].evidence, 0.0), 2.0)
            features[f"evidence {name}"] = evidence
            if here.intersection(scenes[other].words.quote):
                features[f"evidence {name} in the same quotation"] = evidence
    return features


def _article_features(scenes: Sequence[Scene], lexicon: Lexicon) -> dict[str, float]:
    words = max(sum(len(scene.words) for scene in scenes), FEW_WORDS)
    strong = sum(scene.evidence >= 1 for scene in scenes)
    features = {"article strong": strong / max(len(scenes), 8)}
    for name, listed in lexicon.context.items():
        share = sum(word in listed for scene in scenes for word in scene.words.lower) / words
        features[f"article {name}"] = min(20 * share, 1.5)
    return features


def _crossed(scene: Scene, article: Mapping[str, float]) -> dict[str, float]:
    support = min(scene.support, 2.0)
    crossed = {f"support x {name}": support * value for name, value in article.items()}
    return dict(article) | crossed
