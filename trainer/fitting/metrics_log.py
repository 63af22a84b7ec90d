"""What a run tells while it trains: ``metrics.jsonl``, and TensorBoard files beside it.

``metrics.jsonl`` has one JSON object a line, one line for every ten steps and for the last:

=================  ==========================================================================
stage, step        ``teacher``, ``assistant``, ``second assistant`` or ``student``; steps done
total              the loss that is minimised; then each of its terms by name:
label              cross-entropy on the image label
distillation       T²·KL against the network it learns from (not the teacher's own)
map                cross-entropy against the target map (likewise, if it has a weight)
overlap            one less the soft IoU with the target map (likewise)
place              error of the difference map, 1 for a flat one (likewise)
features           error of the projected features, 1 for flat ones (student only, likewise)
learning_rate      of the last of these steps
images_per_s       radiographs a second, over all processes
elapsed_s          seconds these steps took
memory_mib         memory in use: the GPU's peak, else the process's
=================  ==========================================================================
"""

from __future__ import annotations

import json
import threading
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from torch import Tensor

from tbviewer.core.errors import OutputError
from tbviewer.core.files import write_atomically
from trainer.fitting.run import file_stem

METRICS = "metrics.jsonl"
_REDDENING = 0.6


class MetricsLog:
    """Writes the metrics of one stage.

    Parameters
    ----------
    run
        The run's folder.
    stage
        Its name.
    step
        The step training goes on from; what was written beyond it is taken back.

    Raises
    ------
    OutputError
        If the disk is full or read-only, also from `write`, `show` and leaving the context, which finishes
        the TensorBoard file.
    """

    def __init__(self, run: Path, stage: str, step: int) -> None:
        self._path = run / METRICS
        self._stage = stage
        _take_back(self._path, stage, step)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what TensorBoard itself imports
            from torch.utils.tensorboard import SummaryWriter
        self._folder = run / "tensorboard" / file_stem(stage)
        with ExitStack() as stack:
            stack.enter_context(_heard_once())
            with _sentence(self._folder):
                self._board = SummaryWriter(str(self._folder), purge_step=step)
            self._open = stack.pop_all()

    def __enter__(self) -> MetricsLog:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        # What ends the training already is what the user must read.
        with self._open, _sentence(self._folder) if error is None else suppress(OSError):
            self._board.close()

    def write(self, step: int, values: dict[str, float]) -> None:
        """Append one line."""
        line = {"stage": self._stage, "step": step, **{k: round(v, 6) for k, v in values.items()}}
        with _sentence(self._path), self._path.open("a", encoding="utf-8") as handle:
            handle.write(json.dumps(line) + "\n")
        with _sentence(self._folder):
            for name, value in values.items():
                self._board.add_scalar(name, value, step)

    def show(self, step: int, images: Tensor, heat: Tensor) -> None:
        """Add sample radiographs ``(n, 1, s, s)``, reddened where their heat ``(n, 1, s, s)`` is high."""
        grey = images.expand(-1, 3, -1, -1) * (1 - _REDDENING * heat)
        red = grey.new_tensor([1.0, 0.0, 0.0]).view(1, 3, 1, 1)
        with _sentence(self._folder):
            self._board.add_images("heat maps", grey + _REDDENING * heat * red, step)


@contextmanager
def _sentence(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into a sentence; TensorBoard raises it late, from a thread of its own."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            "metrics",
            f"The run's metrics cannot be written ({error.strerror}). Make room on the disk, then give the "
            "same command again: it goes on from the last checkpoint.",
            str(path),
        ) from error


@contextmanager
def _heard_once() -> Iterator[None]:
    """Keep what the disk refuses to TensorBoard's thread from being printed too: `_sentence` says it."""
    before = threading.excepthook

    def heard(found: threading.ExceptHookArgs) -> None:
        if not (isinstance(found.exc_value, OSError) and _is_tensorboards(found.thread)):
            before(found)

    threading.excepthook = heard
    try:
        yield
    finally:
        for thread in threading.enumerate():
            if _is_tensorboards(thread) and getattr(thread, "exception", None) is not None:
                thread.join()  # it has failed and ends; what it raises shall still be heard here
        threading.excepthook = before


def _is_tensorboards(thread: threading.Thread | None) -> bool:
    return type(thread).__module__.startswith("tensorboard.")


def _take_back(path: Path, stage: str, step: int) -> None:
    """Drop lines of steps that an interrupted process did after its last checkpoint, and a torn line."""
    if not path.exists():
        return
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if _stands(line, stage, step)]
    write_atomically(path, "".join(f"{line}\n" for line in kept).encode())


def _stands(line: str, stage: str, step: int) -> bool:
    try:
        written = json.loads(line)
        return bool(written["stage"] != stage or written["step"] <= step)
    except (ValueError, KeyError, TypeError):
        return False
