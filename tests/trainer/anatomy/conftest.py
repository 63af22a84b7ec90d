"""Drawn chests: a bright body, two dark lungs, a spine, air around the shoulders; moved as a test likes."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt
import pytest

SIDE_PX = 128
LUNG_CENTRES = ((0.34, 0.42), (0.66, 0.42))  # x, y as shares of the side

Matrix = npt.NDArray[np.float64]
Placed = Callable[[Matrix], npt.NDArray[np.uint8]]


def _drawn() -> npt.NDArray[np.float32]:
    side = 4 * SIDE_PX
    picture = np.full((side, side), 20, dtype=np.uint8)

    def ellipse(x: float, y: float, across: float, down: float, turn: float, grey: int) -> None:
        centre, axes = (round(x * side), round(y * side)), (round(across * side), round(down * side))
        cv2.ellipse(picture, centre, axes, turn, 0, 360, grey, -1)

    ellipse(0.5, 0.75, 0.46, 0.65, 0, 170)
    cv2.rectangle(picture, (round(0.42 * side), 0), (round(0.58 * side), side), 190, -1)
    for (x, y), turn in zip(LUNG_CENTRES, (8, -8), strict=True):
        ellipse(x, y, 0.11, 0.24, turn, 60)
        for rib in np.arange(-0.15, 0.16, 0.075):
            ellipse(x, y + rib, 0.1, 0.008, 20 if x < 0.5 else -20, 90)
    ellipse(0.55, 0.55, 0.1, 0.1, 0, 200)
    smooth = cv2.GaussianBlur(picture, (0, 0), 4)
    return np.asarray(cv2.resize(smooth, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA), np.float32)


@pytest.fixture(scope="session")
def drawn_chest() -> Placed:
    """Return a function that draws the chest where a matrix (in shares of the side) puts it."""
    chest = _drawn()

    def placed(matrix: Matrix) -> npt.NDArray[np.uint8]:
        # By hand and not by the package: index i lies at share (i + ½) / n.
        scale = matrix[:, :2]
        shift = SIDE_PX * matrix[:, 2] + scale @ [0.5, 0.5] - 0.5
        pixels = np.column_stack([scale, shift])
        moved = cv2.warpAffine(chest, pixels, (SIDE_PX, SIDE_PX), borderMode=cv2.BORDER_REPLICATE)
        return np.clip(np.rint(moved), 0, 255).astype(np.uint8)

    return placed


def turned(
    degrees: float, width: float, height: float, across: float, down: float
) -> npt.NDArray[np.float64]:
    """Return the matrix that scales and turns about the middle of the square and then shifts."""
    angle = np.deg2rad(degrees)
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = rotation @ np.diag([width, height])
    middle = np.array([0.5, 0.5])
    return np.column_stack([linear, middle - linear @ middle + [across, down]])


def no_progress(*_: object) -> None:
    """Show nothing."""
