"""``tbtrain check``: what the data holds, and the faults that would make a result worthless."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from trainer.data.confounding import Histograms, confounded_pairs, histogram_scores
from trainer.data.dataset import survey_dataset
from trainer.data.duplicates import SAME_PICTURE, Likeness, groups, likenesses
from trainer.data.examination import Examined, examine
from trainer.data.findings import Count, Findings, Groups, Refused
from trainer.data.record import Record
from trainer.data.workers import Failure, Progress, in_order


@dataclass(frozen=True, slots=True, eq=False)
class _Readable:
    """The radiographs that can be read, and what was kept of each."""

    records: tuple[Record, ...]
    examined: tuple[Examined, ...]


def check(data: Path, progress: Progress = lambda *_: None) -> Findings:
    """Count the data, read every file once, and look for leakage, contradictions and confounding.

    Parameters
    ----------
    data
        Anything that `trainer.data.dataset.read_dataset` reads.
    progress
        Told how far the reading is.

    Raises
    ------
    DataError
        If the data set itself cannot be used.
    """
    dataset = survey_dataset(data)
    records = dataset.records
    found = list(in_order(examine, [str(r.path) for r in records], progress, "reading"))
    readable = _Readable(
        tuple(r for r, one in zip(records, found, strict=True) if isinstance(one, Examined)),
        tuple(one for one in found if isinstance(one, Examined)),
    )
    alike = likenesses(readable.examined)
    pictures = _named_groups(readable, [pair for pair in alike if pair.correlation >= SAME_PICTURE])
    chests = _named_groups(readable, [pair for pair in alike if pair.correlation < SAME_PICTURE])
    counts = Counter((r.source, r.split, r.label) for r in records)
    refused = Counter((r.split, r.label, code) for r, code in _codes(readable) if code)
    in_splits = [group for group in _patients(records) if len({r.split for r in group}) > 1]
    histograms = np.array([one.histogram for one in readable.examined])
    return Findings(
        data=str(data),
        kind=dataset.kind,
        notes=dataset.notes,
        lacks=(*dataset.lacks(), *dataset.lacks_sick()),
        counts=tuple(Count(*key, number) for key, number in sorted(counts.items())),
        unreadable=tuple(
            (r.name, one.sentence) for r, one in zip(records, found, strict=True) if isinstance(one, Failure)
        ),
        refused=tuple(Refused(*key, number) for key, number in sorted(refused.items())),
        wholly_refused=_wholly_refused(readable, dataset.classes),
        pictures_across_splits=_names(pictures, lambda r: r.split, alike=False),
        pictures_within_split=_names(pictures, lambda r: r.split, alike=True),
        contradictions=_names(pictures, lambda r: r.label, alike=False),
        patients_across_splits=_names(in_splits, lambda r: r.split, alike=False),
        patients_in_several_sources=_names(in_splits, lambda r: r.source, alike=False),
        patients_across_sources=_names(_namesakes(records), lambda r: r.split, alike=False),
        chests_across_splits=_names(chests, lambda r: r.split, alike=False),
        chests_within_split=_names(chests, lambda r: r.split, alike=True),
        pairs=confounded_pairs(readable.records, histograms),
        histogram_auc=_histogram_auc(readable.records, histograms),
    )


def _named_groups(readable: _Readable, pairs: Sequence[Likeness]) -> list[list[Record]]:
    return [[readable.records[n] for n in group] for group in groups(pairs, len(readable.records))]


def _codes(readable: _Readable) -> list[tuple[Record, str]]:
    """Return each radiograph with the code by which the viewer refuses it; empty if it takes it."""
    return [(r, one.refused) for r, one in zip(readable.records, readable.examined, strict=True)]


def _wholly_refused(readable: _Readable, classes: Sequence[str]) -> tuple[str, ...]:
    """Return a sentence for each class on which nothing could be chosen, since all is refused."""
    val = [(r.label, code) for r, code in _codes(readable) if r.split == "val"]
    so = {
        "normal": ", so that nothing can be chosen on them.",
        "sick": ": calibrated without them, the score would be far too high on sick radiographs. Name others "
        "for val, or leave sick out of train.",
        "tb": ", so that nothing can be chosen on them.",
    }
    return tuple(
        f"The viewer refuses every val radiograph labelled {needed}{so[needed]}"
        for needed in classes
        if (codes := [code for label, code in val if label == needed]) and all(codes)
    )


def _patients(records: Sequence[Record]) -> list[list[Record]]:
    """Return the radiographs of each patient that is known.

    What a data set's column says counts within a source, since archives number patients each from one. A
    DICOM header's Patient ID is the hospital's own: a source may be a room or a device of it.
    """
    return _by_patient(records, lambda r: "" if r.patient_in_header else r.source)


def _namesakes(records: Sequence[Record]) -> list[list[Record]]:
    """Return the radiographs of patients whom the data set's column calls alike in several sources."""
    listed = [record for record in records if not record.patient_in_header]
    alike = _by_patient(listed, lambda _: "")
    return [group for group in alike if len({record.source for record in group}) > 1]


def _by_patient(records: Sequence[Record], within: Callable[[Record], str]) -> list[list[Record]]:
    by_patient: dict[tuple[str, str], list[Record]] = {}
    for record in records:
        if record.patient:
            by_patient.setdefault((within(record), record.patient), []).append(record)
    return list(by_patient.values())


def _names(found: Sequence[Sequence[Record]], respect: Callable[[Record], str], *, alike: bool) -> Groups:
    """Return the names in the groups whose members are alike in a respect, or in those where they are not."""
    return tuple(
        tuple(record.name for record in group)
        for group in found
        if (len({respect(record) for record in group}) == 1) == alike
    )


def _histogram_auc(records: Sequence[Record], histograms: Histograms) -> float | None:
    """Return the histogram's AUC for TB, fitted on train, measured on val; None where a class is missing."""
    from sklearn.metrics import roc_auc_score

    tb = np.array([record.label == "tb" for record in records], dtype=np.bool_)
    train, val = (
        np.array([record.split == split for record in records], dtype=np.bool_) for split in ("train", "val")
    )
    if any(len(set(tb[part])) < 2 for part in (train, val)):
        return None
    scores = histogram_scores(histograms[train], tb[train], histograms[val])
    return float(roc_auc_score(tb[val], scores))
