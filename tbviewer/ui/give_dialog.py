"""Before something leaves the program: what is in it, and whether it may name the patient."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tbviewer.ui.words import words

_WIDTH_PX = 440


class GiveDialog(QDialog):
    """Asks whether patient data go along; the answer is no unless the reader says yes, each time anew.

    Parameters
    ----------
    what
        A sentence on what is about to be made.
    verb
        What the button says, such as "Save …".
    whose
        Which radiograph it is: behind the dialog another may come. Empty for the list.
    overlays
        Whether the file's overlays are shown, and so go along.
    """

    def __init__(
        self,
        title: str,
        what: str,
        verb: str,
        parent: QWidget | None = None,
        whose: str = "",
        *,
        overlays: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("give_dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH_PX)
        self._patient = QCheckBox(self.tr("With patient data: name, Patient ID, dates, file name"))
        self._patient.setObjectName("with_patient")
        caution = self.tr(
            "Writing that is burned into the image itself goes along in any case. Look before you pass it on."
        )
        box = QDialogButtonBox()
        go = box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("give")
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("give_nothing")
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        if whose:
            column.addWidget(words(whose, "whose", "font-weight: 600;"))
        column.addWidget(words(what))
        column.addWidget(self._patient)
        column.addWidget(words(caution))
        if overlays:
            column.addWidget(words(self._of_overlays(), "overlays_go"))
        column.addWidget(box)

    def _of_overlays(self) -> str:
        return self.tr(
            "The file's overlays are shown and go along too, with whatever is written in them. To leave "
            "them out, cancel and hide them in the menu View."
        )

    @property
    def patient(self) -> bool:
        """Whether patient data go along."""
        return self._patient.isChecked()
