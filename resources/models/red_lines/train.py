"""Learns the weights of the red lines' features and of the blend with the encoder: train.py DATA_FOLDER

DATA_FOLDER holds articles.jsonl.gz and labels.jsonl.gz (the first set), articles_more.jsonl.gz and
labels_more.jsonl.gz (other outlets). Needs scikit-learn, python-crfsuite, and encoder_scores.npz of
train_encoder.py beside this file. Prints the scores, cross-validated and across the sets, and the tables of
calibration, with the encoder and without; writes weights.json beside this file. Same data, same bytes.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2]))

from judged import Example, read_judged  # noqa: E402
from measures import (  # noqa: E402
    FOLDS,
    HEADER,
    best_threshold,
    calibrate,
    calibrated_apart,
    calibration_table,
    folds_of,
    nested,
    report,
    switch_table,
    truth,
)

from desktop_app.analysis.red_lines.blend import Blend, inputs_of  # noqa: E402

INVERSE_REGULARISATION = 0.08
POSITIVE_WEIGHT = 3.0
LEAST_SENTENCES = 4
"""Features seen in fewer sentences are left out."""
HEARD = 0.1
"""The share of sentences, those that the frames find likeliest, that the encoder is asked about."""
BLEND_REGULARISATION = 1.0
BLEND_POSITIVE_WEIGHT = 2.0
UNHEARD = -20.0
"""The blend's score of the sentences that the encoder is not asked about: below all others."""

Fitted = tuple[DictVectorizer, LogisticRegression]


@dataclass(frozen=True)
class Scored:
    """Examples with the scores of their frames and of the encoder, neither trained on their own article."""

    examples: Sequence[Example]
    frames: np.ndarray
    encoder: np.ndarray


def fit_frames(examples: Sequence[Example]) -> Fitted:
    seen = Counter(name for example in examples for name in example.features)
    kept = [
        {name: value for name, value in example.features.items() if seen[name] >= LEAST_SENTENCES}
        for example in examples
    ]
    vectorizer = DictVectorizer(sort=True)
    model = LogisticRegression(
        C=INVERSE_REGULARISATION, class_weight={True: POSITIVE_WEIGHT, False: 1.0}, max_iter=2000
    )
    model.fit(vectorizer.fit_transform(kept), [example.line for example in examples])
    return vectorizer, model


def frames_scores(fitted: Fitted, examples: Sequence[Example]) -> np.ndarray:
    vectorizer, model = fitted
    return model.decision_function(vectorizer.transform([example.features for example in examples]))


def out_of_fold(examples: Sequence[Example], folds: np.ndarray) -> np.ndarray:
    scores = np.zeros(len(examples))
    for number in range(FOLDS):
        fitted = fit_frames(
            [example for example, fold in zip(examples, folds, strict=True) if fold != number]
        )
        held = np.flatnonzero(folds == number)
        scores[held] = frames_scores(fitted, [examples[place] for place in held])
    return scores


def encoder_scores(examples: Sequence[Example], judged: np.ndarray) -> np.ndarray:
    """That of the judged sentence that the example is; the highest where the app joined several."""
    return np.array([judged[list(example.judged)].max() if example.judged else -4.0 for example in examples])


def inputs_by_place(scored: Scored, gate: float) -> dict[int, tuple[float, ...]]:
    """What the blend weighs, by the place in ``scored`` of the sentences above the gate."""
    inputs = {}
    for _, places in groupby(range(len(scored.examples)), lambda at: scored.examples[at].article):
        article = list(places)
        heard = {
            number: float(scored.encoder[at])
            for number, at in enumerate(article)
            if scored.frames[at] >= gate
        }
        features = [scored.examples[at].features for at in article]
        found = inputs_of([float(scored.frames[at]) for at in article], heard, features)
        inputs.update({article[number]: values for number, values in found.items()})
    return inputs


def gate_of(scored: Scored) -> float:
    return round(float(np.quantile(scored.frames, 1 - HEARD)), 4)


def fit_blend(scored: Scored, gate: float, places: np.ndarray) -> Blend:
    """Learned from the sentences at ``places`` that pass the gate."""
    inputs = inputs_by_place(scored, gate)
    wanted = [at for at in places if at in inputs]
    model = LogisticRegression(
        C=BLEND_REGULARISATION, class_weight={True: BLEND_POSITIVE_WEIGHT, False: 1.0}, max_iter=2000
    )
    model.fit([inputs[at] for at in wanted], [scored.examples[at].line for at in wanted])
    return Blend([round(float(weight), 4) for weight in model.coef_[0]], round(float(model.intercept_[0]), 4))


