"""Source to Radiograph: the one way in."""

from __future__ import annotations

from tbviewer.core.dicom import read_dicom, read_identity
from tbviewer.core.dicom_structure import looks_like_dicom
from tbviewer.core.errors import TBViewerError, UnreadableError
from tbviewer.core.radiograph import Identity, Radiograph
from tbviewer.core.raster import looks_like_raster, read_raster
from tbviewer.core.sources import Source, read_head, read_source
from tbviewer.core.strays import no_picture


def read(source: Source) -> Radiograph:
    """Read one Radiograph.

    Raises
    ------
    UnreadableError
        If it cannot be; the message names the Source.
    """
    try:
        content = read_source(source)
        # DICOM first: see `tbviewer.core.sources.count_images`.
        if looks_like_dicom(content):
            return read_dicom(content, source.frame)
        if looks_like_raster(content):
            return read_raster(content, source.frame)
    except TBViewerError as error:
        raise error.about(source.name) from error
    except MemoryError as error:
        raise UnreadableError(
            "too_large",
            "This needs more memory than the program gives to one file, or than is free. "
            "Close other programs, then try again.",
            source.name,
        ) from error
    except Exception as error:  # whatever a stranger's file provokes ends here, as one sentence
        raise UnreadableError(
            "damaged", "The file is damaged in a way that could not be read around.", source.name
        ) from error
    raise no_picture(source.member or source.path).about(source.name)


def identify(source: Source) -> Identity:
    """Return what a Source's header says of patient, study and image, without decoding the image.

    A picture has no such header, and of a file that cannot be read `read` says why: both give an empty one.
    """
    try:
        head = read_head(source)
        return read_identity(head) if looks_like_dicom(head) else Identity()
    except Exception:  # whatever a stranger's file provokes; reading it will say what is wrong
        return Identity()
