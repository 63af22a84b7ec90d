"""Leave one source out: what a run says of a source before and after it is taken out of training.

A network that was trained on an archive may know it by its greys, and separate its radiographs from another's
without seeing disease. One that never saw the archive can't. So an AUC that falls when the source is left out
was, by that much, no knowledge of tuberculosis.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from trainer.data.dataset import Dataset, require_val_keeps_sick, without_sources
from trainer.evaluation.estimate import Estimate
from trainer.evaluation.results import Report, SourcePair

FORMAT = 1
FOLDER, RESULT = "left_out", "left_out.json"  # in the run's folder


@dataclass(frozen=True, slots=True)
class LeftOutPair:
    """The student's AUC on one pair of sources, one of which was left out of training.

    Attributes
    ----------
    left_out
        The source.
    tb_source, other_source, other_label
        Whose TB radiographs are told from whose others.
    tb, others
        How many of either.
    trained_on
        AUC of the student that was trained on all sources.
    left_out_auc
        AUC of the one that was not trained on this one.
    histogram_auc
        Of a classifier that sees grey-value histograms alone and was fitted on both; None if it can't be.
    """

    left_out: str
    tb_source: str
    other_source: str
    other_label: str
    tb: int
    others: int
    trained_on: Estimate
    left_out_auc: Estimate
    histogram_auc: float | None


def sources_to_leave_out(dataset: Dataset, split: str, excluded: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the sources that a run can be repeated without and that can then be measured.

    Parameters
    ----------
    dataset
        The run's, with all its sources.
    split
        What is measured.
    excluded
        Sources that the run itself left out.

    Raises
    ------
    DataError
        If there are none.
    """
    named = sorted({record.source for record in dataset.split("train")} - {"", *excluded})
    possible = tuple(source for source in named if _can_miss(dataset, source, split, excluded))
    if not possible:
        raise DataError(
            "one_source",
            f"No source can be left out: train has {len(named)} named source(s), and each is missing from "
            f"{split}, or without it train or val lacks a class that it needs. Add radiographs of another "
            "source, and name sources in the manifest.",
            str(dataset.root),
        )
    return possible


def require_worth_leaving_out(
    dataset: Dataset, source: str, split: str, excluded: tuple[str, ...] = ()
) -> None:
    """Raise DataError if a run cannot be repeated without a source, or nothing would be measured on it.

    Parameters are those of `sources_to_leave_out`.
    """
    if source in excluded or not any(r.source == source for r in dataset.split("train")):
        raise DataError(
            "unknown_source",
            f"The run was not trained on {source}, so it has nothing to leave out. Name a source of train as "
            "`tbtrain check` writes it.",
            str(dataset.root),
        )
    measured = dataset.split(split)
    if not any(r.source == source for r in measured) or len({r.label == "tb" for r in measured}) < 2:
        raise DataError(
            "not_measured",
            f"Nothing could be measured without {source}: it has no radiograph in {split}, or that split "
            "lacks TB radiographs or others. Name another source, or another --split.",
            str(dataset.root),
        )
    without_sources(dataset, (*excluded, source))
    require_val_keeps_sick(dataset, (*excluded, source))


def _can_miss(dataset: Dataset, source: str, split: str, excluded: tuple[str, ...]) -> bool:
    try:
        require_worth_leaving_out(dataset, source, split, excluded)
    except DataError:
        return False
    return True


def folder_without(run: Path, source: str) -> Path:
    """Return where the run without a source goes: below the run that is repeated, under a name of its own."""
    word = re.sub(r"[^A-Za-z0-9]+", "_", source).strip("_")
    return run / FOLDER / f"{word}-{zlib.crc32(source.encode()):08x}"


def compared(whole: Report, without: Mapping[str, Report]) -> tuple[LeftOutPair, ...]:
    """Compare a run with the same run without each source in turn.

    Parameters
    ----------
    whole
        Of the run on all sources.
    without
        Of the others, by the source that each was not trained on; of the same split.
    """
    before = {_key(pair): pair for pair in whole.network("student").pairs}
    return tuple(
        _compared(source, before[_key(pair)], pair)
        for source, report in without.items()
        for pair in report.network("student").pairs
        if source in (pair.tb_source, pair.other_source) and _key(pair) in before
    )


def save(path: Path, split: str, pairs: Sequence[LeftOutPair]) -> None:
    """Write the comparison as JSON, atomically."""
    content = {"format": FORMAT, "split": split, "pairs": [asdict(pair) for pair in pairs]}
    write_atomically(path, json.dumps(content, indent=1, ensure_ascii=False).encode())


def _key(pair: SourcePair) -> tuple[str, str, str]:
    return pair.tb_source, pair.other_source, pair.other_label


def _compared(source: str, before: SourcePair, after: SourcePair) -> LeftOutPair:
    return LeftOutPair(
        left_out=source,
        tb_source=after.tb_source,
        other_source=after.other_source,
        other_label=after.other_label,
        tb=after.tb,
        others=after.others,
        trained_on=before.auc,
        left_out_auc=after.auc,
        histogram_auc=before.histogram_auc,
    )
