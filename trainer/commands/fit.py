"""``tbtrain fit``."""

from __future__ import annotations

import argparse
from dataclasses import fields
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from trainer.commands.check import DATA_HELP
from trainer.fitting.config import FitConfig

_DEFAULTS = {f.name: f.default for f in fields(FitConfig)}

_HELPS = {
    "size_px": "side of the model's input in pixels, a multiple of 16",
    "teacher_images": "augmented radiographs the teacher sees",
    "student_images": "augmented radiographs the student sees",
    "batch": "radiographs per step",
    "learning_rate": "peak learning rate",
    "weight_decay": "AdamW weight decay",
    "temperature": "distillation temperature T",
    "distillation_weight": "share of T²·KL in the student's loss, 0–1",
    "init": "torchvision ResNet-50 state file to start from; random weights if not given",
    "seed": "seed of weights, sampling and augmentation",
    "checkpoint_steps": "steps between checkpoints",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "fit",
        help="train a teacher on image labels and distil a student from it",
        description="Trains a ResNet-50 teacher on image-level labels, then a ResNet-50 student that "
        "sees the same rotated, scaled and shifted radiographs with borders, markers and grey curves "
        "disturbed. Boxes are never read. Interrupt it at will: the same command goes on from the last "
        "checkpoint.",
    )
    parser.add_argument("--data", type=Path, required=True, help=DATA_HELP)
    parser.add_argument(
        "--out", type=Path, required=True, help="folder of the run; made, or resumed if it exists"
    )
    for name, text in _HELPS.items():
        default = _DEFAULTS[name]
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            type=type(default),
            default=default,
            help=f"{text} (default: {default!r})",
        )
    parser.add_argument(
        "--pooling",
        choices=("gap", "pcam", "lse"),
        default=_DEFAULTS["pooling"],
        help="how a map becomes a logit",
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Fit both networks with a live display."""
    from trainer.fitting.fit import fit
    from trainer.fitting.run import Stage

    config = FitConfig(
        **{name: getattr(options, name) for name in _DEFAULTS if name != "data"}
        | {"data": str(options.data.resolve())}
    )
    columns = (
        TextColumn("{task.description:<12}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[status]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), refresh_per_second=2) as bars:
        tasks = {}

        def advance(name: str, done: int, total: int, status: str = "") -> None:
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=total, status="")
            bars.update(tasks[name], completed=done, status=status)

        def report(stage: Stage, step: int, steps: int, values: dict[str, float]) -> None:
            status = "  ".join(f"{name} {value:.3g}" for name, value in values.items())
            advance(stage, step, steps, status)

        fit(config, options.out, advance, report)
    print(f"Teacher and student are in {options.out}. Next: tbtrain evaluate --run {options.out} --select")
    return 0
