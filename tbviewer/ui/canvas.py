"""The canvas: a radiograph with its layers, moved, zoomed and windowed by mouse and key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from tbviewer.core.radiograph import Radiograph, Window
from tbviewer.core.voi import automatic_window
from tbviewer.ui.corner_text import CornerText
from tbviewer.ui.layers import BoxLayer, HeatmapLayer, OverlayLayer, RadiographLayer
from tbviewer.ui.session import Session, Status
from tbviewer.ui.theme import CANVAS
from tbviewer.ui.viewport import Place, Viewport

if TYPE_CHECKING:
    from tbviewer.core.boxes import Box

_WHEEL_ZOOM = 1.0015  # per eighth of a degree
_WINDOW_PER_PX = 1 / 400  # share of the window's width that one pixel of a drag changes
_BOX_MARGIN = 0.6  # of a box's size, left around it when it is zoomed to


class _View(pg.ViewBox):
    """Left or middle drag moves, right drag windows, the wheel zooms at the cursor."""

    windowed = Signal(float, float)
    clicked = Signal(QPointF)
    fitted = Signal()

    def __init__(self) -> None:
        super().__init__(invertY=True, lockAspect=True, enableMenu=False, defaultPadding=0.0)
        self.setBackgroundColor(CANVAS)

    def mouseDragEvent(self, event: Any, axis: Any = None) -> None:
        """Move the image, or change the window."""
        event.accept()
        if event.button() == Qt.MouseButton.RightButton:
            step = event.screenPos() - event.lastScreenPos()
            self.windowed.emit(step.x(), step.y())
            return
        step = self.mapToView(event.lastPos()) - self.mapToView(event.pos())
        self.translateBy(x=step.x(), y=step.y())

    def zoom_by(self, factor: float, center: QPointF) -> None:
        """Make everything `factor` times as large around a point of the image, which stays where it is."""
        self.scaleBy(x=1 / factor, y=1 / factor, center=center)

    def mouseClickEvent(self, event: Any) -> None:
        """Tell where a click went, or fit on a double one."""
        event.accept()
        if event.double():
            self.fitted.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.mapSceneToView(event.scenePos()))

    def wheelEvent(self, event: Any, axis: Any = None) -> None:
        """Zoom at the cursor."""
        event.accept()
        self.zoom_by(_WHEEL_ZOOM ** event.delta(), self.mapToView(event.pos()))


class Canvas(pg.GraphicsView):
    """Shows what is in one viewport."""

    painted = Signal()
    _built = False

    def __init__(self, session: Session, viewport: Viewport) -> None:
        super().__init__(background=CANVAS)
        self._session = session
        self._viewport = viewport
        self._view = _View()
        self.setCentralItem(self._view)
        self._image, self._heatmap = RadiographLayer(), HeatmapLayer()
        self._overlays, self._boxes = OverlayLayer(), BoxLayer()
        for layer in (self._image, self._heatmap, self._overlays, self._boxes):
            self._view.addItem(layer, ignoreBounds=True)
        self._text = CornerText(self, session, viewport)
        self._message = self._make_message()
        self._shown: Radiograph | None = None
        self._placing = False
        self.setAccessibleName("Radiograph")
        self.setAcceptDrops(False)  # drops go on to the window, which takes them anywhere
        self._built = True
        self._connect()

    def _connect(self) -> None:
        session, viewport, view = self._session, self._viewport, self._view
        viewport.radiograph_changed.connect(self._show_radiograph)
        viewport.analysis_changed.connect(self._show_analysis)
        viewport.grey_changed.connect(self._show_grey)
        viewport.place_changed.connect(self._follow_place)
        session.threshold_changed.connect(self._show_heatmap)
        session.heatmap_changed.connect(self._show_heatmap)
        session.layers_changed.connect(self._show_overlays)
        session.box_chosen.connect(self._show_chosen_box)
        view.windowed.connect(self._drag_window)
        view.clicked.connect(self._click)
        view.fitted.connect(self.fit)
        view.sigRangeChanged.connect(self._range_changed)

    def _make_message(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setStyleSheet("font-size: 15px; color: #d5d8dc; background: rgba(0, 0, 0, 160); padding: 12px;")
        label.setObjectName("canvas_message")
        label.hide()
        return label

    # -- what is shown ---------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Screen pixels per image pixel."""
        return float(self.devicePixelRatioF() / max(self._view.viewPixelSize()[0], 1e-9))

    @property
    def bounds(self) -> QRectF:
        """The image's rectangle in its own pixels."""
        return self._image.boundingRect()

    def _show_radiograph(self) -> None:
        entry = self._viewport.entry
        radiograph = self._viewport.radiograph
        if radiograph is not self._shown:
            self._shown = radiograph
            self._image.show_radiograph(radiograph, entry.grey if entry is not None else None)
            self._show_grey()
            self._show_overlays()
            if radiograph is not None:
                self._open_place()
        self._show_analysis()

    def _show_grey(self) -> None:
        voi = self._viewport.shown_voi
        if self._shown is not None and voi is not None:
            self._image.set_grey(voi, self._viewport.inverted)

    def _show_analysis(self) -> None:
        self._heatmap.show_analysis(self._viewport.analysis if self._shown is not None else None)
        self._show_heatmap()
        self._show_message()

    def _show_heatmap(self) -> None:
        session = self._session
        self._heatmap.set_appearance(session.threshold, session.opacity, session.show_heatmap)
        shown = session.show_boxes and self._shown is not None
        self._boxes.show_boxes(self._viewport.boxes(session.threshold) if shown else (), self.bounds)

    def _show_overlays(self) -> None:
        shown = self._shown is not None and self._session.show_overlays
        overlays = self._shown.overlays if shown and self._shown is not None else ()
        self._overlays.show_overlays(overlays, self.bounds)

    def _show_message(self) -> None:
        entry = self._viewport.entry
        text = ""
        if entry is not None and entry.status is Status.UNREADABLE:
            text = f"{entry.title}\n\n{entry.message}"
        elif entry is not None and entry.status is Status.REFUSED:
            text = f"No score: {entry.message}"
        elif entry is not None and self._shown is None:
            text = f"Reading {entry.title} …"
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self._place_message()

    def _place_message(self) -> None:
        entry = self._viewport.entry
        width = min(560, max(self.width() - 40, 100))
        self._message.setFixedWidth(width)
        self._message.adjustSize()
        left = (self.width() - width) // 2
        refused = entry is not None and entry.status is Status.REFUSED
        top = (
            self.height() - self._message.height() - 60
            if refused
            else (self.height() - self._message.height()) // 2
        )
        self._message.move(left, top)

    # -- which part is seen ----------------------------------------------------------------------------

    def _range_changed(self) -> None:
        self._text.set_zoom(self.zoom)
        if not self._placing and not self.bounds.isEmpty():
            self._session.set_place(self._place(), self._viewport)

    def _fitted_zoom(self) -> float:
        """Logical screen pixels per image pixel where the whole image just fits."""
        size, bounds = self._view.rect(), self.bounds
        return float(max(min(size.width() / bounds.width(), size.height() / bounds.height()), 1e-9))

    def _place(self) -> Place:
        seen, bounds = self._view.viewRect(), self.bounds
        middle = seen.center()
        zoom = self._view.rect().width() / max(seen.width(), 1e-9)
        return Place(middle.x() / bounds.width(), middle.y() / bounds.height(), zoom / self._fitted_zoom())

    def _follow_place(self) -> None:
        """Show the part that the viewport says, which another canvas or this one chose."""
        if self.bounds.isEmpty() or self._place() == self._viewport.place:
            return
        place, bounds, size = self._viewport.place, self.bounds, self._view.rect()
        zoom = self._fitted_zoom() * place.magnification
        seen = QRectF(0, 0, size.width() / zoom, size.height() / zoom)
        seen.moveCenter(QPointF(place.x * bounds.width(), place.y * bounds.height()))
        self._placing = True
        self._view.setRange(seen, padding=0)
        self._placing = False
        self._text.set_zoom(self.zoom)

    def _open_place(self) -> None:
        """Fit an image that has just come, or show the part that linked viewports show."""
        if self._session.linked and self._session.viewport_count > 1:
            self._follow_place()
        else:
            self.fit()

    # -- what the reader does --------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole image."""
        if not self.bounds.isEmpty():
            self._view.setRange(self.bounds, padding=0.01)

    def one_to_one(self) -> None:
        """Show one image pixel on one screen pixel, around the middle of what is seen."""
        if not self.bounds.isEmpty():
            self._view.zoom_by(1 / self.zoom, self._view.viewRect().center())
            self._align()

    def zoom_by(self, factor: float) -> None:
        """Make everything that many times as large around the middle of what is seen."""
        if not self.bounds.isEmpty():
            self._view.zoom_by(factor, self._view.viewRect().center())

    def _align(self) -> None:
        """Let image pixels and screen pixels coincide, where one is as large as the other."""
        corner = self._view.mapViewToDevice(QPointF(0, 0)) * self.devicePixelRatioF()
        shift = QPointF(corner.x() - round(corner.x()), corner.y() - round(corner.y()))
        self._view.translateBy(x=shift.x(), y=shift.y())

    def zoom_to_box(self, box: Box) -> None:
        """Show a Box with some of its surroundings."""
        rect = QRectF(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)
        dx, dy = rect.width() * _BOX_MARGIN, rect.height() * _BOX_MARGIN
        self._view.setRange(rect.adjusted(-dx, -dy, dx, dy), padding=0)

    def _show_chosen_box(self, box: Box) -> None:
        if self._viewport is self._session.viewport:
            self.zoom_to_box(box)

    def _click(self, point: QPointF) -> None:
        box = self._boxes.box_at(point.x(), point.y())
        if box is not None:
            self._session.box_chosen.emit(box)

    def _drag_window(self, dx_px: float, dy_px: float) -> None:
        """Change width by horizontal and centre by vertical movement; a VOI LUT becomes a window first."""
        if self._shown is None or self._shown.color is not None:
            return
        voi = self._viewport.shown_voi
        window = voi if isinstance(voi, Window) else automatic_window(self._shown)
        width = max(window.width * (1 + dx_px * _WINDOW_PER_PX), 1.0)
        center = window.center + dy_px * _WINDOW_PER_PX * window.width
        self._session.set_voi(Window(center, width, window.function, "Manual"))

    # -- events ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: Any) -> None:
        """Make this the active viewport, whatever the press does besides."""
        self._session.activate(self._viewport.number)
        super().mousePressEvent(event)

    def paintEvent(self, event: Any) -> None:
        """Paint, and tell that it was done."""
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the image fitted if it was, and the texts in their corners."""
        if not self._built:  # the base class resizes itself while it is made
            super().resizeEvent(event)
            return
        fitted = not self.bounds.isEmpty() and self._view.viewRect().contains(self.bounds)
        super().resizeEvent(event)
        if fitted:
            self.fit()
        self._text.place()
        self._place_message()
