"""Reads the facts of a case that a sheet shows, and by which cases are laid side by side."""

from dataclasses import dataclass

from tipcoder.analysis.figures.counted_case import CountedCase, LeftOutReason
from tipcoder.analysis.figures.derived import (
    composition,
    is_convicted,
    offence_of_conviction,
    result,
    sentence_months,
)
from tipcoder.analysis.figures.items import persons
from tipcoder.analysis.ladder import ChargeLadder, ladders_of
from tipcoder.domain.release import WrittenText

_COMPENSATION = "compensation_decision"


@dataclass(frozen=True, slots=True)
class DefendantFacts:
    """Result of a defendant, and the months of the sentence, None where they are not known."""

    result: str
    months: float | None
    offences: tuple[str, ...]
    """Kinds of offences of which a conviction stands."""


@dataclass(frozen=True, slots=True)
class VictimFacts:
    """Facts of an entry under victims; "" where nothing is."""

    persons: int
    sex: str
    age: str
    compensation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedCase:
    """The facts of a case, as codes of the framework."""

    number: int
    country: str
    year: str
    level: str
    form: str
    composition: str
    purposes: tuple[str, ...]
    top_purposes: frozenset[str]
    means: tuple[str, ...]
    outcome: str
    defendants: tuple[DefendantFacts, ...]
    victims: tuple[VictimFacts, ...]
    ladder: tuple[ChargeLadder, ...]
    challenges: tuple[str, ...]
    practices: tuple[str, ...]
    summary: WrittenText


def read_case(case: CountedCase, number: int, *, with_ladder: bool) -> DraftedCase:
    """Return the facts of a case; its ladder is worked out where it is shown alone."""
    root = case.rows("")[0]
    purposes = root.codes("purposes_court")
    return DraftedCase(
        number=number,
        country=case.country,
        year=root.value("decision_date")[:4],
        level=root.value("court_level"),
        form=root.value("trafficking_form"),
        composition=composition(case).value,
        purposes=purposes,
        top_purposes=frozenset(case.terms.tops("purposes_court", purposes)),
        means=root.codes("means_court"),
        outcome=root.value("first_instance_outcome"),
        defendants=tuple(_defendants(case)),
        victims=tuple(
            VictimFacts(persons(row), row.value("victim_sex"), row.value("victim_age_group"), row.value(_COMPENSATION))
            for row in case.rows("victims")
        ),
        ladder=tuple(ladders_of(root, is_delivered=bool(case.country))) if with_ladder else (),
        challenges=_codes(case, "challenges", "challenge_code"),
        practices=_codes(case, "good_practices", "practice_code"),
        summary=root.written("facts_summary"),
    )


def _defendants(case: CountedCase) -> list[DefendantFacts]:
    found = []
    for row in case.rows("defendants"):
        months = sentence_months(row)
        offences = (offence_of_conviction(charge) for charge in row.under("charges") if is_convicted(charge))
        known = None if isinstance(months, LeftOutReason) else months
        found.append(DefendantFacts(result(row).value, known, tuple(dict.fromkeys(filter(None, offences)))))
    return found


def _codes(case: CountedCase, roster: str, question: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for row in case.rows(roster) if (code := row.value(question))))
