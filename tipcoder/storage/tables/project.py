"""Defines the tables of a project file. Migrations make them; a test holds the two together."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    Table,
    UniqueConstraint,
    event,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from tipcoder.storage.tables.base import Base

_PRIMARY = text("role = 'primary'")


class CoderTable(Base):
    """Everybody who coded in this project, by code (`SRB-02`)."""

    __tablename__ = "coder"

    code: Mapped[str] = mapped_column(primary_key=True)
    added_at: Mapped[datetime]


class FrameworkTable(Base):
    """A version of the framework: the workbook as it came, and the form made from it."""

    __tablename__ = "framework"

    id: Mapped[str] = mapped_column(primary_key=True)
    form_id: Mapped[str]
    title: Mapped[str]
    version: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    added_at: Mapped[datetime]
    xform: Mapped[str]
    xlsx: Mapped[bytes] = mapped_column(LargeBinary)


class ProjectTable(Base):
    """The project itself: one row. `coder` is the person at work. `role` is second in a blind copy."""

    __tablename__ = "project"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    country: Mapped[str]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    framework_id: Mapped[str | None] = mapped_column(ForeignKey("framework.id"))
    created_at: Mapped[datetime]
    role: Mapped[str] = mapped_column(server_default="primary", default="primary")
    asked: Mapped[str] = mapped_column(server_default="core")


class CaseTable(Base):
    """A case. Title, court and date are copies of the primary coding's answers, for the case list."""

    __tablename__ = "case"

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    title: Mapped[str]
    court: Mapped[str]
    decided_on: Mapped[str]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]


