"""Measurements as the window writes them: the number, and its unit in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tbviewer.core.marks import Kind, Mark
from tbviewer.core.measuring import DEGREES, Measurement, measure
from tbviewer.core.radiograph import Spacing

translate = QCoreApplication.translate


def measured(measurement: Measurement) -> str:
    """Return a measurement with its unit in words."""
    if measurement.unit == DEGREES:
        return measurement.text
    return f"{measurement.number} {unit_name(measurement.unit)}"


def mark_words(mark: Mark, spacing: Spacing) -> str:
    """Return a mark's name, or else its kind, and what it measures."""
    kinds = {
        Kind.LENGTH: translate("MarkSection", "Length"),
        Kind.ANGLE: translate("MarkSection", "Angle"),
        Kind.ELLIPSE: translate("MarkSection", "Ellipse"),
        Kind.POLYGON: translate("MarkSection", "Region"),
    }
    return f"{mark.label or kinds[mark.kind]}   {measured(measure(mark, spacing))}"


def unit_name(unit: str) -> str:
    """Return a unit of `tbviewer.core.measuring` in words; mm and px are the same in all languages."""
    return {
        "mm at detector": translate("Units", "mm at detector"),
        "mm, calibrated by hand": translate("Units", "mm, calibrated by hand"),
        "mm, origin not stated": translate("Units", "mm, origin not stated"),
        "mm² at detector": translate("Units", "mm² at detector"),
        "mm², calibrated by hand": translate("Units", "mm², calibrated by hand"),
        "mm², origin not stated": translate("Units", "mm², origin not stated"),
    }.get(unit, unit)
