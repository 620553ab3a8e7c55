"""Input for the code of a coder: one that is known, or a new one."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QWidget


class CoderBox(QComboBox):
    """Offers codes; any other may be typed."""

    def __init__(self, codes: Iterable[str], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(dict.fromkeys(codes)))
        self.setCurrentText(chosen)

    def coder(self) -> str:
        """Return the code that is chosen or typed."""
        return self.currentText().strip()
