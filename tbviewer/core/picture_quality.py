"""How well a picture shows what it shows: greys cut off or flat, written text, colours of a photograph."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tbviewer.core.glimpse import Glimpse
from tbviewer.core.radiograph import FloatImage

_MIDDLE = (0.12, 0.88)  # the part of the sides that is looked at: lungs and mediastinum, not air around
_BLACK, _WHITE = 0.004, 0.996
_EDGE = 0.2  # a step from one pixel to the next that bones hardly make
_BLOCK_PX = 16
_STROKES = 8  # steps in a block of text, at least, up and down alike
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
    text_blocks
        Number of small blocks in a row or more that look like written text.
    cast
        Median chroma: what a photograph has that a grey picture has not; 0 for grayscale.
    coloured
        Share of pixels in strong colours; 0 for grayscale.
    """

    black: float
    white: float
    contrast: float
    median: float
    text_blocks: int
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
        text_blocks=text_blocks(seen.grey),
        cast=cast,
        coloured=coloured,
    )


def text_blocks(grey: FloatImage) -> int:
    """Return how many small blocks, two or more side by side, are full of strokes as written text is.

    A stroke goes up and down within a few pixels, again and again; the edge of a collimator, a bone or a
    single letter does so once.

    Parameters
    ----------
    grey
        Grey 0–1, shape ``(rows, columns)``.
    """
    steps = np.diff(grey, axis=1)
    up, down = (_per_block(found) for found in (steps > _EDGE, steps < -_EDGE))
    written = (up >= _STROKES) & (down >= _STROKES)
    beside = np.zeros_like(written)
    beside[:, 1:] |= written[:, :-1]
    beside[:, :-1] |= written[:, 1:]
    return int((written & beside).sum())


def _per_block(found: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    rows, columns = (n // _BLOCK_PX for n in found.shape)
    cut = found[: rows * _BLOCK_PX, : columns * _BLOCK_PX]
    return np.asarray(cut.reshape(rows, _BLOCK_PX, columns, _BLOCK_PX).sum(axis=(1, 3)))


def _chroma(color: npt.NDArray[np.uint8]) -> tuple[float, float]:
    """Return the median chroma, and the share of pixels in strong colours."""
    some = color[::2, ::2].astype(np.int16)
    chroma = (some.max(axis=2) - some.min(axis=2)) / 255
    return float(np.median(chroma)), float((chroma > _COLOURED).mean())
