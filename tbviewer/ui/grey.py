"""From modality values to bytes on the screen, fast enough to follow a drag."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from tbviewer.core.radiograph import Radiograph, Voi, Window
from tbviewer.core.voi import automatic_window, default_voi, map_values

Bytes = npt.NDArray[np.uint8]
_LEVELS = 65536
PADDING = _LEVELS - 1  # the index of padding, where there is any
_SMALLEST_PX = 256


class GreyPyramid:
    """A Radiograph as 16-bit indices at full, half, quarter … size, and the values they stand for.

    Integer values of at most 16 bits are kept exactly, one fewer where there is padding; others to
    1/65535 of their range.
    Making one takes about as long as decoding the file, so the window's thread never does.

    Parameters
    ----------
    radiograph
        The image; its padding gets an index of its own, which is always black.

    Attributes
    ----------
    opening_voi
        The grey mapping the Radiograph opens with.
    opening_window
        The same as a window; an automatic one where it is a table.
    has_padding
        Whether the last index, `PADDING`, stands for padding.
    lowest, highest
        Its range of modality values.
    """

    def __init__(self, radiograph: Radiograph) -> None:
        pixels = radiograph.pixels
        self.lowest, self.highest = float(pixels.min()), float(pixels.max())
        self.opening_voi = default_voi(radiograph)
        opening = self.opening_voi
        self.opening_window = opening if isinstance(opening, Window) else automatic_window(radiograph)
        spread = self.highest - self.lowest
        index = pixels - np.float32(self.lowest)
        last = _LEVELS - 1 if radiograph.padding is None else _LEVELS - 2
        exact = spread <= last and bool(np.array_equal(index, np.rint(index)))
        self._step = 1.0 if exact else max(spread, 1e-6) / last
        if self._step != 1.0:
            index *= np.float32(1 / self._step)
        full = np.rint(index).astype(np.uint16)
        if radiograph.padding is not None:
            full[radiograph.padding] = _LEVELS - 1
        self.has_padding = radiograph.padding is not None
        self._count = _LEVELS if self.has_padding else int(full.max()) + 1
        self._inverted = radiograph.inverted
        self._levels = [full]
        while min(self._levels[-1].shape) >= 2 * _SMALLEST_PX:
            self._levels.append(_halved(self._levels[-1], self.has_padding))

    @property
    def nbytes(self) -> int:
        """The memory that its levels take."""
        return sum(level.nbytes for level in self._levels)

    @property
    def deepest(self) -> int:
        """The number of the smallest level."""
        return len(self._levels) - 1

    def level(self, number: int) -> npt.NDArray[np.uint16]:
        """Return the indices at ``1 / 2**number`` of the size."""
        level: npt.NDArray[np.uint16] = self._levels[number]
        return level

    def table(self, voi: Voi, inverted: bool) -> Bytes:
        """Return the screen value of each index, shape ``(n,)``.

        Parameters
        ----------
        voi
            The grey mapping.
        inverted
            Whether the reader turned the greys around, on top of the file's own polarity.
        """
        values = (np.arange(self._count) * self._step + self.lowest).astype(np.float32)
        grey = map_values(values, voi)
        if self._inverted != inverted:
            grey = 1 - grey
        table = np.rint(grey * 255).astype(np.uint8)
        if self.has_padding:
            table[-1] = 0
        return table


def _halved(level: npt.NDArray[np.uint16], has_padding: bool) -> npt.NDArray[np.uint16]:
    """Average blocks of two by two; a block that touches padding is padding."""
    rows, columns = (n // 2 * 2 for n in level.shape)
    corners = [level[i:rows:2, j:columns:2] for i in (0, 1) for j in (0, 1)]
    total = corners[0].astype(np.uint32)
    for corner in corners[1:]:
        total += corner
    mean = ((total + 2) // 4).astype(np.uint16)
    if has_padding:
        mean[np.maximum.reduce(corners) == _LEVELS - 1] = _LEVELS - 1
    return np.asarray(mean, dtype=np.uint16)
