"""Computes agreement over the pairs that countries delivered: of each country, and of all with cases as clusters."""

import binascii
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, fields, replace
from typing import Any

from tipcoder.analysis.agreement.figures import FEWEST_CASES, FEWEST_UNITS, Scale, figures_of, state_figures
from tipcoder.analysis.agreement.matching.features import case_set_questions
from tipcoder.analysis.agreement.units import Unit, Value
from tipcoder.domain.packing import packed, unpacked
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import MENTORS
from tipcoder.domain.records import PairRecord
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.row_references import source_of
from tipcoder.exchange.spreadsheet.cells import Value as Cell
from tipcoder.exchange.workbook.double_coding import pairs_layout, regional_figures_layout
from tipcoder.exchange.workbook.writer import Plan
from tipcoder.framework.form.form import Form, Question, Roster, Text
from tipcoder.framework.form.question_types import Measure
from tipcoder.languages.captions import AgreementCaptions
from tipcoder.services.double_coding.coded_case import FormOutline
from tipcoder.services.double_coding.pairs import COMPARED
from tipcoder.services.double_coding.record import question_record
from tipcoder.services.double_coding.report import Excluded, QuestionAgreement
from tipcoder.services.double_coding.sheets import SheetRows, figure_cells, pair_cells
from tipcoder.services.double_coding.values import reading_of, scale_of
from tipcoder.storage.file.database import Database
from tipcoder.storage.regional.deliveries import list_deliveries

_COUNTS = 12
"""Cells of a question that only count: of a country with few cases no more is told."""

Group = tuple[str, str, str]
"""Roster and name of a question, and how its answers leave."""
Numbered = tuple[int, str, PairRecord]
"""Number of a case in the region, its country, and a pair."""

PAIRS = "pairs"
"""Name of the pairs in what is kept of a delivery."""
_FIELDS = tuple(field.name for field in fields(PairRecord))


def _reason(kinds: set[str]) -> Excluded:
    """Return why a unit is not compared: the first reason of any of its pairs, in their usual order."""
    return next((reason for reason in Excluded if reason in kinds - {COMPARED}), Excluded.LEFT_OUT)


def packed_pairs(pairs: Iterable[PairRecord]) -> str:
    """Return pairs as they are kept with their delivery: compressed, as text."""
    return b64encode(packed([astuple(pair) for pair in pairs])).decode("ascii")


def unpacked_pairs(kept: str) -> list[PairRecord]:
    """Return the pairs that were kept.

    Raises:
        UserError: those of `unpacked`.
    """
    try:
        content = unpacked(b64decode(kept), PAIRS) if kept else []
    except binascii.Error as error:
        raise UserError("project_unsound", fault=PAIRS) from error
    return [PairRecord(**dict(zip(_FIELDS, values, strict=True))) for values in content]


@dataclass(frozen=True, slots=True)
class DeliveredPairs:
    """The pairs of one delivery, with its country and its name."""

    country: str
    delivery: str
    pairs: Sequence[PairRecord]


def read_kept_pairs(database: Database, cases: Collection[str]) -> Iterator[DeliveredPairs]:
    """Yield the pairs of some cases by the current deliveries of a regional project. `cases` are their ids there."""
    current = (kept for kept in list_deliveries(database) if not kept.replaced_by)
    for kept in sorted(current, key=lambda kept: (kept.delivery.country, kept.delivery.project)):
        pairs = [pair for pair in unpacked_pairs(kept.report.get(PAIRS, "")) if pair.case in cases]
        if pairs:
            yield DeliveredPairs(kept.delivery.country, kept.delivery.name, pairs)


@dataclass(frozen=True, slots=True)
class RegionalQuestion:
    """Agreement on a question, by how its answers leave, in all countries together and in each.

    Mentor jurisdictions stand apart: all together are the others, unless there are none.
    """

    leaves: str
    together: QuestionAgreement
    countries: Mapping[str, QuestionAgreement]


