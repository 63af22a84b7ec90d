"""Zoom at which the patient, or the detector, is as large on the screen as it is in truth."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QScreen

from tbviewer.core.radiograph import Spacing, SpacingOrigin
from tbviewer.ui.units import unit_name

translate = QCoreApplication.translate

_MM_PER_INCH = 25.4
_BELIEVABLE_DPI = (40.0, 400.0)  # per logical pixel; outside of it the screen does not know its own size


@dataclass(frozen=True, slots=True)
class TrueSize:
    """The zoom, and what to tell the reader about it.

    Attributes
    ----------
    zoom_per_logical_px
        Logical screen pixels per image column; None where it cannot be known.
    words
        What is known, or what is missing.
    """

    zoom_per_logical_px: float | None
    words: str


def true_size(spacing: Spacing, screen_dpi: float) -> TrueSize:
    """Return the zoom for a spacing on a screen.

    Parameters
    ----------
    screen_dpi
        Logical pixels per inch, as the screen reports its own size.
    """
    if spacing.origin is SpacingOrigin.UNKNOWN:
        return TrueSize(
            None,
            translate(
                "TrueSize",
                "True size needs the pixel spacing, which this file does not state. "
                "Calibrate with a known length.",
            ),
        )
    low, high = _BELIEVABLE_DPI
    if not low <= screen_dpi <= high:
        return TrueSize(
            None,
            translate("TrueSize", "True size cannot be shown: this screen does not report its own size."),
        )
    words = translate(
        "TrueSize", "True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch."
    )
    text = words.format(
        unit=unit_name(spacing.origin.value), spacing=f"{spacing.column_mm:.3f}", dpi=f"{screen_dpi:.0f}"
    )
    return TrueSize(spacing.column_mm * screen_dpi / _MM_PER_INCH, text)


def screen_dpi(screen: QScreen) -> float:
    """Return a screen's logical pixels per inch by its own report of its size; 0 where it has none."""
    return float(screen.physicalDotsPerInchX())
