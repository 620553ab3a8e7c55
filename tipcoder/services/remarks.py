"""Adds remarks on answers, replies to them, closes and withdraws them."""

from tipcoder.domain.answers import Ref
from tipcoder.domain.release import WrittenText
from tipcoder.domain.remarks import PlacedRemark, Remark, RemarkStatus, Reply, WrittenRemark
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding import remarks as stored


def add_remark(project: OpenProject, ref: Ref, words: str) -> Remark:
    """Ask something about an answer, or about a whole row (`Ref(row, "")`), in the name of the person at work.

    Raises:
        ValueError: there are no words.
    """
    return stored.add_remark(project.database, ref, _stripped(words), coder=project.project.coder)


def reply(project: OpenProject, remark_id: str, words: str) -> Reply:
    """Reply to a remark. An open one is answered by that, unless its own author adds to it.

    Raises:
        ValueError: there are no words.
    """
    return stored.add_reply(project.database, remark_id, _stripped(words), coder=project.project.coder)


def set_status(project: OpenProject, remark_id: str, status: RemarkStatus) -> None:
    """Close a remark, or open it again."""
    stored.set_status(project.database, remark_id, status, coder=project.project.coder)


def take_back(project: OpenProject, remark_id: str) -> None:
    """Take back a remark of the person at work that nobody replied to; what it said stays in the project's record."""
    stored.take_back(project.database, remark_id, coder=project.project.coder)


def remarks_of_coding(project: OpenProject, coding_id: str) -> tuple[Remark, ...]:
    """Return the remarks in a coding, the earliest first; those of removed rows too, which may come back."""
    return stored.remarks_of_coding(project.database, coding_id)


def list_remarks(project: OpenProject) -> tuple[PlacedRemark, ...]:
    """Return all remarks of the project, by case, the earliest first."""
    return stored.list_remarks(project.database)


def remarks_not_closed(project: OpenProject) -> tuple[WrittenRemark, ...]:
    """Return the remarks that nobody closed, as the gate gets them, by case, the earliest first."""
    return tuple(
        WrittenRemark(placed.case_number, remark.coder, WrittenText(Ref("remark", remark.id), remark.text))
        for placed in list_remarks(project)
        if (remark := placed.remark).status is not RemarkStatus.CLOSED
    )


def count_open(project: OpenProject) -> dict[str, int]:
    """Return how many remarks are open, by the id of their case; only cases that have any."""
    return stored.count_open(project.database)


def _stripped(words: str) -> str:
    text = words.strip()
    if not text:
        raise ValueError("a remark has words")
    return text
