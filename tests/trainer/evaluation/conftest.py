"""What most tests of evaluation need not wait for."""

from __future__ import annotations

from functools import partial

import pytest

from trainer.evaluation import choosing
from trainer.evaluation.calibration import fit_calibration

RESAMPLES = 5


@pytest.fixture(autouse=True)
def few_resamples(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fit the calibration on a few resamples, except in tests marked slow."""
    if request.node.get_closest_marker("slow") is None:
        monkeypatch.setattr(choosing, "fit_calibration", partial(fit_calibration, resamples=RESAMPLES))
