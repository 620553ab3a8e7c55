"""Writes what is coded of one case as a sheet for reading and printing: as Word document or PDF.

What it holds is what a workbook of the same profile would, but for texts: nobody looks them through here, so that
where they are looked through none leaves.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path

from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import Document, DocumentWords, FactsBlock, ParagraphBlock, ParagraphKind
from tipcoder.exchange.document.html import rich_text
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.reports.case_sheet import CaseSheetCaptions
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.workbook import plan_export
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.case_selection import ChosenCases
from tipcoder.services.case_sheets.answers import Answers
from tipcoder.services.cases import get_case, list_judgments
from tipcoder.services.exporting.content import content
from tipcoder.services.exporting.request import ExportRequest
from tipcoder.services.exporting.review import Reviewed
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.recipients import NewExport, recorded_export
from tipcoder.storage.double_coding.settlements import agreed_codings

PrintPage = Callable[[str, Path, str], None]
"""Prints a page of HTML into a PDF, with words before the numbers of its pages."""
ENDINGS = (".pdf", ".docx")


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """Request for a sheet on a case: by which profile, in which language, in which fixed words."""

    export: ExportRequest
    captions: CaseSheetCaptions = field(default_factory=CaseSheetCaptions)


def case_sheet(project: OpenProject, case_id: str, request: SheetRequest) -> Document:
    """Return the sheet on a case, by the coding that counts.

    Raises:
        UserError: case_not_found: nobody may see it yet who codes it a second time.
    """
    export, words = request.export, request.captions
    policy = export.policy
    with content(project, export, ChosenCases(frozenset({case_id}), 1, 0), Reviewed()) as found:
        plan = plan_export(found, Names())
        record = next(iter(found.cases), None)
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
    }
    return Document(
        title=words.title.format(name=name if policy.is_traceable else key),
        language=export.language,
        words=DocumentWords(page=f"{words.page} {{page}}"),
        blocks=(
            FactsBlock.of((caption, value) for caption, value in facts.items() if value),
            ParagraphBlock(words.reduced if policy.reduces else words.whole, ParagraphKind.NOTE),
            *Answers(plan, record, words, policy).blocks(),
        ),
        runs_on=True,
    )


def write_case_sheet(
    project: OpenProject, case_id: str, target: Path, request: SheetRequest, print_page: PrintPage
) -> None:
    """Write the sheet on a case, as .docx or, by `print_page`, as .pdf. What may cross a border is recorded.

    Raises:
        UserError: file_ending, case_not_found; the file cannot be written: what stood there before still does.
    """
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise UserError("file_ending", path=str(target), ending=", ".join(ENDINGS))
    sheet = case_sheet(project, case_id, request)
    seal = _Sealed(project, target, request.export).seal
    if ending == ".docx":
        write_word(target, sheet, seal)
        return
    with replacing(target, ending, seal) as scratch:
        print_page(rich_text(sheet), scratch, request.captions.page)


@dataclass(frozen=True, slots=True)
class _Sealed:
    project: OpenProject
    target: Path
    request: ExportRequest

    @contextmanager
    def seal(self, made: Path) -> Iterator[None]:
        """Record the sheet as it is put in place."""
        with made.open("rb") as file:
            checksum = file_digest(file, "sha256").hexdigest()
        policy = self.request.policy
        export = NewExport(
            recipient="" if policy.is_traceable else self.request.recipient,
            profile=policy.name,
            format=self.target.suffix.lower().removeprefix("."),
            language=self.request.language,
            file_name=self.target.name,
            cases=1,
            left_out=0,
            sha256=checksum,
            selection={},
        )
        with recorded_export(self.project.database, export, self.project.project.coder):
            yield


def _role(project: OpenProject, case_id: str) -> str:
    """Return the role of the coding that counts."""
    if project.database.role is CodingRole.SECOND:
        return CodingRole.SECOND.value
    agreed: Mapping[str, CodingStatus] = agreed_codings(project.database)
    return (CodingRole.AGREED if agreed.get(case_id) is CodingStatus.SETTLED else CodingRole.PRIMARY).value