class DocumentTable(Base):
    """A judgment's file. The content stands last: SQLite reads past it for every column behind it."""

    __tablename__ = "document"
    __table_args__ = (UniqueConstraint("case_id", "sha256"), Index(None, "sha256"))

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"))
    name: Mapped[str]
    kind: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str]
    pages: Mapped[int]
    decided_on: Mapped[date | None]
    added_at: Mapped[datetime]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PageTable(Base):
    """The text of one page, frozen when the document was added. Numbers count from 1.

    `quality` is a `tipcoder.domain.projects.PageQuality`, "" where a page was added before qualities were kept.
    """

    __tablename__ = "page"

    document_id: Mapped[str] = mapped_column(ForeignKey("document.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    quality: Mapped[str] = mapped_column(server_default="", default="")


class DocumentDetailTable(Base):
    """Metadata of a judgment; apart, because a document's content is long to read past.

    `court` is a code of the taxonomy of courts, or words. `encoding` is that of a text file or web page. `left_out` is
    a JSON object: how many comments, deletions, ... its reader left out. A judgment that was replaced stays, with the
    passages that were not found again in the one that took its place. One that was removed has `replaced_at` alone.
    """

    __tablename__ = "document_detail"

    document_id: Mapped[str] = mapped_column(ForeignKey("document.id"), primary_key=True)
    court: Mapped[str]
    encoding: Mapped[str]
    left_out: Mapped[str]
    replaced_by: Mapped[str | None] = mapped_column(ForeignKey("document.id"))
    replaced_at: Mapped[datetime | None]


class CodingTable(Base):
    """A coding. The four counts are its completeness after the last edit.

    Title, court and date are copies of its answers, for the case list; those of the primary one stand in the case.
    """

    __tablename__ = "coding"
    __table_args__ = (
        UniqueConstraint("case_id", "role", "coder"),
        Index("ix_coding_primary", "case_id", unique=True, sqlite_where=_PRIMARY, postgresql_where=_PRIMARY),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"))
    framework_id: Mapped[str] = mapped_column(ForeignKey("framework.id"), index=True)
    role: Mapped[str]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    answered: Mapped[int]
    missing: Mapped[int]
    wrong: Mapped[int]
    total: Mapped[int]
    place: Mapped[str]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    title: Mapped[str] = mapped_column(server_default="", default="")
    court: Mapped[str] = mapped_column(server_default="", default="")
    decided_on: Mapped[str] = mapped_column(server_default="", default="")


class ChangeTable(Base):
    """Change log, append-only.

    `kind` is a `ChangeKind`; `takes_back` names what an undo took back, or the undo that a redo took back; `operations`
    is the edit as it was applied (`tipcoder.storage.coding.edit_json`).
    Changes of one `batch` were made together over several codings: the import of a workbook.
    """

    __tablename__ = "change"
    __table_args__ = (Index(None, "coding_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    coding_id: Mapped[str | None] = mapped_column(ForeignKey("coding.id"))
    kind: Mapped[str]
    takes_back: Mapped[int | None] = mapped_column(ForeignKey("change.id"))
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    made_at: Mapped[datetime]
    operations: Mapped[str]
    batch: Mapped[str | None] = mapped_column(index=True)


class RowTable(Base):
    """A row of a roster, or the root row of a coding (same id, no parent, roster "").

    A removed row stays, with its answers, and names the change that removed it. One whose roster is not relevant is
    kept too, and says so.
    """

    __tablename__ = "row"
    __table_args__ = (Index(None, "parent_id", "roster", "position"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    coding_id: Mapped[str] = mapped_column(ForeignKey("coding.id"), index=True)
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("row.id"))
    roster: Mapped[str]
    position: Mapped[int]
    relevant: Mapped[bool]
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("change.id"))


class AnswerTable(Base):
    """An answer, or the value of a calculated question. Kept while not relevant. Lies in the file by row."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint("(state = 'answered') = (value <> '')", "state_and_value"),
        {"sqlite_with_rowid": False},
    )

    row_id: Mapped[str] = mapped_column(ForeignKey("row.id"), primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    relevant: Mapped[bool]
    calculated: Mapped[bool]
    value: Mapped[str]


class AnswerChoiceTable(Base):
    """One chosen term of a select question, so that terms are counted by SQL."""

    __tablename__ = "answer_choice"
    __table_args__ = (
        ForeignKeyConstraint(["row_id", "question"], ["answer.row_id", "answer.question"], ondelete="CASCADE"),
        Index(None, "question", "term"),
        {"sqlite_with_rowid": False},
    )

    row_id: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    term: Mapped[str] = mapped_column(primary_key=True)


class PassageTable(Base):
    """An exact quotation of a judgment (`tipcoder.domain.passages`). It can prove many answers."""

    __tablename__ = "passage"

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id"), index=True)
    page: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    region: Mapped[str]


class EvidenceTable(Base):
    """A passage that proves the answer of a question. Kept with a removed row, so that it returns with it."""

    __tablename__ = "evidence"
    __table_args__ = (UniqueConstraint("row_id", "question", "passage_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(ForeignKey("row.id"))
    question: Mapped[str]
    passage_id: Mapped[str] = mapped_column(ForeignKey("passage.id"), index=True)


class DecidedProposalTable(Base):
    """Decision of a person on an answer that a rule proposed from a judgment, by the change that made it.

    `decision` is a `tipcoder.domain.edits.ProposalDecision`; one on what was taken stays when the answer is corrected.
    `row` is the id of a row, or, where the row is not in the coding yet, its path by labels.
    """

    __tablename__ = "decided_proposal"
    __table_args__ = ({"sqlite_with_rowid": False},)

    coding_id: Mapped[str] = mapped_column(ForeignKey("coding.id"), primary_key=True)
    row: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    decision: Mapped[str]
    rule: Mapped[str]
    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"))


class RemarkTable(Base):
    """A query on an answer, or on a whole row (question ""), and the replies to it, which have its id in `replies_to`.

    `status` is open, answered or closed; that of a reply is "".
    """

    __tablename__ = "remark"
    __table_args__ = (Index(None, "row_id", "question"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(ForeignKey("row.id"))
    question: Mapped[str]
    replies_to: Mapped[str | None] = mapped_column(ForeignKey("remark.id"))
    status: Mapped[str]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    made_at: Mapped[datetime]
    text: Mapped[str]


class IdentifierReviewTable(Base):
    """Decision on words that may identify somebody, in an answer or in a judgment.

    `holder` is the id of a row (with a `question`) or of a document (question ""). The decision holds for exactly
    these words there: in other words, or elsewhere, one is asked again.
    """

    __tablename__ = "identifier_review"
    __table_args__ = ({"sqlite_with_rowid": False},)

    holder: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    exact: Mapped[str] = mapped_column(primary_key=True)
    decision: Mapped[str]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    made_at: Mapped[datetime]


class TextReviewTable(Base):
    """Decision on a text that leaves: a person saw the answer of a row when it had this checksum.

    An answer that changed has another checksum, and is asked for again; the decision counts again if the change is
    taken back.
    """

    __tablename__ = "text_review"
    __table_args__ = ({"sqlite_with_rowid": False},)

    row_id: Mapped[str] = mapped_column(ForeignKey("row.id"), primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(primary_key=True)
    decision: Mapped[str]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    made_at: Mapped[datetime]


class RecipientTable(Base):
    """To whom is exported. The keys of cases and rows that a recipient gets are hashes keyed with its secret."""

    __tablename__ = "recipient"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    added_at: Mapped[datetime]


class ReleaseTable(Base):
    """Record of what left: when, for whom, what, with its checksum. `selection` and `accepted` are JSON.

    `edition` names its cells, "" where it has none; `state` is `withdrawn` if it reached nobody.
    """

    __tablename__ = "release"

    id: Mapped[str] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    coder: Mapped[str] = mapped_column(ForeignKey("coder.code"))
    kind: Mapped[str]
    audience: Mapped[str]
    recipient_id: Mapped[str | None] = mapped_column(ForeignKey("recipient.id"))
    profile: Mapped[str]
    format: Mapped[str]
    language: Mapped[str]
    file_name: Mapped[str]
    cases: Mapped[int]
    left_out: Mapped[int]
    sha256: Mapped[str]
    selection: Mapped[str]
    accepted: Mapped[str]
    edition: Mapped[str] = mapped_column(server_default="")
    state: Mapped[str] = mapped_column(server_default="out")
    state_at: Mapped[datetime | None]
    state_by: Mapped[str | None] = mapped_column(ForeignKey("coder.code"))
    state_why: Mapped[str] = mapped_column(server_default="")


class ReleaseCellTable(Base):
    """A number of a figure of persons, or of numbers, that is public: later editions are compared with it."""

    __tablename__ = "release_cell"
    __table_args__ = ({"sqlite_with_rowid": False},)

    release_id: Mapped[str] = mapped_column(ForeignKey("release.id"), primary_key=True)
    figure: Mapped[str] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)
    group: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    base: Mapped[int]
    cases: Mapped[int]


class FrameworkFileTable(Base):
    """A file of choices that came beside a framework's workbook (`select_one_from_file villages.csv`)."""

    __tablename__ = "framework_file"
    __table_args__ = ({"sqlite_with_rowid": False},)

    framework_id: Mapped[str] = mapped_column(ForeignKey("framework.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


@event.listens_for(ChangeTable.__table__, "after_create")
def _only_ever_add(_table: Table, connection: Connection, **_options: object) -> None:
    if connection.dialect.name != "sqlite":
        return
    for verb in ("UPDATE", "DELETE"):
        connection.exec_driver_sql(
            f"CREATE TRIGGER change_no_{verb.lower()} BEFORE {verb} ON change "
            "BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END"
        )