def _cells(found: RegionalQuestion, plain: Callable[[Text], str], captions: AgreementCaptions) -> Iterator[list[Cell]]:
    for country, one in ((captions.all_countries, found.together), *found.countries.items()):
        cells = list(figure_cells(one, plain, captions, left_out=True))
        cells[6:6] = [found.leaves, country, one.figures.cases]
        if one is not found.together and one.figures.cases < FEWEST_CASES:
            cells[6 + _COUNTS :] = [None] * (len(cells) - 6 - _COUNTS)
        yield cells


@dataclass(frozen=True, slots=True)
class RegionalAgreement:
    """Agreement of a region: how many cases of each country were read twice, and the questions."""

    delivered: Sequence[DeliveredPairs]
    cases: Mapping[str, int]
    questions: Sequence[RegionalQuestion]


def regional_agreement(form: Form, delivered: Sequence[DeliveredPairs]) -> Generator[Progress, None, RegionalAgreement]:
    """Return the agreement over all pairs; yield progress in questions. The same pairs give the same figures."""
    groups: dict[Group, list[Numbered]] = {}
    clusters: dict[tuple[int, str], int] = {}
    countries: dict[str, set[int]] = {}
    for place, one in enumerate(delivered):
        for pair in one.pairs:
            cluster = clusters.setdefault((place, pair.case), len(clusters))
            countries.setdefault(one.country, set()).add(cluster)
            groups.setdefault((pair.roster, pair.question, pair.leaves), []).append((cluster, one.country, pair))
    outline = FormOutline(form)
    order = list(_places(form))
    found: list[RegionalQuestion] = []
    for done, group in enumerate(sorted(groups, key=lambda one: (_place(order, one), one[2]))):
        yield Progress(done, len(groups))
        asked = next((asked for asked in order if (asked.level, asked.question.name) == group[:2]), None)
        if asked is not None:
            found.append(_compared(outline, asked, group[2], groups[group]))
    yield Progress(len(groups), len(groups))
    return RegionalAgreement(
        delivered, {country: len(cases) for country, cases in sorted(countries.items())}, tuple(found)
    )


def regional_record(found: RegionalAgreement) -> dict[str, Any]:
    """Return regional agreement as it is written as JSON: all keys always, numbers at full precision.

    `needed` cases coded twice are lacking for questions of which each case is one unit to be judged.
    """
    compared = sum(found.cases.values())
    return {
        "cases": dict(found.cases),
        "needed": max(0, FEWEST_UNITS - compared),
        "questions": [
            {
                "leaves": one.leaves,
                **question_record(one.together),
                "countries": {country: question_record(figures) for country, figures in one.countries.items()},
            }
            for one in found.questions
        ],
    }


def regional_sheets(
    found: RegionalAgreement, form: Form, language: str, captions: AgreementCaptions, plan: Plan
) -> Iterator[SheetRows]:
    """Yield `agreement`, with a row for all countries and for each, and `agreement_pairs`; nothing without pairs."""
    if not found.questions:
        return

    def plain(text: Text) -> str:
        return text.plain(language, form.default_language)

    ordered = sorted(found.questions, key=lambda one: one.together.figures.same - one.together.figures.units)
    yield regional_figures_layout(captions), (cells for one in ordered for cells in _cells(one, plain, captions))
    yield (
        pairs_layout(captions, is_regional=True),
        (
            [one.country, one.delivery, *pair_cells(pair, plan.sheets)]
            for one in found.delivered
            for pair in one.pairs
            if pair.roster in plan.sheets
        ),
    )


@dataclass(frozen=True, slots=True)
class _PairedQuestion:
    """A question as pairs are of it; `roster` is that of whose rows the codes are a set of the case."""

    level: str
    question: Question
    roster: Roster | None = None


