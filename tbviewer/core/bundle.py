"""The model bundle: one ``.onnx`` file with its manifest in the ONNX metadata."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tbviewer.core.errors import BundleError
from tbviewer.core.onnx_file import open_onnx
from tbviewer.core.preprocess import Preprocessing

MANIFEST_KEY = "tbviewer.manifest"
FORMAT = 1
TB = "tb"


@dataclass(frozen=True, slots=True)
class Calibration:
    """From logits to probabilities: ``softmax(logits / temperature + bias)``, fitted on val.

    The default leaves the network's own softmax.

    Attributes
    ----------
    temperature
        Above 0.
    bias
        One entry per class, or empty for none.
    resampled
        The same fit on bootstrap resamples of the val split, a row each: the temperature, then one bias
        per class. A score's interval is made from them, see `tbviewer.core.engine.score_interval`; a
        bundle without them gives none.
    """

    temperature: float = 1.0
    bias: tuple[float, ...] = ()
    resampled: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself.

    Attributes
    ----------
    name
        Short name for menus.
    classes
        Class of each logit, in order: of ``normal``, ``sick``, ``tb``, the last always there.
    preprocessing
        The conversion from Radiograph to input.
    heatmap_threshold
        The model's default heat-map threshold, 0–1.
    minimum_area
        Regions under this share of the model's square make no Box.
    calibration
        From logits to probabilities.
    metrics
        Measured numbers by name, for the card.
    trained_on
        One sentence a data set: name, count, licence.
    licence
        What the weights may be used for.
    created
        ISO 8601 date.
    card
        The model card, Markdown.
    referral_threshold
        The Score (0–100) at and above which a site refers, unless it sets another; None where none was
        chosen.
    recipe
        What is needed to make the model again, in words by name: architecture, seed, digest of the data,
        versions.
    graph_sha256
        SHA-256 of the graph with its weights, as the file holds it; empty in bundles from before it was kept.
    """

    name: str
    classes: tuple[str, ...]
    preprocessing: Preprocessing
    heatmap_threshold: float
    minimum_area: float
    calibration: Calibration = field(default_factory=Calibration)
    metrics: dict[str, float] = field(default_factory=dict)
    trained_on: tuple[str, ...] = ()
    licence: str = ""
    created: str = ""
    card: str = ""
    referral_threshold: float | None = None
    recipe: dict[str, str] = field(default_factory=dict)
    graph_sha256: str = ""

    def to_json(self) -> str:
        """Return the text stored under `MANIFEST_KEY`."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Manifest:
        """Read and check the text stored under `MANIFEST_KEY`.

        Raises
        ------
        BundleError
            If a field is missing, of another type, or out of its range.
        """
        try:
            return cls._checked(json.loads(text))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
            raise BundleError(
                "manifest",
                "The model file's description is damaged. Get the file again from where it came from.",
            ) from error

    @classmethod
    def _checked(cls, raw: dict[str, Any]) -> Manifest:
        if raw["format"] != FORMAT:
            raise BundleError(
                "bundle_format",
                f"The model file has format {raw['format']}, this program reads format {FORMAT}. "
                "Use a program and a model of matching versions.",
            )
        p = raw["preprocessing"]
        manifest = cls(
            name=str(raw["name"]),
            classes=tuple(map(str, raw["classes"])),
            preprocessing=Preprocessing(
                int(p["version"]), int(p["size_px"]), tuple(_finite(v) for v in p["spectrum"])
            ),
            heatmap_threshold=_finite(raw["heatmap_threshold"]),
            minimum_area=_finite(raw["minimum_area"]),
            calibration=_calibration(raw["calibration"], len(raw["classes"])),
            metrics={str(k): _finite(v) for k, v in raw["metrics"].items()},
            trained_on=tuple(map(str, raw["trained_on"])),
            licence=str(raw["licence"]),
            created=str(raw["created"]),
            card=str(raw["card"]),
            referral_threshold=_score(raw.get("referral_threshold")),
            recipe={str(k): str(v) for k, v in raw.get("recipe", {}).items()},
            graph_sha256=str(raw.get("graph_sha256", "")),
        )
        manifest.preprocessing.check()
        if manifest.classes not in (("normal", "sick", TB), ("normal", TB)):
            raise ValueError("classes")
        if not (0 < manifest.heatmap_threshold <= 1 and 0 <= manifest.minimum_area < 1):
            raise ValueError("thresholds")
        return manifest


def _calibration(raw: dict[str, Any], classes: int) -> Calibration:
    """Read and check a calibration; one from before there was an interval has no ``resampled``."""
    calibration = Calibration(
        _finite(raw["temperature"]),
        tuple(_finite(v) for v in raw["bias"]),
        tuple(tuple(_finite(v) for v in row) for row in raw.get("resampled", ())),
    )
    if calibration.temperature <= 0 or len(calibration.bias) not in (0, classes):
        raise ValueError("calibration")
    if any(len(row) != 1 + classes or row[0] <= 0 for row in calibration.resampled):
        raise ValueError("resampled calibration")
    return calibration


def _score(raw: Any) -> float | None:
    """Read and check a Score; a bundle from before there was a referral threshold has none."""
    if raw is None:
        return None
    score = _finite(raw)
    if not 0 <= score <= 100:
        raise ValueError("score")
    return score


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"{number} where a finite number belongs")
    return number


@dataclass(frozen=True, slots=True)
class Bundle:
    """A model bundle on disk: where it is, its id (SHA-256 of the file) and its manifest."""

    path: Path
    model_id: str
    manifest: Manifest


def checked_manifest(content: bytes) -> Manifest:
    """Return a bundle's manifest, once the file has been found to hold nothing that a bundle does not need.

    Raises
    ------
    BundleError
        If the file is no ONNX file, holds what no bundle needs (see `tbviewer.core.onnx_file`), has no
        manifest or one that makes no sense, or if its graph was changed after the manifest was made.
    """
    model = open_onnx(content)
    if MANIFEST_KEY not in model.metadata:
        raise BundleError(
            "no_manifest",
            "This model was not made for this program: it carries no description. "
            "Make one with `tbtrain export`, or choose another file.",
        )
    manifest = Manifest.from_json(model.metadata[MANIFEST_KEY])
    if manifest.graph_sha256 and manifest.graph_sha256 != hashlib.sha256(model.graph).hexdigest():
        raise BundleError(
            "bundle_altered",
            "The model file was damaged or changed after it was made: its weights are not the ones it "
            "describes. Get the file again from where it came from.",
        )
    return manifest


def model_id_of(content: bytes) -> str:
    """Return the id of a bundle: the SHA-256 of its file, hexadecimal."""
    return hashlib.sha256(content).hexdigest()
