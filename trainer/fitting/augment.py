"""Augmentation of whole batches on the training device, one geometry for teacher and student.

Geometry is drawn once and shown to both networks. Erasing and changes of intensity are drawn apart, so
that the student can be denied the borders, markers and grey curves by which a teacher tells archives apart.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

_ROTATION_DEG = 12.0
_SCALE = (0.85, 1.15)
_SHIFT = 0.06  # share of the side
_FLIP = 0.5
_BORDER_ERASED, _BORDER_WIDTH = 0.5, 0.10
_PATCHES, _PATCH_SIDE = 3, (0.08, 0.25)
_MARKERS, _MARKER_SIDE, _MARKER_ZONE = 2, (0.03, 0.10), 0.22


def geometry(images: Tensor, generator: torch.Generator) -> Tensor:
    """Rotate, scale, shift and flip each image by its own draw; new corners get one random grey.

    Parameters
    ----------
    images
        Shape ``(n, 1, s, s)``, 0–1.
    generator
        Source of all randomness, on the CPU.
    """
    n = len(images)
    angle = _uniform(generator, n, -_ROTATION_DEG, _ROTATION_DEG) * math.pi / 180
    zoom = 1 / _uniform(generator, n, *_SCALE)
    flip = torch.where(torch.rand(n, generator=generator) < _FLIP, -1.0, 1.0)
    shift = _uniform(generator, 2 * n, -2 * _SHIFT, 2 * _SHIFT).view(n, 2)
    cosine, sine = zoom * torch.cos(angle), zoom * torch.sin(angle)
    matrix = torch.stack(
        [
            torch.stack([flip * cosine, -sine, shift[:, 0]], dim=1),
            torch.stack([flip * sine, cosine, shift[:, 1]], dim=1),
        ],
        dim=1,
    ).to(images.device)
    grid = functional.affine_grid(matrix, list(images.shape), align_corners=False)
    fill = torch.rand(n, 1, 1, 1, generator=generator).to(images.device)
    # grid_sample pads with zero: moving the fill to zero and back pads with the fill.
    return functional.grid_sample(images - fill, grid, mode="bilinear", align_corners=False) + fill


def intensity(images: Tensor, generator: torch.Generator) -> Tensor:
    """Change sharpness, grey curve, contrast, brightness and noise of each image by its own draw.

    Parameters and shapes as in `geometry`.
    """
    n, device = len(images), images.device
    images = _sharpness(images, generator).clamp(0, 1)
    gamma = torch.exp(_uniform(generator, n, -0.4, 0.4)).view(n, 1, 1, 1).to(device)
    contrast = _uniform(generator, n, 0.75, 1.2).view(n, 1, 1, 1).to(device)
    offset = _uniform(generator, n, -0.1, 0.1).view(n, 1, 1, 1).to(device)
    images = (images.clamp_min(1e-4) ** gamma - 0.5) * contrast + 0.5 + offset
    noise_std = _uniform(generator, n, -0.05, 0.05).clamp_min(0).view(n, 1, 1, 1).to(device)
    noise = torch.randn(images.shape, generator=generator).to(device)
    return (images + noise_std * noise).clamp(0, 1)


def erase(images: Tensor, generator: torch.Generator) -> Tensor:
    """Erase borders and random patches and paste marker-like patches near the corners.

    Parameters and shapes as in `geometry`.
    """
    images = images.clone()
    for image in images:
        if _draw(generator) < _BORDER_ERASED:
            _erase_border(image, generator)
        for _ in range(int(_draw(generator) * (_PATCHES + 1))):
            _fill_patch(image, generator, _PATCH_SIDE, zone=1.0)
        for _ in range(int(_draw(generator) * (_MARKERS + 1))):
            _fill_patch(image, generator, _MARKER_SIDE, zone=_MARKER_ZONE)
    return images


def _sharpness(images: Tensor, generator: torch.Generator) -> Tensor:
    """Tilt and bend each image's radial spectrum at random, above the frequencies that carry shapes."""
    n, _, size, _ = images.shape
    cycles = torch.hypot(torch.fft.fftfreq(size)[:, None], torch.fft.rfftfreq(size)[None, :]) * size
    octaves = torch.log2((cycles / 6).clamp_min(1)).to(images.device)
    tilt = (0.15 * torch.randn(n, 1, 1, 1, generator=generator)).to(images.device)
    bend = (0.04 * torch.randn(n, 1, 1, 1, generator=generator)).to(images.device)
    gain = torch.exp((tilt * octaves + bend * octaves**2).clamp(-2, 2))
    sharpened: Tensor = torch.fft.irfft2(torch.fft.rfft2(images.float()) * gain, s=(size, size))
    return sharpened


def _erase_border(image: Tensor, generator: torch.Generator) -> None:
    size = image.shape[-1]
    top, bottom, left, right = (int(_draw(generator) * _BORDER_WIDTH * size) for _ in range(4))
    grey = _draw(generator)
    image[:, :top] = grey
    image[:, size - bottom :] = grey
    image[:, :, :left] = grey
    image[:, :, size - right :] = grey


def _fill_patch(image: Tensor, generator: torch.Generator, side: tuple[float, float], zone: float) -> None:
    """Fill one rectangle with grey; `zone` below 1 keeps it in a band at the left or right edge."""
    size = image.shape[-1]
    height = max(1, int(size * (side[0] + (side[1] - side[0]) * _draw(generator))))
    width = max(1, int(size * (side[0] + (side[1] - side[0]) * _draw(generator))))
    top = int(_draw(generator) * (size - height))
    left = int(_draw(generator) * zone * (size - width))
    if zone < 1 and _draw(generator) < 0.5:
        left = size - width - left
    image[:, top : top + height, left : left + width] = _draw(generator)


def _draw(generator: torch.Generator) -> float:
    return float(torch.rand((), generator=generator))


def _uniform(generator: torch.Generator, n: int, low: float, high: float) -> Tensor:
    return torch.rand(n, generator=generator) * (high - low) + low
