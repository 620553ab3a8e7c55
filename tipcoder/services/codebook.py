"""Writes the codebook of a framework for reading and printing."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from tipcoder.domain.taxonomies import TermStatus
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import Document
from tipcoder.exchange.document.html import write_page
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.reports.codebook import Codebook
from tipcoder.framework.xlsform.external import choices_from_csv, choices_of, with_choices
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.languages.captions import CodebookCaptions
from tipcoder.services.forms import fill_form, load_filled, taxonomy_of
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomy_files import shipped_taxonomies
from tipcoder.storage.taxonomies import load_taxonomies

WRITERS: Mapping[str, Callable[[Path, Document], None]] = {".html": write_page, ".docx": write_word}
"""By the ending of the file."""
_OF_CODERS = (TermStatus.PROPOSED, TermStatus.REJECTED)


def write_codebook(
    target: Path, framework: Path | None = None, *, language: str = "en", captions: CodebookCaptions | None = None
) -> None:
    """Write the codebook of a framework's workbook, or of the one that ships, as .html or .docx.

    The terms are those of the taxonomies that ship; lists that came beside the workbook stand at their questions.

    Raises:
        UserError, UserErrors: what is wrong in the workbook; another ending; the file cannot be written.
    """
    write = _writer(target)
    read = read_framework(framework) if framework else shipped_framework()
    form = read.form
    named = {id: taxonomy_of(file) for id, file in form.external.items() if file not in read.files}
    shipped = {taxonomy.id: taxonomy for taxonomy in shipped_taxonomies(named.values())}
    taxonomies = {id: shipped[name] for id, name in named.items() if name in shipped}
    lists = {id: choices_from_csv(read.files[file], file) for id, file in form.external.items() if file in read.files}
    lists |= {id: choices_of(taxonomy) for id, taxonomy in taxonomies.items()}
    write(target, Codebook(with_choices(form, lists), taxonomies, language, captions or CodebookCaptions()).document())


def write_project_codebook(project: OpenProject, target: Path, *, language: str, captions: CodebookCaptions) -> None:
    """Write the codebook of a project's framework with the terms installed there, as .html or .docx.

    Terms that coders proposed are not in it unless they were approved: their words may be those of a case.

    Raises:
        UserError: another ending; the file cannot be written.
    """
    write, database = _writer(target), project.database
    filled = load_filled(database, project.framework_id)
    installed = {
        name: replace(taxonomy, terms=tuple(term for term in taxonomy.terms if term.status not in _OF_CODERS))
        for name, taxonomy in load_taxonomies(database, set(filled.taxonomies.values())).items()
    }
    form = fill_form(database, project.framework_id, filled.form, installed).form
    taxonomies = {id: installed[name] for id, name in filled.taxonomies.items() if name in installed}
    write(target, Codebook(form, taxonomies, language, captions).document())


def _writer(target: Path) -> Callable[[Path, Document], None]:
    write = WRITERS.get(target.suffix.lower())
    if write is None:
        raise UserError("file_ending", path=str(target), ending=", ".join(WRITERS))
    return write
