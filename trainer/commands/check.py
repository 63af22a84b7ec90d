"""``tbtrain check``."""

from __future__ import annotations

import argparse
from pathlib import Path

DATA_HELP = (
    "manifest CSV (file, label, split[, source, patient]), folder with a folder per class, or TBX11K's folder"
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("check", help="count the data and look for faults that would spoil a result")
    parser.add_argument("--data", type=Path, required=True, help=DATA_HELP)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Print what the data holds; 1 if anything in it spoils training or its measurement."""
    from trainer.data.check import check

    findings = check(options.data)
    print("\n".join(findings.lines))
    return 1 if findings.faults else 0
