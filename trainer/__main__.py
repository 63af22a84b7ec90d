"""``tbtrain``: check the data, fit teacher and student, evaluate them, export the student as a bundle."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from tbviewer.core.errors import TBViewerError
from trainer.commands import check, evaluate, export, fit, leave_out, make, phantom, suitability, warm_start

# One that does it all, then its steps in their order, a deeper look at a run, the trainer's own proof, and
# the viewer's test of suitability.
_COMMANDS = (make, check, warm_start, fit, evaluate, export, leave_out, phantom, suitability)


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tbtrain",
        description="Makes the model that TB Viewer loads, from radiographs labelled normal, sick or tb. "
        "`make` does it all; or, in order: check the data, fit, evaluate, export. Research use, not for "
        "diagnosis.",
    )
    names = "|".join(module.__name__.rsplit(".", 1)[1].replace("_", "-") for module in _COMMANDS)
    commands = parser.add_subparsers(required=True, metavar=names)
    for module in _COMMANDS:
        module.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
