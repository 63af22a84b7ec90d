"""``tbtrain fit``: a teacher on image labels, then a student distilled from it.

Whatever is random in a step comes from a generator seeded with run, stage and step, so a step depends
on nothing but the weights before it, and a resumed run repeats what the interrupted one would have done.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR

from tbviewer.core.errors import DataError
from trainer.data.cache import Cache, Progress, build_cache
from trainer.data.dataset import Dataset, read_dataset
from trainer.fitting import augment
from trainer.fitting.checkpoint import load_state, load_weights, save_state
from trainer.fitting.config import FitConfig
from trainer.fitting.losses import student_losses, teacher_losses
from trainer.fitting.model import Network, load_backbone
from trainer.fitting.run import STAGES, RunFacts, Stage, device, load_network, versions
from trainer.fitting.sampling import BalancedSampler

StepReport = Callable[[Stage, int, int, dict[str, float]], None]

_REPORT_STEPS = 10
_GRADIENT_NORM = 5.0


@dataclass(frozen=True, eq=False)
class _Data:
    """What every step draws from: images ``(n, s, s)`` uint8 and class indices ``(n,)``."""

    images: Tensor
    labels: Tensor
    sampler: BalancedSampler
    classes: int


def fit(config: FitConfig, out: Path, progress: Progress, report: StepReport) -> None:
    """Train teacher and student into ``out``, or go on where an interrupted run stopped.

    Writes ``config.json``, ``facts.json``, ``teacher.pt``, ``student.pt`` and ``metrics.jsonl``
    (one line for every ten steps: stage, step, losses by name, images_per_s, elapsed_s).

    Raises
    ------
    DataError
        If the data cannot be used, the loss is not a number, or `out` holds a run with other settings.
    """
    _claim(config, out)
    dataset = read_dataset(Path(config.data))
    cache = build_cache(dataset.records, config.size_px, out / "cache", progress)
    facts = RunFacts(
        dataset.classes, cache.preprocessing, cache.data_sha256, _counts(cache), cache.skipped, versions()
    )
    facts.save(out)
    data = _data(dataset, cache)
    for stage in STAGES:
        if not (out / f"{stage}.pt").exists():
            _Training(stage, config, data, out).run(report)


def _placed(network: Network, target: torch.device) -> Network:
    return network.to(target).to(memory_format=torch.channels_last)


class _Training:
    """One stage's network, optimizer and place in the schedule."""

    def __init__(self, stage: Stage, config: FitConfig, data: _Data, out: Path) -> None:
        self.stage: Stage = stage
        self.config = config
        self.data = data
        self.out = out
        self.device = device()
        images = config.teacher_images if stage == "teacher" else config.student_images
        self.steps = max(2, images // config.batch)
        torch.manual_seed(_seed(config, stage, -1))
        network = Network(config.pooling, data.classes)
        if config.init:
            load_backbone(network, Path(config.init))
        self.network = _placed(network, self.device)
        self.teacher = self._load_teacher() if stage == "student" else None
        self.optimizer = torch.optim.AdamW(
            network.parameters(), config.learning_rate, weight_decay=config.weight_decay, fused=True
        )
        self.schedule = OneCycleLR(
            self.optimizer, config.learning_rate, total_steps=self.steps, pct_start=0.15
        )
        self.step = 0
        self._resume()

    def run(self, report: StepReport) -> None:
        """Train to the end and write the weights."""
        self.network.train()
        totals: dict[str, float] = {}
        since, images = time.perf_counter(), 0
        while self.step < self.steps:
            losses = self._train_step()
            for name, value in losses.items():
                totals[name] = totals.get(name, 0.0) + float(value.detach())
            self.step += 1
            images += self.config.batch
            if self.step % _REPORT_STEPS == 0 or self.step == self.steps:
                count = images / self.config.batch
                elapsed_s = time.perf_counter() - since
                line = {name: value / count for name, value in totals.items()}
                self._log({**line, "images_per_s": images / elapsed_s, "elapsed_s": elapsed_s})
                report(self.stage, self.step, self.steps, {**line, "images_per_s": images / elapsed_s})
                totals, since, images = {}, time.perf_counter(), 0
            if self.step % self.config.checkpoint_steps == 0 and self.step < self.steps:
                self._save_checkpoint()
        save_state(self.out / f"{self.stage}.pt", self.network.cpu().state_dict())
        self._checkpoint_path.unlink(missing_ok=True)

    def _train_step(self) -> dict[str, Tensor]:
        generator = torch.Generator().manual_seed(_seed(self.config, self.stage, self.step))
        rows = self.data.sampler.draw(self.config.batch, generator)
        labels = self.data.labels[rows].to(self.device)
        images = self.data.images[rows].to(self.device).float().unsqueeze(1) / 255
        seen = augment.geometry(images, generator)
        disturbed = augment.intensity(seen, generator)
        if self.teacher is not None:
            disturbed = augment.erase(disturbed, generator)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            logits, _ = self.network(disturbed.contiguous(memory_format=torch.channels_last))
            if self.teacher is not None:
                with torch.no_grad():
                    target, _ = self.teacher(seen.contiguous(memory_format=torch.channels_last))
        if self.teacher is None:
            losses = teacher_losses(logits.float(), labels)
        else:
            losses = student_losses(
                logits.float(),
                target.float(),
                labels,
                self.config.temperature,
                self.config.distillation_weight,
            )
        self._descend(losses["total"])
        return losses

    def _descend(self, loss: Tensor) -> None:
        if not torch.isfinite(loss):
            raise DataError(
                "loss_not_finite",
                f"The {self.stage}'s loss is not a number at step {self.step}. Start a new run with a lower "
                "--learning-rate.",
            )
        self.optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        nn.utils.clip_grad_norm_(self.network.parameters(), _GRADIENT_NORM)
        self.optimizer.step()
        self.schedule.step()

    def _load_teacher(self) -> Network:
        teacher = load_network(self.out, "teacher").requires_grad_(False)
        return _placed(teacher, self.device)

    @property
    def _checkpoint_path(self) -> Path:
        return self.out / f"{self.stage}.checkpoint"

    def _save_checkpoint(self) -> None:
        save_state(
            self._checkpoint_path,
            {
                "step": self.step,
                "network": self.network.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "schedule": self.schedule.state_dict(),
            },
        )

    def _resume(self) -> None:
        path = self._checkpoint_path
        if not path.exists():
            return
        state = load_state(path)
        load_weights(self.network, state["network"], path)
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.step = state["step"]

    def _log(self, values: dict[str, float]) -> None:
        line = {"stage": self.stage, "step": self.step, **{k: round(v, 6) for k, v in values.items()}}
        with (self.out / "metrics.jsonl").open("a", encoding="utf-8") as handle:
            handle.write(json.dumps(line) + "\n")


def _claim(config: FitConfig, out: Path) -> None:
    """Make the run's folder, or check that it belongs to a run with the same settings."""
    out.mkdir(parents=True, exist_ok=True)
    path = out / "config.json"
    if path.exists() and FitConfig.load(path) != config:
        raise DataError(
            "other_run",
            "The folder holds a run with other settings. Name another folder, or repeat the old settings.",
            str(out),
        )
    config.save(path)


def _counts(cache: Cache) -> dict[str, int]:
    return dict(Counter(f"{record.split} {record.label}" for record in cache.records))


def _data(dataset: Dataset, cache: Cache) -> _Data:
    return _Data(
        images=torch.from_numpy(cache.images),
        labels=torch.tensor([dataset.class_index(record) for record in cache.records]),
        sampler=BalancedSampler(cache.records),
        classes=len(dataset.classes),
    )


def _seed(config: FitConfig, stage: Stage, step: int) -> int:
    """Return a seed that no other step, stage or run shares in practice."""
    return (config.seed * 2 + (stage == "student")) * 10_000_019 + step + 1
