"""Reads the lists of names, towns, look-alikes and no names that ship with the program (`resources/lexicons`).

All words are folded (`tipcoder.domain.folding`). What a star behind an entry means, each list says at its head.
"""

from dataclasses import dataclass
from functools import lru_cache

from tipcoder.paths import resources


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries of a list, and those of them that have a star."""

    entries: frozenset[str]
    doubtful: frozenset[str]


@lru_cache(maxsize=8)
def lexicon(name: str) -> Lexicon:
    """Return a list by the name of its file."""
    lines = (resources() / "lexicons" / f"{name}.txt").read_text("utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    entries = frozenset(word.rstrip("*").replace("_", " ") for word in words)
    return Lexicon(entries, frozenset(word[:-1].replace("_", " ") for word in words if word.endswith("*")))
