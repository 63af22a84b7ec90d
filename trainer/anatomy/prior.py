"""The registered upper-lung prior: where tuberculosis usually lies, with no network and no boxes fitted.

It is the baseline that a network's map must beat, and half of what a teacher's map is decoded with.
"""

from __future__ import annotations

import cv2
import numpy as np

from trainer.anatomy.frame import FRAME_PX, FloatArray, Matrix, from_frame
from trainer.anatomy.template import Lungs

_FULL, _LEAST_FROM = 0.2, 0.6  # of the lungs' height, from the top: the ramp falls between these
_LEAST = 0.2
_SMOOTH = 1 / 40  # of the side: gives the prior one highest point in each lung instead of a plateau


def upper_lungs(lungs: Lungs) -> FloatArray:
    """Return the prior in the registered frame, shape ``(FRAME_PX, FRAME_PX)``, 0–1.

    The lung template times a ramp that is 1 over the top fifth of the lungs and falls to 0.2 at three
    fifths of their height. That secondary tuberculosis prefers the upper zones is textbook knowledge;
    but this ramp was drawn after looking once at the distribution of TBX11K's boxes, so quote the prior
    with that remark. The product is smoothed, and scaled to a highest value of 1.
    """
    depth = ((np.arange(FRAME_PX) + 0.5) / FRAME_PX - lungs.top) / (lungs.bottom - lungs.top)
    ramp = np.interp(depth, (_FULL, _LEAST_FROM), (1.0, _LEAST)).astype(np.float32)
    smooth = cv2.GaussianBlur(lungs.template * ramp[:, None], (0, 0), _SMOOTH * FRAME_PX)
    return np.asarray(smooth / smooth.max())


def registered_prior(lungs: Lungs, matrices: Matrix, shape: tuple[int, int]) -> FloatArray:
    """Return the upper-lung prior on each of n radiographs, shape ``(n, h, w)``, 0–1.

    No box was fitted, but the ramp was drawn after looking once at the distribution of boxes; see
    `upper_lungs`.

    Parameters
    ----------
    lungs
        From `trainer.anatomy.template.find_lungs`.
    matrices
        From the registered frame to each radiograph's square, shape ``(n, 2, 3)``.
    shape
        Rows and columns ``(h, w)`` of cells on the square.
    """
    prior = upper_lungs(lungs)
    moved = [from_frame(prior, matrix, shape) for matrix in matrices]
    return np.stack(moved) if moved else np.zeros((0, *shape), dtype=np.float32)
