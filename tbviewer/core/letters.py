"""Words as different devices and clerks write them."""

from __future__ import annotations

import unicodedata


def without_accents(text: str) -> str:
    """Return text with each letter's accents taken off, and its ligatures taken apart."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
