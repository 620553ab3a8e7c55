"""Scans a delivery once: maps and buffers its cases, and collects what report and workbook need."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from tipcoder.analysis.figures.catalogues import NOTED_KINDS
from tipcoder.domain.answers import Answer
from tipcoder.domain.briefs import PrintedLine
from tipcoder.domain.consolidation import Delivery, DeliveryCounts, DeliveryKind, regional_id
from tipcoder.domain.records import CaseRecord, PairRecord, QuotationRecord, all_rows
from tipcoder.domain.release import EarlierEdition
from tipcoder.domain.retired import is_retired
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.exchange.privacy.profiles import profile_named
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.reading.faults import Fault
from tipcoder.framework.form.form import Form
from tipcoder.services.consolidation.case_buffer import CaseBuffer
from tipcoder.services.consolidation.delivered_pairs import PairMapper
from tipcoder.services.consolidation.generalisation import Reducer
from tipcoder.services.consolidation.mapping import Mapper, coarse_places
from tipcoder.services.consolidation.redaction import masked_fault, masked_terms, shown_code
from tipcoder.services.consolidation.sources import OpenDelivery, Terms
from tipcoder.services.intake.versions import Version

_EXACT_DATE = 10
"""Characters of a date that has its day."""
_FEWEST_ALIKE = 12
"""So many answers must be the same before two cases are taken for one."""

_LONGEST_CODES = 1_000
"""Characters of a retired answer that may be codes."""

TermKey = tuple[str, str]
"""A taxonomy and the code of a term."""
Place = tuple[str, str]
"""A roster and the key of a question."""


@dataclass(frozen=True, slots=True)
class CaseMark:
    """Marks that recognise a case in another delivery: `court` and `date` only where both are exact, else ""."""

    case: str
    key: str
    sheet: str
    court: str
    date: str
    digest: str


@dataclass(slots=True, kw_only=True)
class ScannedDelivery:
    """A delivery that was looked through, one that came or one that the regional project holds.

    What was counted in it, in its cases as the region has them, is in `delivery`. `main` is the id of the version of
    the whole of it. `foreign` are terms that the regional taxonomies do not have, with what the delivery says of them
    and the number of answers; `used` the terms that answers use, `retired_places` those of retired rows and answers.
    """

    delivery: Delivery
    versions: Mapping[str, Version] = field(default_factory=dict)
    main: str = ""
    faults: tuple[Fault, ...] = ()
    missing: tuple[str, ...] = ()
    secret: str = ""
    spool: CaseBuffer = field(default_factory=CaseBuffer)
    marks: list[CaseMark] = field(default_factory=list)
    foreign: dict[TermKey, tuple[Term | None, int]] = field(default_factory=dict)
    used: dict[Place, set[str]] = field(default_factory=dict)
    retired_places: dict[Place, None] = field(default_factory=dict)
    pairs: list[PairRecord] = field(default_factory=list)
    """Answers of two readings of its cases, brought to the region."""
    quotations: Sequence[QuotationRecord] = ()
    """Quotations that were released in its project, under codes that may cross the border."""
    briefs: list[PrintedLine] = field(default_factory=list)
    """Lines of briefs that were approved in English in its project, by the ids that cases and rows have here."""
    published: Sequence[EarlierEdition] = ()
    """What its nation has published."""
    population: Mapping[str, int] = field(default_factory=dict)
    """What its nation knows of all judgments."""

    @property
    def is_told(self) -> bool:
        """Return whether its version of the framework is known from the workbook's codebook alone."""
        return self.main in self.versions and self.versions[self.main].is_told

    def cases(self) -> Iterator[CaseRecord]:
        """Yield the cases as they are mapped."""
        return self.spool.read()


@dataclass(frozen=True, slots=True)
class WatchedQuestions:
    """The questions of the target to look at while cases go by.

    `taxonomies` maps questions that choose terms to their taxonomy, `selects` are all that choose from a list.
    """

    taxonomies: Mapping[Place, str]
    known: Mapping[str, frozenset[str]]
    selects: frozenset[Place]


