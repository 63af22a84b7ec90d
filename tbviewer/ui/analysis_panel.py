"""The side panel: score, probabilities, heat-map controls, boxes, and what to know before trusting them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from tbviewer.ui.session import Session, Status
from tbviewer.ui.theme import CAUTION, DIM, FAULT

CLASS_NAMES = {"tb": "Tuberculosis", "sick": "Other abnormality", "normal": "Normal"}
_STEPS = 100
_WIDTH_PX = 290


class AnalysisPanel(QWidget):
    """What the model says of the current entry, and how its heat map is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setFixedWidth(_WIDTH_PX)
        self._score = _label("–", "font-size: 40px; font-weight: 600;", "score")
        self._state = _label("", f"color: {DIM};", "state")
        self._classes: dict[str, tuple[QLabel, QProgressBar, QLabel]] = {}
        self._warnings = _label("", f"color: {CAUTION};", "warnings")
        self._threshold = self._slider("Heat-map threshold", "threshold_slider")
        self._threshold_value = _label("", "", "threshold_value")
        self._opacity = self._slider("Heat-map opacity", "opacity_slider")
        self._boxes = QListWidget()
        self._boxes.setObjectName("boxes")
        self._boxes.setAccessibleName("Boxes; choosing one zooms to it")
        self._region = _label("", f"color: {DIM};", "region")
        self._model = _label("", f"color: {DIM}; font-size: 11px;", "model")
        self._lay_out()
        self._connect()
        self._show_analysis()
        self._show_threshold()

    def _slider(self, name: str, object_name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, _STEPS)
        slider.setAccessibleName(name)
        slider.setObjectName(object_name)
        slider.setPageStep(10)
        return slider

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.setSpacing(6)
        layout.addWidget(_heading("TB score"))
        row = QHBoxLayout()
        row.addWidget(self._score)
        row.addWidget(self._state, 1)
        layout.addLayout(row)
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        for line, (key, name) in enumerate(CLASS_NAMES.items()):
            self._classes[key] = self._class_row(grid, line, name)
        layout.addLayout(grid)
        layout.addWidget(self._warnings)
        layout.addSpacing(8)
        layout.addWidget(_heading("Heat map"))
        layout.addLayout(self._threshold_row())
        layout.addWidget(self._threshold)
        layout.addWidget(QLabel("Opacity"))
        layout.addWidget(self._opacity)
        layout.addLayout(self._switches())
        layout.addSpacing(8)
        layout.addWidget(_heading("Boxes"))
        layout.addWidget(self._region)
        layout.addWidget(self._boxes, 1)
        layout.addWidget(self._model)

    def _class_row(self, grid: QGridLayout, line: int, name: str) -> tuple[QLabel, QProgressBar, QLabel]:
        caption, bar, value = QLabel(name), QProgressBar(), QLabel("")
        bar.setRange(0, 1000)
        bar.setTextVisible(False)
        bar.setAccessibleName(f"Probability of {name}")
        value.setObjectName(f"probability_{name}")
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        for column, widget in enumerate((caption, bar, value)):
            grid.addWidget(widget, line, column)
        return caption, bar, value

    def _threshold_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(QLabel("Threshold"))
        row.addWidget(self._threshold_value, 1)
        self._default = QPushButton("Default")
        self._default.setObjectName("default_threshold")
        self._default.setToolTip("Back to the threshold the model came with")
        self._default.clicked.connect(lambda: self._session.set_threshold(self._session.default_threshold))
        row.addWidget(self._default)
        return row

    def _switches(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._show_map, self._show_outlines = QCheckBox("Show map (H)"), QCheckBox("Show boxes (B)")
        for box in (self._show_map, self._show_outlines):
            row.addWidget(box)
        return row

    def _connect(self) -> None:
        session = self._session
        session.analysis_changed.connect(self._show_analysis)
        session.threshold_changed.connect(self._show_threshold)
        session.heatmap_changed.connect(self._show_heatmap)
        session.bundle_changed.connect(self._show_bundle)
        self._threshold.valueChanged.connect(lambda value: session.set_threshold(value / _STEPS))
        self._opacity.valueChanged.connect(lambda value: session.set_opacity(value / _STEPS))
        self._show_map.toggled.connect(session.set_show_heatmap)
        self._show_outlines.toggled.connect(session.set_show_boxes)
        self._boxes.itemClicked.connect(self._choose)
        self._boxes.itemActivated.connect(self._choose)
        self._show_heatmap()

    def _choose(self, item: QListWidgetItem) -> None:
        boxes = self._session.boxes
        row = self._boxes.row(item)
        if row < len(boxes):
            self._session.box_chosen.emit(boxes[row])

    def _show_analysis(self) -> None:
        entry = self._session.current
        analysis = entry.analysis if entry is not None else None
        self._score.setText(f"{analysis.score:.0f}" if analysis is not None else "–")
        self._state.setText(self._state_text())
        refused = entry is not None and entry.status in (Status.REFUSED, Status.UNREADABLE)
        self._state.setStyleSheet(f"color: {FAULT if refused else DIM};")
        for key, widgets in self._classes.items():
            share = analysis.probabilities.get(key) if analysis is not None else None
            known = analysis is None or share is not None  # a bundle without a class has no row for it
            for widget in widgets:
                widget.setVisible(known)
            widgets[1].setValue(round(1000 * (share or 0)))
            widgets[2].setText(f"{100 * share:.0f} %" if share is not None else "")
        warnings = analysis.warnings if analysis is not None else ()
        self._warnings.setText("\n".join(warning.partition(": ")[2] for warning in warnings))
        self._warnings.setVisible(bool(warnings))
        self._show_boxes()

    def _state_text(self) -> str:
        entry = self._session.current
        if entry is None:
            return ""
        return {
            Status.WAITING: "waiting …",
            Status.READING: "reading …",
            Status.ANALYSING: "analysing …",
            Status.READY: "of 100",
            Status.REFUSED: "not judged",
            Status.UNREADABLE: "cannot be read",
        }[entry.status]

    def _show_threshold(self) -> None:
        threshold = self._session.threshold
        self._threshold.blockSignals(True)
        self._threshold.setValue(round(threshold * _STEPS))
        self._threshold.blockSignals(False)
        self._threshold_value.setText(f"{threshold:.2f}")
        self._default.setEnabled(threshold != self._session.default_threshold)
        self._show_boxes()

    def _show_heatmap(self) -> None:
        session = self._session
        self._opacity.setValue(round(session.opacity * _STEPS))
        self._show_map.setChecked(session.show_heatmap)
        self._show_outlines.setChecked(session.show_boxes)

    def _show_boxes(self) -> None:
        entry = self._session.current
        boxes = self._session.boxes
        self._boxes.clear()
        for number, box in enumerate(boxes, start=1):
            size = f"{box.x1 - box.x0} × {box.y1 - box.y0} px"
            self._boxes.addItem(f"{number}   peak {box.peak:.2f}   {size}")
            self._boxes.item(number - 1).setToolTip(f"Mean activation {box.mean:.2f}")
        if entry is None or entry.analysis is None:
            self._region.setText("")
        elif boxes:
            self._region.setText("Click a box to zoom to it.")
        else:
            highest = float(entry.analysis.fine.max())
            self._region.setText(f"No region at this threshold. The highest activation is {highest:.2f}.")
        self._boxes.setVisible(bool(boxes))

    def _show_bundle(self) -> None:
        bundle = self._session.bundle
        if bundle is not None:
            licence = bundle.manifest.licence
            self._model.setText(f"Model {bundle.manifest.name}  {bundle.model_id[:12]}\n{licence}")
            self._model.setToolTip(f"SHA-256 {bundle.model_id}")


def _heading(text: str) -> QLabel:
    return _label(text, f"color: {DIM}; font-weight: 600; letter-spacing: 1px;", "")


def _label(text: str, style: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setStyleSheet(style)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
