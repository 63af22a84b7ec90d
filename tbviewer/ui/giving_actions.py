"""Actions that the `Desk` carries out: giving away, what the file says, which model answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tbviewer.ui.action_table import SEPARATOR, ActionTable

GIVING = ("save_picture", "save_report", "save_table", "print", "copy_view", SEPARATOR, "tags")
MODEL = ("model_card", "load_model", "built_in_model")

_ACTIONS = (  # name, text, key, and whether an image must be open
    ("save_picture", QT_TRANSLATE_NOOP("Actions", "Save &picture …"), "Ctrl+S", True),
    ("save_report", QT_TRANSLATE_NOOP("Actions", "Save r&eport …"), "Ctrl+R", True),
    ("save_table", QT_TRANSLATE_NOOP("Actions", "Save &list as table …"), "Ctrl+L", False),
    ("print", QT_TRANSLATE_NOOP("Actions", "Pr&int report …"), "Ctrl+P", True),
    ("copy_view", QT_TRANSLATE_NOOP("Actions", "&Copy view"), "Ctrl+C", True),
    ("tags", QT_TRANSLATE_NOOP("Actions", "DICOM &tags"), "Ctrl+I", False),
    ("model_card", QT_TRANSLATE_NOOP("Actions", "Model in &use"), "Ctrl+M", False),
    ("load_model", QT_TRANSLATE_NOOP("Actions", "&Load a model …"), "", False),
    ("built_in_model", QT_TRANSLATE_NOOP("Actions", "&Built-in model"), "", False),
)


def add_giving(table: ActionTable, ask: Callable[[str], object]) -> None:
    """Add the actions; each calls `ask` with its name."""
    for name, text, key, image in _ACTIONS:
        table.add(
            name, QCoreApplication.translate("Actions", str(text)), key, partial(ask, name), image=image
        )
