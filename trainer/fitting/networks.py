"""Which network a stage of a run has."""

from __future__ import annotations

from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.lite0 import LiteNetwork
from trainer.fitting.model import Network


def network_of(config: FitConfig, stage: Stage, classes: int) -> Network:
    """Return a stage's network: a whole ResNet-50 for the student, what the settings say for the others.

    Raises
    ------
    DataError
        If teacher or assistant is to be EfficientNet-lite0 and its package is not installed.
    """
    own_map = config.own_map and stage != "teacher"
    if stage == "student":
        return Network(config.pooling, classes, own_map=own_map, stride=config.stride)
    if config.teacher_network == "lite0":
        return LiteNetwork(config.pooling, classes, own_map, config.stride)
    return Network(config.pooling, classes, config.teacher_stages, own_map, config.stride)


def architecture_of(config: FitConfig, stage: Stage) -> str:
    """Return the name of a stage's network, in words."""
    if stage == "student" or (config.teacher_network, config.teacher_stages) == ("resnet50", 4):
        return "ResNet-50"
    lite0 = config.teacher_network == "lite0"
    return "EfficientNet-lite0 to stride 16" if lite0 else "ResNet-50 to its third stage"
