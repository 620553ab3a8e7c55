"""How chosen terms fill cells: their codes, their labels, and 1 or 0 for each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from tipcoder.exchange.spreadsheet.cells import Value

Values = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a list, by code: what the workbook calls them, and their labels.

    Several codes may come as one (groups). A code that is not among them stays as it is, but in a closed list.
    """

    codes: Mapping[str, str]
    labels: Mapping[str, str] = field(default_factory=dict)
    """By what the workbook calls them."""
    is_closed: bool = False

    def shown(self, chosen: list[str]) -> dict[str, None]:
        """Return what the workbook calls the chosen terms, each once, in the order in which they were chosen."""
        found = (self.codes.get(code, "" if self.is_closed else code) for code in chosen)
        return dict.fromkeys(code for code in found if code)

    def one(self, code: str) -> Values:
        """Return the code and the label of the one that is chosen."""
        (shown,) = self.shown([code]) or (None,)
        return shown, None if shown is None else self.labels.get(shown)


def several(terms: Terms, apart: tuple[str, ...]) -> Callable[[str], Values]:
    """Return a function that gives codes, labels, and 1 or 0 for each code of `apart`, of all that are chosen."""

    @lru_cache(maxsize=1024)
    def split(value: str) -> Values:
        shown = terms.shown(value.split(" "))
        if not shown:
            return (None,) * (2 + len(apart))
        words = "; ".join(terms.labels.get(code) or code for code in shown)
        return " ".join(shown), words, *(int(code in shown) for code in apart)

    return split
