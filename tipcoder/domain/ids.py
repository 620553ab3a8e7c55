"""Identity of cases, codings and rows: by UUID, never by name or position; and what a defendant is called."""

from string import ascii_uppercase
from uuid import uuid4


def new_id() -> str:
    """Return a new random UUID as 36 characters of text."""
    return str(uuid4())


def defendant_letter(place: int) -> str:
    """Return the letter of a defendant by its place from 0, two of them from the second alphabet on."""
    turn, at = divmod(place, len(ascii_uppercase))
    return f"{ascii_uppercase[turn - 1] if turn else ''}{ascii_uppercase[at]}"
