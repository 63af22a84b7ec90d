"""TB radiographs with true boxes, registered to the mean normal one: for what is measured offline only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tbviewer.core.preprocess import Letterbox, harmonise, letterboxed
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi
from trainer.anatomy.anatomy import normals_by_source
from trainer.anatomy.frame import FloatArray, Matrix
from trainer.anatomy.registration import ENOUGH_NORMALS, mean_normal, register
from trainer.anatomy.template import Lungs, find_lungs
from trainer.data.record import Record
from trainer.evaluation import localization, metric
from trainer.evaluation.measuring import Progress
from trainer.evaluation.metric import Case, Corners
from trainer.evaluation.results import Baseline

_SMALL_PX = 128  # registration looks at 96 px


@dataclass(frozen=True, slots=True, eq=False)
class RegisteredCases:
    """Radiographs with true boxes and where their lungs lie.

    Attributes
    ----------
    records, letterboxes
        The n radiographs, and where each lies in its square.
    truths
        Their true boxes on the grid, ``(m, 4)`` each.
    chosen_on, measured_on
        Rows of those on which a threshold is chosen, TB of val, and of those that are measured.
    lungs
        The lung fields of the mean normal radiograph.
    matrices
        From the registered frame to each square, shape ``(n, 2, 3)``.
    """

    records: tuple[Record, ...]
    letterboxes: tuple[Letterbox, ...]
    truths: tuple[Corners, ...]
    chosen_on: tuple[int, ...]
    measured_on: tuple[int, ...]
    lungs: Lungs
    matrices: Matrix

    def measure(self, name: str, what: str, maps: FloatArray) -> Baseline:
        """Return what maps are worth at the threshold that suits the val boxes best.

        Parameters
        ----------
        name, what
            Of the method; see `Baseline`.
        maps
            Fine heat maps of all radiographs, shape ``(n, FINE_PX, FINE_PX)``, 0–1.
        """
        rows = zip(self.truths, maps, self.letterboxes, strict=True)
        cases = [Case(truth, heat, box) for truth, heat, box in rows]
        measured = [cases[row] for row in self.measured_on]
        at = localization.swept(measured, 0.0)
        chosen = [cases[row] for row in self.chosen_on]
        same = self.chosen_on == self.measured_on
        threshold = localization.best_threshold(at if same else localization.swept(chosen, 0.0))
        numbers = localization.of_maps(measured, threshold, 0.0, at)
        return Baseline(name, what, threshold, numbers, tuple(at[threshold].ious.tolist()))


def register_cases(
    chosen_on: Sequence[Record],
    measured_on: Sequence[Record],
    truths: Mapping[str, Corners],
    train: Sequence[Record],
    progress: Progress,
) -> RegisteredCases:
    """Register radiographs to the mean normal one of the train split.

    Parameters
    ----------
    chosen_on, measured_on
        TB radiographs with true boxes: of val, and of the measured split.
    truths
        Their true boxes by record name, in the radiograph's own pixels.
    train
        The train split, whose normal radiographs make the mean.
    progress
        Told what is done.

    Raises
    ------
    DataError
        If no lungs can be found in the mean of the normal radiographs.
    """
    normals = [rows[:ENOUGH_NORMALS] for rows in normals_by_source(train)]
    images, _ = _small([train[row] for rows in normals for row in rows], progress)
    mean = mean_normal(images, _rows(normals), progress)
    lungs = find_lungs(mean)
    records = tuple(dict.fromkeys((*chosen_on, *measured_on)))
    images, letterboxes = _small(records, progress)
    row_of = {record: row for row, record in enumerate(records)}
    return RegisteredCases(
        records,
        letterboxes,
        tuple(
            metric.scaled_to_grid(truths[record.name], box.rows, box.columns)
            for record, box in zip(records, letterboxes, strict=True)
        ),
        tuple(row_of[record] for record in chosen_on),
        tuple(row_of[record] for record in measured_on),
        lungs,
        register(images, mean, progress).matrices,
    )


def _rows(groups: Sequence[Sequence[int]]) -> list[range]:
    """Return the rows of each group when all are laid one after another."""
    ends = np.cumsum([len(group) for group in groups])
    return [range(end - len(group), end) for group, end in zip(groups, ends, strict=True)]


def _small(
    records: Sequence[Record], progress: Progress
) -> tuple[npt.NDArray[np.uint8], tuple[Letterbox, ...]]:
    """Return rank-equalised radiographs ``(n, _SMALL_PX, _SMALL_PX)``, and where each lies in its square."""
    images = np.zeros((len(records), _SMALL_PX, _SMALL_PX), dtype=np.uint8)
    letterboxes = []
    for i, record in enumerate(records):
        square, box = letterboxed(apply_voi(read(Source(str(record.path)))), _SMALL_PX)
        images[i] = np.rint(harmonise(square, box, ()) * 255)
        letterboxes.append(box)
        progress("prior's radiographs", i + 1, len(records))
    return images, tuple(letterboxes)
