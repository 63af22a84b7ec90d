"""A short soak; `python -m tests.robustness soak` takes an hour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.planted import planted_bundle
from tests.robustness import soak as soaking
from tests.robustness.soak import Sample, Soak, soak


def test_opening_and_closing_radiographs_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    from tbviewer.core.radiograph import Radiograph

    monkeypatch.setenv("TBVIEWER_DATA_FOLDER", str(tmp_path / "data"))
    monkeypatch.setattr(soaking, "OPEN_AT_ONCE", 2)
    monkeypatch.setattr(soaking, "_REAL", ("MR_small.dcm",))
    before = _alive(Radiograph)
    found = soak(0, 8, planted_bundle(tmp_path / "m.onnx", np.full((8, 8), 0.6)))
    assert found.samples[-1].opened == 8
    assert (found.not_shown, found.left_processes, found.left_threads) == (0, 0, 0)
    assert found.samples[-1].restarts == 0
    assert found.samples[-1].window_handles <= found.samples[0].window_handles + 4
    assert _alive(Radiograph) <= before + 4


def _alive(kind: type) -> int:
    import gc
    import sys

    gc.collect()
    interval_s = sys.getswitchinterval()
    sys.setswitchinterval(60)  # a tuple that another thread is making must not be held here when it goes on
    try:
        return sum(type(thing) is kind for thing in gc.get_objects())
    finally:
        sys.setswitchinterval(interval_s)


def test_growth_is_from_after_the_warm_up_to_the_end() -> None:
    def sample(mib: float) -> Sample:
        return Sample(0, 0.0, mib, 100.0, 1, 1, 1, 0)

    flat = Soak(tuple(sample(mib) for mib in (10, 200, 200, 200, 200, 200, 200, 200, 200, 200)), 0, 0, 0)
    assert flat.growth("window_mib") == pytest.approx(0)
    growing = Soak(tuple(sample(100 + 10 * i) for i in range(10)), 0, 0, 0)
    assert growing.growth("window_mib") > 0.4
    assert growing.growth("worker_mib") == pytest.approx(0)
