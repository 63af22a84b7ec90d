"""Random numbers for a batch.

Everything random in a step is drawn on the CPU for the whole batch, from one generator, and applied on
the training device to a process's part of it: so one process and several see the same pictures.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor

_BANK_SEED = 0


def uniform(generator: torch.Generator, n: int, low: float, high: float) -> Tensor:
    """Return ``n`` numbers from `low` to `high`, shape ``(n,)``."""
    return torch.rand(n, generator=generator) * (high - low) + low


def normal(generator: torch.Generator, n: int, std: float) -> Tensor:
    """Return ``n`` normally distributed numbers around zero, shape ``(n,)``."""
    return torch.randn(n, generator=generator) * std


def image_noise(corner: Tensor, size_px: int, device: torch.device) -> Tensor:
    """Return standard normal noise, shape ``(n, 1, size_px, size_px)``, cut from one fixed field.

    Drawing fresh noise for each pixel would cost more than the rest of augmentation together.

    Parameters
    ----------
    corner
        Where each image's noise begins in the field: shape ``(n, 2)``, 0–1.
    """
    start = (corner.to(device) * size_px).long()
    steps = torch.arange(size_px, device=device)
    rows, columns = start[:, :1] + steps, start[:, 1:] + steps
    return _field(size_px, device)[rows[:, :, None], columns[:, None, :]].unsqueeze(1)


@lru_cache(maxsize=4)
def _field(size_px: int, device: torch.device) -> Tensor:
    generator = torch.Generator().manual_seed(_BANK_SEED)
    return torch.randn(2 * size_px, 2 * size_px, generator=generator).to(device)
