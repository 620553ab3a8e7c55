"""Opening what a command works on: a project file, or a project in a database of a server."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tipcoder.cli.console import passphrase

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject

_ADDRESS = re.compile(r"(postgresql(?:\+psycopg)?):[/\\]+")


@contextmanager
def project_at(place: Path) -> Iterator["OpenProject"]:
    """Open a project and close it again. A file asks for its passphrase; an address brings its own name and password.

    Raises:
        UserError: it cannot be opened.
    """
    from tipcoder.services.projects import close_project, open_project, open_stored_project

    address = address_of(place)
    project = open_stored_project(address) if address else open_project(place, passphrase=passphrase())
    try:
        yield project
    finally:
        close_project(project)


def address_of(place: Path) -> str:
    """Return the address of a store, whose slashes a path has lost, and "" for the path of a file."""
    found = _ADDRESS.match(str(place))
    return f"{found[1]}://{str(place)[found.end() :]}" if found else ""
