"""How much of a label the histogram alone gives away: what no network should be praised for.

Archives differ in their grey curves. Where labels go with archives, a classifier that knows nothing but how
often each grey occurs tells the labels apart, and a network can do the same. Its AUC is the baseline to print
beside a network's, and between two sources with different labels it measures how confounded they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError
from tbviewer.core.radiograph import FloatImage
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi
from trainer.data.record import Record
from trainer.data.workers import Failure, Progress, in_order

BINS = 48
CONFOUNDED_AUC = 0.8  # from here on, the check warns

_FOLDS = 5
_FEWEST = 20  # radiographs of each kind, below which an AUC means little

Histograms = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two groups of train radiographs with different labels, told apart by their histograms.

    Attributes
    ----------
    first, second
        Source and label of each group.
    first_count, second_count
        Train radiographs in each.
    auc
        Cross-validated area under the ROC curve; 0.5 is chance.
    """

    first: tuple[str, str]
    second: tuple[str, str]
    first_count: int
    second_count: int
    auc: float


def grey_histogram(grey: FloatImage) -> Histograms:
    """Return the share of the pixels in each of `BINS` steps from 0, black, to 1, white: ``(BINS,)``."""
    return np.histogram(grey, BINS, (0.0, 1.0))[0] / grey.size


def histograms_of(records: Sequence[Record], progress: Progress) -> Histograms:
    """Return the histograms of radiographs as the viewer opens them, shape ``(n, BINS)``.

    Raises
    ------
    DataError
        If one cannot be read.
    """
    rows = []
    for record, histogram in _each(records, progress):
        if isinstance(histogram, Failure):
            raise DataError("unreadable", histogram.sentence, record.name)
        rows.append(histogram)
    return np.stack(rows)


def readable_histograms(records: Sequence[Record], progress: Progress) -> dict[Record, Histograms]:
    """Return the histogram, shape ``(BINS,)``, of each of the radiographs that can be read."""
    return {
        record: histogram
        for record, histogram in _each(records, progress)
        if not isinstance(histogram, Failure)
    }


def histogram_scores(train: Histograms, positive: npt.NDArray[np.bool_], test: Histograms) -> Histograms:
    """Fit the classifier on train radiographs and score others; a higher score means positive.

    Parameters
    ----------
    train, test
        Histograms, shapes ``(n, BINS)`` and ``(m, BINS)``.
    positive
        Which train radiographs are positive, shape ``(n,)``; both kinds must occur.

    Returns
    -------
    Shape ``(m,)``: log odds.
    """
    return np.asarray(_classifier().fit(train, positive).decision_function(test), dtype=np.float64)


def cross_validated_auc(histograms: Histograms, positive: npt.NDArray[np.bool_]) -> float:
    """Return the classifier's area under the ROC curve over five stratified folds.

    Parameters
    ----------
    histograms
        Shape ``(n, BINS)``.
    positive
        Shape ``(n,)``; at least five of either kind.
    """
    from sklearn.metrics import roc_auc_score
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=0)
    scores = cross_val_predict(_classifier(), histograms, positive, cv=folds, method="decision_function")
    return float(roc_auc_score(positive, scores))


def confounded_pairs(records: Sequence[Record], histograms: Histograms) -> tuple[Pair, ...]:
    """Return every pair of groups (source and label) with different labels, the most telling first.

    Parameters
    ----------
    records
        Radiographs; those of the train split count, in groups of at least 20.
    histograms
        Theirs, shape ``(n, BINS)``.
    """
    groups: dict[tuple[str, str], list[int]] = {}
    for row, record in enumerate(records):
        if record.split == "train":
            groups.setdefault((record.source, record.label), []).append(row)
    large = {group: rows for group, rows in sorted(groups.items()) if len(rows) >= _FEWEST}
    pairs = [
        _pair(first, second, large[first], large[second], histograms)
        for first, second in combinations(large, 2)
        if first[1] != second[1]
    ]
    return tuple(sorted(pairs, key=lambda pair: -pair.auc))


def _pair(
    first: tuple[str, str],
    second: tuple[str, str],
    ones: list[int],
    others: list[int],
    histograms: Histograms,
) -> Pair:
    positive = np.arange(len(ones) + len(others)) < len(ones)
    auc = cross_validated_auc(histograms[ones + others], positive)
    return Pair(first, second, len(ones), len(others), auc)


def _each(records: Sequence[Record], progress: Progress) -> Iterator[tuple[Record, Histograms | Failure]]:
    found = in_order(_histogram_of_file, [str(r.path) for r in records], progress, "reading")
    return zip(records, found, strict=True)


def _histogram_of_file(path: str) -> Histograms:
    return grey_histogram(apply_voi(read(Source(path))))


def _classifier() -> Any:
    """Return logistic regression on standardised bins."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    return make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
