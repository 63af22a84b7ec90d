#!/usr/bin/env python3
"""Draws the program's icon, as SVG and in every size and format that the systems ask for.

``python packaging/icons/draw.py`` with PySide6 and Pillow installed. Small sizes have a drawing of their own:
fewer parts and thicker lines.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parents[1] / "assets" / "icons"

SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL_TO_PX = 32
WINDOWS_PX = (16, 24, 32, 48, 64, 256)
MACOS_PX = (16, 32, 64, 128, 256, 512, 1024)

_LEFT_ON_SCREEN = (
    "M104 58C84 54 62 78 50 116C40 148 36 176 38 198C39 208 48 210 58 204C74 195 92 190 105 193"
    "C113 195 117 191 117 183V80C117 67 113 60 104 58Z"
)
_RIGHT_ON_SCREEN = (  # with the notch that the heart makes
    "M152 58C172 54 194 78 206 116C216 148 220 176 218 198C217 208 208 210 198 204C190 199 183 197 176 195"
    "C167 193 165 187 163 178C160 162 150 154 143 145C140 141 139 137 139 132V80C139 67 143 60 152 58Z"
)
_RIBS = (
    "M110 90C92 84 76 92 64 106M110 120C88 112 66 122 51 140M110 152C86 144 62 154 44 174"
    "M146 90C164 84 180 92 192 106M146 120C168 112 190 122 205 140M158 156C178 150 196 158 212 174"
)
_AIRWAY = "M128 34V92M128 90C126 102 118 108 108 114M128 90C130 102 138 108 148 114"
_SMALL_AIRWAY = "M128 32V104"
_ROUND = 'stroke-linecap="round" stroke-linejoin="round"'


def svg(small: bool) -> str:
    """Return the drawing in a square of 256 units."""
    airway, width = (_SMALL_AIRWAY, 15) if small else (_AIRWAY, 9)
    parts = [
        f'<path d="{_LEFT_ON_SCREEN}" fill="url(#lung)"/>',
        f'<path d="{_RIGHT_ON_SCREEN}" fill="url(#lung)"/>',
        f'<path d="{airway}" fill="none" stroke="#eef5fa" {_ROUND} stroke-width="{width}"/>',
        f'<circle cx="180" cy="108" r="{42 if small else 32}" fill="url(#heat)"/>',
    ]
    if not small:
        ribs = f'<path d="{_RIBS}" fill="none" stroke="#fff" stroke-opacity=".16" {_ROUND} stroke-width="6"/>'
        corners = _corners(146, 74, 214, 142, 16)
        box = f'<path d="{corners}" fill="none" stroke="#5ee0ff" {_ROUND} stroke-width="7"/>'
        parts = [*parts[:2], ribs, *parts[2:], box]
    drawn = "\n    ".join(parts)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256">
  <defs>
    <linearGradient id="film" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#2a3745"/><stop offset="1" stop-color="#0c1015"/>
    </linearGradient>
    <linearGradient id="lung" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#a9cbe6"/><stop offset="1" stop-color="#4f7fa8"/>
    </linearGradient>
    <radialGradient id="heat" cx=".5" cy=".5" r=".5">
      <stop offset="0" stop-color="#fff6c2"/><stop offset=".3" stop-color="#ffc53d"/>
      <stop offset=".65" stop-color="#f4652b"/><stop offset="1" stop-color="#d93a2b" stop-opacity="0"/>
    </radialGradient>
  </defs>
  <rect x="4" y="4" width="248" height="248" rx="54" fill="url(#film)"/>
  <g transform="translate(128 132) scale(1.17) translate(-128 -122)">
    {drawn}
  </g>
</svg>
"""


def _corners(left: int, top: int, right: int, bottom: int, length: int) -> str:
    return (
        f"M{left} {top + length}V{top}H{left + length}"
        f"M{right - length} {top}H{right}V{top + length}"
        f"M{right} {bottom - length}V{bottom}H{right - length}"
        f"M{left + length} {bottom}H{left}V{bottom - length}"
    )


def render(size_px: int) -> bytes:
    """Return the icon as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg(size_px <= SMALL_TO_PX).encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    pictures = {size_px: render(size_px) for size_px in {*SIZES_PX, *WINDOWS_PX, *MACOS_PX}}
    for size_px in SIZES_PX:
        (HERE / f"{size_px}.png").write_bytes(pictures[size_px])
    (ASSETS / "tbviewer.svg").write_text(svg(small=False), encoding="utf-8", newline="\n")
    (ASSETS / "tbviewer.png").write_bytes(pictures[256])
    for name, wanted in (("tbviewer.ico", WINDOWS_PX), ("tbviewer.icns", MACOS_PX)):
        images = [Image.open(io.BytesIO(pictures[size_px])) for size_px in wanted]
        sizes = [(size_px, size_px) for size_px in wanted]
        images[-1].save(HERE / name, sizes=sizes, append_images=images[:-1])
    del application


if __name__ == "__main__":
    main()
