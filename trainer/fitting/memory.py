"""Out of memory, said in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from tbviewer.core.errors import DataError
from trainer.fitting.config import FitConfig

_CPU_ALLOCATOR = "can't allocate memory"  # what torch says when the machine's own memory is at its end


@contextmanager
def memory_sentence(config: FitConfig) -> Iterator[None]:
    """Turn running out of memory into a DataError that says which settings need less."""
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise _too_large(config) from error
    except RuntimeError as error:
        if _CPU_ALLOCATOR in str(error):
            raise _too_large(config) from error
        raise


def _too_large(config: FitConfig) -> DataError:
    return DataError(
        "out_of_memory",
        f"Memory does not suffice for {config.batch} radiographs of {config.size_px} px per step. Start a "
        f"new run in another folder with --batch {max(1, config.batch // 2)}, or with a smaller --size-px.",
    )
