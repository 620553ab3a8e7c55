"""Lists all figures by their id and counts them over the cases of a project or a region."""

from collections.abc import Iterable, Mapping, Sequence

from tipcoder.analysis.figures.catalogues import NOTED_KINDS
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.definitions import Definitions
from tipcoder.analysis.figures.identification import IDENTIFICATION
from tipcoder.analysis.figures.items import Alike, Count, Item, PackedItems
from tipcoder.analysis.figures.proceedings import PROCEEDINGS
from tipcoder.analysis.figures.profile import PROFILE
from tipcoder.analysis.figures.proof import PROOF
from tipcoder.analysis.figures.qualification import QUALIFICATION
from tipcoder.analysis.figures.sentences import SENTENCES
from tipcoder.analysis.figures.victims import VICTIMS

FIGURES: Mapping[str, Count] = {
    **PROFILE,
    **IDENTIFICATION,
    **QUALIFICATION,
    **PROOF,
    **VICTIMS,
    **SENTENCES,
    **PROCEEDINGS,
}

_READ_BESIDES = (
    "case_first_result", "case_profiled", "case_standing_result", "charge_ladder", "charge_standing_offence",
    "charge_standing_result", "charge_standing_sentences", "decision_instance", "decision_number",
    "defendant_standing_result", "evidence_is_testimony", "first_instance_days", "investigation_days", "remittals",
    "total_days", "victim_id", "victim_in_judgment", "victim_of_trafficking", "victims",
)  # fmt: skip
"""Questions that figures read beside those that they are about, by which definitions name them."""

ItemsByCountry = Mapping[str, Sequence[Item]]
FigureItems = Mapping[str, dict[str, PackedItems]]
"""Items by figure, then by country, as they grow case by case."""


def reads(definitions: Definitions, question: str) -> bool:
    """Return whether a figure reads the answers to a question, or what experts noted is in them."""
    return (
        question in _READ_BESIDES
        or any(question in figure.questions for figure in definitions.figures.values())
        or question.startswith(tuple(f"{kind.prefix}_" for kind in NOTED_KINDS))
    )


class FigureCount:
    """Counts some figures, case by case; `items` are what was counted up to now."""

    def __init__(self, figures: Iterable[str] = FIGURES) -> None:
        self.items: FigureItems = {figure: {} for figure in figures}
        self._alike = Alike()

    def add(self, case: CountedCase) -> None:
        """Count a case for each of the figures."""
        country, alike = case.country, self._alike
        rows: dict[str, tuple[str, str]] = {}
        for figure, by_country in self.items.items():
            items = by_country.get(country)
            if items is None:
                items = by_country[country] = PackedItems()
            items.add(FIGURES[figure](case), rows, alike)
