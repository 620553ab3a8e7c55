"""Lines of a list of choices: the choices, headings of those that a broader term holds together, and what is meant."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.wrapping_buttons import INDENT, MARGIN


def strong_font(font: QFont) -> QFont:
    """Return the font of headings."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def meant_choices(choices: Iterable[OfferedChoice], chosen: Collection[str]) -> dict[str, str]:
    """Return, for each broader choice that narrower ones mean too, by which; one that is chosen itself is not meant."""
    narrower: dict[str, list[str]] = {}
    for choice in choices:
        if choice.code in chosen:
            for broader in choice.broader:
                narrower.setdefault(broader, []).append(choice.label)
    words = QCoreApplication.translate("Choices", "meant by: {choices}")
    return {code: words.format(choices=", ".join(labels)) for code, labels in narrower.items() if code not in chosen}


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """A choice, or, without one, a heading."""

    text: str
    level: int
    choice: OfferedChoice | None = None

    @property
    def code(self) -> str:
        """Code of the choice, "" for a heading."""
        return self.choice.code if self.choice is not None else ""


def lines_of(choices: Iterable[OfferedChoice]) -> Iterator[ChoiceLine]:
    """Yield the lines of choices in their order."""
    for choice in choices:
        first = choice.level - len(choice.headings)
        for level, heading in enumerate(choice.headings, first):
            yield ChoiceLine(heading, level)
        yield ChoiceLine(choice.label, choice.level, choice)


class ChoiceHeading(PlainLabel):
    """Label of a broader term in a list of boxes, at its level."""

    def __init__(self, label: str, level: int, parent: QWidget) -> None:
        super().__init__(parent, label)
        self.level = level
        self.setWordWrap(True)
        self.setContentsMargins(MARGIN + level * INDENT, MARGIN, MARGIN, MARGIN - 2)
        set_role(self, "strong")
