"""What the consolidation dialog has done off the window's thread."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tipcoder.domain.consolidation import Decisions
from tipcoder.domain.progress import Progress
from tipcoder.messages import regional_captions, sentence, workbook_captions
from tipcoder.messages.indicators import indicator_captions
from tipcoder.services.consolidation.planning import Plan, plan_consolidation
from tipcoder.services.consolidation.report import ConsolidationReport
from tipcoder.services.consolidation.running import Writing, create_regional_project, store_in_project, write_workbook
from tipcoder.services.projects import OpenProject, close_project


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks for: files, what opens those that need it, the regional project: open, or to be made.

    Without `regional` and `new_project` the workbook is made of the deliveries alone.
    """

    deliveries: tuple[Path, ...]
    passphrases: Mapping[Path, str] = field(default_factory=dict)
    regional: OpenProject | None = None
    new_project: Path | None = None
    new_passphrase: str = ""
    decisions: Decisions = field(default_factory=Decisions)


@dataclass(frozen=True, slots=True)
class Consolidated:
    """What was done: the workbook, and the recovery key of the project that was made, "" if none was."""

    workbook: Path
    report: ConsolidationReport
    recovery_key: str = ""


def planned(asked: Asked) -> Generator[Progress, None, Plan]:
    """Read the deliveries and return what consolidating them would do."""
    return plan_consolidation(
        asked.deliveries,
        passphrase=partial(_passphrase, asked),
        regional=asked.regional,
        decisions=asked.decisions,
    )


def carried_out(asked: Asked, workbook: Path, labels_in: str) -> Generator[Progress, None, Consolidated]:
    """Read the deliveries again, with what was decided, and write project and workbook."""
    plan = yield from planned(asked)
    made = None
    if asked.new_project is not None:
        made = create_regional_project(asked.new_project, asked.new_project.stem, asked.new_passphrase, plan.target)
    try:
        regional = made or asked.regional
        if regional is not None:
            yield from store_in_project(plan, regional)
        words = workbook_captions(labels_in), regional_captions(labels_in), sentence, indicator_captions(labels_in)
        yield from write_workbook(plan, workbook, Writing(labels_in, *words), regional)
        return Consolidated(workbook, plan.report, made.recovery_key if made else "")
    finally:
        if made is not None:
            close_project(made)


def _passphrase(asked: Asked, path: Path) -> str:
    return asked.passphrases.get(path, "")
