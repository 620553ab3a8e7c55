"""Puts a finished folder in place: all of it, or nothing."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from secrets import token_hex

from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.files import Seal, plain_faults


@contextmanager
def new_folder(target: Path, seal: Seal = nullcontext) -> Iterator[Path]:
    """Give a folder beside the target to write into, then put it in the target's place; an error leaves no trace.

    Raises:
        UserError: folder_not_empty, folder_read_only, ...
    """
    with plain_faults(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise UserError("folder_not_empty", path=str(target))
        scratch = target.with_name(f".{target.name[:40]}.{token_hex(4)}.tmp")
        scratch.mkdir()
        try:
            yield scratch
            with seal(scratch):
                if target.exists():
                    target.rmdir()
                scratch.rename(target)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
