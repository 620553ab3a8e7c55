"""Work of the consolidation dialog that runs in the background."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tipcoder.domain.consolidation import Decisions
from tipcoder.domain.progress import Progress
from tipcoder.file_operations import discard
from tipcoder.languages.captions import Captions, RegionalCaptions
from tipcoder.messages import sentence
from tipcoder.services.consolidation.apply import (
    Writing,
    accepted_small_cells,
    create_regional_project,
    store_in_project,
    write_workbook,
)
from tipcoder.services.consolidation.planning import ConsolidationPlan, plan_consolidation
from tipcoder.services.consolidation.report import ConsolidationReport
from tipcoder.services.delivered import refuse_overwriting
from tipcoder.services.exporting.export import SmallCells
from tipcoder.services.projects import OpenProject, RecoveryKey, close_project, recovery_key_of


@dataclass(frozen=True, slots=True)
class ConsolidationRequest:
    """Files to consolidate, passphrases of those that need one, and the regional project: open, or to be made.

    Without `regional` and `new_project` the workbook is made of the deliveries alone.
    """

    deliveries: tuple[Path, ...]
    passphrases: Mapping[Path, str] = field(default_factory=dict)
    regional: OpenProject | None = None
    new_project: Path | None = None
    new_passphrase: str = ""
    decisions: Decisions = field(default_factory=Decisions)
    accepts_small_cells: bool = False


@dataclass(frozen=True, slots=True)
class Consolidated:
    """Result of a consolidation; `recovery_key` is of the project that was made, None if none was."""

    workbook: Path
    report: ConsolidationReport
    recovery_key: RecoveryKey | None = None


@dataclass(frozen=True, slots=True)
class ConsolidationPreview:
    """Preview of a consolidation, and of who could be recognised in the workbook."""

    report: ConsolidationReport
    cells: tuple[SmallCells, ...]


def preview_deliveries(asked: ConsolidationRequest, labels_in: str) -> Generator[Progress, None, ConsolidationPreview]:
    """Read the deliveries and return what consolidating them would do."""
    plan = yield from _planned(asked)
    cells = yield from accepted_small_cells(plan, _writing(labels_in, accepts=True), asked.regional)
    return ConsolidationPreview(plan.report, cells)


def _planned(asked: ConsolidationRequest) -> Generator[Progress, None, ConsolidationPlan]:
    return plan_consolidation(
        asked.deliveries, passphrase=partial(_passphrase, asked), regional=asked.regional, decisions=asked.decisions
    )


def _writing(labels_in: str, *, accepts: bool) -> Writing:
    return Writing(labels_in, Captions(labels_in), RegionalCaptions(labels_in), sentence, accepts)


def consolidate(asked: ConsolidationRequest, workbook: Path, labels_in: str) -> Generator[Progress, None, Consolidated]:
    """Read the deliveries again, with what was decided, and write project and workbook.

    A project that was to be made is made only if all is done: its recovery key is known to nobody before.
    """
    refuse_overwriting(workbook, asked.deliveries)
    plan = yield from _planned(asked)
    writing = _writing(labels_in, accepts=asked.accepts_small_cells)
    yield from accepted_small_cells(plan, writing, asked.regional)
    if asked.new_project is None:
        yield from _written(plan, workbook, writing, asked.regional)
        return Consolidated(workbook, plan.report)
    made = create_regional_project(asked.new_project, asked.new_project.stem, asked.new_passphrase, plan.target)
    try:
        yield from _written(plan, workbook, writing, made)
    except BaseException:
        close_project(made)
        discard(asked.new_project)
        raise
    key = recovery_key_of(made)
    close_project(made)
    return Consolidated(workbook, plan.report, key)


def _written(
    plan: ConsolidationPlan, workbook: Path, writing: Writing, regional: OpenProject | None
) -> Generator[Progress]:
    if regional is not None:
        yield from store_in_project(plan, regional)
    yield from write_workbook(plan, workbook, writing, regional)


def _passphrase(asked: ConsolidationRequest, path: Path) -> str:
    return asked.passphrases.get(path, "")
