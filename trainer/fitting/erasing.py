"""Erased borders, patches and marker-sized patches: the places by which archives give themselves away."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

_BORDER_ERASED, _BORDER_WIDTH = 0.5, 0.10  # share of the radiographs; at most this share of the side
_PATCHES, _PATCH_SIDE = 3, (0.08, 0.25)
_MARKERS, _MARKER_SIDE = 2, (0.03, 0.10)
_MARKER_BAND = 0.22  # markers lie within this share of the left or right edge


@dataclass(frozen=True, slots=True, eq=False)
class Erasing:
    """One draw for a batch: rectangles filled one after another with one grey each.

    Attributes
    ----------
    corners
        Shape ``(n, rectangles, 4)``: left, top, right, bottom as shares of the side; empty where
        right is not beyond left.
    grey
        Shape ``(n, rectangles)``, 0–1.
    """

    corners: Tensor
    grey: Tensor

    def part(self, rows: slice) -> Erasing:
        """Return the draw of some of the batch's radiographs."""
        return Erasing(self.corners[rows], self.grey[rows])


def draw_erasing(n: int, generator: torch.Generator) -> Erasing:
    """Draw what is erased: a border on every other radiograph, up to three patches, up to two markers."""
    border, border_grey = _border(n, generator)
    patches = _patches(n, _PATCHES, _PATCH_SIDE, generator)
    markers = _patches(n, _MARKERS, _MARKER_SIDE, generator)
    markers = _to_the_edges(markers, generator)
    greys = torch.rand(n, _PATCHES + _MARKERS, generator=generator)
    return Erasing(torch.cat([border, patches, markers], dim=1), torch.cat([border_grey, greys], dim=1))


def erased(images: Tensor, draw: Erasing) -> Tensor:
    """Return images ``(n, 1, s, s)`` with the rectangles filled."""
    size = images.shape[-1]
    corners = (draw.corners * size).floor().to(images.device)
    grey = draw.grey.to(images.device)
    pixel = torch.arange(size, device=images.device)
    for i in range(corners.shape[1]):
        left, top, right, bottom = corners[:, i, :, None].unbind(1)
        across, down = (pixel >= left) & (pixel < right), (pixel >= top) & (pixel < bottom)
        inside = (down[:, :, None] & across[:, None, :]).unsqueeze(1)
        images = torch.where(inside, grey[:, i].view(-1, 1, 1, 1), images)
    return images


def _border(n: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Return four strips ``(n, 4, 4)`` along the edges and their common grey ``(n, 4)``."""
    width = torch.rand(n, 4, generator=generator) * _BORDER_WIDTH
    width = width * (torch.rand(n, 1, generator=generator) < _BORDER_ERASED)
    zero, one = torch.zeros(n), torch.ones(n)
    left, top, right, bottom = width.unbind(1)
    strips = [
        torch.stack([zero, zero, left, one], dim=1),
        torch.stack([zero, zero, one, top], dim=1),
        torch.stack([1 - right, zero, one, one], dim=1),
        torch.stack([zero, 1 - bottom, one, one], dim=1),
    ]
    return torch.stack(strips, dim=1), torch.rand(n, 1, generator=generator).expand(n, 4)


def _patches(n: int, most: int, side: tuple[float, float], generator: torch.Generator) -> Tensor:
    """Return up to `most` rectangles anywhere, shape ``(n, most, 4)``, the rest empty."""
    size = side[0] + (side[1] - side[0]) * torch.rand(n, most, 2, generator=generator)
    start = torch.rand(n, most, 2, generator=generator) * (1 - size)
    drawn = (torch.rand(n, 1, generator=generator) * (most + 1)).long() > torch.arange(most)
    return torch.cat([start, start + size * drawn[:, :, None]], dim=2)


def _to_the_edges(patches: Tensor, generator: torch.Generator) -> Tensor:
    """Move rectangles ``(n, k, 4)`` sideways into a band along the left or the right edge."""
    width = patches[..., 2] - patches[..., 0]
    left = patches[..., 0] * _MARKER_BAND
    mirrored = torch.rand(left.shape, generator=generator) < 0.5
    left = torch.where(mirrored, 1 - left - width, left)
    return torch.stack([left, patches[..., 1], left + width, patches[..., 3]], dim=2)
