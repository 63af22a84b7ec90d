"""Where a data set names no val split: a fold of its train split, the same in every run."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from trainer.data.record import Record

VAL_SHARE = 0.125
FOLD_RULE = (
    "val is one in eight of the train radiographs, chosen by a hash of the patient or, where none is known, "
    "of the name"
)


def with_val_fold(records: Iterable[Record]) -> tuple[Record, ...]:
    """Return the records with `VAL_SHARE` of the train split moved to val, a patient's always together.

    A radiograph added later moves no other one from split to split.
    """
    return tuple(
        replace(record, split="val")
        if record.split == "train" and _chosen(record.patient or record.name)
        else record
        for record in records
    )


def _chosen(key: str) -> bool:
    draw = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")
    return draw < VAL_SHARE * 2**64
