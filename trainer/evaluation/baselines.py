"""What is to be beaten: boxes that look at no image, and the registered prior without a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from tbviewer.core.boxes import FINE_PX
from tbviewer.core.preprocess import Letterbox, harmonise, letterboxed
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi
from trainer.anatomy.prior import registered_prior
from trainer.anatomy.registration import ENOUGH_NORMALS, mean_normal, register
from trainer.anatomy.template import find_lungs
from trainer.data.record import Record
from trainer.evaluation import localization, metric
from trainer.evaluation.localization import SWEEP
from trainer.evaluation.measuring import Progress
from trainer.evaluation.metric import Case, Corners
from trainer.evaluation.results import Baseline

PRIOR = "registered prior"

_SMALL_PX = 128  # registration looks at 96 px


def fixed_boxes(truths: Sequence[Corners]) -> tuple[Baseline, ...]:
    """Measure the two fixed boxes and the whole image on true boxes on the grid, ``(n, 4)`` each."""
    methods = (
        (
            "two fixed boxes",
            "The same two boxes on every radiograph, fitted once on TBX11K’s train boxes; looks at no image.",
            metric.TWO_FIXED_BOXES,
        ),
        ("whole image", "One box around everything; looks at no image.", metric.WHOLE_IMAGE),
    )
    measured = []
    for name, what, corners in methods:
        boxes = np.array(corners, dtype=np.float64)
        ious = localization.ious([boxes] * len(truths), truths)
        found = localization.of_fixed_boxes(boxes, truths)
        measured.append(Baseline(name, what, None, found, tuple(ious.tolist())))
    return tuple(measured)


def prior(
    chosen_on: Sequence[Record],
    measured_on: Sequence[Record],
    truths: Mapping[str, Corners],
    train: Sequence[Record],
    progress: Progress,
) -> Baseline:
    """Measure the registered prior, its threshold chosen on the val boxes.

    Parameters
    ----------
    chosen_on, measured_on
        TB radiographs with true boxes: of val, and of the measured split.
    truths
        Their true boxes by record name, in the radiograph's own pixels.
    train
        The train split, whose normal radiographs make the mean to register to.
    progress
        Told what is done.

    Raises
    ------
    DataError
        If no lungs can be found in the mean of the normal radiographs.
    """
    normals = _normals(train)
    images, _ = _small([record for group in normals for record in group], progress)
    mean = mean_normal(images, _rows(normals), progress)
    records = list(dict.fromkeys((*chosen_on, *measured_on)))
    images, letterboxes = _small(records, progress)
    matrices = register(images, mean, progress).matrices
    maps = registered_prior(find_lungs(mean), matrices, (FINE_PX, FINE_PX))
    cases = {
        record: Case(metric.scaled_to_grid(truths[record.name], box.rows, box.columns), heat, box)
        for record, heat, box in zip(records, maps, letterboxes, strict=True)
    }
    threshold = localization.best_threshold([cases[record] for record in chosen_on], SWEEP, 0.0)
    measured = [cases[record] for record in measured_on]
    what = (
        "Where tuberculosis usually lies: the upper zones of the lung fields, placed on each radiograph by "
        "registering it to the mean normal one. No network and no fitted box; its shape was drawn after "
        "looking once at where TBX11K’s boxes lie, its threshold is chosen on the val boxes."
    )
    numbers = localization.of_maps(measured, threshold, 0.0)
    ious = metric.ious(measured, threshold, 0.0)
    return Baseline(PRIOR, what, threshold, numbers, tuple(ious.tolist()))


def _normals(train: Sequence[Record]) -> tuple[tuple[Record, ...], ...]:
    """Return the first normal radiographs of each source, as many as make the mean."""
    by_source: dict[str, list[Record]] = {}
    for record in train:
        if record.label == "normal":
            by_source.setdefault(record.source, []).append(record)
    return tuple(tuple(by_source[source][:ENOUGH_NORMALS]) for source in sorted(by_source))


def _rows(groups: Sequence[Sequence[Record]]) -> list[range]:
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
