"""What one model answers on the val split, side by side, so that two models can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.evaluation.measuring import Finding


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What one model says of ``n`` radiographs, in a fixed order.

    Attributes
    ----------
    labels
        What each is labelled, shape ``(n,)``.
    scores
        Shape ``(n,)``, 0–100.
    heatmaps
        Shape ``(n, h, w)``, 0–1.
    boxed
        Shape ``(n,)``: whether there is a Box at the default threshold.
    ious
        Of the TB radiographs with true boxes, shape ``(m,)``; their mean is the mIOU.
    """

    labels: npt.NDArray[np.str_]
    scores: npt.NDArray[np.float64]
    heatmaps: npt.NDArray[np.float32]
    boxed: npt.NDArray[np.bool_]
    ious: npt.NDArray[np.float64]

    @classmethod
    def of(cls, findings: Sequence[Finding]) -> Answers:
        """Return the answers in a model's findings; what the viewer refuses, no model is asked about."""
        asked = [(f, f.score) for f in findings if f.score is not None]
        return cls(
            labels=np.array([f.record.label for f, _ in asked], dtype=np.str_),
            scores=np.array([score for _, score in asked], dtype=np.float64),
            heatmaps=np.array([f.heatmap for f, _ in asked], dtype=np.float32),
            boxed=np.array([bool(len(f.boxes)) for f, _ in asked], dtype=np.bool_),
            ious=np.array([f.iou for f, _ in asked if len(f.truth)], dtype=np.float64),
        )
