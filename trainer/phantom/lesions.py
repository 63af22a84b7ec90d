"""Planted lesions: clusters of nodules for TB, smooth opacities for other disease. Both lungs alike.

A TB lesion prefers the upper zones and is told by its texture; another lesion prefers the lower zones and
is smooth. Neither is told by its grey values: see `trainer.phantom.film`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from trainer.phantom.chest import Chest, Plane, soft_step

_TB_RADIUS = (0.10, 0.16)  # half the side of a cluster; TBX11K's middle four fifths: 0.07 to 0.17
_NODULES, _NODULE_RADIUS, _NODULE = (26, 42), (0.013, 0.021), (0.65, 1.0)
_COUNTS, _COUNT_SHARES = (1, 2, 3), (0.55, 0.30, 0.15)
_UPPER = 0.75  # share of TB lesions that are drawn to the upper half of a lung
_SICK_RADIUS, _SICK = (0.07, 0.12), (0.28, 0.42)
_IN_LUNG = 0.6  # a lesion's centre lies where this much is lung
_VISIBLE = 0.08  # attenuation that counts as lesion: about a rib's
_APART = 0.22  # distance of lesions' centres


@dataclass(frozen=True, slots=True, eq=False)
class Lesions:
    """What is planted into one chest.

    Attributes
    ----------
    attenuation
        What they add, shape ``(size_px, size_px)``.
    boxes
        Half-open bounding boxes in pixels, a row a lesion: x0, y0, x1, y1; shape ``(n, 4)``, int.
    """

    attenuation: Plane
    boxes: np.ndarray[tuple[int, int], np.dtype[np.int64]]


def plant_tb(random: np.random.Generator, chest: Chest) -> Lesions:
    """Plant one to three clusters of nodules."""
    count = int(random.choice(_COUNTS, p=_COUNT_SHARES))
    centres: list[tuple[float, float]] = []
    planted = []
    while len(centres) < count:
        upper = random.random() < _UPPER
        centre = _place(random, chest, (0.24, 0.46) if upper else (0.46, 0.70))
        if all(np.hypot(centre[0] - x, centre[1] - y) > _APART for x, y in centres):
            centres.append(centre)
            planted.append(cluster(random, chest, centre))
    return _together(planted)


def plant_sick(random: np.random.Generator, chest: Chest) -> Lesions:
    """Plant a smooth opacity in a lower zone, or fluid at the bottom of a lung."""
    centre = _place(random, chest, (0.48, 0.66))
    strength = random.uniform(*_SICK)
    if random.random() < 0.5:
        radii = random.uniform(*_SICK_RADIUS, 2)
        away = ((chest.x - centre[0]) / radii[0]) ** 2 + ((chest.y - centre[1]) / radii[1]) ** 2
        shape = np.exp(-away)
    else:
        side = int(centre[0] > 0.5)
        level = random.uniform(0.56, 0.64) - 0.8 * (chest.x - 0.5 - (side - 0.5) * 0.4) ** 2
        shape = soft_step(chest.y - level, 0.012) * chest.lungs[side]
    return _together([np.asarray(1.3 * strength * shape * chest.lungs.sum(axis=0), dtype=np.float32)])


def plant_nothing(_: np.random.Generator, chest: Chest) -> Lesions:
    """Plant nothing."""
    return Lesions(np.zeros_like(chest.attenuation), np.zeros((0, 4), dtype=np.int64))


def _place(random: np.random.Generator, chest: Chest, heights: tuple[float, float]) -> tuple[float, float]:
    """Return body coordinates of a point inside a lung chosen by chance, at one of some heights."""
    lung = chest.lungs[random.integers(2)]
    allowed = (lung > _IN_LUNG) & (chest.y > heights[0]) & (chest.y < heights[1])
    # Not at the lung's very edge, where half of the lesion would be cut off.
    rows, columns = np.nonzero(allowed)
    middle = np.median(columns)
    near = np.abs(columns - middle) < 0.06 * len(lung)
    pick = random.integers(int(near.sum()))
    row, column = rows[near][pick], columns[near][pick]
    return float(chest.x[row, column]), float(chest.y[row, column])


def cluster(random: np.random.Generator, chest: Chest, centre: tuple[float, float]) -> Plane:
    """Return what a cluster of nodules around a point in body coordinates adds, with a faint haze."""
    radii = random.uniform(*_TB_RADIUS, 2)
    total = np.zeros_like(chest.attenuation)
    for _ in range(random.integers(*_NODULES)):
        angle, reach = random.uniform(0, 2 * np.pi), np.sqrt(random.random())
        x = centre[0] + radii[0] * reach * np.cos(angle)
        y = centre[1] + radii[1] * reach * np.sin(angle)
        radius = random.uniform(*_NODULE_RADIUS)
        away = ((chest.x - x) ** 2 + (chest.y - y) ** 2) / np.float32(radius**2)
        total = np.maximum(total, random.uniform(*_NODULE) * np.exp(-(away**2)))
    away = ((chest.x - centre[0]) / radii[0]) ** 2 + ((chest.y - centre[1]) / radii[1]) ** 2
    total = total + 0.06 * np.exp(-(away**2))
    return np.asarray(total * chest.lungs.sum(axis=0), dtype=np.float32)


def _together(planted: list[Plane]) -> Lesions:
    boxes = []
    for one in planted:
        rows, columns = np.nonzero(one > _VISIBLE)
        boxes.append([columns.min(), rows.min(), columns.max() + 1, rows.max() + 1])
    return Lesions(np.maximum.reduce(planted), np.array(boxes, dtype=np.int64))
