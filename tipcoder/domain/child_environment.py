"""Names the environment variables that hold secrets, and keeps them from the programs that are started."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

PASSPHRASE = "TIPCODER_PASSPHRASE"  # noqa: S105 (the name of a variable)
NEW_PASSPHRASE = "TIPCODER_NEW_PASSPHRASE"  # noqa: S105
WORKBOOK_PASSWORD = "TIPCODER_WORKBOOK_PASSWORD"  # noqa: S105
STORE_PASSWORD = "PGPASSWORD"  # noqa: S105
SECRETS = (PASSPHRASE, NEW_PASSPHRASE, WORKBOOK_PASSWORD, STORE_PASSWORD)
_LOCK = Lock()


_LIBRARIES, _LIBRARIES_BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"


def environment_for_children() -> dict[str, str]:
    """Return the environment of this process without secrets, as it was before a frozen build put its libraries first.

    Programs of the system would take those for their own.
    Source: https://pyinstaller.org/en/stable/runtime-information.html (LD_LIBRARY_PATH).
    """
    environment = {name: value for name, value in os.environ.items() if name.upper() not in SECRETS}
    if getattr(sys, "frozen", False):
        before = environment.pop(_LIBRARIES_BEFORE, "")
        environment.pop(_LIBRARIES, None)
        if before:
            environment[_LIBRARIES] = before
    return environment


@contextmanager
def secrets_hidden() -> Iterator[None]:
    """Hide the secrets while a process is started that takes over the environment as it is."""
    with _LOCK:
        hidden = {name: os.environ.pop(name) for name in SECRETS if name in os.environ}
        try:
            yield
        finally:
            os.environ.update(hidden)
