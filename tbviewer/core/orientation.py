"""How a radiograph is turned on the screen: quarter turns and mirroring, and where its sides are then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from tbviewer.core.radiograph import Radiograph

_Pixel = TypeVar("_Pixel", bound=np.generic)

_OPPOSITE = str.maketrans("LRAPHF", "RLPAFH")  # Patient Orientation's letters, PS3.3 section C.7.6.1.1.1


class Affine(NamedTuple):
    """``x' = xx * x + yx * y + dx`` and ``y' = xy * x + yy * y + dy``, the order that QTransform takes."""

    xx: float
    xy: float
    yx: float
    yy: float
    dx: float
    dy: float

    def map(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point goes."""
        return self.xx * x + self.yx * y + self.dx, self.xy * x + self.yy * y + self.dy


class Sides(NamedTuple):
    """What lies towards each side of the screen, in Patient Orientation's letters; empty if unknown."""

    left: str = ""
    right: str = ""
    top: str = ""
    bottom: str = ""


@dataclass(frozen=True, slots=True)
class Orientation:
    """The image mirrored left to right or not, then turned clockwise.

    Every way a picture can be turned and flipped by right angles is one of these eight.

    Attributes
    ----------
    quarter_turns
        0–3, clockwise.
    mirrored
        Whether left and right of the image are exchanged, before it is turned.
    """

    quarter_turns: int = 0
    mirrored: bool = False

    def turned(self, quarters: int = 1) -> Orientation:
        """Turn what is seen by some quarters, clockwise."""
        return Orientation((self.quarter_turns + quarters) % 4, self.mirrored)

    def flipped(self, *, vertically: bool = False) -> Orientation:
        """Exchange left and right of what is seen, or top and bottom."""
        half = 2 if vertically else 0
        return Orientation((half - self.quarter_turns) % 4, not self.mirrored)

    def size(self, width: float, height: float) -> tuple[float, float]:
        """Return width and height of what is seen."""
        return (height, width) if self.quarter_turns % 2 else (width, height)

    def affine(self, width: float, height: float) -> Affine:
        """Return the map from a ``width × height`` image to what is seen, whose top left corner is 0, 0."""
        across = (-1.0, width) if self.mirrored else (1.0, 0.0)
        xx, dx = across
        return {
            0: Affine(xx, 0, 0, 1, dx, 0),
            1: Affine(0, xx, -1, 0, height, dx),
            2: Affine(-xx, 0, 0, -1, width - dx, height),
            3: Affine(0, -xx, 1, 0, 0, width - dx),
        }[self.quarter_turns]

    def back(self, width: float, height: float) -> Affine:
        """Return the map from what is seen to the ``width × height`` image."""
        to = self.affine(width, height)
        # The linear part is orthogonal: its transpose undoes it.
        dx, dy = -(to.xx * to.dx + to.xy * to.dy), -(to.yx * to.dx + to.yy * to.dy)
        return Affine(to.xx, to.yx, to.xy, to.yy, dx, dy)

    def apply(self, pixels: npt.NDArray[_Pixel]) -> npt.NDArray[_Pixel]:
        """Return the array ``(rows, columns, …)`` as it is seen."""
        mirrored = pixels[:, ::-1] if self.mirrored else pixels
        return np.rot90(mirrored, -self.quarter_turns)

    def sides(self, patient_orientation: tuple[str, ...]) -> Sides:
        """Return what lies towards each side of the screen.

        Parameters
        ----------
        patient_orientation
            DICOM (0020,0020): where rows run to, and where columns run to; empty where it is not stated.
        """
        if len(patient_orientation) != 2 or not all(map(_is_direction, patient_orientation)):
            return Sides()
        right, bottom = patient_orientation
        around = [opposite(bottom), right, bottom, opposite(right)]  # top, right, bottom, left
        if self.mirrored:
            around[1], around[3] = around[3], around[1]
        top, right, bottom, left = (around[(i - self.quarter_turns) % 4] for i in range(4))
        return Sides(left, right, top, bottom)


@dataclass(frozen=True, slots=True)
class Geometry:
    """An image as it is seen: from its pixels to the plane that is moved and zoomed, and back.

    Attributes
    ----------
    columns, rows
        Size of the image.
    aspect
        Height of a pixel in widths of a pixel; it is drawn with this shape.
    orientation
        How it is turned.
    """

    columns: int
    rows: int
    aspect: float = 1.0
    orientation: Orientation = Orientation()

    @classmethod
    def of(cls, radiograph: Radiograph, orientation: Orientation) -> Geometry:
        """Return how a Radiograph is seen, its pixels shaped as its spacing says."""
        spacing = radiograph.spacing
        return cls(radiograph.columns, radiograph.rows, spacing.row_mm / spacing.column_mm, orientation)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of what is seen; a pixel of the image is one wide before it is turned."""
        return self.orientation.size(self.columns, self.rows * self.aspect)

    @property
    def to_seen(self) -> Affine:
        """The map from image coordinates to what is seen."""
        to = self.orientation.affine(self.columns, self.rows * self.aspect)
        return Affine(to.xx, to.xy, to.yx * self.aspect, to.yy * self.aspect, to.dx, to.dy)

    @property
    def to_image(self) -> Affine:
        """The map from what is seen to image coordinates."""
        back = self.orientation.back(self.columns, self.rows * self.aspect)
        return Affine(
            back.xx, back.xy / self.aspect, back.yx, back.yy / self.aspect, back.dx, back.dy / self.aspect
        )


def opposite(direction: str) -> str:
    """Return the direction against one in Patient Orientation's letters, such as ``LF`` for ``RH``."""
    return direction.translate(_OPPOSITE)


def _is_direction(text: str) -> bool:
    return bool(text) and set(text) <= set("LRAPHF")
