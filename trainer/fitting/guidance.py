"""What assistant and student learn from beside the labels, and the losses that say so."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from trainer.fitting.config import FitConfig
from trainer.fitting.geometry import moved_map
from trainer.fitting.losses import (
    OverAll,
    feature_distillation,
    map_distillation,
    overlap,
    place_distillation,
    standardised,
    student_losses,
)
from trainer.fitting.model import Network, evidence
from trainer.fitting.plan import StepPlan


@dataclass(frozen=True, eq=False)
class Answer:
    """What a network says of n views.

    Attributes
    ----------
    logits
        Shape ``(n, classes)``.
    maps
        Class maps, and behind them the heat map's own if there is one, ``(n, classes or one more, h, w)``.
    features
        The teacher's last features, or the student's projected onto them, ``(n, channels, h, w)``; None
        where nothing is projected.
    """

    logits: Tensor
    maps: Tensor
    features: Tensor | None


@dataclass(frozen=True, eq=False)
class Guidance:
    """A finished network and the maps to aim at.

    Attributes
    ----------
    teacher
        The network before, in evaluation mode, without gradients: the teacher or an assistant.
    maps
        Target maps of all radiographs, shape ``(n, h, w)``, 0–1, to be moved with each view; None where
        what that network's heat map says of the view itself is the target.
    own_view
        Whether it is asked about the very view that the learning network sees, as a student's assistant is,
        having learnt to disregard what is added to it; otherwise it is shown the undisturbed one.
    """

    teacher: Network
    maps: Tensor | None
    own_view: bool

    def asked(self, views: Tensor) -> Answer:
        """Return what the network says of views ``(n, 1, s, s)``, 0–1.

        Where it is asked about the student's own view, it is asked about its mirror image too, and logits and
        maps are the mean of both, which localizes better than either; the features are the view's own.
        """
        with torch.no_grad():
            _, features = self.teacher.features(views.contiguous(memory_format=torch.channels_last))
            logits, maps = self.teacher.read(features)
            if self.own_view:
                mirrored_logits, mirrored_maps = self.teacher(
                    views.flip(3).contiguous(memory_format=torch.channels_last)
                )
                logits, maps = (logits + mirrored_logits) / 2, (maps + mirrored_maps.flip(3)) / 2
        return Answer(logits.float(), maps.float(), features)

    def targets(self, answer: Answer, plan: StepPlan) -> Tensor:
        """Return what the heat maps of a step's views should be, ``(n, h, w)``, 0–1."""
        if self.maps is None:
            return torch.sigmoid(evidence(answer.maps))
        maps = self.maps[plan.rows.to(answer.maps.device)].float().unsqueeze(1)
        return moved_map(maps, plan.geometry).squeeze(1)


def guided_losses(
    config: FitConfig, said: Answer, taught: Answer, targets: Tensor, labels: Tensor, over_all: OverAll
) -> dict[str, Tensor]:
    """Return the losses that the settings give a weight, by name; ``total`` is their weighted sum.

    Parameters
    ----------
    config
        The weights.
    said, taught
        What the learning network says, and what the other does.
    targets
        What the heat maps should be, ``(n, h, w)``, 0–1.
    labels
        Class indices, shape ``(n,)``, TB the last class.
    over_all
        As `standardised` takes it.
    """
    classes = said.logits.shape[1]
    losses = student_losses(
        said.logits, taught.logits, labels, config.temperature, config.distillation_weight
    )
    weights = {"total": 1.0}
    if config.map_weight:
        losses["map"] = map_distillation(evidence(said.maps), targets)
        weights["map"] = config.map_weight
    if config.map_weight and config.overlap_weight:
        losses["overlap"] = overlap(evidence(said.maps), targets, labels == classes - 1)
        weights["overlap"] = config.overlap_weight
    if config.place_weight:
        losses["place"] = place_distillation(said.maps[:, :classes], taught.maps[:, :classes])
        weights["place"] = config.place_weight
    if said.features is not None and taught.features is not None:
        wanted = standardised(taught.features, over_all)
        losses["features"] = feature_distillation(said.features, wanted)
        weights["features"] = config.feature_weight
    losses["total"] = torch.stack([weight * losses[name] for name, weight in weights.items()]).sum()
    return losses
