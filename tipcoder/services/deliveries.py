"""What was delivered to a regional project."""

from tipcoder.services.projects import OpenProject
from tipcoder.storage import deliveries
from tipcoder.storage.deliveries import StoredDelivery

__all__ = ["StoredDelivery", "list_deliveries"]


def list_deliveries(project: OpenProject) -> tuple[StoredDelivery, ...]:
    """Return all deliveries, replaced ones among them, by country, project and time."""
    return deliveries.list_deliveries(project.database)
