"""``report.json``: everything that was measured, as frozen dataclasses; their fields are its schema.

A field's name is its key; tuples become lists, shares are 0–1, scores 0–100, boxes x0, y0, x1, y1 on the
metric's grid of 512 × 512. `FORMAT` rises when a field changes its meaning or goes.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from trainer.evaluation.calibration import Reliability
from trainer.evaluation.classification import Classification
from trainer.evaluation.estimate import Estimate
from trainer.evaluation.fixed_answers import FixedAnswers
from trainer.evaluation.localization import Localization
from trainer.evaluation.selection import Basis, Selection

FORMAT = 2
NOTICE = "Research use, not for diagnosis."

Corners = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Identity:
    """Which run was measured.

    Attributes
    ----------
    run, data
        Names of the run's folder and of its data set.
    data_sha256
        Digest of every train and val radiograph's name, label, split, source and content.
    classes
        In the order of the logits.
    trained_on
        Radiographs by split and label, such as ``train tb``.
    excluded_sources
        Sources that were left out of training, to be measured on as unseen.
    skipped
        How many train and val radiographs were left out because they cannot be read.
    settings
        Those of the run, without paths.
    versions
        Of the program, of Python and of the packages that decide a result.
    """

    run: str
    data: str
    data_sha256: str
    classes: tuple[str, ...]
    trained_on: dict[str, int]
    excluded_sources: tuple[str, ...]
    skipped: int
    settings: dict[str, Any]
    versions: dict[str, str]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen on val for one network; see `trainer.evaluation.selection.Selection`."""

    kept: str
    offset: float
    scale: float
    minimum_area: float
    temperature: float
    bias: tuple[float, ...]
    boxed_normals: float
    miou: float | None

    @classmethod
    def of(cls, selection: Selection) -> Chosen:
        """Return what a report says of a selection."""
        return cls(
            kept=selection.kept,
            offset=selection.offset,
            scale=selection.scale,
            minimum_area=selection.minimum_area,
            temperature=selection.calibration.temperature,
            bias=selection.calibration.bias,
            boxed_normals=selection.boxed_normals,
            miou=selection.miou,
        )


@dataclass(frozen=True, slots=True)
class FalseBoxes:
    """Of the radiographs of one label and source that are not TB, how many show a Box.

    Attributes
    ----------
    source
        Empty for all sources together that are not measured apart; see `Report.measured_apart`.
    unseen
        Whether neither the run nor its initial weights were trained on this source.
    radiographs, boxed
        How many, and how many of them show a Box at the default threshold.
    share
        ``boxed / radiographs``.
    """

    label: str
    source: str
    unseen: bool
    radiographs: int
    boxed: int
    share: Estimate


@dataclass(frozen=True, slots=True)
class SourcePair:
    """How well the score tells one source's TB radiographs from another's that are not TB.

    Attributes
    ----------
    tb_source, other_source, other_label
        Which radiographs.
    tb, others
        How many.
    unseen
        The sources among the two that neither the run nor its initial weights were trained on.
    auc
        Of the score.
    histogram_auc
        Of a classifier that sees grey-value histograms alone; None where it cannot be fitted.
    """

    tb_source: str
    other_source: str
    other_label: str
    tb: int
    others: int
    unseen: tuple[str, ...]
    auc: Estimate
    histogram_auc: float | None


@dataclass(frozen=True, slots=True)
class SweepPoint:
    """What a heat-map threshold gives: mIOU (None without boxes), and the share of boxed normals."""

    threshold: float
    miou: float | None
    boxed_normals: float | None


@dataclass(frozen=True, slots=True)
class RadiographResult:
    """What one network says of one radiograph.

    Attributes
    ----------
    iou
        None where no true boxes are known.
    refused
        The viewer's reason code; empty if it takes the radiograph.
    """

    name: str
    label: str
    source: str
    score: float | None
    score_interval: tuple[float, float] | None
    boxes: tuple[Corners, ...]
    true_boxes: tuple[Corners, ...]
    iou: float | None
    refused: str


@dataclass(frozen=True, slots=True)
class NetworkResult:
    """One network, measured.

    Attributes
    ----------
    name
        Of its stage: ``teacher``, ``assistant``, ``second assistant`` or ``student``.
    model_id
        Of the bundle that was measured: ``measured/<name>.onnx`` in the run's folder, with _ for a space.
    chosen
        What was chosen for it on val.
    localization
        None where no true boxes are known.
    sweep
        Over heat-map thresholds.
    false_boxes
        By label, then by label and source.
    score
        On the sources that are not measured apart; see `Report.measured_apart`.
    unseen_score
        On those that are, where they have TB and other radiographs.
    reliability
        How well scores agree with the share of TB, on the sources that are not measured apart.
    pairs
        Each source's TB against each source and label that is not TB.
    radiographs
        One by one.
    """

    name: str
    model_id: str
    chosen: Chosen
    localization: Localization | None
    sweep: tuple[SweepPoint, ...]
    false_boxes: tuple[FalseBoxes, ...]
    score: Classification | None
    unseen_score: Classification | None
    reliability: Reliability | None
    pairs: tuple[SourcePair, ...]
    radiographs: tuple[RadiographResult, ...]


@dataclass(frozen=True, slots=True)
class Baseline:
    """A method that is no bundle: one without a network, or a network with machinery around it.

    Attributes
    ----------
    name, what
        Its name, and in a sentence what it does.
    threshold
        Of its map, chosen on the val boxes; None without a map.
    localization
        Its numbers.
    ious
        Of each radiograph with true boxes, in the order of a network's.
    """

    name: str
    what: str
    threshold: float | None
    localization: Localization
    ious: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """The mean over radiographs of one method's IoU minus another's, with its paired bootstrap interval."""

    better: str
    than: str
    miou: Estimate


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was measured.

    Attributes
    ----------
    made
        ISO 8601 date and time, UTC.
    split
        The split that was measured.
    radiographs
        Of that split, by label; those of `identity.excluded_sources` too.
    box_list
        Name of the list of true boxes; empty where there is none.
    unreadable
        Names of the radiographs that were left out because they cannot be read.
    choice
        What threshold, area, weights and calibration rest on.
    networks
        Those of the run's stages, in their order.
    baselines, differences
        Empty where no true boxes are known.
    fixed_answers
        What pointing and side accuracy reach without looking; None where no true boxes are known.
    known_before
        Those of `identity.excluded_sources` that the initial weights knew or may have known.
    never_in_train
        Sources of the measured radiographs, beside `identity.excluded_sources`, of which train had none and
        which the initial weights are known not to know.
    measured_apart
        Those of `identity.excluded_sources` and `never_in_train` that the numbers of all sources together
        leave out. What was never in train is among them unless the others lack TB or another class.
    all_in_train
        Whether every measured radiograph is known to come from a source that train has.
    notes
        Sentences on what could not be measured, and why.
    """

    format: int
    notice: str
    made: str
    split: str
    radiographs: dict[str, int]
    box_list: str
    unreadable: tuple[str, ...]
    identity: Identity
    choice: Basis
    networks: tuple[NetworkResult, ...]
    baselines: tuple[Baseline, ...]
    differences: tuple[Difference, ...]
    fixed_answers: FixedAnswers | None
    known_before: tuple[str, ...]
    never_in_train: tuple[str, ...]
    measured_apart: tuple[str, ...]
    all_in_train: bool
    notes: tuple[str, ...]

    def network(self, name: str) -> NetworkResult:
        """Return a stage's network."""
        return next(network for network in self.networks if network.name == name)

    def to_json(self) -> bytes:
        """Return the content of ``report.json``."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False, allow_nan=False).encode()
