"""What is drawn equals the pipeline's grey to one level, whatever the pixels are."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.core.radiograph import FloatImage, Radiograph, Voi, VoiLut, Window
from tbviewer.core.voi import apply_voi
from tbviewer.ui.grey import GreyPyramid

_RANDOM = np.random.default_rng(7)
_PIXELS = {
    "16 bit": _RANDOM.integers(0, 65536, (40, 50)).astype(np.float32),
    "all of 16 bit": np.rint(np.linspace(0, 65535, 2000)).reshape(40, 50).astype(np.float32),
    "signed": _RANDOM.integers(-2000, 3000, (40, 50)).astype(np.float32),
    "half steps": (_RANDOM.integers(0, 4096, (40, 50)) * 0.5 - 17.25).astype(np.float32),
    "fractions": (_RANDOM.random((40, 50)) * 1e-3).astype(np.float32),
    "wide": (_RANDOM.random((40, 50)) * 1e6).astype(np.float32),
    "flat": np.full((40, 50), 12.0, dtype=np.float32),
}


def vois(pixels: FloatImage) -> list[Voi]:
    spread = max(float(np.ptp(pixels)), 1.0e-3)
    center = float(np.median(pixels))
    table = np.linspace(0, 4095, 256).astype(np.uint16)[::-1].copy()
    windows = [Window(center, spread / 2, f) for f in ("LINEAR_EXACT", "SIGMOID")]  # type: ignore[arg-type]
    return [*windows, Window(center, spread + 1, "LINEAR"), VoiLut(int(center) - 100, table, 12)]


@pytest.mark.parametrize("name", _PIXELS)
@pytest.mark.parametrize("polarity", [False, True])
@pytest.mark.parametrize("padded", [False, True])
def test_drawn_grey_is_the_pipelines_grey(name: str, polarity: bool, padded: bool) -> None:
    pixels = _PIXELS[name]
    padding = np.zeros(pixels.shape, dtype=bool) if padded else None
    if padding is not None:
        padding[:, :7] = True
    radiograph = Radiograph(pixels, inverted=polarity, padding=padding, bits_stored=16, file_format="DICOM")
    pyramid = GreyPyramid(radiograph)
    for voi in vois(pixels):
        rounded = ("fractions", "wide", "half steps", *(("all of 16 bit",) if padded else ()))
        if isinstance(voi, VoiLut) and name in rounded:
            continue  # a table over integers says nothing about values between them
        drawn = pyramid.table(voi, inverted=False)[pyramid.level(0)].astype(int)
        assert np.abs(drawn - apply_voi(radiograph, voi) * 255).max() <= 1.0


def test_inverting_leaves_padding_black() -> None:
    padding = np.zeros((40, 50), dtype=bool)
    padding[:5] = True
    pyramid = GreyPyramid(Radiograph(_PIXELS["16 bit"], padding=padding))
    plain, inverted = (pyramid.table(Window(30000, 40000), i)[pyramid.level(0)] for i in (False, True))
    assert np.all(plain[:5] == 0)
    assert np.all(inverted[:5] == 0)
    assert np.all(np.abs(plain[5:].astype(int) + inverted[5:] - 255) <= 1)


def test_smaller_levels_are_averages() -> None:
    pixels = _RANDOM.integers(0, 4096, (1100, 1300)).astype(np.float32)
    pyramid = GreyPyramid(Radiograph(pixels))
    assert pyramid.deepest == 2
    assert pyramid.level(1).shape == (550, 650)
    blocks = pixels.reshape(550, 2, 650, 2).mean((1, 3)) - pixels.min()
    assert np.abs(pyramid.level(1) - blocks).max() <= 0.5
