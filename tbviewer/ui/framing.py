"""Which part of the image a canvas shows: fitted, 1:1, true size, zoomed, or where linked viewports are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from tbviewer.ui.session import Session
from tbviewer.ui.view_box import ViewBox
from tbviewer.ui.viewport import Place, Viewport

_FIT_MARGIN = 0.01
_PART_MARGIN = 0.6  # of a part's size, left around it when it is zoomed to


class Framing(QObject):
    """Moves and zooms a view, and keeps its viewport's place in step.

    Parameters
    ----------
    bounds
        Returns the rectangle of what there is to see; empty where there is nothing.
    ratio
        Returns screen pixels per logical pixel.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        viewport: Viewport,
        view: ViewBox,
        bounds: Callable[[], QRectF],
        ratio: Callable[[], float],
    ) -> None:
        super().__init__()
        self._session, self._viewport, self._view = session, viewport, view
        self._bounds, self._ratio = bounds, ratio
        self._following = False
        viewport.place_changed.connect(self._follow)
        view.sigRangeChanged.connect(self._range_changed)
        view.fitted.connect(self.fit)

    @property
    def zoom(self) -> float:
        """Screen pixels per image pixel."""
        return float(self._ratio() / max(self._view.viewPixelSize()[0], 1e-9))

    @property
    def is_fitted(self) -> bool:
        """Whether the whole image is seen."""
        return not self._bounds().isEmpty() and self._view.viewRect().contains(self._bounds())

    def fit(self) -> None:
        """Show the whole image."""
        if not self._bounds().isEmpty():
            self._view.setRange(self._bounds(), padding=_FIT_MARGIN)

    def zoom_by(self, factor: float) -> None:
        """Make everything that many times as large around the middle of what is seen."""
        if not self._bounds().isEmpty():
            self._view.zoom_by(factor, self._view.viewRect().center())

    def zoom_to(self, zoom: float) -> None:
        """Show an image pixel on that many screen pixels, around the middle of what is seen."""
        self.zoom_by(zoom / self.zoom)

    def one_to_one(self) -> None:
        """Show one image pixel on exactly one screen pixel."""
        if not self._bounds().isEmpty():
            self.zoom_to(1.0)
            corner = self._view.mapViewToDevice(QPointF(0, 0)) * self._ratio()
            shift = QPointF(corner.x() - round(corner.x()), corner.y() - round(corner.y()))
            self._view.translateBy(x=shift.x(), y=shift.y())

    def move_by(self, right: float, down: float) -> None:
        """Look that share of what is seen further to the right and down."""
        if not self._bounds().isEmpty():
            seen = self._view.viewRect()
            self._view.translateBy(x=right * seen.width(), y=down * seen.height())

    def show_part(self, part: QRectF) -> None:
        """Show a part of what there is to see, and some of its surroundings."""
        dx, dy = part.width() * _PART_MARGIN, part.height() * _PART_MARGIN
        self._view.setRange(part.adjusted(-dx, -dy, dx, dy), padding=0)

    def open(self) -> None:
        """Fit an image that has just come, or show the part that linked viewports show."""
        if self._session.viewports.linked and self._session.viewports.count > 1:
            self._follow()
        else:
            self.fit()

    # -- in step with the viewport ---------------------------------------------------------------------

    def _range_changed(self) -> None:
        if not self._following and not self._bounds().isEmpty():
            self._session.viewports.set_place(self._place(), self._viewport)
        self.changed.emit()

    def _fitted_zoom(self) -> float:
        """Logical screen pixels per image pixel where the whole image just fits."""
        size, bounds = self._view.rect(), self._bounds()
        return float(max(min(size.width() / bounds.width(), size.height() / bounds.height()), 1e-9))

    def _place(self) -> Place:
        seen, bounds = self._view.viewRect(), self._bounds()
        middle = seen.center()
        zoom = self._view.rect().width() / max(seen.width(), 1e-9)
        return Place(middle.x() / bounds.width(), middle.y() / bounds.height(), zoom / self._fitted_zoom())

    def _follow(self) -> None:
        """Show the part that the viewport says, which another canvas or this one chose."""
        if self._bounds().isEmpty() or self._place() == self._viewport.place:
            return
        place, bounds, size = self._viewport.place, self._bounds(), self._view.rect()
        zoom = self._fitted_zoom() * place.magnification
        seen = QRectF(0, 0, size.width() / zoom, size.height() / zoom)
        seen.moveCenter(QPointF(place.x * bounds.width(), place.y * bounds.height()))
        self._following = True
        self._view.setRange(seen, padding=0)
        self._following = False
        self.changed.emit()
