"""What core says in English, in the reader's language: refusals, warnings and errors.

`tbviewer.core` knows no Qt, and its sentences are also what tables and logs carry, so it speaks English.
Here each sentence stands once more by its reason code, with a name in braces for what changes from file to
file. A sentence that is not here is shown as it came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication

from tbviewer.ui.phrase_table import PHRASES
from tbviewer.ui.sentence_table import SENTENCES

_HOLE = re.compile(r"\\\{(\w+)\\\}")

_Patterns = tuple[tuple[str, re.Pattern[str]], ...]


def sentence(english: str) -> str:
    """Return a sentence of core in the reader's language; a file's name and a colon before it stay.

    Parameters
    ----------
    english
        What an error or warning says, one sentence of the table or several parts joined by ``": "``.
    """
    subject, rest = "", english
    while True:
        found = _find(rest, _sentences())
        if found is not None:
            template, values = found
            words = {name: _phrase(value) for name, value in values.items()}
            return subject + QCoreApplication.translate("Sentences", template).format(**words)
        before, colon, rest = rest.partition(": ")
        if not colon:
            return english
        subject += before + colon


def _phrase(english: str) -> str:
    """Return what fills a hole in the reader's language; what is no phrase of the table stays."""
    found = _find(english, _phrases())
    if found is None:
        return english
    template, values = found
    return QCoreApplication.translate("Phrases", template).format(**values)


def _find(english: str, patterns: _Patterns) -> tuple[str, dict[str, str]] | None:
    for template, pattern in patterns:
        match = pattern.fullmatch(english)
        if match is not None:
            return template, match.groupdict()
    return None


@cache
def _sentences() -> _Patterns:
    return _compiled(SENTENCES.values())


@cache
def _phrases() -> _Patterns:
    return _compiled(PHRASES.values())


def _compiled(table: Iterable[tuple[str, ...]]) -> _Patterns:
    return tuple(
        (template, re.compile(_HOLE.sub(r"(?P<\1>.+)", re.escape(template)), re.DOTALL))
        for templates in table
        for template in templates
    )
