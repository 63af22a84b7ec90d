"""What ``tbtrain check`` found, as lines to read and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tbviewer.core.files import write_atomically
from trainer.data.confounding import CONFOUNDED_AUC, Pair
from trainer.data.record import LABELS, SPLITS
from trainer.data.tbx11k import OFFICIAL_COUNTS

_NAMED = 5  # examples of each finding

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many radiographs of one source and label a split has."""

    source: str
    split: str
    label: str
    radiographs: int


@dataclass(frozen=True, slots=True)
class Refused:
    """How many radiographs of one split and label the viewer refuses for one reason, by its code."""

    split: str
    label: str
    code: str
    radiographs: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found. Groups hold the names of radiographs that belong together.

    Attributes
    ----------
    data
        What was checked.
    kind
        Its layout.
    notes
        What was decided while reading it.
    lacks
        A sentence for each class that a split needs and does not have.
    counts
        Radiographs by source, split and label.
    unreadable
        Name and reason of each radiograph that cannot be read.
    refused
        Radiographs that the viewer refuses, by split, label and reason.
    wholly_refused
        A sentence for each class of val that is needed and of which it takes none.
    pictures_across_splits, pictures_within_split
        One picture several times, in several splits or in one.
    contradictions
        One picture under several labels.
    patients_across_splits
        The radiographs of a patient who is in several splits.
    patients_in_several_sources
        Those of them whose patient only DICOM headers name, and whose radiographs are of several sources: one
        patient of a hospital, or several whom archives number alike.
    patients_across_sources
        Those of patients in several splits whom the data set calls alike in several sources: one patient, or
        several whom archives number alike.
    chests_across_splits, chests_within_split
        Different films that look like one patient's.
    pairs
        How well a histogram tells two sources with different labels apart.
    histogram_auc
        AUC of the histogram for TB against the rest, fitted on train, measured on val; None if it cannot be.
    """

    data: str
    kind: str
    notes: tuple[str, ...]
    lacks: tuple[str, ...]
    counts: tuple[Count, ...]
    unreadable: Groups
    refused: tuple[Refused, ...]
    wholly_refused: tuple[str, ...]
    pictures_across_splits: Groups
    pictures_within_split: Groups
    contradictions: Groups
    patients_across_splits: Groups
    patients_in_several_sources: Groups
    patients_across_sources: Groups
    chests_across_splits: Groups
    chests_within_split: Groups
    pairs: tuple[Pair, ...]
    histogram_auc: float | None

    @property
    def faults(self) -> bool:
        """Whether anything in it spoils training or its measurement."""
        return bool(self.unreadable) or self.faults_of_the_readable

    @property
    def faults_of_the_readable(self) -> bool:
        """The same, where radiographs that cannot be read are left out."""
        groups = (groups for _, groups in self._faults() if groups is not self.unreadable)
        return any(groups) or bool(self.lacks) or bool(self.wholly_refused)

    @property
    def lines(self) -> tuple[str, ...]:
        """The report, a line each."""
        return (*self._table(), *self._official(), *self.notes, *self._named(), *self._confounding())

    def save(self, path: Path) -> None:
        """Write the findings as JSON, atomically.

        Raises
        ------
        OutputError
            If the file cannot be written.
        """
        content = asdict(self) | {"faults": self.faults}
        write_atomically(path, json.dumps(content, indent=2, ensure_ascii=False).encode())

    def _faults(self) -> tuple[tuple[str, Groups], ...]:
        return (
            ("cannot be read", self.unreadable),
            ("one picture in several splits", self.pictures_across_splits),
            ("one picture with different labels", self.contradictions),
            ("one patient in several splits", self.patients_across_splits),
        )

    def _table(self) -> Iterator[str]:
        columns = [(split, label) for split in SPLITS for label in LABELS]
        columns = [c for c in columns if c[0] != "test" or any(n.split == "test" for n in self.counts)]
        sources = sorted({n.source for n in self.counts})
        width = 2 + max(8, max((len(source) for source in sources), default=0))
        yield " " * width + "".join(f"{f'{split} {label}':>14}" for split, label in columns)
        for source in [*sources, None] if len(sources) > 1 else sources:
            cells = "".join(f"{self._count(source, *column):>14}" for column in columns)
            yield f"{'all' if source is None else source or 'unnamed':<{width}}{cells}"

    def _count(self, source: str | None, split: str, label: str) -> int:
        return sum(
            n.radiographs
            for n in self.counts
            if source in (None, n.source) and (n.split, n.label) == (split, label)
        )

    def _official(self) -> Iterator[str]:
        """Compare with TBX11K's own counts; its train split is our train and val, its val split our test."""
        if self.kind != "tbx11k":
            return
        for official, ours in (("train", ("train", "val")), ("val", ("test",))):
            here = [sum(self._count(None, split, label) for split in ours) for label in LABELS]
            expected = [OFFICIAL_COUNTS[official][label] for label in LABELS]
            verdict = "complete" if here == expected else "not the whole of it"
            yield (
                f"TBX11K's official {official} split: {_slashed(here)} normal/sick/tb of "
                f"{_slashed(expected)}, {verdict} ({' and '.join(ours)} above)"
            )

    def _named(self) -> Iterator[str]:
        yield from self.lacks
        for title, groups in self._faults():
            told = _numbered_alike(self.patients_in_several_sources)
            advice = told if groups is self.patients_across_splits else ""
            yield f"{title}: {_examples(groups, ': ' if groups is self.unreadable else ' = ')}{advice}"
        yield from self._refusals()
        for title, groups in (
            ("one picture more than once in a split", self.pictures_within_split),
            (
                "called one patient in several sources and splits; see whether it is one",
                self.patients_across_sources,
            ),
            ("films that look like one patient's, in several splits", self.chests_across_splits),
            ("films that look like one patient's, in one split", self.chests_within_split),
        ):
            if groups:
                yield f"note, {title}: {_examples(groups, ' ~ ')}"

    def _refusals(self) -> Iterator[str]:
        """Say what the viewer refuses: it is trained on all the same, and then measured without a score."""
        yield from self.wholly_refused
        if self.refused:
            counted = ", ".join(f"{n.split} {n.label} {n.code} {n.radiographs}" for n in self.refused)
            total = sum(n.radiographs for n in self.refused)
            yield (
                f"note, refused by the viewer, which shows no score on them: {total} ({counted}). Those of "
                "train are trained on, those of val and test left out of the score's numbers."
            )

    def _confounding(self) -> Iterator[str]:
        if self.histogram_auc is not None:
            yield f"AUC of the grey histogram alone, TB against the rest, on val: {self.histogram_auc:.2f}"
        telling = [pair for pair in self.pairs if pair.auc >= CONFOUNDED_AUC]
        if not telling:
            return
        yield "AUC of the grey histogram alone between two groups (cross-validated on train, 0.5 is chance):"
        for pair in telling:
            first, second = _group(pair.first, pair.first_count), _group(pair.second, pair.second_count)
            yield f"  {pair.auc:.2f}  {first} – {second}"
        yield _meaning(telling)


