"""Writes quotations and confirmations as JSON, and reads them."""

import json
from datetime import datetime
from typing import Any

from tipcoder.domain.curation import Confirmation, CurationEdit, CurationKind, Quotation


def quotation_edit(quotation: Quotation) -> CurationEdit:
    """Return the edit that stores a quotation in place of an earlier one with its id."""
    value = {
        "code": quotation.code,
        "language": quotation.language,
        "wording": quotation.wording,
        "english": quotation.english,
        "accepted": sorted(quotation.accepted),
        "released_by": quotation.released_by,
        "released_at": quotation.released_at.isoformat(),
    }
    return CurationEdit(CurationKind.QUOTATION, quotation.id, _write(value), quotation.case, quotation.passage)


def read_quotation(id: str, value: str, case: str, passage: str) -> Quotation:
    """Return the quotation that was stored as `value`."""
    fields = json.loads(value)
    return Quotation(
        **fields
        | {
            "id": id,
            "case": case,
            "passage": passage,
            "accepted": frozenset(fields["accepted"]),
            "released_at": datetime.fromisoformat(fields["released_at"]),
        }
    )


def confirmation_edit(code: str, confirmation: Confirmation) -> CurationEdit:
    """Return the edit that stores who confirmed that a practice is exemplary."""
    value = {"coder": confirmation.coder, "made_at": confirmation.made_at.isoformat()}
    return CurationEdit(CurationKind.EXEMPLARY, code, _write(value))


def read_confirmation(value: str) -> Confirmation:
    """Return the confirmation that was stored as `value`."""
    fields = json.loads(value)
    return Confirmation(fields["coder"], datetime.fromisoformat(fields["made_at"]))


def _write(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
