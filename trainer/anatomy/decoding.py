"""From a teacher's difference map to the target its student learns: where it is higher, lungs considered.

A teacher from image-level labels also lights up wherever the archives differ. Its map is trusted only
relatively, inside one radiograph's lungs: there it shifts the upper-lung prior towards what it prefers,
place by place and lung against lung. The student then learns the result on the unregistered radiograph,
so that reading needs neither registration nor prior.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.ndimage

from trainer.anatomy.frame import (
    FRAME_PX,
    FloatArray,
    Matrix,
    averaged,
    fine_from_frame,
    from_frame,
    to_frame,
)
from trainer.anatomy.prior import upper_lungs
from trainer.anatomy.template import Lungs

_LIMIT = 2.5  # standard deviations beyond which evidence counts no further
_MIDLINE = 1 / 25  # of the side: width over which one lung's sign turns into the other's


@dataclass(frozen=True, slots=True)
class Decoding:
    """The scalars by which a teacher's map is decoded.

    They may be tuned on the boxes of the val split, and on nothing else; the model card must list each
    of them and say so. No other part of the targets has seen a box, but for the prior's ramp, which was
    drawn after looking at their distribution once.

    Attributes
    ----------
    evidence_weight
        Natural log of what one in-lung standard deviation of the difference map multiplies the prior by.
    side_weight
        The same for one such standard deviation between the means of the two lungs.
    threshold
        Share of a radiograph's highest score at and above which a place belongs to the target's boxes.
    boxed_share
        Part of the target that is 1 all over each region's bounding box; the rest follows the score.
    soft_from, soft_to
        Shares of the highest score between which the soft rest rises from 0 to 1.
    least_area
        Share of the square below which a region has no box.
    """

    evidence_weight: float = 0.2
    side_weight: float = 0.2
    threshold: float = 0.5
    boxed_share: float = 0.6
    soft_from: float = 0.3
    soft_to: float = 0.8
    least_area: float = 0.012


def soft_targets(
    differences: npt.NDArray[np.floating],
    lesions: npt.NDArray[np.bool_],
    lungs: Lungs,
    matrices: Matrix,
    decoding: Decoding,
) -> FloatArray:
    """Return the student's targets for n radiographs, shape ``(n, h, w)``, 0–1 in each cell.

    A target is absolute: 1 means a lesion in every radiograph, and one without TB is 0 everywhere.

    Parameters
    ----------
    differences
        The teacher's TB map minus its normal map, on each radiograph's square, shape ``(n, h, w)``.
        Rows without lesions are not looked at.
    lesions
        Shape ``(n,)``: whether the radiograph is labelled TB.
    lungs
        From `trainer.anatomy.template.find_lungs`.
    matrices
        From the registered frame to each square, shape ``(n, 2, 3)``.
    """
    targets = np.zeros(differences.shape, dtype=np.float32)
    shape = (differences.shape[1], differences.shape[2])
    for i in np.flatnonzero(lesions):
        score = fine_from_frame(decoded(differences[i], lungs, matrices[i], decoding), matrices[i], shape)
        targets[i] = averaged(_target(score, decoding), shape)
    return targets


def decoded_maps(
    differences: npt.NDArray[np.floating],
    lungs: Lungs,
    matrices: Matrix,
    decoding: Decoding,
    shape: tuple[int, int],
) -> FloatArray:
    """Return what a teacher says with all its machinery, 0–1; for its evaluation.

    Every radiograph's highest score is 1: these maps say where, never whether.

    Parameters
    ----------
    differences, lungs, matrices, decoding
        As `soft_targets` takes them.
    shape
        Rows and columns of each of the n maps that are returned.
    """
    maps = np.zeros((len(differences), *shape), dtype=np.float32)
    for i, (difference, matrix) in enumerate(zip(differences, matrices, strict=True)):
        maps[i] = from_frame(decoded(difference, lungs, matrix, decoding), matrix, shape)
    return maps


def decoded(
    difference: npt.NDArray[np.floating], lungs: Lungs, matrix: Matrix, decoding: Decoding
) -> FloatArray:
    """Return a radiograph's score in the registered frame, ``(FRAME_PX, FRAME_PX)``, its highest value 1.

    The prior times ``exp(a · z + b · d · side)``: z is the map standardised inside the lungs, d the
    difference between its means over the two lungs, side runs from 1 in the left half of the picture
    to −1 in the right one.
    """
    prior = upper_lungs(lungs)
    z = standardised(to_frame(np.asarray(difference, dtype=np.float32), matrix), lungs)
    exponent = decoding.evidence_weight * z + decoding.side_weight * lung_against_lung(z, prior) * _side()
    score = prior * np.exp(exponent)
    return np.asarray(score / score.max(), dtype=np.float32)


def standardised(framed: FloatArray, lungs: Lungs) -> FloatArray:
    """Return a framed map less its in-lung median, in in-lung standard deviations, clipped to ±2.5."""
    inside = framed[lungs.template > 0.5]
    return np.asarray(np.clip((framed - np.median(inside)) / (inside.std() + 1e-3), -_LIMIT, _LIMIT))


def lung_against_lung(z: FloatArray, prior: FloatArray) -> float:
    """Return the mean of z over the left half of the picture less that over the right, prior-weighted."""
    middle = FRAME_PX // 2
    left = np.average(z[:, :middle], weights=prior[:, :middle])
    right = np.average(z[:, middle:], weights=prior[:, middle:])
    return float(left - right)


def _side() -> FloatArray:
    """Return a row, shape ``(1, FRAME_PX)``, from 1 in the left half to −1 in the right, smooth between."""
    x = (np.arange(FRAME_PX) + 0.5) / FRAME_PX
    return np.tanh((0.5 - x) / _MIDLINE)[None].astype(np.float32)


def _target(score: FloatArray, decoding: Decoding) -> FloatArray:
    """Return the target of a score map: its regions' bounding boxes mixed with the soft score itself."""
    soft = np.clip((score - decoding.soft_from) / (decoding.soft_to - decoding.soft_from), 0, 1)
    return np.asarray(decoding.boxed_share * _boxed(score, decoding) + (1 - decoding.boxed_share) * soft)


def _boxed(score: FloatArray, decoding: Decoding) -> FloatArray:
    """Return 1 in the bounding boxes of the regions at and above the threshold, 0 elsewhere."""
    labels, _ = scipy.ndimage.label(score >= decoding.threshold, structure=np.ones((3, 3), dtype=np.int8))
    areas = np.bincount(labels.ravel())
    boxed = np.zeros_like(score)
    for label, place in enumerate(scipy.ndimage.find_objects(labels), start=1):
        if areas[label] >= decoding.least_area * score.size:
            boxed[place] = 1
    return boxed
