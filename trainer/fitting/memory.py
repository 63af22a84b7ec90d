"""Out of memory, said in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from tbviewer.core.errors import DataError
from trainer.fitting.config import FitConfig, Stage

_CPU_ALLOCATOR = "can't allocate memory"  # what torch says when the machine's own memory is at its end


@contextmanager
def memory_sentence(config: FitConfig, stage: Stage) -> Iterator[None]:
    """Turn running out of memory in a stage into a DataError that says which settings need less."""
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise _too_large(config, stage) from error
    except RuntimeError as error:
        if _CPU_ALLOCATOR in str(error):
            raise _too_large(config, stage) from error
        raise


def _too_large(config: FitConfig, stage: Stage) -> DataError:
    batch = config.batch_of(stage)
    option = "--student-batch" if stage == "student" else "--batch"
    return DataError(
        "out_of_memory",
        f"Memory does not suffice for {batch} radiographs of {config.size_px} px per step. Start a new run "
        f"in another folder with {option} {max(1, batch // 2)}, or with a smaller --size-px.",
    )
