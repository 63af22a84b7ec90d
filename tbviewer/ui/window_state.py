"""Size, place and arrangement of the window, from one day to the next."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from tbviewer.core.errors import TBViewerError
from tbviewer.store import Store
from tbviewer.ui.colormap import COLORS
from tbviewer.ui.heatmap_look import Style
from tbviewer.ui.session import Session
from tbviewer.ui.worklist_order import Show, SortBy

_NAME = "window"


def save_window(store: Store, window: QMainWindow, splitter: QSplitter, session: Session) -> None:
    """Save how the window looks; what was typed into the list's find line may be a name and is not kept."""
    arrangement = session.ordering.arrangement
    state = {
        "geometry": _text(window.saveGeometry()),
        "splitter": _text(splitter.saveState()),
        "linked": session.viewports.linked,
        "opacity": session.heatmap.opacity,
        "style": session.heatmap.style.value,
        "colors": session.heatmap.colors,
        "window_with_left": session.looking.window_with_left,
        "show_text": session.looking.show_text,
        "show_overlays": session.looking.show_overlays,
        "sort_by": arrangement.sort_by.value,
        "descending": arrangement.descending,
        "show": arrangement.show.value,
    }
    try:
        store.set(_NAME, state)
    except TBViewerError:
        return  # the window is closing: nobody is there to be told, and nothing is lost but its size


def restore_window(store: Store, window: QMainWindow, splitter: QSplitter, session: Session) -> None:
    """Make the window as it was left; what was saved wrongly is passed over."""
    try:
        state: dict[str, Any] = store.get(_NAME, {})
    except TBViewerError:
        return  # opening the database has told already
    if "geometry" in state:
        window.restoreGeometry(_bytes(state["geometry"]))
    if "splitter" in state:
        splitter.restoreState(_bytes(state["splitter"]))
    session.viewports.set_linked(bool(state.get("linked", True)))
    session.looking.set_show_text(bool(state.get("show_text", True)))
    session.looking.set_show_overlays(bool(state.get("show_overlays", True)))
    opacity = state.get("opacity")
    if isinstance(opacity, float):
        session.heatmap.set_opacity(opacity)
    _restore_look(state, session)
    _restore_arrangement(state, session)


def _restore_look(state: dict[str, Any], session: Session) -> None:
    session.looking.set_window_with_left(bool(state.get("window_with_left", False)))
    if state.get("colors") in COLORS:
        session.heatmap.set_colors(state["colors"])
    if state.get("style") in tuple(Style):
        session.heatmap.set_style(Style(state["style"]))


def _restore_arrangement(state: dict[str, Any], session: Session) -> None:
    try:
        show, sort_by = Show(state["show"]), SortBy(state["sort_by"])
    except (KeyError, ValueError):
        return
    session.ordering.set(sort_by=sort_by, descending=bool(state.get("descending")), show=show)


def _text(value: QByteArray) -> str:
    return bytes(value.toBase64().data()).decode("ascii")


def _bytes(text: Any) -> QByteArray:
    return QByteArray.fromBase64(str(text).encode("ascii", "ignore"))
