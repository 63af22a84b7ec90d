"""What the histogram alone gives away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.errors import DataError
from trainer.data.confounding import (
    BINS,
    confounded_pairs,
    cross_validated_auc,
    grey_histogram,
    histogram_scores,
    histograms_of,
)
from trainer.data.dataset import read_dataset
from trainer.data.record import Record


def quiet(*_: object) -> None:
    return


def test_a_histogram_counts_shares() -> None:
    grey = np.array([[0.0, 0.01, 0.5], [0.5, 1.0, 1.0]], np.float32)
    histogram = grey_histogram(grey)
    assert histogram.shape == (BINS,)
    assert histogram[[0, 24, 47]] == pytest.approx([2 / 6, 2 / 6, 2 / 6])


def draws(count: int, brightness: float, seed: int) -> np.ndarray:
    """Histograms of ``count`` pictures around a brightness."""
    rng = np.random.default_rng(seed)
    return np.stack(
        [grey_histogram(np.clip(rng.normal(brightness, 0.15, (40, 40)), 0, 1)) for _ in range(count)]
    )


def test_different_grey_curves_are_told_apart_and_equal_ones_are_not() -> None:
    positive = np.arange(120) < 60
    apart = np.concatenate([draws(60, 0.45, 1), draws(60, 0.55, 2)])
    alike = np.concatenate([draws(60, 0.5, 3), draws(60, 0.5, 4)])
    assert cross_validated_auc(apart, positive) > 0.99
    assert cross_validated_auc(alike, positive) == pytest.approx(0.5, abs=0.15)  # 2.8 standard errors
    scores = histogram_scores(apart, positive, np.concatenate([draws(5, 0.45, 5), draws(5, 0.55, 6)]))
    assert scores[:5].min() > 0 > scores[5:].max()


def test_pairs_are_sources_with_different_labels_in_train() -> None:
    groups = [("a", "tb", "train", 30), ("b", "normal", "train", 30), ("b", "tb", "train", 30)]
    groups += [("c", "normal", "train", 5), ("d", "normal", "val", 30)]
    records = [
        Record(Path("x"), f"{source}{label}{n}", label, split, source, "")
        for source, label, split, count in groups
        for n in range(count)
    ]
    pairs = confounded_pairs(records, draws(len(records), 0.5, 0))
    assert {(pair.first, pair.second) for pair in pairs} == {
        (("a", "tb"), ("b", "normal")),
        (("b", "normal"), ("b", "tb")),
    }
    assert [pair.auc for pair in pairs] == sorted((pair.auc for pair in pairs), reverse=True)


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"gone\.png"):
        histograms_of([Record(tmp_path / "gone.png", "gone.png", "tb", "val", "", "")], quiet)


@pytest.mark.slow
def test_the_development_data_are_as_confounded_as_an_earlier_study_found(real_data: Path) -> None:
    """The README beside them: 0.94 for TBX11K's TB against NIH's normals."""
    records = [r for r in read_dataset(real_data / "cxr" / "manifest.csv").records if r.split == "train"]
    chosen = [r for r in records if r.name.startswith(("tbx11k", "nih_normal"))]
    positive = np.array([r.label == "tb" for r in chosen])
    assert cross_validated_auc(histograms_of(chosen, quiet), positive) == pytest.approx(0.94, abs=0.01)
