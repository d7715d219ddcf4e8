"""Learns how the fields of a red line are chosen: train.py DATA_FOLDER

DATA_FOLDER holds articles.jsonl.gz and labels.jsonl.gz (the first set), articles_more.jsonl.gz and
labels_more.jsonl.gz (other outlets). Needs scipy. Every question (speaker, addressee, kind, ...) is a choice
among candidates that the app's own rules propose; a conditional logit learns it from the labelled red lines.
Prints the cross-validated scores and those across the sets; writes weights.json beside this file. Same data,
same bytes.
"""

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2]))

from desktop_app.analysis.actors import find_actors  # noqa: E402
from desktop_app.analysis.red_lines.clauses import (  # noqa: E402
    conditions_of,
    consequences_of,
    features_of_part,
)
from desktop_app.analysis.red_lines.fields import Fields  # noqa: E402
from desktop_app.analysis.red_lines.kinds import kind_options, verdict_of  # noqa: E402
from desktop_app.analysis.red_lines.lexicon import lexicon  # noqa: E402
from desktop_app.analysis.red_lines.ranking import rankings  # noqa: E402
from desktop_app.analysis.red_lines.scenes import Scene, scenes_of  # noqa: E402
from desktop_app.analysis.red_lines.spans import Part  # noqa: E402
from desktop_app.article import Article, Block  # noqa: E402
from desktop_app.language import read_document  # noqa: E402
from desktop_app.report import Actor, Party, RedLineKind  # noqa: E402

SEED = 7
FOLDS = 5
LEAST_LINES = 3
"""Features seen in fewer lines are left out."""
TRUST = 3.0
"""So much more than other weights those known beforehand are held back."""
LEAST_WEIGHT = 0.02
TRIGGERS = (
    "if", "unless", "until", "barring", "pending", "in case", "in case of", "in the event of", "inverted",
    "as long as", "so long as", "anyone who", "whoever", "provided", "provided that",
)  # fmt: skip
PENALTY = {"condition": 4.0, "consequence": 4.0, "kind": 4.0, "speaker": 8.0, "addressee": 16.0}
PRIORS = {
    "kind": {f"{kind} {rule} {kind}": 2.0 for kind in RedLineKind for rule in ("rule", "worded")},
    "condition": {f"start {start}": 2.0 for start in TRIGGERS},
    "consequence": {"behind or": 2.0, "behind otherwise": 2.0, "main clause": 0.5},
    "speaker": {
        "rules": 1.0,
        "subject of the told act": 2.0,
        "tells of another's act": -2.0,
        "act told by another": 4.0,
        "agent of the told act": 3.0,
        "object of the told act": -2.0,
        "quoted as saying": 3.0,
        "whose the noun is": 2.0,
        "target": -1.0,
    },
    "addressee": {
        "object of the cue": 1.5,
        "owner of the cue": 0.5,
        "passive subject": 1.0,
        "object after told": 3.0,
        "behind gave": 1.0,
        "target asker": 2.5,
        "target done object": 0.5,
        "target done to": 0.5,
        "object after condition": 1.0,
    },
}
"""What is known beforehand: weights are pulled towards these, all others towards 0."""
# fmt: off
TITLES = frozenset({
    "the", "of", "and", "president", "minister", "prime", "foreign", "secretary", "state", "us", "u.s",
    "united", "states", "government", "supreme", "leader", "senator", "representative", "chairman",
    "spokesman", "former", "spokesperson", "a", "house", "general", "white", "for", "mr", "mrs", "ms",
})
# fmt: on
"""Words of a name that do not tell whose it is."""


@dataclass(frozen=True)
class Choice:
    """One question about one line: its options, and what each is worth (0..1) by the label."""

    article: str
    options: tuple[frozenset[str], ...]
    gains: tuple[float, ...]


@dataclass(frozen=True)
class Line:
    """A labelled red line in its document."""

    article: str
    label: dict
    scene: Scene
    fields: Fields
    text: str
    actors: dict[str, Actor]


