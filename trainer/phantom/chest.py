"""A drawn chest: body, lungs, heart, bones and vessels, different in every picture.

A drawing, not a simulation. Lengths are shares of the picture's side, attenuation is 1 in soft tissue and
0 in air.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

Plane = npt.NDArray[np.float32]

_ROTATION_DEG, _SCALE, _SHIFT = 3.0, (0.93, 1.05), 0.025
_LUNG_DEPTH = 0.66  # what air takes off the attenuation
_RIB, _CLAVICLE, _SPINE, _VESSEL = 0.10, 0.12, 0.14, 0.10
_HILUM_Y = 0.50


@dataclass(frozen=True, slots=True, eq=False)
class Chest:
    """One chest.

    Attributes
    ----------
    x, y
        Where each pixel lies in the body, shape ``(size_px, size_px)``: the picture's own coordinates
        turned, scaled and shifted.
    lungs
        Right lung (left in the picture) and left lung, soft masks 0–1, shape ``(2, size_px, size_px)``.
    attenuation
        Shape ``(size_px, size_px)``.
    """

    x: Plane
    y: Plane
    lungs: Plane
    attenuation: Plane


def draw_chest(random: np.random.Generator, size_px: int) -> Chest:
    """Draw a healthy chest."""
    x, y = _pose(random, size_px)
    middle = np.maximum(_mediastinum(random, x, y), _heart(random, x, y))
    body = _body(random, x, y)
    lungs = np.stack([_lung(random, x, y, side) for side in (-1, 1)]) * (1 - 0.95 * middle) * body
    air = lungs.sum(axis=0)
    thorax = _inside(x, y, (0.5, 0.45), (0.40, 0.37), 3.0, 0.02)
    bones = _ribs(random, x, y) * thorax + _spine(x, y) + _clavicles(random, x, y)
    total = body * (1 + 0.15 * middle + bones) - _LUNG_DEPTH * air
    total += _vessels(random, x, y, size_px) * air
    return Chest(x, y, lungs.astype(np.float32), total.astype(np.float32))


def soft_step(distance: Plane, width: float) -> Plane:
    """Return 1 where `distance` is well above zero, 0 well below, and a soft edge of `width` between."""
    return np.asarray(1 / (1 + np.exp(-np.clip(distance / width, -30, 30))), dtype=np.float32)


def _pose(random: np.random.Generator, size_px: int) -> tuple[Plane, Plane]:
    angle = np.deg2rad(random.normal(0, _ROTATION_DEG))
    scale = random.uniform(*_SCALE)
    cosine, sine = np.cos(angle) / scale, np.sin(angle) / scale
    centre = (np.arange(size_px, dtype=np.float32) + 0.5) / size_px - 0.5
    shift_x, shift_y = random.uniform(-_SHIFT, _SHIFT, 2)
    across, down = centre[None, :] - np.float32(shift_x), centre[:, None] - np.float32(shift_y)
    x = np.float32(cosine) * across - np.float32(sine) * down + np.float32(0.5)
    y = np.float32(sine) * across + np.float32(cosine) * down + np.float32(0.5)
    return x.astype(np.float32), y.astype(np.float32)


def _inside(
    x: Plane, y: Plane, centre: tuple[float, float], radii: tuple[float, float], power: float, width: float
) -> Plane:
    """Return a super-ellipse, 1 inside, with an edge of about `width`."""
    level = (np.abs(x - centre[0]) / radii[0]) ** power + (np.abs(y - centre[1]) / radii[1]) ** power
    return soft_step((1 - level) * np.float32(min(radii) / power), width)


def _body(random: np.random.Generator, x: Plane, y: Plane) -> Plane:
    half = random.uniform(0.43, 0.47)
    trunk = _inside(x, y, (0.5, 0.78), (half, 0.62), 4.0, 0.006)
    neck = _inside(x, y, (0.5, 0.0), (0.12, 0.30), 3.0, 0.006)
    shoulders = _inside(x, y, (0.5, 0.64), (0.60, random.uniform(0.42, 0.46)), 2.8, 0.006)
    return np.maximum(np.maximum(trunk, neck), shoulders)


def _lung(random: np.random.Generator, x: Plane, y: Plane, side: int) -> Plane:
    centre_x = 0.5 + side * random.normal(0.205, 0.006)
    half_width, half_height = random.uniform(0.130, 0.155), random.uniform(0.29, 0.33)
    centre_y = random.normal(0.47, 0.008)
    depth = np.clip((y - centre_y + half_height) / half_height, 0, 1)  # 0 at the apex, 1 half way down
    across = (x - centre_x + side * 0.02 * (1 - depth)) / (half_width * (0.60 + 0.40 * depth))
    level = np.abs(across) ** 2.4 + (np.abs(y - centre_y) / half_height) ** 2.8
    field = soft_step((1 - level) * np.float32(0.05), 0.007)
    dome = random.uniform(0.70, 0.75) + (0.02 if side > 0 else 0.0)
    return field * soft_step(dome + np.float32(1.6) * (x - centre_x) ** 2 - y, 0.005)


def _heart(random: np.random.Generator, x: Plane, y: Plane) -> Plane:
    centre = (random.normal(0.555, 0.008), random.normal(0.655, 0.010))
    return _inside(x, y, centre, (random.uniform(0.12, 0.155), random.uniform(0.10, 0.13)), 2.2, 0.008)


def _mediastinum(random: np.random.Generator, x: Plane, y: Plane) -> Plane:
    return soft_step(np.float32(random.uniform(0.055, 0.075)) - np.abs(x - 0.5) + 0.02 * (y - 0.5), 0.008)


def _ribs(random: np.random.Generator, x: Plane, y: Plane) -> Plane:
    """Return posterior ribs, which fall outwards, and fainter anterior ones, which rise."""
    away, spacing = np.abs(x - 0.5), random.uniform(0.066, 0.078)
    phase, slope = random.uniform(0, 2 * np.pi), random.uniform(1.2, 1.8)
    posterior = np.cos(2 * np.pi / spacing * (y - slope * away**2) + phase)
    anterior = np.cos(2 * np.pi / (1.15 * spacing) * (y + 0.9 * away) + 2 * phase)
    both = np.clip(posterior, 0, 1) ** 0.7 + 0.5 * np.clip(anterior, 0, 1)
    return np.asarray(_RIB * both, dtype=np.float32)


def _spine(x: Plane, y: Plane) -> Plane:
    column = soft_step(0.045 - np.abs(x - 0.5), 0.006)
    discs = 0.7 + 0.3 * np.cos(2 * np.pi * y / 0.055)
    return np.asarray(_SPINE * column * discs, dtype=np.float32)


def _clavicles(random: np.random.Generator, x: Plane, y: Plane) -> Plane:
    away, height = np.abs(x - 0.5), random.normal(0.235, 0.01)
    bar = soft_step(0.013 - np.abs(y - height + 0.35 * (away - 0.06)), 0.004)
    return _CLAVICLE * bar * soft_step(0.33 - away, 0.02) * soft_step(away - 0.04, 0.01)


def _vessels(random: np.random.Generator, x: Plane, y: Plane, size_px: int) -> Plane:
    """Return ridges of smooth noise, strong at the hila and thin towards the pleura."""
    noise = ndimage.gaussian_filter(
        random.standard_normal((size_px, size_px), dtype=np.float32), 0.018 * size_px
    )
    ridges = np.exp(-((noise / (0.25 * noise.std())) ** 2))
    away = np.hypot(np.abs(x - 0.5) - 0.10, y - _HILUM_Y)
    return np.asarray(_VESSEL * ridges * np.exp(-away / 0.16) * 1.6, dtype=np.float32)
