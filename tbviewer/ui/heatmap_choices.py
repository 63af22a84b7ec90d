"""What the reader chose of the heat map, for all viewports: threshold, style, colours, what is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from tbviewer.ui.changing import change
from tbviewer.ui.colormap import DEFAULT_COLORS
from tbviewer.ui.heatmap_look import DEFAULT_OPACITY, HeatmapLook, Style


@dataclass(frozen=True, slots=True)
class _Threshold:
    """Where the slider stands, and where the bundle wants it."""

    value: float
    default: float


class HeatmapChoices(QObject):
    """The choices, and who hears of them.

    In a comparison each of the two bundles has a threshold of its own, for activations of two models are not
    of one kind; slider and keys move that of the side in hand.

    Attributes
    ----------
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
        self._own = _Threshold(0.5, 0.5)
        self._compared: _Threshold | None = None
        self._compared_in_hand = False
        self.opacity = self.default_opacity = DEFAULT_OPACITY
        self.style = Style.FILLED
        self.colors = DEFAULT_COLORS
        self.show_heatmap = self.show_boxes = True
        self.blinking = False
        self._touched = False

    @property
    def threshold(self) -> float:
        """The heat-map threshold; in a comparison, of the side in hand."""
        return self._in_hand.value

    @property
    def default_threshold(self) -> float:
        """The heat-map threshold that the bundle came with."""
        return self._in_hand.default

    @property
    def _in_hand(self) -> _Threshold:
        return self._compared if self._compared_in_hand and self._compared is not None else self._own

    def threshold_of(self, compares: bool) -> float:
        """Return the heat-map threshold of the bundle in use, or of the one compared with it."""
        return self._compared.value if compares and self._compared is not None else self._own.value

    @property
    def look(self) -> HeatmapLook:
        """How the heat map is drawn; in a comparison, on the side in hand."""
        return self.look_of(self._compared_in_hand)

    def look_of(self, compares: bool) -> HeatmapLook:
        """Return how the heat map of the bundle in use is drawn, or of the one compared with it."""
        shown = self.show_heatmap != self.blinking
        return HeatmapLook(self.threshold_of(compares), self.opacity, self.style, self.colors, shown)

    @property
    def boxes_shown(self) -> bool:
        """Whether boxes are drawn: not while a reader looks beneath the heat map."""
        return self.show_boxes and not (self.blinking and self.show_heatmap)

    def set_threshold(self, threshold: float) -> None:
        """Move the heat-map threshold, 0–1; in a comparison, of the side in hand."""
        moved = replace(self._in_hand, value=_share(threshold))
        if self._in_hand is self._compared:
            change(self, self.threshold_changed, _compared=moved)
        else:
            self._touched = True
            change(self, self.threshold_changed, _own=moved)

    def take_default(self, threshold: float, *, other_model: bool) -> None:
        """Note the threshold that a bundle came with; it holds until the reader moves the slider.

        Parameters
        ----------
        other_model
            Whether another bundle was in use before: what was chosen for one means nothing for another.
        """
        self._touched = self._touched and not other_model
        value = self._own.value if self._touched else threshold
        change(self, self.threshold_changed, _own=_Threshold(value, threshold))

    def compare(self, threshold: float | None) -> None:
        """Begin a comparison with another bundle, at the threshold that it came with; end it if None."""
        second = None if threshold is None else _Threshold(threshold, threshold)
        change(self, self.threshold_changed, _compared=second)

    def take_in_hand(self, compares: bool) -> None:
        """Let slider and keys move the threshold of the bundle in use, or of the one compared with it."""
        change(self, self.threshold_changed, _compared_in_hand=compares)

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
