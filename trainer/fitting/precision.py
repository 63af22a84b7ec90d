"""Arithmetic of the forward pass: which number format, and what it needs around the backward pass."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn

from trainer.fitting.config import Precision

Format = Literal["bf16", "fp16", "fp32"]

_TYPES = {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}


def resolved(precision: Precision, device: torch.device) -> Format:
    """Return the format that ``auto`` stands for: bf16 where the device computes in it, as most do.

    Older GPUs have fp16 only, whose gradients must be scaled; older processors have neither.
    """
    if precision != "auto":
        return precision
    if device.type == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
    # Builds without MKLDNN, as those for Apple silicon, lack its operators too.
    mkldnn = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
    return "bf16" if mkldnn and torch.ops.mkldnn._is_mkldnn_bf16_supported() else "fp32"


class Arithmetic:
    """Mixed precision of one stage.

    Parameters
    ----------
    precision
        What was asked for.
    device
        Where the network is.
    """

    def __init__(self, precision: Precision, device: torch.device) -> None:
        self.format = resolved(precision, device)
        self._device = device
        self._scaler = torch.amp.GradScaler(device.type, enabled=self.format == "fp16")

    def autocast(self) -> torch.autocast:
        """Return the context in which a network is asked."""
        return torch.autocast(
            self._device.type, dtype=_TYPES[self.format], enabled=self.format != "fp32", cache_enabled=False
        )

    def descend(
        self, loss: Tensor, network: nn.Module, optimizer: torch.optim.Optimizer, norm: float
    ) -> None:
        """Take one optimizer step down a loss, the gradient's norm clipped."""
        optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(self._scaler.scale(loss))
        self._scaler.unscale_(optimizer)
        nn.utils.clip_grad_norm_(network.parameters(), norm)
        self._scaler.step(optimizer)
        self._scaler.update()

    def state(self) -> dict[str, float]:
        """Return what a checkpoint must keep."""
        return self._scaler.state_dict()

    def load(self, state: dict[str, float]) -> None:
        """Go on from a checkpoint; one of bf16 or fp32 has nothing to scale gradients by."""
        if state:
            self._scaler.load_state_dict(state)
