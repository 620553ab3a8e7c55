"""Draws the icon of the program for the packages of each system: `python .github/packaging/icon.py FOLDER`.

The scales of the start page on its blue, as tipcoder.png, .ico (Windows) and .icns (macOS).
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST = 512
GROUND, LINES = "#0a5aa8", "#ffffff"
CORNER, MARGIN = 0.22, 0.18
"""Shares of the icon's width."""


def draw(size: int) -> Image.Image:
    """Return the icon, `size` pixels square, drawn at that size: small ones stay sharp."""
    picture = QImage(size, size, QImage.Format.Format_RGBA8888)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUND))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * CORNER, size * CORNER)
    lines = (ROOT / "resources" / "icons" / "scale.svg").read_bytes().replace(b"currentColor", LINES.encode())
    margin = size * MARGIN
    QSvgRenderer(QByteArray(lines)).render(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin))
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(picture.constBits()))


def write_icons(folder: Path) -> None:
    """Write the three files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: draw(size) for size in (*SIZES, LARGEST)}
    largest = pictures[LARGEST]
    largest.save(folder / "tipcoder.png")
    largest.save(folder / "tipcoder.ico", sizes=[(size, size) for size in SIZES], append_images=list(pictures.values()))
    largest.save(folder / "tipcoder.icns", append_images=[pictures[size] for size in (32, 64, 128, 256)])


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
