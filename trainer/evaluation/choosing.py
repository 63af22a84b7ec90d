"""How weights, threshold and minimum area are chosen on val, from evidence maps made once per network.

Only settings count that box at most a stated share of the val split's normal radiographs. Among them the
highest mIOU on the val boxes wins. Without boxes it is the lowest threshold that this share allows, at a
default minimum area, for the averaged weights.

The maps are torch's. A bundle stores rounded weights and computes in another order, so its maps differ by
half a thousandth (measured with fp16); the share is kept with a margin of four times that, to hold of the
bundle too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.bundle import Calibration
from tbviewer.core.preprocess import Letterbox
from trainer.evaluation.calibration import fit_calibration
from trainer.evaluation.metric import GRID, Case, Corners, ious
from trainer.evaluation.selection import HEATMAP_THRESHOLD, Selection
from trainer.fitting.run import Kept

FALSE_BOXES = 0.10
DEFAULT_MINIMUM_AREA = 1000 / GRID**2  # about 32 × 32 of 512 × 512 pixels: where no box says better

_MINIMUM_AREAS = tuple(area / GRID**2 for area in (0, 1000, 4000))
_QUANTILES = (*np.arange(0.50, 0.96, 0.02), 0.97, 0.98, 0.985, 0.99, 0.995)
_HALVINGS = 14
_MARGIN = 2e-3  # of activation: a normal radiograph that comes so near to showing a Box counts as if it did

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Mapped:
    """One radiograph's evidence and where it lies in the model's square.

    Attributes
    ----------
    evidence
        Shape ``(h, w)``; see `trainer.fitting.model.evidence`.
    letterbox
        The placement of the image.
    truth
        Its true boxes on the metric's grid, shape ``(n, 4)``; none for one without lesions.
    """

    evidence: Floats
    letterbox: Letterbox
    truth: Corners


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What one network makes of the val split.

    Attributes
    ----------
    tb
        The radiographs labelled TB.
    normals
        Those labelled normal.
    logits, labels
        Of every val radiograph, shapes ``(n, classes)`` and ``(n,)``, for the calibration.
    """

    tb: tuple[Mapped, ...]
    normals: tuple[Mapped, ...]
    logits: Floats
    labels: npt.NDArray[np.int64]

    @property
    def lesions(self) -> tuple[Mapped, ...]:
        """The TB radiographs with boxes."""
        return tuple(m for m in self.tb if len(m.truth))


def choose(seen: Mapping[Kept, Seen], false_boxes: float = FALSE_BOXES) -> Selection:
    """Choose weights, threshold, area and calibration of one network.

    Parameters
    ----------
    seen
        What each kept version of its weights makes of the val split.
    false_boxes
        At most this share of normal radiographs may show a Box at the default threshold.
    """
    measurable: list[Kept] = [kept for kept, what in seen.items() if what.lesions]
    chosen = max((_best(kept, seen[kept], false_boxes) for kept in measurable or ["average"]), key=_miou)
    what = seen[chosen.kept]
    return replace(chosen, calibration=fit_calibration(what.logits, what.labels))


def _best(kept: Kept, seen: Seen, false_boxes: float) -> Selection:
    """Return the best setting for one version of the weights, uncalibrated."""
    lesions, values = seen.lesions, np.concatenate([m.evidence.ravel() for m in seen.tb])
    blank = Selection(kept, 0.0, max(float(values.std()), 1e-3), 0.0, Calibration(), 0.0)
    if not lesions:
        only = replace(blank, minimum_area=DEFAULT_MINIMUM_AREA)
        return _counted(replace(only, offset=lowest_offset(only, seen, false_boxes)), seen)
    values = np.concatenate([m.evidence.ravel() for m in lesions])
    trials = []
    for area in _MINIMUM_AREAS:
        lowest = lowest_offset(replace(blank, minimum_area=area), seen, false_boxes)
        offsets = (float(offset) for offset in np.quantile(values, _QUANTILES))
        for offset in (lowest, *(offset for offset in offsets if offset > lowest)):
            trial = replace(blank, offset=offset, minimum_area=area)
            trials.append(replace(trial, miou=miou(trial, lesions)))
    return _counted(max(trials, key=_miou), seen)


def lowest_offset(trial: Selection, seen: Seen, false_boxes: float) -> float:
    """Return the lowest offset at which few enough normal radiographs show a Box, by halving.

    A network whose map is as high on normal radiographs gets a threshold that only few of them reach. Those
    that come within `_MARGIN` of it count too.
    """
    near = HEATMAP_THRESHOLD - _MARGIN
    low = min(float(m.evidence.min()) for m in (*seen.tb, *seen.normals))
    # One scale above a radiograph's highest evidence its map reaches 0.27 at most: no Box anywhere.
    high = max((float(m.evidence.max()) + trial.scale for m in seen.normals), default=low)
    most = false_boxes * len(seen.normals) + 1e-9
    if sum(_boxed(replace(trial, offset=low), m, near) for m in seen.normals) <= most:
        return low
    # A region shrinks as the offset rises. So a radiograph's answer in the middle holds on one side of it.
    open_ones, boxed = list(seen.normals), 0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        answers = [_boxed(replace(trial, offset=middle), m, near) for m in open_ones]
        if boxed + sum(answers) <= most:
            high, boxed = middle, boxed + sum(answers)
        else:
            low = middle
        open_ones = [m for m, answer in zip(open_ones, answers, strict=True) if answer == (low == middle)]
    return high


def miou(trial: Selection, lesions: Sequence[Mapped]) -> float:
    """Return a setting's mIOU."""
    cases = [Case(m.truth, fine_map(trial.heatmap(m.evidence)), m.letterbox) for m in lesions]
    return float(ious(cases, HEATMAP_THRESHOLD, trial.minimum_area).mean())


def boxed_share(trial: Selection, radiographs: Sequence[Mapped]) -> float:
    """Return the share of radiographs that show a Box at the default threshold."""
    boxed = [_boxed(trial, m, HEATMAP_THRESHOLD) for m in radiographs]
    return float(np.mean(boxed)) if boxed else 0.0


def _boxed(trial: Selection, mapped: Mapped, threshold: float) -> bool:
    heatmap = trial.heatmap(mapped.evidence)
    if heatmap.max() < threshold:
        return False
    fine = fine_map(heatmap)
    if np.count_nonzero(fine >= threshold) < trial.minimum_area * fine.size:  # so no region is large enough
        return False
    return bool(find_boxes(fine, mapped.letterbox, threshold, trial.minimum_area))


def _counted(trial: Selection, seen: Seen) -> Selection:
    return replace(trial, boxed_normals=boxed_share(trial, seen.normals))


def _miou(trial: Selection) -> float:
    return -1.0 if trial.miou is None else trial.miou
