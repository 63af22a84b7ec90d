"""``tbtrain evaluate``."""

from __future__ import annotations

import argparse
from pathlib import Path


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "evaluate",
        help="measure localization of teacher and student on the val boxes",
        description="Prints mIOU over the val split's TB radiographs (mean over radiographs of the "
        "intersection over union between the union of predicted boxes and the union of true boxes), "
        "for teacher, student and baselines that look at no image.",
    )
    parser.add_argument("--run", type=Path, required=True, help="folder that `tbtrain fit` wrote")
    parser.add_argument(
        "--boxes", type=Path, required=True, help="CSV: file, xmin, ymin, xmax, ymax of the val split"
    )
    parser.add_argument(
        "--select",
        action="store_true",
        help="choose threshold, minimum area and calibration on the val split and record them in the run",
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Measure a run and print the report."""
    from trainer.evaluation.evaluate import evaluate

    print(evaluate(options.run, options.boxes, options.select))
    return 0