def blend_scores(blend: Blend, scored: Scored, gate: float) -> np.ndarray:
    scores = np.full(len(scored.examples), UNHEARD)
    for at, inputs in inputs_by_place(scored, gate).items():
        scores[at] = blend.score(inputs)
    return scores


def blended_apart(scored: Scored, folds: np.ndarray) -> np.ndarray:
    """The blend's score of every sentence, learned from the other folds."""
    scores = np.zeros(len(scored.examples))
    gate = gate_of(scored)
    for number in range(FOLDS):
        held = folds == number
        blend = fit_blend(scored, gate, np.flatnonzero(~held))
        scores[held] = blend_scores(blend, scored, gate)[held]
    return scores


def apart(examples: Sequence[Example], encoder: np.ndarray) -> Scored:
    """Every example with the score of frames that the other folds of these examples trained."""
    return Scored(examples, out_of_fold(examples, folds_of(examples)), encoder)


def cross_validated(first: int, scored: Scored) -> Iterator[str]:
    """The card's rows of both sets, trained on both; ``first`` splits them."""
    examples, lines, folds = scored.examples, truth(scored.examples), folds_of(scored.examples)
    for title, scores in (("frames", scored.frames), ("with the encoder", blended_apart(scored, folds))):
        flagged = nested(scores, lines, folds)
        for name, part in (("first set", slice(first)), ("other outlets", slice(first, None))):
            yield report(f"{name}, cross-validated: {title}", examples[part], scores[part], flagged[part])


def across(name: str, held: Sequence[Example], encoder: np.ndarray, other: Scored) -> Iterator[str]:
    """The card's rows of the set ``held``, of which nothing was learned but from the ``other``."""
    carried = Scored(held, frames_scores(fit_frames(other.examples), held), encoder)
    gate, lines = gate_of(other), truth(other.examples)
    blend = fit_blend(other, gate, np.arange(len(other.examples)))
    known = blended_apart(other, folds_of(other.examples))
    for title, scores, threshold in (
        ("frames", carried.frames, best_threshold(other.frames, lines)),
        ("with the encoder", blend_scores(blend, carried, gate), best_threshold(known, lines)),
    ):
        yield report(f"{name}, trained on the other set: {title}", held, scores, scores >= threshold)


def certainty_apart(scored: Scored, folds: np.ndarray) -> np.ndarray:
    """The confidence of every sentence as the app gives it, learned and calibrated on the other folds."""
    lines, blended = truth(scored.examples), blended_apart(scored, folds)
    heard = blended > UNHEARD
    certain = calibrated_apart(scored.frames, lines, folds)
    certain[heard] = calibrated_apart(blended[heard], lines[heard], folds[heard])
    return certain


def write(scored: Scored) -> None:
    """The table that the app reads, learned from everything."""
    vectorizer, model = fit_frames(scored.examples)
    gate = gate_of(scored)
    folds, lines = folds_of(scored.examples), truth(scored.examples)
    blend = fit_blend(scored, gate, np.arange(len(scored.examples)))
    blended = blended_apart(scored, folds)
    heard = blended > UNHEARD
    table = {
        "features": {
            name: round(float(weight), 4)
            for name, weight in zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
            if abs(weight) >= 0.0005
        },
        "bias": round(float(model.intercept_[0]), 4),
        "alone": calibrate(scored.frames, lines),
        "gate": gate,
        "blend": blend.weights,
        "blend_bias": blend.bias,
        "blended": calibrate(blended[heard], lines[heard]),
    }
    text = json.dumps(table, indent=0, sort_keys=True, ensure_ascii=True) + "\n"
    (HERE / "weights.json").write_text(text, encoding="utf-8")


def main(folder: Path) -> None:
    first, more = (read_judged(folder, suffix).examples for suffix in ("", "_more"))
    with np.load(HERE / "encoder_scores.npz") as stored:
        heard_first, heard_more = (
            [encoder_scores(examples, column / 100) for column in stored[name].T]
            for name, examples in (("first", first), ("more", more))
        )
    both = apart([*first, *more], np.concatenate([heard_first[0], heard_more[0]]))
    print(HEADER)
    print("\n".join(cross_validated(len(first), both)))
    print("\n".join(across("first set", first, heard_first[1], apart(more, heard_more[0]))))
    print("\n".join(across("other outlets", more, heard_more[1], apart(first, heard_first[0]))))
    folds, lines = folds_of(both.examples), truth(both.examples)
    for certain in (certainty_apart(both, folds), calibrated_apart(both.frames, lines, folds)):
        print("\n" + "\n".join(switch_table(certain, lines, len(first))))
        print("\n" + "\n".join(calibration_table(certain, lines)))
    write(both)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
