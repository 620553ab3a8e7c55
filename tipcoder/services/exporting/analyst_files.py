"""Writing the coded cases of a project for analysts: a data package of CSV files, files of SPSS or Stata."""

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from tipcoder.domain.progress import Progress
from tipcoder.exchange.analysts.package import write_package
from tipcoder.exchange.analysts.statistics import SPSS, STATA, write_statistics
from tipcoder.exchange.workbook.workbook import Export
from tipcoder.services.case_selection import choose_cases
from tipcoder.services.exporting.request import ExportRequest, Recorder, content, review
from tipcoder.services.projects import OpenProject

CSV = "csv"
FORMATS: dict[str, Callable[[Path, Export], Generator[int]]] = {
    CSV: write_package,
    SPSS: lambda folder, export: write_statistics(folder, export, SPSS),
    STATA: lambda folder, export: write_statistics(folder, export, STATA),
}
_STEP = 20
"""Cases between two reports of progress."""


def export_data(project: OpenProject, folder: Path, request: ExportRequest, format: str) -> Generator[Progress]:
    """Write a folder of files in one of `FORMATS`; yield progress in cases. Closing gives up and leaves nothing.

    What may leave, and what must be looked at before, is as for a workbook; it is recorded in the project too.

    Raises:
        UserErrors: finding_open: texts that would leave may identify persons.
        UserError: folder_not_empty, statistics_missing, ...
    """
    chosen = choose_cases(project, request.selection)
    reviewed = yield from review(project, request, chosen)
    recorder = Recorder(project, folder, request, chosen, reviewed, format)
    with (
        content(project, request, chosen, reviewed) as export,
        closing(FORMATS[format](folder, replace(export, seal=recorder.seal))) as steps,
    ):
        yield Progress(0, chosen.count)
        for done in steps:
            if done % _STEP == 0:
                yield Progress(done, chosen.count)
