"""A ResNet with blocks, strides and feature maps of ResNet-50 and an eighth of its weights.

For tests of what happens around a network, which do not depend on how much it can learn: most of their time
would go into writing hundreds of megabytes of weights.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from torchvision.models.resnet import Bottleneck, ResNet

from trainer.fitting import model


def small_resnet(*, weights: None, **options: Any) -> ResNet:
    """Make one block a stage where ResNet-50 has three to six, each a sixteenth as wide inside."""
    return ResNet(Bottleneck, [1, 1, 1, 1], width_per_group=4, **options)


@contextmanager
def small_networks() -> Iterator[None]:
    """Let `trainer.fitting.model.Network` be small."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model, "resnet50", small_resnet)
        yield
