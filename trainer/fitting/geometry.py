"""Rotation, scale, shift and flip of whole batches, drawn once and shown to teacher and student alike."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from trainer.fitting.draws import uniform

_ROTATION_DEG = 12.0
_SCALE = (0.85, 1.15)
_SHIFT = 0.06  # share of the side
_FLIPPED = 0.5  # share of the radiographs


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """One draw for a batch.

    Attributes
    ----------
    matrix
        Shape ``(n, 2, 3)``: from coordinates of the result to those of the image, both −1 to 1.
    fill
        Shape ``(n,)``: grey of the corners that no image covers, 0–1.
    """

    matrix: Tensor
    fill: Tensor

    def part(self, rows: slice) -> Geometry:
        """Return the draw of some of the batch's radiographs."""
        return Geometry(self.matrix[rows], self.fill[rows])


def draw_geometry(n: int, generator: torch.Generator) -> Geometry:
    """Draw ±12°, 0.85–1.15, ±6 % of the side in both directions, and a flip for every other radiograph."""
    angle = uniform(generator, n, -_ROTATION_DEG, _ROTATION_DEG) * math.pi / 180
    zoom = 1 / uniform(generator, n, *_SCALE)
    flip = torch.where(torch.rand(n, generator=generator) < _FLIPPED, -1.0, 1.0)
    shift = uniform(generator, 2 * n, -2 * _SHIFT, 2 * _SHIFT).view(n, 2)
    cosine, sine = zoom * torch.cos(angle), zoom * torch.sin(angle)
    across = torch.stack([flip * cosine, -sine, shift[:, 0]], dim=1)
    down = torch.stack([flip * sine, cosine, shift[:, 1]], dim=1)
    return Geometry(torch.stack([across, down], dim=1), torch.rand(n, generator=generator))


def moved(images: Tensor, geometry: Geometry) -> Tensor:
    """Return images ``(n, 1, h, w)`` moved, the uncovered corners in each draw's grey."""
    # grid_sample pads with zero: moving the fill to zero and back pads with the fill.
    fill = geometry.fill.view(-1, 1, 1, 1).to(images.device)
    return moved_map(images - fill, geometry) + fill


def moved_map(maps: Tensor, geometry: Geometry) -> Tensor:
    """Return maps ``(n, c, h, w)`` moved as their images are, the uncovered corners zero."""
    grid = functional.affine_grid(geometry.matrix.to(maps.device), list(maps.shape), align_corners=False)
    return functional.grid_sample(maps, grid, mode="bilinear", align_corners=False)
