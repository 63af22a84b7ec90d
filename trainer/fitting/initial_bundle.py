"""What the bundle that a run goes on from was trained on, as far as its manifest tells.

Weights remember radiographs. A source that they knew is no unseen one, whatever the run itself leaves out.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tbviewer.core.bundle import Manifest, checked_manifest
from tbviewer.core.errors import BundleError, DataError

SUFFIX = ".onnx"
UNNAMED = "unnamed source"  # what a manifest calls the source of radiographs whose data set names none
KNOWN_BEFORE = "initial_weights_knew"  # in a manifest's recipe: sources of the bundle it went on from, JSON

_COUNTED = re.compile(r"(.+): \d+ \w+")  # an entry of `Manifest.trained_on`: source, count, label


@dataclass(frozen=True, slots=True)
class InitialBundle:
    """A bundle to go on from.

    Attributes
    ----------
    name
        Of its file.
    data_sha256
        Digest of the data it was trained on, as `trainer.data.cache.Cache` makes it; empty if not told.
    sources
        Those of its train radiographs, and of the bundle that it went on from itself.
    """

    name: str
    data_sha256: str
    sources: tuple[str, ...]


def is_bundle(init: str) -> bool:
    """Say whether initial weights are a bundle's; those of any other file were learnt without labels."""
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


def recorded_or_read(recorded: InitialBundle | None, init: str) -> InitialBundle | None:
    """Return what a run recorded of its initial weights or, where it is from before that, what is there now.

    None also where the file is gone or no bundle any more: a run that has begun needs it for nothing else.
    """
    if recorded is None:
        with contextlib.suppress(DataError):
            return read_initial_bundle(init)
    return recorded


def require_unknown(bundle: InitialBundle | None, sources: Iterable[str]) -> None:
    """Raise DataError if one of the sources that are to be unseen is known to the initial weights."""
    known = sorted(set(sources) & set(bundle.sources)) if bundle is not None else []
    if bundle is not None and known:
        raise DataError(
            "init_knows",
            f"The initial weights were trained on {', '.join(known)}, which no run that begins with them has "
            "not seen. Fit without --init (with --repeat: --init ''), then leave the source out.",
            bundle.name,
        )


def _sources(manifest: Manifest) -> tuple[str, ...]:
    matches = (_COUNTED.fullmatch(entry) for entry in manifest.trained_on)
    before = json.loads(manifest.recipe.get(KNOWN_BEFORE, "[]"))
    return tuple(sorted({match[1] for match in matches if match} | set(map(str, before))))
