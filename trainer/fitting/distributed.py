"""One process or many: under ``torchrun``, each process trains on its part of every batch.

All processes must see the same folder for the run and the same data set at the same paths.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import torch
import torch.distributed
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from tbviewer.core.errors import DataError

T = TypeVar("T")

_PATIENCE = datetime.timedelta(hours=12)  # the first process may decode a large archive meanwhile


@dataclass(frozen=True, slots=True)
class Ranks:
    """This process's place among those that train together.

    Attributes
    ----------
    rank, world
        Number of this process, and how many there are.
    device
        Where this process computes.
    """

    rank: int
    world: int
    device: torch.device

    @property
    def first(self) -> bool:
        """Whether this process writes files and reports."""
        return self.rank == 0

    def part(self, batch: int) -> slice:
        """Return the part of a batch that this process computes.

        Raises
        ------
        DataError
            If the batch cannot be shared evenly.
        """
        if batch % self.world:
            raise DataError(
                "uneven_batch",
                f"A batch of {batch} cannot be shared evenly by {self.world} processes. Choose "
                f"batches that are multiples of {self.world}.",
            )
        share = batch // self.world
        return slice(self.rank * share, (self.rank + 1) * share)

    def first_first(self, work: Callable[[], T]) -> T:
        """Do work in the first process, then in the others, which find its result on disk."""
        if self.first:
            result = work()
        self.wait()
        return result if self.first else work()

    def wait(self) -> None:
        """Wait until every process is here."""
        if self.world > 1:
            torch.distributed.barrier()

    def mean(self, values: Tensor) -> Tensor:
        """Return the mean of the processes' tensors."""
        if self.world > 1:
            values = values.clone()
            torch.distributed.all_reduce(values)
            values /= self.world
        return values

    def shared(self, network: nn.Module) -> nn.Module:
        """Return the network so wrapped that its gradients are averaged over the processes."""
        if self.world == 1:
            return network
        if self.device.type == "cuda":
            network = nn.SyncBatchNorm.convert_sync_batchnorm(network)  # type: ignore[no-untyped-call]
            return DistributedDataParallel(network, device_ids=[self.device.index])
        return DistributedDataParallel(network)


@contextmanager
def joined() -> Iterator[Ranks]:
    """Join the processes that ``torchrun`` started, or be the only one."""
    world = int(os.environ.get("WORLD_SIZE", "1"))
    rank, local_rank = int(os.environ.get("RANK", "0")), int(os.environ.get("LOCAL_RANK", "0"))
    cuda = torch.cuda.is_available()
    device = torch.device("cuda", local_rank) if cuda else torch.device("cpu")
    if cuda:
        torch.cuda.set_device(device)
    if world == 1:
        yield Ranks(0, 1, device)
        return
    torch.distributed.init_process_group("nccl" if cuda else "gloo", timeout=_PATIENCE)
    try:
        yield Ranks(rank, world, device)
    finally:
        torch.distributed.destroy_process_group()
