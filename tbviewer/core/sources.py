"""What a path holds: a file, a folder, a ZIP or a DICOMDIR becomes Sources, recognised by content."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Where one Radiograph comes from.

    Attributes
    ----------
    path
        The file on disk, as its user named it.
    member
        Name inside the ZIP at `path`; empty for a file of its own.
    frame
        Zero-based frame of a multi-frame object; None for the only image of a file.
    """

    path: str
    member: str = ""
    frame: int | None = None

    @property
    def name(self) -> str:
        """The name that tables and messages use, such as ``archive.zip!folder/chest.dcm#2``."""
        name = f"{self.path}!{self.member}" if self.member else self.path
        return name if self.frame is None else f"{name}#{self.frame + 1}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something found under a path that cannot be opened; `reason` is a code, a colon and a sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What a path holds, in reading order."""

    sources: tuple[Source, ...]
    problems: tuple[Problem, ...] = ()
