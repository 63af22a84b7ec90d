"""A finished run that nobody trained, whose networks see brightness."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn import functional

from tbviewer.core.bundle import Bundle, Manifest
from tbviewer.core.engine import Prediction
from tbviewer.core.preprocess import HARMONISED_VERSION, Preprocessing
from tests.trainer.evaluation.conftest import RESAMPLES
from trainer.data.dataset import read_dataset
from trainer.evaluation import choosing, reporting, seeing
from trainer.evaluation import evaluate as evaluation
from trainer.evaluation.calibration import fit_calibration
from trainer.evaluation.opened_run import OpenedRun
from trainer.evaluation.selection import Choice, Selection
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.model import Network
from trainer.fitting.run import Kept, RunFacts
from trainer.fitting.same_data import fitted_records, list_sha256

SIZE_PX = 64
PREPROCESSING = Preprocessing(HARMONISED_VERSION, SIZE_PX, ())


def write_run(folder: Path, manifest: Path, **settings: Any) -> Path:
    """Write what ``tbtrain fit`` leaves behind, but for the weights."""
    folder.mkdir()
    config = FitConfig(data=str(manifest), size_px=SIZE_PX, **settings)
    config.save(folder / "config.json")
    dataset = read_dataset(manifest)
    records = fitted_records(dataset, config)
    counts = dict(Counter(f"{r.split} {r.label}" for r in records))
    facts = RunFacts(dataset.classes, PREPROCESSING, "0" * 64, counts, (), {"tbviewer": "test"})
    replace(facts, list_sha256=list_sha256(records)).save(folder)
    return folder


def write_weights(folder: Path, classes: int) -> None:
    """Write the weights of a run, the same random ones for every network."""
    torch.manual_seed(0)
    torch.save(Network("pcam", classes).state_dict(), folder / "teacher.pt")
    for name in ("teacher_raw.pt", "student.pt", "student_raw.pt"):
        (folder / name).hardlink_to(folder / "teacher.pt")


class BrightnessNetwork(torch.nn.Module):
    """Stands for a trained network: its map of the TB class is how white the picture is, in 16 × 16 cells."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.classes = classes
        self.stride = SIZE_PX // 16

    def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits ``(n, classes)`` and maps ``(n, classes, 16, 16)``."""
        white = 20 * functional.avg_pool2d(image, SIZE_PX // 16) - 18
        maps = torch.cat([torch.zeros_like(white)] * (self.classes - 1) + [white], dim=1)
        return functional.avg_pool2d(maps, 3, 1).amax(dim=(2, 3)), maps


class BrightnessEngine:
    """Stands for the bundle of a `BrightnessNetwork`."""

    def __init__(self, classes: tuple[str, ...], model_id: str, selection: Selection) -> None:
        manifest = Manifest(
            "made", classes, PREPROCESSING, 0.5, selection.minimum_area, selection.calibration
        )
        self.bundle = Bundle(Path("made.onnx"), model_id, manifest)
        self._network = BrightnessNetwork(len(classes))
        self._selection = selection

    def predict(self, square: np.ndarray) -> Prediction:
        """Do what the viewer's engine does."""
        logits, maps = self._network(torch.from_numpy(square)[None, None])
        return Prediction(logits[0].numpy(), self._selection.heatmap(maps[0, -1].numpy()))


def see_brightness(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put networks and bundles that see brightness in the place of trained ones."""

    def engine(known: OpenedRun, stage: Stage, choice: Choice) -> BrightnessEngine:
        return BrightnessEngine(known.facts.classes, f"id of {stage}", choice.networks[stage])

    def network(run: Path, stage: Stage, kept: Kept = "average") -> BrightnessNetwork:
        return BrightnessNetwork(len(RunFacts.load(run).classes))

    monkeypatch.setattr(evaluation, "_engine", engine)
    monkeypatch.setattr(seeing, "load_network", network)
    monkeypatch.setattr(reporting, "load_network", network)
    monkeypatch.setattr(choosing, "fit_calibration", partial(fit_calibration, resamples=RESAMPLES))


def strings_of(value: Any) -> list[str]:
    """Return every text in a nested JSON value."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in strings_of(part)]
    if isinstance(value, list):
        return [text for part in value for text in strings_of(part)]
    return [value] if isinstance(value, str) else []


def read_json(path: Path) -> dict[str, Any]:
    """Return a JSON file's content; a value that is no number is an error."""

    def refuse(word: str) -> float:
        raise AssertionError(word)

    content: dict[str, Any] = json.loads(path.read_text(), parse_constant=refuse)
    return content
