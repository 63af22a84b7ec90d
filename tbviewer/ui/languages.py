"""The languages of the window: which there are, and how one is put in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tbviewer.core.assets import assets_folder

LANGUAGES = {  # code: its own name, so that whoever reads it finds it
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "sw": "Kiswahili",
    "ru": "Русский",
    "hi": "हिन्दी",
    "zh_CN": "简体中文",
}
PSEUDO = "pseudo"  # every sentence between brackets, laid out from right to left: for tests and screenshots
_IN_USE = "language"
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur", PSEUDO}


def resolved(language: str) -> str:
    """Return a language there is: the one asked for, else the system's, else English."""
    if language in LANGUAGES or language == PSEUDO:
        return language
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        for candidate in (code, code.split("_")[0]):
            if candidate in LANGUAGES:
                return candidate
        if code.startswith("zh"):
            return "zh_CN"
    return "en"


def install(application: QApplication, language: str) -> str:
    """Put a language in, before any widget is made, and return its code.

    Qt's own words (buttons of dialogs) come along where Qt has them; numbers stay as they are written in
    tables and reports, with a decimal point.
    """
    code = resolved(language)
    application.setProperty(_IN_USE, code)
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if code in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    )
    if code == PSEUDO:
        QCoreApplication.installTranslator(_Pseudo(application))
        return code
    own, qt = (
        str(assets_folder() / "translations"),
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    for folder, name in ((qt, f"qtbase_{code}"), (own, f"tbviewer_{code}")):
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    return code


def in_use() -> str:
    """Return the code of the language that was put in; English before any was."""
    application = QCoreApplication.instance()
    return str((application.property(_IN_USE) if application is not None else None) or "en")


class _Pseudo(QTranslator):
    """Puts each sentence between brackets: what stands in the window without them is not translated."""

    def isEmpty(self) -> bool:
        """Return False, for there is something for everything."""
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a sentence between brackets."""
        return f"⟦{source_text}⟧" if source_text else ""
