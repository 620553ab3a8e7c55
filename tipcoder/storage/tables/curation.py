"""Defines the tables of what persons add to counted findings, and of the quotations that came with deliveries."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from tipcoder.storage.tables.base import Base


class CuratedTable(Base):
    """One thing that a person added: `kind` is a `tipcoder.domain.curation.CurationKind`.

    `subject` says of what within its kind, `value` is text or JSON (`tipcoder.storage.curation`).
    """

    __tablename__ = "curated"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case.id"), index=True)
    passage_id: Mapped[str | None] = mapped_column(ForeignKey("passage.id"), index=True)


class CurationChangeTable(Base):
    """Log of what persons added, changed and took away, from which undo and redo are derived.

    `before` and `after` are values of the subject, null where it had none. `takes_back` names what an undo took back,
    or the undo that a redo took back.
    """

    __tablename__ = "curation_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    subject: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case.id"))
    passage_id: Mapped[str | None] = mapped_column(ForeignKey("passage.id"))
    takes_back: Mapped[int | None] = mapped_column(ForeignKey("curation_change.id"))
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    made_at: Mapped[datetime]


class DeliveredQuotationTable(Base):
    """A released quotation as a delivery has it: in English, with its code, and what it illustrates."""

    __tablename__ = "delivered_quotation"
    __table_args__ = ({"sqlite_with_rowid": False},)

    delivery_id: Mapped[str] = mapped_column(ForeignKey("delivery.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]
    code: Mapped[str]
    theme: Mapped[str]
    english: Mapped[str]
