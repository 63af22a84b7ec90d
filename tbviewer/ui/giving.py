"""What the reader gives away: picture, report, table, paper, clipboard; all with the notice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from tbviewer.core.errors import TBViewerError
from tbviewer.core.files import write_atomically
from tbviewer.reports.statement import SOFTWARE, Statement
from tbviewer.reports.table import for_spreadsheets
from tbviewer.ui.darkroom import Darkroom, Layers, captioned
from tbviewer.ui.file_dialogs import ask_where_to_save, avoid_the_systems, forget_in_qt, saved_as
from tbviewer.ui.give_dialog import GiveDialog
from tbviewer.ui.list_table import list_table
from tbviewer.ui.naming import patient_name
from tbviewer.ui.report_page import ReportPictures, draw_reports, page_layout
from tbviewer.ui.session import Session
from tbviewer.ui.statement_of import statement_of
from tbviewer.ui.statement_words import caption, notice
from tbviewer.ui.viewport import Viewport
from tbviewer.ui.viewport_grid import ViewportGrid

_PDF_DPI = 300
_REPORT_PX = 1000  # two pictures beside each other on paper have no room for more


class Giving(QObject):
    """Makes what leaves the program of what the active viewport shows, or of the list."""

    def __init__(self, window: QWidget, session: Session, viewports: ViewportGrid) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._viewports = viewports
        self._darkroom = Darkroom(session)
        self._printer: QPrinter | None = None  # the preview draws on it, but does not keep it

    # -- what the reader asks for ----------------------------------------------------------------------

    def save_picture(self) -> None:
        """Ask how and where, and save the image with its layers as PNG."""
        what = self.tr(
            "A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a "
            "caption with score, thresholds and model."
        )
        self._ask_of_one(
            self.tr("Save picture"),
            what,
            lambda shown, patient: self._save(
                "radiograph.png", self.tr("PNG picture"), self.picture(patient, shown)
            ),
        )

    def save_report(self) -> None:
        """Ask how and where, and save the report as PDF."""
        what = self.tr(
            "A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, "
            "model and the reader's verdict."
        )
        self._ask_of_one(
            self.tr("Save report"),
            what,
            lambda shown, patient: self._save(
                "report.pdf", self.tr("PDF report"), self.report(patient, shown)
            ),
        )

    def save_table(self) -> None:
        """Ask how and where, and save the list as CSV."""
        what = self.tr("A table (CSV) with a row for each radiograph in the list.")
        if not self._session.entries:
            self._say_nothing_is_open()
            return
        self._ask(
            GiveDialog(self.tr("Save list"), what, self.tr("Save …"), self._window),
            lambda patient: self._save(
                "list.csv", self.tr("Table"), for_spreadsheets(list_table(self._session, patient))
            ),
        )

    def print_report(self) -> None:
        """Ask how, show how the report will look on paper, and print it."""
        what = self.tr("The report on paper. You see it before it is printed.")
        self._ask_of_one(self.tr("Print report"), what, self._preview, verb=self.tr("Show …"))

    def copy_view(self) -> None:
        """Put what the active viewport shows on the clipboard, without the patient's data."""
        viewport = self._shown()
        if viewport is not None:
            size = self._viewports.canvas.size()
            image = self._darkroom.as_seen(viewport, size, patient=False)
            statement = statement_of(self._session, viewport, patient=False)
            QGuiApplication.clipboard().setImage(captioned(image, caption(statement)))
            self._viewports.canvas.notice(self._copied_words(viewport))

    def _copied_words(self, viewport: Viewport) -> str:
        if self._overlays_go(viewport):
            return self.tr(
                "The view was copied, without name, ID and dates from the header, but with the file's "
                "overlays; look for writing in them and in the image."
            )
        return self.tr(
            "The view was copied, without name, ID and dates from the header; look for writing in the image."
        )

    # -- what is made ----------------------------------------------------------------------------------

    def picture(self, patient: bool, viewport: Viewport | None = None) -> bytes:
        """Return a viewport's whole image with its layers and caption as PNG; the active one's if None."""
        viewport = viewport or self._viewport()
        statement = statement_of(self._session, viewport, patient=patient)
        image = captioned(self._darkroom.whole(viewport, patient=patient), caption(statement))
        for name, text in _png_text(statement).items():
            image.setText(name, text)
        return _png(image)

    def report(self, patient: bool, viewport: Viewport | None = None) -> bytes:
        """Return the report of a viewport's radiograph as PDF; of the active one's if None."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_PDF_DPI)
        writer.setPageLayout(page_layout())
        writer.setTitle(self.tr("Chest radiograph report"))  # no name: viewers show it in their title
        writer.setCreator(SOFTWARE)
        draw_reports(writer, [self._report(patient, viewport)], _PDF_DPI)
        buffer.close()
        return bytes(buffer.data().data())

    def _report(self, patient: bool, viewport: Viewport | None = None) -> tuple[Statement, ReportPictures]:
        viewport = viewport or self._viewport()
        statement = statement_of(self._session, viewport, patient=patient)
        whole = partial(self._darkroom.whole, viewport, patient=False, largest_px=_REPORT_PX)
        plain = whole(layers=Layers.NONE)
        overlaid = None
        if viewport.analysis is not None:  # its text names boxes and threshold, whatever the screen hides
            overlaid = whole(layers=Layers.ALL)
        return statement, ReportPictures(plain, overlaid)

    # -- ways out --------------------------------------------------------------------------------------

    def _ask_of_one(
        self, title: str, what: str, give: Callable[[Viewport, bool], None], *, verb: str = ""
    ) -> None:
        """Ask, then give what is shown now: another radiograph may come while the reader answers."""
        viewport = self._shown()
        if viewport is None or viewport.entry is None:
            self._say_nothing_is_open()
            return
        shown = Viewport(viewport.number)
        shown.take_over(viewport)

        def give_it(patient: bool) -> None:
            if shown.radiograph is None:  # it has left the list meanwhile, or its pixels were let go
                self._session.fault.emit(
                    self.tr("This radiograph is no longer open. Show it again, then do this once more.")
                )
            else:
                give(shown, patient)

        whose = patient_name(viewport.entry, self._session)
        overlays = self._overlays_go(viewport)
        dialog = GiveDialog(title, what, verb or self.tr("Save …"), self._window, whose, overlays=overlays)
        self._ask(dialog, give_it)

    def _overlays_go(self, viewport: Viewport) -> bool:
        """Return whether overlays of the file are drawn, in which a patient may be named."""
        radiograph = viewport.radiograph
        return self._session.looking.show_overlays and radiograph is not None and bool(radiograph.overlays)

    def _ask(self, dialog: GiveDialog, give: Callable[[bool], None]) -> None:
        """Ask whether patient data go along, then give."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._told(lambda: give(dialog.patient)))
        dialog.open()

    def _say_nothing_is_open(self) -> None:
        self._session.fault.emit(self.tr("There is nothing to export or print yet: open a radiograph first."))

    def _save(self, name: str, kind: str, content: bytes) -> None:
        ending = Path(name).suffix
        path = ask_where_to_save(self._window, self.tr("Save as"), name, f"{kind} (*{ending})")
        if not path:
            return
        write_atomically(Path(path), content)
        self._viewports.canvas.notice(saved_as(Path(path)))

    def _preview(self, viewport: Viewport, patient: bool) -> None:
        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(self.tr("Chest radiograph report"))  # print queues show it: no name
        report = self._report(patient, viewport)
        preview = QPrintPreviewDialog(printer, self._window)
        preview.setObjectName("print_preview")
        preview.setWindowTitle(self.tr("Print report"))
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.paintRequested.connect(lambda paper: draw_reports(paper, [report], paper.resolution()))
        avoid_the_systems()  # printing to a file asks for its path
        preview.finished.connect(forget_in_qt)
        preview.open()

    def _told(self, work: Callable[[], None]) -> None:
        try:
            work()
        except TBViewerError as error:
            self._session.fault.emit(str(error))

    def _shown(self) -> Viewport | None:
        viewport = self._session.viewport
        return viewport if viewport.radiograph is not None else None

    def _viewport(self) -> Viewport:
        viewport = self._shown()
        assert viewport is not None
        return viewport


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _png_text(statement: Statement) -> dict[str, str]:
    """Return what goes into the PNG's text beside the pixels, for programs."""
    return {
        "notice": notice(),
        "model_id": statement.model_id,
        "heatmap_threshold": f"{statement.heatmap_threshold:g}",
        "software": SOFTWARE,
        "window": statement.window,
        "warnings": "\n".join(statement.warnings),
    }
