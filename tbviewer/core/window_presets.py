"""Windows worked out from the image: over the lungs, over the bones, over the chest, over everything.

A projection radiograph has no absolute scale of density as CT has, so a fixed lung or bone window would mean
nothing. These presets are percentiles of regions of the image itself. They serve the reader's eye only: the
model's input never depends on them.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import scipy.ndimage

from tbviewer.core.radiograph import FloatImage, Mask, Radiograph, Window
from tbviewer.core.voi import automatic_window, full_window, known_values

_SIDE_PX = 160  # the lungs are sought in a small copy; their outline need not be exact
_MIDDLE = (0.02, 0.97, 0.02, 0.98)  # shares of rows and columns among which lungs lie
_DARK_SHARES = np.linspace(0.1, 0.6, 14)  # of the image, darker than a lung's edge; tried in turn
_SMALLEST_LUNG, _LARGEST_LUNG = 0.03, 0.22  # share of the image
_FALLBACK = (0.15, 0.7, 0.15, 0.85)
_LUNG_PERCENTILES = (1.0, 99.0)
_CHEST_PERCENTILES = (0.5, 99.5)
_BONE_PERCENTILES = (60.0, 99.9)


def presets(radiograph: Radiograph) -> tuple[Window, ...]:
    """Return the windows that a reader may choose besides the file's own, each with its explanation."""
    values, padding, lungs = _sought(radiograph)
    seen = values if padding is None else np.where(padding, np.nan, values)
    rows, columns = scipy.ndimage.find_objects(lungs.astype(np.int8))[0]
    chest, known = seen[rows, columns], known_values(radiograph)
    return (
        _over(chest, _CHEST_PERCENTILES, "Automatic", radiograph),
        _over(seen[lungs], _LUNG_PERCENTILES, "Lung", radiograph),
        _over(chest, _bright(radiograph), "Bone", radiograph),
        full_window(float(known.min()), float(known.max()), "Full range"),
    )


def lung_region(radiograph: Radiograph) -> tuple[Mask, int]:
    """Return where the lungs are, roughly, and the step between the pixels that were looked at.

    Returns
    -------
    mask
        Shape ``(rows / step, columns / step)``, rounded up; never empty: where no lungs are found, the
        middle of the image.
    step
        In pixels.
    """
    _, _, lungs = _sought(radiograph)
    return lungs, _step(radiograph)


def _step(radiograph: Radiograph) -> int:
    return max(1, math.ceil(max(radiograph.rows, radiograph.columns) / _SIDE_PX))


def _sought(radiograph: Radiograph) -> tuple[FloatImage, Mask | None, Mask]:
    """Return a small copy of the values, its padding, and the lungs in it."""
    step = _step(radiograph)
    values = radiograph.pixels[::step, ::step]
    padding = radiograph.padding[::step, ::step] if radiograph.padding is not None else None
    return values, padding, _lungs(-values if radiograph.inverted else values, padding)


def _lungs(dark_is_low: FloatImage, padding: Mask | None) -> Mask:
    """Find a dark zone in each half that does not run out of the image.

    How dark a lung is differs from film to film, so several thresholds are tried; the one that parts the
    largest lungs from their surroundings wins.
    """
    smooth = scipy.ndimage.gaussian_filter(dark_is_low, 1.0)
    inside = np.zeros(smooth.shape, dtype=np.bool_)
    top, bottom, left, right = _box(smooth.shape, _MIDDLE)
    inside[top:bottom, left:right] = True
    if padding is not None:
        inside &= ~padding
    if not inside.any() or np.ptp(smooth[inside]) == 0:
        return _fallback(smooth.shape)
    thresholds = np.quantile(smooth[inside], _DARK_SHARES)
    found = [_dark_zones(smooth, inside, float(threshold)) for threshold in thresholds]
    best = max(found, key=lambda zones: (len(zones), sum(map(np.count_nonzero, zones))))
    if not best:
        return _fallback(smooth.shape)
    if len(best) == 1:  # the other lung is too dense to be found, and lies about where the mirror shows it
        return np.asarray(best[0] | best[0][:, ::-1])
    return np.asarray(best[0] | best[1])


def _dark_zones(smooth: FloatImage, inside: Mask, threshold: float) -> list[Mask]:
    """Return the largest dark zone of each half, filled, that is as large as a lung and has no way out."""
    dark = scipy.ndimage.binary_opening((smooth <= threshold) & inside, iterations=2)
    labels, count = scipy.ndimage.label(dark)
    rim = scipy.ndimage.binary_dilation(~inside)
    outer = set(np.unique(labels[rim]).tolist())
    sizes = np.bincount(labels.ravel(), minlength=count + 1) / labels.size
    halves: dict[bool, int] = {}
    for label in np.argsort(sizes).tolist():  # the largest last
        if label and label not in outer and _SMALLEST_LUNG <= sizes[label] <= _LARGEST_LUNG:
            columns = np.nonzero(labels == label)[1]
            halves[bool(columns.mean() < labels.shape[1] / 2)] = label
    return [np.asarray(scipy.ndimage.binary_fill_holes(labels == label)) for label in halves.values()]


def _fallback(shape: tuple[int, ...]) -> Mask:
    top, bottom, left, right = _box(shape, _FALLBACK)
    mask = np.zeros(shape, dtype=np.bool_)
    mask[top : max(bottom, top + 1), left : max(right, left + 1)] = True
    return mask


def _box(shape: tuple[int, ...], shares: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    rows, columns = shape
    top, bottom, left, right = shares
    return int(top * rows), math.ceil(bottom * rows), int(left * columns), math.ceil(right * columns)


def _bright(radiograph: Radiograph) -> tuple[float, float]:
    """Return the percentiles of modality values between which bones lie: low ones where low is bright."""
    low, high = _BONE_PERCENTILES
    return (100 - high, 100 - low) if radiograph.inverted else (low, high)


def _over(
    values: FloatImage, percentiles: tuple[float, float], explanation: str, radiograph: Radiograph
) -> Window:
    """Return the window between two percentiles of some values, NaN left out."""
    known = values[~np.isnan(values)]
    lowest, highest = np.percentile(known, percentiles) if known.size else (0.0, 0.0)
    if highest <= lowest:
        return replace(automatic_window(radiograph), explanation=explanation)
    return full_window(float(lowest), float(highest), explanation)
