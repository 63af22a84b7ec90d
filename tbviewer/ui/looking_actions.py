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
    text = translate("Looking", "&Reset window")
    table.add("reset_grey", text, "R", s.reset_grey, image=True)
    table.add("next_window", translate("Looking", "&Next window"), "W", lambda: next_window(s), image=True)
    invert, boxes = translate("Looking", "In&vert"), translate("Looking", "&Boxes")
    words, overlays = translate("Looking", "Te&xt"), translate("Looking", "Over&lays")
    switch = table.add_switch
    switch("invert", invert, "I", s.set_inverted, lambda: s.inverted, picture="invert", image=True)
    switch("boxes", boxes, "B", s.set_show_boxes, lambda: s.show_boxes, picture="boxes")
    switch("text", words, "T", s.set_show_text, lambda: s.show_text, picture="text")
    switch("overlays", overlays, "O", s.set_show_overlays, lambda: s.show_overlays, picture="overlays")
    text = translate("Looking", "&Magnifier")
    switch("magnifier", text, "Z", s.set_show_magnifier, lambda: s.show_magnifier, picture="magnifier")
    text = translate("Looking", "Left &drag changes the window")
    switch("window_with_left", text, "", s.set_window_with_left, lambda: s.window_with_left)


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
