"""Everything that decides how a run goes, in one frozen dataclass saved with the run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Literal

from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically

Pooling = Literal["gap", "pcam", "lse"]


@dataclass(frozen=True, slots=True)
class FitConfig:
    """Settings of ``tbtrain fit``.

    Attributes
    ----------
    data
        The manifest CSV.
    size_px
        Side of the model's square input; the map has one cell per 16 px.
    teacher_images, student_images
        How many augmented radiographs each network sees.
    batch
        Radiographs per step.
    learning_rate
        Peak of the one-cycle schedule (AdamW).
    weight_decay
        AdamW's decoupled decay.
    pooling
        How a map becomes a logit; see `trainer.fitting.model`.
    temperature
        T of the distillation loss.
    distillation_weight
        Share of T²·KL in the student's loss; the rest is cross-entropy on the label.
    init
        Weights to start both networks from: empty for random, else a torchvision ResNet-50 state file.
    seed
        Seeds weights, sampling and augmentation.
    checkpoint_steps
        Steps between checkpoints.
    """

    data: str
    size_px: int = 512
    teacher_images: int = 100_000
    student_images: int = 100_000
    batch: int = 32
    learning_rate: float = 8e-4
    weight_decay: float = 0.02
    pooling: Pooling = "pcam"
    temperature: float = 2.0
    distillation_weight: float = 0.6
    init: str = ""
    seed: int = 0
    checkpoint_steps: int = 50

    def save(self, path: Path) -> None:
        """Write the settings as JSON, atomically."""
        write_atomically(path, json.dumps(asdict(self), indent=2).encode())

    @classmethod
    def load(cls, path: Path) -> FitConfig:
        """Read the settings a run was started with.

        Raises
        ------
        DataError
            If the file is missing or not such settings.
        """
        try:
            raw = json.loads(path.read_text())
            return cls(**{f.name: raw[f.name] for f in fields(cls)})
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DataError(
                "config",
                "The run's settings are missing or damaged. Name the folder that `tbtrain fit` wrote.",
                str(path),
            ) from error
