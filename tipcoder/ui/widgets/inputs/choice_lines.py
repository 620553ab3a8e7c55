"""Lines of a list of choices: the choices, headings of those that a broader term holds together, and what is meant."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice


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
