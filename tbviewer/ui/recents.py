"""Which paths may be remembered: none that names a patient; no Qt here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from tbviewer.core.files import is_folder
from tbviewer.core.letters import spellings, words
from tbviewer.core.radiograph import Identity

_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK", "DIGIT")
_SHORTEST = 3  # of these; a word of fewer letters, such as "Li", is found in half of all paths
_SHORTEST_ELSEWHERE = 2  # 小明 is a whole name, and 王 alone is in many a place's


class _Clues:
    """What in a path would name one of some patients.

    Attributes
    ----------
    within
        Words that may stand within a longer one.
    joined
        Names and IDs without what stands between their words; also words of scripts that write nothing there.
    alone
        Words so short that they name somebody only where they stand by themselves.
    """

    def __init__(self, identities: Iterable[Identity]) -> None:
        self.within: set[str] = set()
        self.joined: set[str] = set()
        self.alone: set[str] = set()
        for identity in identities:
            for text in (*identity.patient_name.split("="), identity.patient_id):  # "=" parts scripts
                for spelling in spellings(text):
                    self._add(words(spelling))

    def _add(self, found: list[str]) -> None:
        for word in found:
            if not _is_alphabetic(word):
                (self.alone if _length(word) < _SHORTEST_ELSEWHERE else self.joined).add(word)
            elif _length(word) >= _SHORTEST:
                self.within.add(word)
        for whole in ("".join(found), "".join(reversed(found))) if len(found) > 1 else ():
            if _length(whole) >= (_SHORTEST if _is_alphabetic(whole) else _SHORTEST_ELSEWHERE):
                self.joined.add(whole)

    def are_in(self, part: str) -> bool:
        """Say whether a part of a path names one of the patients."""
        for found in map(words, spellings(part)):
            apart, together = " ".join(found), "".join(found)
            if not self.alone.isdisjoint(found) or any(word in apart for word in self.within):
                return True
            if any(whole in together for whole in self.joined):
                return True
        return False


def _is_alphabetic(word: str) -> bool:
    return word.isascii() or all(_is_of_an_alphabet(letter) for letter in word)


@lru_cache(maxsize=4096)
def _is_of_an_alphabet(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_ALPHABETS)


def _length(word: str) -> int:
    """Return the number of letters and digits; the signs of Hindi's vowels belong to a letter."""
    return sum(unicodedata.category(letter)[0] != "M" for letter in word)


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
    if not named and not is_folder(place):
        place = place.parent
    clues = _Clues(known)
    parts: list[str] = []
    for part in place.parts:
        if clues.are_in(part):
            break
        parts.append(part)
    kept = Path(*parts) if parts else None
    # A folder so far up holds everything there is, which is no use to open again.
    return str(kept) if kept is not None and len(kept.parts) > 2 else ""


def recent_titles(paths: Sequence[str]) -> list[str]:
    """Return what the menu writes for each path: its last two parts, which tell most folders apart."""
    return [str(Path(*Path(path).parts[-2:])) if len(Path(path).parts) > 2 else path for path in paths]
