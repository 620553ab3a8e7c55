"""Counts the figures of a project, or of a region, in one pass over the stored codings."""

from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tipcoder.analysis.findings.catalogues.noted import NotedEntry, noted_entries
from tipcoder.analysis.findings.counted_case import CountedCase, OpenQuestions
from tipcoder.analysis.findings.definitions import Definitions, read_definitions
from tipcoder.analysis.findings.edition import Edition
from tipcoder.analysis.findings.figures import FIGURES, FigureItems, ItemsByCountry, add_case
from tipcoder.analysis.findings.items import Item
from tipcoder.analysis.findings.table import FigureTable, Layout
from tipcoder.analysis.findings.terms import Terms
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import MENTORS, Case, CodingStatus
from tipcoder.domain.records import CaseRecord, all_rows
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.paths import resources
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.comparison.settlements import agreed_codings

__all__ = ["Edition", "Findings", "RowPlace", "count_findings", "open_questions"]

_STEP = 20
"""Cases between two reports of progress."""
FEWEST_TO_COMPARE = 5
"""Cases that a country must have to be compared with others."""


Watch = Callable[[CountedCase, CaseRecord, OpenQuestions], None]
"""Takes each counted case as it is read: its coding, the record of it, and what is open in it."""


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a counted row is found: the number of its case, and its places from the top down (`2.1`), "" for a case."""

    case_number: int
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class Findings:
    """The counted figures of a project. `items` is by figure, then by country, "" in a project of one country."""

    form: Form
    definitions: Definitions
    items: Mapping[str, ItemsByCountry]
    places: Mapping[str, RowPlace]
    cases: int
    agreed: int
    """Cases that count by the coding that two experts agreed on."""
    cases_by_country: Mapping[str, int]
    is_random: bool
    noted: tuple[NotedEntry, ...] = ()
    """What experts entered under challenges and good practices."""

    @cached_property
    def terms(self) -> Terms:
        """The terms of the framework that the cases are coded by."""
        return Terms(self.form)

    @property
    def countries_with_few_cases(self) -> frozenset[str]:
        """The countries that are listed and not compared (F27)."""
        return frozenset(country for country, cases in self.cases_by_country.items() if 0 < cases < FEWEST_TO_COMPARE)

    def own_items(self, figure: str) -> list[Sequence[Item]]:
        """Return the items of a figure that count as all: those of mentors' countries do not, but alone."""
        items = self.items[figure]
        return [found for country, found in items.items() if country not in MENTORS] or list(items.values())

    def tables(self, edition: Edition, figures: Iterable[str] = FIGURES) -> tuple[FigureTable, ...]:
        """Lay the figures out for an edition, in the order of the report."""
        layout = Layout(
            definitions=self.definitions,
            terms=self.terms,
            edition=edition,
            is_random=self.is_random,
            mentors=frozenset(MENTORS),
        )
        wanted = frozenset(figures)
        return tuple(
            layout.table(figure, self.items[figure]) for figure in self.definitions.figures if figure in wanted
        )


def count_findings(
    project: OpenProject, cases: Collection[str] | None = None, watch: Watch | None = None
) -> Generator[Progress, None, Findings]:
    """Count all figures over cases by their ids, None for all; yield progress in cases.

    `watch` is told of each case, so that nothing that a report needs beside the figures is read a second time.

    Raises:
        UserError: findings_framework: the project is coded by a framework that asks none of what the figures count.
    """
    form = project.form
    asked = {question.key for _, question in form.all_questions()}
    definitions = read_definitions(resources() / "findings")
    if not any(asked.issuperset(figure.questions) for figure in definitions.figures.values()):
        raise UserError("findings_framework", framework=project.project.framework)
    listed = {case.id: case for case in list_cases(project)}
    total = len(listed if cases is None else cases)
    terms, country = Terms(form), _country_question(form)
    items: FigureItems = {figure: {} for figure in FIGURES}
    places: dict[str, RowPlace] = {}
    by_country: Counter[str] = Counter()
    noted: list[NotedEntry] = []
    selections: set[str] = set()
    settled = {case for case, status in agreed_codings(project.database).items() if status is CodingStatus.SETTLED}
    done = agreed = 0
    for record in stream_cases(project.database, None, cases=cases):
        root = record[""][0]
        agreed += root.case_id in settled
        selections.add(_value(record, "case_selection"))
        open_questions = _open_questions(project, listed.get(root.case_id))
        of_country = _value(record, country) if project.project.is_regional else ""
        by_country[of_country] += 1
        case = CountedCase(record, terms, open_questions, of_country)
        add_case(case, items)
        noted += noted_entries(case)
        if watch is not None:
            watch(case, record, open_questions)
        places.update(_places(record))
        done += 1
        if done % _STEP == 0:
            yield Progress(done, total)
    yield Progress(done, total)
    return Findings(
        form=form,
        definitions=definitions,
        items=items,
        places=places,
        cases=done,
        agreed=agreed,
        cases_by_country=by_country,
        is_random=selections == {"random"},
        noted=tuple(noted),
    )


def _open_questions(project: OpenProject, case: Case | None) -> OpenQuestions:
    """Return what is asked and not answered; of a complete coding, and of a delivered one, nothing is read again."""
    if case is None or case.coding.is_delivered or case.coding.completeness.answered == case.coding.completeness.total:
        return {}
    return open_questions(open_coding(project, case.coding.id).live)


def open_questions(live: LiveCoding) -> OpenQuestions:
    """Return the questions of a coding that a person is asked and has not answered, by the id of their row."""
    found: dict[str, set[str]] = {}
    for ref in live.refs():
        node = live.node(ref)
        is_asked = isinstance(node, Question) and node.is_answered_by_person
        if is_asked and live.answer(ref) is None and live.is_relevant(ref):
            found.setdefault(ref.row, set()).add(ref.key)
    return {row: frozenset(keys) for row, keys in found.items()}


def _country_question(form: Form) -> str:
    return next((question.key for question in form.questions("") if question.role == "country"), "")


def _value(record: CaseRecord, question: str) -> str:
    answer = record[""][0].answers.get(question)
    return "" if answer is None else answer.value


def _places(record: CaseRecord) -> Mapping[str, RowPlace]:
    found: dict[str, RowPlace] = {}
    for row in all_rows(record):
        if not row.roster:
            found[row.row_id] = RowPlace(row.case_number)
            continue
        above = found[row.parent_id or ""]
        found[row.row_id] = RowPlace(above.case_number, f"{above.place}.{row.position + 1}".lstrip("."))
    return found
