"""From modality values to grey: windows, VOI LUTs and the final polarity (DICOM PS3.3 C.11.2, C.11.6)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tbviewer.core.radiograph import FloatImage, Mask, Radiograph, Voi, VoiLut, Window

_AUTOMATIC_PERCENTILES = (0.5, 99.5)
_AUTOMATIC_SAMPLE = 250_000
_SAMPLE_SIDE_PX = 200
_LEAST_SHOWN = 0.05  # real windows of radiographs show nearly all that the automatic one shows, of CT a fifth
_TOO_WIDE = 8  # times what the bits can hold: three bits more than they are
_LEAST_CONTRAST = 0.07  # of black to white: a window of four bits too many leaves a sixteenth at most
_DARKEST, _BRIGHTEST = 1 / 256, 255 / 256  # what a screen shows of grey lies between them


def default_voi(radiograph: Radiograph) -> Voi:
    """Return the grey mapping a Radiograph opens with: the file's first, else the automatic window.

    An 8-bit picture without a window is already a display image and keeps its full range.
    """
    if radiograph.voi:
        return radiograph.voi[0]
    if radiograph.file_format != "DICOM" and radiograph.bits_stored <= 8:
        return full_window(0.0, 255.0, "Full range")
    return automatic_window(radiograph)


def full_window(lowest: float, highest: float, explanation: str = "") -> Window:
    """Return the window that maps ``lowest`` to black and ``highest`` to white exactly."""
    width = max(highest - lowest, 1e-6)
    return Window((lowest + highest) / 2, width, "LINEAR_EXACT", explanation)


def automatic_window(radiograph: Radiograph) -> Window:
    """Return a window over the 0.5th to 99.5th percentile of the pixels that are not padding."""
    values = known_values(radiograph)
    # A regular subsample keeps this under a few milliseconds on a 16-megapixel radiograph.
    sample = values[:: max(1, values.size // _AUTOMATIC_SAMPLE)]
    lowest, highest = np.percentile(sample, _AUTOMATIC_PERCENTILES)
    if highest <= lowest:
        lowest, highest = float(values.min()), float(values.max())
    return full_window(float(lowest), float(highest), "Automatic")


def usable_voi(radiograph: Radiograph) -> tuple[Voi, ...]:
    """Return those of the file's windows and VOI LUTs that show what is in the image.

    One that lies beside the values, as a window of 8 bits does in a file of 12, makes all of it black or
    white; one of 12 bits in a file of 8 makes all of it one grey. Either is told by what it does with the
    values that the automatic window shows in greys; an image without greys, such as a mask, keeps what it
    has.
    """
    if not radiograph.voi:
        return ()
    step = max(1, min(radiograph.rows, radiograph.columns) // _SAMPLE_SIDE_PX)
    padding = None if radiograph.padding is None else radiograph.padding[::step, ::step]
    small = replace(radiograph, pixels=radiograph.pixels[::step, ::step], padding=padding)
    values = known_values(small)
    values = values[_in_greys(values, automatic_window(small))]
    if values.size == 0 or np.ptp(values) == 0:
        return radiograph.voi
    return tuple(
        voi
        for voi in radiograph.voi
        if _in_greys(values, voi).mean() >= _LEAST_SHOWN
        and not _is_of_more_bits(voi, values, radiograph.bits_stored)
    )


def _is_of_more_bits(voi: Voi, values: FloatImage, bits_stored: int) -> bool:
    """Say whether a window is for values that these bits cannot hold; what is flat by exposure stays so."""
    if not isinstance(voi, Window) or voi.width < _TOO_WIDE * 2**bits_stored:
        return False
    return bool(np.ptp(np.percentile(map_values(values, voi), (5, 95))) < _LEAST_CONTRAST)


def _in_greys(values: FloatImage, voi: Voi) -> Mask:
    grey = map_values(values, voi)
    return np.asarray((grey > _DARKEST) & (grey < _BRIGHTEST))


def known_values(radiograph: Radiograph) -> FloatImage:
    """Return the pixels that are not padding, shape ``(n,)``; all of them where there is nothing else."""
    pixels = radiograph.pixels
    values = pixels[~radiograph.padding] if radiograph.padding is not None else pixels.ravel()
    return values if values.size else pixels.ravel()


def apply_voi(radiograph: Radiograph, voi: Voi | None = None) -> FloatImage:
    """Return the image as it is to be seen: 0 black to 1 white, MONOCHROME2.

    Parameters
    ----------
    radiograph
        The image, shape ``(rows, columns)``.
    voi
        The grey mapping; `default_voi` if None.

    Returns
    -------
    Shape ``(rows, columns)``, float32 in 0–1. Padding is black whatever the polarity.
    """
    grey = map_values(radiograph.pixels, voi if voi is not None else default_voi(radiograph))
    if radiograph.inverted:
        np.subtract(1.0, grey, out=grey)
    if radiograph.padding is not None:
        grey[radiograph.padding] = 0.0
    return grey


def map_values(values: FloatImage, voi: Voi) -> FloatImage:
    """Map modality values, any shape, through a window or VOI LUT onto 0–1, before any inversion."""
    if isinstance(voi, VoiLut):
        return _map_lut(values, voi)
    return _map_window(values, voi)


def _map_window(values: FloatImage, window: Window) -> FloatImage:
    center, width = window.center, window.width
    if window.function == "SIGMOID":  # PS3.3 C.11.2.1.3.1
        exponent = np.clip(-4.0 * (values - np.float32(center)) / np.float32(width), -80.0, 80.0)
        return np.asarray(1.0 / (1.0 + np.exp(exponent)), dtype=np.float32)
    if window.function == "LINEAR":  # PS3.3 C.11.2.1.2.1
        center, width = center - 0.5, width - 1.0
        if width <= 0:  # a width of one is a step at c - 0.5
            return np.asarray(values > np.float32(center), dtype=np.float32)
    grey = values * np.float32(1.0 / width)  # PS3.3 C.11.2.1.3.2 for LINEAR_EXACT
    grey += np.float32(0.5 - center / width)
    return np.clip(grey, 0.0, 1.0, out=grey)


def _map_lut(values: FloatImage, lut: VoiLut) -> FloatImage:
    table = lut.entries.astype(np.float32) / np.float32(2**lut.bits - 1)
    index = np.clip(np.rint(values) - lut.first_mapped, 0, len(table) - 1).astype(np.intp)
    return np.asarray(np.clip(table[index], 0.0, 1.0), dtype=np.float32)
