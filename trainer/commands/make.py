"""``tbtrain make``: from a data set to a report and a bundle, by the other commands one after another."""

from __future__ import annotations

import argparse
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from tbviewer.core.errors import DataError
from trainer.commands import check, evaluate, export, fit, warm_start
from trainer.commands.settings import add_settings, settings_of

if TYPE_CHECKING:
    from trainer.data.findings import Findings

_WARM_START_PX, _WARM_START_BATCH = 160, 32


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "make",
        help="all of it: check, fit, evaluate and export in one command",
        description="Checks the data and stops on a fault; fits teacher and student; chooses threshold and "
        "calibration on val and writes the report; exports the student. Everything lies in --out: "
        "check.json, the networks, report.html, report.json, student.onnx. Interrupt it at will: the same "
        "command goes on from the last checkpoint. For several GPUs take the steps, `fit` under torchrun.",
    )
    add_settings(parser)
    parser.add_argument(
        "--warm-start",
        type=int,
        default=0,
        metavar="IMAGES",
        help="first make initial weights offline from so many radiographs; see `tbtrain warm-start`",
    )
    parser.add_argument(
        "--despite-faults", action="store_true", help="go on though the check of the data finds faults"
    )
    evaluate.add_choices(parser)
    export.add_form(parser)
    parser.set_defaults(command=run)


def run(options: Namespace) -> int:
    """Run the steps that are not done yet."""
    from trainer.data.cache import make_folder

    if options.warm_start and options.init:
        raise DataError("setting", "--warm-start makes initial weights of its own. Leave it or --init out.")
    settings, out = settings_of(options), options.out
    data = Path(settings.data)
    # Until facts.json holds a digest of the data, others may have come since they were checked.
    if not all((out / name).exists() for name in ("check.json", "facts.json")):
        make_folder(out)
        findings = check.look(data, out / "check.json")
        faults = findings.faults_of_the_readable if settings.skip_unreadable else findings.faults
        if faults and not options.despite_faults:
            (out / "check.json").unlink()
            print("Nothing was trained. Mend what the check found, or give " + _instead(findings))
            return 1
    if options.warm_start and (out / "facts.json").exists():  # the run that needed it has begun
        options.init = str(warm_start.imitated(out / "warm_start"))
    elif options.warm_start:
        pace = Namespace(images=options.warm_start, size_px=_WARM_START_PX, batch=_WARM_START_BATCH)
        start = Namespace(
            data=data,
            out=out / "warm_start",
            seed=settings.seed,
            skip_unreadable=settings.skip_unreadable,
            excluded_sources=settings.excluded_sources,
            **vars(pace),
        )
        options.init = str(warm_start.imitate(start))
    fit.train(options)
    shared = Namespace(run=out, boxes=options.boxes)
    evaluate.run(Namespace(select=True, split="val", false_boxes=options.false_boxes, **vars(shared)))
    return export.run(
        Namespace(
            out=out / "student.onnx",
            weights=options.weights,
            name=options.name,
            licence=options.licence,
            card=options.card,
            **vars(shared),
        )
    )


def _instead(findings: Findings) -> str:
    """Return which option goes on in spite of what was found."""
    if findings.faults_of_the_readable:
        return "--despite-faults."
    return "--skip-unreadable, which leaves out what cannot be read."
