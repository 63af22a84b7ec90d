"""The look: neutral dark greys, so that the eye stays adapted to the radiograph, or light ones.

Which of the two is settled once, before this module is imported: see `tbviewer.ui.preferences.prepare`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tbviewer.core.assets import assets_folder
from tbviewer.ui.preferences import THEME_VARIABLE


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours around the canvas; the canvas itself is black in every theme."""

    window: str
    raised: str
    line: str
    text: str
    dim: str
    faint: str
    accent: str
    on_accent: str
    selected: str
    caution: str
    on_caution: str
    fault: str
    notice: str
    banner: str
    on_banner: str


DARK = Theme(
    *("#1c1c1d", "#272728", "#3a3a3c", "#e0e0e1", "#a2a2a5", "#6a6a6d", "#5aa9e6", "#000000", "#33414d"),
    *("#e8b04a", "#000000", "#ef8277", "#2a2517", "#3b2422", "#ffd9d4"),
)
LIGHT = Theme(  # words on it have a contrast of at least 4.5 to 1
    *("#f1f1f2", "#ffffff", "#c9c9cc", "#1b1b1d", "#58585c", "#8b8b90", "#1768ac", "#ffffff", "#cfe3f5"),
    *("#7a4b00", "#ffffff", "#a6271b", "#fdf1d6", "#fbe0dd", "#6d170f"),
)
_theme = LIGHT if os.environ.get(THEME_VARIABLE) == "light" else DARK
IS_LIGHT = _theme is LIGHT

CANVAS = "#000000"
WINDOW, RAISED, LINE = _theme.window, _theme.raised, _theme.line
TEXT, DIM, FAINT = _theme.text, _theme.dim, _theme.faint
ACCENT, SELECTED = _theme.accent, _theme.selected
CAUTION, ON_CAUTION, FAULT = _theme.caution, _theme.on_caution, _theme.fault
CANVAS_TEXT, CANVAS_DIM, CANVAS_LINE = DARK.text, DARK.dim, DARK.line
CANVAS_CAUTION, CANVAS_ACCENT = DARK.caution, DARK.accent
BOX = "#5ee0ff"
CONTOUR = "#fff3d6"
MARK = "#9be88f"
SELECTED_MARK = "#ffffff"
CALIBRATION = "#d6b3ff"


def _picture(name: str) -> str:
    """Return where a picture lies that style sheets draw, in the colour that this theme needs."""
    file = f"{name}_on_light.svg" if IS_LIGHT else f"{name}.svg"
    return (assets_folder() / "icons" / file).as_posix()


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
QFileDialog QToolButton {{ padding: 2px; background: {WINDOW if IS_LIGHT else DIM}; }}
QToolButton[popupMode="2"] {{ padding-right: 20px; }}
QToolButton::menu-indicator {{ subcontrol-position: right center; subcontrol-origin: padding; right: 5px; }}
QPushButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px; padding: 5px 14px; }}
QPushButton:hover {{ border-color: {ACCENT}; }}
QPushButton:disabled {{ color: {FAINT}; background: {WINDOW}; }}
QPushButton:checked {{ background: {ACCENT}; border-color: {ACCENT}; color: {_theme.on_accent}; }}
QPushButton[primary="true"] {{ background: {SELECTED}; border-color: {ACCENT}; }}
QPushButton:focus, QListWidget:focus {{ border: 1px solid {ACCENT}; }}
QPushButton:checked:focus {{ border-color: {TEXT}; }}
QListWidget {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px; outline: none; }}
QTableView, QTreeView, QListWidget {{ selection-background-color: {SELECTED}; selection-color: {TEXT}; }}
QListView#radiographs {{ background: {WINDOW}; border: none; border-radius: 0; outline: none; }}
QListView#radiographs:focus {{ border: none; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ background: {RAISED};
    border: 1px solid {LINE}; border-radius: 4px; padding: 3px 6px; selection-background-color: {ACCENT}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border-color: {ACCENT}; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0 6px; background: transparent; }}
QAbstractSpinBox {{ padding-left: 0; padding-right: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QComboBox::drop-down {{ border: none; width: 18px; }}
QComboBox::down-arrow {{ image: url("{_picture("down")}"); width: 10px; }}
QCheckBox {{ spacing: 7px; }}
QCheckBox::indicator {{ width: 13px; height: 13px; border: 1px solid {DIM}; border-radius: 3px; }}
QCheckBox::indicator {{ background: {RAISED}; }}
QCheckBox::indicator:hover, QCheckBox:focus::indicator {{ border-color: {ACCENT}; }}
QCheckBox::indicator:checked {{ background: {ACCENT}; border-color: {ACCENT}; }}
QCheckBox::indicator:checked {{ image: url("{_picture("check")}"); }}
QCheckBox::indicator:disabled {{ border-color: {FAINT}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QComboBox QAbstractItemView {{ background: {RAISED}; border: 1px solid {LINE};
    selection-background-color: {SELECTED}; selection-color: {TEXT}; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; padding: 3px; }}
QProgressBar {{ background: {LINE}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {LINE}; border-radius: 4px; min-height: 30px; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QLabel#notice {{ color: {CAUTION}; background: {_theme.notice}; padding: 4px; font-weight: 600; }}
QFrame#banner {{ background: {_theme.banner}; border-bottom: 1px solid {FAULT}; }}
QLabel#fault {{ color: {_theme.on_banner}; }}
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
        QPalette.ColorRole.HighlightedText: _theme.on_accent,
        QPalette.ColorRole.Link: ACCENT,
        QPalette.ColorRole.PlaceholderText: DIM,
    }
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(FAINT))
    application.setPalette(palette)
    application.setStyleSheet(_STYLE)
