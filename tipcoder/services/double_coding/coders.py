"""Tells coders and cases by what a person types, and who may be the second coder of what."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from uuid import UUID, uuid5

from tipcoder.domain.coder_codes import typed_code
from tipcoder.domain.projects import Case, CodingRole
from tipcoder.errors import UserError
from tipcoder.services.projects import OpenProject, refresh_form
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.coding.releases import list_releases
from tipcoder.storage.double_coding import list_rounds
from tipcoder.storage.file.projects import coders_by_role, list_coders

_LONGEST_RANGE = 12
"""Characters of a range of numbers of cases; nobody has cases beyond."""


def first_id(project: str, case: str) -> str:
    """Return the id of the first coding of a case that is read in, which is the same whenever it is planned."""
    return str(uuid5(UUID(project), f"{CodingRole.PRIMARY} {case}"))


def second_id(project: str, case: str, coder: str) -> str:
    """Return the id of a second coding, which is the same wherever it is made or read in."""
    return str(uuid5(UUID(project), f"{CodingRole.SECOND} {case} {coder}"))


def known_coder(project: OpenProject, code: str) -> str:
    """Return a coder's code as the project has it already, whichever case of letters it is typed in; or a new one.

    Raises:
        UserError: coder_no_code: a new coder is called by a name.
    """
    if known := _as_known(project, code):
        return known
    new = typed_code(code, next_coder(project))
    return _as_known(project, new) or new


def _as_known(project: OpenProject, code: str) -> str:
    """Return a code as the project has it, "" if it has none such."""
    wanted = code.strip().casefold()
    return next((known for known in _coders(project) if known.casefold() == wanted), "")


def _coders(project: OpenProject) -> Iterator[str]:
    """Yield who coded, and who was given cases to code a second time: what was given out comes back."""
    yield from list_coders(project.database)
    yield from (case.assigned_to for made in list_rounds(project.database) for case in made.cases)
    handed_over = (one.release.selection for one in list_releases(project.database))
    yield from (str(selection[CodingRole.SECOND]) for selection in handed_over if CodingRole.SECOND in selection)


@dataclass(frozen=True, slots=True)
class CoderAtWork:
    """A person in a role, with how many codings they have in it."""

    role: CodingRole
    coder: str
    codings: int


def list_roles(project: OpenProject) -> tuple[CoderAtWork, ...]:
    """Return who codes in a project, and in which role: first the primary coders, then the second ones."""
    roles = (CodingRole.PRIMARY, CodingRole.SECOND)
    found = coders_by_role(project.database)
    return tuple(CoderAtWork(role, coder, count) for (role, coder), count in found.items() if role in roles)


def work_as(project: OpenProject, code: str, role: CodingRole | None = None) -> None:
    """Let a coder be at work as long as the project is open; in the role given, else as second coder if they are one.

    Nothing of the codings of others is read from then on. What is open must be opened again.

    Raises:
        UserError: coder_not_found.
    """
    coder = _as_known(project, code) or code.strip()
    own = [found.role for found in list_roles(project) if found.coder == coder and role in (None, found.role)]
    if not own:
        raise UserError("coder_not_found", coder=coder)
    project.database.work_as(own[-1], coder)
    project.project = replace(project.project, coder=coder, role=own[-1])
    refresh_form(project)  # others' proposed terms come or go


def next_coder(project: OpenProject) -> str:
    """Return a code that no coder of the project has yet: `SRB-02`."""
    known = {code.casefold() for code in list_coders(project.database)}
    codes = (f"{project.project.country or 'X'}-{number:02}" for number in range(1, len(known) + 2))
    return next(code for code in codes if code.casefold() not in known)


def named_cases(project: OpenProject, names: Sequence[str]) -> tuple[Case, ...]:
    """Return the cases that are named by number (`3`), numbers (`3-7`) or key, in the order of their numbers.

    Raises:
        UserError: case_not_found.
    """
    known = list_cases(project.database)
    by_name = {name: case for case in known for name in (str(case.number), case.id)}
    wanted = [one for name in names for one in _names_in(name, by_name)]
    return tuple(sorted({by_name[one].id: by_name[one] for one in wanted}.values(), key=lambda case: case.number))


def refuse_own(cases: Sequence[Case], coder: str) -> None:
    """Make sure that nobody becomes the second coder of what they coded first.

    Raises:
        UserError: second_is_first.
    """
    own = [str(case.number) for case in cases if case.coding.coder == coder]
    if own:
        raise UserError("second_is_first", coder=coder, cases=", ".join(own))


def _names_in(name: str, known: Container[str]) -> Iterator[str]:
    """Yield the names that a range of numbers stands for; its last one is looked for before it is spelt out.

    Raises:
        UserError: case_not_found.
    """
    first, mark, last = name.partition("-")
    named: Iterable[str] = (name,)
    if mark and first.isdecimal() and last.isdecimal() and len(name) < _LONGEST_RANGE:
        numbers = range(int(first), int(last) + 1)
        named = chain(map(str, numbers[-1:]), map(str, numbers[:-1]))
    for one in named:
        if one not in known:
            raise UserError("case_not_found", case=one)
        yield one
