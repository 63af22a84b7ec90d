"""One fit trained by a single process and again by all: `torchrun -m` this module, with options of ``fit``.

By plain gradient descent in double precision, on a small network: Adam, which divides by the gradient's
size, would hide a gradient that is off by a factor, and training amplifies single precision's rounding ten
thousandfold. All of it is changed for good, so that it needs processes of its own.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import torch

from tests.trainer.little_work import small_resnet
from trainer.__main__ import main
from trainer.fitting import model

ALONE, SHARED = "alone", "shared"  # folders of the two runs, in the folder that --out names


def _descent(weights: Any, rate: float, **_: object) -> torch.optim.Optimizer:
    return torch.optim.SGD(weights, rate, momentum=0.9)


def _change() -> None:
    torch.set_default_dtype(torch.float64)
    torch.Tensor.float = torch.Tensor.double  # type: ignore[method-assign]
    torch.optim.AdamW = _descent  # type: ignore[assignment, misc]
    model.resnet50 = small_resnet


def _fit_both(options: list[str]) -> int:
    at = options.index("--out") + 1
    out = Path(options[at])
    alone, shared = ([*options[:at], str(out / name), *options[at + 1 :]] for name in (ALONE, SHARED))
    if os.environ["RANK"] == "0":  # the others wait for it where they all meet
        with_others = dict(os.environ)
        for name in ("RANK", "LOCAL_RANK", "WORLD_SIZE"):
            del os.environ[name]
        status = main(["fit", *alone])
        if status:
            return status
        os.environ.update(with_others)
    return main(["fit", *shared])


if __name__ == "__main__":
    _change()
    sys.exit(_fit_both(sys.argv[1:]))
