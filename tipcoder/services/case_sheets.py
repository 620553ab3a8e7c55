"""Writes what is coded of one case as a sheet for reading and printing: as Word document or PDF.

What it holds is what a workbook of the same profile would, but for texts: nobody looks them through here, so that
where they are looked through none leaves.
"""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from tipcoder import paths
from tipcoder.domain.answers import Answer
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Case, CodingRole, CodingStatus
from tipcoder.domain.records import CaseRecord, Proof, RowRecord, all_rows
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import (
    Block,
    Document,
    DocumentWords,
    Fact,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
)
from tipcoder.exchange.document.html import rich_text
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.row_references import Source, referring, rows_by_value, source_of
from tipcoder.exchange.spreadsheet.files import checksum_of, replacing
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.columns import QuestionColumns
from tipcoder.exchange.workbook.small_cells import Attribute, SmallCells, told
from tipcoder.exchange.workbook.workbook import plan_export
from tipcoder.exchange.workbook.writer import Plan
from tipcoder.framework.form.form import Item, Question, Roster, Section
from tipcoder.languages.captions import CaseSheetCaptions
from tipcoder.languages.dates import date_in_words
from tipcoder.languages.registry import LANGUAGES, quoted
from tipcoder.services.case_selection import ChosenCases, Selection, choose_cases
from tipcoder.services.cases import get_case, list_judgments
from tipcoder.services.exporting.content import content
from tipcoder.services.exporting.review import Reviewed
from tipcoder.services.exporting.small_cells import (
    LessSent,
    accepted_small_cells,
    find_small_cells,
    list_attributes,
    propose_less,
)
from tipcoder.services.ladders import LADDER, LadderWords, record_ladders
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.request import ExportRequest, no_more_than_before
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.double_coding import agreed_codings

_DATE, _MONTH = 10, 7


class Answers:
    """Answers of one case by the columns in which they leave."""

    def __init__(self, plan: Plan, case: CaseRecord, words: CaseSheetCaptions, profile: Profile) -> None:
        self._plan = plan
        self._words = words
        self._profile = profile
        self._root = case[""][0]
        self._columns = {found.question.path: found for level in plan.levels for found in level.questions}
        self._levels = {level.roster: level for level in plan.levels}
        self._under: dict[tuple[str, str], list[RowRecord]] = {}
        for row in all_rows(case):
            self._under.setdefault((row.parent_id or "", row.roster), []).append(row)
        self._case = case

    def blocks(self) -> Iterator[Block]:
        """Yield sections and rows that say something, those under one deeper than it."""
        found = list(self._blocks(self._plan.maker.form.children, self._root, 1, ""))
        yield from found or (HeadingBlock(self._words.empty),)

    def _blocks(self, items: Iterable[Item], row: RowRecord, depth: int, heading: str) -> Iterator[Block]:
        """Yield what these items hold in a row, with what lies under it."""
        answers: list[Fact] = []
        under: list[Block] = []
        for item in items:
            if isinstance(item, Question):
                answers += self._answer(item, row)
            elif isinstance(item, Roster):
                under += self._none(item, row, depth + bool(heading))
                under += self._rows(item, row, depth + bool(heading))
            else:
                under += self._section(item, row, depth + bool(heading))
        if heading and (answers or under or row is not self._root):
            yield HeadingBlock(heading, depth)
        elif answers:
            title = self._plan.maker.form.title
            yield HeadingBlock(self._words.frameworks.get(title, title), depth)
        if answers:
            yield FactsBlock(answers)
        yield from under

    def _section(self, section: Section, row: RowRecord, depth: int) -> Iterator[Block]:
        label = self._plan.maker.labels.give(section.label)
        found = list(self._blocks(section.children, row, depth, label or section.name))
        # A section that holds rows alone, by the same name, needs no heading of its own.
        yield from found if any(isinstance(block, FactsBlock) for block in found) else ()

    def _rows(self, roster: Roster, row: RowRecord, depth: int) -> Iterator[Block]:
        label = self._plan.maker.labels.give(roster.entry) or roster.name
        for number, one in enumerate(self._under.get((row.row_id, roster.key), ()), 1):
            yield from self._blocks(roster.children, one, depth, f"{label} {number}")

    def _none(self, roster: Roster, row: RowRecord, depth: int) -> Iterator[Block]:
        """Yield that a roster has no rows, where a person said so."""
        answer = row.answers.get(roster.key)
        if answer is not None and not answer.value:
            label = self._plan.maker.labels.give(roster.label) or roster.name
            yield HeadingBlock(label, depth)
            yield FactsBlock((Fact("", self._words.states[answer.state], is_state=True),))

    def _answer(self, question: Question, row: RowRecord) -> Iterator[Fact]:
        columns, answer = self._columns.get(question.path), row.answers.get(question.key)
        label = self._plan.maker.labels.give(question.label)
        if columns is None or answer is None or not label:  # what has no label is for the program alone
            return
        proofs = [one for one in row.proofs if one.question == question.key]
        words = self._value(columns, answer) if answer.value else ""
        language = self._plan.maker.labels.language
        below = [(quoted(one.exact, language), self._place(one)) for one in proofs if self._profile.has_passages]
        if self._profile.has_remarks:
            below += (
                (one.text, self._words.remark.format(coder=one.coder, status=self._words.statuses[one.status]))
                for one in row.remarks
                if one.question == question.key
            )
        yield Fact(label, words or self._words.states[answer.state], is_state=not words, quoted=below)

    def _place(self, proof: Proof) -> str:
        return self._words.place.format(judgment=proof.judgment, page=proof.page)

    def _value(self, columns: QuestionColumns, answer: Answer) -> str:
        source = source_of(columns.question, self._plan.maker.form) if columns.question.choices_from else None
        if source is not None:
            rows = self._referred(source)
            return referring(answer.value, rows, self._plan.keys.key, by_key=self._plan.keys.are_untraceable)[1]
        cells: Sequence[object] = columns.fill(answer)
        names = [column.name for column in columns.columns]
        if len(names) > 1 and names[1].endswith("_label"):
            return str(cells[1] or cells[0] or "")
        found = cells[0]
        if isinstance(found, date):
            found = found.isoformat()
        text = "" if found is None else str(found)
        return self._date(text) if columns.question.type.is_date else text

    def _date(self, text: str) -> str:
        return date_in_words(text, self._plan.maker.labels.language) if len(text) in (_DATE, _MONTH) else text

    def _referred(self, source: Source) -> Mapping[str, tuple[str, str]]:
        level = self._levels[source.roster]
        shows_labels = any(found.question.key == source.label for found in level.questions)
        rows = self._case.get(source.roster, ())
        return rows_by_value(source, rows, level.entry, self._plan.keys.key, shows_labels=shows_labels)


