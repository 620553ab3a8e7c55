"""Puts what a person copies on the clipboard, and asks the system to keep it out of its history and of the cloud.

Windows and KDE keep copied texts, and Windows may send them to other computers of the person, unless a copy says no.
What shows judgments and answers says so as it copies; fields and labels of Qt cannot, and `CopyGuard` says it for them
at once after that. A history that reads before may have such a copy.
"""

from PySide6.QtCore import QByteArray, QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication, QImage

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
"""The format by which Qt hands data to Windows under a name of its own."""
_NO = bytes(4)
"""The number 0 as Windows reads it."""
_MARK = "x-kde-passwordManagerHint"
_HINTS = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    _WINDOWS.format("Clipboard Viewer Ignore"): b"1",
    _MARK: b"secret",
}


def out_of_history(data: QMimeData) -> QMimeData:
    """Return data with what asks the system to keep it in no history."""
    for name, value in _HINTS.items():
        data.setData(name, QByteArray(value))
    return data


class CopyGuard(QObject):
    """Keeps out of the history whatever the program puts on the clipboard, from wherever it is copied."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_marking = False
        QGuiApplication.clipboard().dataChanged.connect(self._mark)

    @Slot()
    def _mark(self) -> None:
        clipboard = QGuiApplication.clipboard()
        data = clipboard.mimeData()
        is_empty = data is None or not data.formats()
        if self._is_marking or is_empty or not clipboard.ownsClipboard() or data.hasFormat(_MARK):
            return
        copied = QMimeData()
        for name in data.formats():
            copied.setData(name, data.data(name))
        if data.hasImage():
            copied.setImageData(data.imageData())
        self._is_marking = True  # not every system hands the marks back
        try:
            clipboard.setMimeData(out_of_history(copied))
        finally:
            self._is_marking = False


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
