"""What an element is called and its value in words, from the first bytes of it."""

from __future__ import annotations

import re
import struct
import warnings

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.datadict import dictionary_description, dictionary_VR, private_dictionary_description
from pydicom.uid import UID
from pydicom.valuerep import PN_DELIMS, TEXT_VR_DELIMS

_NUMBERS = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "UV": "Q", "SV": "q"}
_TEXTS = frozenset(
    ["LO", "LT", "PN", "SH", "ST", "UC", "UT"]
)  # in the file's character set (PS3.5 section 6.1.2.3)
_CODES = frozenset(["AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"])
_SHOWN_NUMBERS, _SHOWN_BYTES = 64, 16
_BREAKS = str.maketrans("", "", "\r\n\t")
_LOST = "\ufffd"  # what stands for bytes that the character set does not know
# Numbers, too, are often letters in some character set; rarely three in a row, or two of the Far East's.
_WORD = re.compile(r"[^\W\d_]{3}|[\u3040-\ud7ff]{2}")


def dictionary_vr(code: tuple[int, int]) -> str:
    """Return the dictionary's VR of a tag; UN if it is unknown or private."""
    if code[0] % 2 and 0x10 <= code[1] <= 0xFF:
        return "LO"  # Private Creator, PS3.5 section 7.8.1
    try:
        return str(dictionary_VR(code)).split(" or ")[0]
    except KeyError:
        return "UN"


def is_signed_with_pixels(code: tuple[int, int]) -> bool:
    """Return whether the dictionary leaves it to Pixel Representation if a tag's numbers have a sign."""
    try:
        return "US or SS" in dictionary_VR(code)
    except KeyError:
        return False


def name_of(group: int, element: int, creator: str = "") -> str:
    """Return the dictionary's name of a tag, in the dictionary of a private creator too."""
    if element == 0:
        return "Group Length"
    if group % 2:
        if 0x10 <= element <= 0xFF:
            return "Private Creator"
        try:
            return str(private_dictionary_description((group << 16) | element, creator))
        except KeyError:
            return f"Private, {creator}" if creator else "Private"
    try:
        return str(dictionary_description((group, element)))
    except KeyError:
        return "Unknown"


def value_text(raw: bytes, vr: str, length: int, order: str, charset: tuple[str, ...]) -> str:
    """Return a value as one text; several values are parted by a backslash, as in the standard.

    Parameters
    ----------
    raw
        The value, or its first bytes.
    vr
        Value representation.
    length
        Bytes of the whole value.
    order
        ``<`` or ``>``.
    charset
        Values of Specific Character Set.
    """
    cut = length > len(raw)
    if vr in _NUMBERS:
        return _numbers(raw, _NUMBERS[vr], order, cut)
    if vr == "AT":
        pairs = struct.iter_unpack(f"{order}HH", raw[: len(raw) // 4 * 4])
        return "\\".join(f"({group:04X},{element:04X})" for group, element in pairs) + ("…" if cut else "")
    if vr in _TEXTS or vr in _CODES:
        text = _decoded(raw, vr, charset if vr in _TEXTS else ()).strip(" \0")
        if vr == "UI":
            text = "\\".join(_uid_words(part) for part in text.split("\\"))
        return f"{text}…" if cut else text
    return _binary(raw, length, charset)


def may_be_text(vr: str) -> bool:
    """Return whether a value of this VR may be shown as words."""
    return vr not in _NUMBERS and vr != "AT"


def _numbers(raw: bytes, form: str, order: str, cut: bool) -> str:
    size = struct.calcsize(form)
    count = min(len(raw) // size, _SHOWN_NUMBERS)
    values = struct.unpack_from(f"{order}{count}{form}", raw)
    text = "\\".join(f"{value:.7g}" if form in "fd" else str(value) for value in values)
    return f"{text}\\…" if cut or len(raw) // size > count else text


def _decoded(raw: bytes, vr: str, charset: tuple[str, ...]) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they quote values, which are patient data
        try:
            encodings = convert_encodings(list(charset) or [""])
            delimiters = PN_DELIMS if vr == "PN" else TEXT_VR_DELIMS
            return str(decode_bytes(raw, encodings, set(delimiters)))
        except Exception:  # an unknown character set, or bytes that are none: what can be read is shown
            return raw.decode("latin-1")


def _uid_words(uid: str) -> str:
    name = UID(uid).name if uid else ""
    return f"{uid} ({name})" if name and name != uid else uid


def _binary(raw: bytes, length: int, charset: tuple[str, ...]) -> str:
    if length == 0:
        return ""
    cut = length > len(raw)
    text = _words(raw.rstrip(b"\0 "), cut, charset)  # of a private element, say, whose VR nobody knows
    if text:
        return f"{text}…" if cut else text
    shown = " ".join(f"{byte:02x}" for byte in raw[:_SHOWN_BYTES])
    return f"{size_words(length)}: {shown}{' …' if length > _SHOWN_BYTES else ''}"


def _words(raw: bytes, cut: bool, charset: tuple[str, ...]) -> str:
    """Return bytes as text if they are one in the file's character set; else nothing."""
    text = _decoded(raw, "UN", charset)
    if cut:  # maybe in the middle of a letter
        text = text.rstrip(_LOST)
    line = text.translate(_BREAKS)
    if _LOST in line or not line.isprintable():
        return ""
    is_plain = line.isascii() and line == text
    return text if is_plain or _WORD.search(text) else ""


def size_words(length: int) -> str:
    """Return a number of bytes for a reader."""
    if length < 1_000:
        return f"{length} bytes"
    return f"{length / 1_000:.0f} kB" if length < 1_000_000 else f"{length / 1_000_000:.1f} MB"