PrintPage = Callable[[str, Path, str], None]
"""Prints a page of HTML into a PDF, with words before the numbers of its pages."""
ENDINGS = (".pdf", ".docx")


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """Request for a sheet on a case: by which profile, in which language, in which fixed words."""

    export: ExportRequest
    captions: CaseSheetCaptions = field(default_factory=CaseSheetCaptions)


@dataclass(frozen=True, slots=True)
class RecognisableOnSheet:
    """Persons who can be recognised by what a sheet would tell, and the questions by which they are told apart."""

    cells: Sequence[SmallCells]
    attributes: Sequence[Attribute]
    less: LessSent


def case_sheet(project: OpenProject, case_id: str, request: SheetRequest) -> Document:
    """Return the sheet on a case, by the coding that counts.

    Raises:
        UserError: case_not_found: nobody may see it yet who codes it a second time.
    """
    export, words = request.export, request.captions
    policy = export.policy
    with content(project, export, ChosenCases(frozenset({case_id}), 1, 0), Reviewed()) as found:
        plan = plan_export(found, Names())
        record = next(iter(found.cases.value), None)
    if record is None:
        raise UserError("case_not_found", case=case_id)
    case = get_case(project, case_id)
    key = plan.keys.key(case_id)
    name = f"{case.number}: {case.title}" if case.title else str(case.number)
    form = plan.maker.form
    country = project.project.country
    facts = {
        words.country: LANGUAGES[export.language].countries[country] if country else "",
        words.judgments: "; ".join(one.name for one in list_judgments(project, case_id)) if policy.has_passages else "",
        words.coding: words.roles[_role(project, case_id)],
        words.framework: f"{words.frameworks.get(form.title, form.title)} {form.version}",
        words.corrected_texts: str(paths.corrected().counts.get(export.language) or ""),
    }
    return Document(
        title=words.title.format(name=name if policy.is_traceable else key),
        language=export.language,
        words=DocumentWords(page=f"{words.page} {{page}}"),
        blocks=(
            FactsBlock.of((caption, value) for caption, value in facts.items() if value),
            ParagraphBlock(words.reduced if policy.reduces else words.whole, ParagraphKind.NOTE),
            *_ladder(record, plan, is_delivered=policy.reduces or project.project.is_regional),
            *Answers(plan, record, words, policy).blocks(),
        ),
        runs_on=True,
    )


