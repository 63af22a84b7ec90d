"""What the reader chose of the heat map, for all viewports: threshold, style, colours, what is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tbviewer.ui.changing import change
from tbviewer.ui.colormap import DEFAULT_COLORS
from tbviewer.ui.heatmap_look import DEFAULT_OPACITY, HeatmapLook, Style


class HeatmapChoices(QObject):
    """The choices, and who hears of them.

    Attributes
    ----------
    threshold, default_threshold
        The heat-map threshold, and the one that the bundle in use came with.
    opacity, default_opacity
        0–1.
    style, colors
        See `HeatmapLook`.
    show_heatmap, show_boxes
        Whether the reader wants map and boxes.
    blinking
        True while the reader looks beneath what is shown, or at what is hidden.
    """

    threshold_changed = Signal()
    changed = Signal()  # all but the threshold

    def __init__(self) -> None:
        super().__init__()
        self.threshold = self.default_threshold = 0.5
        self.opacity = self.default_opacity = DEFAULT_OPACITY
        self.style = Style.FILLED
        self.colors = DEFAULT_COLORS
        self.show_heatmap = self.show_boxes = True
        self.blinking = False
        self._touched = False

    @property
    def look(self) -> HeatmapLook:
        """How the heat map is drawn in every viewport."""
        shown = self.show_heatmap != self.blinking
        return HeatmapLook(self.threshold, self.opacity, self.style, self.colors, shown)

    @property
    def boxes_shown(self) -> bool:
        """Whether boxes are drawn: not while a reader looks beneath the heat map."""
        return self.show_boxes and not (self.blinking and self.show_heatmap)

    def set_threshold(self, threshold: float) -> None:
        """Move the heat-map threshold, 0–1."""
        self._touched = True
        change(self, self.threshold_changed, threshold=_share(threshold))

    def take_default(self, threshold: float, *, other_model: bool) -> None:
        """Note the threshold that a bundle came with; it holds until the reader moves the slider.

        Parameters
        ----------
        other_model
            Whether another bundle was in use before: what was chosen for one means nothing for another.
        """
        self._touched = self._touched and not other_model
        self.default_threshold = threshold
        if not self._touched:
            change(self, self.threshold_changed, threshold=threshold)

    def set_opacity(self, opacity: float) -> None:
        """Set the heat map's opacity, 0–1."""
        change(self, self.changed, opacity=_share(opacity))

    def set_show_heatmap(self, shown: bool) -> None:
        """Show or hide the heat map."""
        change(self, self.changed, show_heatmap=shown)

    def set_style(self, style: Style) -> None:
        """Draw the heat map filled or as contours."""
        change(self, self.changed, style=style)

    def set_colors(self, colors: str) -> None:
        """Draw the heat map in the colours of one of `tbviewer.ui.colormap.COLORS`."""
        change(self, self.changed, colors=colors)

    def set_blinking(self, blinking: bool) -> None:
        """While a key is held: hide what is shown of the heat map, or show it if it is hidden."""
        change(self, self.changed, blinking=blinking)

    def set_show_boxes(self, shown: bool) -> None:
        """Show or hide the boxes."""
        change(self, self.changed, show_boxes=shown)


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)
