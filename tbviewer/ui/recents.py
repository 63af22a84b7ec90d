"""Which paths may be remembered: none that names a patient; no Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from tbviewer.core.radiograph import Identity

_SHORTEST = 3  # a word of fewer letters, such as "Li", is found in half of all paths


def path_without_patient(path: str, identities: Iterable[Identity | None]) -> str:
    """Return as much of a path, from its beginning, as names no patient; empty if nothing of it may be kept.

    A file whose header names nobody, such as a picture, may have the patient in its name: of such a file, and
    where a part of the path repeats a patient's name or ID, only the folder before is kept.

    Parameters
    ----------
    path
        What was opened: a file, a folder, an archive.
    identities
        What the headers of the radiographs in it say; None for one that could not be read.
    """
    place = Path(path).absolute()
    known = [identity for identity in identities if identity is not None]
    named = bool(known) and all(i.patient_name or i.patient_id for i in known)
    if not named and not place.is_dir():
        place = place.parent
    words = {word for identity in known for word in _words(identity)}
    parts: list[str] = []
    for part in place.parts:
        if _names(part, words):
            break
        parts.append(part)
    kept = Path(*parts) if parts else None
    # A folder so far up holds everything there is, which is no use to open again.
    return str(kept) if kept is not None and len(kept.parts) > 2 else ""


def _words(identity: Identity) -> list[str]:
    words = re.split(r"[\W_]+", f"{identity.patient_name} {identity.patient_id}".casefold())
    return [word for word in words if len(word) >= _SHORTEST]


def _names(part: str, words: Iterable[str]) -> bool:
    plain = part.casefold()
    return any(word in plain for word in words)


def recent_titles(paths: Sequence[str]) -> list[str]:
    """Return what the menu writes for each path: its last two parts, which tell most folders apart."""
    return [str(Path(*Path(path).parts[-2:])) if len(Path(path).parts) > 2 else path for path in paths]
