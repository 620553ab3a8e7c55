"""Writes a copy of a project for a second coder: what is to be read, and no trace of what the first one found.

It is a new file into which only that is written which is named here, so that nothing else can be in it: in no table,
no index, no page of the file that was given up.
"""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.projects import CodingRole
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.storage.coding.cases import store_second
from tipcoder.storage.coding.derived_state import Beginning
from tipcoder.storage.coding.documents import is_current
from tipcoder.storage.file.opening import create_database
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.base import table_of
from tipcoder.storage.tables.project import (
    CaseTable,
    DocumentDetailTable,
    DocumentTable,
    FrameworkFileTable,
    FrameworkTable,
    PageTable,
    ProjectTable,
)
from tipcoder.storage.tables.taxonomies import TaxonomyTable, TermLabelTable, TermMappingTable, TermTable

_BLANK_CASE = {"title": "", "court": "", "decided_on": ""}
_AT_ONCE = 500


def write_blind_copy(
    database: ProjectFile, target: Path, passphrase: str, *, coder: str, beginnings: Sequence[tuple[str, Beginning]]
) -> None:
    """Write a copy of a project that another passphrase opens, in which `coder` begins codings of some cases.

    `beginnings` are the ids of the cases with what their codings begin with. The copy holds the framework that is in
    use, the taxonomies without terms that were proposed, and of these cases the judgments in use with their texts; of
    a judgment the name of its file and its kind, not what was noted of its court and date.

    Raises:
        UserError: project_exists, folder_read_only, disk_full and the others of `create_database`.
    """

    def fill(copy: ProjectFile) -> None:
        with database.session() as source, copy.writing() as session:
            framework = _copy_project(source, session, coder)
            _copy_taxonomies(source, session)
            _copy_cases(source, session, [case for case, _ in beginnings])
            for case, beginning in beginnings:
                store_second(session, case, framework, coder, beginning)

    create_database(target, passphrase, fill).close()


def _copy_project(source: Session, copy: Session, coder: str) -> str:
    ensure_coder(copy, coder)
    (project,) = _rows(source, table_of(ProjectTable))
    framework: str = project["framework_id"]
    _store(copy, FrameworkTable, _rows(source, table_of(FrameworkTable), id={framework}))
    _store(copy, FrameworkFileTable, _rows(source, table_of(FrameworkFileTable), framework_id={framework}))
    _store(copy, ProjectTable, [{**project, "coder": coder, "role": CodingRole.SECOND}])
    return framework


def _copy_taxonomies(source: Session, copy: Session) -> None:
    terms = [term for term in _rows(source, table_of(TermTable)) if term["status"] != TermStatus.PROPOSED]
    known = {(term["taxonomy_id"], term["code"]) for term in terms}
    _store(copy, TaxonomyTable, _rows(source, table_of(TaxonomyTable)))
    _store(copy, TermTable, (_of_all(term, known) for term in terms))
    for rows in (TermLabelTable, TermMappingTable):
        _store(copy, rows, (row for row in _rows(source, table_of(rows)) if (row["taxonomy_id"], row["code"]) in known))


def _of_all(term: dict[str, Any], known: Collection[tuple[str, str]]) -> dict[str, Any]:
    """Return a term without what only proposals say: who made it, and codes of terms that stay behind."""
    taxonomy = term["taxonomy_id"]
    replacing = " ".join(code for code in term["replaced_by"].split() if (taxonomy, code) in known)
    parent = term["parent"] if (taxonomy, term["parent"]) in known else ""
    return {**term, "proposed_by": "", "replaced_by": replacing, "parent": parent}


def _copy_cases(source: Session, copy: Session, cases: Sequence[str]) -> None:
    found = _rows(source, table_of(CaseTable), id=set(cases))
    _store(copy, CaseTable, ({**case, **_BLANK_CASE, "changed_at": case["created_at"]} for case in found))
    documents = source.scalars(
        select(DocumentTable.id).where(DocumentTable.case_id.in_(cases), is_current()).order_by(DocumentTable.id)
    ).all()
    for document in documents:  # one by one: their files may be large
        rows = _rows(source, table_of(DocumentTable), id={document})
        _store(copy, DocumentTable, ({**row, "decided_on": None} for row in rows))
        _store(copy, PageTable, _rows(source, table_of(PageTable), document_id={document}))
        details = _rows(source, table_of(DocumentDetailTable), document_id={document})
        _store(copy, DocumentDetailTable, ({**row, "court": ""} for row in details))


def _rows(source: Session, table: Table, **among: Collection[str]) -> list[dict[str, Any]]:
    """Return the rows of a table, those with a column `among` some values."""
    wanted = select(table).where(*(table.c[name].in_(values) for name, values in among.items()))
    return [dict(row) for row in source.connection().execute(wanted).mappings()]


def _store(copy: Session, rows: type[Any], values: "Sequence[dict[str, Any]] | Iterator[dict[str, Any]]") -> None:
    waiting = list(values)
    for first in range(0, len(waiting), _AT_ONCE):
        copy.connection().execute(insert(table_of(rows)), waiting[first : first + _AT_ONCE])
