"""The few scalars chosen on val: where the heat map's 0.5 lies, the minimum area, the calibration.

The first two are chosen on the boxes of the val split's TB radiographs, and this is the only use of
boxes; among what they allow, only settings are taken that leave most of the val split's normal
radiographs without a box. They are recorded in the run and named in every report.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from tbviewer.core.preprocess import Letterbox
from trainer.evaluation.metric import GRID, Case, Corners, ious

HEATMAP_THRESHOLD = 0.5
BOXED_NORMALS = 0.10  # at most this share of normal radiographs may show a box at the default threshold
_QUANTILES = (*np.arange(0.50, 0.96, 0.02), 0.97, 0.98, 0.985, 0.99, 0.995)
_MINIMUM_AREAS = tuple(area / GRID**2 for area in (0, 1000, 4000))


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen for one network.

    Attributes
    ----------
    offset, scale
        The heat map is ``sigmoid((evidence − offset) / scale)``, so that its default threshold is 0.5.
    minimum_area
        Share of the model's square below which a region makes no Box.
    temperature, bias
        Calibration of the score; see `tbviewer.core.bundle.Calibration`.
    """

    offset: float
    scale: float
    minimum_area: float
    temperature: float
    bias: tuple[float, ...]

    def heatmap(self, evidence: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return the heat map of an evidence map of any shape; the exported graph computes the same."""
        exponent = np.clip((evidence - self.offset) / self.scale, -60, 60)
        return np.asarray(1 / (1 + np.exp(-exponent)), dtype=np.float32)


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
        Its true boxes on the metric's grid, shape ``(n, 4)``; none for a normal radiograph.
    """

    evidence: npt.NDArray[np.float32]
    letterbox: Letterbox
    truth: Corners


def select(
    lesions: Sequence[Mapped],
    normals: Sequence[Mapped],
    logits: npt.NDArray[np.float32],
    labels: npt.NDArray[np.int64],
) -> Selection:
    """Choose the scalars of one network: the highest mIOU among settings that box few normal radiographs.

    Parameters
    ----------
    lesions
        The val TB radiographs with boxes.
    normals
        The val radiographs labelled normal.
    logits, labels
        Of every val radiograph, shapes ``(n, classes)`` and ``(n,)``, for the calibration.
    """
    if not lesions:
        raise DataError("no_boxes", "No TB radiograph of the val split has a box in the box list.")
    values = np.concatenate([m.evidence.ravel() for m in lesions])
    scale = max(float(values.std()), 1e-3)
    temperature, bias = _calibrate(logits, labels)
    trials = [
        Selection(float(offset), scale, area, temperature, bias)
        for offset in np.quantile(values, _QUANTILES)
        for area in _MINIMUM_AREAS
    ]
    ranked = sorted(trials, key=lambda trial: -_miou(trial, lesions))
    allowed = (trial for trial in ranked if boxed_share(trial, normals) <= BOXED_NORMALS)
    # A network whose map is as high on normal radiographs gets a threshold that only few of them reach.
    return next(allowed, None) or replace(trials[0], offset=_above_most(normals), minimum_area=0.0)


def _above_most(normals: Sequence[Mapped]) -> float:
    """Return the evidence that only a share of `BOXED_NORMALS` of the normal radiographs exceeds."""
    highest = [float(m.evidence.max()) for m in normals]
    return float(np.quantile(highest, 1 - BOXED_NORMALS, method="higher"))


def _miou(trial: Selection, lesions: Sequence[Mapped]) -> float:
    cases = [Case(m.truth, fine_map(trial.heatmap(m.evidence)), m.letterbox) for m in lesions]
    return float(ious(cases, HEATMAP_THRESHOLD, trial.minimum_area).mean())


def boxed_share(trial: Selection, radiographs: Sequence[Mapped]) -> float:
    """Return the share of radiographs that show a box at the default threshold."""
    boxed = [
        bool(
            find_boxes(
                fine_map(trial.heatmap(m.evidence)), m.letterbox, HEATMAP_THRESHOLD, trial.minimum_area
            )
        )
        for m in radiographs
    ]
    return float(np.mean(boxed)) if boxed else 0.0


def _calibrate(
    logits: npt.NDArray[np.float32], labels: npt.NDArray[np.int64]
) -> tuple[float, tuple[float, ...]]:
    """Fit temperature and class bias by minimising cross-entropy (Guo et al. 2017, vector bias added)."""
    z, y = torch.from_numpy(logits.astype(np.float64)), torch.from_numpy(labels)
    log_temperature = torch.zeros((), dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(z.shape[1], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([log_temperature, bias], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = functional.cross_entropy(z / log_temperature.exp() + bias, y) + 1e-3 * (bias**2).sum()
        torch.autograd.backward(loss)
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    return float(log_temperature.detach().exp()), tuple(float(b) for b in bias.detach())


def save_selections(path: Path, selections: Mapping[str, Selection]) -> None:
    """Record what was chosen, by network."""
    write_atomically(path, json.dumps({k: asdict(v) for k, v in selections.items()}, indent=2).encode())


def load_selections(path: Path) -> dict[str, Selection]:
    """Read what was chosen.

    Raises
    ------
    DataError
        If nothing was chosen yet, or the file is damaged.
    """
    try:
        raw = json.loads(path.read_text())
        return {k: Selection(**{**v, "bias": tuple(v["bias"])}) for k, v in raw.items()}
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise DataError(
            "no_selection",
            "The run has no thresholds yet. Run `tbtrain evaluate --select` first.",
            str(path),
        ) from error
