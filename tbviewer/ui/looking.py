"""How the reader looks, whatever radiograph it is: texts, overlays, magnifier, the left button."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tbviewer.ui.changing import change


class Looking(QObject):
    """Choices that hold for all viewports, and the activation under the cursor.

    Attributes
    ----------
    show_text, show_overlays
        Patient and study text; the file's own graphics layers.
    show_magnifier
        Whether image and heat map are shown magnified under the cursor.
    window_with_left
        Whether the left button changes the window and the right one moves, or the other way round.
    pointed
        The activation under the cursor; None where there is none.
    """

    changed = Signal()  # magnifier, button that windows
    layers_changed = Signal()  # text, overlays
    pointed_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.show_text = self.show_overlays = True
        self.show_magnifier = self.window_with_left = False
        self.pointed: float | None = None

    def set_show_text(self, shown: bool) -> None:
        """Show or hide patient and study text."""
        change(self, self.layers_changed, show_text=shown)

    def set_show_overlays(self, shown: bool) -> None:
        """Show or hide the file's own graphics layers."""
        change(self, self.layers_changed, show_overlays=shown)

    def set_show_magnifier(self, shown: bool) -> None:
        """Show image and heat map, magnified, under the cursor."""
        change(self, self.changed, show_magnifier=shown)

    def set_window_with_left(self, left: bool) -> None:
        """Let the left button change the window and the right one move, or the other way round."""
        change(self, self.changed, window_with_left=left)

    def set_pointed(self, activation: float | None) -> None:
        """Note the activation under the cursor; None where there is none."""
        change(self, self.pointed_changed, pointed=activation)
