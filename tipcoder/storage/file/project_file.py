"""Keeps one project file open: its key and lock, its connections, its backups, and whether it changed elsewhere."""

import os
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from tipcoder.domain.projects import BackupReason
from tipcoder.errors import UserError
from tipcoder.storage.file import cipher, migrate
from tipcoder.storage.file.cipher import Key, read_recovery_key, write_recovery_key
from tipcoder.storage.file.copies import (
    copy_verified,
    last_write_of,
    list_copies,
    put_in_place,
    restore_copy,
    write_reencrypted,
)
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.database_errors import user_errors
from tipcoder.storage.file.engine import KeptReader, engine_by
from tipcoder.storage.file.live_copies import CopyBrokenOff, LiveCopies, WriteTurns
from tipcoder.storage.file.lock import Lock, file_identity, take_lock
from tipcoder.storage.file.structure_check import StructureCheck
from tipcoder.storage.file.write_log import WriteLog

_ATTEMPTS = 3
_BELIEVED = timedelta(days=7)
"""For so long a file that did not change is as sound as its backup."""
_READERS = 2
"""Connections that are kept for reading: the window reads by one while something else is read in the background."""
_LAST_WRITE = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"


class ProjectFile(Database):
    """One project file, open."""

    _key: Key | None

    def __init__(self, path: Path, key: Key, lock: Lock | None, *, place: str = "") -> None:
        super().__init__(engine_by(self._connect), place or str(path), read_only=lock is None)
        self._write_engine = engine_by(self._connect, keep_one=True, begin="BEGIN IMMEDIATE")
        """Its connection is kept from write to write: to open one takes half as long as to save an answer."""
        self._readers_kept = tuple(KeptReader(self._connect) for _ in range(_READERS))
        self.path = path
        self._set_key(key)
        self._lock = lock
        self._structure = StructureCheck()
        self._turns = WriteTurns()
        self._copies = LiveCopies(self._turns, self._kept_connection)
        self._one_key = threading.Lock()
        """Held while file and key change, and while a connection is opened: they belong together."""
        self._identity = file_identity(path)
        self._last_write: tuple[int, int] | None = None
        with super().session() as session:
            self._last_write = _last_write(session.connection())
        self.log = WriteLog(self._write_engine, self.last_write)
        self.changed_elsewhere: Callable[[Path], object] | None = None
        """Called, on whatever thread, with the path at which the file was found replaced, changed or gone."""

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Read as `Database.session` does, by a connection that is kept, unless others may replace the file.

        Raises:
            UserError: project_changed_elsewhere, where that is why something could not be read, and those of
                `Database.session`.
        """
        is_ours = not self.read_only and self._identity is not None and file_identity(self.path) == self._identity
        kept = self._kept_session() if is_ours else nullcontext()
        with self._finder_called(), self._changes_told(), user_errors(self.place), kept as session:
            if session is not None:
                yield session
                return
        with self._session_apart() as session:
            yield session

    @contextmanager
    def _kept_session(self) -> Iterator[Session | None]:
        """Read by the first connection that is kept and free; None while all are in use."""
        for reader in self._readers_kept:
            with reader.session(self._identity) as session:
                if session is not None:
                    yield session
                    return
        yield None

    @contextmanager
    def _session_apart(self) -> Iterator[Session]:
        """Read as `session` does, by a connection that nobody else reads by before or after."""
        with self._finder_called(), self._changes_told(), super().session() as session:
            yield session

    @contextmanager
    def _finder_called(self) -> Iterator[None]:
        try:
            yield
        except UserError as error:
            is_gone = error.code == "project_unreachable" and not self.path.exists()
            if self.changed_elsewhere is not None and (is_gone or error.code == "project_changed_elsewhere"):
                self.changed_elsewhere(self.path)
            raise

    @contextmanager
    def _changes_told(self) -> Iterator[None]:
        """Say of what fails because the file was cut or replaced meanwhile that this is why."""
        try:
            yield
        except Exception as error:
            if isinstance(error, UserError) and error.code != "project_damaged":
                raise
            if self.is_changed:
                raise UserError("project_changed_elsewhere", path=self.place) from error
            raise

    @property
    def is_changed(self) -> bool:
        """Return whether the file is another one, or otherwise, than this instance left it."""
        if self._last_write is None:  # just being opened
            return False
        if file_identity(self.path) != self._identity:
            return True
        with super().session() as session:
            return _last_write(session.connection()) != self._last_write

    @contextmanager
    def writing(self, *, with_following: bool = True) -> Iterator[Session]:
        """Write as `Database.writing` does, if the file is still as this instance left it.

        Raises:
            UserError: project_changed_elsewhere, and those of `Database.writing`.
        """
        with self._turns.taken():  # else another thread could ask between a commit and the noting of its number
            write = secrets.randbits(31)
            self.log.begin()
            with (
                self._structure.held_off(),
                self._closed_after_failure(),
                self._finder_called(),
                self._changes_told(),
                super().writing(with_following=with_following) as session,
            ):
                if not self.path.exists():  # the connection that is kept may still have it
                    raise UserError("project_unreachable", path=self.place)
                connection = session.connection()
                if _last_write(connection) != self._last_write or file_identity(self.path) != self._identity:
                    raise UserError("project_changed_elsewhere", path=self.place)
                if self._lock is not None and not self._lock.holds_identity:
                    self._lock.hold_identity(Path(os.path.realpath(self.path)))  # it is back where it was
                connection.connection.cursor().execute(f"PRAGMA user_version = {write}")
                yield session
            self._last_write = (migrate.APPLICATION_ID, write)
            self.log.end(write)

    @property
    def is_being_written(self) -> bool:
        """Return whether a save, or what replaces the file, waits or is at work."""
        return self._structure.is_held_off

    @property
    def key(self) -> Key:
        """The key of the file.

        Raises:
            UserError: project_is_locked, while it is put away.
        """
        if self._key is None:
            raise UserError("project_is_locked", path=self.place)
        return self._key

    @property
    def is_locked(self) -> bool:
        """Return whether the key is put away: nothing can be read or written."""
        return self._key is None

    def put_key_away(self) -> None:
        """Forget the key. The file stays this instance's: nobody else opens it meanwhile."""
        with self._copies.held_off(), self._structure.held_off():
            self._key = None  # first: else a search could open another connection
            self.let_go()

    def take_key(self, passphrase: str = "", recovery_key: str = "") -> None:
        """Find the key again, by passphrase or recovery key; the file need not be there for it.

        Raises:
            UserError: passphrase_wrong, recovery_key_mistyped, recovery_key_wrong.
        """
        if recovery_key:
            key = Key(read_recovery_key(recovery_key), self._salt)
        else:
            key = cipher.derive_key(passphrase, self._salt)
        if not compare_digest(sha256(key.raw).digest(), self._digest):
            raise UserError("recovery_key_wrong" if recovery_key else "passphrase_wrong")
        self._set_key(key)

    def _set_key(self, key: Key) -> None:
        self._key = key
        self._salt = key.salt
        self._digest = sha256(key.raw).digest()

    @contextmanager
    def _closed_after_failure(self) -> Iterator[None]:
        """Open the file anew for the next write after one that failed, and where the drive cannot tell files apart."""
        try:
            yield
        except BaseException:
            self.let_go()
            if self._lock is not None and file_identity(self.path) != self._identity:
                self._lock.let_identity_go()
            raise
        if self._identity is None:
            self.let_go()

    def let_go(self) -> None:
        """Close the connections that are kept: others are opened when needed. Before the file is moved or replaced."""
        self._write_engine.dispose()
        for reader in self._readers_kept:
            reader.close()

    def check_structure(self) -> None:
        """Check the file, once while it is open, unless `stop_check` comes before. Every write goes first.

        A file that did not change since its newest backup is not checked again: for that every page was read.

        Raises:
            UserError: project_damaged, and those of `session`.
        """
        if self._is_backed_up_as_it_is():
            self.stop_check()
        self._structure.run(self._session_apart, self.place)  # what it sets stays with its connection

    def _is_backed_up_as_it_is(self) -> bool:
        """Return whether the newest backup is young, holds the last write, and is later than any change of the file.

        Pages may go bad on a disk without a trace: after a week all of them are read again.
        """
        newest, key = next(iter(list_copies(self.path)), None), self._key
        if newest is None or key is None or not timedelta() <= datetime.now() - newest.made_at <= _BELIEVED:
            return False
        try:
            now, then = self.path.stat(), newest.path.stat()
        except OSError:  # what checks the file says what is wrong with it
            return False
        # What copies a file may keep when it was written, but, outside Windows, not when its entry was. The name alone
        # tells when a backup was made that was copied too.
        made_ns = min(then.st_mtime_ns, int((newest.made_at + timedelta(seconds=1)).timestamp()) * 10**9)
        is_untouched = max(now.st_mtime_ns, now.st_ctime_ns) <= made_ns
        return is_untouched and last_write_of(newest.path, key) == self.last_write

    def stop_check(self) -> None:
        """Check the file no more: it was checked, or is being closed."""
        self._structure.stop()

    def back_up(self, reason: BackupReason) -> Path:
        """Write a checked copy into the folder of the backups, as `copy_verified` does; a write does not wait for it.

        Raises:
            UserError: project_is_locked, backup_failed if it was given up, and those of `copy_verified`.
        """
        for _ in range(_ATTEMPTS):
            if self._copies.is_given_up:
                raise UserError("backup_failed", path=self.place)
            with suppress(CopyBrokenOff):
                return copy_verified(self.path, self.key, reason, self._copies.copy)
        with self._turns.taken():
            return copy_verified(self.path, self.key, reason)

    def give_up_copies(self) -> None:
        """Ask a backup that is being made to break off, and make no more: the file is about to be closed."""
        self._copies.give_up()

    @property
    def is_copying_given_up(self) -> bool:
        """Return whether no backup is wanted any more."""
        return self._copies.is_given_up

    def _kept_connection(self) -> dbapi2.Connection:
        connection = self._write_engine.raw_connection()
        try:
            return connection.driver_connection
        finally:
            connection.close()  # back to the pool

    def _writer(self) -> Engine:
        return self._write_engine

    def rekey(self, passphrase: str) -> None:
        """Encrypt the file by another passphrase: a checked copy takes its place, and a failure leaves it as it is.

        Its recovery key is then another one too.

        Raises:
            UserError: project_read_only, project_changed_elsewhere, backup_failed, disk_full, folder_read_only, ...
        """
        lock = self._lock
        if lock is None:
            raise UserError("project_read_only", path=self.place)
        key = cipher.derive_key(passphrase, cipher.new_salt())
        real = Path(os.path.realpath(self.path))  # of a link, not the link
        with self._copies.held_off(), self._turns.taken(), self._structure.held_off():
            if self.is_changed:
                raise UserError("project_changed_elsewhere", path=self.place)
            copy = write_reencrypted(real, self.key, key)
            self.let_go()
            with self._one_key:
                put_in_place(copy, real)
                self._set_key(key)
                self._identity = file_identity(self.path)
            lock.hold_identity(real)

    def continue_in(self, target: Path, bases: Iterable[Path]) -> None:
        """Store what this instance holds as a new file, and go on in it. What took the place of the old file stays.

        `bases` are backups of the file, the likeliest first: the log is written to a copy of one that it leads on from.

        Raises:
            UserError: project_not_kept, if there is no such backup; project_exists, disk_full, folder_read_only, ...
        """
        with self._copies.held_off(), self._turns.taken(), self._structure.held_off():
            self.let_go()
            if self._lock is not None:
                self._lock.let_identity_go()  # the new file may get the number of one that is gone
            self.write_state(target, bases)
            lock = take_lock(target)
            with self._one_key:
                if self._lock is not None:
                    self._lock.release()
                self._lock, self.path, self.place = lock, target, str(target)
                self._identity = file_identity(target)

    def write_state(self, target: Path, bases: Iterable[Path]) -> None:
        """Write the state of the project as this instance left it to a new file.

        Raises:
            UserError: those of `continue_in`.
        """
        for base in bases:
            number = last_write_of(base, self.key)
            if number in self.log.numbers:
                restore_copy(base, target, self.key, partial(self.log.replay, key=self.key, number=number))
                return
        raise UserError("project_not_kept", path=self.place)

    def _connect(self) -> dbapi2.Connection:
        with self._one_key:
            connection = cipher.connect(self.path, self.key, read_only=self.read_only)
        connection.create_function("at_work_role", 0, lambda: str(self.role), deterministic=True)
        connection.create_function("at_work_coder", 0, lambda: self.coder, deterministic=True)
        return connection

    @property
    def last_write(self) -> int:
        """The number that the last write left in the file: a copy that has it holds the same."""
        return self._last_write[1] if self._last_write else 0

    @property
    def recovery_key(self) -> str:
        """The key that opens the file when the passphrase is lost, in groups of characters."""
        return write_recovery_key(self.key.raw)

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self.stop_check()
        self._copies.stop()
        super().close()
        self.let_go()
        if self._lock:
            self._lock.release()
            self._lock = None


def _last_write(connection: Connection) -> tuple[int, int]:
    """Return the mark of our files, which an empty one has not, and the number that the last write left in the header.

    The number is drawn at random each time, so that copies which went different ways differ.
    """
    mark, number = connection.connection.cursor().execute(_LAST_WRITE).fetchone()
    return int(mark), int(number)
