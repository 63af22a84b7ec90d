"""What is chosen on val for each network, as recorded in the run: weights, threshold, area, calibration.

Beside measuring, this is the only use of boxes. How the choice is made is in `trainer.evaluation.choosing`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tbviewer.core.bundle import Calibration
from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from trainer.fitting.run import KEPT, Kept

HEATMAP_THRESHOLD = 0.5

_FORMAT = 2
_ADVICE = "Run `tbtrain evaluate --select` first."


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen for one network.

    Attributes
    ----------
    kept
        Its averaged weights or the last ones.
    offset, scale
        The heat map is ``sigmoid((evidence − offset) / scale)``, so that its default threshold is 0.5.
    minimum_area
        Share of the model's square below which a region makes no Box.
    calibration
        From logits to probabilities.
    boxed_normals
        Share of the normal radiographs it was chosen on that show a Box at the default threshold.
    miou
        mIOU on the boxes it was chosen on; None where there were none.
    """

    kept: Kept
    offset: float
    scale: float
    minimum_area: float
    calibration: Calibration
    boxed_normals: float
    miou: float | None = None

    def heatmap(self, evidence: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return the heat map of an evidence map of any shape; the exported graph computes the same."""
        exponent = np.clip((evidence - self.offset) / self.scale, -60, 60)
        return np.asarray(1 / (1 + np.exp(-exponent)), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Basis:
    """What the choice rests on.

    Attributes
    ----------
    split
        Always ``val``; the test split never decides.
    date
        ISO 8601.
    radiographs, normals
        How many val radiographs it saw, and how many of them are normal.
    boxed_radiographs, boxes
        On how many TB radiographs and true boxes; 0 where there are none.
    box_list
        Name of the box list; empty where there is none.
    false_boxes
        At most this share of normal radiographs may show a Box at the default threshold.
    left_out
        Sources that the run was not trained on, and that nothing was chosen on either.
    sick
        How many of the val radiographs are sick; None where the network has no such class, and in choices
        from before it was recorded.
    """

    split: str
    date: str
    radiographs: int
    normals: int
    boxed_radiographs: int
    boxes: int
    box_list: str
    false_boxes: float
    left_out: tuple[str, ...] = ()
    sick: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A run's ``selection.json``.

    Attributes
    ----------
    basis
        What it rests on.
    networks
        What was chosen, by ``teacher`` and ``student``.
    """

    basis: Basis
    networks: dict[str, Selection]

    def save(self, path: Path) -> None:
        """Write it, atomically."""
        write_atomically(path, json.dumps({"format": _FORMAT, **asdict(self)}, indent=2).encode())

    @classmethod
    def load(cls, path: Path) -> Choice:
        """Read what was chosen.

        Raises
        ------
        DataError
            If nothing was chosen yet, or the file is damaged or of another version.
        """
        try:
            raw = json.loads(path.read_text())
            if raw["format"] != _FORMAT:
                raise ValueError("format")
            basis = raw["basis"]
            networks = {stage: _selection(fields) for stage, fields in raw["networks"].items()}
            return cls(Basis(**{**basis, "left_out": tuple(basis["left_out"])}), networks)
        except FileNotFoundError as error:
            raise DataError(
                "no_selection", f"Threshold and calibration have not been chosen yet. {_ADVICE}", str(path)
            ) from error
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise DataError(
                "no_selection",
                f"What was chosen on val is damaged or from another version of this program. {_ADVICE}",
                str(path),
            ) from error


def load_selections(path: Path) -> dict[str, Selection]:
    """Read what was chosen, by network; see `Choice.load`."""
    return Choice.load(path).networks


def _selection(raw: dict[str, Any]) -> Selection:
    calibration = raw["calibration"]
    if raw["kept"] not in KEPT:
        raise ValueError("kept")
    return Selection(
        **{
            **raw,
            "calibration": Calibration(
                calibration["temperature"],
                tuple(calibration["bias"]),
                tuple(map(tuple, calibration["resampled"])),
            ),
        }
    )
