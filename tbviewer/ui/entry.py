"""One line of the list: a Source, and what has become known of it so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from tbviewer.core.marks import Marks

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from tbviewer.core.analysis import Analysis
    from tbviewer.core.radiograph import Identity, Radiograph
    from tbviewer.core.readings import Reading, Verdict
    from tbviewer.core.sources import Source
    from tbviewer.ui.grey import GreyPyramid


class Status(Enum):
    """Where an entry is on its way from a file to an Analysis; the value is what the list writes."""

    WAITING = "waiting"
    READING = "reading"
    ANALYSING = "analysing"
    READY = "ready"
    REFUSED = "refused"
    NOT_ANALYSED = "not analysed"
    UNREADABLE = "unreadable"


_SETTLED = {Status.READY, Status.REFUSED, Status.NOT_ANALYSED, Status.UNREADABLE}


@dataclass(eq=False)
class Entry:
    """One line of the list: a Source and what is known of it so far.

    Attributes
    ----------
    name
        The Source's full name.
    source
        None for a path that could not be opened.
    message, code
        Why it was refused or could not be opened, read or analysed: in a sentence, and by the code that
        tables have.
    same
        Titles of other files that hold the same Radiograph, and have no line of their own.
    of_another
        Titles of other files that hold the same image under another patient's header.
    thumbnail
        Shape ``(h, w)``, uint8.
    radiograph, grey
        The image and what draws it; both there or neither, for they take memory and few are kept.
    analysis
        What the model says, seen by the reader or not; what is drawn or written is `shown_analysis`.
    compared
        What the bundle says that is compared with the one in use; None but in a comparison.
    marks
        What the reader drew on it; changed by `tbviewer.ui.marking.Marking` alone.
    identity
        What the header says of patient and study; known before the image is read, empty for a picture.
    radiograph_id
        What the reading is saved under; empty until the image was read.
    reading
        The reader's verdict; None if there is none.
    blinded
        True while the reader must not see the Analysis: the site reads first without it.
    """

    name: str
    source: Source | None
    status: Status = Status.WAITING
    message: str = ""
    code: str = ""
    same: tuple[str, ...] = ()
    of_another: tuple[str, ...] = ()
    thumbnail: npt.NDArray[np.uint8] | None = None
    radiograph: Radiograph | None = None
    grey: GreyPyramid | None = None
    analysis: Analysis | None = None
    compared: Analysis | None = None
    marks: Marks = field(default_factory=Marks)
    identity: Identity | None = None
    radiograph_id: str = ""
    reading: Reading | None = None
    blinded: bool = False
    index: int = field(default=-1, repr=False)

    @property
    def shown_analysis(self) -> Analysis | None:
        """The Analysis as far as the reader may see it: None while a blind first reading is awaited."""
        return None if self.blinded else self.analysis

    @property
    def verdict(self) -> Verdict | None:
        """The reader's verdict, if there is one."""
        return self.reading.verdict if self.reading is not None else None

    @property
    def title(self) -> str:
        """The last part of the name, for narrow places."""
        return self.name.replace("!", "/").replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]

    @property
    def key(self) -> str:
        """What tells it from other entries: the same file named in two ways is one entry."""
        path = self.source.path if self.source is not None else self.name
        rest = self.source.name.removeprefix(path) if self.source is not None else ""
        return f"{Path(path).absolute()}{rest}"

    @property
    def settled(self) -> bool:
        """Whether nothing more will happen to it by itself."""
        return self.status in _SETTLED
