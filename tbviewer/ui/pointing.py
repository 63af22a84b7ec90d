"""What happens where the cursor is: read-out, magnifier, colour bar, and the cursor's own shape."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QWidget

from tbviewer.core.marks import Point
from tbviewer.core.radiograph import Radiograph
from tbviewer.ui.hand import Hand
from tbviewer.ui.heatmap_layer import HeatmapLayer
from tbviewer.ui.magnifier import Magnifier
from tbviewer.ui.radiograph_layer import RadiographLayer
from tbviewer.ui.readout import Readout
from tbviewer.ui.session import Session

NOWHERE = QPointF(-1, -1)


class Pointing:
    """Follows the cursor over one canvas.

    Parameters
    ----------
    message
        What stands over the canvas, beside which the read-out finds room.
    to_seen, to_image
        From a place on the canvas to the plane of what is seen, and from there to image coordinates.
    zoom
        Returns logical screen pixels per image pixel.
    """

    def __init__(
        self,
        canvas: QWidget,
        session: Session,
        hand: Hand,
        layers: tuple[RadiographLayer, HeatmapLayer],
        message: QWidget,
        to_seen: Callable[[QPointF], QPointF],
        to_image: Callable[[QPointF], Point],
        zoom: Callable[[], float],
    ) -> None:
        self._canvas, self._session, self._hand, self._heatmap = canvas, session, hand, layers[1]
        self._to_seen, self._to_image = to_seen, to_image
        self._place: QPointF = NOWHERE
        self._magnifier, self._readout = Magnifier(canvas, *layers, zoom), Readout(canvas, message)

    def at(self, place: QPointF, radiograph: Radiograph | None) -> None:
        """Tell what is under the cursor, and magnify it.

        Parameters
        ----------
        place
            On the canvas, in logical pixels; `NOWHERE` once the cursor has left it.
        radiograph
            What the canvas shows.
        """
        self._place = place
        inside = radiograph is not None and QRectF(self._canvas.rect()).contains(place)
        seen = self._to_seen(place)
        point = self._to_image(seen) if inside else None
        activation = self._heatmap.activation_at(*point) if point is not None else None
        self._readout.show(radiograph, point, self._heatmap.written(activation))
        self._session.looking.set_pointed(activation)
        self._magnifier.setVisible(inside and self._session.looking.show_magnifier)
        if inside and self._session.looking.show_magnifier:
            self._magnifier.look_at(seen, place.toPoint())
        self._canvas.setCursor(self._hand.hover(seen) if inside else Qt.CursorShape.ArrowCursor)

    def place(self) -> None:
        """Follow the canvas to another size."""
        self._readout.place()

    def again(self, radiograph: Radiograph | None) -> None:
        """Tell anew what is under a cursor that rests: the image has moved, or it is another one."""
        if self._place != NOWHERE:
            self.at(self._place, radiograph)
