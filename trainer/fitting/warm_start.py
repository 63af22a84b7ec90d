"""``tbtrain warm-start``: a ResNet-50 that has learnt to see what an ImageNet network sees.

ImageNet weights of ResNet-50 can only be downloaded; those of EfficientNet-lite0 come with a Python
package. So, offline, ResNet-50 is first distilled from EfficientNet-lite0 on the radiographs themselves,
without any label: its features, through a 1×1 projection that is thrown away, shall be the other's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from math import inf
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from trainer.data.cache import Cache, Progress, build_cache, make_folder
from trainer.data.dataset import read_dataset, require_val_keeps_sick, without_sources
from trainer.data.record import Record
from trainer.fitting.checkpoint import load_weights
from trainer.fitting.distributed import Ranks, joined
from trainer.fitting.feed import Feed
from trainer.fitting.geometry import moved
from trainer.fitting.imitated import Imitated
from trainer.fitting.intensity import disturbed
from trainer.fitting.learner import on_cpu
from trainer.fitting.lite0 import LAST_CHANNELS, THIRD_CHANNELS, Lite0
from trainer.fitting.losses import OverAll, standardised
from trainer.fitting.model import Network
from trainer.fitting.plan import StepPlan
from trainer.fitting.precision import Arithmetic
from trainer.fitting.ranges import SQUARE_PX, Range, require_in_range, require_multiple
from trainer.fitting.sampling import BalancedSampler
from trainer.fitting.training import Pace, StepReport, Training, TrainingData, checkpoint_path

_GRADIENT_NORM = 5.0
BACKBONE, SETTINGS = "backbone.pt", "warm_start.json"  # in its folder

_STAGE = "warm_start"
_COARSEST_STRIDE = 32  # of the imitated features
_RANGES: dict[str, Range] = {"size_px": SQUARE_PX, "images": (1, inf), "batch": (1, inf), "seed": (0, inf)}


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
    skip_unreadable: bool = False
    excluded_sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise DataError where a number is out of its range."""
        require_in_range(self, _RANGES)
        require_multiple(self, "size_px", _COARSEST_STRIDE)


