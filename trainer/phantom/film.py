"""From attenuation to grey: sharpness, noise, and a grey curve that hides what was planted.

Every picture's grey values are redistributed by rank onto a curve drawn without regard to its label. So
the histogram is a property of the curve alone: whatever a lesion adds at one grey is taken off another,
and no classifier of histograms can do better than chance, before or after the trainer's preprocessing.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from trainer.phantom.chest import Plane

Picture = npt.NDArray[np.uint8]

_BLUR = (0.0012, 0.0040)  # standard deviation as a share of the side
_NOISE = (0.005, 0.020)  # standard deviation in units of soft tissue's attenuation
_DARKEST, _BRIGHTEST = (2, 20), (200, 240)
_LOG_GAMMA = 0.35
_TOE = 0.12  # share of the pixels about which the curve leaves black: the air around a body


def exposed(random: np.random.Generator, attenuation: Plane) -> Picture:
    """Return the film of an attenuation, same shape."""
    size_px = len(attenuation)
    sharp = ndimage.gaussian_filter(attenuation, random.uniform(*_BLUR) * size_px)
    noise = random.standard_normal(attenuation.shape, dtype=np.float32)
    return redistributed(sharp + np.float32(random.uniform(*_NOISE)) * noise, grey_curve(random))


def grey_curve(random: np.random.Generator) -> npt.NDArray[np.float64]:
    """Draw a curve: the grey value of each rank, 0–255, shape ``(1024,)``, never falling."""
    rank = np.linspace(0, 1, 1024)
    body = np.clip((rank - _TOE) / (1 - _TOE), 0, 1) ** np.exp(random.uniform(-_LOG_GAMMA, _LOG_GAMMA))
    toe = 0.06 * np.clip(rank / _TOE, 0, 1)
    darkest, brightest = random.uniform(*_DARKEST), random.uniform(*_BRIGHTEST)
    return np.asarray(darkest + (brightest - darkest) * (toe + body) / 1.06)


def redistributed(values: Plane, curve: npt.NDArray[np.float64]) -> Picture:
    """Give each pixel the grey of its rank."""
    order = np.empty(values.size, dtype=np.int64)
    order[np.argsort(values, axis=None, kind="stable")] = np.arange(values.size)
    grey = np.interp(order / (values.size - 1), np.linspace(0, 1, len(curve)), curve)
    return np.rint(grey).astype(np.uint8).reshape(values.shape)
