"""The window in another language or another country, for as long as a test wants it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale

from tbviewer.ui.languages import translators

COUNTRIES = ("de_DE", "en_US", "fr_FR", "pt_BR", "hi_IN")  # a comma before the decimals, or a point


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Let widgets that are made within it speak a language."""
    application = QCoreApplication.instance()
    assert application is not None
    own = translators(language, application)
    for translator in own:
        QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        for translator in own:
            QCoreApplication.removeTranslator(translator)


@contextmanager
def counted(country: str) -> Iterator[None]:
    """Let widgets that are made within it write numbers as a country does."""
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        yield
    finally:
        QLocale.setDefault(before)
