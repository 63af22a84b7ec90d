"""``tbtrain fit``: a teacher on image labels, then a student distilled from it, by an assistant if wanted."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from tbviewer.core.errors import DataError
from trainer.data.cache import Cache, Progress, build_cache, make_folder
from trainer.data.dataset import Dataset, read_dataset, require_val_keeps_sick, without_sources
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.distributed import Ranks, joined
from trainer.fitting.feed import Feed
from trainer.fitting.guidance import Guidance
from trainer.fitting.initial_bundle import InitialBundle, require_unknown
from trainer.fitting.initial_run import read_initial, recorded_or_read
from trainer.fitting.initial_weights import require_loadable
from trainer.fitting.learner import Learner
from trainer.fitting.memory import memory_sentence
from trainer.fitting.networks import network_of
from trainer.fitting.precision import resolved
from trainer.fitting.run import RunFacts, load_network, maps_path, versions, weights_path
from trainer.fitting.same_data import fitted_records, list_sha256
from trainer.fitting.sampling import BalancedSampler
from trainer.fitting.target_maps import anatomy_of, target_maps
from trainer.fitting.training import Pace, StepReport, Training, TrainingData

_AND = " and "
_SAMPLES = 8
_MEASURED = 32  # radiographs on which a bundle's batch normalisations are measured


def fit(config: FitConfig, out: Path, progress: Progress, report: StepReport) -> tuple[str, ...]:
    """Train teacher and student into ``out``, or go on where an interrupted run stopped.

    Returns the names of the radiographs that cannot be read and were left out.

    Writes ``config.json``, ``facts.json``, the networks as ``teacher.pt``, ``student.pt`` and, if there is
    one, ``assistant.pt`` and ``second_assistant.pt`` (averaged weights), each also as ``…_raw.pt`` (last
    weights), the target maps as ``teacher_maps.npy`` and ``assistant_maps.npy``, ``metrics.jsonl`` (see
    `trainer.fitting.metrics_log`) and TensorBoard files. Under ``torchrun`` all processes share one run.

    Raises
    ------
    DataError
        If the data cannot be used or have changed since the run began, the initial weights know a source
        that is left out or cannot be used, maps are to be decoded and the normal radiographs show no lungs,
        the loss is not a number, memory does not suffice, or `out` holds a run with other settings.
    OutputError
        If the disk is full or `out` cannot be made; the last checkpoint is untouched.
    """
    with joined() as ranks, memory_sentence(config, "teacher"):
        for stage in config.stages:
            ranks.part(config.batch_of(stage))  # raises now what would be raised hours later
        initial = _initial_bundle(config, out)
        # One that began before its initial weights were looked into so goes on: its report tells.
        if not (out / "facts.json").exists():
            require_unknown(initial, config.excluded_sources)
        ranks.first_first(lambda: _claim(config, out))
        listed = read_dataset(Path(config.data))
        dataset = without_sources(listed, config.excluded_sources)
        # What a begun run left out stays out; and only one process may find that a file can be read by now.
        begins = ranks.first and not (out / "facts.json").exists()
        if begins:  # what else would stop it after hours, or spoil what comes of them
            require_val_keeps_sick(listed, config.excluded_sources)
            require_loadable(network_of(config, "student", len(dataset.classes)), config.init)
        cache = ranks.first_first(lambda: _cache(dataset, config, out, progress, begins))
        if ranks.first:
            facts = _facts(dataset, cache, config, ranks.device, out, initial)
            _find_lungs(cache, config, out, progress)
            facts.save(out)
        ranks.wait()
        data = _training_data(dataset, cache, ranks.device)
        try:
            for stage in config.stages:
                if not weights_path(out, stage).exists():
                    guidance = _guidance(config, cache, ranks, out, progress, stage)
                    pace = _pace(config, stage)
                    some = partial(_some_pictures, data)
                    learner = partial(Learner, config, stage, data.classes, pace.steps, ranks, guidance, some)
                    with memory_sentence(config, stage):
                        Training(stage, pace, data, ranks, learner, out).run(report)
        finally:
            data.feed.close()
        return cache.skipped


def _claim(config: FitConfig, out: Path) -> None:
    """Make the run's folder, or check that it belongs to a run with the same settings.

    Until the data have been read nothing depends on the settings, and they may be mended.
    """
    path = out / "config.json"
    begun = (out / "facts.json").exists()
    if not begun:
        config.check_used()
    make_folder(out)
    if begun and FitConfig.load(path) != config:
        raise DataError(
            "other_run",
            "The folder holds a run with other settings. Name another folder, or repeat its settings.",
            str(out),
        )
    if not begun:
        config.save(path)


def _cache(dataset: Dataset, config: FitConfig, out: Path, progress: Progress, retry: bool) -> Cache:
    # The test split is not needed to train, and its radiographs must not decide anything.
    return build_cache(
        fitted_records(dataset, config),
        config.size_px,
        out / "cache",
        progress,
        skip_unreadable=config.skip_unreadable,
        harmonised=not config.unharmonised,
        retry=retry,
    )


def _initial_bundle(config: FitConfig, out: Path) -> InitialBundle | None:
    """Return what the initial weights were trained on: what was recorded when a run began holds for it."""
    if (out / "facts.json").exists():
        return recorded_or_read(RunFacts.load(out).initial, config.init)
    return read_initial(config.init)


def _facts(
    dataset: Dataset,
    cache: Cache,
    config: FitConfig,
    device: torch.device,
    out: Path,
    initial: InitialBundle | None,
) -> RunFacts:
    """Return what to record of a run that begins or goes on; raise DataError if its data have changed."""
    counts = dict(Counter(f"{record.split} {record.label}" for record in cache.records))
    before = RunFacts.load(out) if (out / "facts.json").exists() else None
    facts = RunFacts(
        dataset.classes,
        cache.preprocessing,
        cache.data_sha256,
        counts,
        cache.skipped,
        _ran_on(config, device, out, before),
        initial,
        list_sha256(fitted_records(dataset, config)),
    )
    if before is not None and before.data_sha256 != facts.data_sha256:
        raise DataError(
            "data_changed",
            "The data set has changed since this run began: pictures, labels or splits differ. Start a new "
            "run in another folder.",
            str(out),
        )
    return facts


def _ran_on(config: FitConfig, device: torch.device, out: Path, before: RunFacts | None) -> dict[str, str]:
    """Return what to record of programs and device: where a run goes on elsewhere, those of both.

    One that has nothing left to train keeps what it has, on whatever it is looked at.
    """
    ran_on = {"device": _device_name(device), "precision": resolved(config.precision, device)}
    now = versions() | ran_on
    if before is None:
        return now
    if all(weights_path(out, stage).exists() for stage in config.stages):
        return before.versions
    return before.versions | {name: _also(before.versions.get(name), value) for name, value in now.items()}


def _also(recorded: str | None, value: str) -> str:
    if recorded is None or value in recorded.split(_AND):
        return recorded or value
    return f"{recorded}{_AND}{value}"


def _find_lungs(cache: Cache, config: FitConfig, out: Path, progress: Progress) -> None:
    """Find the anatomy that target maps to come will need, so that a run without any lungs ends now."""
    made = all(maps_path(out, stage).exists() for stage in config.target_makers)
    if config.map_target == "decoded" and not made:
        anatomy_of(out, cache, config, progress)


def _device_name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"


def _training_data(dataset: Dataset, cache: Cache, device: torch.device) -> TrainingData:
    val = [i for i, record in enumerate(cache.records) if record.split == "val"]
    val.sort(key=lambda i: -dataset.class_index(cache.records[i]))  # TB first
    return TrainingData(
        feed=Feed(cache.images, device),
        labels=torch.tensor([dataset.class_index(record) for record in cache.records]),
        sampler=BalancedSampler(cache.records),
        classes=len(dataset.classes),
        samples=tuple(val[:_SAMPLES]),
    )


def _some_pictures(data: TrainingData) -> Tensor:
    """Return a few train radiographs, ``(n, 1, s, s)``, 0–1, the same in every process."""
    return data.feed.rows(data.sampler.draw(_MEASURED, torch.Generator().manual_seed(0))).cpu()


def _pace(config: FitConfig, stage: Stage) -> Pace:
    images = {
        "teacher": config.teacher_images,
        "assistant": config.assistant_images,
        "second assistant": config.assistant_images,
        "student": config.student_images,
    }
    batch = config.batch_of(stage)
    rate_share = (batch / config.batch) ** 0.5
    return Pace(
        images[stage], batch, config.learning_rate, config.checkpoint_s, config.seed, rate_share=rate_share
    )


def _guidance(
    config: FitConfig, cache: Cache, ranks: Ranks, out: Path, progress: Progress, stage: Stage
) -> Guidance | None:
    if stage == "teacher":
        return None
    before = config.stages[config.stages.index(stage) - 1]
    teacher = load_network(out, before).requires_grad_(False).to(ranks.device)
    teacher = teacher.to(memory_format=torch.channels_last)
    if before not in config.target_makers:
        return Guidance(teacher, None, own_view=before != "teacher")
    maps = ranks.first_first(lambda: target_maps(out, before, teacher, cache, config, progress))
    return Guidance(teacher, torch.from_numpy(maps).to(ranks.device), own_view=False)
