"""Reads the facts by which cases are laid side by side."""

from dataclasses import dataclass

from tipcoder.analysis.figures.counted_case import CountedCase, LeftOutReason
from tipcoder.analysis.figures.derived import (
    composition,
    is_convicted,
    offence_of_conviction,
    result,
    sentence_months,
)


@dataclass(frozen=True, slots=True)
class DefendantFacts:
    """Result of a defendant, and the months of the sentence, None where they are not known."""

    result: str
    months: float | None
    offences: tuple[str, ...]
    """Kinds of offences of which a conviction stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedCase:
    """The facts of a case, as codes of the framework."""

    number: int
    country: str
    form: str
    composition: str
    purposes: tuple[str, ...]
    top_purposes: frozenset[str]
    means: tuple[str, ...]
    defendants: tuple[DefendantFacts, ...]
    compensation: tuple[str, ...]
    """What was decided on the claims of victims, each once."""


def read_case(case: CountedCase, number: int) -> DraftedCase:
    """Return the facts of a case."""
    root = case.rows("")[0]
    purposes = root.codes("purposes_court")
    return DraftedCase(
        number=number,
        country=case.country,
        form=root.value("trafficking_form"),
        composition=composition(case).value,
        purposes=purposes,
        top_purposes=frozenset(case.terms.tops("purposes_court", purposes)),
        means=root.codes("means_court"),
        defendants=tuple(_defendants(case)),
        compensation=tuple(
            dict.fromkeys(filter(None, (row.value("compensation_decision") for row in case.rows("victims"))))
        ),
    )


def _defendants(case: CountedCase) -> list[DefendantFacts]:
    found = []
    for row in case.rows("defendants"):
        months = sentence_months(row)
        offences = (offence_of_conviction(charge) for charge in row.under("charges") if is_convicted(charge))
        known = None if isinstance(months, LeftOutReason) else months
        found.append(DefendantFacts(result(row).value, known, tuple(dict.fromkeys(filter(None, offences)))))
    return found
