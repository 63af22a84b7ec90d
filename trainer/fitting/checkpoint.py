"""A run's state on disk: written whole or not at all, refused when it belongs to something else."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically


def save_state(path: Path, state: Mapping[str, Any]) -> None:
    """Write a state of tensors and plain values.

    Raises
    ------
    OutputError
        If the disk is full or read-only; the previous file is untouched.
    """
    buffer = io.BytesIO()
    torch.save(dict(state), buffer)
    write_atomically(path, buffer.getvalue())


def load_state(path: Path) -> dict[str, Any]:
    """Read a state that `save_state` wrote; nothing in it is executed.

    Raises
    ------
    DataError
        If the file is missing, truncated or something else.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise DataError(
            "state_missing",
            "The trained weights are not there. Run `tbtrain fit` to its end first; it resumes by itself.",
            str(path),
        ) from error
    except Exception as error:  # torch raises half a dozen types for a damaged file
        raise DataError(
            "state_damaged",
            "The file of weights is damaged. Delete it and run `tbtrain fit` again.",
            str(path),
        ) from error
    if not isinstance(state, dict):
        raise DataError("state_damaged", "The file holds no trained weights. Delete it.", str(path))
    return state


def load_weights(network: torch.nn.Module, weights: Mapping[str, torch.Tensor], path: Path) -> None:
    """Fill a network, refusing weights of another architecture.

    Raises
    ------
    DataError
        If names or shapes differ.
    """
    try:
        network.load_state_dict(dict(weights))
    except RuntimeError as error:
        raise DataError(
            "other_architecture", "The weights belong to another network than this run's.", str(path)
        ) from error
