"""A training step with its radiographs fetched, beside the bare step and beside the usual recipe.

The usual recipe is what tutorials show: `ImageFolder`, a `DataLoader` with a worker for each core,
torchvision's transforms picture by picture, and the same ResNet-50 in float32. Work is equal: same network
and stride, batch and input size, same kinds of augmentation, AdamW, clipped gradients.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

from tests.benchmarks.measure import Line, in_turn
from trainer.data.record import LABELS, Record
from trainer.fitting.config import FitConfig, Precision
from trainer.fitting.distributed import Ranks
from trainer.fitting.feed import Feed
from trainer.fitting.learner import Learner
from trainer.fitting.model import Network
from trainer.fitting.plan import StepPlan, draw_plan
from trainer.fitting.sampling import BalancedSampler

SIZE_PX, BATCH = 224, 16
_FILE_PX, PER_CLASS = 512, 32
_NORM = 5.0
_NO_LOSS = 1.05  # the bare step is 0.95 of it
_HALF = 0.5


def training(
    repeats: int, steps: int = 2, size_px: int = SIZE_PX, batch: int = BATCH, per_class: int = PER_CLASS
) -> list[Line]:
    """Measure milliseconds per radiograph, teacher's stage, on the device that `tbtrain fit` would take."""
    with tempfile.TemporaryDirectory() as folder:
        pictures = _write_pictures(Path(folder), per_class)
        ours = _Ours(_cached(pictures, size_px), "auto", steps, batch)
        usual = _Usual(Path(folder), "fp32", steps, size_px, batch)
        same_format = _Usual(Path(folder), "auto", steps, size_px, batch)
        fetched, bare = in_turn(ours.fetched, ours.bare, repeats)
        paired, slow = in_turn(ours.fetched, usual.run, repeats)
        again, halfway = in_turn(ours.fetched, same_format.run, repeats)
        for recipe in (usual, same_format):
            recipe.close()
        ours.close()
    share = Line("", fetched, "", bare)
    speedup = Line("", paired, "", slow)
    where = f"{size_px} px, batch {batch}, {ours.device.type}"
    return [
        Line(
            f"training a radiograph ({where})",
            fetched,
            "bare step, data on the device",
            bare,
            "≥ 0.95 of its speed",
            share.median_ms <= _NO_LOSS * share.peer_median_ms,
        ),
        Line(
            "training a radiograph",
            paired,
            "ImageFolder + DataLoader, float32",
            slow,
            "≥ 2× as fast",
            speedup.median_ms <= _HALF * speedup.peer_median_ms,
        ),
        Line("training a radiograph", again, f"ImageFolder + DataLoader, {ours.format}", halfway),
    ]


class _Ours:
    """The trainer's step, fed as `tbtrain fit` feeds it or with everything at hand."""

    def __init__(self, images: np.ndarray, precision: Precision, steps: int, batch: int) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(0)
        config = FitConfig("", batch=batch, precision=precision)
        self._learner = Learner(config, "teacher", len(LABELS), 1000, Ranks(0, 1, self.device), None)
        self._learner.begin()
        self.format = self._learner._arithmetic.format
        self._feed, self._steps, self._batch = Feed(images, self.device), steps, batch
        self._labels = torch.arange(len(images)) % len(LABELS)
        records = [
            Record(Path(), str(i), LABELS[i % len(LABELS)], "train", "", "") for i in range(len(images))
        ]
        self._sampler = BalancedSampler(records)
        self._plans = [draw_plan(self._sampler, batch, seed) for seed in range(steps)]
        self._at_hand = [self._feed.rows(plan.rows) for plan in self._plans]

    def fetched(self) -> float:
        """Return the time of a radiograph when every plan is drawn and every batch fetched."""

        def work() -> None:
            plan = draw_plan(self._sampler, self._batch, 0)
            self._feed.request(plan.rows)
            for step in range(self._steps):
                images = self._feed.take()
                coming = draw_plan(self._sampler, self._batch, step + 1)
                self._feed.request(coming.rows)
                self._step(images, plan)
                plan = coming

        return self._per_radiograph(work)

    def bare(self) -> float:
        """Return the time of a radiograph when plans and batches are there already."""

        def work() -> None:
            for plan, images in zip(self._plans, self._at_hand, strict=True):
                self._step(images, plan)

        return self._per_radiograph(work)

    def close(self) -> None:
        self._feed.close()

    def _step(self, images: Tensor, plan: StepPlan) -> None:
        self._learner.step(images, self._labels[plan.rows].to(self.device), plan, 1e-5, 0)

    def _per_radiograph(self, work: Callable[[], None]) -> float:
        return _timed(work, self.device) / (self._steps * self._batch)


