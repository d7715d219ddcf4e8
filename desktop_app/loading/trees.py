"""Gradient-boosted trees as nested JSON, walked in plain Python: no numeric library is needed at run time."""

import json
import math
from collections.abc import Sequence
from functools import cache
from typing import TypeAlias

from desktop_app.assets import resource

Node: TypeAlias = "float | tuple[int, float, Node, Node]"
"""A leaf's log-odds, or (feature, threshold, branch if the feature is at most that, branch if not)."""


@cache
def load_trees(model: str) -> tuple[Node, ...]:
    """The trees of ``resources/models/<model>/trees.json``, read once in a process."""
    return tuple(json.loads(resource("models", model, "trees.json").read_bytes()))


def probability(trees: Sequence[Node], row: Sequence[float]) -> float:
    """The probability that the trees give to a row of features."""
    total = 0.0
    for tree in trees:
        node = tree
        while not isinstance(node, float):
            feature, threshold, low, high = node
            node = low if row[feature] <= threshold else high
        total += node
    return 1.0 / (1.0 + math.exp(-total))
