"""What teacher and student make of a phantom's val radiographs."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from sklearn.metrics import roc_auc_score

from tbviewer.core.boxes import FINE_PX, fine_map
from tbviewer.core.preprocess import Letterbox, Preprocessing, model_input
from tbviewer.core.raster import read_raster
from trainer.data.confounding import Histograms, histogram_scores
from trainer.evaluation.lesions import read_boxes
from trainer.evaluation.metric import GRID, Case, Corners, ious, points_into_lesion
from trainer.phantom.film import Picture
from trainer.phantom.marker import CORNERS, Corner, marked
from trainer.phantom.proof import Localization
from trainer.phantom.reacting import Floats, Seen, reaction
from trainer.phantom.subject import Subject

_QUANTILES = np.arange(0.50, 0.995, 0.02)
_PLACEMENTS: tuple[Corner, ...] = ("", *CORNERS)


def unmarked(subject: Subject, phantom: Path) -> Picture:
    """Return a radiograph of a phantom without its marker."""
    with Image.open(phantom / "unmarked" / subject.name) as picture:
        return np.asarray(picture)


def as_input(picture: Picture, preprocessing: Preprocessing) -> Floats:
    """Return a picture's model input, shape ``(s, s)``, by the viewer's own way from the file's bytes."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "PNG", compress_level=0)
    return model_input(read_raster(file.getvalue()), preprocessing)[0]


def placed(people: Sequence[Subject], phantom: Path, preprocessing: Preprocessing) -> dict[Corner, Floats]:
    """Return model inputs ``(n, s, s)`` of radiographs under each placement of the marker."""
    pictures = [unmarked(subject, phantom) for subject in people]
    return {
        corner: np.stack([as_input(marked(picture, corner), preprocessing) for picture in pictures])
        for corner in _PLACEMENTS
    }


def as_drawn(people: Sequence[Subject], placements: Mapping[Corner, Floats]) -> Floats:
    """Pick each radiograph's row under its own marker."""
    return np.stack([placements[subject.marker][row] for row, subject in enumerate(people)])


def true_boxes(people: Sequence[Subject], phantom: Path, size_px: int) -> list[Corners]:
    """Return each radiograph's true boxes in shares of its side, shape ``(n, 4)`` each."""
    boxes = read_boxes(phantom / "boxes.csv")
    return [boxes.get(f"imgs/{subject.name}", np.zeros((0, 4))) / size_px for subject in people]


def histogram_auc(people: Sequence[Subject], histograms: Histograms) -> float:
    """Return the AUC on val, TB against the rest, of the histogram classifier fitted on train.

    Parameters
    ----------
    people
        Train and val.
    histograms
        Of their pictures, shape ``(n, 48)``; see `trainer.data.confounding`.
    """
    is_tb = np.array([subject.label == "tb" for subject in people])
    train = np.array([subject.split == "train" for subject in people])
    scores = histogram_scores(histograms[train], is_tb[train], histograms[~train])
    return float(roc_auc_score(is_tb[~train], scores))


def localization(
    people: Sequence[Subject], boxes: Sequence[Corners], seen: Mapping[Corner, Seen]
) -> Localization:
    """Measure one network.

    Parameters
    ----------
    people
        The val split.
    boxes
        See `true_boxes`.
    seen
        What the network makes of them under each placement of the marker.
    """
    is_tb = np.array([subject.label == "tb" for subject in people])
    probability = {corner: one.tb_probability for corner, one in seen.items()}
    maps = as_drawn(people, {corner: one.maps for corner, one in seen.items()})
    cases = [_case(one, some) for one, some, tb in zip(maps, boxes, is_tb, strict=True) if tb]
    thresholds = np.quantile(maps[is_tb], _QUANTILES)
    reversed_marker = np.where(is_tb, probability[""], (probability["left"] + probability["right"]) / 2)
    return Localization(
        pointing=float(np.mean([points_into_lesion(case) for case in cases])),
        miou=max(float(ious(cases, float(threshold), 0.0).mean()) for threshold in thresholds),
        auc=float(roc_auc_score(is_tb, as_drawn(people, probability))),
        auc_unmarked=float(roc_auc_score(is_tb, probability[""])),
        auc_reversed=float(roc_auc_score(is_tb, reversed_marker)),
        reaction=reaction(seen),
    )


def _case(evidence: Floats, boxes: Corners) -> Case:
    return Case(GRID * boxes, fine_map(evidence), Letterbox.of(GRID, GRID, FINE_PX))
