"""Who a DICOM file shows, as a pseudonym, where the data set itself does not say."""

from __future__ import annotations

import hashlib
import io
import warnings
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from pydicom.filereader import read_dataset

from tbviewer.core.dicom_header import text
from tbviewer.core.dicom_structure import looks_like_dicom, open_data_set
from trainer.data.record import Record

_HEAD_BYTES = 64 << 10  # Patient ID comes among the first elements
_PATIENT_ID = 0x00100020
_PLACEHOLDER_COUNT, _PLACEHOLDER_SHARE = 20, 0.1


def with_header_patients(records: Iterable[Record]) -> tuple[Record, ...]:
    """Fill in the patients of DICOM records that have none.

    An ID on more than a tenth of the radiographs, such as ``ANONYMOUS``, is a placeholder and names nobody.
    """
    records = tuple(records)
    found = {r.name: header_patient(r.path) for r in records if not r.patient}
    counts = Counter(patient for patient in found.values() if patient)
    most = max(_PLACEHOLDER_COUNT, _PLACEHOLDER_SHARE * len(records))
    return tuple(
        replace(r, patient=found[r.name], patient_in_header=True)
        if found.get(r.name) and counts[found[r.name]] <= most
        else r
        for r in records
    )


def header_patient(path: Path) -> str:
    """Return a pseudonym of a DICOM file's Patient ID; empty for other files and where there is none.

    The pseudonym tells patients apart in memory. Whoever has a list of Patient IDs could find them by it, so
    it is never written to a file or shown.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return ""
    patient_id = _patient_id(head) if looks_like_dicom(head) else ""
    if not patient_id:
        return ""
    return hashlib.blake2b(patient_id.encode(), digest_size=8, person=b"tbtrain").hexdigest()


def _patient_id(head: bytes) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pydicom's warnings quote values, which are patient data
            data = open_data_set(head)
            file = io.BytesIO(data.buffer)
            file.seek(data.start)
            header = read_dataset(
                file,
                data.implicit_vr,
                data.little_endian,
                stop_when=lambda tag, vr, length: tag > _PATIENT_ID,
            )
            return text(header, "PatientID")
    except Exception:  # a damaged header is named where the radiograph itself is read
        return ""
