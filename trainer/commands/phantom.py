"""``tbtrain phantom``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.commands.display import Display
from trainer.phantom.subject import PhantomConfig


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "phantom",
        help="draw a data set with known lesions and a known shortcut; --prove trains on it",
        description="Draws chests in TBX11K's layout, TB among them with lesions whose boxes are known, and "
        "a marker that goes with the label. With --prove it also fits teacher and student on them and "
        "checks that the student finds the lesions and heeds the marker less than its teacher does: the "
        "trainer's own acceptance test, ten minutes on two cores.",
    )
    defaults = PhantomConfig()
    parser.add_argument("--out", type=Path, required=True, help="folder to write; made if it is not there")
    parser.add_argument(
        "--size-px", type=int, default=defaults.size_px, help="side of the pictures (default: %(default)s)"
    )
    parser.add_argument(
        "--train",
        type=int,
        default=defaults.train,
        help="train radiographs, a third of each label (default: %(default)s)",
    )
    parser.add_argument(
        "--val", type=int, default=defaults.val, help="val radiographs, likewise (default: %(default)s)"
    )
    parser.add_argument(
        "--marker-rate",
        type=float,
        default=defaults.marker_rate,
        help="share of TB radiographs with the marker, and of the others without (default: %(default)s)",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=defaults.seed,
        help="another seed draws other people (default: %(default)s)",
    )
    parser.add_argument(
        "--prove",
        action="store_true",
        help="fit on it and check what was learnt; exit status 1 if a claim fails",
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Draw the phantom, and prove the trainer on it if asked; 1 if a claim does not hold."""
    config = PhantomConfig(
        options.size_px, options.train, options.val, options.marker_rate, seed=options.seed
    )
    if not options.prove:
        return _draw(config, options.out)
    from trainer.phantom.prove import prove, settings_of_proof

    with Display(shown=True) as display:
        proof = prove(config, options.out, settings_of_proof(options.out), display.progress, display.report)
    print(proof.text())
    return 0 if all(proof.claims().values()) else 1


def _draw(config: PhantomConfig, out: Path) -> int:
    from trainer.phantom.dataset import write_phantom

    with Display(shown=True) as display:
        people = write_phantom(config, out, display.progress)
    data = f"--data {out / 'manifest.csv'} --boxes {out / 'boxes.csv'}"
    print(f"{len(people)} radiographs are in {out}. Next: tbtrain make {data} --out RUN")
    return 0
