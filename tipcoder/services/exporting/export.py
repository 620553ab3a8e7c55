"""Writes the coded cases of a project: a workbook, files for analysts, or an empty workbook for coding in Excel."""

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from tipcoder.domain.identifiers import LeavingText
from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.progress import Progress
from tipcoder.exchange.analysts.package import write_package
from tipcoder.exchange.analysts.statistics import SPSS, STATA, has_statistics, write_statistics
from tipcoder.exchange.privacy.profiles import ARCHIVE, PROFILES, Leaving
from tipcoder.exchange.privacy.proposals import proposals
from tipcoder.exchange.workbook.labels import plain_text
from tipcoder.exchange.workbook.small_cells import Attribute, SmallCells
from tipcoder.exchange.workbook.template import Template, write_template
from tipcoder.exchange.workbook.workbook import Export, write_workbook
from tipcoder.languages.captions import Captions, TemplateCaptions
from tipcoder.services.case_selection import CaseStatus, Selection, choose_cases
from tipcoder.services.exporting.content import Recorder, content, further_sheets, taxonomy_lines
from tipcoder.services.exporting.review import review
from tipcoder.services.exporting.small_cells import (
    LessSent,
    accepted_small_cells,
    coarser_by_names,
    find_small_cells,
    list_attributes,
    propose_less,
)
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.request import DEFAULT_RECIPIENT, ExportRequest
from tipcoder.services.release.texts import texts_for_export
from tipcoder.storage.coding import recipients
from tipcoder.storage.coding.importing import change_mark

__all__ = [
    "DEFAULT_RECIPIENT",
    "PROFILES",
    "Attribute",
    "CaseStatus",
    "ExportRequest",
    "Leaving",
    "LessSent",
    "Selection",
    "SmallCells",
    "coarser_by_names",
    "find_small_cells",
    "list_attributes",
    "propose_less",
]

CSV = "csv"
FORMATS: dict[str, Callable[[Path, Export], Generator[int]]] = {
    CSV: write_package,
    SPSS: lambda folder, export: write_statistics(folder, export, SPSS),
    STATA: lambda folder, export: write_statistics(folder, export, STATA),
}
WORKBOOK = "xlsx"
_STEP = 20
"""Cases between two reports of progress."""


@dataclass(frozen=True, slots=True)
class Written:
    """A workbook or folder that was written: how many cases it holds, how many were left out, its checksum.

    `small_cells` are combinations of answers that single out persons, of what crosses a border. `left_out_texts` are
    answers that stayed behind after a look at them.
    """

    path: Path
    cases: int
    left_out: int
    sha256: str
    small_cells: tuple[SmallCells, ...] = ()
    left_out_texts: int = 0


def export_workbook(
    project: OpenProject, target: Path, request: ExportRequest, *, password: str = ""
) -> Generator[Progress, None, Written]:
    """Write a workbook of the chosen cases; yield progress in cases. Closing the generator gives up and leaves nothing.

    With a `password` the file is encrypted. The export is recorded in the project.

    Raises:
        UserErrors: finding_open, text_open: texts that would leave may identify persons, or nobody saw them;
            small_cells_open: a few answers single out persons.
        UserError: passphrase_weak; the file cannot be written, or there are more rows than Excel has room for.
    """
    if password:
        refuse_weak(password)
    chosen = choose_cases(project, request.selection)
    reviewed = yield from review(project, request, chosen)
    cells = yield from accepted_small_cells(project, request, chosen)
    further = yield from further_sheets(project, request, chosen)
    recorder = Recorder(project, target, request, chosen, reviewed, "xlsx", cells)
    with (
        content(project, request, chosen, reviewed, cells, has_figures=True) as export,
        closing(
            write_workbook(target, replace(export, password=password, seal=recorder.seal, further=further))
        ) as steps,
    ):
        yield Progress(0, chosen.count)
        for done in steps:
            if done % _STEP == 0:
                yield Progress(done, chosen.count)
    return _written(recorder)


def prepare(
    project: OpenProject, request: ExportRequest
) -> Generator[Progress, None, tuple[tuple[LeavingText, ...], tuple[SmallCells, ...]]]:
    """Return what is looked at before the chosen cases leave: texts, and what singles out persons."""
    texts: tuple[LeavingText, ...] = ()
    cells: tuple[SmallCells, ...] = ()
    if request.policy.reviews_texts:
        texts = yield from texts_for_export(
            project, request.release(project.form), choose_cases(project, request.selection).ids
        )
    if request.policy.counts_small_cells:
        cells = yield from find_small_cells(project, request)
    return texts, cells


def proposed_words(project: OpenProject) -> tuple[str, ...]:
    """Return the words of the terms that coders proposed, in the language in which each was written, sorted."""
    found = proposals(project.form).values()
    return tuple(sorted({plain_text(choice.label, next(iter(choice.label.by_language), "")) for choice in found}))


def list_recipients(project: OpenProject) -> tuple[str, ...]:
    """Return to whom was exported so far, UNODC first."""
    return tuple(dict.fromkeys((DEFAULT_RECIPIENT, *recipients.list_recipients(project.database))))


def available_formats() -> tuple[str, ...]:
    """Return the formats in which this installation can export: SPSS and Stata need libraries that may be absent."""
    return (WORKBOOK, CSV, *((SPSS, STATA) if has_statistics() else ()))


def export_data(
    project: OpenProject, folder: Path, request: ExportRequest, format: str
) -> Generator[Progress, None, Written]:
    """Write a folder of files in one of `FORMATS`; yield progress in cases. Closing gives up and leaves nothing.

    The same may leave as in a workbook, after the same checks; it is recorded in the project too.

    Raises:
        UserErrors: finding_open, text_open: texts that would leave may identify persons, or nobody saw them;
            small_cells_open: a few answers single out persons.
        UserError: folder_not_empty, statistics_missing, ...
    """
    chosen = choose_cases(project, request.selection)
    reviewed = yield from review(project, request, chosen)
    cells = yield from accepted_small_cells(project, request, chosen)
    recorder = Recorder(project, folder, request, chosen, reviewed, format, cells)
    with (
        content(project, request, chosen, reviewed, cells) as export,
        closing(FORMATS[format](folder, replace(export, seal=recorder.seal))) as steps,
    ):
        yield Progress(0, chosen.count)
        for done in steps:
            if done % _STEP == 0:
                yield Progress(done, chosen.count)
    return _written(recorder)


def _written(recorder: Recorder) -> Written:
    chosen, left_out = recorder.chosen, recorder.reviewed.left_out
    return Written(
        recorder.target, chosen.count, chosen.left_out, recorder.checksum, tuple(recorder.small_cells), len(left_out)
    )


def export_template(
    project: OpenProject,
    target: Path,
    *,
    language: str = "en",
    captions: Captions | None = None,
    words: TemplateCaptions | None = None,
) -> None:
    """Write an empty workbook of the project's framework; `import` reads it when it is filled in.

    Raises:
        UserError: the file cannot be written, or a level has more columns than Excel has room for.
    """
    country = project.project.country.value if project.project.country else ""
    write_template(
        target,
        Template(
            project_id=project.project.id,
            country=country,
            release=ExportRequest(ARCHIVE.name).release(project.form),
            language=language,
            taxonomies=taxonomy_lines(project, language),
            captions=captions or Captions(),
            words=words or TemplateCaptions(),
            last_change=change_mark(project.database),
        ),
    )
