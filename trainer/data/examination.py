"""One look at a radiograph that keeps all the check needs, such as content, hash, histogram and refusal."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

from tbviewer.core.preprocess import harmonise, letterboxed
from tbviewer.core.radiograph import FloatImage
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.suitability import refusal
from tbviewer.core.voi import apply_voi
from trainer.data.confounding import Histograms, grey_histogram

SMALL_PX = 128
HASH_SIDE = 16


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """What is kept of a radiograph.

    Attributes
    ----------
    content
        SHA-256 of the file.
    small
        Shape ``(SMALL_PX, SMALL_PX)``, uint8: letterboxed and equalised, so that windows do not count.
    bits
        Shape ``(HASH_SIDE²,)``, bool: perceptual hash of `small`.
    histogram
        Shape ``(BINS,)``: see `trainer.data.confounding.grey_histogram`.
    refused
        The viewer's reason code; empty if it takes the radiograph.
    """

    content: str
    small: npt.NDArray[np.uint8]
    bits: npt.NDArray[np.bool_]
    histogram: Histograms
    refused: str = ""


def examine(path: str) -> Examined:
    """Read a radiograph the way the viewer does, and keep what the check needs.

    Raises
    ------
    UnreadableError
        If it cannot be read.
    """
    radiograph = read(Source(path))
    grey, refused = apply_voi(radiograph), refusal(radiograph)
    with Path(path).open("rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    small = small_picture(grey)
    code = "" if refused is None else refused.code
    return Examined(content, small, perceptual_hash(small), grey_histogram(grey), code)


def small_picture(grey: FloatImage) -> npt.NDArray[np.uint8]:
    """Return grey values ``(rows, columns)`` in 0–1 as an equalised square of `SMALL_PX`, uint8."""
    square, letterbox = letterboxed(grey, SMALL_PX)
    return np.rint(harmonise(square, letterbox, ()) * 255).astype(np.uint8)


def perceptual_hash(small: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Return which of the lowest 16 × 16 DCT coefficients exceed their median: ``(HASH_SIDE²,)``, bool."""
    return np.asarray(imagehash.phash(Image.fromarray(small), HASH_SIDE).hash, dtype=np.bool_).ravel()
