"""Reads what each coder says to one question of a compared unit, with the passages that prove it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import CodingRole
from tipcoder.services.double_coding.report import ComparedUnit
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.snapshots import compared_codings


@dataclass(frozen=True, slots=True)
class UnitSide:
    """One coding of a unit: its role, its answer as a comparison writes it, and its passages."""

    coder: str
    role: CodingRole
    answer: str | None
    passages: Sequence[Passage]


def read_sides(project: OpenProject, case_id: str, unit: ComparedUnit, key: str) -> tuple[UnitSide, ...]:
    """Return the sides of a unit as they were submitted, the first coding first; `key` "" is for a row as a whole."""
    sides = []
    for compared in compared_codings(project.database, case_id):
        coding = compared.coding.coding
        row = unit.ids.get(coding.coder)
        passages = [] if row is None else _passages(compared.coding.evidence, row, key)
        sides.append(UnitSide(coding.coder, coding.role, unit.answers.get(coding.coder), passages))
    return tuple(sides)


def _passages(evidence: Sequence[tuple[Ref, Passage]], row: str, key: str) -> list[Passage]:
    """Return the passages of an answer; of a row as a whole those of all its answers, each once."""
    found = (passage for ref, passage in evidence if ref.row == row and key in ("", ref.key))
    return list({passage.id: passage for passage in found}.values())