def watched(target: Version, taxonomies: Mapping[str, Taxonomy], release: ReleasePlan) -> WatchedQuestions:
    """Return what of a form is looked at. Levels and groups are no terms of their list.

    Terms of `taxonomies` that an earlier delivery brought (`proposed_by`) are not known: they may be another country's.
    """
    form, filled = target.form, target.filled
    coarse = coarse_places(release)
    views = {id: filled.taxonomies[view.list] for id, view in form.views.items() if view.list in filled.taxonomies}
    lists = {**filled.taxonomies, **views}
    places = [
        ((roster, question.key), question)
        for roster, question in form.all_questions()
        if question.type.is_select and not question.choices_from
    ]
    asked = {place: lists[question.choices] for place, question in places if question.choices in lists}
    return WatchedQuestions(
        {place: taxonomy for place, taxonomy in asked.items() if place not in coarse},
        {
            id: frozenset(term.code for term in taxonomy.terms if not term.proposed_by)
            for id, taxonomy in taxonomies.items()
        },
        frozenset(place for place, _ in places),
    )


def scan(
    incoming: OpenDelivery, target: Version, watch: WatchedQuestions, *, release: ReleasePlan, secret: str
) -> Iterator[ScannedDelivery]:
    """Read a delivery; yield what is known so far after every case, and at least once.

    `secret` (hexadecimal) is what the codes of proposed terms are made with whose words stay in the country.
    """
    counts = DeliveryCounts()
    delivery = replace(incoming.delivery, counts=counts)
    delivered_by = profile_named(delivery.profile)
    reduces = release.profile.narrows(delivered_by)
    faults = tuple(map(masked_fault, incoming.faults)) if reduces else incoming.faults
    main = incoming.main_version()
    found = ScannedDelivery(
        delivery=delivery,
        versions=incoming.versions,
        main=main.id,
        faults=faults,
        missing=incoming.missing,
        secret=secret,
    )
    mappers: dict[str, Mapper] = {}
    briefs: dict[str, list[PrintedLine]] = {}
    for line in incoming.briefs:
        briefs.setdefault(line.case, []).append(line)
    distinct: dict[Place, Counter[str]] = {}
    for version, case in incoming.cases:
        if version not in mappers:
            mappers[version] = Mapper(
                delivery.project,
                incoming.versions[version],
                target,
                coarse=incoming.coarse,
                reducer=_reducer(incoming, incoming.versions[version], target, release, secret, is_whole=reduces),
                earlier=incoming.versions.values(),
                profile=release.profile,
            )
        mapped = mappers[version].regional(case)
        digest = found.spool.add(mapped)
        counts.add(mapped)
        found.briefs += _regional_lines(briefs.get(case[""][0].row_id, ()), mapped)
        counts.versions[incoming.versions[version].framework.version] += 1
        form = incoming.versions[version].form if delivered_by.is_traceable else None
        found.marks.append(_mark(mapped, digest, case[""][0].answers, form))
        _note(found, mapped, watch.selects, distinct)
        yield found
    counts.withheld = sum(mapper.withheld for mapper in mappers.values())
    found.quotations = _masked_quotations(secret, incoming) if reduces else incoming.quotations
    counts.quotations = len(found.quotations)
    counts.briefs = len({line.case for line in found.briefs})
    here = partial(regional_id, delivery.project)
    found.published = [one.keyed(here) for one in incoming.published]
    counts.published = sum(bool(one.cells) for one in incoming.published)
    found.population = incoming.population
    terms = masked_terms(secret, incoming.terms) if reduces else incoming.terms
    _note_terms(found, terms, watch, distinct)
    if incoming.pairs:
        reducer = _reducer(incoming, main, target, release, secret, is_whole=reduces)
        mapper = PairMapper(delivery.project, main, target, reducer, incoming.terms)
        found.pairs = [now for pair in incoming.pairs if (now := mapper.mapped(pair)) is not None]
    yield found


