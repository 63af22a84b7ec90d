"""The QApplication: what the desktop has to know of the program, and the files that it sends."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from tbviewer import __version__

DESKTOP_ENTRY = "tbviewer"  # the name of packaging/linux/tbviewer.desktop


def has_screen() -> bool:
    """Return whether there is a screen; where there is none, Qt would abort the process."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


class Application(QApplication):
    """A QApplication that tells which files the system asks it to open.

    macOS starts a program once and sends it the files as events, both at the start and later; the other
    systems name them as arguments.
    """

    file_opened = Signal(str)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.setApplicationName("TB Viewer")
        self.setApplicationVersion(__version__)
        self.setDesktopFileName(DESKTOP_ENTRY)
        if sys.platform == "win32":
            import ctypes

            # Without it the task bar would group the window with the interpreter that runs it.
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("TBViewer.TBViewer")

    def event(self, event: QEvent) -> bool:
        """Tell about a file that the system wants opened; leave the rest to Qt."""
        if isinstance(event, QFileOpenEvent):
            path = event.url().toLocalFile() or event.file()
            if path:
                self.file_opened.emit(path)
                return True
        return super().event(event)
