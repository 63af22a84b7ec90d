"""The look: neutral dark greys, so that the eye stays adapted to the radiograph."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tbviewer.core.assets import assets_folder

CANVAS = "#000000"
WINDOW = "#1c1c1d"
RAISED = "#272728"
LINE = "#3a3a3c"
TEXT = "#e0e0e1"
DIM = "#a2a2a5"
FAINT = "#6a6a6d"
ACCENT = "#5aa9e6"
SELECTED = "#33414d"
CAUTION = "#e8b04a"
FAULT = "#ef8277"
BOX = "#5ee0ff"
CONTOUR = "#fff3d6"
MARK = "#9be88f"
SELECTED_MARK = "#ffffff"
CALIBRATION = "#d6b3ff"

_STYLE = f"""
QWidget {{ color: {TEXT}; }}
QMainWindow, QSplitter, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {WINDOW}; }}
QSplitter::handle {{ background: {WINDOW}; }}
QMenuBar {{ background: {WINDOW}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {LINE}; }}
QMenu {{ background: {RAISED}; border: 1px solid {LINE}; padding: 4px; }}
QMenu::item {{ padding: 5px 26px 5px 24px; border-radius: 3px; }}
QMenu::item:selected {{ background: {SELECTED}; }}
QMenu::item:disabled {{ color: {FAINT}; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
QToolBar {{ background: {WINDOW}; border: none; border-bottom: 1px solid {LINE}; }}
QToolBar {{ padding: 4px 6px; spacing: 2px; }}
QToolBar::separator {{ width: 1px; background: {LINE}; margin: 5px 6px; }}
QToolButton {{ padding: 5px 8px; border: 1px solid transparent; border-radius: 4px; }}
QToolButton:hover {{ background: {LINE}; }}
QToolButton:focus {{ border-color: {ACCENT}; }}
QToolButton:checked {{ background: {SELECTED}; }}
QToolButton:disabled {{ color: {FAINT}; }}
QToolButton[popupMode="2"] {{ padding-right: 20px; }}
QToolButton::menu-indicator {{ subcontrol-position: right center; subcontrol-origin: padding; right: 5px; }}
QPushButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px; padding: 5px 14px; }}
QPushButton:hover {{ border-color: {ACCENT}; }}
QPushButton:disabled {{ color: {FAINT}; background: {WINDOW}; }}
QPushButton:checked {{ background: {SELECTED}; border-color: {ACCENT}; font-weight: 600; }}
QPushButton[primary="true"] {{ background: {SELECTED}; border-color: {ACCENT}; }}
QPushButton:focus, QListWidget:focus {{ border: 1px solid {ACCENT}; }}
QListWidget {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px; outline: none; }}
QListView#radiographs {{ background: {WINDOW}; border: none; border-radius: 0; outline: none; }}
QListView#radiographs:focus {{ border: none; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ background: {RAISED};
    border: 1px solid {LINE}; border-radius: 4px; padding: 3px 6px; selection-background-color: {ACCENT}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border-color: {ACCENT}; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QComboBox::drop-down {{ border: none; width: 18px; }}
QComboBox::down-arrow {{ image: url("{(assets_folder() / "icons" / "down.svg").as_posix()}"); width: 10px; }}
QComboBox QAbstractItemView {{ background: {RAISED}; border: 1px solid {LINE};
    selection-background-color: {SELECTED}; selection-color: {TEXT}; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; padding: 3px; }}
QProgressBar {{ background: {LINE}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {LINE}; border-radius: 4px; min-height: 30px; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QLabel#notice {{ color: {CAUTION}; background: #2a2517; padding: 4px; font-weight: 600; }}
QFrame#banner {{ background: #3b2422; border-bottom: 1px solid {FAULT}; }}
QLabel#fault {{ color: #ffd9d4; }}
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
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(FAINT))
    application.setPalette(palette)
    application.setStyleSheet(_STYLE)
