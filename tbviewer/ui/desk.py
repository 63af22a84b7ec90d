"""What the window's actions need beyond window and Session: giving away, tags, another model."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from tbviewer.ui.bundle_choice import BundleChoice, RememberedBundle, Settings
from tbviewer.ui.giving import Giving
from tbviewer.ui.loader import Loader
from tbviewer.ui.main_window import MainWindow
from tbviewer.ui.session import Session
from tbviewer.ui.tag_browser import TagBrowser
from tbviewer.worker.client import Worker


class Desk(QObject):
    """Carries out what the window was asked for by name."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        worker: Worker,
        loader: Loader,
        settings: Settings | None = None,
        remembered: RememberedBundle | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._worker = window, session, worker
        self.giving = Giving(window, session, window.viewports)
        self.bundles = BundleChoice(window, session, worker, loader.change_model, settings, remembered)
        self.tags: TagBrowser | None = None
        self._work: dict[str, Callable[[], None]] = {
            "save_picture": self.giving.save_picture,
            "save_report": self.giving.save_report,
            "save_table": self.giving.save_table,
            "print": self.giving.print_report,
            "copy_view": self.giving.copy_view,
            "tags": self.show_tags,
            "model_card": self.bundles.show_card,
            "load_model": self.bundles.ask_for_file,
            "built_in_model": self.bundles.use_built_in,
        }
        window.asked.connect(lambda name: self._work[name]())
        window.model_chosen.connect(self.bundles.offer)

    def show_tags(self) -> None:
        """Show the tag browser, or bring it to the front."""
        if self.tags is None:
            self.tags = TagBrowser(self._session, self._worker, self._window)
            self.tags.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.tags.destroyed.connect(self._forget_tags)
        self.tags.show()
        self.tags.raise_()
        self.tags.activateWindow()

    def close(self) -> None:
        """Close what is open beside the window."""
        self.bundles.close()
        if self.tags is not None:
            self.tags.close()

    def _forget_tags(self) -> None:
        self.tags = None
