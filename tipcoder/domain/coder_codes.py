"""Tells codes of coders from names: what leaves shows whose work something is, and not who that is."""

import re
from collections.abc import Iterable

from tipcoder.domain.projects import Country
from tipcoder.errors import UserError

REGIONAL_CODER = "UNODC"
"""Code under which the region's own work is recorded."""

_CODE = re.compile(
    rf"(?:{'|'.join((*Country, REGIONAL_CODER, 'UN'))}|[A-Z])?[-_./]?[0-9]{{0,3}}", re.ASCII | re.IGNORECASE
)
"""A country, UNODC or one letter, a number, or both. Two letters are initials, three a name, four digits a year."""

_BLANK = re.compile(r"(?<=[A-Za-z]) +(?=[0-9])")


def first_code(country: Country | None) -> str:
    """Return the code of the first coder of a country; the region has one alone."""
    return f"{country}-01" if country else REGIONAL_CODER


def is_code(coder: str) -> bool:
    """Return whether a coder is called by a code, which can be no name: `SRB-02`, `B`, `7`."""
    return any(map(str.isalnum, coder)) and _CODE.fullmatch(coder) is not None


def hyphened(coder: str) -> str:
    """Return what a person typed as a code, with a hyphen for a blank: `SRB 02` is `SRB-02`."""
    return _BLANK.sub("-", coder.strip())


def typed_code(coder: str, suggested: str) -> str:
    """Return the code of a new coder that a person typed, `hyphened`. `suggested` is one that is free.

    Raises:
        UserError: coder_no_code.
    """
    code = hyphened(coder)
    if not is_code(code):
        raise UserError("coder_no_code", coder=coder, suggested=suggested)
    return code


def shown_codes(coders: Iterable[str]) -> dict[str, str]:
    """Return what readers outside are shown for each coder: the code, or a number of its own for what is no code."""
    wanted = sorted(set(coders))
    shown = {coder: coder for coder in wanted if is_code(coder)}
    free = (str(number) for number in range(1, 2 * len(wanted) + 1) if str(number) not in shown)
    return {coder: shown.get(coder) or next(free) for coder in wanted}
