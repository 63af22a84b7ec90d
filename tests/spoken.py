"""The window in another language, for as long as a test wants it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication

from tbviewer.ui.languages import translators


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
