"""Pictures that belong to the program."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QPixmap

from tbviewer.core.assets import assets_folder
from tbviewer.ui.theme import IS_LIGHT, TEXT

_OWN = "tbviewer"
_LINES, _PX = (
    "#d3d6da",
    72,
)  # the colour that the icons are drawn in; three times their size, for dense screens


def icon(name: str) -> QIcon:
    """Return the icon of that name in the assets, with dark lines where the theme is light."""
    path = assets_folder() / "icons" / f"{name}.svg"
    if not IS_LIGHT or name == _OWN:
        return QIcon(str(path))  # drawn when it is first shown
    drawing = path.read_text(encoding="utf-8").replace(_LINES, TEXT)
    picture = QPixmap()
    picture.loadFromData(drawing.replace("<svg ", f'<svg width="{_PX}" height="{_PX}" ', 1).encode(), "SVG")
    return QIcon(picture)


def application_icon() -> QIcon:
    """Return the program's own icon."""
    found = icon(_OWN)
    found.addFile(str(assets_folder() / "icons" / "tbviewer.png"))  # for desktops that cannot draw SVG
    return found
