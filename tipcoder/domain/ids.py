"""Identity of cases, codings and rows: by UUID, never by name or position."""

from uuid import uuid4


def new_id() -> str:
    """Return a new random UUID as 36 characters of text."""
    return str(uuid4())
