"""``tbtrain check``."""

from __future__ import annotations

import argparse
from pathlib import Path

DATA_HELP = (
    "manifest CSV (file, label, split[, source, patient]), folder with a folder per class, or TBX11K's folder"
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "check",
        help="count the data and look for faults that would spoil a result",
        description="Counts the radiographs, reads each once on all cores, and looks for unreadable files, "
        "for one picture or patient in several splits, for one picture with different labels, and for labels "
        "that go with the source. Exits with 1 on a fault; confounded labels are a warning, not a fault.",
    )
    parser.add_argument("--data", type=Path, required=True, help=DATA_HELP)
    parser.add_argument("--json", type=Path, metavar="OUT", help="also write everything found to this file")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Print what the data holds; 1 if anything in it spoils training or its measurement."""
    from trainer.commands.display import Display
    from trainer.data.check import check

    with Display(shown=True) as display:
        findings = check(options.data, display.progress)
    print("\n".join(findings.lines))
    if options.json is not None:
        findings.save(options.json)
    return 1 if findings.faults else 0
