"""``tbtrain suitability``."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from trainer.commands.check import DATA_HELP


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "suitability",
        help="fit the test by which the viewer refuses what is no frontal chest radiograph",
        description="Fits the viewer's test of suitability to the train split's radiographs, to pictures "
        "that are no chests, and to drawn ones, and writes its coefficients. What it is worth is printed "
        "by `python -m tests.benchmarks.suitability`.",
    )
    parser.add_argument("--data", type=Path, required=True, help=DATA_HELP)
    parser.add_argument(
        "--others",
        type=Path,
        nargs="*",
        default=[],
        metavar="PATH",
        help="pictures or folders of pictures that are no chest radiographs, such as photographs",
    )
    parser.add_argument(
        "--volumes",
        type=Path,
        nargs="*",
        default=[],
        metavar="CT.nii.gz",
        help="chest CTs; their lateral and oblique projections and their slices count as no frontal chest",
    )
    parser.add_argument("--without", nargs="*", default=[], metavar="SOURCE", help="sources to leave out")
    parser.add_argument("--out", type=Path, required=True, help="the file of coefficients to write")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Fit and write the coefficients."""
    from tbviewer.core.chest_pattern import write_pattern
    from tbviewer.core.files import write_atomically
    from trainer.commands.display import Display
    from trainer.data.dataset import survey_dataset
    from trainer.suitability.fit import fit

    train = survey_dataset(options.data).split("train")
    chests = [record.path for record in train if record.source not in options.without]
    with Display(shown=True) as display:
        pattern, counts = fit(chests, options.others, options.volumes, display.progress)
    buffer = io.BytesIO()
    write_pattern(buffer, pattern)
    write_atomically(options.out, buffer.getvalue())
    print(
        f"{counts.chests} views of {len(chests)} chests, {counts.wrongly_stored} of chests wrongly stored, "
        f"{counts.others} of other things; coefficients in {options.out}"
    )
    return 0