class Projected(nn.Module):
    """ResNet-50 and the projections of its last two stages onto the other network's features."""

    def __init__(self) -> None:
        super().__init__()
        self.network = Network("gap", 1)
        self.third = nn.Conv2d(1024, THIRD_CHANNELS, 1)
        self.fourth = nn.Conv2d(2048, LAST_CHANNELS, 1)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Return projections at strides 16 and 32 of images ``(n, 1, s, s)``."""
        third, fourth = self.network.features(images)
        return self.third(third), self.fourth(functional.avg_pool2d(fourth, 2))


class ImageNetFeatures(Lite0):
    """EfficientNet-lite0's features at strides 16 and 32, each channel standardised over the batch."""

    def __init__(self, over_all: OverAll) -> None:
        super().__init__()
        self._over_all = over_all

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Return features of images ``(n, 1, s, s)``, 0–1, ``s`` a multiple of 32."""
        third = self.third(images)
        return standardised(third, self._over_all), standardised(self.last(third), self._over_all)


def warm_start(config: WarmStartConfig, out: Path, progress: Progress, report: StepReport) -> None:
    """Write ``backbone.pt``, weights for ``tbtrain fit --init``, into ``out``; resumes by itself.

    Raises
    ------
    DataError
        If the data or EfficientNet-lite0 cannot be used, or `out` holds one with other settings.
    OutputError
        If the disk is full or `out` cannot be made.
    """
    with joined() as ranks:
        ranks.first_first(lambda: _claim(config, out))
        if (out / BACKBONE).exists():
            return
        listed = read_dataset(Path(config.data))
        records = without_sources(listed, config.excluded_sources).split("train")
        # As for a run: what it left out when it began stays out.
        begins = ranks.first and not checkpoint_path(out, _STAGE).exists()
        if begins:
            require_val_keeps_sick(listed, config.excluded_sources)  # a fit without them would
            _require_named(records, config)
        cache = ranks.first_first(lambda: _cache(records, config, out, progress, begins))
        if ranks.first:
            _record(records, out, begins)
        data = TrainingData(
            feed=Feed(cache.images, ranks.device),
            labels=torch.zeros(len(cache.records), dtype=torch.long),
            sampler=BalancedSampler(cache.records),
            classes=1,
            samples=(),
        )
        pace = Pace(config.images, config.batch, config.learning_rate, config.checkpoint_s, config.seed)
        try:
            Training(_STAGE, pace, data, ranks, partial(Imitator, config, ranks), out).run(report)
        finally:
            data.feed.close()


def _require_named(records: Sequence[Record], config: WarmStartConfig) -> None:
    """Raise now the DataError that a fit without the left-out sources would raise of these weights."""
    unnamed = sum(not record.source for record in records)
    if config.excluded_sources and unnamed:
        raise DataError(
            "unnamed_sources",
            f"{unnamed} train radiograph(s) name no source and may be of "
            f"{', '.join(config.excluded_sources)}, so that a warm start on them could not be said not to "
            "know it. Name their source in a manifest, or fit without a warm start.",
            config.data,
        )


def _record(records: Sequence[Record], out: Path, begins: bool) -> None:
    """Write beside the weights to come what they imitate on; of one begun before that was done, nothing."""
    imitated = Imitated.of(records)
    if not begins:
        try:
            imitated = Imitated.load(out).followed_by(imitated)
        except DataError:
            return
    imitated.save(out)


def _cache(
    records: Sequence[Record], config: WarmStartConfig, out: Path, progress: Progress, retry: bool
) -> Cache:
    skip = config.skip_unreadable
    return build_cache(records, config.size_px, out / "cache", progress, skip_unreadable=skip, retry=retry)


class Imitator:
    """The network that imitates; see `trainer.fitting.training.Learning` for its methods."""

    def __init__(self, config: WarmStartConfig, ranks: Ranks) -> None:
        self._network = Projected().to(ranks.device).to(memory_format=torch.channels_last)
        self._forward = ranks.shared(self._network)
        self._model = (
            ImageNetFeatures(ranks.mean).to(ranks.device).to(memory_format=torch.channels_last).eval()
        )
        self._model.requires_grad_(False)
        self._arithmetic = Arithmetic("auto", ranks.device)
        self._optimizer = torch.optim.AdamW(
            self._network.parameters(), config.learning_rate, weight_decay=config.weight_decay, fused=True
        )

    def begin(self) -> None:
        """Set the imitating network to training; the imitated one stays as it is."""
        self._network.train()

    def step(
        self, images: Tensor, labels: Tensor, plan: StepPlan, learning_rate: float, done: int
    ) -> dict[str, Tensor]:
        """Take one step towards the other network's features; labels and `done` are not used."""
        for group in self._optimizer.param_groups:
            group["lr"] = learning_rate
        shown = disturbed(moved(images, plan.geometry), plan.intensity)
        shown = shown.contiguous(memory_format=torch.channels_last)
        with self._arithmetic.autocast():
            third, fourth = self._forward(shown)
            with torch.no_grad():
                wanted_third, wanted_fourth = self._model(shown)
        losses = {
            "third": functional.mse_loss(third.float(), wanted_third),
            "fourth": functional.mse_loss(fourth.float(), wanted_fourth),
        }
        losses["total"] = losses["third"] + losses["fourth"]
        self._arithmetic.descend(losses["total"], self._network, self._optimizer, _GRADIENT_NORM)
        return {name: value.detach() for name, value in losses.items()}

    def heat(self, images: Tensor) -> None:
        """Return None: features are no map."""

    def state(self) -> dict[str, Any]:
        """Return everything that decides the steps to come."""
        return {
            "network": self._network.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "arithmetic": self._arithmetic.state(),
        }

    def load(self, state: Mapping[str, Any], path: Path) -> None:
        """Go on from a state that was read from `path`."""
        load_weights(self._network, state["network"], path)
        self._optimizer.load_state_dict(state["optimizer"])
        self._arithmetic.load(state["arithmetic"])

    def finished(self, stage: str) -> dict[str, dict[str, Tensor]]:
        """Return the backbone."""
        return {BACKBONE: on_cpu(self._network.network.backbone)}


def _claim(config: WarmStartConfig, out: Path) -> None:
    """Make the folder, or check that it belongs to a warm start with the same settings."""
    make_folder(out)
    path, settings = out / SETTINGS, json.dumps(asdict(config), indent=2)
    # One from before a source could be left out left none out.
    if path.exists() and {"excluded_sources": []} | json.loads(path.read_text()) != json.loads(settings):
        raise DataError(
            "other_run", "The folder holds a warm start with other settings. Name another folder.", str(out)
        )
    write_atomically(path, settings.encode())
