"""What the bundle that a run goes on from was trained on, as far as its manifest tells.

Weights remember radiographs. A source that they knew is no unseen one, whatever the run itself leaves out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tbviewer.core.bundle import Manifest, checked_manifest
from tbviewer.core.errors import BundleError, DataError

SUFFIX = ".onnx"
UNNAMED = "unnamed source"  # what a manifest calls the source of radiographs whose data set names none
UNRECORDED = "sources that are not recorded"  # among the sources, where weights do not tell all of them
KNOWN_BEFORE = "initial_weights_knew"  # in a manifest's recipe: sources of the bundle it went on from, JSON

_COUNTED = re.compile(r"(.+): \d+ \w+")  # an entry of `Manifest.trained_on`: source, count, label


@dataclass(frozen=True, slots=True)
class InitialBundle:
    """What a bundle, another run's network or a warm start to go on from was trained on.

    Attributes
    ----------
    name
        Of its file.
    data_sha256
        Digest of the data it was trained on, as `trainer.data.cache.Cache` makes it; empty if not told.
    sources
        Those of its train radiographs, and of what it went on from itself; see `UNRECORDED`.
    data
        The data set whose train radiographs a warm start imitated on, as its settings name it; else empty.
    """

    name: str
    data_sha256: str
    sources: tuple[str, ...]
    data: str = ""

    @property
    def untold(self) -> str:
        """What it was trained on of which no source is told, so that it may be any; empty if all are."""
        if UNRECORDED in self.sources:
            return UNRECORDED
        return "radiographs whose source is not named" if UNNAMED in self.sources else ""


def is_bundle(init: str) -> bool:
    """Say whether initial weights are a bundle's; of other files `trainer.fitting.initial_run` tells."""
    return Path(init).suffix.lower() == SUFFIX


def read_initial_bundle(init: str) -> InitialBundle | None:
    """Return what the initial weights were trained on; None if they are no bundle's.

    Raises
    ------
    DataError
        If the bundle cannot be read.
    """
    if not is_bundle(init):
        return None
    path = Path(init)
    try:
        manifest = checked_manifest(path.read_bytes())
        sources = _sources(manifest)
    except (OSError, BundleError, ValueError) as error:
        raise DataError(
            "init_bundle",
            f"The bundle cannot be trained on ({error}). It must be one that `tbtrain export` wrote with "
            "--weights fp16 or fp32.",
            str(path),
        ) from error
    return InitialBundle(path.name, manifest.recipe.get("data_sha256", ""), sources)


def require_unknown(bundle: InitialBundle | None, sources: Iterable[str]) -> None:
    """Raise DataError if the initial weights know, or may know, one of the sources that are to be unseen."""
    excluded = set(sources)
    if bundle is None or not excluded:
        return
    known = sorted(excluded & set(bundle.sources))
    if known or bundle.untold:
        trained = (
            f"trained on {', '.join(known)}, which no run that begins with them has not seen"
            if known
            else f"trained on {bundle.untold}, so that none is known to be unseen"
        )
        raise DataError(
            "init_knows",
            f"The initial weights were {trained}. Fit without --init (with --repeat: --init=), or from a "
            "warm start with the same --exclude-source, then leave the source out.",
            bundle.name,
        )


def _sources(manifest: Manifest) -> tuple[str, ...]:
    matches = (_COUNTED.fullmatch(entry) for entry in manifest.trained_on)
    before = json.loads(manifest.recipe.get(KNOWN_BEFORE, "[]"))
    return tuple(sorted({match[1] for match in matches if match} | set(map(str, before))))
