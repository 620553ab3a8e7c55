"""Stores the released quotations that deliveries bring, and reads those of the current ones."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.consolidation import Delivery
from tipcoder.domain.curation import DeliveredQuotation
from tipcoder.domain.records import QuotationRecord
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.curation import DeliveredQuotationTable
from tipcoder.storage.tables.deliveries import DeliveryTable


def store_quotations(session: Session, delivery: Delivery, quotations: Sequence[QuotationRecord]) -> None:
    """Let the quotations of a delivery take the place of all that its project delivered before."""
    earlier = select(DeliveryTable.id).where(DeliveryTable.project_id == delivery.project)
    session.execute(
        delete(DeliveredQuotationTable).where(DeliveredQuotationTable.delivery_id.in_(earlier)),
        execution_options={"synchronize_session": False},
    )
    values = [
        {
            "delivery_id": delivery.id,
            "key": one.key,
            "place": place,
            "code": one.code,
            "theme": one.theme,
            "english": one.english,
        }
        for place, one in enumerate(quotations)
    ]
    if values:
        session.execute(insert(DeliveredQuotationTable), values)


def delivered_quotations(database: Database) -> tuple[DeliveredQuotation, ...]:
    """Return the quotations of current deliveries, by code and country."""
    table = DeliveredQuotationTable
    found = (
        select(DeliveryTable.country, table.code, table.key, table.english, table.theme)
        .join(DeliveryTable, DeliveryTable.id == table.delivery_id)
        .where(DeliveryTable.replaced_by.is_(None))
        .order_by(table.code, DeliveryTable.country, DeliveryTable.project_id, table.place)
    )
    with database.session() as session:
        return tuple(
            DeliveredQuotation(country, QuotationRecord(*fields)) for country, *fields in session.execute(found)
        )
