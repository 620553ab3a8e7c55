"""Deliveries that were never files: projects of cases made by hypothesis, coded by versions of a small framework."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from tests.support.steps import finished
from tests.support.versions import first, read, second
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.consolidation import Decisions, Delivery, DeliveryKind, regional_id
from tipcoder.domain.records import CaseRecord, Proof, RemarkRecord, RowRecord
from tipcoder.domain.taxonomies import Term
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.services.consolidation.planning import ConsolidationPlan, ConsolidationTarget, plan_scanned
from tipcoder.services.consolidation.scanning import ScannedDelivery, scan, watched
from tipcoder.services.consolidation.sources import OpenDelivery
from tipcoder.services.intake.versions import KnownVersions, Version, version_of
from tipcoder.services.projects import OpenProject

COUNTRIES = ("ALB", "MDA", "MNE", "MKD", "SRB")


@dataclass(frozen=True)
class Made:
    """A delivery: its project (a number), when it was written, and its cases as they were coded by a version."""

    project: int
    written_at: int
    version: int
    cases: tuple[CaseRecord, ...]
    country: str = "SRB"
    terms: Mapping[str, Mapping[str, Term]] = field(default_factory=dict)

    @property
    def delivery(self) -> Delivery:
        sha256 = f"{self.project:02}{self.written_at:02}" * 16
        return Delivery(
            id=regional_id(str(self.project), sha256),
            kind=DeliveryKind.WORKBOOK,
            name=f"{self.country}-{self.project}-{self.written_at}.xlsx",
            sha256=sha256,
            project=f"project-{self.project}",
            country=self.country,
            profile=profiles.ARCHIVE.name,
            form_id="data",
            form_version=str(self.version),
            written_at=f"2026-03-{self.written_at:02}T09:00:00",
        )


@cache
def version(number: int) -> Version:
    """Version 1 or 2 of the small framework."""
    return version_of(read(first() if number == 1 else second()), KnownVersions({}))


def frame(number: int = 2) -> ConsolidationTarget:
    """Form that deliveries are brought to."""
    target = version(number)
    release = ReleasePlan.of(target.form, profiles.ARCHIVE, is_reviewed=True)
    return ConsolidationTarget(target, watched(target, {}, release), {}, release)


def scanned(made: Made, to: ConsolidationTarget) -> ScannedDelivery:
    """Read a delivery."""
    coded_by = version(made.version)
    incoming = OpenDelivery(
        path=Path(made.delivery.name),
        delivery=made.delivery,
        versions={coded_by.id: coded_by},
        terms=made.terms,
        cases=iter([(coded_by.id, case) for case in made.cases]),
        main=coded_by,
    )
    *_, last = scan(incoming, to.target, to.watch, release=to.release, secret=made.delivery.sha256)
    return last


def planned(
    deliveries: Sequence[Made],
    regional: OpenProject | None = None,
    decisions: Decisions | None = None,
    to: ConsolidationTarget | None = None,
) -> ConsolidationPlan:
    """Plan the consolidation of deliveries."""
    target = to or frame()
    return finished(
        plan_scanned([scanned(made, target) for made in deliveries], target, regional, decisions or Decisions())
    )


def shapes(cases: Iterable[CaseRecord]) -> dict[str, list[tuple[object, ...]]]:
    """Return what cases say, by their ids, whatever order they come in."""
    return {
        case[""][0].case_id: sorted(
            (
                roster,
                row.row_id,
                row.parent_id or "",
                row.position,
                sorted(row.answers.items(), key=lambda item: item[0]),
                row.proofs,
                row.remarks,
            )
            for roster, rows in case.items()
            for row in rows
        )
        for case in cases
    }


_STATE = st.sampled_from([Answer(state=AnswerState.NOT_STATED), Answer(state=AnswerState.UNCLEAR)])
_TEXT = st.text("abc ž=\n", min_size=1, max_size=5).filter(str.strip).map(Answer)
_MEANS = st.sets(st.sampled_from(["force", "threat", "deception", "abuse"]), min_size=1)
_ANSWERS = {
    "case_title": _TEXT,
    "decided": st.sampled_from(["2021", "2021-03", "2021-03-14"]).map(Answer),
    "summary": _TEXT | _STATE,
    "means": _MEANS.map(lambda codes: Answer(" ".join(sorted(codes)))) | _STATE,
    "outcome": st.sampled_from(["convicted", "partly", "acquitted"]).map(Answer) | _STATE,
    "remark": _TEXT,
}
_DEFENDANT = {"label": _TEXT, "age": st.integers(1, 99).map(str).map(Answer) | _STATE}
_CHARGE = {"article": _TEXT, "verdict": st.sampled_from(["convicted", "partly", "acquitted"]).map(Answer)}


_QUESTIONS = st.sampled_from(["case_title", "means", "outcome", "label", "article"])
_PROOF = st.builds(Proof, _QUESTIONS, passages=st.integers(1, 3)) | st.builds(
    Proof,
    _QUESTIONS,
    judgment=st.just("judgment.pdf"),
    kind=st.just("first_instance"),
    page=st.integers(1, 40),
    exact=st.text("abc ž=", min_size=1, max_size=9),
)
_REMARK = st.builds(
    RemarkRecord,
    _QUESTIONS | st.just(""),
    remarks=st.integers(1, 2),
    status=st.sampled_from(["open", "closed"]),
)
_PROOFS = st.lists(_PROOF, max_size=2).map(tuple)
_REMARKS = st.lists(_REMARK, max_size=2).map(tuple)


def _some(answers: Mapping[str, st.SearchStrategy[Answer]]) -> st.SearchStrategy[dict[str, Answer]]:
    return st.fixed_dictionaries({}, optional=dict(answers))


def _none(roster: str, *, rows: int) -> st.SearchStrategy[dict[str, Answer]]:
    """Perhaps that a roster has no rows, where it has none."""
    return st.just({}) if rows else st.sampled_from([{}, {roster: Answer(state=AnswerState.NONE)}])


@st.composite
def incoming_case(draw: st.DrawFn, key: str) -> CaseRecord:
    """A case of version 1 with defendants and their charges, or with the word that there are none."""
    places = draw(st.lists(st.integers(1, 4), unique=True, max_size=3))
    case = RowRecord(
        row_id=key,
        case_id=key,
        parent_id=None,
        answers=draw(_some(_ANSWERS)) | draw(_none("defendants", rows=len(places))),
        proofs=draw(_PROOFS),
        remarks=draw(_REMARKS),
        sheet="cases",
        line=3,
    )
    defendants: list[RowRecord] = []
    charges: list[RowRecord] = []
    for place in places:
        held, held_charges = f"{key}-d{place}", draw(st.integers(0, 2))
        defendants.append(
            RowRecord(
                row_id=held,
                case_id=key,
                parent_id=key,
                roster="defendants",
                position=len(defendants),
                answers=draw(_some(_DEFENDANT)) | draw(_none("charges", rows=held_charges)),
                sheet="defendants",
                line=3 + len(defendants),
            )
        )
        for position in range(held_charges):
            charges.append(
                RowRecord(
                    row_id=f"{held}-c{position}",
                    case_id=key,
                    parent_id=held,
                    roster="charges",
                    position=position,
                    answers=draw(_some(_CHARGE)),
                    proofs=draw(_PROOFS),
                    sheet="charges",
                    line=3 + len(charges),
                )
            )
    rows = {"": [case], "defendants": defendants, "charges": charges}
    return {roster: found for roster, found in rows.items() if found}


@st.composite
def delivery(draw: st.DrawFn, project: int, written_at: int = 1) -> Made:
    """A delivery of a project; the keys of its cases are few, so that deliveries of one project share some."""
    keys = draw(st.lists(st.integers(1, 5), unique=True, max_size=4))
    cases = tuple(draw(incoming_case(f"case-{project}-{number}")) for number in keys)
    return Made(project, written_at, 1, cases, COUNTRIES[project % len(COUNTRIES)])


def deliveries() -> st.SearchStrategy[list[Made]]:
    """Deliveries of several projects."""
    return (
        st.integers(1, 4).flatmap(lambda count: st.tuples(*(delivery(project) for project in range(count)))).map(list)
    )


def answers_in(made: Made) -> int:
    """Return the number of answers of a delivery."""
    return sum(len(row.answers) for case in made.cases for rows in case.values() for row in rows)
