"""Holds what is saved along with an edit: derived answers, counts, titles."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import Edit
from tipcoder.domain.projects import Completeness


@dataclass(frozen=True, slots=True)
class Saved:
    """Values derived from an edit and stored with it, so that counting and exporting need no engine.

    `values` are calculated values that changed ("" for none any more). `relevant` names the answers whose relevance
    changed; a new answer that is not named is relevant. `relevant_rows` does so for the ids of rows, which are as
    relevant as their roster. `roles` are title, court and decision_date as they are now.
    `selects` are those of the edit's refs whose value is a list of terms.
    """

    values: Mapping[Ref, str]
    relevant: Mapping[Ref, bool]
    completeness: Completeness
    roles: Mapping[str, str]
    selects: frozenset[Ref] = frozenset()
    relevant_rows: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Beginning:
    """Initial content of a new coding: its id, the framework's defaults, and what follows."""

    coding_id: str
    defaults: Edit
    saved: Saved
