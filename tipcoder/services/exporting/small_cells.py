"""Counts whom the answers that leave single out, and lets a person accept it or have less leave."""

from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import Coarser
from tipcoder.exchange.workbook.small_cells import (
    Attribute,
    LessSought,
    SmallCellCounter,
    SmallCells,
    attributes,
    refuse_small_cells,
    with_other_readings,
)
from tipcoder.services.case_selection import ChosenCases, choose_cases
from tipcoder.services.double_coding.readings import other_readings
from tipcoder.services.double_coding.sheets import double_coding
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.request import ExportRequest
from tipcoder.services.release.versions import ExportedVersions
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.frameworks import framework_ids

_STEP = 20


def list_attributes(project: OpenProject, request: ExportRequest) -> tuple[Attribute, ...]:
    """Return the questions by whose answers persons are told apart, none where all leaves.

    Their answers can leave in no way that tells more than what left for the same recipient before.
    """
    before = request.left_before
    return tuple(
        replace(one, choices=_no_finer(one.choices, before[one.name])) if one.name in before else one
        for one in _attributes(project, request)
    )


def _attributes(project: OpenProject, request: ExportRequest) -> tuple[Attribute, ...]:
    is_counted = request.policy.counts_small_cells
    return attributes(request.release(project.form), request.language) if is_counted else ()


def _no_finer(choices: Sequence[Leaving], before: Leaving) -> tuple[Leaving, ...]:
    return tuple(choices[choices.index(before) :]) if before in choices else (Leaving.WITHHELD,)


def coarser_by_names(generalised: Iterable[str], left_out: Iterable[str]) -> Coarser:
    """Return of which questions less shall leave, by their names: a more general answer, or none."""
    return dict.fromkeys(generalised, Leaving.GROUP) | dict.fromkeys(left_out, Leaving.WITHHELD)


def find_small_cells(project: OpenProject, request: ExportRequest) -> Generator[Progress, None, tuple[SmallCells, ...]]:
    """Return what would single out persons if the chosen cases left; yield progress in cases.

    Raises:
        UserErrors: attribute_unknown, attribute_not_general, of questions of which less shall leave.
    """
    return (yield from _counted(project, request, choose_cases(project, request.selection)))


@dataclass(frozen=True, slots=True)
class LessSent:
    """Answers that need not leave, so that nobody can be recognised: `coarser` by names of questions, and what is left.

    `now` and `then` are the answers of one person who could be recognised, () where nobody could.
    """

    coarser: Coarser
    cells: tuple[SmallCells, ...]
    now: tuple[str, ...]
    then: tuple[str, ...]


def propose_less(project: OpenProject, request: ExportRequest) -> Generator[Progress, None, LessSent]:
    """Return how less could leave, until none can be recognised or no step is left; yield progress in cases."""
    plain = replace(request, coarser={})
    chosen, found = choose_cases(project, request.selection), list_attributes(project, plain)
    general = coarser_by_names((one.name for one in found if Leaving.GROUP in one.choices and not one.is_number), ())
    sought = LessSought(_counter(project, plain), _counter(project, replace(plain, coarser=general)), found)
    with closing(_cases(project, chosen, sought.questions)) as cases:
        for done, case in enumerate(cases, 1):
            sought.add(case)
            if done % _STEP == 0:
                yield Progress(done, chosen.count)
    coarser, (now, then) = sought.found()
    cells = yield from _counted(project, replace(plain, coarser=coarser), chosen)
    return LessSent(coarser, cells, now, then)


def accepted_small_cells(
    project: OpenProject, request: ExportRequest, chosen: ChosenCases
) -> Generator[Progress, None, tuple[SmallCells, ...]]:
    """Return what singles out persons in the cases that leave, if the request accepts it.

    Raises:
        UserErrors: small_cells_open, one for each roster, if it does not; else as `find_small_cells`.
    """
    if not request.policy.counts_small_cells:
        return ()
    found = yield from _counted(project, request, chosen)
    if not request.accepts_small_cells:
        refuse_small_cells(found)
    return found


def _counted(
    project: OpenProject, request: ExportRequest, chosen: ChosenCases
) -> Generator[Progress, None, tuple[SmallCells, ...]]:
    _check_coarser(project, request)
    counter = _counter(project, request)
    readings = yield from _other_readings(project, request, chosen)
    most = max(map(len, readings.values()), default=0)
    others = [_counter(project, request) for _ in range(most)]
    with closing(_cases(project, chosen, counter.questions)) as cases:
        yield Progress(0, chosen.count)
        for done, case in enumerate(cases, 1):
            counter.add(case)
            of_case = readings.get(case[""][0].case_id, ())
            for place, other in enumerate(others):
                other.add(of_case[place] if place < len(of_case) else case)
            if done % _STEP == 0:
                yield Progress(done, chosen.count)
    return with_other_readings(counter.found(), [other.found() for other in others])


def _cases(
    project: OpenProject, chosen: ChosenCases, questions: Mapping[str, Collection[str]]
) -> Generator[CaseRecord]:
    """Yield the chosen cases as the project's framework has them, with the answers to some of its questions.

    Those coded by another version come with all their answers: what becomes of which is known once they are brought to
    the project's version.
    """
    versions = framework_ids(project.database)
    exported = ExportedVersions(project, versions)
    for version in versions:
        only = questions if version == project.framework_id else None
        found = stream_cases(project.database, version, cases=chosen.ids, has_proofs=False, only=only)
        with closing(found) as cases:
            yield from map(exported.carried, cases)


def _counter(project: OpenProject, request: ExportRequest) -> SmallCellCounter:
    return SmallCellCounter(request.release(project.form), request.language, request.captions)


def _other_readings(
    project: OpenProject, request: ExportRequest, chosen: ChosenCases
) -> Generator[Progress, None, Mapping[str, Sequence[CaseRecord]]]:
    """Return what codings say that do not count: their answers leave too, in pairs."""
    captions = request.captions.agreement
    found = yield from double_coding(project, chosen.ids, captions, request.language, with_report=False)
    return other_readings(found) if found is not None else {}


def _check_coarser(project: OpenProject, request: ExportRequest) -> None:
    known = {attribute.name: attribute.choices for attribute in _attributes(project, request)}
    faults: list[UserError] = []
    for name, how in sorted(request.coarser.items()):
        if name not in known:
            faults.append(UserError("attribute_unknown", name=name, known=", ".join(known)))
        elif how not in known[name]:
            general = ", ".join(other for other, ways in known.items() if Leaving.GROUP in ways)
            faults.append(UserError("attribute_not_general", name=name, known=general))
    if faults:
        raise UserErrors(faults)
