"""The zoom at which things are as large as in truth, by hand."""

from __future__ import annotations

import pytest

from tbviewer.core.radiograph import Spacing, SpacingOrigin
from tbviewer.ui.true_size import true_size


def test_an_inch_of_the_patient_is_an_inch_of_the_screen() -> None:
    # 25.4 mm are 127 pixels of 0.2 mm, and 100 pixels of a screen of 100 dots per inch.
    size = true_size(Spacing(0.2, 0.2, SpacingOrigin.DETECTOR), 100)
    assert size.zoom_per_logical_px == pytest.approx(100 / 127)
    assert "mm at detector" in size.words
    assert "100 dots per inch" in size.words


@pytest.mark.parametrize("dpi", [0.0, 7.0, 5000.0, float("nan"), float("inf")])
def test_a_screen_that_does_not_know_its_size_is_not_believed(dpi: float) -> None:
    size = true_size(Spacing(0.2, 0.2, SpacingOrigin.CALIBRATED), dpi)
    assert size.zoom_per_logical_px is None
    assert "does not report" in size.words


def test_without_a_spacing_there_is_no_true_size() -> None:
    assert true_size(Spacing(), 96).zoom_per_logical_px is None
