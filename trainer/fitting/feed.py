"""From the cache of radiographs to batches on the training device, without waiting for them."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

_RESIDENT_SHARE = 0.4  # of the GPU's free memory; the rest is for the network


class Feed:
    """Hands out batches of the cache as images on the device.

    The whole cache lives on a GPU where it fits. Where it doesn't, a thread copies the next batch
    while the device works on this one.

    Parameters
    ----------
    images
        Shape ``(n, s, s)``, uint8, memory-mapped.
    device
        Where batches are wanted.
    """

    def __init__(self, images: npt.NDArray[np.uint8], device: torch.device) -> None:
        self._device = device
        self._images = torch.from_numpy(images)
        self.resident = device.type == "cpu" or _fits(self._images, device)
        if self.resident:
            self._images = self._images.to(device)
        self._thread = ThreadPoolExecutor(1, "feed")
        self._next: Future[Tensor] | None = None

    def request(self, rows: Tensor) -> None:
        """Say which rows, shape ``(n,)``, the next `take` shall give."""
        self._next = self._thread.submit(self._copy, rows)

    def take(self) -> Tensor:
        """Return the requested images, shape ``(n, 1, s, s)``, float32, 0–1."""
        if self._next is None:
            raise ValueError("nothing was requested")
        return self._on_device(self._next.result())

    def rows(self, rows: Tensor) -> Tensor:
        """Return some images at once, as `take` does."""
        return self._on_device(self._copy(rows))

    def close(self) -> None:
        """End the thread."""
        self._thread.shutdown(cancel_futures=True)

    def _on_device(self, batch: Tensor) -> Tensor:
        return batch.to(self._device, non_blocking=True).float().unsqueeze(1) / 255

    def _copy(self, rows: Tensor) -> Tensor:
        batch = self._images[rows.to(self._images.device)]
        return batch if self.resident else batch.pin_memory()


def _fits(images: Tensor, device: torch.device) -> bool:
    free_bytes, _ = torch.cuda.mem_get_info(device)
    return images.nbytes < _RESIDENT_SHARE * free_bytes
