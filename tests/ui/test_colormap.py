"""Colours of the heat map are absolute and cut exactly at the threshold."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from tbviewer.ui.colormap import COLORS, LEVELS, activation_colors, activation_levels, heatmap_table


@pytest.mark.parametrize("threshold", [0.0, 0.05, 0.3, 0.5, 0.85, 1.0])
def test_shown_is_what_reaches_the_threshold(threshold: float) -> None:
    activation = np.linspace(0, 1, LEVELS, dtype=np.float32)
    alpha = heatmap_table(threshold, 0.5)[activation_levels(activation)] >> 24
    sure = np.abs(activation - threshold) > 1e-5
    assert np.array_equal((alpha > 0)[sure], (activation >= threshold)[sure])
    at = heatmap_table(threshold, 0.5)[activation_levels(np.array([threshold], dtype=np.float32))]
    assert at[0] > 0


def test_the_colour_of_an_activation_is_the_same_at_every_threshold() -> None:
    low, high = heatmap_table(0.1, 0.7), heatmap_table(0.6, 0.7)
    shown = high > 0
    assert np.array_equal(low[shown], high[shown])


# How a reader without one kind of cone sees linear RGB: Machado, Oliveira & Fernandes 2009, severity 1.0.
BLINDNESS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
    "none": np.eye(3).tolist(),
}


def lightness(rgb: npt.NDArray[np.uint8], blindness: str) -> npt.NDArray[np.float64]:
    """Return CIE L* (0-100) of sRGB colours as some reader sees them."""
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ np.array(BLINDNESS[blindness]).T, 0, 1)
    luminance = seen @ [0.2126, 0.7152, 0.0722]
    cube = np.where(luminance > 0.008856, np.cbrt(luminance), 7.787 * luminance + 16 / 116)
    return np.asarray(116 * cube - 16)


@pytest.mark.parametrize("colors", COLORS)
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_every_reader_sees_colours_grow_steadily_lighter(colors: str, blindness: str) -> None:
    """So each scale reads without hue, in any kind of colour blindness and in print."""
    seen = lightness(activation_colors(colors)[::8], blindness)
    assert np.all(np.diff(seen) > 0.5)
    assert seen[-1] - seen[0] > 60


def test_premultiplied_colours_never_exceed_their_alpha() -> None:
    table = heatmap_table(0.0, 0.4)
    alpha = table >> 24
    for shift in (0, 8, 16):
        assert np.all(((table >> shift) & 255) <= alpha)
