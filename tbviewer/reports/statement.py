"""What is said beside every picture that leaves the program, whatever its form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from tbviewer import __version__
from tbviewer.core.radiograph import Identity

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis
    from tbviewer.core.boxes import Box

SOFTWARE = f"TB Viewer {__version__}"


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """The facts about one radiograph as it was shown.

    Attributes
    ----------
    file_name
        Last part of the source's name; empty where patient data are left out, for it may hold a name.
    identity
        What the header says of the patient; None where patient data are left out.
    analysis
        What the model says; None if it was not asked, or the reader may not see it yet.
    no_score
        Why there is no score, in a sentence; empty if there is one.
    warnings
        What to know before trusting the score, sentences.
    heatmap_threshold, boxes
        The threshold, and the Boxes at it, whether they were drawn or hidden.
    colors
        Name of the colour map that the heat map was drawn in.
    site_threshold
        The score from which this site refers; None if it has none for this model.
    model_name, model_id
        Of the bundle that gave the score, or is in use; the name is empty if only its id is known, both if
        none is loaded.
    window
        The grey mapping on the screen, in words.
    orientation
        How the image was turned, in words; empty if it was not.
    marks
        What the reader drew and it measures, a line for each in words; empty while marks are hidden.
    verdict, comment, reader
        Of the reader's form; empty if it was not filled in.
    written_at
        When this was made, local time.
    """

    file_name: str
    identity: Identity | None
    analysis: Analysis | None
    no_score: str
    warnings: tuple[str, ...]
    heatmap_threshold: float
    boxes: tuple[Box, ...]
    colors: str
    site_threshold: float | None
    model_name: str
    model_id: str
    window: str
    orientation: str
    marks: tuple[str, ...]
    verdict: str
    comment: str
    reader: str
    written_at: datetime
