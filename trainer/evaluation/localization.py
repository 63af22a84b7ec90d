"""What a map, or boxes that look at no image, are worth against the true boxes of TB radiographs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.evaluation import metric
from trainer.evaluation.estimate import Estimate, mean, proportion, ratio
from trainer.evaluation.metric import Case, Corners

SWEEP = tuple(round(t, 2) for t in (0.01, 0.02, *np.arange(0.05, 1.0, 0.05)))


@dataclass(frozen=True, slots=True)
class BoxAccuracy:
    """MaxBoxAccV2 (Choe et al. 2020) and its parts: at the best threshold for each IoU."""

    mean: float
    at_iou_30: float
    at_iou_50: float
    at_iou_70: float


@dataclass(frozen=True, slots=True)
class Localization:
    """Agreement with the true boxes.

    Attributes
    ----------
    radiographs, true_boxes
        On how many TB radiographs, with how many true boxes.
    miou
        The metric; see `trainer.evaluation.metric`.
    miou_any_threshold
        The highest mIOU that any heat-map threshold reaches on these very radiographs, whatever it does
        to normal ones: what a better threshold could gain at most.
    nothing_found
        Share of the radiographs without a predicted Box.
    box_iou
        Mean over the true boxes of the best IoU with a predicted Box.
    box_accuracy
        MaxBoxAccV2.
    pointing
        Share of the radiographs where the map's maximum lies in a true box; None without a map.
    side
        Where all lesions are in one half of the image: the share where the map's mean is higher in that
        half. None without such radiographs or without a map.
    one_sided
        How many such radiographs there are.
    """

    radiographs: int
    true_boxes: int
    miou: Estimate
    miou_any_threshold: float
    nothing_found: Estimate
    box_iou: Estimate
    box_accuracy: BoxAccuracy
    pointing: Estimate | None
    side: Estimate | None
    one_sided: int


@dataclass(frozen=True, slots=True, eq=False)
class Swept:
    """What maps predict at one threshold.

    Attributes
    ----------
    boxes
        Of each radiograph, on the grid, shape ``(n, 4)``.
    ious
        Of each radiograph.
    """

    boxes: tuple[Corners, ...]
    ious: npt.NDArray[np.float64]

    @property
    def miou(self) -> float:
        """Mean over the radiographs."""
        return float(self.ious.mean())


def swept(cases: Sequence[Case], minimum_area: float) -> dict[float, Swept]:
    """Return what maps predict at each threshold of `SWEEP`, the costly part of measuring them."""
    return {threshold: _at(cases, threshold, minimum_area) for threshold in SWEEP}


def of_maps(
    cases: Sequence[Case],
    threshold: float,
    minimum_area: float,
    at: Mapping[float, Swept] | None = None,
) -> Localization:
    """Measure maps at a threshold.

    Parameters
    ----------
    cases
        The maps.
    threshold, minimum_area
        0–1, and a share of the square.
    at
        What `swept` returns for them, if it is known already.
    """
    at = swept(cases, minimum_area) if at is None else at
    sides = [side for side in map(metric.finds_side, cases) if side is not None]
    return _localization(
        [case.truth for case in cases],
        at[threshold] if threshold in at else _at(cases, threshold, minimum_area),
        tuple(at.values()),
        pointing=proportion(sum(map(metric.points_into_lesion, cases)), len(cases)),
        side=proportion(sum(sides), len(sides)) if sides else None,
        one_sided=len(sides),
    )


def of_fixed_boxes(boxes: Corners, truths: Sequence[Corners]) -> Localization:
    """Measure boxes on the grid, shape ``(n, 4)``, that are the same on every radiograph."""
    predicted = (boxes,) * len(truths)
    same = Swept(predicted, ious(predicted, truths))
    return _localization(truths, same, [same], pointing=None, side=None, one_sided=0)


def ious(predicted: Sequence[Corners], truths: Sequence[Corners]) -> npt.NDArray[np.float64]:
    """Return each radiograph's IoU, shape ``(n,)``."""
    return np.array([metric.radiograph_iou(p, t) for p, t in zip(predicted, truths, strict=True)])


def best_threshold(at: Mapping[float, Swept]) -> float:
    """Return the threshold of the highest mIOU, the lowest of equals."""
    return max(at, key=lambda threshold: at[threshold].miou)


def _localization(
    truths: Sequence[Corners],
    predicted: Swept,
    at_thresholds: Sequence[Swept],
    *,
    pointing: Estimate | None,
    side: Estimate | None,
    one_sided: int,
) -> Localization:
    per_box = _paired(metric.best_iou_per_true_box, predicted.boxes, truths)
    return Localization(
        radiographs=len(truths),
        true_boxes=sum(map(len, truths)),
        miou=mean(predicted.ious),
        miou_any_threshold=max(some.miou for some in at_thresholds),
        nothing_found=proportion(sum(not len(p) for p in predicted.boxes), len(predicted.boxes)),
        box_iou=ratio(np.array([b.sum() for b in per_box]), np.array([float(len(b)) for b in per_box])),
        box_accuracy=_box_accuracy(at_thresholds, truths),
        pointing=pointing,
        side=side,
        one_sided=one_sided,
    )


def _at(cases: Sequence[Case], threshold: float, minimum_area: float) -> Swept:
    boxes = tuple(case.boxes_at(threshold, minimum_area) for case in cases)
    return Swept(boxes, ious(boxes, [case.truth for case in cases]))


def _box_accuracy(at_thresholds: Sequence[Swept], truths: Sequence[Corners]) -> BoxAccuracy:
    best = [
        [b.max() for b in _paired(metric.best_iou_per_true_box, some.boxes, truths)] for some in at_thresholds
    ]
    parts = [float((np.array(best) >= level).mean(axis=1).max()) for level in metric.BOX_ACCURACY_IOUS]
    return BoxAccuracy(float(np.mean(parts)), *parts)


def _paired(
    function: Callable[[Corners, Corners], npt.NDArray[np.float64]],
    predicted: Sequence[Corners],
    truths: Sequence[Corners],
) -> list[npt.NDArray[np.float64]]:
    return [function(p, t) for p, t in zip(predicted, truths, strict=True)]
