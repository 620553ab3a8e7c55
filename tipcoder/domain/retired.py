"""Retired answers, which a newer version of the framework has no place for: kept in their rows under other keys.

A retired answer stays in its row. Its question's key gets the version that asked it behind an "@", which no name of
XLSForm can hold, so no later question can be mistaken for it. A retired roster is named so too; the answers in its rows
keep their plain keys, since their row says which version they are of.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, Ref

_MARK = "@"


@dataclass(frozen=True, slots=True)
class RetiredAnswer:
    """An answer to a question that the framework no longer asks, or whose value no longer fits.

    `ref` is where it is stored, `framework` the id and `version` the version that asked. `rows` leads there in words:
    the label and number (from 1) of each row from the top down. `words` is the value in words, "" for a state.
    """

    ref: Ref
    framework: str
    version: str
    rows: tuple[tuple[str, int], ...]
    question: str
    name: str
    answer: Answer
    words: str


def retired_key(key: str, framework: str) -> str:
    """Return the key under which the answer to a question, or a row of a roster, is kept from now on."""
    return f"{key}{_MARK}{framework}"


def is_retired(key: str) -> bool:
    """Return whether a key is that of a retired question or roster."""
    return _MARK in key


def split_retired(key: str) -> tuple[str, str]:
    """Return the key in its own version of the framework, and the id of that version ("" for a key in use)."""
    plain, _, framework = key.partition(_MARK)
    return plain, framework


@dataclass(frozen=True, slots=True)
class Upgrade:
    """Names that changed when a coding went from one version of the framework (`before`) to another (`after`).

    `rosters` maps keys as they are now to what they were, `keys` (roster, question) likewise, both only where they
    differ; a question of the newer version that has the name of another one before maps to ("", "").
    """

    before: str
    after: str
    rosters: Mapping[str, str]
    keys: Mapping[tuple[str, str], tuple[str, str]]

    def was(self, roster: str, key: str) -> tuple[str, str]:
        """Return roster and question of an answer as they were before; key "" for a question that was not there."""
        plain_roster, framework = split_retired(roster)
        if framework:
            return (plain_roster if framework == self.before else roster), key
        plain_key, framework = split_retired(key)
        if framework:
            return self.rosters.get(roster, roster), plain_key if framework == self.before else key
        return self.keys.get((roster, key), (self.rosters.get(roster, roster), key))
