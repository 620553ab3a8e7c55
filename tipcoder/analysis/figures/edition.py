"""Names the editions of findings: what of them may be told."""

from enum import StrEnum


class Edition(StrEnum):
    """Editions of findings: for the team, or for everybody."""

    INTERNAL = "internal"
    PUBLIC = "public"
