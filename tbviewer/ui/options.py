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
    new_window
        Open a window even if there is one already.
    language, theme, scale_percent
        In place of the user's settings; see `tbviewer.ui.preferences`.
    first_start
        Whether to say what the model is and is not, where that was not acknowledged yet.
    """

    paths: tuple[str, ...] = ()
    model: Path | None = None
    snapshot: Path | None = None
    trace: Path | None = None
    threshold: float | None = None
    new_window: bool = False
    language: str | None = None
    theme: str | None = None
    scale_percent: int | None = None
    first_start: bool = False

    @property
    def shares_window(self) -> bool:
        """Whether an open window would show the paths as this one would.

        Anything that was asked for this start alone, above all another bundle, needs a window of its own.
        """
        asked = (
            *(self.model, self.snapshot, self.trace, self.threshold),
            *(self.language, self.theme, self.scale_percent),
        )
        return not self.new_window and all(option is None for option in asked)
