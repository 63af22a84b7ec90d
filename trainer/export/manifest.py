"""What a bundle says of itself: everything that its reader, or the one who would repeat it, must know."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tbviewer.core.bundle import Manifest
from tbviewer.core.errors import DataError
from trainer.evaluation.opened_run import OpenedRun
from trainer.evaluation.results import Chosen
from trainer.evaluation.selection import HEATMAP_THRESHOLD, Basis, Choice, Selection
from trainer.fitting.config import FitConfig, Pooling, Stage
from trainer.fitting.initial_bundle import KNOWN_BEFORE, UNNAMED, UNRECORDED
from trainer.fitting.initial_run import is_file, recorded_or_read
from trainer.fitting.networks import architecture_of
from trainer.fitting.run import Kept

_POOLING: dict[Pooling, str] = {
    "gap": "average pooling",
    "pcam": "PCAM pooling",
    "lse": "log-sum-exp pooling",
}
_METRICS = ("radiographs", "miou", "box_iou", "pointing", "side")  # their meaning: the report
_KEPT: dict[Kept, str] = {"average": "averaged over the last steps", "last": "of the last step"}


def manifest_of(known: OpenedRun, stage: Stage, name: str, licence: str, card: Path | None) -> Manifest:
    """Return the manifest of one of a run's networks, without `metrics_of` it.

    Nothing in it depends on the day or the machine it is made on, so that a run always gives one bundle; only
    what the initial weights of a run knew that did not record it is told as far as they are there.

    Parameters
    ----------
    known
        A run on which thresholds were chosen.
    stage
        Which network.
    name, licence
        See `tbviewer.core.bundle.Manifest`.
    card
        The model card, a Markdown file; None for none.

    Raises
    ------
    DataError
        If nothing was chosen yet, or a file cannot be read.
    """
    choice = Choice.load(known.folder / "selection.json")
    selection = choice.networks[stage]
    return Manifest(
        name=name,
        classes=known.facts.classes,
        preprocessing=known.facts.preprocessing,
        heatmap_threshold=HEATMAP_THRESHOLD,
        minimum_area=selection.minimum_area,
        calibration=selection.calibration,
        trained_on=_trained_on(known),
        licence=licence,
        created=choice.basis.date,
        card="" if card is None else _text(card),
        recipe=_recipe(known, stage, selection, choice.basis),
    )


def _trained_on(known: OpenedRun) -> tuple[str, ...]:
    counts = Counter((r.source or UNNAMED, r.label) for r in known.seen("train"))
    return tuple(f"{source}: {count} {label}" for (source, label), count in sorted(counts.items()))


def metrics_of(run: Path, stage: Stage, selection: Selection) -> dict[str, float]:
    """Return what ``tbtrain evaluate`` measured of a network's localization; nothing where it measured none.

    Parameters
    ----------
    run
        The run's folder.
    stage
        Which network.
    selection
        What was chosen for it.

    Raises
    ------
    DataError
        If the report is damaged, or was made with another choice: one that was interrupted after choosing
        leaves the earlier report.
    """
    path = run / "report.json"
    if not path.exists():
        return {}
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        network = next(n for n in report["networks"] if n["name"] == stage)
        metrics = localization_metrics(report["split"], network["localization"] or {})
        chosen = network["chosen"]
    except (OSError, ValueError, TypeError, KeyError, AttributeError, StopIteration) as error:
        raise DataError(
            "report", "The report is damaged. Run `tbtrain evaluate` again.", str(path)
        ) from error
    if chosen != json.loads(json.dumps(asdict(Chosen.of(selection)))):
        raise DataError(
            "old_report",
            "The report was measured before threshold and calibration were last chosen. Run "
            f"`tbtrain evaluate --run {run}` again, with the --boxes that were chosen on.",
            str(path),
        )
    return metrics


def localization_metrics(split: str, found: Mapping[str, Any]) -> dict[str, float]:
    """Return by name what a bundle tells of its localization on a split, as the report has it."""
    return {
        f"{split}_{name}": float(value["value"] if isinstance(value, dict) else value)
        for name, value in found.items()
        if name in _METRICS and value is not None
    }


def _recipe(known: OpenedRun, stage: Stage, selection: Selection, basis: Basis) -> dict[str, str]:
    config, facts = known.config, known.facts
    boxes = f"{basis.boxes} true boxes of {basis.boxed_radiographs} TB radiographs ({basis.box_list})"
    network = architecture_of(config, stage)
    unharmonised = ", unharmonised input" if config.unharmonised else ""
    recipe = {
        "architecture": f"{network}, output stride {config.stride}, {_POOLING[config.pooling]}{unharmonised}",
        "stage": stage,
        "weights": _KEPT[selection.kept],
        "seed": str(config.seed),
        "data_sha256": facts.data_sha256,
        "chosen_on": f"{basis.radiographs} radiographs of {basis.split}, "
        + (boxes if basis.boxes else "without true boxes"),
        "settings": json.dumps(_settings(config)),
        "software": ", ".join(f"{name} {version}" for name, version in facts.versions.items()),
    }
    initial = recorded_or_read(facts.initial, config.init)
    if initial is not None:
        recipe[KNOWN_BEFORE] = json.dumps(initial.sources)
    elif is_file(config.init):
        recipe[KNOWN_BEFORE] = json.dumps([UNRECORDED])
    return recipe | ({"not_trained_on": ", ".join(sorted(known.excluded))} if known.excluded else {})


def _settings(config: FitConfig) -> dict[str, Any]:
    """Return the settings without the folders of the machine they were used on."""
    settings = asdict(config)
    return {**settings, "data": Path(config.data).name, "init": Path(config.init).name}


def _text(card: Path) -> str:
    try:
        return card.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            "card_unreadable", "The model card cannot be read. Name a Markdown file in UTF-8.", str(card)
        ) from error
