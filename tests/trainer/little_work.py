"""Less work for tests of what happens around a network, which do not depend on how much it can learn.

Most of their time would go into writing hundreds of megabytes of weights; and on pictures as small as theirs,
two threads mostly wait for one another as soon as a core is busy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import torch
from torchvision.models.resnet import Bottleneck, ResNet

from trainer.fitting import model


def small_resnet(*, weights: None, **options: Any) -> ResNet:
    """Make a ResNet with blocks, strides and feature maps of ResNet-50 and an eighth of its weights.

    It has one block a stage where that has three to six, each a sixteenth as wide inside.
    """
    return ResNet(Bottleneck, [1, 1, 1, 1], width_per_group=4, **options)


@contextmanager
def small_networks() -> Iterator[None]:
    """Let `trainer.fitting.model.Network` be small."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model, "resnet50", small_resnet)
        yield


@contextmanager
def one_thread() -> Iterator[int]:
    """Let torch compute on one thread; gives the number that is usual here."""
    usual = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield usual
    finally:
        torch.set_num_threads(usual)
