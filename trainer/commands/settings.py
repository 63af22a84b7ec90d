"""The settings of a run as options of the commands that fit."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from tbviewer.core.errors import DataError
from trainer.commands.check import DATA_HELP
from trainer.fitting.config import IMAGENET, STRIDES, FitConfig
from trainer.fitting.recipes import PLAIN, RECIPES

_OPTIONS = {
    "size_px": "side of the model's input in pixels, a multiple of the stride",
    "stride": "pixels of the input to a cell of the map: 8 (no lite0), 16 or 32",
    "teacher_images": "augmented radiographs the teacher sees",
    "assistant_images": "augmented radiographs an assistant between teacher and student sees; 0 for none",
    "assistant_rounds": "1, or 2 for a second assistant that learns from what the first one sees",
    "student_images": "augmented radiographs the student sees",
    "student_early_px": "smaller side at which the student begins, a multiple of the stride; 0 for none",
    "student_early_share": "share of the student's steps at that side",
    "batch": "radiographs per step, over all processes together",
    "student_batch": "radiographs per step of the student; 0 for as many as the others see",
    "learning_rate": "peak learning rate for --batch radiographs; by the root for a student's own",
    "weight_decay": "AdamW weight decay",
    "teacher_network": "resnet50, or lite0: EfficientNet-lite0 with the ImageNet weights of its package",
    "teacher_stages": "stages of the teacher's ResNet-50: 4, or 3 to end after the third",
    "pooling": "how a map becomes a logit: gap, pcam or lse",
    "temperature": "distillation temperature T",
    "distillation_weight": "share of T²·KL in the student's loss, 0–1",
    "map_weight": "weight of the loss between the student's map and the teacher's; 0 for none",
    "overlap_weight": "weight of the overlap of those two maps where there is TB; 0 for none",
    "place_weight": "weight of the student's difference map, TB less normal, against the teacher's",
    "feature_weight": "weight of the student's last features against those of the network it learns from",
    "map_target": "the teacher's averaged map, or that map decoded through the registered upper-lung prior",
    "evidence_weight": "decoding: how strongly the teacher's map shifts the prior within the lungs",
    "side_weight": "decoding: how strongly it shifts the prior from one lung to the other",
    "region_threshold": "decoding: score from which a place belongs to the target's boxes",
    "average_share": "share of the steps over which the kept weights are averaged; 0 for the last weights",
    "init": "start from `imagenet` (torchvision), a ResNet-50 state file, a bundle (.onnx, "
    "fp16 or fp32) to go on from, or random weights if not given",
    "precision": "auto, bf16, fp16 or fp32",
    "seed": "seed of weights, sampling and augmentation",
    "checkpoint_s": "seconds between checkpoints",
}
_SWITCHES = {
    "unharmonised": "leave grey curves and sharpness as they are, to measure what harmonisation does",
    "student_from_teacher": "the student starts from its teacher's stages of ResNet-50",
    "own_map": "the student's heat map is an output of its own beside the class maps",
    "freeze_batch_norm": "leave the batch-norm statistics of the initial weights as they are",
    "compile": "compile the network first: minutes at the start, faster steps on a GPU",
    "skip_unreadable": "leave out radiographs that cannot be read, and name them, instead of stopping",
}
_CHOICES: dict[str, tuple[object, ...]] = {
    "stride": STRIDES,
    "teacher_network": ("resnet50", "lite0"),
    "teacher_stages": (3, 4),
    "pooling": ("gap", "pcam", "lse"),
    "map_target": ("averaged", "decoded"),
    "precision": ("auto", "bf16", "fp16", "fp32"),
}


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add data, folder and settings of a run to a command's parser."""
    parser.add_argument("--data", type=Path, help=DATA_HELP)
    parser.add_argument(
        "--repeat",
        type=Path,
        metavar="RUN",
        help="take data and settings from another run's folder; with --data, if its data were moved",
    )
    parser.add_argument(
        "--recipe",
        choices=tuple(RECIPES),
        help="settings to begin with: plain, the defaults below, or assisted, those of the student that "
        "ships, with two assistants and for two cores; the options below change them",
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="folder of the run; made, or resumed if it exists"
    )
    defaults = FitConfig("")
    for name, text in _OPTIONS.items():
        default = getattr(defaults, name)
        parser.add_argument(
            _flag(name),
            type=type(default),
            default=None,
            choices=_CHOICES.get(name),
            help=f"{text} (default: {default!r})",
        )
    for name, text in _SWITCHES.items():
        parser.add_argument(_flag(name), action=argparse.BooleanOptionalAction, default=None, help=text)
    parser.add_argument(
        "--map-scales",
        type=float,
        nargs="+",
        help="input sizes at which the teacher's maps are averaged, in multiples of the input's "
        f"(default: {' '.join(map(str, defaults.map_scales))})",
    )
    add_exclusion(parser)


def add_exclusion(parser: argparse.ArgumentParser) -> None:
    """Add to a command's parser which sources are left out."""
    parser.add_argument(
        "--exclude-source",
        dest="excluded_sources",
        action="append",
        metavar="SOURCE",
        help="leave out this source's train radiographs, and choose nothing on its val radiographs; may be "
        "given several times",
    )


def settings_of(options: argparse.Namespace) -> FitConfig:
    """Return the settings: those of the repeated run, the recipe or the defaults, changed by what was given.

    Raises
    ------
    DataError
        If neither data nor a run to repeat is given, or a recipe beside such a run, a number is out of its
        range, or the folder to repeat holds no run.
    """
    given: dict[str, Any] = {
        name: value
        for name in (*_OPTIONS, *_SWITCHES, "map_scales", "excluded_sources")
        if (value := getattr(options, name)) is not None
    }
    for name in ("map_scales", "excluded_sources"):
        if name in given:
            given[name] = tuple(getattr(options, name))
    if options.init not in (None, "", IMAGENET):
        given["init"] = str(Path(options.init).resolve())
    if options.data is not None:
        given["data"] = str(options.data.resolve())
    if options.repeat is None and options.data is None:
        raise DataError("no_data", "Name the radiographs with --data, or a run with --repeat.")
    return replace(_base(options), **given)


def _base(options: argparse.Namespace) -> FitConfig:
    if options.repeat is None:
        return FitConfig("", **RECIPES[options.recipe or PLAIN])
    if options.recipe is not None:
        raise DataError("setting", "--repeat brings its own settings. Leave it or --recipe out.")
    return FitConfig.load(options.repeat / "config.json")


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"
