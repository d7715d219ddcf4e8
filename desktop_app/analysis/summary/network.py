"""A small network of two layers, as plain arrays. Brings in NumPy.

`numpy.einsum` instead of a matrix product keeps the result independent of the number of threads.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Network:
    """Features are centred and scaled, pass ``hidden`` units that cut at zero, and come out as logits."""

    centre: Floats
    scale: Floats
    hidden: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: Floats

    def logits(self, features: Floats) -> Floats:
        """One row of logits for each row of ``features``."""
        if not len(features):
            return np.zeros((0, len(self.out_bias)))
        inputs = np.clip((features - self.centre) / self.scale, -5, 5)
        hidden = np.maximum(np.einsum("rf,fh->rh", inputs, self.hidden) + self.hidden_bias, 0)
        logits: Floats = np.einsum("rh,ho->ro", hidden, self.out) + self.out_bias
        return logits


def network(weights: Mapping[str, Any]) -> Network:
    """The network of which ``weights`` holds the arrays as lists."""
    return Network(**{name: np.array(values, dtype=np.float64) for name, values in weights.items()})
