"""``tbtrain leave-out``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from tbviewer.core.errors import DataError
from trainer.commands.display import Display
from trainer.commands.evaluate import add_boxes, add_split, measured

if TYPE_CHECKING:
    from trainer.evaluation.estimate import Estimate
    from trainer.evaluation.left_out import LeftOutPair
    from trainer.evaluation.results import Report


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "leave-out",
        help="repeat a run without each source in turn, and measure on the source it did not see",
        description="Repeats a finished run once for each source, without that source's train radiographs, "
        "and compares the student's AUC on the source before and after: what is lost was no knowledge of "
        "tuberculosis. Each takes as long as the run did. After each it writes left_out.json into the run's "
        "folder, and below left_out/ a run with a report of its own. Interrupt it at will: the same command "
        "goes on.",
    )
    parser.add_argument(
        "--run", type=Path, required=True, help="folder that `tbtrain evaluate --select` completed"
    )
    parser.add_argument(
        "--source",
        action="append",
        help="leave out only this one; may be given several times (default: each that is measured, in turn)",
    )
    add_boxes(parser)
    add_split(parser)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Repeat the run without each source, and print what that changes."""
    from trainer.data.dataset import read_dataset
    from trainer.evaluation import left_out
    from trainer.evaluation.opened_run import OWN_BOXES
    from trainer.evaluation.selection import Choice
    from trainer.fitting.config import FitConfig
    from trainer.fitting.fit import fit
    from trainer.fitting.initial_bundle import require_unknown
    from trainer.fitting.initial_run import read_initial, recorded_or_read
    from trainer.fitting.run import RunFacts

    config = FitConfig.load(options.run / "config.json")
    dataset = read_dataset(Path(config.data))
    for source in options.source or ():
        left_out.require_worth_leaving_out(dataset, source, options.split, config.excluded_sources)
    sources = options.source or left_out.sources_to_leave_out(dataset, options.split, config.excluded_sources)
    initial = recorded_or_read(RunFacts.load(options.run).initial, config.init)
    require_unknown(initial, (*config.excluded_sources, *sources))
    if any(not (left_out.folder_without(options.run, s) / "facts.json").exists() for s in sources):
        config.check_used()  # what `fit` asks of a run that begins is asked before anything is measured
        require_unknown(read_initial(config.init), (*config.excluded_sources, *sources))
    basis = Choice.load(options.run / "selection.json").basis
    if basis.boxes and basis.box_list != OWN_BOXES and options.boxes is None:
        raise DataError(
            "no_boxes",
            f"The run was chosen and measured with the true boxes of {basis.box_list}. Name them with "
            "--boxes: it is measured once more, and without them its report would lose its localization.",
            str(options.run),
        )
    options.false_boxes = basis.false_boxes
    whole = measured(options.run, options, select=False)
    without: dict[str, Report] = {}
    for source in sources:
        print(f"Without {source}:")
        folder = left_out.folder_without(options.run, source)
        excluded = (*config.excluded_sources, source)
        with Display(True) as display:
            fit(replace(config, excluded_sources=excluded), folder, display.progress, display.report)
        without[source] = measured(folder, options, select=True)
        pairs = left_out.compared(whole, without)
        left_out.save(options.run / left_out.RESULT, options.split, pairs)
    _show(pairs)
    folder = options.run / left_out.FOLDER
    print(f"Everything is in {options.run / left_out.RESULT}; each run has its own report below {folder}.")
    return 0


def _show(pairs: Sequence[LeftOutPair]) -> None:
    """Print each pair's AUC before and after one of its sources was left out."""
    columns = ("left out", "TB from", "others from", "TB/others", "trained on it", "left out", "histogram")
    table = Table(
        *columns, box=SIMPLE, padding=(0, 1, 0, 0), title="AUC of the student", title_justify="left"
    )
    for pair in pairs:
        table.add_row(
            pair.left_out,
            pair.tb_source,
            f"{pair.other_source}, {pair.other_label}",
            f"{pair.tb}/{pair.others}",
            _auc(pair.trained_on),
            _auc(pair.left_out_auc),
            "–" if pair.histogram_auc is None else f"{pair.histogram_auc:.2f}",
        )
    Console(highlight=False).print(table)


def _auc(estimate: Estimate) -> str:
    return f"{estimate.value:.2f} ({estimate.low:.2f}–{estimate.high:.2f})"
