"""From a Radiograph to the model's input, and from the model's map back to image pixels.

The model's input never depends on what the user sees: one fixed conversion, whose version and
parameters travel in the bundle's manifest, serves the viewer and the trainer alike.

Version 1: the default grey mapping, a letterboxed square, rank equalisation, the radial power
spectrum matched to the training radiographs' mean, and equalisation again. The last three are the
harmonisation: they take away the most telling marks of scanner and archive, grey curve and sharpness.

Version 2: the letterboxed square of the default grey mapping, without harmonisation. It exists to measure
what harmonisation does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import scipy.fft
from PIL import Image

from tbviewer.core.errors import BundleError
from tbviewer.core.radiograph import FloatImage, Mask, Radiograph
from tbviewer.core.voi import apply_voi

HARMONISED_VERSION = 1
UNHARMONISED_VERSION = 2
_VERSIONS = "1 / 2"  # goes into translated sentences too, so it has no words
FILL = 0.5  # grey of the letterbox bars: the mean of a harmonised image

_LEVELS = 1024
_BORDER_SHARE = 0.01  # pure black and pure white count for at most this share of the ranks
_GAIN_LIMIT = 2.0  # natural log; one image's frequencies are at most multiplied or divided by 7.4
_GAIN_START, _GAIN_FULL = 3.0, 9.0  # cycles per image between which matching fades in: shapes stay


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """The conversion a model was trained with.

    Attributes
    ----------
    version
        Which of the rules in this module's description.
    size_px
        Side of the model's square input.
    spectrum
        Natural log of the mean amplitude at 0, 1, … ``size_px // 2 - 1`` cycles per image, which
        harmonisation matches; empty to leave the spectrum alone, as version 2 does.
    """

    version: int
    size_px: int
    spectrum: tuple[float, ...] = ()

    def check(self) -> None:
        """Raise BundleError if this program cannot carry the conversion out."""
        if self.version not in (HARMONISED_VERSION, UNHARMONISED_VERSION):
            raise BundleError(
                "preprocessing_version",
                f"The model needs preprocessing version {self.version}, this program has version "
                f"{_VERSIONS}. Use a program and a model of matching versions.",
            )
        spectra = (0, self.size_px // 2) if self.version == HARMONISED_VERSION else (0,)
        if not 32 <= self.size_px <= 2048 or len(self.spectrum) not in spectra:
            raise BundleError("preprocessing", "The model's preprocessing settings make no sense.")


@dataclass(frozen=True, slots=True)
class Letterbox:
    """Where an image of ``rows × columns`` lies in the model's square.

    Attributes
    ----------
    size_px
        Side of the square.
    left, top, width, height
        The part of the square that the image fills, in its pixels.
    rows, columns
        Size of the image in its own pixels.
    """

    size_px: int
    left: int
    top: int
    width: int
    height: int
    rows: int
    columns: int

    @classmethod
    def of(cls, rows: int, columns: int, size_px: int) -> Letterbox:
        """Return the centred placement that keeps the aspect ratio (to the nearest pixel)."""
        scale = size_px / max(rows, columns)
        width = max(1, round(columns * scale))
        height = max(1, round(rows * scale))
        return cls(size_px, (size_px - width) // 2, (size_px - height) // 2, width, height, rows, columns)

    def to_image(self, x: float, y: float) -> tuple[float, float]:
        """Map a point of the square to image coordinates; pixel ``i`` spans ``i`` to ``i + 1`` in both."""
        return (x - self.left) * self.columns / self.width, (y - self.top) * self.rows / self.height

    def to_square(self, x: float, y: float) -> tuple[float, float]:
        """Map a point of the image to coordinates of the square."""
        return x * self.width / self.columns + self.left, y * self.height / self.rows + self.top


def model_input(radiograph: Radiograph, preprocessing: Preprocessing) -> tuple[FloatImage, Letterbox]:
    """Return the model's input and where the image lies in it.

    Returns
    -------
    square
        Shape ``(size_px, size_px)``, float32 in 0–1, MONOCHROME2.
    letterbox
        The placement of the image in the square.
    """
    square, letterbox = letterboxed(apply_voi(radiograph), preprocessing.size_px)
    if preprocessing.version == UNHARMONISED_VERSION:
        return square, letterbox
    return harmonise(square, letterbox, preprocessing.spectrum), letterbox


def letterboxed(grey: FloatImage, size_px: int) -> tuple[FloatImage, Letterbox]:
    """Resample ``(rows, columns)`` grey values with an area-weighted filter into a square, centred."""
    rows, columns = grey.shape
    box = Letterbox.of(rows, columns, size_px)
    small = Image.fromarray(grey).resize((box.width, box.height), Image.Resampling.BILINEAR)
    square = np.full((size_px, size_px), FILL, dtype=np.float32)
    square[box.top : box.top + box.height, box.left : box.left + box.width] = np.asarray(small)
    return square, box


def harmonise(square: FloatImage, letterbox: Letterbox, spectrum: tuple[float, ...]) -> FloatImage:
    """Equalise, match the radial spectrum, equalise again; shape ``(size_px, size_px)`` throughout."""
    inside = np.zeros(square.shape, dtype=np.bool_)
    rows = slice(letterbox.top, letterbox.top + letterbox.height)
    inside[rows, letterbox.left : letterbox.left + letterbox.width] = True
    equalised = rank_equalised(square, inside)
    if not spectrum:
        return equalised
    return rank_equalised(spectrum_matched(equalised, np.asarray(spectrum, dtype=np.float32)), inside)


def rank_equalised(square: FloatImage, inside: Mask) -> FloatImage:
    """Replace each value by its rank, 0–1, among the values inside; outside becomes `FILL`.

    Film borders and burnt-out corners are pure black or white and differ in size between archives,
    so the lowest and highest level count for little.
    """
    values = square[inside]
    lowest, highest = float(values.min()), float(values.max())
    scale = (_LEVELS - 1) / (highest - lowest) if highest > lowest else 0.0
    level = np.rint((values - np.float32(lowest)) * np.float32(scale)).astype(np.intp)
    counts = np.bincount(level, minlength=_LEVELS).astype(np.float64)
    counts[[0, -1]] = np.minimum(counts[[0, -1]], values.size * _BORDER_SHARE)
    ranks = (np.cumsum(counts) - counts / 2) / counts.sum()
    equalised = np.full(square.shape, FILL, dtype=np.float32)
    equalised[inside] = ranks.astype(np.float32)[level]
    return equalised


def log_spectrum(square: FloatImage) -> npt.NDArray[np.float32]:
    """Return the natural log of the mean amplitude by whole cycles per image, ``(size_px // 2,)``."""
    return _log_amplitude(_transform(square), len(square))


def spectrum_matched(square: FloatImage, spectrum: npt.NDArray[np.float32]) -> FloatImage:
    """Scale the image's frequencies so that their mean amplitude follows a reference log spectrum."""
    size = len(square)
    transform = _transform(square)
    gain = np.clip(spectrum - _log_amplitude(transform, size), -_GAIN_LIMIT, _GAIN_LIMIT)
    fade = np.clip((np.arange(size // 2) - _GAIN_START) / (_GAIN_FULL - _GAIN_START), 0.0, 1.0)
    transform *= np.exp(gain * fade).astype(np.float32)[_cycles(size)]
    matched = scipy.fft.irfft2(transform, s=(size, size)) + square.mean()
    return np.asarray(matched, dtype=np.float32)


def _transform(square: FloatImage) -> npt.NDArray[np.complex64]:
    return np.asarray(scipy.fft.rfft2(square - square.mean()), dtype=np.complex64)


def _log_amplitude(transform: npt.NDArray[np.complex64], size: int) -> npt.NDArray[np.float32]:
    cycles = _cycles(size).ravel()
    power = np.bincount(cycles, (np.abs(transform) ** 2).ravel(), minlength=size // 2)
    mean_power = power / np.maximum(np.bincount(cycles, minlength=size // 2), 1)
    return np.asarray(0.5 * np.log(mean_power + 1e-6), dtype=np.float32)


@lru_cache(maxsize=4)
def _cycles(size: int) -> npt.NDArray[np.intp]:
    """Whole cycles per image of each coefficient of ``rfft2``, corners counted with the last ring."""
    fy = np.fft.fftfreq(size)[:, None]
    fx = np.fft.rfftfreq(size)[None, :]
    cycles = np.minimum(np.hypot(fy, fx) * size, size // 2 - 1)
    return np.asarray(cycles, dtype=np.intp)
