"""Changes of sharpness, grey curve, contrast, brightness and noise, by which archives differ.

Drawn apart from geometry, so that the student can be shown another scanner than its teacher.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import torch
from torch import Tensor

from trainer.fitting.draws import image_noise, normal, uniform

_TILT_STD, _BEND_STD = 0.15, 0.04  # natural log of the gain, per octave and per octave squared
_CYCLES_KEPT = 6  # cycles per image up to which shapes are carried and nothing changes
_GAIN_LIMIT = 2.0
_LOG_GAMMA = 0.4
_CONTRAST = (0.75, 1.2)
_OFFSET = 0.1
_NOISE_STD = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Intensity:
    """One draw for a batch; every attribute has the shape ``(n,)`` but `corner`, ``(n, 2)``.

    Attributes
    ----------
    tilt, bend
        Change of the radial spectrum with the octave, and with its square.
    gamma, contrast, offset
        Of the grey curve ``(grey ** gamma − 0.5) · contrast + 0.5 + offset``.
    noise_std
        Standard deviation of white noise; zero for about half of the radiographs.
    corner
        Where the noise is cut from; see `trainer.fitting.draws.image_noise`.
    """

    tilt: Tensor
    bend: Tensor
    gamma: Tensor
    contrast: Tensor
    offset: Tensor
    noise_std: Tensor
    corner: Tensor

    def part(self, rows: slice) -> Intensity:
        """Return the draw of some of the batch's radiographs."""
        return Intensity(*(getattr(self, f.name)[rows] for f in fields(self)))


def draw_intensity(n: int, generator: torch.Generator) -> Intensity:
    """Draw the changes of a batch."""
    return Intensity(
        tilt=normal(generator, n, _TILT_STD),
        bend=normal(generator, n, _BEND_STD),
        gamma=torch.exp(uniform(generator, n, -_LOG_GAMMA, _LOG_GAMMA)),
        contrast=uniform(generator, n, *_CONTRAST),
        offset=uniform(generator, n, -_OFFSET, _OFFSET),
        noise_std=uniform(generator, n, -_NOISE_STD, _NOISE_STD).clamp_min(0),
        corner=torch.rand(n, 2, generator=generator),
    )


def disturbed(images: Tensor, draw: Intensity) -> Tensor:
    """Return images ``(n, 1, s, s)``, 0–1, with their grey values changed, 0–1 again."""
    device, size_px = images.device, images.shape[-1]
    gamma, contrast, offset, noise_std = (
        values.view(-1, 1, 1, 1).to(device)
        for values in (draw.gamma, draw.contrast, draw.offset, draw.noise_std)
    )
    images = _sharpened(images, draw).clamp(1e-4, 1)
    images = (images**gamma - 0.5) * contrast + 0.5 + offset
    return (images + noise_std * image_noise(draw.corner, size_px, device)).clamp(0, 1)


def _sharpened(images: Tensor, draw: Intensity) -> Tensor:
    """Tilt and bend each image's radial spectrum above the frequencies that carry shapes."""
    size = images.shape[-1]
    cycles = torch.hypot(torch.fft.fftfreq(size)[:, None], torch.fft.rfftfreq(size)[None, :]) * size
    octaves = torch.log2((cycles / _CYCLES_KEPT).clamp_min(1)).to(images.device)
    tilt, bend = (values.view(-1, 1, 1, 1).to(images.device) for values in (draw.tilt, draw.bend))
    gain = torch.exp((tilt * octaves + bend * octaves**2).clamp(-_GAIN_LIMIT, _GAIN_LIMIT))
    sharpened: Tensor = torch.fft.irfft2(torch.fft.rfft2(images.float()) * gain, s=(size, size))
    return sharpened
