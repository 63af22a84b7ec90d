"""The report of one radiograph, drawn the same way into a PDF and onto paper."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from tbviewer.core.radiograph import Identity
from tbviewer.core.referral import written_threshold
from tbviewer.reports.statement import SOFTWARE, Statement
from tbviewer.ui import statement_words as say
from tbviewer.ui.colormap import activation_colors
from tbviewer.ui.naming import date_name
from tbviewer.ui.score_section import class_names

MARGIN_MM = 14.0
_UNITS_PER_INCH = 720.0  # a unit is a tenth of a point: fonts have whole numbers of them
_SMALL, _TEXT, _HEADING, _SCORE, _TITLE = 75, 90, 100, 130, 150
_GAP, _COLUMN = 100.0, 1180.0
_INK, _GREY, _RULE, _AMBER, _AMBER_INK = "#111111", "#555555", "#bbbbbb", "#fff1cc", "#6b4a00"
_BANNER, _FOOTER, _PAGE_NUMBER = 220.0, 260.0, 300.0
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_TOP = _BANNER + _GAP
_PICTURE_SHARE = 0.46  # of the page's height, at most, for the two pictures


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, eq=False)
class ReportPictures:
    """The radiograph without and with heat map and boxes; the second is None where nothing is to be shown."""

    plain: QImage
    overlaid: QImage | None


def page_layout() -> QPageLayout:
    """Return the paper: A4, upright; the printer's dialog may choose another."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def draw_reports(
    device: QPagedPaintDevice, reports: Sequence[tuple[Statement, ReportPictures]], resolution: int
) -> None:
    """Draw a report after the other, each on its own page or pages.

    Parameters
    ----------
    device
        A PDF writer or printer.
    reports
        At least one.
    resolution
        Dots per inch of the device.
    """
    painter = QPainter(device)
    try:
        for number, (statement, pictures) in enumerate(reports):
            if number:
                device.newPage()
            _Report(painter, device, resolution, statement).draw(pictures)
    finally:
        painter.end()


