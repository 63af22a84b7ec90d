"""The canvas: a radiograph with its layers, in one viewport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

from tbviewer.core.marks import Point
from tbviewer.core.measuring import spacing_of
from tbviewer.core.orientation import Geometry
from tbviewer.core.radiograph import Radiograph, Window
from tbviewer.core.voi import automatic_window
from tbviewer.ui.box_layer import BoxLayer
from tbviewer.ui.canvas_words import CanvasHint, CanvasMessage
from tbviewer.ui.corner_text import CornerText
from tbviewer.ui.drawing import Tool
from tbviewer.ui.framing import Framing
from tbviewer.ui.hand import Hand
from tbviewer.ui.heatmap_layer import HeatmapLayer
from tbviewer.ui.layer import transform_of
from tbviewer.ui.mark_layer import MarkLayer
from tbviewer.ui.model_label import ModelLabel
from tbviewer.ui.overlay_layer import OverlayLayer
from tbviewer.ui.pointing import NOWHERE, Pointing
from tbviewer.ui.radiograph_layer import RadiographLayer
from tbviewer.ui.session import Session
from tbviewer.ui.side_letters import SideLetters
from tbviewer.ui.steering import Steering
from tbviewer.ui.theme import CANVAS
from tbviewer.ui.true_size import screen_dpi, true_size
from tbviewer.ui.view_box import ViewBox
from tbviewer.ui.viewport import Viewport

if TYPE_CHECKING:
    from tbviewer.core.boxes import Box
    from tbviewer.ui.heatmap_look import HeatmapLook

_CAME_BACK = (  # the focus did, from a menu or a dialog, or it follows the mouse: a cross stays where it is
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MouseFocusReason,
)
_WINDOW_PER_PX = 1 / 400  # share of the window's width that one pixel of a drag changes


class Canvas(pg.GraphicsView):
    """Shows what is in one viewport."""

    painted = Signal()
    _built = False

    def __init__(self, session: Session, viewport: Viewport) -> None:
        super().__init__(background=CANVAS)
        self._session, self._viewport = session, viewport
        self._view = ViewBox()
        self.setCentralItem(self._view)
        self._image, self._heatmap, self._marks = RadiographLayer(), HeatmapLayer(), MarkLayer()
        self._overlays, self._boxes = OverlayLayer(), BoxLayer(self._taken)
        self._layers = (self._image, self._heatmap, self._overlays, self._boxes, self._marks)
        for layer in self._layers:
            self._view.addItem(layer, ignoreBounds=True)
        self.framing = Framing(session, viewport, self._view, lambda: self.bounds, self.devicePixelRatioF)
        self.hand = Hand(session.marking, viewport, self._marks, self.to_image, self._logical_zoom)
        self._view.grasp = self.hand
        self._text = CornerText(self, session, viewport)
        self._model = ModelLabel(self, session, viewport)
        self._letters = SideLetters(self)
        self._message, self._hint = CanvasMessage(self), CanvasHint(self, session, viewport)
        maps = self.to_seen, self.to_image, self._logical_zoom
        layers = self._image, self._heatmap
        self._pointing = Pointing(self, session, self.hand, layers, self._message, *maps)
        self._steering = Steering(
            session.marking,
            self.hand,
            self.framing,
            lambda: QRectF(self.rect()),
            self.to_seen,
            self.place_of,
            self._point,
            self._drag_window,
        )
        self._shown: Radiograph | None = None
        self.setAccessibleName(self.tr("Radiograph"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)  # drops go on to the window, which takes them anywhere
        self._built = True
        self._connect()
        self._take_button()
        self._say()

    def _connect(self) -> None:
        session, viewport, view = self._session, self._viewport, self._view
        viewport.radiograph_changed.connect(self._show_radiograph)
        viewport.analysis_changed.connect(self._show_analysis)
        viewport.grey_changed.connect(self._show_grey)
        session.viewports.changed.connect(self._say)
        session.viewports.priors_sought.connect(self._say)
        viewport.orientation_changed.connect(self._turn)
        session.heatmap.threshold_changed.connect(self._show_heatmap)
        session.heatmap.changed.connect(self._show_heatmap)
        session.looking.layers_changed.connect(self._show_texts)
        session.looking.changed.connect(self._take_looking)
        session.box_chosen.connect(self._show_chosen_box)
        session.marking.tool_changed.connect(self._take_tool)
        view.windowed.connect(self._drag_window)
        view.clicked.connect(self._click)
        self.framing.changed.connect(self._framed)

    # -- coordinates -----------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Screen pixels per image pixel."""
        return self.framing.zoom

    @property
    def bounds(self) -> QRectF:
        """The rectangle of what there is to see; upright it is the image's, in its own pixels."""
        return self._image.boundingRect()

    def to_seen(self, place: QPointF) -> QPointF:
        """Map a place on the canvas, in logical pixels, to the plane of what is seen."""
        inverse, _ = self.viewportTransform().inverted()
        return QPointF(self._view.mapSceneToView(inverse.map(place)))

    def to_image(self, seen: QPointF) -> Point:
        """Map a point of what is seen to image coordinates."""
        geometry = self._image.geometry
        return Point(*(geometry.to_image.map(seen.x(), seen.y()) if geometry else (seen.x(), seen.y())))

    def place_of(self, x: float, y: float) -> QPointF:
        """Map image coordinates to a place on the canvas, in logical pixels."""
        geometry = self._image.geometry
        seen = QPointF(*(geometry.to_seen.map(x, y) if geometry is not None else (x, y)))
        return QPointF(self.viewportTransform().map(self._view.mapViewToScene(seen)))

    def _logical_zoom(self) -> float:
        return self.zoom / float(self.devicePixelRatioF())

    # -- what is shown ---------------------------------------------------------------------------------

    def _show_radiograph(self) -> None:
        entry = self._viewport.entry
        radiograph = self._viewport.radiograph
        if radiograph is not self._shown:
            self._shown = radiograph
            self._image.show_radiograph(radiograph, entry.grey if entry is not None else None)
            self._set_geometry()
            self._show_grey()
            self._show_overlays()
            self._letters.show(radiograph, self._viewport.orientation)
            if radiograph is not None:
                self.framing.open()
        self._show_analysis()
        self.hand.refresh()

    def _set_geometry(self) -> None:
        geometry = None
        if self._shown is not None:
            geometry = Geometry.of(self._shown, self._viewport.orientation)
        for layer in self._layers:
            layer.set_geometry(geometry)

    def _turn(self) -> None:
        """Turn everything, and show what there is to see whole again."""
        self._set_geometry()
        self._show_heatmap()
        self._letters.show(self._shown, self._viewport.orientation)
        self.framing.fit()

    def _show_grey(self) -> None:
        voi = self._viewport.shown_voi
        if self._shown is not None and voi is not None:
            self._image.set_grey(voi, self._viewport.inverted)

    def _show_analysis(self) -> None:
        self._heatmap.show_analysis(self._viewport.analysis if self._shown is not None else None)
        self._show_heatmap()
        self._say()
        self._pointing.again(self._shown)

    def _say(self) -> None:
        viewports = self._session.viewports
        may_lack = viewports.pair_priors and viewports.may_lack_priors
        self._message.show_entry(self._viewport.entry, viewports.pair_priors, may_lack)

    def _show_heatmap(self) -> None:
        heatmap = self._session.heatmap
        self._draw_heatmap(heatmap.look_of(self._viewport.compares), heatmap.boxes_shown)
        self._pointing.again(self._shown)

    def _draw_heatmap(self, look: HeatmapLook, boxes: bool) -> None:
        self._heatmap.set_look(look)
        shown = boxes and self._shown is not None
        self._boxes.show_boxes(self._viewport.boxes(look.threshold) if shown else ())

    def _show_overlays(self) -> None:
        shown = self._shown is not None and self._session.looking.show_overlays
        self._overlays.show_overlays(self._shown.overlays if shown and self._shown is not None else ())

    def _show_texts(self) -> None:
        """Show or hide overlays and texts; letters and labels of boxes stand where texts leave room."""
        self._show_overlays()
        self._framed()
        self._boxes.update()

    def _taken(self) -> list[QRectF]:
        """Return where texts stand on the canvas."""
        return [*self._text.taken, *self._letters.taken, *self._model.taken]

    def _framed(self) -> None:
        self._text.set_zoom(self.zoom)
        corners = [self.viewportTransform().map(self._view.mapViewToScene(p)) for p in _ends(self.bounds)]
        self._letters.place(QRectF(corners[0], corners[1]), self._text.taken)
        self._model.place(self._text.taken)
        self._pointing.again(self._shown)

    # -- what the reader does --------------------------------------------------------------------------

    def show_true_size(self) -> None:
        """Show the patient, or the detector, as large as it is; say so, or why that cannot be."""
        entry = self._viewport.entry
        if entry is not None and self._shown is not None:
            size = true_size(spacing_of(self._shown, entry.marks), screen_dpi(self.screen()))
            if size.zoom_per_logical_px is not None:
                self.framing.zoom_to(size.zoom_per_logical_px * self.devicePixelRatioF())
            self._hint.notice(size.words)

    def notice(self, text: str) -> None:
        """Say for a few seconds what was just done."""
        self._hint.notice(text)

    def _show_chosen_box(self, box: Box) -> None:
        geometry = self._image.geometry
        if self._viewport is self._session.viewport and geometry is not None:
            rect = QRectF(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)
            self.framing.show_part(transform_of(geometry.to_seen).mapRect(rect))

    def _click(self, point: QPointF) -> None:
        box = self._boxes.box_at(*self.to_image(point))
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
        self._session.greys.set_voi(Window(center, width, window.function, "Manual"))

    def _take_button(self) -> None:
        buttons, with_left = Qt.MouseButton, self._session.looking.window_with_left
        self._view.window_button = buttons.LeftButton if with_left else buttons.RightButton

    def _take_looking(self) -> None:
        self._take_button()
        place = self.mapFromGlobal(QCursor.pos())
        is_here = self.isVisible() and self.rect().contains(place)
        self._point(QPointF(place) if is_here else NOWHERE)

    def _take_tool(self) -> None:
        """Wait for points where the reader is looking, also by key."""
        if self._viewport is self._session.viewport and self._session.marking.tool is not Tool.MOVE:
            self.setFocus()
            self._steering.begin()

    def _point(self, place: QPointF) -> None:
        self._pointing.at(place, self._shown)

    # -- events ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make this the active viewport, whatever the press does besides."""
        self._session.viewports.activate(self._viewport.number)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make this the active viewport: keys must draw on what panel and menus are about."""
        super().focusInEvent(event)
        self._session.viewports.activate(self._viewport.number)
        if event.reason() not in _CAME_BACK:
            self._take_tool()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the cursor."""
        super().mouseMoveEvent(event)
        self._point(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(NOWHERE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steer by key; what is not for the canvas goes on to the window."""
        if self._shown is None or not self._steering.key(event):
            event.ignore()

    def paintEvent(self, event: Any) -> None:
        """Paint, and tell that it was done."""
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the image fitted if it was, and the texts in their places."""
        if not self._built:  # the base class resizes itself while it is made
            super().resizeEvent(event)
            return
        fitted = self.framing.is_fitted
        super().resizeEvent(event)
        if fitted:
            self.framing.fit()
        for words in (self._text, self._message, self._hint, self._pointing):
            words.place()
        self._framed()


def _ends(rect: QRectF) -> tuple[QPointF, QPointF]:
    return rect.topLeft(), rect.bottomRight()
