"""Pictures that belong to the program."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from tbviewer.core.assets import assets_folder


def icon(name: str) -> QIcon:
    """Return the icon of that name in the assets; it is drawn when it is first shown."""
    return QIcon(str(assets_folder() / "icons" / f"{name}.svg"))


def application_icon() -> QIcon:
    """Return the program's own icon."""
    found = icon("tbviewer")
    found.addFile(str(assets_folder() / "icons" / "tbviewer.png"))  # for desktops that cannot draw SVG
    return found
