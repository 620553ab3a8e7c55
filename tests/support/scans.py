"""Scans: pictures of printed pages, as PDF."""

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.support.document_files import pdf_of

WIDTH, HEIGHT = 1240, 1754
"""Of an A4 page at 150 dots to the inch."""


def scan(*pages: str) -> bytes:
    """Return a PDF whose pages are pictures of these texts. It needs an application (`qapp`) for its letters."""
    kids = " ".join(f"{3 + 3 * index} 0 R" for index in range(len(pages)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()]
    for index, text in enumerate(pages):
        first = 3 + 3 * index
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {first + 1} 0 R "
            f"/Resources << /XObject << /P {first + 2} 0 R >> >> >>".encode()
        )
        drawing = b"q 595 0 0 842 0 0 cm /P Do Q"
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawing), drawing))
        picture = _jpeg(text)
        about = (
            f"<< /Type /XObject /Subtype /Image /Width {WIDTH} /Height {HEIGHT} /ColorSpace /DeviceGray "
            f"/BitsPerComponent 8 /Filter /DCTDecode /Length {len(picture)} >>\nstream\n"
        )
        objects.append(about.encode() + picture + b"\nendstream")
    return pdf_of(objects)


def _jpeg(text: str) -> bytes:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont("DejaVu Serif")
    font.setPixelSize(27)
    painter.setFont(font)
    painter.drawText(QRect(120, 120, WIDTH - 240, HEIGHT - 240), int(Qt.TextFlag.TextWordWrap), text)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 80)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
