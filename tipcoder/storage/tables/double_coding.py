"""Defines the tables of double coding: statuses that persons set, and what a coding said when it was submitted."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from tipcoder.storage.tables.base import Base


class CodingSnapshotTable(Base):
    """A coding as it was when it was submitted, by the framework of then.

    `content` is compressed JSON (`tipcoder.storage.coding.snapshots`). Agreement is computed from it.
    """

    __tablename__ = "coding_snapshot"

    id: Mapped[str] = mapped_column(primary_key=True)
    coding_id: Mapped[str] = mapped_column(ForeignKey("coding.id"), index=True)
    framework_id: Mapped[str] = mapped_column(ForeignKey("framework.id"))
    made_at: Mapped[datetime]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class CodingStatusTable(Base):
    """Log of the statuses of codings; the last one of a coding counts.

    `status` is a `tipcoder.domain.projects.CodingStatus`, `snapshot_id` what counts as submitted from then on.
    `batch` is that of the import which submitted it.
    """

    __tablename__ = "coding_status"

    id: Mapped[int] = mapped_column(primary_key=True)
    coding_id: Mapped[str] = mapped_column(ForeignKey("coding.id"), index=True)
    status: Mapped[str]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    set_at: Mapped[datetime]
    snapshot_id: Mapped[str | None] = mapped_column(ForeignKey("coding_snapshot.id"))
    batch: Mapped[str | None]


class RowPairTable(Base):
    """Decision of a person on two rows of different codings of a case: that they are one, or two.

    The last decision on a pair replaces the one before.
    """

    __tablename__ = "row_pair"

    first_id: Mapped[str] = mapped_column(ForeignKey("row.id"), primary_key=True)
    second_id: Mapped[str] = mapped_column(ForeignKey("row.id"), primary_key=True)
    is_one: Mapped[bool]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    made_at: Mapped[datetime]


class SettlementTable(Base):
    """Difference that a change of an agreed coding settled, and why: it stands as long as the change does.

    `choice` is a `tipcoder.domain.projects.SettlingChoice`, `reason` a `SettlingReason` or "". `question` is "" for a
    decision on a whole row.
    """

    __tablename__ = "settlement"

    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"), primary_key=True)
    row_id: Mapped[str]
    question: Mapped[str]
    choice: Mapped[str]
    reason: Mapped[str]
    note: Mapped[str]


class RoundTable(Base):
    """A round of double coding: a calibration by all coders, or a sample that was drawn by chance from this seed."""

    __tablename__ = "coding_round"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    seed: Mapped[int]
    share: Mapped[int]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    made_at: Mapped[datetime]


class RoundCaseTable(Base):
    """A case of a round, its stratum, whose task it is ("" for nobody's yet), and whether a person added it."""

    __tablename__ = "round_case"
    __table_args__ = ({"sqlite_with_rowid": False},)

    round_id: Mapped[int] = mapped_column(ForeignKey("coding_round.id"), primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), primary_key=True)
    stratum: Mapped[str]
    assigned_to: Mapped[str]
    is_added: Mapped[bool]
