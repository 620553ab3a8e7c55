"""Reads the texts of authors as the team does."""

from collections.abc import Mapping

from tipcoder.domain.release import WrittenText
from tipcoder.services.release.gate import opened_for_team


def opened(texts: Mapping[tuple[str, str], WrittenText]) -> dict[tuple[str, str], str]:
    """Return the words of texts by what they are of."""
    return {of: opened_for_team(written) for of, written in texts.items()}