def _regional_lines(lines: Iterable[PrintedLine], case: CaseRecord) -> Iterator[PrintedLine]:
    """Yield lines of the brief of a case, as it is mapped, by its ids."""
    ids = {row.source_key: row.row_id for row in all_rows(case)}
    return (replace(line, case=case[""][0].case_id, row=ids.get(line.row, "")) for line in lines)


def _masked_quotations(secret: str, incoming: OpenDelivery) -> Sequence[QuotationRecord]:
    """Return quotations with the codes by which proposed terms go, which are words of a coder else."""
    shown = {
        term.code: shown_code(secret, kind.id, term)
        for kind in NOTED_KINDS
        for term in incoming.terms.get(kind.id, {}).values()
    }
    return [replace(one, code=shown.get(one.code, one.code)) for one in incoming.quotations]


def _reducer(
    incoming: OpenDelivery, version: Version, target: Version, release: ReleasePlan, secret: str, *, is_whole: bool
) -> Reducer | None:
    """Return what is left of answers, None where the delivery was reduced already."""
    if not release.profile.reduces or (not is_whole and version.id == target.id):
        return None
    delivery = incoming.delivery
    is_typed = delivery.kind is DeliveryKind.WORKBOOK
    return Reducer(
        release,
        version,
        target,
        incoming.versions,
        is_whole=is_whole,
        is_typed=is_typed,
        secret=secret,
        terms=incoming.terms,
    )


def _note(
    found: ScannedDelivery, case: CaseRecord, selects: frozenset[Place], distinct: dict[Place, Counter[str]]
) -> None:
    for roster, rows in case.items():
        gone = is_retired(roster)
        for row in rows:
            for key, answer in row.answers.items():
                place = (roster, key)
                if place in selects:
                    if answer.value:
                        distinct.setdefault(place, Counter())[answer.value] += 1
                elif gone or "@" in key:
                    found.retired_places[place] = None
                    if len(answer.value) < _LONGEST_CODES:
                        found.used.setdefault(place, set()).update(answer.value.split())
            if gone:
                found.retired_places[roster, ""] = None


def _note_terms(
    found: ScannedDelivery, delivered: Terms, watch: WatchedQuestions, distinct: Mapping[Place, Counter[str]]
) -> None:
    uses: Counter[TermKey] = Counter()
    for place, values in distinct.items():
        used = found.used.setdefault(place, set())
        taxonomy = watch.taxonomies.get(place)
        for value, count in values.items():
            codes = value.split()
            used.update(codes)
            if taxonomy is not None:
                known = watch.known.get(taxonomy, frozenset())
                for code in codes:
                    if code not in known:
                        uses[taxonomy, code] += count
    for taxonomy, terms in delivered.items():
        for code, term in terms.items():
            if term.status == "proposed" and code not in watch.known.get(taxonomy, frozenset()):
                uses[taxonomy, code] += 0
    for taxonomy, code in uses:
        found.foreign[taxonomy, code] = delivered.get(taxonomy, {}).get(code), uses[taxonomy, code]


def _mark(case: CaseRecord, digest: str, answers: Mapping[str, Answer], form: Form | None) -> CaseMark:
    """`answers` are those of the case as it came, by `form`; None where courts and dates are not exact."""
    root = case[""][0]
    court = _value_of_role(form, answers, "court") if form is not None else ""
    date = _value_of_role(form, answers, "decision_date") if form is not None else ""
    is_exact = bool(court) and len(date) == _EXACT_DATE
    count = sum(len(row.answers) for rows in case.values() for row in rows)
    return CaseMark(
        root.case_id,
        root.source_key,
        root.sheet,
        court if is_exact else "",
        date if is_exact else "",
        digest if count >= _FEWEST_ALIKE else "",
    )


def _value_of_role(form: Form, answers: Mapping[str, Answer], role: str) -> str:
    keys = (question.key for question in form.questions("") if question.role == role)
    return next((answers[key].value for key in keys if key in answers and answers[key].value), "")
