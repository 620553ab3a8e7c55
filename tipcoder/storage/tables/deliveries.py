"""Defines the tables of a regional project: deliveries, and what came with their rows."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from tipcoder.storage.tables.base import Base


class DeliveryTable(Base):
    """A workbook or project received for consolidation. `project_id` is that of the project it was made from.

    `last_change` is the number of the last change of that project which is in it, if the file says it. `counts` is a
    JSON object, rows by sheet; `report` another one, what was found in it when it came. A delivery that a
    newer one of the same project replaced names it.
    """

    __tablename__ = "delivery"

    id: Mapped[str] = mapped_column(primary_key=True)
    project_id: Mapped[str] = mapped_column(index=True)
    country: Mapped[str]
    kind: Mapped[str]
    name: Mapped[str]
    sha256: Mapped[str]
    profile: Mapped[str]
    form_id: Mapped[str]
    form_version: Mapped[str]
    written_at: Mapped[str]
    last_change: Mapped[int | None]
    received_at: Mapped[datetime]
    counts: Mapped[str]
    replaced_by: Mapped[str | None] = mapped_column(ForeignKey("delivery.id"))
    report: Mapped[str] = mapped_column(server_default="{}", default="{}")


class OriginTable(Base):
    """Origin of a regional row: its delivery, and the sheet and key there."""

    __tablename__ = "origin"
    __table_args__ = ({"sqlite_with_rowid": False},)

    row_id: Mapped[str] = mapped_column(ForeignKey("row.id"), primary_key=True)
    delivery_id: Mapped[str] = mapped_column(ForeignKey("delivery.id"), index=True)
    sheet: Mapped[str]
    key: Mapped[str]


class DeliveredReleaseTable(Base):
    """A number that the nation of a delivery has published: later editions of the region are compared with it."""

    __tablename__ = "delivered_release"
    __table_args__ = ({"sqlite_with_rowid": False},)

    delivery_id: Mapped[str] = mapped_column(ForeignKey("delivery.id"), primary_key=True)
    edition: Mapped[str] = mapped_column(primary_key=True)
    made_on: Mapped[str]
    cases: Mapped[int]
    figure: Mapped[str] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)
    group: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    base: Mapped[int]


class DeliveredBriefTable(Base):
    """A line of an approved brief as it was delivered (`tipcoder.domain.briefs.PrintedLine`), in its `place`.

    `cells` is a JSON array.
    """

    __tablename__ = "delivered_brief"
    __table_args__ = ({"sqlite_with_rowid": False},)

    delivery_id: Mapped[str] = mapped_column(ForeignKey("delivery.id"), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[str]
    line: Mapped[int]
    text: Mapped[str]
    cells: Mapped[str]
    row_id: Mapped[str]


class DeliveredProofTable(Base):
    """Proof of an answer as it was delivered (`tipcoder.domain.records.Proof`): judgments stay in the country.

    Several proofs of one answer are told apart by `place`.
    """

    __tablename__ = "delivered_proof"
    __table_args__ = ({"sqlite_with_rowid": False},)

    row_id: Mapped[str] = mapped_column(ForeignKey("row.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str]
    passages: Mapped[int]
    judgment: Mapped[str]
    kind: Mapped[str]
    page: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    region: Mapped[str]


class DeliveredRemarkTable(Base):
    """A remark as it was delivered (`tipcoder.domain.records.RemarkRecord`), or how many there are of a status.

    Several on one row are told apart by `place`.
    """

    __tablename__ = "delivered_remark"
    __table_args__ = ({"sqlite_with_rowid": False},)

    row_id: Mapped[str] = mapped_column(ForeignKey("row.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str]
    remarks: Mapped[int]
    status: Mapped[str]
    key: Mapped[str]
    replies_to: Mapped[str]
    coder: Mapped[str]
    made_at: Mapped[str]
    text: Mapped[str]
