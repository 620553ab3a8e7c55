"""Regional projects of real deliveries."""

import time
from collections.abc import Sequence
from pathlib import Path

from tests.support.steps import finished
from tipcoder.services.consolidation.apply import create_regional_project, store_in_project
from tipcoder.services.consolidation.planning import plan_consolidation
from tipcoder.services.projects import OpenProject


def region(path: Path, deliveries: Sequence[Path], passphrase: str, profile: str = "unodc") -> OpenProject:
    """Make a regional project of deliveries, and leave it open. One passphrase opens all projects."""
    plan = finished(plan_consolidation(deliveries, passphrase=lambda _: passphrase, profile=profile))
    regional = create_regional_project(path, "Region", passphrase, plan.target)
    finished(store_in_project(plan, regional))
    return regional


def deliver(regional: OpenProject, deliveries: Sequence[Path], passphrase: str, profile: str = "unodc") -> None:
    """Bring further deliveries, or newer ones, into a regional project."""
    steps = plan_consolidation(deliveries, passphrase=lambda _: passphrase, regional=regional, profile=profile)
    finished(store_in_project(finished(steps), regional))


def wait_for_the_next_second() -> None:
    """Let what is written next be newer: workbooks say to the second when they were written."""
    time.sleep(1 - time.time() % 1 + 0.01)
