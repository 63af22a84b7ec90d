"""The few scalars chosen on val: where the heat map's 0.5 lies, the minimum area, the calibration.

The first two are chosen on the boxes of the val split's TB radiographs, and this is the only use of
boxes. They are recorded in the run and named in every report.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from tbviewer.core.boxes import fine_map
from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from tbviewer.core.preprocess import Letterbox
from trainer.metric import GRID, Case, Corners, ious

HEATMAP_THRESHOLD = 0.5
_QUANTILES = np.arange(0.50, 0.99, 0.02)
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


def select(
    evidence: Sequence[npt.NDArray[np.float32]],
    letterboxes: Sequence[Letterbox],
    truths: Sequence[Corners],
    logits: npt.NDArray[np.float32],
    labels: npt.NDArray[np.int64],
) -> Selection:
    """Choose the scalars of one network.

    Parameters
    ----------
    evidence, letterboxes, truths
        Of each val TB radiograph with boxes: evidence map ``(h, w)``, placement, boxes on the grid.
    logits, labels
        Of every val radiograph, shapes ``(n, classes)`` and ``(n,)``, for the calibration.
    """
    values = np.concatenate([e.ravel() for e in evidence])
    scale = max(float(values.std()), 1e-3)
    temperature, bias = _calibrate(logits, labels)
    best, best_miou = None, -1.0
    for offset in np.quantile(values, _QUANTILES):
        trial = Selection(float(offset), scale, 0.0, temperature, bias)
        cases = [
            Case(t, fine_map(trial.heatmap(e)), b)
            for e, b, t in zip(evidence, letterboxes, truths, strict=True)
        ]
        for area in _MINIMUM_AREAS:
            miou = float(ious(cases, HEATMAP_THRESHOLD, area).mean())
            if miou > best_miou:
                best, best_miou = Selection(float(offset), scale, area, temperature, bias), miou
    if best is None:
        raise DataError("no_boxes", "No TB radiograph of the val split has a box in the box list.")
    return best


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