def _places(form: Form) -> Iterator[_PairedQuestion]:
    yield from (_PairedQuestion(level, question) for level, question in form.all_questions())
    for roster, question in case_set_questions(form):
        yield _PairedQuestion("", question, form.roster(roster))


def _place(order: Sequence[_PairedQuestion], group: Group) -> int:
    return next((at for at, asked in enumerate(order) if (asked.level, asked.question.name) == group[:2]), len(order))


def _compared(outline: FormOutline, asked: _PairedQuestion, leaves: str, pairs: Sequence[Numbered]) -> RegionalQuestion:
    values = {text for *_, pair in pairs for text in (pair.first, pair.second) if text}
    scale, reading = _scale(outline.form, asked, leaves, values)
    by_country: dict[str, list[Numbered]] = {}
    for one in pairs:
        by_country.setdefault(one[1], []).append(one)

    def agreement(of: Sequence[Numbered]) -> QuestionAgreement:
        return _agreement(outline, asked, scale, reading, of)

    together = [one for one in pairs if one[1] not in MENTORS] or pairs
    return RegionalQuestion(
        leaves, agreement(together), {country: agreement(of) for country, of in sorted(by_country.items())}
    )


def _scale(
    form: Form, asked: _PairedQuestion, leaves: str, used: Iterable[str]
) -> tuple[Scale, Callable[[str], Value | None]]:
    """Return by what scale answers are compared as they left, and how they are read."""
    question = asked.question
    if asked.roster is not None:
        return replace(scale_of(form, question, used, measure=Measure.SET)), lambda text: frozenset(text.split())
    if leaves == Leaving.YEAR:
        measure = Measure.INTERVAL if question.measure is Measure.INTERVAL else Measure.NOMINAL
        return Scale(measure), lambda text: int(text) if text.isdecimal() else None
    if leaves == Leaving.AS_IS:
        refers = question.type.is_select and source_of(question, form) is not None
        scale = scale_of(form, question, () if refers else used)
        return scale, reading_of(question, scale)
    if question.type.is_multiple:
        return Scale(Measure.SET), lambda text: frozenset(text.split())
    return Scale(Measure.NOMINAL), str.strip


def _agreement(
    outline: FormOutline,
    asked: _PairedQuestion,
    scale: Scale,
    reading: Callable[[str], Value | None],
    pairs: Sequence[Numbered],
) -> QuestionAgreement:
    """Return the agreement over pairs; of several other readings of one unit all are one unit."""
    units: dict[tuple[int, int], tuple[dict[str, Value], dict[str, Value], set[str]]] = {}
    for cluster, _, pair in pairs:
        values, states, kinds = units.setdefault((cluster, pair.pair), ({}, {}, set()))
        kinds.add(pair.kind)
        for reader, answer, state in (
            ("1", pair.first, pair.first_state),
            (str(pair.reading), pair.second, pair.second_state),
        ):
            if state:
                states[reader] = state
            if answer and (value := reading(answer)) is not None:
                values[reader] = value
    excluded = Counter(_reason(kinds) for values, _, kinds in units.values() if len(values) < 2)
    refers = asked.question.path in outline.sources
    tier = pairs[0][2].tier  # what a codebook alone tells of a framework has none
    is_matched_by = asked.roster is None and (asked.level, asked.question.key) in outline.matched_by
    compared = [Unit(cluster, values) for (cluster, _), (values, *_) in units.items()]
    figures = figures_of(compared, scale, matched_by=is_matched_by)
    return QuestionAgreement(
        asked.level,
        outline.sections[asked.question.path],
        replace(asked.question, tip={**asked.question.tip, "agreement": tier}),
        scale.measure,
        {reason: excluded[reason] for reason in Excluded if excluded[reason]},
        replace(figures, terms=()) if refers else figures,
        state_figures([Unit(cluster, states) for (cluster, _), (_, states, _) in units.items()]),
        (),
        asked.roster,
    )
