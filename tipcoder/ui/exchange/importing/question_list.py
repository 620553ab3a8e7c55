"""Asks what is meant in columns of a workbook whose cells can mean several things: once a column."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from tipcoder.messages.importing import choice_name, question_sentence
from tipcoder.services.importing.reading import Ambiguity, Answers
from tipcoder.ui.widgets.field import Field
from tipcoder.ui.widgets.retranslating import Retranslating


class QuestionList(Retranslating, QWidget):
    """One choice for each question; what is left open leaves its cells out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Sequence[Ambiguity] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self.boxes: list[QComboBox] = []
        self._fields: list[Field] = []

    def ask(self, ambiguities: Sequence[Ambiguity]) -> None:
        """Ask these questions."""
        for field in self._fields:
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._asked = ambiguities
        self.boxes = [QComboBox(self) for _ in ambiguities]
        self._fields = [Field(box, parent=self) for box in self.boxes]
        for field, box, asked in zip(self._fields, self.boxes, ambiguities, strict=True):
            for option in ("", *asked.options):
                box.addItem("", option)
            self._layout.addWidget(field)
        self.retranslate()

    def answers(self) -> Answers:
        """Return what was chosen, by the keys of the questions."""
        return {
            asked.key: str(box.currentData())
            for asked, box in zip(self._asked, self.boxes, strict=True)
            if box.currentData()
        }

    def retranslate(self) -> None:
        for field, box, asked in zip(self._fields, self.boxes, self._asked, strict=True):
            field.set_caption(question_sentence(asked.kind.value, asked.text))
            place = f"{asked.sheet}!{asked.cell}"
            cells = self.tr("%n cell(s)", "", asked.count)
            field.set_hint(self.tr("Column {column}, first in {place}, {cells}").format(
                column=asked.column, place=place, cells=cells
            ))  # fmt: skip
            for number in range(box.count()):
                option = str(box.itemData(number))
                box.setItemText(number, choice_name(option) if option else self.tr("Leave these cells out"))