def rows(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def names(text: str | None) -> set[str]:
    words = {word.strip(".'’").lower() for word in re.findall(r"[\w’'.-]+", text or "")}
    return (words - TITLES) or words


def lines_of(folder: Path, suffix: str) -> list[Line]:
    """The labelled lines of one set; those that the readers disputed are left out."""
    labels = defaultdict(list)
    for row in rows(folder / f"labels{suffix}.jsonl.gz"):
        if not row.get("skip"):
            labels[row["article_id"]].append(row)
    return [
        line
        for row in rows(folder / f"articles{suffix}.jsonl.gz")
        if row["id"] in labels
        for line in lines_in(row, labels[row["id"]])
    ]


def lines_in(row: dict, labels: list[dict]) -> Iterator[Line]:
    article = Article(
        tuple(Block(line) for line in row["text"].split("\n") if line.strip()), row.get("title")
    )
    document = read_document(article)
    actors = find_actors(document)
    scenes = scenes_of(document, lexicon())
    fields = Fields(document.text, scenes, actors, lexicon())
    named = {actor.id: actor for actor in actors}
    places = dict(places_of(article.text, row["sentences"]))
    for label in labels:
        if label["sent_index"] in places:
            start, end = places[label["sent_index"]]
            scene = max(
                scenes, key=lambda scene: min(end, scene.words.span.end) - max(start, scene.words.span.start)
            )
            yield Line(row["id"], label, scene, fields, document.text, named)


def places_of(text: str, sentences: Sequence[str]) -> Iterator[tuple[int, tuple[int, int]]]:
    at = 0
    for number, sentence in enumerate(sentences):
        start = text.find(sentence, at)
        if start >= 0:
            at = start + len(sentence)
            yield number, (start, at)


def kind_of(line: Line) -> Choice:
    kind = (line.label["type"] or "").lower().replace("explicit_", "")
    return Choice(
        line.article, tuple(kind_options(line.scene)), tuple(float(option == kind) for option in RedLineKind)
    )


def speaker_of(line: Line) -> Choice | None:
    if not line.label.get("speaker"):
        return None
    candidates = line.fields.speakers.candidates_of(line.scene, verdict_of(line.scene))
    return Choice(
        line.article,
        tuple(candidate.features for candidate in candidates),
        tuple(float(is_meant(line.label["speaker"], candidate.party, line)) for candidate in candidates),
    )


def addressee_of(line: Line) -> Choice:
    verdict = verdict_of(line.scene)
    speaker = line.fields.speakers.speaker_of(line.scene, verdict)
    candidates = line.fields.addressees.candidates_of(line.scene, verdict, speaker)
    return Choice(
        line.article,
        tuple(candidate.features for candidate in candidates),
        tuple(
            float(is_meant(line.label.get("addressee"), candidate.party, line)) for candidate in candidates
        ),
    )


def part_of(line: Line, question: str, parts: Sequence[Part | None]) -> Choice:
    verdict = verdict_of(line.scene)
    return Choice(
        line.article,
        tuple(features_of_part(part, line.scene, verdict) for part in parts),
        tuple(likeness(line.label.get(question), part, line) for part in parts),
    )


def condition_of(line: Line) -> Choice:
    return part_of(line, "condition", conditions_of(line.scene, verdict_of(line.scene)))


def consequence_of(line: Line) -> Choice:
    return part_of(line, "consequence", consequences_of(line.scene, verdict_of(line.scene)))


QUESTIONS: dict[str, Callable[[Line], Choice | None]] = {
    "kind": kind_of,
    "condition": condition_of,
    "consequence": consequence_of,
    "speaker": speaker_of,
    "addressee": addressee_of,
}
"""In this order: what is proposed for a question starts from the answers to those before."""


def likeness(label: str | None, part: Part | None, line: Line) -> float:
    """The F1 of the words of the label and the part; of no part it is right that there is no label."""
    if part is None or not label:
        return float(part is None and not label)
    said = line.scene.words.span_of(part.first, part.end).of(line.text)
    one, other = (Counter(re.findall(r"\w+", text.lower())) for text in (label, said))
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def is_meant(label: str | None, party: Party | None, line: Line) -> bool:
    """The label and the party share a word of a name; without a label it is right to name nobody."""
    if party is None or not label:
        return party is None and not label
    actor = line.actors.get(party.actor or "")
    said = [party.span.of(line.text), *((actor.name, *actor.aliases) if actor else ())]
    return bool(names(label) & names(" ".join(said)))


def fit(choices: Sequence[Choice], question: str) -> dict[str, float]:
    """Weights under which the expected gain is highest: minus its logarithm, summed, with an L2 penalty."""
    priors = PRIORS.get(question, {})
    useful = [choice for choice in choices if max(choice.gains, default=0) > 0]
    seen = Counter(name for choice in useful for name in set().union(*choice.options))
    kept = sorted({name for name in seen if seen[name] >= LEAST_LINES} | set(priors))
    known = {name: place for place, name in enumerate(kept)}
    expected_weights = np.array([priors.get(name, 0.0) for name in kept])
    penalty = PENALTY[question] * np.array([TRUST if name in priors else 1.0 for name in kept])
    options = [option for choice in useful for option in choice.options]
    indices = [sorted(known[name] for name in option if name in known) for option in options]
    starts = np.cumsum([0, *(len(row) for row in indices)])
    flat = np.array([place for row in indices for place in row], dtype=int)
    matrix = csr_matrix((np.ones(len(flat)), flat, starts), shape=(len(options), len(known)))
    gains = np.array([gain for choice in useful for gain in choice.gains])
    owner = np.repeat(np.arange(len(useful)), [len(choice.options) for choice in useful])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ weights
        highest = np.full(len(useful), -np.inf)
        np.maximum.at(highest, owner, scores)
        powers = np.exp(scores - highest[owner])
        shares = powers / np.bincount(owner, powers)[owner]
        gained = shares * gains
        expected = np.bincount(owner, gained)
        slope = matrix.T @ (shares - gained / expected[owner])
        strayed = weights - expected_weights
        return (
            float(-np.log(expected).sum() + penalty @ strayed**2 / 2),
            slope + penalty * strayed,
        )

    found = minimize(loss, expected_weights, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {
        name: round(float(found[place]), 4)
        for name, place in known.items()
        if abs(found[place]) >= LEAST_WEIGHT
    }


def gain(choice: Choice, weights: dict[str, float]) -> float:
    if not choice.options:
        return 0.0
    scores = [round(sum(weights.get(name, 0.0) for name in sorted(option)), 6) for option in choice.options]
    return choice.gains[scores.index(max(scores))]


def folds_of(choices: Sequence[Choice]) -> dict[str, int]:
    """A fold for every article; folds hold alike many lines."""
    counts = Counter(choice.article for choice in choices)
    order = np.random.default_rng(SEED).permutation(sorted(counts))
    held = [0] * FOLDS
    fold = {}
    for article in sorted(order, key=lambda name: -counts[name]):
        fold[article] = min(range(FOLDS), key=lambda number: (held[number], number))
        held[fold[article]] += counts[article]
    return fold


def asked(lines: Sequence[Line], question: str) -> list[Choice]:
    choices = (QUESTIONS[question](line) for line in lines)
    return [choice for choice in choices if choice is not None]


def cross_validated(choices: Sequence[Choice], further: Sequence[Choice], question: str) -> float:
    """The mean gain on every article of ``choices`` by weights of the other articles and of ``further``."""
    fold = folds_of(choices)
    gains = []
    for number in range(FOLDS):
        train = [choice for choice in choices if fold[choice.article] != number]
        weights = fit([*train, *further], question)
        gains += [gain(choice, weights) for choice in choices if fold[choice.article] == number]
    return float(np.mean(gains))


def report(first: Sequence[Choice], more: Sequence[Choice], question: str) -> str:
    """A row: of either set the choices, the ceiling, trained on itself, on the other set, on both."""
    cells = []
    for held, other in ((first, more), (more, first)):
        across = fit(other, question)
        cells += [
            str(len(held)),
            f"{np.mean([max(choice.gains, default=0.0) for choice in held]):.3f}",
            f"{cross_validated(held, (), question):.3f}",
            f"{np.mean([gain(choice, across) for choice in held]):.3f}",
            f"{cross_validated(held, other, question):.3f}",
        ]
    return f"| {question} | {' | '.join(cells)} |"


def write(table: dict[str, dict[str, float]]) -> None:
    """Writes the weights of the questions answered so far; the app's code reads them for the next ones."""
    text = json.dumps(table, indent=0, sort_keys=True, ensure_ascii=True) + "\n"
    (HERE / "weights.json").write_text(text, encoding="utf-8")
    rankings.cache_clear()


def main(folder: Path) -> None:
    first, more = lines_of(folder, ""), lines_of(folder, "_more")
    table: dict[str, dict[str, float]] = {}
    for question in QUESTIONS:
        choices, further = asked(first, question), asked(more, question)
        print(report(choices, further, question))
        table[question] = fit([*choices, *further], question)
        write(table)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
