"""What was delivered: to a regional project, and files that are read and stay as they are."""

from collections.abc import Iterable
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.services.projects import OpenProject
from tipcoder.storage.regional import deliveries
from tipcoder.storage.regional.deliveries import StoredDelivery

__all__ = ["StoredDelivery", "list_deliveries", "refuse_overwriting"]


def list_deliveries(project: OpenProject) -> tuple[StoredDelivery, ...]:
    """Return all deliveries, replaced ones among them, by country, project and time."""
    return deliveries.list_deliveries(project.database)


def refuse_overwriting(target: Path, sources: Iterable[Path]) -> None:
    """Make sure that what is to be written does not take the place of a file that is read.

    Raises:
        UserError: target_is_source.
    """
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise UserError("target_is_source", path=str(target))
