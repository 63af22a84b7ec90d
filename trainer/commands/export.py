"""``tbtrain export``."""

from __future__ import annotations

import argparse
from pathlib import Path


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("export", help="write the student as a bundle that TB Viewer loads")
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
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Write the bundle and print what was checked."""
    from trainer.export.export import export

    print(export(options.run, options.out, options.name, options.licence, options.weights, options.card))
    return 0
