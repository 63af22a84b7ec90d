"""A network that learns: its losses, its optimizer step, its averaged weights, and their state."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from trainer.fitting.checkpoint import load_weights
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.distributed import Ranks
from trainer.fitting.erasing import erased
from trainer.fitting.geometry import moved
from trainer.fitting.guidance import Answer, Guidance, guided_losses
from trainer.fitting.initial_weights import Pictures, begin_as, continue_from, load_initial_weights
from trainer.fitting.intensity import disturbed
from trainer.fitting.losses import teacher_losses
from trainer.fitting.model import Network, evidence
from trainer.fitting.networks import network_of
from trainer.fitting.plan import StepPlan
from trainer.fitting.precision import Arithmetic
from trainer.fitting.projection import WithProjection
from trainer.fitting.run import weights_name

_GRADIENT_NORM = 5.0


class Learner:
    """One stage's network and what changes it.

    Parameters
    ----------
    config
        The run's settings.
    stage
        Which network.
    classes
        Number of classes.
    steps
        Steps of the whole stage.
    ranks
        This process's place.
    guidance
        For assistant and student: what it is distilled from.
    pictures
        Makes a few of the radiographs that are trained on, for weights that start from a bundle.
    """

    def __init__(
        self,
        config: FitConfig,
        stage: Stage,
        classes: int,
        steps: int,
        ranks: Ranks,
        guidance: Guidance | None,
        pictures: Pictures | None = None,
    ) -> None:
        self._config, self._ranks = config, ranks
        self._guidance = guidance
        self._early_steps = round(config.student_early_share * steps) if stage == "student" else 0
        network = network_of(config, stage, classes)
        load_initial_weights(network, config.init, pictures)
        if guidance is not None:
            _begin(network, stage, guidance.teacher, config)
        self.network = network.to(ranks.device).to(memory_format=torch.channels_last)
        imitated = _imitated_channels(stage, guidance, config)
        self._projected = WithProjection(self.network, imitated).to(ranks.device)
        self.average = _average(self.network, config.average_share * steps)
        self._forward = _wrapped(self._projected, ranks, config.compile)
        self._optimizer = torch.optim.AdamW(
            self._projected.parameters(), config.learning_rate, weight_decay=config.weight_decay, fused=True
        )
        self._arithmetic = Arithmetic(config.precision, ranks.device)

    def begin(self) -> None:
        """Set the network to training."""
        self.network.train()
        if self._config.freeze_batch_norm:
            for module in self.network.modules():
                if isinstance(module, nn.modules.batchnorm._BatchNorm):
                    module.eval()

    def step(
        self, images: Tensor, labels: Tensor, plan: StepPlan, learning_rate: float, done: int
    ) -> dict[str, Tensor]:
        """Take one step and return its losses by name.

        Parameters
        ----------
        images
            Shape ``(n, 1, s, s)``, 0–1, on the device.
        labels
            Class indices, shape ``(n,)``, on the device.
        plan
            What is done to each of them.
        done
            Steps of the stage that came before this one.
        """
        for group in self._optimizer.param_groups:
            group["lr"] = learning_rate
        seen = moved(images, plan.geometry)
        shown = disturbed(seen, plan.intensity)
        if self._guidance is not None:
            shown = erased(shown, plan.erasing)
            seen = shown if self._guidance.own_view else seen
        with self._arithmetic.autocast():
            view = self._sized(shown, done).contiguous(memory_format=torch.channels_last)
            logits, maps, projected = self._forward(view)
        losses = self._losses(seen, labels, plan, Answer(logits.float(), maps.float(), projected))
        self._arithmetic.descend(losses["total"], self.network, self._optimizer, _GRADIENT_NORM)
        self.average.update_parameters(self.network)
        return {name: value.detach() for name, value in losses.items()}

    def _sized(self, shown: Tensor, done: int) -> Tensor:
        """Return the student's view ``(n, 1, s, s)`` at the side that its step has."""
        side = self._config.student_early_px
        if not side or done >= self._early_steps:
            return shown
        return nn.functional.interpolate(shown, (side, side), mode="bilinear", antialias=True)

    def _losses(self, seen: Tensor, labels: Tensor, plan: StepPlan, said: Answer) -> dict[str, Tensor]:
        if self._guidance is None:
            return teacher_losses(said.logits, labels)
        with self._arithmetic.autocast():
            taught = self._guidance.asked(seen)
        targets = self._guidance.targets(taught, plan)
        return guided_losses(self._config, said, taught, targets, labels, self._ranks.mean)

    def heat(self, images: Tensor) -> Tensor | None:
        """Return the averaged network's heat maps of images ``(n, 1, s, s)``, same shape, 0–1."""
        with torch.no_grad(), self._arithmetic.autocast():
            _, maps = self.average.module.eval()(images)
        heat = torch.sigmoid(evidence(maps.float())).unsqueeze(1)
        return nn.functional.interpolate(heat, images.shape[2:], mode="bilinear")

    def state(self) -> dict[str, Any]:
        """Return everything that decides the steps to come."""
        return {
            "network": self.network.state_dict(),
            "projection": self._projected.projection.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "arithmetic": self._arithmetic.state(),
        }

    def load(self, state: Mapping[str, Any], path: Path) -> None:
        """Go on from a state that was read from `path`.

        Raises
        ------
        DataError
            If it belongs to another network.
        """
        load_weights(self.network, state["network"], path)
        load_weights(self._projected.projection, state.get("projection", {}), path)
        load_weights(self.average, state["average"], path)
        self._optimizer.load_state_dict(state["optimizer"])
        self._arithmetic.load(state["arithmetic"])

    def finished(self, stage: str) -> dict[str, dict[str, Tensor]]:
        """Return the last and the averaged weights by file name."""
        return {
            weights_name(stage, "last"): on_cpu(self.network),
            weights_name(stage, "average"): on_cpu(self.average.module),
        }


def on_cpu(network: nn.Module) -> dict[str, Tensor]:
    """Return a network's weights, wherever it is, as they are kept in a file."""
    return {name: value.cpu() for name, value in network.state_dict().items()}


def _begin(network: Network, stage: Stage, teacher: Network, config: FitConfig) -> None:
    """Give a network the weights of the one before it where it goes on from them."""
    if stage != "student":
        begin_as(network, teacher)
    elif config.student_from_teacher:
        continue_from(network, teacher)


def _imitated_channels(stage: Stage, guidance: Guidance | None, config: FitConfig) -> int:
    """Return how many features of the other network a student imitates."""
    if guidance is None or stage != "student" or not config.feature_weight:
        return 0
    return guidance.teacher.classifier.in_channels


def _average(network: Network, horizon_steps: float) -> AveragedModel:
    """Return a moving average of weights and batch-norm statistics; the last ones if the horizon is short."""
    decay = 1 - 1 / max(1.0, horizon_steps)
    average_of = get_ema_multi_avg_fn(decay)  # type: ignore[no-untyped-call]
    return AveragedModel(network, multi_avg_fn=average_of, use_buffers=True)


def _wrapped(network: nn.Module, ranks: Ranks, compiled: bool) -> nn.Module:
    shared = ranks.shared(network)
    return cast(nn.Module, torch.compile(shared)) if compiled else shared
