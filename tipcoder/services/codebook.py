"""Writes the codebook of a framework for reading and printing."""

from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.exchange.reports.codebook import Codebook
from tipcoder.exchange.reports.codebook_captions import CodebookCaptions
from tipcoder.exchange.reports.codebook_document import write_codebook_document
from tipcoder.exchange.reports.codebook_page import write_codebook_page
from tipcoder.framework.xlsform.external import choices_from_csv, choices_of, with_choices
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.services.forms import taxonomy_of
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.taxonomies.taxonomies import shipped_taxonomies

WRITERS = {".html": write_codebook_page, ".docx": write_codebook_document}
"""By the ending of the file."""


def write_codebook(
    target: Path, framework: Path | None = None, *, language: str = "en", captions: CodebookCaptions | None = None
) -> None:
    """Write the codebook of a framework's workbook, or of the one that ships, as .html or .docx.

    The terms are those of the taxonomies that ship; lists that came beside the workbook stand at their questions.

    Raises:
        UserError, UserErrors: what is wrong in the workbook; another ending; the file cannot be written.
    """
    write = WRITERS.get(target.suffix.lower())
    if write is None:
        raise UserError("file_ending", path=str(target), ending=", ".join(WRITERS))
    read = read_framework(framework) if framework else shipped_framework()
    form = read.form
    named = {id: taxonomy_of(file) for id, file in form.external.items() if file not in read.files}
    shipped = {taxonomy.id: taxonomy for taxonomy in shipped_taxonomies(named.values())}
    taxonomies = {id: shipped[name] for id, name in named.items() if name in shipped}
    lists = {id: choices_from_csv(read.files[file], file) for id, file in form.external.items() if file in read.files}
    lists |= {id: choices_of(taxonomy) for id, taxonomy in taxonomies.items()}
    write(target, Codebook(with_choices(form, lists), taxonomies, language, captions or CodebookCaptions()))
