"""The planted shortcut: a bright letter in an upper corner, outside the body."""

from __future__ import annotations

from typing import Literal

import numpy as np

from trainer.phantom.film import Picture

Corner = Literal["", "left", "right"]  # of the picture; empty for no marker
CORNERS: tuple[Corner, Corner] = ("left", "right")

_TOP, _EDGE = 0.03, 0.03  # distance from the picture's edges
_HEIGHT, _WIDTH, _STROKE = 0.10, 0.07, 0.028
_GREY = 250


def marked(picture: Picture, corner: Corner) -> Picture:
    """Return a picture ``(size_px, size_px)`` with the letter L in one of its upper corners."""
    if not corner:
        return picture
    size_px = len(picture)
    top, height, width, stroke = (round(part * size_px) for part in (_TOP, _HEIGHT, _WIDTH, _STROKE))
    edge = round(_EDGE * size_px)
    left = edge if corner == "left" else size_px - edge - width
    result = picture.copy()
    result[top : top + height, left : left + stroke] = _GREY
    result[top + height - stroke : top + height, left : left + width] = _GREY
    return result


def other(corner: Corner) -> Corner:
    """Return the corner across."""
    return "left" if corner == "right" else "right"


def dealt(random: np.random.Generator, count: int, rate: float) -> list[Corner]:
    """Deal markers to `count` pictures: a share of exactly `rate`, to the nearest picture, has one."""
    carriers = random.permutation(count) < round(rate * count)
    corners = random.integers(2, size=count)
    return [CORNERS[corner] if carries else "" for carries, corner in zip(carriers, corners, strict=True)]
