"""Hands out sessions on the store of a project: one transaction each."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tipcoder.domain.projects import CodingRole
from tipcoder.errors import UserError
from tipcoder.storage.file.database_errors import user_errors


class Database:
    """The store of one project, open: a file, or a database on a server. `place` is what messages call it.

    Threads may share it: each session has a connection of its own. `is_shared`: other people may write to it meanwhile.
    """

    is_shared = False

    def __init__(self, engine: Engine, place: str, *, read_only: bool = False) -> None:
        self.place = place
        self.read_only = read_only
        self.role = CodingRole.PRIMARY
        """The role of the codings at work: queries see one coding of a case (`storage.at_work`)."""
        self.coder = ""
        """Person who is at work in that role, "" for nobody in particular."""
        self.following: Callable[[Session], AbstractContextManager[None]] | None = None
        """Context around every write, within its transaction: the index of words, which follows from it."""
        self._engine = engine

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Read in one transaction: everything read is of one moment.

        Raises:
            UserError: project_damaged, project_busy, project_unreachable.
        """
        with user_errors(self.place), Session(self._reader()) as session, session.begin():
            yield session

    @contextmanager
    def writing(self, *, with_following: bool = True) -> Iterator[Session]:
        """Write in one transaction: committed to the disk at the end, rolled back if anything is raised.

        What follows (`following`) is left out only by who does itself what follows.

        Raises:
            UserError: project_read_only, disk_full, and those of `session`.
        """
        if self.read_only:
            raise UserError("project_read_only", path=self.place)
        following = self.following if with_following else None
        with (
            user_errors(self.place),
            Session(self._writer()) as session,
            session.begin(),
            following(session) if following is not None else nullcontext(),
        ):
            yield session

    def work_as(self, role: CodingRole, coder: str) -> None:
        """Say whose codings are at work from now on."""
        self.role, self.coder = role, coder

    def close(self) -> None:
        """Let go of the store. May be called twice."""
        self._engine.dispose()

    @property
    def is_being_written(self) -> bool:
        """Return whether a save may have to wait for whoever reads now, who then lets it go first."""
        return False

    def _reader(self) -> Engine:
        return self._engine

    def _writer(self) -> Engine:
        return self._engine.execution_options(begin="BEGIN IMMEDIATE")
