"""The trainer's own acceptance test: teacher and student fitted on a phantom, and what each has learnt.

What must hold is in `trainer.phantom.proof`.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import psutil
import torch
from PIL import Image
from torchvision.models import resnet50

from trainer.data.confounding import Histograms, grey_histogram
from trainer.data.workers import Progress
from trainer.fitting.checkpoint import save_state
from trainer.fitting.config import FitConfig
from trainer.fitting.fit import fit
from trainer.fitting.run import RunFacts
from trainer.fitting.training import StepReport
from trainer.phantom import measuring
from trainer.phantom.dataset import write_phantom
from trainer.phantom.proof import Proof
from trainer.phantom.reacting import see
from trainer.phantom.sheet import save_sheet
from trainer.phantom.subject import PhantomConfig, Subject

_SHOWN = 10


def prove(
    config: PhantomConfig, out: Path, settings: FitConfig, progress: Progress, report: StepReport
) -> Proof:
    """Draw a phantom, fit teacher and student on it, and measure both.

    Parameters
    ----------
    config
        Which phantom.
    out
        Folder for the phantom, the run (``run/``) and ``sheet.png``; what it holds already is used.
    settings
        Of the run; see `settings_of_proof`.
    progress, report
        As `trainer.fitting.fit.fit` takes them.

    Raises
    ------
    DataError, OutputError
        As `write_phantom` and `fit` do.
    """
    began_s, began_cpu_s, run = time.perf_counter(), time.process_time(), out / "run"
    people = write_phantom(config, out, progress)
    _write_initial_weights(out)
    fit(settings, run, progress, report)
    val = [subject for subject in people if subject.split == "val"]
    placements = measuring.placed(val, out, RunFacts.load(run).preprocessing)
    boxes = measuring.true_boxes(val, out, config.size_px)
    seen = [
        {corner: see(run, stage, some) for corner, some in placements.items()} for stage in settings.stages
    ]
    shown = [row for row, subject in enumerate(val) if subject.label == "tb"][:_SHOWN]
    maps = [measuring.as_drawn(val, {corner: one.maps for corner, one in some.items()}) for some in seen]
    squares = measuring.as_drawn(val, placements)
    save_sheet(out / "sheet.png", squares[shown], [boxes[row] for row in shown], [m[shown] for m in maps])
    teacher, student = (measuring.localization(val, boxes, some) for some in seen)
    histograms = _histogram_aucs(people, out, run)
    return Proof(
        *histograms,
        teacher,
        student,
        elapsed_s=time.perf_counter() - began_s,
        processor_s=time.process_time() - began_cpu_s,
        load=psutil.getloadavg()[2],
    )


def settings_of_proof(out: Path) -> FitConfig:
    """Return the settings of the run on a phantom: short, and otherwise as near the defaults as it may be.

    The network begins with random weights whose residual branches are silent (Goyal et al. 2017, arXiv
    1706.02677, section 5.1): from nothing, ResNet-50 learns so in far fewer steps. The student starts from
    its teacher's three stages and learns its maps as they shift the prior inside the lungs: where the marker
    lies, its target is empty.
    """
    return FitConfig(
        data=str((out / "manifest.csv").resolve()),
        size_px=128,
        teacher_images=6400,
        student_images=4800,
        batch=16,
        learning_rate=8e-4,
        pooling="lse",
        teacher_stages=3,
        distillation_weight=0.3,
        map_weight=3.0,
        map_target="decoded",
        evidence_weight=1.0,
        side_weight=0.0,
        region_threshold=0.4,
        map_scales=(1.0, 1.25, 1.5),
        student_from_teacher=True,
        init=str((out / "init.pt").resolve()),
    )


def _write_initial_weights(out: Path) -> None:
    path = out / "init.pt"
    if not path.exists():
        torch.manual_seed(0)
        save_state(path, resnet50(weights=None, zero_init_residual=True).state_dict())


def _histogram_aucs(people: Sequence[Subject], phantom: Path, run: Path) -> tuple[float, float, float]:
    """Return the histogram classifier's AUC with the marker, without it, and without it on model inputs."""
    preprocessing = RunFacts.load(run).preprocessing
    found: list[list[Histograms]] = [[], [], []]
    for subject in people:
        with Image.open(phantom / "imgs" / subject.name) as drawn:
            found[0].append(grey_histogram(np.asarray(drawn, dtype=np.float32) / np.float32(255)))
        picture = measuring.unmarked(subject, phantom)
        found[1].append(grey_histogram(picture.astype(np.float32) / np.float32(255)))
        found[2].append(grey_histogram(measuring.as_input(picture, preprocessing)))
    first, second, third = (measuring.histogram_auc(people, np.stack(rows)) for rows in found)
    return first, second, third
