"""``tbtrain evaluate``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from trainer.commands.display import Display

if TYPE_CHECKING:
    from trainer.evaluation.estimate import Estimate
    from trainer.evaluation.localization import Localization
    from trainer.evaluation.results import NetworkResult, Report

_COLUMNS = ("mIOU", "95 %", "best", "point", "side", "normal", "sick", "AUC")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "evaluate",
        help="measure teacher and student beside baselines, and choose threshold and calibration on val",
        description="Measures teacher, student and baselines by the path that the viewer takes, and writes "
        "report.html and report.json into the run's folder. mIOU is the mean over TB radiographs of the "
        "intersection over union between the union of predicted boxes and the union of true boxes. Where "
        "there are no boxes, localization is unmeasured, and the threshold comes from a false-box rate on "
        "normal radiographs.",
    )
    parser.add_argument("--run", type=Path, required=True, help="folder that `tbtrain fit` wrote")
    parser.add_argument(
        "--select",
        action="store_true",
        help="choose weights, threshold, minimum area and calibration on the val split, and record them",
    )
    add_choices(parser)
    add_split(parser)
    parser.set_defaults(command=run)


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Add to a command's parser what the choice on val depends on."""
    add_boxes(parser)
    parser.add_argument(
        "--false-boxes",
        type=_share,
        default=0.10,
        metavar="SHARE",
        help="when choosing, at most this share of val normals may show a box (default: 0.10)",
    )


def add_split(parser: argparse.ArgumentParser) -> None:
    """Add to a command's parser which split is measured."""
    parser.add_argument(
        "--split", choices=("val", "test"), default="val", help="what to measure (default: val)"
    )


def add_boxes(parser: argparse.ArgumentParser, purpose: str = "") -> None:
    """Add to a command's parser where the true boxes are."""
    parser.add_argument(
        "--boxes",
        type=Path,
        help=f"true boxes of TB radiographs{purpose}: a CSV with file, xmin, ymin, xmax, ymax, COCO JSON, or "
        "a folder of XML (default: TBX11K brings its own; others have none)",
    )


def run(options: argparse.Namespace) -> int:
    """Measure a run and print its main numbers."""
    from trainer.evaluation.evaluate import REPORT_HTML, REPORT_JSON

    _show(measured(options.run, options, options.select))
    print(f"Everything is in {options.run / REPORT_HTML} (to read) and {REPORT_JSON} (to compute with).")
    return 0


def measured(folder: Path, options: argparse.Namespace, select: bool) -> Report:
    """Measure a run, with a live display.

    Parameters
    ----------
    folder
        The run.
    options
        With ``boxes``, ``split`` and ``false_boxes``.
    select
        Whether to choose on val first.
    """
    from trainer.evaluation.evaluate import evaluate

    with Display(True) as display:
        return evaluate(
            folder,
            options.boxes,
            select,
            split=options.split,
            false_boxes=options.false_boxes,
            progress=display.progress,
        )


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not a share between 0 and 1")
    return value


def _show(report: Report) -> None:
    """Print the main numbers as a table and what to know about them."""
    console = Console(highlight=False)
    found = report.network("student").localization
    known = f", {found.radiographs} TB with {found.true_boxes} boxes" if found is not None else ""
    title = f"{report.split}: {sum(report.radiographs.values())} radiographs{known}"
    table = Table(title=title, title_justify="left", box=SIMPLE, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("", no_wrap=True)
    for column in _COLUMNS:
        table.add_column(column, justify="right", no_wrap=True)
    for network in reversed(report.networks):
        auc = "" if network.score is None else f"{network.score.auc.value:.3f}"
        table.add_row(network.name, *_place(network.localization), *_boxed(network), auc)
    for baseline in report.baselines:
        table.add_row(baseline.name, *_place(baseline.localization))
    if report.fixed_answers is not None:
        table.add_row(
            "one point, one half",
            "",
            "",
            "",
            *map(_share_of, (report.fixed_answers.pointing, report.fixed_answers.side)),
        )
    console.print(table)
    if found is not None:
        console.print("best: mIOU at any threshold. normal, sick: radiographs with a box that are not TB.")
        console.print("one point, one half: the best that looks at no image, chosen on these radiographs.")
    for difference in report.differences:
        d = difference.miou
        console.print(
            f"{difference.better} − {difference.than}: {d.value:+.3f} mIOU ({d.low:+.3f} to {d.high:+.3f})"
        )
    for note in report.notes:
        console.print(note)


def _place(found: Localization | None) -> tuple[str, ...]:
    if found is None:
        return "–", "", "", "", ""
    pointing, side = map(_share_of, (found.pointing, found.side))
    interval = f"{found.miou.low:.2f}–{found.miou.high:.2f}"
    return f"{found.miou.value:.4f}", interval, f"{found.miou_any_threshold:.3f}", pointing, side


def _share_of(estimate: Estimate | None) -> str:
    return f"{estimate.value:.2f}" if estimate is not None else ""


def _boxed(network: NetworkResult) -> tuple[str, str]:
    """Return the shares of normal and, if there are any, sick radiographs with a box."""
    shares = {row.label: f"{100 * row.share.value:.0f} %" for row in network.false_boxes if not row.source}
    return shares.get("normal", ""), shares.get("sick", "")
