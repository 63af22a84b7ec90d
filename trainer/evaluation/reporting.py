"""From findings to the report: networks beside baselines, their differences, and which run it was."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from tbviewer.core.errors import DataError
from trainer.data.record import Record
from trainer.evaluation import baselines
from trainer.evaluation.estimate import BOOTSTRAP_LEAST, mean
from trainer.evaluation.fixed_answers import best_fixed_answers
from trainer.evaluation.histogram import histogram_aucs
from trainer.evaluation.measured_sources import measured_sources
from trainer.evaluation.measuring import Finding, Measured, Progress
from trainer.evaluation.opened_run import OpenedRun
from trainer.evaluation.registered_cases import RegisteredCases, register_cases
from trainer.evaluation.results import FORMAT, NOTICE, Baseline, Difference, Identity, Report
from trainer.evaluation.selection import Basis, Choice
from trainer.evaluation.tallying import network_result
from trainer.fitting.config import STAGES
from trainer.fitting.initial_bundle import UNRECORDED, InitialBundle
from trainer.fitting.initial_run import is_file, recorded_or_read
from trainer.fitting.run import device, load_network


def make_report(
    known: OpenedRun,
    split: str,
    choice: Choice,
    model_ids: Mapping[str, str],
    measured: Measured,
    progress: Progress,
) -> Report:
    """Return the report of a run's findings on one split.

    Parameters
    ----------
    known, choice
        The run, and what was chosen for it.
    split
        The measured split.
    model_ids
        Of the bundles, by network.
    measured
        What they say.
    progress
        Told what is done.
    """
    records = [f.record for f in measured.findings["student"]]
    initial = recorded_or_read(known.facts.initial, known.config.init)
    sources = measured_sources(known, initial, records)
    notes = [
        *known.notes,
        *sources.notes,
        *_known_before(known, initial, records),
        *_decided_by_others(known),
        *_calibrated_without_sick(known, choice.basis),
        *_refused(measured.findings["student"]),
    ]
    aucs = histogram_aucs(known.split("train"), records, known.config.skip_unreadable, progress)
    networks = tuple(
        network_result(
            stage,
            model_ids[stage],
            measured.findings[stage],
            choice.networks[stage],
            sources,
            aucs,
        )
        for stage in known.config.stages
    )
    lesions = {
        str(stage): [f for f in measured.findings[stage] if len(f.truth)] for stage in known.config.stages
    }
    compared = _baselines(known, split, lesions["student"], notes, progress)
    return Report(
        format=FORMAT,
        notice=NOTICE,
        made=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        split=split,
        radiographs=dict(Counter(f.record.label for f in measured.findings["student"])),
        box_list=known.box_list,
        unreadable=measured.unreadable,
        identity=_identity(known),
        choice=choice.basis,
        networks=networks,
        baselines=compared,
        differences=_differences(lesions, compared),
        fixed_answers=best_fixed_answers([f.truth for f in lesions["student"]])
        if lesions["student"]
        else None,
        known_before=sources.known_before,
        never_in_train=sources.never_in_train,
        measured_apart=sources.apart,
        all_in_train=sources.all_in_train,
        notes=tuple(notes),
    )


def _known_before(known: OpenedRun, initial: InitialBundle | None, records: Sequence[Record]) -> list[str]:
    """Say that the initial weights may have been trained on what is measured, where they may have been."""
    if initial is None:
        if not is_file(known.config.init):
            return []
        knew = "data that are not recorded"
    elif UNRECORDED in initial.sources:
        knew = UNRECORDED
    else:
        shared = sorted({r.source for r in records} & set(initial.sources))
        same = initial.data_sha256 == known.facts.data_sha256 or initial.data == known.config.data
        if same or not (shared or initial.untold):
            return []
        knew = f"{_radiographs(shared, initial)} in other data than this run's"
    return [
        f"The initial weights ({Path(known.config.init).name}) were trained on {knew}: they may know some "
        "of the radiographs measured here, so that the numbers may flatter."
    ]


def _radiographs(shared: Sequence[str], initial: InitialBundle) -> str:
    """Name the radiographs that initial weights knew and that may be among the measured ones."""
    named = [f"radiographs of {', '.join(shared)}"] if shared else []
    return " and ".join((*named, initial.untold) if initial.untold else named)


def _decided_by_others(known: OpenedRun) -> list[str]:
    """Say that sources of which train had nothing took part in the choice, if they did."""
    sources = known.never_in_train(known.seen("val"))
    if not sources:
        return []
    return [
        f"Weights, threshold, smallest box and calibration were chosen on val radiographs of "
        f"{', '.join(sources)} too, of which train had none: numbers on these flatter a little. "
        "`tbtrain fit --exclude-source` keeps a source out of the choice."
    ]


def _calibrated_without_sick(known: OpenedRun, basis: Basis) -> list[str]:
    """Say that the calibration knows no sick radiograph, though the network has that class, if so."""
    if "sick" not in known.facts.classes:
        return []
    # Choices from before it was recorded tell it by the list alone, without what the viewer refuses.
    sick = sum(r.label == "sick" for r in known.seen("val")) if basis.sick is None else basis.sick
    if sick:
        return []
    return [
        "The score was calibrated without a radiograph labelled sick, though the network has that class: it "
        "all but rules sick out, so that the scores of sick radiographs are too high. Begin a new run with "
        "sick radiographs in val, or without any in train."
    ]


def _refused(findings: Sequence[Finding]) -> list[str]:
    """Say how many of the measured radiographs have no score, since the viewer refuses them."""
    counts = Counter(f.record.label for f in findings if f.refused)
    if not counts:
        return []
    counted = ", ".join(f"{n} {label}" for label, n in sorted(counts.items()))
    return [
        f"The viewer refuses {sum(counts.values())} of these radiographs ({counted}). The score's numbers "
        "leave them out; where boxes are counted, they are radiographs without one."
    ]


def _baselines(
    known: OpenedRun, split: str, lesions: Sequence[Finding], notes: list[str], progress: Progress
) -> tuple[Baseline, ...]:
    """Measure the baselines; what cannot be measured is said in the notes."""
    if not lesions:
        notes.append(
            "No true boxes are known on this split, so localization is unmeasured: nothing here says "
            "whether the heat map and its boxes lie on lesions."
        )
        return ()
    if len(lesions) < BOOTSTRAP_LEAST:
        notes.append(
            f"Only {len(lesions)} TB radiographs have true boxes. Below {BOOTSTRAP_LEAST} the intervals of "
            "mIOU, of its differences and of IoU per true box are too narrow, so that they show nothing."
        )
    fixed = baselines.fixed_boxes([f.truth for f in lesions])
    left_out = "The registered prior, and what rests on it, are left out."
    chosen_on = [r for r in known.seen("val") if r.label == "tb" and r.name in known.truths]
    if not chosen_on:
        notes.append(f"{left_out} Without val boxes no threshold can be chosen.")
        return fixed
    try:
        measured_on, train = [f.record for f in lesions], known.seen("train")
        on = register_cases(chosen_on, measured_on, known.truths, train, progress)
    except DataError as error:
        notes.append(f"{left_out} {error.sentence}")
        return fixed
    return (baselines.prior(on), *_offline(known, on, progress), *fixed)


def _offline(known: OpenedRun, on: RegisteredCases, progress: Progress) -> tuple[Baseline, ...]:
    """Measure the networks that target maps were decoded from, with their machinery."""
    if known.config.map_target != "decoded":
        return ()
    networks = {s: load_network(known.folder, s).to(device()) for s in known.config.target_makers}
    return baselines.offline(on, networks, known.config, known.facts.preprocessing, progress)


def _differences(
    lesions: Mapping[str, Sequence[Finding]], compared: Sequence[Baseline]
) -> tuple[Difference, ...]:
    """Compare the student, radiograph by radiograph, with the other networks and the baselines."""
    if not lesions["student"]:
        return ()
    student = np.array([f.iou for f in lesions["student"]])
    others = {baseline.name: np.array(baseline.ious) for baseline in compared}
    others |= {name: np.array([f.iou for f in found]) for name, found in lesions.items() if name != "student"}
    offline = [baselines.offline_name(stage) for stage in STAGES]
    names = [n for n in (baselines.PRIOR, *lesions, *offline, "two fixed boxes") if n in others]
    return tuple(Difference("student", name, mean(student - others[name])) for name in names)


def _identity(known: OpenedRun) -> Identity:
    settings = asdict(known.config)
    for path in ("data", "init"):
        settings[path] = Path(settings[path]).name
    return Identity(
        run=known.folder.resolve().name,
        data=Path(known.config.data).name,
        data_sha256=known.facts.data_sha256,
        classes=known.facts.classes,
        trained_on=known.facts.counts,
        excluded_sources=known.config.excluded_sources,
        skipped=len(known.facts.skipped),
        settings=settings,
        versions=known.facts.versions,
    )
