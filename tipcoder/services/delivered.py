"""Reads codings that a regional project received: as they were delivered, never edited."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Coding
from tipcoder.domain.records import Proof, RemarkRecord
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.delivered_form import delivered_form
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.codings import StoredCoding
from tipcoder.storage.regional import deliveries
from tipcoder.storage.regional.deliveries import StoredDelivery, proofs_of_coding, remarks_of_coding

_KEPT = 8
"""Forms that are remembered: a project has one framework, perhaps two versions of it."""

_memory: dict[int, tuple[Form, dict[bool, Form]]] = {}


def delivered_live(form: Form, stored: StoredCoding) -> LiveCoding:
    """Return a delivered coding at work in the form by which it is read: all that came is relevant.

    Where a condition of this version of the framework would hide something, the case was coded by others: then none of
    them counts.
    """
    live = _live(form_to_read(form), stored)
    return _live(form_to_read(form, with_conditions=False), stored) if _hides(live) else live


def form_to_read(form: Form, *, with_conditions: bool = True) -> Form:
    """Return `delivered_form`, the same object for the same form: it is compiled once."""
    known, made = _memory.get(id(form), (None, {}))
    if known is not form:
        while len(_memory) >= _KEPT:
            del _memory[next(iter(_memory))]
        made = {}
        _memory[id(form)] = form, made
    if with_conditions not in made:
        made[with_conditions] = delivered_form(form, with_conditions=with_conditions)
    return made[with_conditions]


@dataclass(frozen=True, slots=True)
class DeliveredAttachments:
    """Proofs and remarks that came with a delivered case, by answer."""

    proofs: Mapping[Ref, tuple[Proof, ...]] = field(default_factory=dict)
    remarks: Mapping[Ref, tuple[RemarkRecord, ...]] = field(default_factory=dict)


def delivered_beside(project: OpenProject, coding: Coding) -> DeliveredAttachments:
    """Return what came with the answers of a coding; nothing with one that is coded here."""
    if not coding.is_delivered:
        return DeliveredAttachments()
    database = project.database
    return DeliveredAttachments(proofs_of_coding(database, coding.id), remarks_of_coding(database, coding.id))


def refuse_delivered(coding: Coding) -> None:
    """Refuse to edit a coding that is corrected in its country: an edit would not outlive the next delivery.

    Raises:
        UserError: case_delivered.
    """
    if coding.is_delivered:
        raise UserError("case_delivered", country=coding.coder)


def _live(form: Form, stored: StoredCoding) -> LiveCoding:
    answers = (*stored.answers, *stored.calculated)
    return LiveCoding(form, stored.coding.id, stored.rows, answers, stored.evidence)


def _hides(live: LiveCoding) -> bool:
    if live.hidden_answers():
        return True
    rows = (row for row in live.family(live.root)[0] if row.parent and live.has(Ref(row.parent, row.roster)))
    return not all(live.is_row_relevant(row.id) for row in rows)


__all__ = ["StoredDelivery", "list_deliveries", "refuse_overwriting"]


def list_deliveries(project: OpenProject) -> tuple[StoredDelivery, ...]:
    """Return all deliveries, replaced ones among them, by country, project and time."""
    return deliveries.list_deliveries(project.database)


def refuse_overwriting(target: Path, sources: Iterable[Path]) -> None:
    """Make sure that what is to be written does not take the place of a file that is read.

    Raises:
        UserError: target_is_source.
    """
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise UserError("target_is_source", path=str(target))
