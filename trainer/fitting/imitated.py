"""What a warm start imitates on, kept beside its weights: a data set's list may be another one later."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from trainer.data.record import Record
from trainer.fitting.initial_bundle import UNNAMED
from trainer.fitting.same_data import list_sha256

_NAME = "imitated.json"  # in the warm start's folder


@dataclass(frozen=True, slots=True)
class Imitated:
    """The radiographs that a warm start imitates on.

    Attributes
    ----------
    sources
        Theirs.
    list_sha256
        Digest of each one's name, label, split and source, as `trainer.fitting.same_data` makes it; empty if
        the list changed while the warm start was interrupted.
    """

    sources: tuple[str, ...]
    list_sha256: str

    @classmethod
    def of(cls, records: Iterable[Record]) -> Imitated:
        """Return what is to be kept of radiographs."""
        records = tuple(records)
        return cls(tuple(sorted({r.source or UNNAMED for r in records})), list_sha256(records))

    @classmethod
    def load(cls, folder: Path) -> Imitated:
        """Read what a warm start imitated on.

        Raises
        ------
        DataError
            If the file is missing, as in a warm start from before it was written, or damaged.
        """
        try:
            raw = json.loads((folder / _NAME).read_text())
            return cls(tuple(map(str, raw["sources"])), str(raw["list_sha256"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DataError(
                "warm_start", "What the warm start imitated on is not recorded.", str(folder)
            ) from error

    def save(self, folder: Path) -> None:
        """Write it into a warm start's folder, atomically."""
        write_atomically(folder / _NAME, json.dumps(asdict(self), indent=2).encode())

    def followed_by(self, later: Imitated) -> Imitated:
        """Return what was imitated on where an interrupted warm start went on with these."""
        if later.list_sha256 == self.list_sha256:
            return self
        return Imitated(tuple(sorted({*self.sources, *later.sources})), "")
