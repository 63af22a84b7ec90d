"""Radiographs that nobody took: a chest CT projected from the side and slantwise, and its slices."""

from __future__ import annotations

import gzip
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy import ndimage

from tbviewer.core.errors import DataError
from tbviewer.core.radiograph import FloatImage

_TYPES = {2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 512: "u2"}  # NIfTI-1 datatype codes
_SIDE = 160  # voxels to which each side of a volume is reduced, about
_AIR_HU = -1000.0
_FRONTAL_DEG = 38.0  # a view nearer to frontal than this is left out: it may pass for one


def read_volume(path: Path) -> npt.NDArray[np.float32]:
    """Read a CT as NIfTI-1 (``.nii`` or ``.nii.gz``) in Hounsfield units, reduced, axes as stored.

    Raises
    ------
    DataError
        If it is no three-dimensional NIfTI-1 file.
    """
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    try:
        (header_bytes,) = struct.unpack_from("<i", content)
        shape = struct.unpack_from("<8h", content, 40)
        (kind,) = struct.unpack_from("<h", content, 70)
        offset, slope, intercept = struct.unpack_from("<3f", content, 108)
        if header_bytes != 348 or shape[0] < 3:
            raise ValueError
        count = int(np.prod(shape[1:4]))
        values = np.frombuffer(content, f"<{_TYPES[kind]}", count, int(offset)).reshape(shape[1:4], order="F")
    except (struct.error, ValueError, KeyError) as error:
        raise DataError("not_a_volume", "This is no CT in NIfTI-1 form.", str(path)) from error
    steps = [max(1, side // _SIDE) for side in shape[1:4]]
    small = values[:: steps[0], :: steps[1], :: steps[2]].astype(np.float32)
    return small * np.float32(slope or 1.0) + np.float32(intercept)


def projections(volume: npt.NDArray[np.float32], views: int) -> Iterator[tuple[float, FloatImage]]:
    """Yield angle and picture of a CT seen from around: lateral and oblique, never frontal.

    Parameters
    ----------
    volume
        Hounsfield units, axes right-left, front-back, feet-head in either direction.

    Yields
    ------
    Angle in degrees from frontal, and grey 0–1, shape ``(rows, columns)``, head up.
    """
    attenuation = np.clip(volume - _AIR_HU, 0, 2500) / 1000
    for angle in np.linspace(0, 360, views, endpoint=False):
        from_frontal = min(angle % 180, 180 - angle % 180)
        if from_frontal < _FRONTAL_DEG:
            continue
        turned = ndimage.rotate(attenuation, angle, axes=(0, 1), reshape=False, order=1)
        depth = turned.sum(axis=1).T[::-1]
        yield float(angle), _windowed(depth)


def slices(volume: npt.NDArray[np.float32], each: int) -> Iterator[FloatImage]:
    """Yield slices in the three directions, in a lung or soft-tissue window in turn."""
    windows = ((-600.0, 1600.0), (40.0, 400.0))
    for axis in range(3):
        for number, at in enumerate(np.linspace(0.15, 0.85, each)):
            plane = np.take(volume, int(at * volume.shape[axis]), axis=axis)
            center, width = windows[number % 2]
            grey = np.clip((plane - center) / width + 0.5, 0, 1)
            yield np.ascontiguousarray(grey.T[::-1], dtype=np.float32)


def _windowed(depth: npt.NDArray[np.float32]) -> FloatImage:
    low, high = np.percentile(depth, (2, 99.5))
    grey = np.clip((depth - low) / max(high - low, 1e-6), 0, 1) ** 0.7
    return np.asarray(Image.fromarray(grey.astype(np.float32)), dtype=np.float32)
