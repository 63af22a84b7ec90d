"""How well grey-value histograms alone tell the sources of the measured split apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from sklearn.metrics import roc_auc_score

from trainer.data.confounding import histogram_scores, histograms_of, readable_histograms
from trainer.data.record import Record
from trainer.evaluation.measuring import Progress

MOST = 300  # train radiographs of each source and label; more change the AUC little
_FEWEST = 10

Group = tuple[str, str]  # source and label


def histogram_aucs(
    train: Sequence[Record], measured: Sequence[Record], skip_unreadable: bool, progress: Progress
) -> dict[tuple[Group, Group], float]:
    """Return the classifier's AUC on the measured radiographs of each pair of groups.

    Parameters
    ----------
    train
        What the classifier is fitted on, for each pair anew; the first 300 of each group.
    measured
        What it is measured on.
    skip_unreadable
        Leave out what cannot be read, instead of stopping: train radiographs of a source that the run left
        out are read here for the first time.
    progress
        Told what is done.

    Returns
    -------
    By a group of TB and one that is not, both with at least ten train radiographs.

    Raises
    ------
    DataError
        If a radiograph cannot be read and `skip_unreadable` is false.
    """
    fitted, asked = _grouped(train, MOST), _grouped(measured, len(measured))
    groups = _large_enough(fitted, asked)
    records = [r for g in groups for r in (*fitted[g], *asked[g])]
    if not records:
        return {}
    if skip_unreadable:
        rows = readable_histograms(records, progress)
        fitted, asked = (_grouped([r for r in some if r in rows], len(some)) for some in (train, measured))
        groups = _large_enough(fitted, asked)
    else:
        rows = dict(zip(records, histograms_of(records, progress), strict=True))
    aucs = {}
    for tb in (g for g in groups if g[1] == "tb"):
        for other in (g for g in groups if g[1] != "tb"):
            known = np.array([rows[r] for r in (*fitted[tb], *fitted[other])])
            new = np.array([rows[r] for r in (*asked[tb], *asked[other])])
            scores = histogram_scores(known, np.arange(len(known)) < len(fitted[tb]), new)
            aucs[tb, other] = float(roc_auc_score(np.arange(len(new)) < len(asked[tb]), scores))
    return aucs


def _large_enough(fitted: Mapping[Group, list[Record]], asked: Mapping[Group, list[Record]]) -> list[Group]:
    return [group for group in asked if len(fitted.get(group, ())) >= _FEWEST]


def _grouped(records: Sequence[Record], most: int) -> dict[Group, list[Record]]:
    groups: dict[Group, list[Record]] = {}
    for record in records:
        group = groups.setdefault((record.source, record.label), [])
        if len(group) < most:
            group.append(record)
    return groups
