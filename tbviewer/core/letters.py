"""Words as different devices and clerks write them."""

from __future__ import annotations

import unicodedata

_ALONE = {  # letters that are no other letter with an accent, as keyboards without them write them
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ŋ": "n",
    "ə": "e",
}
_IN_TWO = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}
_ALONE_TABLE, _IN_TWO_TABLE = str.maketrans(_ALONE), str.maketrans(_IN_TWO)


def without_accents(text: str) -> str:
    """Return text with each letter's accents taken off, and its ligatures taken apart."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def spellings(text: str) -> frozenset[str]:
    """Return how text may be written where case, accents and letters of one language are left out.

    There are up to two: Müller is written as ``muller`` and as ``mueller``. No-width characters are left out.
    """
    if text.isascii():
        return frozenset({text.casefold()})  # a list holds thousands of these
    seen = "".join(
        c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf"
    ).casefold()
    forms = (seen, seen.translate(_IN_TWO_TABLE))
    return frozenset(
        unicodedata.normalize("NFC", without_accents(form).translate(_ALONE_TABLE)) for form in forms
    )


def words(text: str) -> list[str]:
    """Return the runs of letters, the signs that belong to them, and digits; an underscore parts two."""
    return "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in text).split()
