"""Grey mapping: the formulas of DICOM PS3.3 C.11.2 written out, and DCMTK's pictures."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tbviewer.core.dicom import read_dicom
from tbviewer.core.radiograph import Radiograph, VoiLut, Window
from tbviewer.core.voi import apply_voi, automatic_window, default_voi, map_values
from tests.core.dicom_files import dcmtk, gradient, made, real_file


def linear(x: float, c: float, w: float) -> float:
    """C.11.2.1.2.1 with ymin 0 and ymax 1."""
    if x <= c - 0.5 - (w - 1) / 2:
        return 0.0
    if x > c - 0.5 + (w - 1) / 2:
        return 1.0
    return (x - (c - 0.5)) / (w - 1) + 0.5


def linear_exact(x: float, c: float, w: float) -> float:
    """C.11.2.1.3.2."""
    if x <= c - w / 2:
        return 0.0
    if x > c + w / 2:
        return 1.0
    return (x - c) / w + 0.5


def sigmoid(x: float, c: float, w: float) -> float:
    """C.11.2.1.3.1."""
    return 1 / (1 + math.exp(max(-700.0, min(700.0, -4 * (x - c) / w))))


FORMULAS = {"LINEAR": linear, "LINEAR_EXACT": linear_exact, "SIGMOID": sigmoid}


@pytest.mark.parametrize("function", FORMULAS)
@given(
    x=st.integers(-5000, 70_000),
    c=st.floats(-3000, 66_000, allow_subnormal=False),
    w=st.floats(1.5, 70_000),
)
def test_windows_follow_the_standards_formulas(function: str, x: int, c: float, w: float) -> None:
    found = map_values(np.array([x], dtype=np.float32), Window(c, w, function))  # type: ignore[arg-type]
    assert found[0] == pytest.approx(FORMULAS[function](x, c, w), abs=2e-3 if w > 100 else 2e-2)


@pytest.mark.parametrize(
    ("x", "grey"),
    # The standard's own example for LINEAR: c = 2048, w = 4096 maps 0 to the least and 4095 to the most.
    [(0, 0.0), (4095, 1.0), (-5, 0.0), (5000, 1.0), (2047.5, 0.5)],
)
def test_the_full_window_of_twelve_bits(x: float, grey: float) -> None:
    assert map_values(np.array([x], dtype=np.float32), Window(2048, 4096))[0] == pytest.approx(grey, abs=1e-6)


def test_a_window_of_width_one_is_a_step() -> None:
    # C.11.2.1.2.1: c = 100, w = 1 gives the least up to 99.5 and the most above.
    values = np.array([98, 99, 99.5, 100, 101], dtype=np.float32)
    np.testing.assert_array_equal(map_values(values, Window(100, 1)), [0, 0, 0, 1, 1])


def test_a_voi_lut_is_looked_up_and_extended_at_both_ends() -> None:
    lut = VoiLut(10, np.array([0, 51, 255], dtype=np.uint16), 8)
    values = np.array([-1, 10, 11, 12, 99], dtype=np.float32)
    np.testing.assert_allclose(map_values(values, lut), [0, 0, 0.2, 1, 1], atol=1e-6)


@pytest.mark.parametrize("window", [1, 2])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("function", ["LINEAR", "SIGMOID"])
def test_a_files_windows_look_as_dcmtk_shows_them(
    window: int, photometric: str, function: str, tmp_path: Path
) -> None:
    path, picture = tmp_path / "a.dcm", tmp_path / "a.png"
    content = made(
        gradient(),
        PhotometricInterpretation=photometric,
        WindowCenter=["1500", "3000"],
        WindowWidth=["2000", "800"],
        RescaleSlope="2",
        RescaleIntercept="-1000",
        VOILUTFunction=function,
    )
    path.write_bytes(content)
    dcmtk("dcmj2pnm", "+Wi", str(window), "+on2", path, picture)
    shown = read_dicom(content)
    expected = np.asarray(Image.open(picture)) / 65535
    assert np.abs(apply_voi(shown, shown.voi[window - 1]) - expected).max() < 2e-4


@pytest.mark.parametrize("name", ["vlut_04.dcm", "mlut_18.dcm"])
def test_real_lut_patterns_look_as_dcmtk_shows_them(name: str, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    shown = read_dicom(real_file(name).read_bytes())
    if shown.voi:
        dcmtk("dcmj2pnm", "+Wl", "1", "-O", "+on2", real_file(name), picture)
    else:
        dcmtk("dcmj2pnm", "+Ww", "32768", "65536", "-O", "+on2", real_file(name), picture)
    expected = np.asarray(Image.open(picture)) / 65535
    voi = shown.voi[0] if shown.voi else Window(32768, 65536)
    assert np.abs(apply_voi(shown, voi) - expected).max() < 5e-3  # DCMTK's 8-bit table has 256 steps


def test_the_files_first_window_is_the_one_it_opens_with() -> None:
    first, second = Window(5, 6), Window(7, 8)
    assert default_voi(Radiograph(np.zeros((2, 2), dtype=np.float32), voi=(first, second))) is first


@given(st.integers(0, 3), st.floats(-1e4, 1e4), st.floats(0, 1e4))
def test_an_automatic_window_ignores_padding_and_always_has_a_width(
    padded: int, low: float, spread: float
) -> None:
    pixels = np.linspace(low, low + spread, 400, dtype=np.float32).reshape(20, 20)
    padding = np.zeros((20, 20), dtype=bool)
    padding[:padded] = True
    pixels[padding] = 1e6
    window = automatic_window(Radiograph(pixels, padding=padding if padded else None))
    assert window.width > 0
    assert window.center <= low + spread + 1


def test_an_eight_bit_picture_keeps_its_full_range() -> None:
    picture = Radiograph(np.array([[10, 200]], dtype=np.float32), file_format="PNG")
    np.testing.assert_allclose(apply_voi(picture), [[10 / 255, 200 / 255]], atol=1e-6)


def test_padding_is_black_in_both_polarities() -> None:
    for inverted in (False, True):
        shown = apply_voi(
            Radiograph(
                np.array([[0, 50, 100]], dtype=np.float32),
                inverted=inverted,
                padding=np.array([[True, False, False]]),
                voi=(Window(50, 100, "LINEAR_EXACT"),),
            )
        )
        np.testing.assert_allclose(shown, [[0, 0.5, 0 if inverted else 1]], atol=1e-6)
