"""One stage's training, from its first step or its last checkpoint to its weights.

Whatever is random in a step comes from a generator seeded with run, stage and step, so a step depends
on nothing but the weights before it, and a resumed run repeats what the interrupted one would have done.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from tbviewer.core.errors import DataError
from trainer.fitting.checkpoint import load_state, save_state
from trainer.fitting.distributed import Ranks
from trainer.fitting.feed import Feed
from trainer.fitting.interval import Interval
from trainer.fitting.metrics_log import MetricsLog
from trainer.fitting.plan import StepPlan, draw_plan
from trainer.fitting.run import file_stem
from trainer.fitting.sampling import BalancedSampler
from trainer.fitting.schedule import rate_at

StepReport = Callable[[str, int, int, dict[str, float]], None]

REPORT_STEPS = 10


def checkpoint_path(out: Path, stage: str) -> Path:
    """Return where a stage that is being trained keeps its last checkpoint."""
    return out / f"{file_stem(stage)}.checkpoint"


@dataclass(frozen=True, eq=False)
class TrainingData:
    """What every step draws from.

    Attributes
    ----------
    feed
        The radiographs.
    labels
        Their class indices, shape ``(n,)``.
    sampler
        Which of them a step sees.
    classes
        Number of classes.
    samples
        Rows of a few val radiographs whose heat maps are shown while training goes on.
    """

    feed: Feed
    labels: Tensor
    sampler: BalancedSampler
    classes: int
    samples: tuple[int, ...]


class Learning(Protocol):
    """What is trained: it takes steps, and its state can be kept."""

    def begin(self) -> None:
        """Set what learns to training."""

    def step(
        self, images: Tensor, labels: Tensor, plan: StepPlan, learning_rate: float, done: int
    ) -> dict[str, Tensor]:
        """Take the step after `done` others and return its losses by name, the minimised one as ``total``."""

    def heat(self, images: Tensor) -> Tensor | None:
        """Return heat maps of images ``(n, 1, s, s)``, same shape, or None if there are none to show."""

    def state(self) -> dict[str, Any]:
        """Return everything that decides the steps to come."""

    def load(self, state: Mapping[str, Any], path: Path) -> None:
        """Go on from a state that was read from `path`."""

    def finished(self, stage: str) -> dict[str, dict[str, Tensor]]:
        """Return what a finished stage leaves: states by file name, the one that says it is finished last."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a stage is trained, and how fast; see `trainer.fitting.config.FitConfig`.

    `rate_share` is what a batch of another size than the learning rate was given for multiplies it by.
    """

    images: int
    batch: int
    learning_rate: float
    checkpoint_s: float
    seed: int
    rate_share: float = 1.0

    @property
    def steps(self) -> int:
        """Steps of the whole stage."""
        return max(2, self.images // self.batch)


class Training:
    """One stage and its place in the schedule.

    Parameters
    ----------
    stage
        Its name.
    pace, data, ranks
        How long it is trained, on what, and this process's place.
    learner
        Makes what is trained; called once the stage's seed is set.
    out
        The run's folder.
    """

    def __init__(
        self,
        stage: str,
        pace: Pace,
        data: TrainingData,
        ranks: Ranks,
        learner: Callable[[], Learning],
        out: Path,
    ) -> None:
        self._stage, self._pace, self._data, self._ranks, self._out = stage, pace, data, ranks, out
        self._steps = pace.steps
        self._part = ranks.part(pace.batch)
        torch.manual_seed(_seed(pace, stage, -1))
        self._learner = learner()
        self._step = self._resume()

    def run(self, report: StepReport) -> None:
        """Train to the end and write the weights.

        Raises
        ------
        DataError
            If the loss is not a number.
        OutputError
            If the disk is full; the last checkpoint is untouched.
        """
        log = MetricsLog(self._out, self._stage, self._step) if self._ranks.first else None
        with log or nullcontext():
            self._train(log, report)
        if self._ranks.first:
            for name, state in self._learner.finished(self._stage).items():
                save_state(self._out / name, state)
            self._checkpoint_path.unlink(missing_ok=True)
        self._ranks.wait()

    def _train(self, log: MetricsLog | None, report: StepReport) -> None:
        feed, interval, saved_s = self._data.feed, Interval(), time.perf_counter()
        self._learner.begin()
        plan = self._plan()
        feed.request(plan.rows)
        while self._step < self._steps:
            images, labels = feed.take(), self._data.labels[plan.rows].to(self._ranks.device)
            rate, done = self._learning_rate, self._step
            self._step += 1
            coming = self._plan()
            feed.request(coming.rows)
            # What the network itself draws, such as dropout, comes from torch's own generator.
            torch.manual_seed(_seed(self._pace, f"{self._stage} dropout {self._ranks.rank}", done))
            interval.add(self._learner.step(images, labels, plan, rate, done))
            plan = coming
            if self._step % REPORT_STEPS == 0 or self._step == self._steps:
                values = self._checked(interval.values(self._ranks, self._pace.batch))
                interval = Interval()
                if log is not None:
                    log.write(self._step, values | {"learning_rate": rate})
                    report(self._stage, self._step, self._steps, values)
                    if time.perf_counter() - saved_s >= self._pace.checkpoint_s:
                        self._save_checkpoint(log)
                        saved_s = time.perf_counter()

    def _plan(self) -> StepPlan:
        """Draw a step's randomness for the whole batch, and take this process's part of it."""
        seed = _seed(self._pace, self._stage, self._step)
        return draw_plan(self._data.sampler, self._pace.batch, seed).part(self._part)

    @property
    def _learning_rate(self) -> float:
        return self._pace.learning_rate * self._pace.rate_share * rate_at(self._step, self._steps)

    def _checked(self, values: dict[str, float]) -> dict[str, float]:
        if not math.isfinite(values["total"]):
            raise DataError(
                "loss_not_finite",
                f"The {self._stage}'s loss is not a number at step {self._step}. Start a new run in another "
                f"folder with a lower --learning-rate, such as {self._pace.learning_rate / 3:.1g}.",
            )
        return values

    @property
    def _checkpoint_path(self) -> Path:
        return checkpoint_path(self._out, self._stage)

    def _save_checkpoint(self, log: MetricsLog) -> None:
        save_state(self._checkpoint_path, {"step": self._step, **self._learner.state()})
        images = self._data.feed.rows(torch.tensor(self._data.samples, dtype=torch.long))
        heat = self._learner.heat(images)
        if heat is not None:
            log.show(self._step, images, heat)

    def _resume(self) -> int:
        path = self._checkpoint_path
        if not path.exists():
            return 0
        state = load_state(path)
        self._learner.load(state, path)
        return int(state["step"])


def _seed(pace: Pace, stage: str, step: int) -> int:
    """Return a seed that no other step, stage or run shares in practice."""
    return (pace.seed * 997 + sum(stage.encode())) * 10_000_019 + step + 1
