"""``tbtrain fit``."""

from __future__ import annotations

import argparse
import os

from trainer.commands.display import Display
from trainer.commands.settings import add_settings, settings_of


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "fit",
        help="train a teacher on image labels and distil a student from it",
        description="Trains a ResNet-50 teacher on image-level labels, then a ResNet-50 student that "
        "sees the same rotated, scaled and shifted radiographs with borders, markers and grey curves "
        "disturbed. Boxes are never read. Interrupt it at will: the same command goes on from the last "
        "checkpoint. Several GPUs: torchrun --nproc-per-node N -m trainer fit …",
    )
    add_settings(parser)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Fit both networks and say what to do next."""
    if train(options):
        print(
            f"Teacher and student are in {options.out}. Next: tbtrain evaluate --run {options.out} --select"
        )
    return 0


def train(options: argparse.Namespace) -> bool:
    """Fit both networks with a live display; say whether this process is the one that speaks."""
    from trainer.fitting.fit import fit

    shown = os.environ.get("RANK", "0") == "0"  # torchrun starts many processes; one of them speaks
    with Display(shown) as display:
        skipped = fit(settings_of(options), options.out, display.progress, display.report)
    if shown and skipped:
        print(f"Left out, since they cannot be read: {', '.join(skipped)}.")
    return shown
