"""Copies a project for somebody else: new passphrase, chosen cases, nothing that is not theirs."""

import json
import os
import secrets
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, delete, select, update
from sqlcipher3 import dbapi2

from tipcoder.errors import UserError
from tipcoder.file_operations import file_fault, rename
from tipcoder.private_files import sweep, sync_folder, unfinished_name
from tipcoder.storage.coding.releases import public_cases_alone
from tipcoder.storage.erasing import erase, erase_project_texts, erase_removed
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.copies import copy_file, refuse_reserved, remove_unfinished, verify
from tipcoder.storage.file.database_errors import user_errors
from tipcoder.storage.file.engine import make_engine
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.search.index import empty_index
from tipcoder.storage.tables.deliveries import DeliveredProofTable
from tipcoder.storage.tables.project import (
    CaseTable,
    ChangeTable,
    DocumentDetailTable,
    DocumentTable,
    IdentifierReviewTable,
    PageTable,
    PassageTable,
    RecipientTable,
    ReleaseTable,
)
from tipcoder.storage.tables.search import SavedFilterTable

_BARE: Final = {"prefix": "", "suffix": ""}
"""Columns of the surroundings of a passage, as they are left out."""


def copy_for(
    database: ProjectFile,
    target: Path,
    passphrase: str,
    *,
    cases: Collection[str] | None = None,
    with_judgments: bool = True,
    seal: Callable[[Path], AbstractContextManager[object]] = nullcontext,
) -> None:
    """Write a copy of a project that another passphrase opens. `cases` by id, None for all that are not removed.

    Left out are cases that were not chosen, with their history, and then what was written on all cases too; what was
    removed of the others; the secrets behind the keys that recipients got, the list of exports and saved filters; and,
    if so wanted, the files and texts of judgments, of which the quoted passages stay, without what stood around them.
    Nothing of what is left out remains in the file: it is written from a working copy, beside the project, that is
    encrypted by a key which is kept nowhere and from which all of it was taken out. Whoever finds one of the two half
    done reads no more than was to be handed over.
    `seal` stands around the moment in which the finished file is put in place.

    Raises:
        UserError: passphrase_empty, name_reserved, project_exists, backup_failed, disk_full, project_unreachable, ...
    """
    if not passphrase:
        raise UserError("passphrase_empty")
    refuse_reserved(target)
    if target.exists():
        raise UserError("project_exists", path=str(target))
    folder = database.path.parent if os.access(database.path.parent, os.W_OK) else target.parent
    sweep(folder)
    sweep(target.parent)
    working, unfinished = folder / unfinished_name("", ".tip"), target.with_name(unfinished_name("", ".tip"))
    try:
        with user_errors(str(target)):
            passing = Key(secrets.token_bytes(32), cipher.new_salt())
            copy_file(database.path, working, database.key, passing)
            _leave_out(working, passing, cases, with_judgments)
            _drop_empty_pages(working, passing)
            key = cipher.derive_key(passphrase, cipher.new_salt())
            copy_file(working, unfinished, passing, key)
            verify(unfinished, key)
        with seal(unfinished):
            rename(unfinished, target)
            sync_folder(target.parent)
    except dbapi2.Error as error:  # the backup API tells no code
        raise UserError("project_damaged", path=str(database.path)) from error
    except FileExistsError as error:
        raise UserError("project_exists", path=str(target)) from error
    except OSError as error:
        raise file_fault(error, target) from error
    finally:
        remove_unfinished(working)
        remove_unfinished(unfinished)


def _leave_out(path: Path, key: Key, cases: Collection[str] | None, with_judgments: bool) -> None:
    engine = make_engine(path, key, foreign_keys=False)
    try:
        with engine.begin() as connection:
            here = set(connection.scalars(select(CaseTable.id).where(CaseTable.removed_at.is_(None))))
            kept = here if cases is None else here.intersection(cases)
            gone = set(connection.scalars(select(CaseTable.id))) - kept
            erase(connection, gone, (), ())
            if kept != here:
                erase_project_texts(connection)
            erase_removed(connection)
            if not with_judgments:
                _empty_judgments(connection)
            # What left is held to what is public already; for whom, and what was chosen for it, stays with the project.
            nobody = {"recipient_id": None, "accepted": "[]"}
            for id, selection in connection.execute(select(ReleaseTable.id, ReleaseTable.selection)).all():
                left = {**nobody, "selection": public_cases_alone(selection)}
                connection.execute(update(ReleaseTable).where(ReleaseTable.id == id).values(**left))
            connection.execute(delete(RecipientTable))
            connection.execute(delete(SavedFilterTable))
            empty_index(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise ValueError("something that was left out is still referred to")
    finally:
        engine.dispose()


def _empty_judgments(connection: Connection) -> None:
    """Take files and texts away, their checksums, and what stood around passages.

    The judgments stay, as removed ones do, for the passages that are quoted of them.
    """
    connection.execute(update(DocumentTable).values(content=b"", sha256=DocumentTable.id))  # which is unique
    connection.execute(update(PageTable).values(text=""))
    connection.execute(update(DocumentDetailTable).values(replaced_at=datetime.now(UTC), replaced_by=None))
    connection.execute(delete(IdentifierReviewTable).where(IdentifierReviewTable.holder.in_(select(DocumentTable.id))))
    for table in (PassageTable, DeliveredProofTable):
        connection.execute(update(table).values(_BARE))
    _forget_judgments(connection)


def _forget_judgments(connection: Connection) -> None:
    """Take out of the log of changes what stood around passages, and what was done by reading judgments anew.

    A page that was read anew stands in the log; what was done then is nothing now.
    """
    guard = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'change_no_update'").scalar_one()
    connection.exec_driver_sql("DROP TRIGGER change_no_update")
    log = ChangeTable.operations
    connection.execute(
        update(ChangeTable).where(log.contains('{"do":"rewrite"', autoescape=True)).values(operations="[]")
    )
    quoting = select(ChangeTable.id, log).where(log.contains('"prefix":', autoescape=True))
    for change, operations in connection.execute(quoting).all():
        bare = json.dumps(json.loads(operations, object_hook=_bare), ensure_ascii=False, separators=(",", ":"))
        connection.execute(update(ChangeTable).where(ChangeTable.id == change).values(operations=bare))
    connection.exec_driver_sql(guard)


def _bare(stored: dict[str, Any]) -> dict[str, Any]:
    """Return an object of a stored edit, a passage without what stood around it."""
    return {**stored, **_BARE} if stored.keys() >= _BARE.keys() else stored


def _drop_empty_pages(path: Path, key: Key) -> None:
    """Write the file anew without the pages that nothing is in any more: what was deleted may still stand there."""
    connection = cipher.connect(path, key)
    try:
        connection.execute("VACUUM")
    finally:
        connection.close()
