"""Makes the brief of a case: its facts by the coding that counts, and the document that is drafted of them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.analysis.ladder import ladder_of
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Case
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import WrittenText
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import Document
from tipcoder.exchange.document.html import rich_text, write_page
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.framework.form.form import Form
from tipcoder.languages.registry import FALLBACK, LANGUAGES, national_language
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.briefs.facts import BriefFact, BriefLadder, FactReader, addresses_of, ladders_of
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.cases import get_case
from tipcoder.services.exporting.reducing import CaseReducer
from tipcoder.services.exporting.request import ExportRequest
from tipcoder.services.exporting.small_cells import no_more_than_before
from tipcoder.services.exporting.versions import ExportedVersions
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.recipients import ensure_recipient

ENDINGS = (".docx", ".pdf", ".html")
PrintPage = Callable[[str, Path, str], None]
"""Prints a page of HTML into a PDF, with words before the numbers of its pages."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """What a person wrote of a question in a row, in the project's language; `row` is its address."""

    part: str
    row: str
    question: str
    written: WrittenText


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief of a case: its facts as they may leave the country, the ladder of its charges, what persons wrote.

    `form` has the lists by which facts are told. `languages` are those of a brief: the project's own, and English.
    """

    case: Case
    form: Form
    facts: tuple[BriefFact, ...]
    ladder: tuple[BriefLadder, ...]
    narratives: tuple[Narrative, ...]
    languages: tuple[str, ...]


def brief_languages(project: OpenProject) -> tuple[str, ...]:
    """Return the languages of a project's briefs: its own, and English."""
    country = project.project.country
    return tuple(dict.fromkeys((national_language(country) if country else FALLBACK, FALLBACK)))


def read_brief(project: OpenProject, case_id: str) -> Brief:
    """Return the brief of a case by the coding that counts, with no more in it than what may leave the country.

    Raises:
        UserError: brief_regional: it is made where the case was coded; case_not_found.
    """
    if project.project.is_regional:
        raise UserError("brief_regional")
    database = project.database
    request = no_more_than_before(project, ExportRequest())
    stored = next(stream_cases(database, None, cases=frozenset({case_id}), has_proofs=False), None)
    if stored is None:
        raise UserError("case_not_found", case=case_id)
    carried = ExportedVersions(project, [found.id for found in list_frameworks(database)]).carried(stored)
    reducer = CaseReducer(project.form, request, ensure_recipient(database, request.recipient).secret)
    (root,) = CountedCase(carried, FigureTerms(project.form)).rows("")
    addresses = addresses_of(carried)
    ladder = ladders_of(ladder_of(root), carried, addresses)
    facts = FactReader(reducer.of(carried), addresses, ladder).facts(read_parts())
    return Brief(
        get_case(project, case_id),
        reducer.form,
        facts,
        ladder,
        tuple(_narratives(carried, addresses)),
        brief_languages(project),
    )


def _narratives(case: CaseRecord, addresses: Mapping[str, str]) -> Iterator[Narrative]:
    for part in read_parts():
        for roster, question in part.narratives:
            for row in case.get(roster, ()):
                answer = row.answers.get(question)
                if answer is not None and answer.value:
                    written = WrittenText(Ref(row.row_id, question), answer.value)
                    yield Narrative(part.name, addresses[row.row_id], question, written)


def brief_document(brief: Brief, language: str, *, is_draft: bool) -> Document:
    """Return a brief in one of its languages, marked as a draft if it is one.

    Raises:
        UserError: brief_not_approved.
    """
    if not is_draft:
        raise UserError("brief_not_approved", case=brief.case.number, language=LANGUAGES[language].name)
    return BriefDrafts(brief.form, language).document(brief.facts, brief.ladder, is_draft=True)


def write_brief(target: Path, document: Document, print_page: PrintPage) -> None:
    """Write a brief, as .docx, .html or, by `print_page`, as .pdf.

    Raises:
        UserError: file_ending; the file cannot be written: what stood there before still does.
    """
    match target.suffix.lower():
        case ".docx":
            write_word(target, document)
        case ".html":
            write_page(target, document)
        case ".pdf":
            with replacing(target, ".pdf") as scratch:
                print_page(rich_text(document), scratch, document.words.page.replace("{page}", "").strip())
        case _:
            raise UserError("file_ending", path=str(target), ending=", ".join(ENDINGS))
