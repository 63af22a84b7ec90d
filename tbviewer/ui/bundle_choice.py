"""Which model bundle is in use: another is looked at first, shown, and used only if the reader says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from tbviewer.core.errors import TBViewerError
from tbviewer.ui.bundle_card import BundleCard
from tbviewer.ui.file_dialogs import ask_for_model
from tbviewer.ui.inquiry import Inquiry
from tbviewer.ui.main_window import MODEL_ENDING
from tbviewer.ui.naming import replaced_model
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Session
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

if TYPE_CHECKING:
    from tbviewer.core.bundle import Bundle

_SETTING = "model"


class Settings(Protocol):
    """Where a choice is remembered: `tbviewer.store.Store` is one."""

    def get(self, name: str, default: Any) -> Any:
        """Return a setting, or the default."""

    def set(self, name: str, value: Any) -> None:
        """Save a setting."""


@dataclass(frozen=True, slots=True)
class RememberedBundle:
    """The bundle that was chosen last: where it was, what it was, and what it called itself."""

    path: Path
    model_id: str
    name: str

    @classmethod
    def of(cls, settings: Settings | None) -> RememberedBundle | None:
        """Return the choice that was remembered, None if the built-in bundle is to be used.

        So it is where the settings cannot be read for the moment: the window opens all the same.
        """
        try:
            found = settings.get(_SETTING, {}) if settings is not None else {}
            return cls(Path(found["path"]), str(found["model_id"]), str(found["name"]))
        except (TBViewerError, KeyError, TypeError):
            return None


class BundleChoice(QObject):
    """Lets the reader look at the bundle in use and choose another.

    Parameters
    ----------
    use
        Called with the path of the bundle to use from now on; empty for the built-in one.
    settings
        Where the choice is remembered; nowhere if None.
    remembered
        The choice of another day, which the Worker was started with if its file was there.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        worker: Worker,
        use: Callable[[str], None],
        settings: Settings | None = None,
        remembered: RememberedBundle | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._use = use
        self._settings = settings
        self._inquiry = Inquiry(worker, self)
        self._remembered = remembered
        # Queued: a bundle that has come takes away what was said of the one before.
        session.bundle_changed.connect(self._compare, Qt.ConnectionType.QueuedConnection)

    def ask_for_file(self) -> None:
        """Ask for a bundle's file and offer it."""
        kinds = self.tr("Model bundles") + f" (*{MODEL_ENDING})"
        name = ask_for_model(self._window, self.tr("Load a model"), kinds)
        if name:
            self.offer(name)

    def offer(self, path: str) -> None:
        """Look at a bundle in the Worker; show its card, or why it is unfit."""
        self._inquiry.ask(self._offer, self._refuse, jobs.inspect_model, path)

    def show_card(self) -> None:
        """Show the card of the bundle in use."""
        if self._session.bundle is not None:
            self._open(BundleCard(self._session.bundle, False, self._window))

    def use_built_in(self) -> None:
        """Go back to the bundle that ships with the program."""
        self._remember({})
        self._use("")

    def close(self) -> None:
        """Deliver nothing more."""
        self._inquiry.close()

    def _compare(self) -> None:
        """Say so, once, where the bundle in use is not the one that was chosen on another day."""
        bundle, remembered = self._session.bundle, self._remembered
        self._remembered = None
        if bundle is None or remembered is None or bundle.model_id == remembered.model_id:
            return
        if bundle.path.absolute() == remembered.path:
            said = replaced_model(remembered.name)
        else:
            words = self.tr("The model “{0}”, chosen last, is no longer there. The built-in one is used.")
            said = words.format(remembered.name)
        self._session.fault.emit(said)

    def _offer(self, bundle: Bundle) -> None:
        card = BundleCard(bundle, True, self._window)
        card.accepted.connect(lambda: self._take(bundle))
        self._open(card)

    def _take(self, bundle: Bundle) -> None:
        path = str(bundle.path.absolute())
        self._remember({"path": path, "model_id": bundle.model_id, "name": bundle.manifest.name})
        self._use(path)

    def _remember(self, chosen: dict[str, str]) -> None:
        """Save the choice; where that fails it holds all the same, for this session."""
        if self._settings is not None:
            try:
                self._settings.set(_SETTING, chosen)
            except TBViewerError as error:
                self._session.fault.emit(str(error))

    def _refuse(self, error: TBViewerError) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning, self.tr("This model cannot be used"), "", parent=self._window
        )
        box.setObjectName("bundle_refused")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence(error.sentence))
        name = Path(error.subject).name
        box.setInformativeText(self.tr("{0}\nThe present model stays in use.").format(name))
        self._open(box)

    def _open(self, dialog: Any) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
