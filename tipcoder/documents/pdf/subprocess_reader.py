"""Reads a doubtful PDF in a process of its own, which can be ended: the engine, once it reads a page, cannot.

A process takes half a second to start, so that only files that may hold the engine for long are read in one
(`tipcoder.documents.pdf.streams`). What makes the engine crash, or fill the memory, ends that process alone.
"""

import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection

from tipcoder.documents import limits
from tipcoder.documents.content import Content
from tipcoder.domain.child_environment import secrets_hidden
from tipcoder.errors import UserError

SECONDS_TO_START = 5.0
MAXIMUM_MEMORY = 3 * 1024**3 // 2
"""Address space of the process, where the system bounds it: a file of 183 MB with 40 scans needs 600 MB."""

Reader = Callable[[bytes, str], Content]
_Answer = Content | tuple[str, dict[str, object]]
"""The text, or code and values of the fault."""


def read_in_subprocess(read: Reader, content: bytes, name: str) -> Content:
    """Read a PDF within a time; `read` is a function of a module, which the other process imports.

    Raises:
        UserError: as that; judgment_too_slow; judgment_damaged, if the process ended without an answer.
    """
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(there, read, content, name), daemon=True)
    with secrets_hidden():
        process.start()
    there.close()
    try:
        answer = _received(here, name)
    finally:
        process.kill()
        process.join()
        here.close()
    if isinstance(answer, Content):
        return answer
    code, values = answer
    raise UserError(code, **values)


def _received(here: Connection, name: str) -> _Answer:
    if not here.poll(limits.MAXIMUM_SECONDS + SECONDS_TO_START):
        return "judgment_too_slow", {"file": name}
    try:
        answer: _Answer = here.recv()
    except EOFError:
        return "judgment_damaged", {"file": name}
    return answer


def _answer(there: Connection, read: Reader, content: bytes, name: str) -> None:
    """Read, and give the answer: what the other process does."""
    _bound_memory()
    try:
        there.send(read(content, name))
    except UserError as error:
        there.send((error.code, error.values))


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAXIMUM_MEMORY, MAXIMUM_MEMORY))
