"""Tables of installed taxonomies: their terms, texts and mappings."""

from datetime import datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from tipcoder.storage.tables.base import Base


class TaxonomyTable(Base):
    """An installed taxonomy. Titles, descriptions and schemes are JSON objects by language or id."""

    __tablename__ = "taxonomy"

    id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str]
    titles: Mapped[str]
    descriptions: Mapped[str]
    source: Mapped[str]
    licence: Mapped[str]
    schemes: Mapped[str]
    installed_at: Mapped[datetime]


class TermTable(Base):
    """A term. `columns` is a JSON object; `replaced_by` are codes with a space between. Never deleted once used."""

    __tablename__ = "term"
    __table_args__ = (Index(None, "taxonomy_id", "position"), {"sqlite_with_rowid": False})

    taxonomy_id: Mapped[str] = mapped_column(ForeignKey("taxonomy.id"), primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    parent: Mapped[str]
    position: Mapped[int]
    status: Mapped[str]
    valid_from: Mapped[str]
    valid_to: Mapped[str]
    replaced_by: Mapped[str]
    proposed_by: Mapped[str]
    columns: Mapped[str]


class TermLabelTable(Base):
    """A text of a term in one language.

    `kind` is label, alternative, hidden, definition, include, exclude or example; several alternatives and hidden
    labels are told apart by `position`. Provenance is that of labels, "" where it is not said.
    """

    __tablename__ = "term_label"
    __table_args__ = (
        ForeignKeyConstraint(["taxonomy_id", "code"], ["term.taxonomy_id", "term.code"], ondelete="CASCADE"),
        {"sqlite_with_rowid": False},
    )

    taxonomy_id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    provenance: Mapped[str]


class TermMappingTable(Base):
    """Mapping of a term to another scheme; `kind` is exact, close, broad, narrow or related."""

    __tablename__ = "term_mapping"
    __table_args__ = (
        ForeignKeyConstraint(["taxonomy_id", "code"], ["term.taxonomy_id", "term.code"], ondelete="CASCADE"),
        {"sqlite_with_rowid": False},
    )

    taxonomy_id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    scheme: Mapped[str]
    target: Mapped[str]
    kind: Mapped[str]
