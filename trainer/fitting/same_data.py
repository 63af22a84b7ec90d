"""Whether a data set is still the one that a run was fitted to, as far as its list tells.

What was trained on must not be measured as if it were new.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tbviewer.core.errors import DataError
from trainer.data.dataset import Dataset
from trainer.data.record import Record
from trainer.fitting.config import FitConfig
from trainer.fitting.run import RunFacts


def fitted_records(dataset: Dataset, config: FitConfig) -> tuple[Record, ...]:
    """Return what a run is fitted to and chosen on: no test, and of excluded sources no train radiograph."""
    return tuple(
        r
        for r in dataset.records
        if r.split != "test" and not (r.split == "train" and r.source in config.excluded_sources)
    )


def list_sha256(records: Iterable[Record]) -> str:
    """Return a digest of every radiograph's name, label, split and source, whatever their order."""
    lines = sorted(json.dumps([r.name, r.label, r.split, r.source]) for r in records)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def require_same_list(dataset: Dataset, config: FitConfig, facts: RunFacts, folder: Path) -> None:
    """Raise DataError if train or val are not those that a run was fitted to.

    Of a run from before lists were recorded only the number of radiographs by split and label is known.
    """
    records = fitted_records(dataset, config)
    if facts.list_sha256:
        same = list_sha256(records) == facts.list_sha256
    else:
        counts = Counter(f"{r.split} {r.label}" for r in records if r.name not in facts.skipped)
        same = counts == facts.counts
    if not same:
        raise DataError(
            "data_changed",
            "The data set has changed since this run was fitted: radiographs, labels, splits or sources of "
            "train or val differ, so that what was trained on might be measured as if it were new. Bring "
            "back what it was, or start a new run in another folder.",
            str(folder),
        )
