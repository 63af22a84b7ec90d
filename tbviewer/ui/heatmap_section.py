"""How the heat map is shown: threshold, opacity, map and boxes on or off."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from tbviewer.ui.action_table import ActionTable
from tbviewer.ui.colormap import COLORS, activation_colors
from tbviewer.ui.heatmap_look import Style
from tbviewer.ui.model_label import bundle_name
from tbviewer.ui.session import Session
from tbviewer.ui.theme import DIM
from tbviewer.ui.words import heading, words

translate = QCoreApplication.translate

_STEPS = 100
_SWATCH_PX, _SWATCH_HEIGHT_PX = 40, 10


class _Slider(QSlider):
    """A slider of 0–1 in hundredths, which a double click sets back."""

    reset = Signal()

    def __init__(self, name: str, accessible: str, tip: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setToolTip(tip)
        self.setRange(0, _STEPS)
        self.setPageStep(5)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to be set back."""
        self.reset.emit()

    def show_value(self, value: float) -> None:
        """Move without telling that it moved."""
        self.blockSignals(True)
        self.setValue(round(value * _STEPS))
        self.blockSignals(False)


class HeatmapSection(QWidget):
    """Controls of the heat map."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._threshold = _Slider(
            "threshold_slider",
            translate("HeatmapSection", "Heat-map threshold"),
            translate(
                "HeatmapSection",
                "Double-click for the model's default. Activation at and above it is shown and boxed",
            ),
        )
        self._opacity = _Slider(
            "opacity_slider",
            translate("HeatmapSection", "Heat-map opacity"),
            translate("HeatmapSection", "How much of the radiograph is covered."),
        )
        self._threshold_value, self._opacity_value = words("", "threshold_value"), words("", "opacity_value")
        self._side = words("", "threshold_side", f"color: {DIM}; font-size: 11px;")
        self._default = QPushButton(translate("HeatmapSection", "Default"))
        self._default.setObjectName("default_threshold")
        self._default.setToolTip(translate("HeatmapSection", "Back to the threshold the model came with"))
        self._style, self._colors = self._style_choice(), self._color_choice()
        self._show_map, self._show_boxes = (
            QCheckBox(translate("HeatmapSection", "Map")),
            QCheckBox(translate("HeatmapSection", "Boxes")),
        )
        self._lay_out()
        self._connect()
        self._show_threshold()
        self._show_appearance()

    def show_keys(self, table: ActionTable) -> None:
        """Let the tool tips say which keys do the same."""
        table.follow_keys(self._threshold, "lower", "higher")
        table.follow_keys(self._default, "default")
        table.follow_keys(self._show_map, "heat-map")
        table.follow_keys(self._show_boxes, "boxes")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(translate("HeatmapSection", "Heat map")))
        column.addLayout(
            _row(QLabel(translate("HeatmapSection", "Threshold")), self._threshold_value, self._default)
        )
        column.addWidget(self._threshold)
        column.addWidget(self._side)
        column.addLayout(_row(QLabel(translate("HeatmapSection", "Opacity")), self._opacity_value))
        column.addWidget(self._opacity)
        looks = QHBoxLayout()
        looks.addWidget(self._style, 1)
        looks.addWidget(self._colors, 1)
        column.addLayout(looks)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._show_map)
        row.addWidget(self._show_boxes)
        row.addStretch()
        column.addLayout(row)

    def _style_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName("style")
        choice.setAccessibleName(self.tr("Style of the heat map"))
        choice.addItem(self.tr("Filled"), Style.FILLED)
        choice.addItem(self.tr("Contours"), Style.LINES)
        choice.activated.connect(lambda _: self._session.heatmap.set_style(Style(choice.currentData())))
        return choice

    def _color_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName("colors")
        choice.setAccessibleName(self.tr("Colours of the heat map"))
        choice.setToolTip(
            self.tr("The colours of each colour map can be told apart by colour-blind readers, and in print.")
        )
        choice.setIconSize(QSize(_SWATCH_PX, _SWATCH_HEIGHT_PX))
        for name in COLORS:
            choice.addItem(name.capitalize(), name)
        choice.activated.connect(lambda _: self._session.heatmap.set_colors(choice.currentData()))
        # The colours are read from a file: after the first paint is soon enough.
        QTimer.singleShot(0, choice, lambda: _add_swatches(choice))
        return choice

    def _connect(self) -> None:
        session = self._session
        session.heatmap.threshold_changed.connect(self._show_threshold)
        session.heatmap.changed.connect(self._show_appearance)
        session.bundle_changed.connect(self._show_threshold)
        session.compared_changed.connect(self._show_threshold)
        self._threshold.valueChanged.connect(lambda value: session.heatmap.set_threshold(value / _STEPS))
        self._opacity.valueChanged.connect(lambda value: session.heatmap.set_opacity(value / _STEPS))
        for source in (self._threshold.reset, self._default.clicked):
            source.connect(lambda *_: session.heatmap.set_threshold(session.heatmap.default_threshold))
        self._opacity.reset.connect(lambda: session.heatmap.set_opacity(session.heatmap.default_opacity))
        self._show_map.toggled.connect(session.heatmap.set_show_heatmap)
        self._show_boxes.toggled.connect(session.heatmap.set_show_boxes)

    def _show_threshold(self) -> None:
        session = self._session
        self._threshold.show_value(session.heatmap.threshold)
        self._threshold_value.setText(f"{session.heatmap.threshold:.2f}")
        self._default.setEnabled(session.heatmap.threshold != session.heatmap.default_threshold)
        bundle = session.compared if session.viewport.compares else session.bundle
        shown = session.compared is not None and bundle is not None
        self._side.setVisible(shown)
        if shown and bundle is not None:
            self._side.setText(
                translate(
                    "HeatmapSection",
                    "Of {model}. Each side has a threshold of its own: click an image to move it.",
                ).format(model=bundle_name(bundle))
            )

    def _show_appearance(self) -> None:
        session = self._session
        self._opacity.show_value(session.heatmap.opacity)
        self._opacity_value.setText(f"{100 * session.heatmap.opacity:.0f} %")
        self._style.setCurrentIndex(self._style.findData(session.heatmap.style))
        self._colors.setCurrentIndex(self._colors.findData(session.heatmap.colors))
        self._show_map.setChecked(session.heatmap.show_heatmap)
        self._show_boxes.setChecked(session.heatmap.show_boxes)


def _add_swatches(choice: QComboBox) -> None:
    """Show what each colour map looks like, from no activation to the highest."""
    for index in range(choice.count()):
        colors = activation_colors(choice.itemData(index))
        row = np.ascontiguousarray(colors[None])
        line = QImage(row.data, colors.shape[0], 1, 3 * colors.shape[0], QImage.Format.Format_RGB888)
        choice.setItemIcon(index, QIcon(QPixmap.fromImage(line.scaled(_SWATCH_PX, _SWATCH_HEIGHT_PX))))


def _row(caption: QLabel, value: QLabel, *more: QWidget) -> QHBoxLayout:
    caption.setStyleSheet(f"color: {DIM};")
    row = QHBoxLayout()
    row.addWidget(caption)
    value.setWordWrap(False)
    row.addWidget(value)  # beside its caption, from right to left too
    row.addStretch(1)
    for widget in more:
        row.addWidget(widget)
    return row
