"""Language, theme and display size: what must be settled before the first widget is made."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from tbviewer.ui.options import WindowOptions

LANGUAGE, THEME, SCALE = "language", "theme", "scale_percent"  # names of the settings in the store
SYSTEM = "system"
THEMES = ("dark", "light", SYSTEM)
SCALES_PERCENT = (100, 125, 150, 175, 200)
THEME_VARIABLE = "TBVIEWER_THEME"  # dark or light; `tbviewer.ui.theme` reads it when it is imported


@dataclass(frozen=True, slots=True)
class Preferences:
    """How the window is to look.

    Attributes
    ----------
    language
        Code of a language of `tbviewer.ui.languages`, or ``system``.
    theme
        One of `THEMES`.
    scale_percent
        One of `SCALES_PERCENT`; 0 leaves it to the system.
    """

    language: str = SYSTEM
    theme: str = "dark"
    scale_percent: int = 0

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Preferences:
        """Return what the settings say; what makes no sense is passed over."""
        found = cls()
        language, theme, scale = (settings.get(name) for name in (LANGUAGE, THEME, SCALE))
        if isinstance(language, str):
            found = replace(found, language=language)
        if theme in THEMES:
            found = replace(found, theme=str(theme))
        if scale in SCALES_PERCENT:
            found = replace(found, scale_percent=scale)
        return found


def prepare(options: WindowOptions) -> Preferences:
    """Settle theme and scale through the environment, where the theme's module and Qt look for them.

    To be called before `tbviewer.ui.app` is imported. A snapshot does not heed the user's settings.
    """
    from tbviewer.store import data_folder, peek_settings  # not for `--version` and `--help`: it loads NumPy

    settings = {} if options.snapshot is not None else peek_settings(data_folder())
    wanted = {LANGUAGE: options.language, THEME: options.theme, SCALE: options.scale_percent}
    found = Preferences.of(settings | {name: value for name, value in wanted.items() if value is not None})
    if found.scale_percent:
        os.environ["QT_SCALE_FACTOR"] = str(found.scale_percent / 100)
    os.environ[THEME_VARIABLE] = _system_theme() if found.theme == SYSTEM else found.theme
    return found


def _system_theme() -> str:
    """Return whether the desktop is dark or light; dark where it does not say."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from tbviewer.ui.application import Application, has_screen

    if not has_screen():
        return "dark"  # the window will say so
    if QGuiApplication.instance() is None:
        Application(sys.argv[:1])
    light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
    return "light" if light else "dark"
