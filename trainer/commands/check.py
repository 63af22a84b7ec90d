"""``tbtrain check``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainer.data.findings import Findings

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
    return 1 if look(options.data, options.json).faults else 0


def look(data: Path, json: Path | None) -> Findings:
    """Check the data with a live display, print what was found, and write it to a file if one is named."""
    from trainer.commands.display import Display
    from trainer.data.check import check

    with Display(shown=True) as display:
        findings = check(data, display.progress)
    print("\n".join(findings.lines))
    if json is not None:
        findings.save(json)
    return findings
