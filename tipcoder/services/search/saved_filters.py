"""Keeps filters of the list of cases under names, inside the encrypted project and nowhere else."""

from collections.abc import Sequence

from tipcoder.domain.searching import SavedFilter
from tipcoder.services.projects import OpenProject
from tipcoder.storage.search.saved_filters import list_filters as stored_list_filters
from tipcoder.storage.search.saved_filters import replace_filters


def list_filters(project: OpenProject) -> tuple[SavedFilter, ...]:
    """Return all saved filters by name."""
    return stored_list_filters(project.database)


def save_filter(project: OpenProject, saved: SavedFilter) -> None:
    """Save a filter under its name, in place of one that has the name.

    Raises:
        UserError: project_read_only, disk_full, ...
    """
    replace_filters(project.database, (), (saved,))


def change_filters(project: OpenProject, before: Sequence[SavedFilter], after: Sequence[SavedFilter]) -> None:
    """Rename and remove filters: save `after` in place of `before`, in one transaction. Others stay as they are.

    Raises:
        UserError: project_read_only, disk_full, ...
    """
    replace_filters(project.database, [saved.name for saved in before], after)
