"""What pointing and side accuracy reach without looking: one point and one half for every radiograph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tbviewer.core.boxes import union_mask
from trainer.evaluation.estimate import Estimate, proportion
from trainer.evaluation.metric import GRID, Corners, Half, half_of


@dataclass(frozen=True, slots=True)
class FixedAnswers:
    """The best answers that look at no image, chosen on the very radiographs they are measured on.

    Tuberculosis has its usual places, and a data set its usual side; a map that finds lesions must do better.

    Attributes
    ----------
    point
        x and y on the metric's grid: the middle of the pixel that lies in a true box most often.
    pointing
        Share of the radiographs with that point in a true box.
    half
        The half of the image that holds all lesions more often; None where no radiograph has them in one.
    side
        Share of the radiographs with all lesions in one half where it is that one.
    """

    point: tuple[float, float]
    pointing: Estimate
    half: Half | None
    side: Estimate | None


def best_fixed_answers(truths: Sequence[Corners]) -> FixedAnswers:
    """Return the best that looks at no image, for true boxes on the grid, ``(n, 4)`` each, of radiographs."""
    hits = np.sum([union_mask(truth, (GRID, GRID)) for truth in truths], axis=0)
    y, x = np.unravel_index(int(hits.argmax()), hits.shape)
    pointing = proportion(int(hits.max()), len(truths))
    halves = Counter(half for truth in truths if (half := half_of(truth)) is not None)
    if not halves:
        return FixedAnswers((x + 0.5, y + 0.5), pointing, None, None)
    half, count = halves.most_common(1)[0]
    return FixedAnswers((x + 0.5, y + 0.5), pointing, half, proportion(count, halves.total()))
