"""``tbtrain export``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from tbviewer.core.referral import written_threshold
from trainer.commands.display import Display
from trainer.commands.evaluate import add_boxes

if TYPE_CHECKING:
    from trainer.export.export import Written
    from trainer.export.gate import Check

_WEIGHTS = ("fp32", "fp16", "int8")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "export",
        help="write the student as a bundle that TB Viewer loads",
        description="Writes the student as one .onnx file, if it answers on the val radiographs as torch "
        "does (fp32, fp16) or close enough to fp32 (int8). Prints what was measured and what is allowed; a "
        "bundle that fails is not kept.",
    )
    parser.add_argument(
        "--run", type=Path, required=True, help="folder that `tbtrain evaluate --select` completed"
    )
    parser.add_argument("--out", type=Path, required=True, help="the bundle to write, ending in .onnx")
    add_boxes(parser, ", to see what int8 costs in mIOU")
    add_form(parser)
    parser.set_defaults(command=run)


def add_form(parser: argparse.ArgumentParser) -> None:
    """Add to a command's parser how the bundle is to be."""
    parser.add_argument(
        "--weights",
        choices=_WEIGHTS,
        default="fp16",
        help="fp32; fp16: half the size, computed in fp32; int8: a quarter of the size, and faster "
        "(default: fp16)",
    )
    parser.add_argument("--name", default="student", help="short name shown in the viewer (default: student)")
    parser.add_argument(
        "--licence",
        default="research use only",
        help="what the weights may be used for (default: research use only)",
    )
    parser.add_argument("--card", type=Path, help="model card (Markdown) to put into the bundle")


def run(options: argparse.Namespace) -> int:
    """Write the bundle and print what was checked."""
    from trainer.export.export import Request, export

    request = Request(
        options.run,
        options.out,
        options.name,
        options.licence,
        options.weights,
        options.boxes,
        options.card,
    )
    checks: list[Check] = []
    try:
        with Display(True) as display:
            written = export(request, display.progress, checks.extend)
    finally:
        if checks:
            Console(highlight=False).print(_table(checks))
    print("\n".join(_lines(request.out, written)))
    return 0


def _table(checks: Sequence[Check]) -> Table:
    """Return what was measured beside what is allowed."""
    table = Table("", "measured", "allowed", "met", box=SIMPLE, padding=(0, 1, 0, 0))
    for check in checks:
        met = "" if check.allowed is None else "yes" if check.met else "NO"
        table.add_row(check.what, check.form.format(check.measured), check.limit, met)
    return table


def _lines(out: Path, written: Written) -> list[str]:
    manifest = written.manifest
    speed = ", ".join(f"{weights} {ms:.0f} ms" for weights, ms in written.forward_ms.items())
    lines = [
        f"Wrote {out}: {written.size_mib:.1f} MiB, input {manifest.preprocessing.size_px} px.",
        f"A forward pass on this machine: {speed}.",
    ]
    if manifest.referral_threshold is not None:
        lines.append(
            f"Referral threshold: score {written_threshold(manifest.referral_threshold)}, the highest that "
            "refers at least 90 % of the val split's TB radiographs."
        )
    return [*lines, f"Model id {written.model_id}"]
