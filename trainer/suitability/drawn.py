"""Drawn pictures that are no chests: limbs, hands, skulls, pages, gradients, noise."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

from tbviewer.core.radiograph import FloatImage
from trainer.suitability.views import SIDE_PX

_Y, _X = np.mgrid[0:SIDE_PX, 0:SIDE_PX].astype(np.float32) / SIDE_PX - 0.5


def drawn(random: np.random.Generator) -> FloatImage:
    """Return one of them, grey 0–1, shape ``(SIDE_PX, SIDE_PX)``."""
    kinds = (_limb, _limb, _hand, _skull, _pelvis, _page, _page, _gradient, _clouds, _noise)
    view = kinds[random.integers(len(kinds))](random)
    if random.random() < 0.2:
        view = 1 - view
    view = np.clip(view + random.normal(0, random.uniform(0, 0.05), view.shape), 0, 1)
    return np.asarray(view, dtype=np.float32)


def _tube(x: float, y: float, angle: float, length: float, radius: float, hollow: float = 0.6) -> FloatImage:
    """Return how thick a bone is along each ray: a rod with a softer inside."""
    along = (_X - x) * np.sin(angle) + (_Y - y) * np.cos(angle)
    across = (_X - x) * np.cos(angle) - (_Y - y) * np.sin(angle)
    flare = radius * (1 + 0.6 * np.clip(np.abs(along) / (length / 2), 0, 1) ** 6)
    inside = np.clip(1 - (across / flare) ** 2, 0, 1)
    marrow = np.clip(1 - (across / (hollow * flare)) ** 2, 0, 1)
    ends = 1 / (1 + np.exp((np.abs(along) - length / 2) / 0.01))
    return np.asarray((np.sqrt(inside) - 0.5 * np.sqrt(marrow)) * ends, dtype=np.float32)


def _flesh(angle: float, radius: float, x: float = 0.0) -> FloatImage:
    across = (_X - x) * np.cos(angle) - _Y * np.sin(angle)
    return np.asarray(np.sqrt(np.clip(1 - (across / radius) ** 2, 0, 1)), dtype=np.float32)


def _limb(random: np.random.Generator) -> FloatImage:
    angle, radius = random.normal(0, 0.5), random.uniform(0.12, 0.45)
    total = 0.45 * _flesh(angle, radius)
    bones = random.integers(1, 3)
    for bone in range(bones):
        x = 0.0 if bones == 1 else (bone - 0.5) * radius
        middle = random.uniform(-0.4, 0.4)
        for end in (-1, 1):
            y = middle + end * random.uniform(0.42, 0.5)
            lean = angle + random.normal(0, 0.1)
            total = np.maximum(
                total, 0.45 + 0.5 * _tube(x, y, lean, 0.95, radius * random.uniform(0.25, 0.5))
            )
    return np.asarray(np.clip(total, 0, 1), dtype=np.float32)


def _hand(random: np.random.Generator) -> FloatImage:
    total = np.zeros((SIDE_PX, SIDE_PX), np.float32)
    turn = random.choice([0.0, np.pi / 2, np.pi]) + random.normal(0, 0.2)
    for finger in range(5):
        angle = (finger - 2) * random.uniform(0.1, 0.2) + turn
        x, y = 0.22 * np.sin(angle), 0.22 * np.cos(angle)
        total = np.maximum(total, 0.3 * _tube(x, y, angle, 0.6, 0.05, 0.01))
        for piece in range(3):
            reach = 0.08 + 0.15 * piece
            total = np.maximum(
                total, 0.35 + 0.6 * _tube(reach * np.sin(angle), reach * np.cos(angle), angle, 0.12, 0.018)
            )
    return np.where(total > 0.36, total, np.where(total > 0.02, 0.35, 0.02)).astype(np.float32)


def _skull(random: np.random.Generator) -> FloatImage:
    y0, radius = random.uniform(-0.12, 0.05), random.uniform(0.3, 0.45)
    distance = np.hypot(_X / random.uniform(0.75, 1.1), _Y - y0)
    total = 0.5 * (distance < radius) + 0.4 * np.exp(-(((distance - radius) / 0.02) ** 2))
    for side in (-1, 1):
        total -= 0.25 * (np.hypot(_X - 0.13 * side, _Y - y0 - 0.1) < 0.07)
    total += 0.35 * (np.abs(_X) < 0.17) * (np.abs(_Y - y0 - radius - 0.03) < 0.12)
    return np.asarray(np.clip(ndimage.gaussian_filter(total, 1.2), 0, 1), dtype=np.float32)


def _pelvis(random: np.random.Generator) -> FloatImage:
    total = 0.4 * _flesh(0.0, random.uniform(0.45, 0.6))
    total += 0.35 * _tube(0.0, -0.3, 0.0, 0.6, 0.08)
    for side in (-1, 1):
        wing = np.hypot((_X - 0.22 * side) / 1.1, _Y + 0.05) < random.uniform(0.15, 0.2)
        hole = np.hypot(_X - 0.12 * side, _Y - 0.27) < 0.06
        total += 0.3 * wing * ~hole + 0.4 * _tube(0.3 * side, 0.4, 0.2 * side, 0.5, 0.06)
    return np.asarray(np.clip(ndimage.gaussian_filter(total, 1.0), 0, 1), dtype=np.float32)


def _page(random: np.random.Generator) -> FloatImage:
    """Return a page or screen: bars, panels, lines of something like text."""
    paper, ink = (255, 40) if random.random() < 0.6 else (30, 220)
    image = Image.new("L", (4 * SIDE_PX, 4 * SIDE_PX), paper)
    draw, side = ImageDraw.Draw(image), 4 * SIDE_PX
    for _ in range(random.integers(0, 5)):
        x, y, w, h = random.uniform(0, side, 4)
        draw.rectangle((x, y, x + w, y + h), fill=int(random.uniform(0, 255)))
    for y in range(int(random.uniform(5, 60)), side, int(random.uniform(8, 24))):
        if random.random() < 0.8:
            left, length = random.uniform(5, side / 3), random.uniform(0, side)
            for x in np.arange(left, min(left + length, side), 9):
                draw.rectangle((x, y, x + random.uniform(2, 7), y + 5), fill=ink)
    return np.asarray(image.resize((SIDE_PX, SIDE_PX), Image.Resampling.BOX)).astype(np.float32) / np.float32(
        255
    )


def _gradient(random: np.random.Generator) -> FloatImage:
    angle = random.uniform(0, 2 * np.pi)
    ramp = np.cos(angle) * _X + np.sin(angle) * _Y + random.uniform(-2, 2) * np.hypot(_X, _Y)
    return np.asarray((ramp - ramp.min()) / (np.ptp(ramp) + 1e-6), dtype=np.float32)


def _clouds(random: np.random.Generator) -> FloatImage:
    noise = ndimage.gaussian_filter(random.standard_normal((SIDE_PX, SIDE_PX)), random.uniform(2, 20))
    if random.random() < 0.4:
        noise = noise + noise[:, ::-1]  # what is symmetric is no chest for that
    return np.asarray((noise - noise.min()) / (np.ptp(noise) + 1e-9), dtype=np.float32)


def _noise(random: np.random.Generator) -> FloatImage:
    return random.random((SIDE_PX, SIDE_PX), dtype=np.float32) * np.float32(random.uniform(0.1, 1))
