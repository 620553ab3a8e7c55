"""Names of keys as they stand on the keyboards of the countries, the same in every language."""

import re
import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

_ON_KEYS = {
    "Down": "↓",
    "Up": "↑",
    "Left": "←",
    "Right": "→",
    "Return": "Enter",
    "PgDown": "Page Down",
    "PgUp": "Page Up",
    "Del": "Delete",
    "Ins": "Insert",
}


def key_name(key: str | Qt.Key | QKeySequence.StandardKey) -> str:
    """Return a key, perhaps with others held down, as a person finds it on the keyboard."""
    sequence = QKeySequence.fromString(key) if isinstance(key, str) else QKeySequence(key)
    if sys.platform == "darwin":
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    *held, last = re.split(r"\+(?!$)", portable)
    if last == "Space":
        last = QCoreApplication.translate("QShortcut", "Space")
    return "+".join([*held, _ON_KEYS.get(last, last)])
