"""Puts what a person copies on the clipboard, and asks the system to keep it out of its history and of the cloud.

Windows and KDE keep copied texts, and Windows may send them to other computers of the person, unless a copy says no.
"""

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
"""The format by which Qt hands data to Windows under a name of its own."""
_NO = bytes(4)
"""The number 0 as Windows reads it."""
_HINTS = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    _WINDOWS.format("Clipboard Viewer Ignore"): b"1",
    "x-kde-passwordManagerHint": b"secret",
}


def out_of_history(data: QMimeData) -> QMimeData:
    """Return data with what asks the system to keep it in no history."""
    for name, value in _HINTS.items():
        data.setData(name, QByteArray(value))
    return data


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(out_of_history(data))


def copy_picture(picture: QImage) -> None:
    """Put a picture on the clipboard."""
    data = QMimeData()
    data.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(out_of_history(data))