def _ladder(record: CaseRecord, plan: Plan, *, is_delivered: bool) -> Iterator[Block]:
    """Yield the ladder of each charge; `is_delivered`: no more of it than what was derived and leaves."""
    leaves = {found.question.key for level in plan.levels for found in level.questions}
    if LADDER not in leaves:
        return
    if is_delivered:
        record = {roster: [_only(row, leaves) for row in rows] for roster, rows in record.items()}
    words = LadderWords(plan.maker.form, plan.maker.labels.language)
    facts = [
        Fact(words.charge(ladder), f"{words.line(ladder)}. {words.captions.stands}: {words.stands(ladder)}")
        for ladder in record_ladders(record, plan.maker.form, is_delivered=is_delivered)
    ]
    if facts:
        yield HeadingBlock(words.captions.title)
        yield FactsBlock(facts)


def _only(row: RowRecord, questions: Collection[str]) -> RowRecord:
    return replace(row, answers={key: answer for key, answer in row.answers.items() if key in questions})


def find_recognisable(project: OpenProject, request: ExportRequest) -> Generator[Progress, None, RecognisableOnSheet]:
    """Return who can be recognised by what a sheet would tell, counted over all cases, and by which answers.

    Raises:
        UserErrors: attribute_unknown, attribute_not_general, of questions of which less shall leave.
    """
    request = no_more_than_before(project, replace(request, selection=Selection()))
    cells = yield from find_small_cells(project, request)
    less = yield from propose_less(project, request)
    return RecognisableOnSheet(cells, list_attributes(project, request), less)


def write_case_sheet(
    project: OpenProject, case_id: str, target: Path, request: SheetRequest, print_page: PrintPage
) -> Generator[Progress, None, None]:
    """Write the sheet on a case, as .docx or, by `print_page`, as .pdf. What may cross a border is recorded.

    Of no question it tells more than a workbook that left for the same recipient, whose keys it has. Persons who can be
    recognised are counted over all cases, as in a workbook; yields progress in cases.

    Raises:
        UserErrors: small_cells_open: a few answers single out persons; attribute_unknown, attribute_not_general.
        UserError: file_ending, case_not_found; the file cannot be written: what stood there before still does.
    """
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise UserError("file_ending", path=str(target), ending=", ".join(ENDINGS))
    export = no_more_than_before(project, request.export)
    cells = yield from accepted_small_cells(project, export, choose_cases(project, Selection()))
    sheet = case_sheet(project, case_id, replace(request, export=export))
    seal = _Sealed(project, get_case(project, case_id), target, export, cells).seal
    if ending == ".docx":
        write_word(target, sheet, seal)
        return
    with replacing(target, ending, seal) as scratch:
        print_page(rich_text(sheet), scratch, request.captions.page)


@dataclass(frozen=True, slots=True)
class _Sealed:
    project: OpenProject
    case: Case
    target: Path
    request: ExportRequest
    small_cells: Sequence[SmallCells]

    @contextmanager
    def seal(self, made: Path) -> Iterator[None]:
        """Record the sheet as it is put in place."""
        checksum = checksum_of(made)
        policy = self.request.policy
        release = NewRelease(
            kind=ReleaseKind.SHEET,
            audience=Audience.TEAM if policy.is_traceable else Audience.RECIPIENT,
            recipient="" if policy.is_traceable else self.request.recipient,
            profile=policy.name,
            format=self.target.suffix.lower().removeprefix("."),
            language=self.request.language,
            file_name=self.target.name,
            cases=1,
            left_out=0,
            sha256=checksum,
            selection={
                "case": {"id": self.case.id, "number": self.case.number},
                "coarser": dict(sorted(self.request.coarsest.items())),
                "small_cells": told(self.small_cells),
            },
        )
        with recorded_release(self.project.database, release, self.project.project.coder):
            yield


def _role(project: OpenProject, case_id: str) -> str:
    """Return the role of the coding that counts."""
    if project.database.role is CodingRole.SECOND:
        return CodingRole.SECOND.value
    agreed: Mapping[str, CodingStatus] = agreed_codings(project.database)
    return (CodingRole.AGREED if agreed.get(case_id) is CodingStatus.SETTLED else CodingRole.PRIMARY).value
