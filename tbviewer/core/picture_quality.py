"""How well a picture shows what it shows: greys cut off or flat, colours of a photograph, writing in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tbviewer.core.glimpse import Glimpse
from tbviewer.core.writing import may_name_a_patient

_MIDDLE = (0.12, 0.88)  # the part of the sides that is looked at: lungs and mediastinum, not air around
_BLACK, _WHITE = 0.004, 0.996
_COLOURED = 0.15  # chroma, 0–1, of a pixel that nobody would call grey


@dataclass(frozen=True, slots=True)
class Quality:
    """Measures of a picture, each 0–1 unless said otherwise.

    Attributes
    ----------
    black, white
        Share of the middle that is pure black, pure white.
    contrast
        From the 10th to the 90th percentile of the middle's greys.
    median
        Median grey of the middle.
    written
        Whether there is more writing than a marker has: it may name the patient.
    cast
        Median chroma: what a photograph has that a grey picture has not; 0 for grayscale.
    coloured
        Share of pixels in strong colours; 0 for grayscale.
    """

    black: float
    white: float
    contrast: float
    median: float
    written: bool
    cast: float
    coloured: float


def measure(seen: Glimpse, framed: Glimpse) -> Quality:
    """Measure a picture, with and without its borders: text is often written in them."""
    grey = framed.grey
    rows, columns = (slice(int(_MIDDLE[0] * n), int(_MIDDLE[1] * n) + 1) for n in grey.shape)
    middle = grey[rows, columns]
    low, median, high = np.percentile(middle[::2, ::2], (10, 50, 90))
    cast, coloured = (0.0, 0.0) if seen.color is None else _chroma(seen.color)
    return Quality(
        black=float((middle <= _BLACK).mean()),
        white=float((middle >= _WHITE).mean()),
        contrast=float(high - low),
        median=float(median),
        written=may_name_a_patient(seen.grey),
        cast=cast,
        coloured=coloured,
    )


def _chroma(color: npt.NDArray[np.uint8]) -> tuple[float, float]:
    """Return the median chroma, and the share of pixels in strong colours."""
    some = color[::2, ::2].astype(np.int16)
    chroma = (some.max(axis=2) - some.min(axis=2)) / 255
    return float(np.median(chroma)), float((chroma > _COLOURED).mean())
