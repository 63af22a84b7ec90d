"""What the window was started with; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """Arguments of ``tbviewer``.

    Attributes
    ----------
    paths
        Files, folders, ZIPs and DICOMDIRs to open.
    model
        The bundle; the default one if None.
    snapshot
        Save a picture of the window here once the analysis is drawn, and exit.
    trace
        Write one JSON line a milestone here.
    threshold
        Heat-map threshold to begin with, 0–1; the bundle's own if None.
    """

    paths: tuple[str, ...] = ()
    model: Path | None = None
    snapshot: Path | None = None
    trace: Path | None = None
    threshold: float | None = None