def _meaning(telling: Sequence[Pair]) -> str:
    """Return what it means that histograms tell labels apart."""
    if any(pair.first[0] != pair.second[0] for pair in telling):
        return (
            "So label and source are confounded: a network can tell such classes apart without seeing "
            "disease. Judge it by localization and by sources it was not trained on, not by its AUC here."
        )
    unnamed = any(not pair.first[0] for pair in telling)
    advice = " If radiographs come from several places, name these in a manifest's source column."
    return (
        "So greys alone tell these labels apart, and a network can do the same without seeing disease: judge "
        f"it by localization, not by its AUC here.{advice if unnamed else ''}"
    )


def _numbered_alike(groups: Groups) -> str:
    """Say what to do if the patients of groups over several sources are not one; nothing without any."""
    if not groups:
        return ""
    return (
        f"; {len(groups)} of them in several sources: if these only number their patients alike, a patient "
        "column in a manifest tells them apart"
    )


def _examples(groups: Groups, joint: str) -> str:
    named = "; ".join(joint.join(group[:_NAMED]) for group in groups[:_NAMED])
    more = "; …" if len(groups) > _NAMED else ""
    return f"{len(groups)}" + (f" ({named}{more})" if groups else "")


def _group(group: tuple[str, str], radiographs: int) -> str:
    source, label = group
    return f"{source or 'unnamed'} {label} ({radiographs})"


def _slashed(counts: list[int]) -> str:
    return "/".join(map(str, counts))
