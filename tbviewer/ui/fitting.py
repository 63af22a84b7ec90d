"""How large a window begins: as is comfortable, but never larger than its screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_WIDTH_SHARE, _HEIGHT_SHARE = 0.96, 0.92  # of the screen; the rest is for the frame and its title


def fit(window: QWidget, size: QSize) -> None:
    """Give a window a size, or as much of it as there is room for: its last buttons must be within reach."""
    window.resize(size.boundedTo(room_for(window)))


def room_for(window: QWidget) -> QSize:
    """Return how large a window may be on the screen that it opens on."""
    parent = window.parentWidget()
    free = (parent.window() if parent is not None else window).screen().availableGeometry().size()
    return QSize(int(free.width() * _WIDTH_SHARE), int(free.height() * _HEIGHT_SHARE))