class _Usual:
    """The recipe of tutorials, with the same network."""

    def __init__(self, folder: Path, precision: Precision, steps: int, size_px: int, batch: int) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(0)
        self._autocast = torch.autocast(self.device.type, torch.bfloat16, enabled=precision != "fp32")
        self._steps, self._batch = steps, batch
        transforms = v2.Compose(
            [
                v2.Grayscale(),
                v2.Resize((size_px, size_px)),
                v2.RandomAffine(12, translate=(0.06, 0.06), scale=(0.85, 1.15)),
                v2.RandomHorizontalFlip(),
                v2.ColorJitter(brightness=0.1, contrast=0.2),
                v2.GaussianBlur(3),
                v2.ToImage(),
                v2.ToDtype(torch.float32, scale=True),
                v2.GaussianNoise(sigma=0.05),
            ]
        )
        loader = DataLoader(
            ImageFolder(str(folder), transforms),
            batch_size=batch,
            shuffle=True,
            drop_last=True,
            num_workers=os.cpu_count() or 1,
            persistent_workers=True,
        )
        self._batches = _endless(loader)
        self._network = Network("pcam", len(LABELS)).to(self.device).train()
        self._optimizer = torch.optim.AdamW(self._network.parameters(), 1e-5, weight_decay=0.02)

    def run(self) -> float:
        """Return the time of a radiograph."""
        return _timed(self._work, self.device) / (self._steps * self._batch)

    def close(self) -> None:
        self._batches.close()  # type: ignore[attr-defined]

    def _work(self) -> None:
        for _ in range(self._steps):
            images, labels = next(self._batches)
            with self._autocast:
                logits, _ = self._network(images.to(self.device))
            loss = nn.functional.cross_entropy(logits.float(), labels.to(self.device), label_smoothing=0.05)
            self._optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(self._network.parameters(), _NORM)
            self._optimizer.step()


def _endless(loader: DataLoader[tuple[Tensor, Tensor]]) -> Iterator[tuple[Tensor, Tensor]]:
    while True:
        yield from loader


def _timed(work: Callable[[], None], device: torch.device) -> float:
    """Return milliseconds, the device's queue emptied before and after."""
    if device.type == "cuda":
        torch.cuda.synchronize()
    start = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return 1000 * (time.perf_counter() - start)


def _write_pictures(folder: Path, per_class: int) -> list[Path]:
    """Write pictures of TBX11K's size, a folder for each class, in turn."""
    rng = np.random.default_rng(0)
    paths = []
    for number in range(per_class):
        for label in LABELS:
            coarse = Image.fromarray(rng.integers(0, 255, (24, 24), np.uint8))
            path = folder / label / f"{number}.png"
            path.parent.mkdir(exist_ok=True)
            coarse.resize((_FILE_PX, _FILE_PX), Image.Resampling.BICUBIC).save(path)
            paths.append(path)
    return paths


def _cached(paths: list[Path], size_px: int) -> np.ndarray:
    """Return the pictures as the trainer's cache holds them, shape ``(n, size_px, size_px)``, uint8."""
    return np.stack([np.asarray(Image.open(path).resize((size_px, size_px))) for path in paths])
