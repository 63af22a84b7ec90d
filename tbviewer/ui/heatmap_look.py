"""How the heat map is drawn: one set of choices for all viewports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from tbviewer.ui.colormap import DEFAULT_COLORS

DEFAULT_OPACITY = 0.55

_DIGITS, _MOST_DIGITS = 2, 8  # with eight decimals two activations that are not the same read differently


class Style(StrEnum):
    """What activation at and above the threshold looks like."""

    FILLED = "filled"  # colours, and a line at the threshold
    LINES = "contours"  # a line at the threshold and at each tenth of the scale above it


@dataclass(frozen=True, slots=True)
class HeatmapLook:
    """The choices.

    Attributes
    ----------
    threshold
        Activation at and above it is drawn, 0–1.
    opacity
        0–1.
    style, colors
        Filled or contours; the name of a colour map of `tbviewer.ui.colormap`.
    shown
        Whether it is drawn at all.
    """

    threshold: float = 0.5
    opacity: float = DEFAULT_OPACITY
    style: Style = Style.FILLED
    colors: str = DEFAULT_COLORS
    shown: bool = True


def reaches(activation: float, threshold: float) -> bool:
    """Return whether an activation belongs to a region, in the precision in which regions are found."""
    return bool(np.float32(activation) >= np.float32(threshold))


def written_activation(activation: float, threshold: float) -> str:
    """Return an activation as it is shown: two decimals, more where rounding would cross the threshold.

    One of 0.496 is not coloured at a threshold of 0.5, so it must not read 0.50.
    """
    for digits in range(_DIGITS, _MOST_DIGITS):
        text = f"{activation:.{digits}f}"
        if reaches(float(text), threshold) == reaches(activation, threshold):
            return text
    return f"{activation:.{_MOST_DIGITS}f}"
