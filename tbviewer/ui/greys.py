"""Window, VOI LUT and inversion of the active viewport, and of those linked to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from tbviewer.core.radiograph import Window
from tbviewer.ui.viewport import Viewport, carried_over

if TYPE_CHECKING:
    from tbviewer.core.radiograph import Voi
    from tbviewer.ui.viewports import Viewports


class Greys:
    """Changes how grey values are shown; what is shown now, each viewport knows."""

    def __init__(self, viewports: Viewports) -> None:
        self._viewports = viewports

    def set_voi(self, voi: Voi | None) -> None:
        """Set the grey mapping; None for the one the file opens with."""
        active = self._viewports.current
        origin = _opening_window(active)
        for viewport in self._viewports.linked_with(active):
            target, own = _opening_window(viewport), voi
            if viewport is not active and voi is not None:
                if origin is None or target is None:
                    continue
                window = voi if isinstance(voi, Window) else origin  # a table has no meaning elsewhere
                opposite = _counts_down(viewport) != _counts_down(active)
                own = carried_over(window, origin, target, opposite=opposite)
            self._set(viewport, own, viewport.inverted)

    def choose(self, choice: Voi | str, worked_out: Callable[[Viewport], Mapping[str, Voi]]) -> None:
        """Set a window of the file, or one that is worked out from each image, by its name.

        Parameters
        ----------
        worked_out
            Returns a viewport's windows by name.
        """
        if not isinstance(choice, str):
            self.set_voi(choice)
            return
        for viewport in self._viewports.linked_with(self._viewports.current):
            voi = worked_out(viewport).get(choice)
            if voi is not None:
                self._set(viewport, voi, viewport.inverted)

    def set_inverted(self, inverted: bool) -> None:
        """Turn the greys around, on top of what the file asks for."""
        for viewport in self._viewports.linked_with(self._viewports.current):
            self._set(viewport, viewport.voi, inverted)

    def reset(self) -> None:
        """Show the greys as the file opens with."""
        for viewport in self._viewports.linked_with(self._viewports.current):
            self._set(viewport, None, False)

    def _set(self, viewport: Viewport, voi: Voi | None, inverted: bool) -> None:
        if (viewport.voi, viewport.inverted) != (voi, inverted):
            viewport.voi, viewport.inverted = voi, inverted
            self._viewports.tell(viewport, "grey_changed")


def _opening_window(viewport: Viewport) -> Window | None:
    entry = viewport.entry
    return entry.grey.opening_window if entry is not None and entry.grey is not None else None


def _counts_down(viewport: Viewport) -> bool:
    """Say whether high values of the file are dark; the reader's own inversion leaves them what they are."""
    return viewport.radiograph is not None and viewport.radiograph.inverted
