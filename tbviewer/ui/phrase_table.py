"""What fills the holes of core's sentences where it is words: what a model holds, why a file failed.

Names, numbers and identifiers in those holes stay as they are; so does a reason of the operating system that
is not here, which most systems give in their own language.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES: dict[str, tuple[Any, ...]] = {
    "held_by_a_model": (  # see `tbviewer.core.onnx_file`
        QT_TRANSLATE_NOOP("Phrases", "a description longer than any model card"),
        QT_TRANSLATE_NOOP("Phrases", "a graph within the graph"),
        QT_TRANSLATE_NOOP("Phrases", "a part of an unknown kind"),
        QT_TRANSLATE_NOOP("Phrases", "a sparse weight"),
        QT_TRANSLATE_NOOP("Phrases", "an operator of an unknown kind"),
        QT_TRANSLATE_NOOP("Phrases", "an operator set of an unknown kind"),
        QT_TRANSLATE_NOOP("Phrases", "metadata of an unknown kind"),
        QT_TRANSLATE_NOOP("Phrases", "more operations than any bundle"),
        QT_TRANSLATE_NOOP("Phrases", "numbers of an unknown kind"),
        QT_TRANSLATE_NOOP("Phrases", "operators from elsewhere ({domain})"),
        QT_TRANSLATE_NOOP("Phrases", "the operator {name}"),
        QT_TRANSLATE_NOOP("Phrases", "weights kept in another file"),
    ),
    "why": (  # as the C libraries of Linux and macOS say it; Windows does so in its own language
        QT_TRANSLATE_NOOP("Phrases", "unknown reason"),
        QT_TRANSLATE_NOOP("Phrases", "Permission denied"),
        QT_TRANSLATE_NOOP("Phrases", "Operation not permitted"),
        QT_TRANSLATE_NOOP("Phrases", "No such file or directory"),
        QT_TRANSLATE_NOOP("Phrases", "Not a directory"),
        QT_TRANSLATE_NOOP("Phrases", "Is a directory"),
        QT_TRANSLATE_NOOP("Phrases", "File exists"),
        QT_TRANSLATE_NOOP("Phrases", "File name too long"),
        QT_TRANSLATE_NOOP("Phrases", "No space left on device"),
        QT_TRANSLATE_NOOP("Phrases", "Disk quota exceeded"),
        QT_TRANSLATE_NOOP("Phrases", "Read-only file system"),
        QT_TRANSLATE_NOOP("Phrases", "Input/output error"),
        QT_TRANSLATE_NOOP("Phrases", "Device or resource busy"),
    ),
}
