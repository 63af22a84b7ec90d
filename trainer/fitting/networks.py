"""Which network a stage of a run has."""

from __future__ import annotations

from trainer.fitting.config import FitConfig
from trainer.fitting.lite0 import LiteNetwork
from trainer.fitting.model import Network


def network_of(config: FitConfig, stage: str, classes: int) -> Network:
    """Return a stage's network: a whole ResNet-50 for the student, what the settings say for the teacher.

    Raises
    ------
    DataError
        If the teacher is to be EfficientNet-lite0 and its package is not installed.
    """
    if stage == "teacher" and config.teacher_network == "lite0":
        return LiteNetwork(config.pooling, classes)
    if stage == "teacher":
        return Network(config.pooling, classes, config.teacher_stages)
    return Network(config.pooling, classes, own_map=config.own_map)


def architecture_of(config: FitConfig, stage: str) -> str:
    """Return the name of a stage's network, in words."""
    if stage == "teacher" and config.teacher_network == "lite0":
        return "EfficientNet-lite0 to stride 16"
    return "ResNet-50" if stage == "student" or config.teacher_stages == 4 else "ResNet-50 to its third stage"
