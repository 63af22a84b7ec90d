"""Looking at the image: zoom, turning, window, layers, magnifier."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from tbviewer.core.orientation import Orientation
from tbviewer.ui.action_table import ActionTable
from tbviewer.ui.viewport_grid import ViewportGrid
from tbviewer.ui.window_menu import next_window

translate = QCoreApplication.translate


def add_looking(table: ActionTable, viewports: ViewportGrid) -> None:
    """Make the actions that change what is seen of the image."""
    _add_zoom(table, viewports)
    _add_turning(table)
    s = table.session
    looking, heatmap = s.looking, s.heatmap
    text = translate("Looking", "&Reset window")
    table.add("reset_grey", text, "R", s.greys.reset, image=True)
    table.add("next_window", translate("Looking", "&Next window"), "W", lambda: next_window(s), image=True)
    switch = table.add_switch
    text, turn = translate("Looking", "In&vert"), s.greys.set_inverted
    switch("invert", text, "I", turn, lambda: s.viewport.inverted, picture="invert", image=True)
    text = translate("Looking", "&Boxes")
    switch("boxes", text, "B", heatmap.set_show_boxes, lambda: heatmap.show_boxes, picture="boxes")
    text = translate("Looking", "Te&xt")
    switch("text", text, "T", looking.set_show_text, lambda: looking.show_text, picture="text")
    text, show = translate("Looking", "Over&lays"), looking.set_show_overlays
    switch("overlays", text, "O", show, lambda: looking.show_overlays, picture="overlays")
    text, show = translate("Looking", "&Magnifier"), looking.set_show_magnifier
    switch("magnifier", text, "Z", show, lambda: looking.show_magnifier, picture="magnifier")
    text = translate("Looking", "Left &drag changes the window")
    switch("window_with_left", text, "", looking.set_window_with_left, lambda: looking.window_with_left)


def _add_zoom(table: ActionTable, viewports: ViewportGrid) -> None:
    def add(name: str, text: str, key: str, slot: Callable[[], object], picture: str = "") -> None:
        table.add(name, text, key, slot, picture, image=True)

    add("fit", translate("Looking", "&Fit"), "F", lambda: viewports.canvas.framing.fit(), "fit")
    add("one_to_one", translate("Looking", "&1:1"), "1", lambda: viewports.canvas.framing.one_to_one())
    add("true_size", translate("Looking", "&True size"), "2", lambda: viewports.canvas.show_true_size())
    add("zoom_in", translate("Looking", "Zoom &in"), "+", lambda: viewports.canvas.framing.zoom_by(1.25))
    add("zoom_out", translate("Looking", "Zoom &out"), "-", lambda: viewports.canvas.framing.zoom_by(0.8))


def _add_turning(table: ActionTable) -> None:
    session = table.session

    def add(name: str, text: str, key: str, turned: Callable[[Orientation], Orientation]) -> None:
        def turn() -> None:
            session.viewport.set_orientation(turned(session.viewport.orientation))

        table.add(name, text, key, turn, image=True)

    add("turn_right", translate("Looking", "Turn &right"), "Shift+R", lambda o: o.turned())
    add("turn_left", translate("Looking", "Turn &left"), "Shift+L", lambda o: o.turned(-1))
    add("flip", translate("Looking", "Flip &horizontally"), "Shift+H", lambda o: o.flipped())
    text = translate("Looking", "Flip &vertically")
    add("flip_vertically", text, "Shift+V", lambda o: o.flipped(vertically=True))
    add("upright", translate("Looking", "As in the &file"), "Shift+U", lambda _: Orientation())
