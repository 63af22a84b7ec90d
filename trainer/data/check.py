"""``tbtrain check``: what the data holds, and the faults that would make a result worthless."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tbviewer.core.errors import TBViewerError
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.data.dataset import read_dataset
from trainer.data.record import LABELS, SPLITS, Record

_NAMED = 5  # examples of each fault


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found.

    Attributes
    ----------
    lines
        The report, a line each.
    faults
        Whether anything in it spoils training or its measurement.
    """

    lines: tuple[str, ...]
    faults: bool


def check(manifest: Path) -> Findings:
    """Count the data, read every file, and look for leakage between the splits.

    Raises
    ------
    DataError
        If the manifest itself cannot be used.
    """
    records = read_dataset(manifest).records
    unreadable, digests = _read_all(records)
    readable = [r for r in records if r.name in digests]
    faults = [
        ("cannot be read", unreadable),
        ("same picture in train and val", _shared(readable, lambda r: digests[r.name])),
        (
            "same patient in train and val",
            _shared(records, lambda r: r.patient and f"{r.source} {r.patient}"),
        ),
        ("same picture with different labels", _contradictions(readable, digests)),
    ]
    lines = [*_counts(records)]
    for title, names in faults:
        lines.append(f"{title}: {len(names)}" + (f" ({', '.join(names[:_NAMED])})" if names else ""))
    return Findings(tuple(lines), any(names for _, names in faults))


def _counts(records: Sequence[Record]) -> Iterable[str]:
    yield f"{'source':<42}" + "".join(f"{f'{split} {label}':>14}" for split in SPLITS for label in LABELS)
    counts = Counter((r.source, r.split, r.label) for r in records)
    for source in sorted({r.source for r in records}):
        cells = "".join(f"{counts[source, split, label]:>14}" for split in SPLITS for label in LABELS)
        yield f"{source or 'unnamed':<42}{cells}"
    totals = Counter((r.split, r.label) for r in records)
    yield f"{'all':<42}" + "".join(f"{totals[split, label]:>14}" for split in SPLITS for label in LABELS)
    lone = [source for source in {r.source for r in records} if len(_labels(records, source)) == 1]
    if len({r.source for r in records}) > 1 and lone:
        yield (
            f"Label and source are confounded: {len(lone)} source(s) have one label only "
            f"({', '.join(sorted(lone))}). A network can tell such classes apart by the source; judge it by "
            "localization, not by its score."
        )


def _labels(records: Sequence[Record], source: str) -> set[str]:
    return {r.label for r in records if r.source == source}


def _read_all(records: Sequence[Record]) -> tuple[list[str], dict[str, str]]:
    """Return the names that cannot be read, with why, and by name the digest of each one's pixels."""
    unreadable, digests = [], {}
    for record in records:
        try:
            radiograph = read(Source(str(record.path)))
        except TBViewerError as error:
            unreadable.append(f"{record.name}: {error.sentence}")
            continue
        digests[record.name] = hashlib.sha256(radiograph.pixels.tobytes()).hexdigest()
    return unreadable, digests


def _shared(records: Sequence[Record], key: Callable[[Record], str]) -> list[str]:
    """Return the names in val whose key is also found in train; an empty key matches nothing."""
    train = {key(r) for r in records if r.split == "train"}
    return [r.name for r in records if r.split == "val" and key(r) and key(r) in train]


def _contradictions(records: Sequence[Record], digests: dict[str, str]) -> list[str]:
    labels = defaultdict(set)
    for record in records:
        labels[digests[record.name]].add(record.label)
    return [r.name for r in records if len(labels[digests[r.name]]) > 1]
