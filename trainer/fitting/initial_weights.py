"""Weights to start from: ImageNet's, a file's, a bundle's, or the random ones a network is made with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from torch import Tensor
from torchvision.models import ResNet50_Weights

from tbviewer.core.errors import DataError
from trainer.fitting.config import IMAGENET
from trainer.fitting.initial_bundle import is_bundle
from trainer.fitting.lite0 import LiteNetwork
from trainer.fitting.model import Network, classifier_rows
from trainer.fitting.unfolding import bundle_weights, unfold

_TRIED_PX = 64
OWN_PREFIX = "backbone."  # of the networks that this trainer writes

Pictures = Callable[[], Tensor]


def load_initial_weights(network: Network, init: str, pictures: Pictures | None = None) -> None:
    """Start the backbone, the classifier aside; from a bundle, the classifier too if it fits.

    Parameters
    ----------
    network
        The network to fill; one of EfficientNet-lite0 keeps the weights it came with.
    init
        Empty to leave its random weights, ``imagenet`` for torchvision's ResNet-50 weights, or the path
        of a torchvision ResNet-50 state file, of a network that ``tbtrain fit`` wrote, or of a bundle.
    pictures
        Makes radiographs, ``(n, 1, s, s)``, 0–1, on which a bundle's batch normalisations are measured.

    Raises
    ------
    DataError
        If ImageNet's weights cannot be fetched, or a file cannot be read or belongs to another network.
    """
    if isinstance(network, LiteNetwork):
        return
    if init == IMAGENET:
        _load(network, _imagenet())
    elif is_bundle(init) and pictures is not None:
        _load_bundle(network, Path(init), pictures)
    elif init:
        _load_file(network, Path(init))


def require_loadable(network: Network, init: str) -> None:
    """Raise the DataError of `load_initial_weights` that would else come when a stage begins, hours later.

    The network, one of the student's kind, is filled and of no use afterwards.
    """
    load_initial_weights(network, init, lambda: torch.rand(2, 1, _TRIED_PX, _TRIED_PX))


def continue_from(network: Network, teacher: Network) -> None:
    """Give a student's backbone its teacher's weights, in the stages of ResNet-50 that both have."""
    network.backbone.load_state_dict(network.backbone.state_dict() | teacher.backbone.state_dict())


def begin_as(assistant: Network, teacher: Network) -> None:
    """Give an assistant the weights of the network before it.

    A heat map of its own that the other lacks starts as that one's TB map.
    """
    state = teacher.state_dict()
    for name in ("classifier.weight", "classifier.bias"):
        state[name] = classifier_rows(state[name], assistant.classifier.out_channels)
    assistant.load_state_dict(state)


def _imagenet() -> Mapping[str, Tensor]:
    weights = ResNet50_Weights.IMAGENET1K_V2
    try:
        return dict(weights.get_state_dict(progress=False, check_hash=True))
    except (OSError, RuntimeError) as error:
        raise DataError(
            "offline",
            "The ImageNet weights are not on this computer and cannot be fetched. On one that is online, "
            f"download {weights.url}, bring the file here and name it with --init.",
        ) from error


def _load_file(network: Network, path: Path) -> None:
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        if any(name.startswith(OWN_PREFIX) for name in state):
            state = {
                name.removeprefix(OWN_PREFIX): value
                for name, value in state.items()
                if name.startswith(OWN_PREFIX)
            }
        _load(network, state)
    except Exception as error:  # torch raises half a dozen types for a file that is not a state
        raise DataError(
            "init_weights",
            "The initial weights cannot be used: they must be a ResNet-50 state file of torchvision or of "
            "`tbtrain fit`.",
            str(path),
        ) from error


def _load_bundle(network: Network, path: Path, pictures: Pictures) -> None:
    try:
        unfold(network, bundle_weights(path), pictures())
    except Exception as error:  # protobuf, onnx and torch each raise their own for what is no such bundle
        raise DataError(
            "init_bundle",
            "The bundle cannot be trained on: it must be one that `tbtrain export` wrote with --weights fp16 "
            "or fp32, and the network a whole ResNet-50.",
            str(path),
        ) from error


def _load(network: Network, state: Mapping[str, Tensor]) -> None:
    """Fill the stages that the network has; it may lack the fourth."""
    left_out = ("fc.",) if len(network.backbone.layer4) else ("fc.", "layer4.")
    weights = {name: value.float() for name, value in state.items() if not name.startswith(left_out)}
    network.backbone.load_state_dict(weights)
