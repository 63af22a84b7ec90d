"""The planted shortcut: a bright plate in an upper corner, outside the body.

It is plain, as are the patches of the trainer's erasing: what is proved is that the student heeds less a mark
of the kind that erasing imitates.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from trainer.phantom.film import Picture

Corner = Literal["", "left", "right"]  # of the picture; empty for no marker
CORNERS: tuple[Corner, Corner] = ("left", "right")

_TOP, _EDGE = 0.03, 0.03  # distance from the picture's edges, in shares of its side
_HEIGHT, _WIDTH = 0.09, 0.06
_GREY = 250


def marked(picture: Picture, corner: Corner) -> Picture:
    """Return a picture ``(size_px, size_px)`` with a plate in one of its upper corners."""
    if not corner:
        return picture
    size_px = len(picture)
    top, edge, height, width = (round(part * size_px) for part in (_TOP, _EDGE, _HEIGHT, _WIDTH))
    left = edge if corner == "left" else size_px - edge - width
    result = picture.copy()
    result[top : top + height, left : left + width] = _GREY
    return result


def other(corner: Corner) -> Corner:
    """Return the corner across."""
    return "left" if corner == "right" else "right"


def dealt(random: np.random.Generator, count: int, rate: float) -> list[Corner]:
    """Deal markers to `count` pictures: a share of exactly `rate`, to the nearest picture, has one."""
    carriers = random.permutation(count) < round(rate * count)
    corners = random.integers(2, size=count)
    return [CORNERS[corner] if carries else "" for carries, corner in zip(carriers, corners, strict=True)]
