"""Everything that decides how a run goes, in one frozen dataclass saved with the run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from math import inf
from pathlib import Path
from typing import Literal

from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from trainer.fitting.ranges import SQUARE_PX, Range, require_in_range, require_multiple

Pooling = Literal["gap", "pcam", "lse"]
TeacherNetwork = Literal["resnet50", "lite0"]
Stage = Literal["teacher", "assistant", "second assistant", "student"]
STAGES: tuple[Stage, ...] = ("teacher", "assistant", "second assistant", "student")
MapTarget = Literal["averaged", "decoded"]
Precision = Literal["auto", "bf16", "fp16", "fp32"]

IMAGENET = "imagenet"  # as initial weights: torchvision's
STRIDES = (8, 16, 32)

_FORMER = {"checkpoint_steps"}  # settings that early runs were saved with and that decide no result
_SMALLEST = 1e-12  # of what must be above zero
_RANGES: dict[str, Range] = {
    "size_px": SQUARE_PX,
    "teacher_images": (1, inf),
    "assistant_images": (0, inf),
    "assistant_rounds": (1, 2),
    "student_images": (1, inf),
    "student_early_px": (0, SQUARE_PX[1]),
    "student_early_share": (0, 1),
    "batch": (1, inf),
    "student_batch": (0, inf),
    "learning_rate": (_SMALLEST, inf),
    "weight_decay": (0, inf),
    "temperature": (_SMALLEST, inf),
    "distillation_weight": (0, 1),
    "map_weight": (0, inf),
    "overlap_weight": (0, inf),
    "place_weight": (0, inf),
    "feature_weight": (0, inf),
    "evidence_weight": (0, inf),
    "side_weight": (0, inf),
    "region_threshold": (0, 1),
    "map_scales": (0.1, 10),
    "average_share": (0, 1),
    "seed": (0, inf),
    "checkpoint_s": (0, inf),
}


@dataclass(frozen=True, slots=True)
class FitConfig:
    """Settings of ``tbtrain fit``.

    Attributes
    ----------
    data
        The data set: manifest CSV, folder with a folder per class, or TBX11K's folder.
    size_px
        Side of the model's square input.
    unharmonised
        Leave the radiographs' grey curves and sharpness as they are: preprocessing version 2 of
        `tbviewer.core.preprocess`. It tells what harmonisation does.
    stride
        Pixels of the input to a cell of the map, the same for all networks. A finer map costs more: the
        last stages of ResNet-50 are dilated instead of strided.
    teacher_images, assistant_images, student_images
        How many augmented radiographs each network sees. With 0 there is no assistant, and the student
        learns from the teacher. An assistant (arXiv 1902.03393) is a network like the teacher that goes on
        from its weights to learn the target maps on the unregistered radiograph. The student then learns
        from it: both see the same view, disturbed alike, and what the assistant says of it is the target.
    assistant_rounds
        With 2 a second assistant goes on from the first, and its target maps are made from the first's
        class maps instead of the teacher's: having learnt where to look, the first tells places and sides
        apart better than the teacher did, even where its heat map does not say so.
    student_early_px, student_early_share
        The student sees radiographs at this smaller side for this first share of its steps, which costs
        less (progressive resizing; that a network tuned at a larger size than it learnt at loses nothing
        is shown in arXiv 1906.06423). 0 for the full side all along.
    batch
        Radiographs per step, over all processes together.
    student_batch
        The same for the student; 0 for `batch`. The fewer a step has, the more steps there are to the same
        radiographs, which pays where time is short.
    learning_rate
        Peak of the cosine schedule with warm-up (AdamW), for `batch` radiographs a step. It goes with the
        square root of a batch (arXiv 2205.10287), so that the student's follows from it.
    weight_decay
        AdamW's decoupled decay.
    teacher_network
        ``resnet50``, or ``lite0``: EfficientNet-lite0, which brings ImageNet weights where those of
        ResNet-50 cannot be had; see `trainer.fitting.lite0`.
    teacher_stages
        Stages of the teacher's ResNet-50: 4 for the whole of it, 3 to end after the third.
    pooling
        How a map becomes a logit; see `trainer.fitting.model`.
    temperature
        T of the distillation loss.
    distillation_weight
        Share of T²·KL in the student's loss; the rest is cross-entropy on the label.
    map_weight
        Weight of the map loss, added to the former; 0 leaves the maps to themselves.
    overlap_weight
        Weight of the overlap loss between those two maps on radiographs with TB; it too needs `map_weight`.
    place_weight
        Weight of the place loss: the student's difference map, TB less normal, against the teacher's, on
        every radiograph of every class.
    feature_weight
        Weight of the feature loss: the student's last features, through a 1×1 projection that is thrown
        away, against those of the network it learns from.
    own_map
        Assistant and student have a heat map that is an output of its own, so that it can be what the map
        loss wants while the class maps are what label, distillation and place losses want. It needs
        `map_weight`: nothing else trains it.
    map_target
        What the student's map is to be: ``averaged``, the teacher's map of the TB class over flips and
        `map_scales`; or ``decoded``, the upper-lung prior, registered to each radiograph, as the
        teacher's averaged maps shift it (`trainer.anatomy.decoding`), which needs `map_weight`.
    evidence_weight, side_weight, region_threshold
        Scalars of that decoding; they may be tuned on val boxes, and the model card lists them.
    map_scales
        Input sizes at which the teacher's maps are averaged, as multiples of `size_px`.
    average_share
        The networks that are kept are exponential moving averages of the weights over about this share
        of the steps; 0 keeps the last weights.
    init
        Weights to start the ResNet-50s from: empty for random, ``imagenet``, or a file.
    student_from_teacher
        The student starts from its teacher's weights, as many of the stages of ResNet-50 as that has,
        instead of from `init`: it learns faster, and has the teacher's habits to unlearn.
    freeze_batch_norm
        Leave the batch-norm statistics of the initial weights as they are.
    precision
        Arithmetic of the forward pass; ``auto`` takes the fastest that the device does well.
    compile
        Let torch compile the network: minutes at the start, faster steps on a GPU.
    seed
        Seeds weights, sampling and augmentation.
    checkpoint_s
        Seconds between checkpoints.
    skip_unreadable
        Leave out radiographs that cannot be read, and name them, instead of stopping.
    excluded_sources
        Sources whose train radiographs are left out, to test on them afterwards.
    """

    data: str
    size_px: int = 512
    unharmonised: bool = False
    stride: int = 16
    teacher_images: int = 100_000
    assistant_images: int = 0
    assistant_rounds: int = 1
    student_images: int = 100_000
    student_early_px: int = 0
    student_early_share: float = 0.6
    batch: int = 32
    student_batch: int = 0
    learning_rate: float = 8e-4
    weight_decay: float = 0.02
    teacher_network: TeacherNetwork = "resnet50"
    teacher_stages: int = 4
    pooling: Pooling = "pcam"
    temperature: float = 2.0
    distillation_weight: float = 0.6
    map_weight: float = 0.0
    overlap_weight: float = 0.0
    place_weight: float = 0.0
    feature_weight: float = 0.0
    own_map: bool = False
    map_target: MapTarget = "averaged"
    evidence_weight: float = 0.2
    side_weight: float = 0.2
    region_threshold: float = 0.5
    map_scales: tuple[float, ...] = (1.0, 1.25)
    average_share: float = 0.02
    init: str = ""
    student_from_teacher: bool = False
    freeze_batch_norm: bool = False
    precision: Precision = "auto"
    compile: bool = False
    seed: int = 0
    checkpoint_s: float = 120.0
    skip_unreadable: bool = False
    excluded_sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise DataError where a number is out of its range, or a setting lacks another that it needs."""
        require_in_range(self, _RANGES)
        if self.stride not in STRIDES:
            raise DataError("setting", f"--stride is {self.stride}, but must be 8, 16 or 32.")
        require_multiple(self, "size_px", self.stride)
        require_multiple(self, "student_early_px", self.stride)
        if self.teacher_network == "lite0":
            finest, coarsest = 16, 32
        else:
            finest, coarsest = 8, 16 if self.teacher_stages == 3 else 32
        if not finest <= self.stride <= coarsest:
            raise DataError(
                "setting",
                f"--stride is {self.stride}, but this teacher has maps of stride {finest} to {coarsest}. "
                "Choose another stride, --teacher-network or --teacher-stages.",
            )
        if not self.map_scales:
            raise DataError("setting", "--map-scales is empty. Give at least one number, such as 1.")
        if self.student_from_teacher and self.teacher_network != "resnet50":
            raise DataError(
                "setting",
                "--student-from-teacher needs a ResNet-50 as teacher. Leave it or --teacher-network out.",
            )

        if self.assistant_rounds == 2 and not self.assistant_images:
            raise DataError(
                "setting",
                "--assistant-rounds 2 needs --assistant-images. Give them, or --assistant-rounds 1.",
            )
        if self.assistant_images and not (self.own_map and self.map_weight):
            raise DataError(
                "setting",
                "--assistant-images needs --own-map and --map-weight: an assistant has nothing but maps to "
                "teach. Give them, or leave the assistant out.",
            )

    def check_used(self) -> None:
        """Make sure that no setting is without effect; asked of runs that begin, for others are as they are.

        Raises
        ------
        DataError
            If one is: without the map loss nothing trains a heat map of its own, and nothing reads the rest.
        """
        asked = {
            "--own-map": self.own_map,
            "--overlap-weight": self.overlap_weight > 0,
            "--map-target decoded": self.map_target == "decoded",
        }
        idle = [option for option, given in asked.items() if given]
        if idle and not self.map_weight:
            raise DataError(
                "setting",
                f"{idle[0]} does nothing without --map-weight: no map loss teaches the heat map. Give "
                f"--map-weight, or leave {' and '.join(idle)} out.",
            )

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The networks that a run fits, in their order."""
        if not self.assistant_images:
            return ("teacher", "student")
        return STAGES if self.assistant_rounds == 2 else ("teacher", "assistant", "student")

    @property
    def target_makers(self) -> tuple[Stage, ...]:
        """The networks whose class maps become target maps, each for the network after it.

        The last assistant makes none: what its heat map says of a view is the student's target.
        """
        return self.stages[: max(1, len(self.stages) - 2)] if self.map_weight else ()

    def batch_of(self, stage: Stage) -> int:
        """Return how many radiographs a step of a stage has."""
        return self.student_batch if stage == "student" and self.student_batch else self.batch

    def save(self, path: Path) -> None:
        """Write the settings as JSON, atomically."""
        write_atomically(path, json.dumps(asdict(self), indent=2).encode())

    @classmethod
    def load(cls, path: Path) -> FitConfig:
        """Read the settings a run was started with; one that it did not know yet has its default.

        Raises
        ------
        DataError
            If the file is missing or not such settings.
        """
        try:
            raw = json.loads(path.read_text())
            unknown = raw.keys() - {f.name for f in fields(cls)} - _FORMER
            if unknown:
                raise DataError(
                    "config",
                    f"The run has settings that this program does not know ({', '.join(sorted(unknown))}). "
                    "Use the program that began it, or a newer one.",
                    str(path),
                )
            lists = {name: tuple(raw[name]) for name in ("map_scales", "excluded_sources")}
            known = {f.name: raw[f.name] for f in fields(cls) if f.name in raw}
            return cls(**known | lists)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise DataError(
                "config",
                "The run's settings are missing or damaged. Name the folder that `tbtrain fit` wrote.",
                str(path),
            ) from error
