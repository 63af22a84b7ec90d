"""The benchmarks run, and compare like with like; what they measure is not asserted."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tbviewer.core.assets import default_bundle
from tests.benchmarks.analysing import same_map
from tests.benchmarks.listing import scrolling
from tests.benchmarks.measure import Line, table
from tests.benchmarks.moving import moving
from tests.benchmarks.training import training
from tests.trainer.little_work import one_thread, small_networks


def test_the_drag_benchmark_draws_and_measures(qtbot: QtBot) -> None:
    lines = moving(3)
    assert all(len(line.values_ms) == 3 for line in lines)
    assert "threshold move to paint" in table(lines)


def test_the_list_benchmark_scrolls_and_measures(qtbot: QtBot) -> None:
    line = scrolling(3)
    assert len(line.values_ms) == len(line.peer_ms) == 3
    assert all(value > 0 for value in line.values_ms)


def test_the_training_benchmark_trains_and_measures() -> None:
    with small_networks(), one_thread():
        lines = training(1, steps=1, size_px=32, batch=2, per_class=2)
    assert [len(line.values_ms) for line in lines] == [1, 1, 1]
    assert all(value > 0 for line in lines for value in (*line.values_ms, *line.peer_ms))


def test_the_peer_network_has_the_bundles_weights() -> None:
    assert same_map(default_bundle()) < 1e-3


def test_a_missed_target_is_said() -> None:
    line = Line("x", (30.0, 20.0, 40.0), "peer", (10.0,), "≤ 2×", met=False)
    assert line.median_ms == 30
    assert "3.00×" in line.text()
    assert line.text().endswith("MISSED")
