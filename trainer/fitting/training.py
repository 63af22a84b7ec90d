"""One stage's training: teacher or student, from its first step or its last checkpoint to its weights.

Whatever is random in a step comes from a generator seeded with run, stage and step, so a step depends
on nothing but the weights before it, and a resumed run repeats what the interrupted one would have done.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from tbviewer.core.errors import DataError
from trainer.fitting.checkpoint import load_state, save_state
from trainer.fitting.config import FitConfig
from trainer.fitting.distributed import Ranks
from trainer.fitting.feed import Feed
from trainer.fitting.interval import Interval
from trainer.fitting.learner import Guidance, Learner
from trainer.fitting.metrics_log import MetricsLog
from trainer.fitting.plan import StepPlan, draw_plan
from trainer.fitting.run import Stage, weights_path
from trainer.fitting.sampling import BalancedSampler
from trainer.fitting.schedule import rate_at

StepReport = Callable[[Stage, int, int, dict[str, float]], None]

REPORT_STEPS = 10


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


class Training:
    """One stage and its place in the schedule.

    Parameters
    ----------
    stage
        Which network is trained.
    config, data, ranks
        The run's settings, its radiographs, and this process's place.
    guidance
        For the student: what it is distilled from.
    out
        The run's folder.
    """

    def __init__(
        self,
        stage: Stage,
        config: FitConfig,
        data: TrainingData,
        ranks: Ranks,
        guidance: Guidance | None,
        out: Path,
    ) -> None:
        self._stage, self._config, self._data, self._ranks, self._out = stage, config, data, ranks, out
        images = config.teacher_images if stage == "teacher" else config.student_images
        self._steps = max(2, images // config.batch)
        self._part = ranks.part(config.batch)
        torch.manual_seed(_seed(config, stage, -1))
        self._learner = Learner(config, data.classes, self._steps, ranks, guidance)
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
        try:
            self._train(log, report)
        finally:
            if log is not None:
                log.close()
        if self._ranks.first:
            save_state(weights_path(self._out, self._stage, "last"), _weights(self._learner.network))
            save_state(weights_path(self._out, self._stage), _weights(self._learner.average.module))
            self._checkpoint_path.unlink(missing_ok=True)
        self._ranks.wait()

    def _train(self, log: MetricsLog | None, report: StepReport) -> None:
        feed, interval, saved_s = self._data.feed, Interval(), time.perf_counter()
        self._learner.begin()
        plan = self._plan()
        feed.request(plan.rows)
        while self._step < self._steps:
            images, labels = feed.take(), self._data.labels[plan.rows].to(self._ranks.device)
            rate = self._learning_rate
            self._step += 1
            coming = self._plan()
            feed.request(coming.rows)
            interval.add(self._learner.step(images, labels, plan, rate))
            plan = coming
            if self._step % REPORT_STEPS == 0 or self._step == self._steps:
                values = self._checked(interval.values(self._ranks, self._config.batch))
                interval = Interval()
                if log is not None:
                    log.write(self._step, values | {"learning_rate": rate})
                    report(self._stage, self._step, self._steps, values)
                    if time.perf_counter() - saved_s >= self._config.checkpoint_s:
                        self._save_checkpoint(log)
                        saved_s = time.perf_counter()

    def _plan(self) -> StepPlan:
        """Draw a step's randomness for the whole batch, and take this process's part of it."""
        seed = _seed(self._config, self._stage, self._step)
        return draw_plan(self._data.sampler, self._config.batch, seed).part(self._part)

    @property
    def _learning_rate(self) -> float:
        return self._config.learning_rate * rate_at(self._step, self._steps)

    def _checked(self, values: dict[str, float]) -> dict[str, float]:
        if not math.isfinite(values["total"]):
            raise DataError(
                "loss_not_finite",
                f"The {self._stage}'s loss is not a number at step {self._step}. Start a new run in another "
                f"folder with a lower --learning-rate, such as {self._config.learning_rate / 3:.1g}.",
            )
        return values

    @property
    def _checkpoint_path(self) -> Path:
        return self._out / f"{self._stage}.checkpoint"

    def _save_checkpoint(self, log: MetricsLog) -> None:
        save_state(self._checkpoint_path, {"step": self._step, **self._learner.state()})
        images = self._data.feed.rows(torch.tensor(self._data.samples))
        log.show(self._step, images, self._learner.heat(images))

    def _resume(self) -> int:
        path = self._checkpoint_path
        if not path.exists():
            return 0
        state = load_state(path)
        self._learner.load(state, path)
        return int(state["step"])


def _weights(network: nn.Module) -> dict[str, Tensor]:
    return {name: value.cpu() for name, value in network.state_dict().items()}


def _seed(config: FitConfig, stage: Stage, step: int) -> int:
    """Return a seed that no other step, stage or run shares in practice."""
    return (config.seed * 2 + (stage == "student")) * 10_000_019 + step + 1
