"""Writing the coded cases of a project into a workbook."""

from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

from tipcoder.domain.progress import Progress
from tipcoder.exchange.captions import Captions
from tipcoder.exchange.profiles import Profile
from tipcoder.exchange.workbook import Export, write_workbook
from tipcoder.services.exported_versions import ExportedVersions
from tipcoder.services.projects import OpenProject
from tipcoder.storage.exports import count_level, stream_cases
from tipcoder.storage.frameworks import list_frameworks

PROFILES = tuple(profile.value for profile in Profile)

_STEP = 20
"""Cases between two reports of progress."""


def export_workbook(
    project: OpenProject,
    target: Path,
    *,
    profile: str = Profile.UNODC.value,
    language: str = "en",
    captions: Captions | None = None,
) -> Generator[Progress]:
    """Write a workbook of all cases; yield progress in cases. Closing the generator gives up and leaves nothing.

    Cases that are coded by another version of the framework stand beside the others (`exported_versions`).

    `profile` is one of `PROFILES`. `language` is that of the form's texts, `captions` the workbook's own words.

    Raises:
        UserError: the file cannot be written, or there are more rows than Excel has room for.
    """
    chosen = Profile(profile)
    database = project.database
    total = count_level(database, None, "")
    versions = list_frameworks(database)
    exported = ExportedVersions(project, [found.id for found in versions])
    with closing(stream_cases(database, None, by_id=chosen is Profile.UNODC)) as cases:
        export = Export(
            project_id=project.project.id,
            country=project.project.country or "",
            form=project.form,
            cases=map(exported.carried, cases),
            profile=chosen,
            language=language,
            retired=exported.retired,
            versions=exported.names({found.id: found.version for found in versions}),
            captions=captions or Captions(),
        )
        with closing(write_workbook(target, export)) as steps:
            yield Progress(0, total)
            yield from _progress(steps, total)


def _progress(steps: Iterator[int], total: int) -> Iterator[Progress]:
    for done in steps:
        if done % _STEP == 0:
            yield Progress(done, total)
