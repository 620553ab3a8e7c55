"""Changes up to which tier a project asks its questions, and counts what is answered and missing anew."""

from collections.abc import Generator
from dataclasses import replace

from tipcoder.analysis.completeness import completeness
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Completeness, Tier
from tipcoder.services.coding import live_of
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.codings import StoredCoding
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.upgrades import change_asked


def ask_up_to(project: OpenProject, asked: Tier) -> Generator[Progress]:
    """Ask for core questions only, or for all; yield progress in codings. All or nothing.

    No answer changes, and the other choice undoes it. Codings that are open must be opened again afterwards.

    Raises:
        UserError: project_read_only, disk_full, ...; the project is as it was.
    """
    forms = {version.id: form_of(project, version.id) for version in list_frameworks(project.database)}
    changed = {id: replace(found, form=replace(found.form, asked=asked)) for id, found in forms.items()}
    telling = [id for id, found in changed.items() if found.form.has_extended]

    def count(stored: StoredCoding) -> Completeness:
        return completeness(live_of(changed[stored.coding.framework].form, stored))

    for done, total in change_asked(project.database, asked, telling, count):
        yield Progress(done, total)
    project.forms = changed
    project.project = replace(project.project, asked=asked)
