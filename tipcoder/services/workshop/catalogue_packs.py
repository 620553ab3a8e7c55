"""Drafts a handout of challenges and practices by themes, and countries side by side."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tipcoder.analysis.figures.counted_case import CountedCase, OpenQuestions
from tipcoder.analysis.figures.derived import is_convicted, offence_of_conviction, result, sentence_months
from tipcoder.domain.ids import defendant_letter
from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.document.blocks import (
    Block,
    BoxBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.services.briefs.exercise import CASE_STUDY, MOOT_COURT
from tipcoder.services.briefs.exercise_checks import FEWEST_ALIKE, Alike, alike
from tipcoder.services.findings.catalogues import Catalogues, DescribedEntry
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.workshop.mock_trial import BLANK
from tipcoder.services.workshop.words import WorkshopWords

_FEWEST_COUNTRIES = 2
_CLOSING_LINES = 3


@dataclass
class ComparableCases:
    """The cases that are free for training and have so many alike in their country that nobody can tell which they are.

    They are found in the pass that counts the figures; nobody's acceptance lets a case with fewer alike in.
    """

    _free: list[CountedCase] = field(default_factory=list)
    _alike: Counter[tuple[str, Alike]] = field(default_factory=Counter)

    def add(self, counted: CountedCase, _record: CaseRecord, _open: OpenQuestions) -> None:
        """Count a case among those alike in its country; keep it if an expert gave it free."""
        self._alike[counted.country, alike(counted)] += 1
        if {MOOT_COURT, CASE_STUDY}.intersection(counted.rows("")[0].codes("training_use")):
            self._free.append(counted)

    @property
    def found(self) -> list[CountedCase]:
        """The cases that may stand side by side with others."""
        return [case for case in self._free if self._alike[case.country, alike(case)] >= FEWEST_ALIKE]


def handout(catalogues: Catalogues, language: str, words: WorkshopWords) -> Iterator[Block]:
    """Yield both catalogues by theme, without countries and without what is in no list (F42), and lines to write on."""
    for title, catalogue in (("challenges", catalogues.challenges), ("practices", catalogues.practices)):
        yield HeadingBlock(words.text(title), 2)
        by_theme: dict[str, list[DescribedEntry]] = {}
        for entry in catalogues.described(catalogue, language, frozenset()):
            if not entry.entry.is_proposed:
                by_theme.setdefault(entry.themes[0] if entry.themes else "", []).append(entry)
        for theme, entries in sorted(by_theme.items()):
            if theme:
                yield HeadingBlock(theme, 3)
            for entry in entries:
                noted = words.text("noted_in", count=entry.entry.cases, total=catalogue.total)
                yield ParagraphBlock(f"{entry.definition} ({noted})", ParagraphKind.BULLET, lead=f"{entry.name}.")
    yield BoxBlock(title=words.text("act_close"), prompt="", texts=(BLANK * 2,) * _CLOSING_LINES)


def comparison(cases: Sequence[CountedCase], labels: FigureLabels, words: WorkshopWords) -> Iterator[Block]:
    """Yield groups of cases alike in purpose, composition and form, from two countries or more (F24, F40)."""
    groups: dict[Alike, list[CountedCase]] = {}
    for case in cases:
        groups.setdefault(alike(case), []).append(case)
    for (purposes, who, form), found in sorted(groups.items(), key=lambda group: (sorted(group[0][0]), group[0][1:])):
        if len({case.country for case in found}) >= _FEWEST_COUNTRIES:
            alike_words = [
                *(labels.term("purposes_court", code) for code in sorted(purposes)),
                labels.term("", who),
                labels.term("trafficking_form", form) if form else "",
            ]
            yield TableBlock(
                caption="; ".join(filter(None, alike_words)),
                heads=(
                    words.text("country"),
                    words.text("element_means"),
                    words.text("result"),
                    words.text("compensation"),
                ),
                rows=[_compared(case, labels, words) for case in sorted(found, key=lambda case: case.country)],
                widths=(0.7, 1.5, 2.0, 1.2),
            )


def _compared(case: CountedCase, labels: FigureLabels, words: WorkshopWords) -> TableRow:
    root = case.rows("")[0]
    means = "; ".join(labels.term("means_court", code) for code in root.codes("means_court"))
    results = []
    for place, row in enumerate(case.rows("defendants")):
        kinds = dict.fromkeys(offence_of_conviction(charge) for charge in row.under("charges") if is_convicted(charge))
        told = [labels.term("charge_offence_kind", kind) for kind in kinds if kind]
        told = told or [labels.term("", result(row).value)]
        if isinstance(months := sentence_months(row), float):
            told.append(words.text("months_prison", number=f"{months:g}"))
        results.append(f"{defendant_letter(place)}: {', '.join(told)}")
    decided = dict.fromkeys(row.value("compensation_decision") for row in case.rows("victims"))
    compensation = "; ".join(labels.term("compensation_decision", code) for code in decided if code)
    return TableRow((case.country, means or "–", "\n".join(results) or "–", compensation or "–"))
