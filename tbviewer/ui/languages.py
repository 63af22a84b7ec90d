"""The languages of the window: which there are, and how one is put in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
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
_AS_QT_HAS_IT = {"pt": "pt_BR"}
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

    Numbers stay as they are written in tables and reports, with a decimal point.
    """
    code = resolved(language)
    application.setProperty(_IN_USE, code)
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if code in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    )
    for translator in translators(code, application):
        QCoreApplication.installTranslator(translator)
    return code


def translators(code: str, parent: QObject) -> list[QTranslator]:
    """Return what speaks a language, in the order in which it is to be put in.

    Qt's own words (buttons, file dialogs, menus of text lines) are Qt's where it has them; those that it
    lacks, in Hindi and Swahili all of them, are in a file of ours of the same name.
    """
    if code == PSEUDO:
        return [_Pseudo(parent)]
    own = str(assets_folder() / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (  # what is put in later is asked first
        (own, f"qtbase_{code}.qm"),
        (qt, f"qtbase_{_AS_QT_HAS_IT.get(code, code)}.qm"),
        (own, f"tbviewer_{code}.qm"),
    )
    found = []
    for folder, name in files:
        translator = QTranslator(parent)
        if (Path(folder) / name).is_file() and translator.load(name, folder):
            found.append(translator)
    return found


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
