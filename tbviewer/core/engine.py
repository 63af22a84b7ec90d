"""The model behind one small object: input in, logits and heat map out, one forward pass."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from tbviewer.core.bundle import Bundle, Calibration, checked_manifest, model_id_of
from tbviewer.core.errors import BundleError
from tbviewer.core.radiograph import FloatImage

MAXIMUM_BUNDLE_BYTES = 256 << 20  # a ResNet-50 in fp32 takes 94 MiB


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """What one forward pass gives.

    Attributes
    ----------
    logits
        Shape ``(classes,)``, float32.
    heatmap
        Shape ``(n, n)``, float32: activation of the TB class, absolute, 0–1.
    """

    logits: FloatImage
    heatmap: FloatImage


class Engine:
    """A loaded model bundle.

    Parameters
    ----------
    path
        The ``.onnx`` file.
    threads
        Threads of the forward pass; all cores if None.

    Raises
    ------
    BundleError
        If the file is missing, too large, not a bundle, or does not answer as its manifest says.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        content = _read(path)
        try:
            manifest = checked_manifest(content)
        except BundleError as error:
            raise error.about(path.name) from error
        self.bundle = Bundle(path, model_id_of(content), manifest)
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads or _cores()
        options.log_severity_level = 4
        options.add_session_config_entry("session.load_model_format", "ONNX")  # and no other, by its looks
        try:
            self._session = ort.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        except MemoryError:
            raise
        except Exception as error:  # ONNX Runtime raises a dozen unrelated types for a bad file
            raise BundleError(
                "not_a_model",
                "This is not a model that the program can load. Choose another file.",
                path.name,
            ) from error
        self._check_outputs()

    def _check_outputs(self) -> None:
        """Run the model once on grey, which also warms it up, and compare with the manifest."""
        manifest = self.bundle.manifest
        try:
            inputs = [i.name for i in self._session.get_inputs()]
            outputs = [o.name for o in self._session.get_outputs()]
            if inputs != ["image"] or outputs != ["logits", "heatmap"]:
                raise ValueError(f"inputs {inputs}, outputs {outputs}")
            size = manifest.preprocessing.size_px
            prediction = self.predict(np.full((size, size), 0.5, dtype=np.float32))
            if prediction.logits.shape != (len(manifest.classes),):
                raise ValueError(f"logits of shape {prediction.logits.shape}")
            rows, columns = prediction.heatmap.shape
            if rows != columns:
                raise ValueError(f"heat map of shape {prediction.heatmap.shape}")
        except BundleError:
            raise
        except Exception as error:
            raise BundleError(
                "model_outputs", "The model does not do what its description says.", self.bundle.path.name
            ) from error

    def predict(self, square: FloatImage) -> Prediction:
        """Run one forward pass.

        Parameters
        ----------
        square
            Shape ``(size_px, size_px)``, float32 in 0–1, from `tbviewer.core.preprocess.model_input`.

        Raises
        ------
        BundleError
            If an answer is not a number, which would pass for a low score and an empty map.
        """
        logits, heatmap = self._session.run(["logits", "heatmap"], {"image": square[None, None]})
        if not (np.isfinite(logits).all() and np.isfinite(heatmap).all()):
            raise BundleError(
                "model_not_a_number",
                "The model's answer is not a number: it is damaged or was trained badly. Use another model.",
                self.bundle.path.name,
            )
        return Prediction(logits[0], np.clip(heatmap[0], 0.0, 1.0))


def probabilities(logits: npt.NDArray[np.float32], calibration: Calibration) -> npt.NDArray[np.float64]:
    """Return calibrated class probabilities that sum to 1.

    Parameters
    ----------
    logits
        Shape ``(..., classes)``.
    calibration
        From the bundle's manifest.

    Returns
    -------
    Shape ``(..., classes)``.
    """
    scaled = logits.astype(np.float64) / calibration.temperature
    return _softmax(scaled + np.asarray(calibration.bias) if calibration.bias else scaled)


def score_interval(logits: npt.NDArray[np.float32], calibration: Calibration) -> tuple[float, float] | None:
    """Return the 95 % interval of one radiograph's Score, or None if the bundle has none.

    It says how far the Score would move, had the calibration been fitted on another val split of the same
    size from the same sources: 2.5th to 97.5th percentile (Efron and Tibshirani 1993, chapter 13) of the
    Scores that the resampled calibrations give these logits. It knows nothing of what else may be wrong:
    the network's weights, the labels, or a population unlike the val split.

    Parameters
    ----------
    logits
        Shape ``(classes,)``, TB the last.
    calibration
        From the bundle's manifest.

    Returns
    -------
    Lower and upper end, 0–100; the Score itself never lies outside.
    """
    if not calibration.resampled:
        return None
    rows = np.asarray(calibration.resampled)
    scores = 100 * _softmax(logits.astype(np.float64) / rows[:, :1] + rows[:, 1:])[:, -1]
    score = 100 * float(probabilities(logits, calibration)[-1])
    low, high = np.percentile(scores, (2.5, 97.5))
    return min(float(low), score), max(float(high), score)


def _softmax(scaled: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    exponential = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(exponential / exponential.sum(axis=-1, keepdims=True))


def _cores() -> int:
    """Return how many cores this process may use: fewer than the machine has, where it is confined."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAXIMUM_BUNDLE_BYTES:
            raise BundleError(
                "bundle_too_large", "The model file is larger than 256 MiB, which no bundle is.", path.name
            )
        return path.read_bytes()
    except OSError as error:
        raise BundleError(
            "bundle_unreadable",
            f"The model file cannot be read ({error.strerror or 'unknown reason'}). Check that it exists.",
            path.name,
        ) from error
