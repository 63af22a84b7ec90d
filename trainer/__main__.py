"""``tbtrain``: check the data, fit teacher and student, evaluate them, export the student as a bundle."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tbviewer.core.errors import TBViewerError
from trainer.config import FitConfig

_DEFAULTS = {f.name: f.default for f in fields(FitConfig)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one ``tbtrain`` command and return its exit status: 0 done, 1 found wanting, 2 could not."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except TBViewerError as error:
        print(f"tbtrain: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("tbtrain: stopped. The same command goes on from the last checkpoint.", file=sys.stderr)
        return 130


def _check(options: argparse.Namespace) -> int:
    from trainer.check import check

    findings = check(options.data)
    print("\n".join(findings.lines))
    return 1 if findings.faults else 0


def _fit(options: argparse.Namespace) -> int:
    from trainer.fit import Stage, fit

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


def _evaluate(options: argparse.Namespace) -> int:
    from trainer.evaluate import evaluate

    print(evaluate(options.run, options.boxes, options.select))
    return 0


def _export(options: argparse.Namespace) -> int:
    from trainer.export import export

    print(export(options.run, options.out, options.name, options.licence, options.weights, options.card))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tbtrain",
        description="Makes the model that TB Viewer loads, from radiographs labelled normal, sick or tb. "
        "In order: check the data, fit, evaluate, export. Research use, not for diagnosis.",
    )
    commands = parser.add_subparsers(required=True, metavar="check|fit|evaluate|export")
    _add_check(
        commands.add_parser("check", help="count the data and look for faults that would spoil a result")
    )
    _add_fit(
        commands.add_parser(
            "fit",
            help="train a teacher on image labels and distil a student from it",
            description="Trains a ResNet-50 teacher on image-level labels, then a ResNet-50 student that "
            "sees the same rotated, scaled and shifted radiographs with borders, markers and grey curves "
            "disturbed. Boxes are never read. Interrupt it at will: the same command goes on from the last "
            "checkpoint.",
        )
    )
    _add_evaluate(
        commands.add_parser(
            "evaluate",
            help="measure localization of teacher and student on the val boxes",
            description="Prints mIOU over the val split's TB radiographs (mean over radiographs of the "
            "intersection over union between the union of predicted boxes and the union of true boxes), "
            "for teacher, student and baselines that look at no image.",
        )
    )
    _add_export(commands.add_parser("export", help="write the student as a bundle that TB Viewer loads"))
    return parser


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, required=True, help="manifest CSV: file, label, split[, source, patient]"
    )
    parser.set_defaults(command=_check)


def _add_fit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, required=True, help="manifest CSV: file, label, split[, source, patient]"
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="folder of the run; made, or resumed if it exists"
    )
    helps = {
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
    for name, text in helps.items():
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
    parser.set_defaults(command=_fit)


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--run", type=Path, required=True, help="folder that `tbtrain fit` wrote")
    parser.add_argument(
        "--boxes", type=Path, required=True, help="CSV: file, xmin, ymin, xmax, ymax of the val split"
    )
    parser.add_argument(
        "--select",
        action="store_true",
        help="choose threshold, minimum area and calibration on the val split and record them in the run",
    )
    parser.set_defaults(command=_evaluate)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--run", type=Path, required=True, help="folder that `tbtrain evaluate --select` completed"
    )
    parser.add_argument("--out", type=Path, required=True, help="the bundle to write, ending in .onnx")
    parser.add_argument("--name", default="student", help="short name shown in the viewer (default: student)")
    parser.add_argument("--licence", default="research use only", help="what the weights may be used for")
    parser.add_argument(
        "--weights",
        choices=("fp32", "fp16"),
        default="fp16",
        help="how weights are stored; computation is fp32",
    )
    parser.add_argument("--card", type=Path, help="model card (Markdown) to put into the bundle")
    parser.set_defaults(command=_export)


if __name__ == "__main__":
    sys.exit(main())
