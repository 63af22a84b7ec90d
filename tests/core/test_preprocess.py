"""The model's input: geometry, polarity, and independence from what a scanner or reader did."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbviewer.core.errors import BundleError
from tbviewer.core.preprocess import (
    FILL,
    Letterbox,
    Preprocessing,
    harmonise,
    letterboxed,
    log_spectrum,
    model_input,
)
from tbviewer.core.radiograph import Radiograph
from tbviewer.core.voi import apply_voi


def scene(rows: int, columns: int) -> np.ndarray:
    """Draw a smooth asymmetric picture, 0–1."""
    y, x = np.mgrid[0:rows, 0:columns] / max(rows, columns)
    picture = 0.2 + 0.5 * np.exp(-((x - 0.2) ** 2 + (y - 0.3) ** 2) / 0.02) + 0.3 * x + 0.05 * np.sin(40 * y)
    return (picture / picture.max()).astype(np.float32)


@given(
    st.integers(1, 5000),
    st.integers(1, 5000),
    st.sampled_from([64, 192, 512]),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_a_point_goes_to_the_square_and_back(rows: int, columns: int, size: int, u: float, v: float) -> None:
    box = Letterbox.of(rows, columns, size)
    x, y = u * columns, v * rows
    assert box.to_image(*box.to_square(x, y)) == pytest.approx((x, y), abs=1e-6 * max(rows, columns))
    assert box.left >= 0
    assert box.top >= 0
    assert box.left + box.width <= size
    assert box.top + box.height <= size


def test_the_letterbox_keeps_the_aspect_ratio_and_centres() -> None:
    assert Letterbox.of(2000, 1000, 512) == Letterbox(512, 128, 0, 256, 512, 2000, 1000)


def test_a_bright_spot_lands_where_the_geometry_says() -> None:
    picture = np.zeros((900, 600), dtype=np.float32)
    picture[300:310, 450:460] = 1.0
    square, box = letterboxed(picture, 256)
    inside = square[:, box.left : box.left + box.width]
    y, x = np.unravel_index(int(np.argmax(inside)), inside.shape)
    assert box.to_square(455, 305) == pytest.approx((x + box.left + 0.5, y + 0.5), abs=1.0)


def test_the_bars_are_mid_grey() -> None:
    square, _ = model_input(Radiograph(scene(400, 300) * 255), Preprocessing(1, 128))
    assert square[:, 0] == pytest.approx(FILL)
    assert square.shape == (128, 128)


@settings(deadline=None, max_examples=20)
@given(st.floats(0.3, 3.0), st.floats(0.2, 20.0), st.floats(-50, 50))
def test_the_grey_curve_of_an_archive_leaves_no_trace(gamma: float, slope: float, offset: float) -> None:
    """Any rising grey curve gives the same input, whatever the scanner's gain."""
    picture = scene(128, 128)
    box = Letterbox.of(128, 128, 128)
    plain = harmonise(picture, box, ())
    curved = harmonise((picture**gamma * slope + offset).astype(np.float32), box, ())
    assert np.abs(plain - curved).mean() < 0.02


def test_inverted_files_give_the_same_input() -> None:
    picture = np.rint(scene(300, 300) * 4095).astype(np.float32)
    shown_light = Radiograph(picture, bits_stored=12, file_format="DICOM")
    stored_dark = Radiograph(4095 - picture, inverted=True, bits_stored=12, file_format="DICOM")
    a, _ = model_input(shown_light, Preprocessing(1, 96))
    b, _ = model_input(stored_dark, Preprocessing(1, 96))
    assert a == pytest.approx(b, abs=0.01)


def test_two_sharpnesses_come_closer_under_spectrum_matching() -> None:
    rng = np.random.default_rng(0)
    sharp = np.clip(scene(128, 128) + 0.1 * rng.standard_normal((128, 128)), 0, 1).astype(np.float32)
    blurred = (sharp + np.roll(sharp, 1, 0) + np.roll(sharp, 1, 1) + np.roll(sharp, (1, 1), (0, 1))) / 4
    box = Letterbox.of(128, 128, 128)
    reference = tuple(map(float, log_spectrum(harmonise(sharp, box, ()))))

    def distance(spectrum: tuple[float, ...]) -> float:
        a, b = harmonise(sharp, box, spectrum), harmonise(blurred, box, spectrum)
        return float(np.abs(log_spectrum(a) - log_spectrum(b))[10:50].mean())

    assert distance(reference) < 0.5 * distance(())


def test_values_stay_between_black_and_white_and_finite_on_a_flat_image() -> None:
    square, _ = model_input(Radiograph(np.full((300, 200), 7.0, dtype=np.float32)), Preprocessing(1, 64))
    assert np.isfinite(square).all()
    assert 0 <= square.min() <= square.max() <= 1


def test_version_2_is_the_greys_as_they_are() -> None:
    picture = scene(300, 200)
    square, box = model_input(Radiograph(picture), Preprocessing(2, 64))
    assert np.array_equal(square, letterboxed(apply_voi(Radiograph(picture)), 64)[0])
    assert square[:, 0] == pytest.approx(FILL)
    assert box == Letterbox.of(300, 200, 64)
    Preprocessing(2, 64).check()
    with pytest.raises(BundleError, match="make no sense"):
        Preprocessing(2, 64, (0.0,) * 32).check()


def test_another_preprocessing_version_is_refused_in_words() -> None:
    with pytest.raises(BundleError, match="version 99"):
        Preprocessing(99, 512).check()
