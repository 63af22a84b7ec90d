"""How the heat map is drawn: one set of choices for all viewports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tbviewer.ui.colormap import DEFAULT_COLORS

DEFAULT_OPACITY = 0.55


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
