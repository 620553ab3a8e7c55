"""Says which coding of each case the person at work sees and changes, and which one counts: one for a case.

Who that is, and in which role, the open project says (`Database.work_as`). A second coder has the own second codings
and no other case; all others have the primary codings, but none of a case that they code as second coder themselves
and have not submitted yet.

What counts, and leaves, is the coding at work; for who sees the primary codings it is the agreed one of a settled case.
"""

from sqlalchemy import ColumnElement, case, literal_column

from tipcoder.domain.projects import CodingRole
from tipcoder.storage.tables.project import CaseTable, CodingTable

_SUBMITTED_OWN = """NOT EXISTS (
    SELECT 1 FROM coding AS own WHERE own.case_id = {coding}.case_id AND own.role = 'second'
    AND own.id <> {coding}.id AND own.coder = at_work_coder()
    AND (SELECT snapshot_id FROM coding_status WHERE id = (
        SELECT max(id) FROM coding_status WHERE coding_id = own.id)) IS NULL)"""
_CONDITION = f"""(
    {{coding}}.role = at_work_role() AND ({{coding}}.role <> 'second' OR {{coding}}.coder = at_work_coder())
    AND {_SUBMITTED_OWN})"""
_SETTLED = """(SELECT status FROM coding_status WHERE id = (
    SELECT max(id) FROM coding_status WHERE coding_id = {coding}.id)) = 'settled'"""
_HAS_SETTLED = f"""EXISTS (
    SELECT 1 FROM coding AS agreed WHERE agreed.case_id = {{coding}}.case_id AND agreed.role = 'agreed'
    AND {_SETTLED.format(coding="agreed")})"""  # noqa: S608
_COUNTED = f"""CASE {{coding}}.role
    WHEN 'agreed' THEN at_work_role() = 'primary' AND {_SETTLED} AND {_SUBMITTED_OWN}
    WHEN 'primary' THEN {_CONDITION} AND NOT {_HAS_SETTLED}
    ELSE {_CONDITION} END"""


_OWN_SUBMITTED = """EXISTS (
    SELECT 1 FROM coding AS own WHERE own.case_id = "case".id AND own.role = 'second' AND own.coder = at_work_coder()
    AND (SELECT snapshot_id FROM coding_status WHERE id = (
        SELECT max(id) FROM coding_status WHERE coding_id = own.id)) IS NOT NULL)"""
_FIRST_SUBMITTED = """EXISTS (
    SELECT 1 FROM coding AS first WHERE first.case_id = "case".id AND first.role = 'primary'
    AND (SELECT snapshot_id FROM coding_status WHERE id = (
        SELECT max(id) FROM coding_status WHERE coding_id = first.id)) IS NOT NULL)"""
_OWN_TASK = """(
    EXISTS (SELECT 1 FROM coding AS own WHERE own.case_id = "case".id AND own.role = 'second'
        AND own.coder = at_work_coder())
    OR EXISTS (SELECT 1 FROM round_case AS task WHERE task.case_id = "case".id
        AND task.assigned_to <> '' AND task.assigned_to = at_work_coder()))"""
_MAY_BE_COMPARED = f"""CASE at_work_role()
    WHEN 'second' THEN {_OWN_SUBMITTED} AND {_FIRST_SUBMITTED}
    ELSE {_OWN_SUBMITTED} OR NOT {_OWN_TASK} END"""

NOT_TAKEN_UP = """(
    term.status IN ('proposed', 'rejected')
    OR term.status = 'deprecated' AND term.proposed_by <> '' AND term.replaced_by <> '')"""
"""The condition on a term, by that very name, that it is a proposal that waits, or was rejected or merged."""

TERM_KNOWN = f"""(
    at_work_role() <> 'second' OR NOT {NOT_TAKEN_UP} OR term.proposed_by IN ('', at_work_coder()))"""
"""The condition on a term, by that very name, that the person at work may know it: no other's proposal, if second."""


def at_work(coding: str) -> str:
    """Return as SQL the condition that a coding, by the name that it has in a query, is the one at work of its case."""
    return _CONDITION.format(coding=coding)


AT_WORK = at_work("coding")
"""The condition on a coding of that very name."""


COUNTED = _COUNTED.format(coding="coding")
"""The condition on a coding, by that very name, that it is the one that counts for its case, and that leaves."""


EXERCISES = "(coding.role = 'exercise' AND at_work_role() = 'primary')"
"""The condition on a coding, by that very name, that it is a copy for training, which no second coder sees."""


def is_settled() -> ColumnElement[bool]:
    """Return the condition that the case of a coding is settled: its agreed coding counts."""
    return literal_column(_HAS_SETTLED.format(coding="coding"))


def may_be_compared() -> ColumnElement[bool]:
    """Return the condition that the person at work may see what others say of a case of the query.

    Who codes a case a second time has to submit that first; who is at work as second coder sees no other case, and
    none of which the first coding is not submitted.
    """
    return literal_column(_MAY_BE_COMPARED)


def is_term_known() -> ColumnElement[bool]:
    """Return the condition that the person at work may know a term of the query."""
    return literal_column(TERM_KNOWN)


def is_at_work() -> ColumnElement[bool]:
    """Return the condition that a coding is the one that the person at work sees of its case."""
    return literal_column(AT_WORK)


def shown_in_list(name: str) -> ColumnElement[str]:
    """Return the column `title`, `court` or `decided_on` of a case as its coding at work has it."""
    is_primary = CodingTable.role == CodingRole.PRIMARY
    return case((is_primary, getattr(CaseTable, name)), else_=getattr(CodingTable, name)).label(name)


def shown_in(coding: str, name: str) -> str:
    """Return as SQL what `shown_in_list` returns, for a query in which the coding has this name."""
    return f"CASE {coding}.role WHEN 'primary' THEN \"case\".{name} ELSE {coding}.{name} END"
