"""Colours of the heat map are absolute and cut exactly at the threshold."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.ui.colormap import LEVELS, activation_colors, activation_levels, heatmap_table


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


def test_colours_grow_steadily_lighter() -> None:
    """So the scale reads without hue, in any kind of colour blindness and in print."""
    lightness = activation_colors().astype(float) @ [0.2126, 0.7152, 0.0722]
    assert np.all(np.diff(lightness[::8]) > 0)


def test_premultiplied_colours_never_exceed_their_alpha() -> None:
    table = heatmap_table(0.0, 0.4)
    alpha = table >> 24
    for shift in (0, 8, 16):
        assert np.all(((table >> shift) & 255) <= alpha)