class _Report:
    """One report on its way down the page; lengths are tenths of a point (1/720 inch)."""

    def __init__(
        self, painter: QPainter, device: QPagedPaintDevice, resolution: int, statement: Statement
    ) -> None:
        self._painter = painter
        self._device = device
        self._statement = statement
        area = device.pageLayout().paintRectPixels(resolution)
        scale = resolution / _UNITS_PER_INCH
        self._scale = scale
        self._width, self._height = area.width() / scale, area.height() / scale
        self._y = 0.0
        self._page = 1
        self._begin_page()

    def draw(self, pictures: ReportPictures) -> None:
        """Draw the whole report."""
        self._title()
        self._pictures(pictures)
        self._score()
        self._shares()
        self._rows(self._facts())
        self._boxes()
        self._warnings()
        self._marks()
        self._reading()
        self._painter.resetTransform()

    # -- parts -----------------------------------------------------------------------------------------

    def _title(self) -> None:
        identity = self._statement.identity
        self._text(translate("Report", "Chest radiograph: what the model says"), _TITLE, bold=True)
        if identity is None:
            self._text(translate("Report", "Patient data left out"), _TEXT, color=_GREY)
        else:
            self._rows(_patient_rows(identity, self._statement.file_name))
        self._y += 40

    def _pictures(self, pictures: ReportPictures) -> None:
        both = [image for image in (pictures.plain, pictures.overlaid) if image is not None]
        bar = 340.0 if pictures.overlaid is not None else 0.0
        width = (self._width - _GAP - bar) / 2 if len(both) == 2 else self._width * 0.62
        height = min(
            max(width * image.height() / image.width() for image in both), self._height * _PICTURE_SHARE
        )
        x = 0.0
        for image in both:
            size = QSizeF(image.size()).scaled(QSizeF(width, height), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(x, self._y, size.width(), size.height())
            self._painter.drawImage(target, image)
            x += size.width() + _GAP
        if pictures.overlaid is not None:
            self._colour_bar(QRectF(x - 20, self._y, 90, height))
        self._y += height + 40
        caption = say.grey_words(self._statement)
        self._text(caption, _SMALL, color=_GREY)
        self._y += 40

    def _colour_bar(self, bar: QRectF) -> None:
        """Draw the scale of activation, with the threshold; below it nothing was shown."""
        colors = activation_colors(self._statement.colors)
        image = QImage(colors[::-1].tobytes(), 1, len(colors), 3, QImage.Format.Format_RGB888)
        self._painter.drawImage(bar, image)
        font = self._font(_SMALL - 10)
        self._painter.setFont(font)
        for value in (0.0, self._statement.heatmap_threshold, 1.0):
            y = bar.bottom() - value * bar.height()
            self._painter.setPen(QPen(QColor(_INK), 8))
            self._painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + 30, y))
            place = QRectF(bar.right() + 40, y - 50, 240, 100)
            self._painter.drawText(
                place, Qt.AlignmentFlag.AlignVCenter, f"{value:.2f}".rstrip("0").rstrip(".")
            )

    def _score(self) -> None:
        statement = self._statement
        if statement.analysis is None:
            self._text(say.score_words(statement), _SCORE, bold=True, color=_AMBER_INK)
            return
        self._text(say.score_words(statement), _SCORE, bold=True)
        if statement.site_threshold is not None:
            refers = statement.analysis.score >= statement.site_threshold
            words = (
                translate("Report", "At or above this site's threshold of {0:g}")
                if refers
                else translate("Report", "Below this site's threshold of {0:g}")
            )
            self._text(words.format(written_threshold(statement.site_threshold)), _TEXT)

    def _shares(self) -> None:
        analysis = self._statement.analysis
        if analysis is None:
            return
        shares = [
            f"{name} {100 * analysis.probabilities[key]:.0f} %"
            for key, name in class_names().items()
            if key in analysis.probabilities
        ]
        self._text("   ".join(shares), _TEXT, color=_GREY)
        self._y += 30

    def _facts(self) -> list[tuple[str, str]]:
        statement = self._statement
        rows = [(translate("Report", "Heat-map threshold"), f"{statement.heatmap_threshold:.2f}")]
        if statement.site_threshold is not None:
            threshold = str(written_threshold(statement.site_threshold))
            rows.append((translate("Report", "Site threshold"), threshold))
        rows.append(
            (translate("Report", "Model"), f"{statement.model_name}, {statement.model_id}".strip(", "))
        )
        rows.append((translate("Report", "Software"), SOFTWARE))
        rows.append((translate("Report", "Date of report"), statement.written_at.strftime("%Y-%m-%d %H:%M")))
        return rows

    def _boxes(self) -> None:
        statement = self._statement
        if statement.analysis is None:
            return
        if not statement.boxes:
            self._text(translate("Report", "No box at this heat-map threshold."), _TEXT)
            return
        self._heading(translate("Report", "Boxes at this threshold"))
        for number, box in enumerate(statement.boxes, start=1):
            self._text(
                translate(
                    "Report", "{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image"
                ).format(number, box.peak, box.mean, box.x0, box.x1, box.y0, box.y1),
                _TEXT,
            )

    def _warnings(self) -> None:
        if self._statement.warnings:
            self._heading(translate("Report", "Before trusting it"))
            for warning in self._statement.warnings:
                self._text(f"•  {warning}", _TEXT, color=_AMBER_INK)

    def _marks(self) -> None:
        """Write what was measured, which is too small to read in the pictures."""
        if self._statement.marks:
            self._heading(translate("MarkSection", "Marks"))
            for mark in self._statement.marks:
                self._text(mark, _TEXT)

    def _reading(self) -> None:
        statement = self._statement
        self._heading(translate("Report", "Reader's verdict"))
        self._text(statement.verdict or translate("Report", "not given"), _TEXT)
        if statement.comment:
            self._text(statement.comment, _TEXT)
        if statement.reader:
            self._text(translate("Report", "Read by {0}").format(statement.reader), _TEXT, color=_GREY)

    # -- pages and lines -------------------------------------------------------------------------------

    def _begin_page(self) -> None:
        """Draw what every page carries, above and below."""
        painter = self._painter
        painter.resetTransform()
        painter.scale(self._scale, self._scale)
        banner = QRectF(0, 0, self._width, _BANNER)
        painter.fillRect(banner, QColor(_AMBER))
        painter.setPen(QColor(_AMBER_INK))
        painter.setFont(self._font(110, bold=True))
        painter.drawText(banner, Qt.AlignmentFlag.AlignCenter, say.notice())
        footer = QRectF(0, self._height - _FOOTER, self._width, _FOOTER)
        painter.setPen(QPen(QColor(_RULE), 5))
        painter.drawLine(footer.topLeft(), footer.topRight())
        painter.setPen(QColor(_GREY))
        painter.setFont(self._font(_SMALL))
        text = f"{say.notice()}  ·  {say.origin_words(self._statement)}"
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(footer.adjusted(0, 0, -_PAGE_NUMBER, 0), left, text)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(footer, right, str(self._page))
        self._y = _TOP

    @property
    def _end(self) -> float:
        """Where a page has no more room."""
        return self._height - _FOOTER - 40

    def _need(self, height: float) -> None:
        """Go on on another page where the rest of this one is too short."""
        if self._y + height > self._end:
            self._device.newPage()
            self._page += 1
            self._begin_page()

    def _text(self, text: str, size: int, *, bold: bool = False, color: str = _INK, x: float = 0.0) -> None:
        if not text:
            return
        font = self._font(size, bold=bold)
        self._painter.setFont(font)
        option = QTextOption()
        option.setWrapMode(_WRAP)
        width = self._width - x

        def height_of(part: str) -> float:
            return self._painter.boundingRect(QRectF(x, 0, width, 100_000), part, option).height()

        for part in self._parts(text, font, width, height_of):
            height = height_of(part)
            self._need(height)
            self._painter.setFont(font)  # another page has begun with fonts of its own
            self._painter.setPen(QColor(color))
            self._painter.drawText(QRectF(x, self._y, width, height + 10), part, option)
            self._y += height + 20

    def _parts(
        self, text: str, font: QFont, width: float, height_of: Callable[[str], float]
    ) -> Iterator[str]:
        """Yield a text whole, or, if it is longer than a page, as much at a time as the page has room for."""
        whole_page = self._end - _TOP
        if height_of(text) <= whole_page:
            yield text
            return
        lines = _lines(text, font, width)
        while lines:
            room = self._end - self._y
            room = whole_page if room < 3 * height_of("") else room  # nothing begins at the very foot
            count = bisect_right(
                range(1, len(lines) + 1), room, key=lambda n: height_of("\n".join(lines[:n]))
            )
            yield "\n".join(lines[: max(count, 1)])
            lines = lines[max(count, 1) :]

    def _heading(self, text: str) -> None:
        self._y += 50
        self._need(3 * _TEXT)
        self._text(text, _HEADING, bold=True)

    def _rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write titles and values in two columns."""
        metrics = QFontMetricsF(self._font(_TEXT))
        beside = max(_COLUMN, *(metrics.horizontalAdvance(title) + 60 for title, _ in rows))
        for title, value in rows:
            self._need(_TEXT * 1.5)
            top = self._y
            self._text(title, _TEXT, color=_GREY)
            below, self._y = self._y, top
            self._text(value, _TEXT, x=beside)
            self._y = max(self._y, below)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self._painter.font())
        font.setPixelSize(size)
        font.setFeature(QFont.Tag("liga"), 0)  # whoever searches the PDF for an id types no ligatures
        font.setBold(bold)
        return font


def _lines(text: str, font: QFont, width: float) -> list[str]:
    """Return text line by line, as it is broken in a column."""
    found: list[str] = []
    for paragraph in text.split("\n"):
        layout, units = QTextLayout(paragraph, font), paragraph.encode("utf-16-le")  # as Qt counts
        option = QTextOption()
        option.setWrapMode(_WRAP)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            found.append(units[start:end].decode("utf-16-le").rstrip())
        layout.endLayout()
    return found


def _patient_rows(identity: Identity, file_name: str) -> list[tuple[str, str]]:
    born = date_name(identity.patient_birth_date)
    age = say.age_words(identity)
    study = "  ".join(
        part
        for part in (date_name(identity.study_date), identity.study_description, identity.institution)
        if part
    )
    rows = [
        (translate("Report", "Patient"), identity.patient_name),
        (translate("Report", "Patient ID"), identity.patient_id),
        (
            translate("Report", "Born, sex, age"),
            "  ".join(part for part in (born, identity.patient_sex, age) if part),
        ),
        (translate("Report", "Study"), study),
        (translate("Report", "Accession number"), identity.accession_number),
        (translate("Report", "File"), file_name),
    ]
    return [(title, value) for title, value in rows if value]
