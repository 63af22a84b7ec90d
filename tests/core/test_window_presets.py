"""Windows worked out from regions of the image."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.radiograph import Radiograph
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.window_presets import lung_region, presets


def drawn_chest(*, inverted: bool = False, border: float = 0.0) -> Radiograph:
    """Two dark lungs (1000–1400) in soft tissue (2000–2700), a bright spine (3500) and air at the sides."""
    rows, columns = np.mgrid[0:800, 0:800]
    pixels = (2000 + rows / 4 + np.abs(400 - columns)).astype(np.float32)
    pixels[:, :90] = pixels[:, 710:] = border
    for middle in (250, 550):
        lung = ((rows - 360) / 240) ** 2 + ((columns - middle) / 95) ** 2 <= 1
        pixels[lung] = 1000 + (rows[lung] % 5) * 100
    pixels[:, 385:415] = 3500
    if inverted:
        pixels = np.float32(4095) - pixels
    return Radiograph(pixels, inverted=inverted, bits_stored=12, file_format="DICOM")


@pytest.mark.parametrize("inverted", [False, True])
def test_the_lungs_are_found_and_air_is_not(inverted: bool) -> None:
    radiograph = drawn_chest(inverted=inverted)
    mask, step = lung_region(radiograph)
    wanted = np.abs(radiograph.pixels[::step, ::step] - (2895 if inverted else 1200)) < 300
    found, both = np.count_nonzero(mask), np.count_nonzero(mask & wanted)
    assert both / np.count_nonzero(wanted) > 0.85
    assert both / found > 0.9


@pytest.mark.parametrize("inverted", [False, True])
def test_each_preset_spreads_what_it_is_named_after(inverted: bool) -> None:
    def ends(name: str) -> tuple[float, float]:
        """Return the values that are drawn black and white, in the units of the drawing."""
        window = by_name[name]
        black, white = window.center - window.width / 2, window.center + window.width / 2
        return (4095 - white, 4095 - black) if inverted else (black, white)

    by_name = {window.explanation: window for window in presets(drawn_chest(inverted=inverted))}
    assert list(by_name) == ["Automatic", "Lung", "Bone", "Full range"]
    black, white = ends("Lung")
    assert 950 <= black <= 1050
    assert 1350 <= white <= 2700
    black, white = ends("Automatic")
    assert 950 <= black <= 1050  # air at the sides (0) takes nothing of the scale
    assert white == pytest.approx(3500, abs=50)
    black, white = ends("Bone")
    assert 1400 < black <= 2700  # lungs are black
    assert white == pytest.approx(3500, abs=50)
    assert ends("Full range") == pytest.approx((0, 3500))


def test_padding_counts_for_nothing() -> None:
    radiograph = drawn_chest(border=-30000.0)
    padding = radiograph.pixels < -1000
    padded = Radiograph(radiograph.pixels, padding=padding, bits_stored=16, file_format="DICOM")
    black = {w.explanation: w.center - w.width / 2 for w in presets(padded)}
    assert black["Automatic"] > 900
    assert black["Full range"] == 1000  # the lungs; not -30000, which would leave the image nearly white


@pytest.mark.parametrize("value", [0.0, 7.0])
@pytest.mark.parametrize("shape", [(1, 1), (3, 2000), (500, 400)])
def test_an_image_with_nothing_in_it_still_has_windows(value: float, shape: tuple[int, int]) -> None:
    for window in presets(Radiograph(np.full(shape, value, dtype=np.float32))):
        assert window.width > 0
        assert np.isfinite([window.center, window.width]).all()


def test_a_real_chest_radiograph_of_inverted_polarity(chest: Path) -> None:
    radiograph = read(Source(str(chest)))
    mask, step = lung_region(radiograph)
    rows, columns = np.nonzero(mask)
    # Seen by eye on the picture: lungs from a twelfth to three quarters down, on both sides of the middle.
    assert 0.05 < rows.min() * step / radiograph.rows < 0.25
    assert 0.4 < rows.max() * step / radiograph.rows < 0.85
    left = np.count_nonzero(columns * step < radiograph.columns / 2) / len(columns)
    assert 0.3 < left < 0.7
