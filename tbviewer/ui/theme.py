"""The look: neutral dark greys, so that the eye stays adapted to the radiograph."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

CANVAS = "#000000"
WINDOW = "#1d1f21"
RAISED = "#282a2d"
LINE = "#3b3e42"
TEXT = "#dfe1e4"
DIM = "#9aa0a6"
ACCENT = "#5aa9e6"
CAUTION = "#e8b04a"
FAULT = "#ef8277"
BOX = "#5ee0ff"
CONTOUR = "#fff3d6"

_STYLE = f"""
QWidget {{ color: {TEXT}; }}
QMainWindow, QSplitter {{ background: {WINDOW}; }}
QToolBar {{ background: {WINDOW}; border: none; padding: 4px; spacing: 2px; }}
QToolBar {{ border-bottom: 1px solid {LINE}; }}
QToolButton {{ padding: 5px 9px; border-radius: 4px; }}
QToolButton:hover {{ background: {LINE}; }}
QToolButton:checked {{ background: #34526b; }}
QPushButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px; padding: 6px 14px; }}
QPushButton:hover {{ border-color: {ACCENT}; }}
QPushButton:focus, QListWidget:focus {{ border: 1px solid {ACCENT}; }}
QListWidget {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px; outline: none; }}
QListWidget::item {{ padding: 5px; border-bottom: 1px solid {WINDOW}; }}
QListWidget::item:selected {{ background: #34526b; color: white; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; }}
QProgressBar {{ background: {RAISED}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QMenu {{ background: {RAISED}; border: 1px solid {LINE}; }}
QMenu::item:selected {{ background: #34526b; }}
"""


def apply_theme(application: QApplication) -> None:
    """Give the application its colours."""
    application.setStyle("Fusion")
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: WINDOW,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: RAISED,
        QPalette.ColorRole.AlternateBase: WINDOW,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.Highlight: ACCENT,
        QPalette.ColorRole.HighlightedText: "#000000",
        QPalette.ColorRole.PlaceholderText: DIM,
    }
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    application.setPalette(palette)
    application.setStyleSheet(_STYLE)
