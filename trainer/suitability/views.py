"""Chests as they come, and the same chests as they must not: turned, inverted, cut out, side by side."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image
from scipy import ndimage

from tbviewer.core.radiograph import FloatImage

SIDE_PX = 96  # of the stretched squares that all of this works on
_TURN_DEG, _ZOOM, _SHIFT = 8.0, (0.86, 1.12), 0.06
_TILT_DEG = (22.0, 50.0)


def as_they_come(square: FloatImage, random: np.random.Generator) -> FloatImage:
    """Return a chest as another technician might have taken it.

    Parameters
    ----------
    square
        Grey 0–1, shape ``(SIDE_PX, SIDE_PX)``; so is the result.
    """
    view = _moved(square, random, random.normal(0, _TURN_DEG / 2.5))
    if random.random() < 0.25:
        view = _collimated(view, random)
    if random.random() < 0.25:
        view = _marked(view, random)
    return view


def wrongly_stored(square: FloatImage, random: np.random.Generator) -> FloatImage:
    """Return a chest turned, tilted or inverted: not an upright chest."""
    kind = random.integers(5)
    view = _moved(square, random, 0.0)
    if kind == 0:
        return np.ascontiguousarray(np.rot90(view, int(random.integers(1, 4))))
    if kind == 1:
        return 1 - view
    if kind == 2:
        return 1 - np.ascontiguousarray(np.rot90(view, int(random.integers(1, 4))))
    if kind == 3:
        return _moved(square, random, float(random.choice([-1, 1]) * random.uniform(*_TILT_DEG)))
    return np.ascontiguousarray(view[::-1])


def not_the_whole_chest(square: FloatImage, random: np.random.Generator) -> FloatImage:
    """Return a part of a chest, several at once, or one as a small picture among other things."""
    kind = random.integers(5)
    if kind == 0:  # a shoulder, one lung, the upper belly
        side = int(SIDE_PX * random.uniform(0.25, 0.5))
        return _resized(_window(square, side, side, random))
    if kind == 1:  # one half, stretched
        half = square[:, : SIDE_PX // 2] if random.random() < 0.5 else square[:, SIDE_PX // 2 :]
        return _resized(half)
    if kind == 2:
        return _resized(np.concatenate([square, square[:, :: random.choice([-1, 1])]], axis=1))
    if kind == 3:
        band = int(SIDE_PX * random.uniform(0.2, 0.4))
        top = random.choice([0, SIDE_PX - band])
        return _resized(square[top : top + band])
    page = np.full((SIDE_PX, SIDE_PX), random.random(), np.float32)
    side = int(SIDE_PX * random.uniform(0.25, 0.6))
    top, left = random.integers(0, SIDE_PX - side, 2)
    page[top : top + side, left : left + side] = _resized(square, side)
    return page


def crops(picture: FloatImage, count: int, random: np.random.Generator) -> Iterator[FloatImage]:
    """Yield a picture stretched to the square, then parts of it, some of them turned or inverted."""
    yield _resized(picture)
    for _ in range(count - 1):
        share = random.uniform(0.3, 1.0)
        rows, columns = (max(8, int(n * share)) for n in picture.shape)
        part = _resized(_window(picture, rows, columns, random))
        if random.random() < 0.3:
            part = 1 - part
        yield np.ascontiguousarray(np.rot90(part, int(random.integers(4)))) if random.random() < 0.3 else part


def _moved(square: FloatImage, random: np.random.Generator, turn_deg: float) -> FloatImage:
    """Turn, stretch and shift; what comes into view is the border's grey, or black."""
    angle = np.deg2rad(turn_deg)
    zoom = random.uniform(*_ZOOM) * np.array([random.uniform(0.95, 1.05), random.uniform(0.95, 1.05)])
    matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) / zoom[:, None]
    middle = np.full(2, (SIDE_PX - 1) / 2)
    shift = random.uniform(-_SHIFT, _SHIFT, 2) * SIDE_PX
    mode = "nearest" if random.random() < 0.5 else "constant"
    moved = ndimage.affine_transform(square, matrix, middle - matrix @ (middle + shift), order=1, mode=mode)
    return np.asarray(moved, dtype=np.float32)


def _collimated(view: FloatImage, random: np.random.Generator) -> FloatImage:
    out = view.copy()
    for axis in range(4):
        width = int(random.uniform(0, 0.07) * SIDE_PX)
        np.rot90(out, axis)[:width] = random.choice([0.0, 1.0], p=[0.8, 0.2])
    return out


def _marked(view: FloatImage, random: np.random.Generator) -> FloatImage:
    out = view.copy()
    side = random.integers(3, 9)
    top, left = random.integers(0, SIDE_PX // 4), random.choice([2, SIDE_PX - 10])
    out[top : top + side, left : left + side] = random.uniform(0.8, 1.0)
    return out


def _window(picture: FloatImage, rows: int, columns: int, random: np.random.Generator) -> FloatImage:
    top = random.integers(0, picture.shape[0] - rows + 1)
    left = random.integers(0, picture.shape[1] - columns + 1)
    return picture[top : top + rows, left : left + columns]


def _resized(picture: FloatImage, side_px: int = SIDE_PX) -> FloatImage:
    image = Image.fromarray(np.ascontiguousarray(picture, dtype=np.float32))
    return np.asarray(image.resize((side_px, side_px), Image.Resampling.BILINEAR))
