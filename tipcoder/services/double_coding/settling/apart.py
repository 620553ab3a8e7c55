"""Settles differences of two experts who do not sit together: each fills in a file, equal proposals are settled.

A file leaves the encrypted project: texts, and answers that may identify persons, stay inside, for the window.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from tipcoder.domain.projects import Case, SettlingChoice
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.proposals import proposals
from tipcoder.exchange.reading.double_coding import SettlingProposal, read_settling_file
from tipcoder.exchange.workbook.double_coding import SettlingLine, write_settling_file
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import AgreementTier, Privacy, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages.captions import SettlingCaptions
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import undo
from tipcoder.services.double_coding.coded_case import Open, Said
from tipcoder.services.double_coding.settling.settling import Difference, RowDifference, SettlingSession, open_settling
from tipcoder.services.projects import OpenProject
from tipcoder.storage.double_coding import agreed_codings, twice_coded

_STAYS = (Privacy.IDENTIFIER, Privacy.NARRATIVE)

Entry = Difference | RowDifference


@dataclass(frozen=True, slots=True)
class WrittenApart:
    """Number of differences of a file, and of those that stayed inside, as they may identify persons."""

    lines: int
    kept: int


@dataclass(frozen=True, slots=True)
class ProposalConflict:
    """A difference on which the two do not propose the same; choices, with reasons, as they were written."""

    case: int
    entry: str
    question: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class ReadApart:
    """Outcome of two files: how many differences are settled, were before, or wait for a proposal of one of them."""

    settled: int
    before: int
    waiting: int
    conflicts: tuple[ProposalConflict, ...]


def write_apart(
    project: OpenProject, cases: Sequence[Case] | None, target: Path, language: str, captions: SettlingCaptions
) -> WrittenApart:
    """Write the differences that are not decided yet, of some cases or of all, into a file for both experts.

    Raises:
        UserError: settling_one_coding, settling_not_submitted(coder); the file cannot be written.
    """
    lines: list[SettlingLine] = []
    kept = 0
    twice = twice_coded(project.database)
    chosen = [case for case in list_cases(project) if case.id in twice] if cases is None else cases
    for case in chosen:
        session = open_settling(project, case.id)
        for key, entry in _entries(session).items():
            if entry.decision is not None:
                continue
            if isinstance(entry, Difference) and _stays(session, entry):
                kept += 1
                continue
            lines.append(_line(session, key, entry, language, captions))
    write_settling_file(target, lines, captions)
    return WrittenApart(len(lines), kept)


def read_apart(project: OpenProject, first: Path, second: Path, language: str, *, is_trial: bool = False) -> ReadApart:
    """Settle what both files propose alike, and tell what they do not. Both files are read whole before anything is.

    Raises:
        UserError: settling_file_other(file): it is of another project; settling_file_choice and the others of
            `read_settling_file`; it could not be saved. Then nothing of the files is settled.
    """
    proposals = tuple(read_settling_file(path) for path in (first, second))
    sessions = _sessions(project, proposals, (first, second))
    counted: Counter[str] = Counter()
    conflicts: list[ProposalConflict] = []
    done: list[SettlingSession] = []
    try:
        for session in sessions:
            for key in _keys(proposals, session.number):
                one, other = (found.get(key) for found in proposals)
                entry = _entries(session).get(key)
                if one is None or other is None or entry is None:
                    counted["waiting"] += 1
                elif entry.decision is not None:
                    counted["before"] += 1
                elif not _is_alike(entry, one, other):
                    conflicts.append(_conflict(session, entry, one, other, language))
                else:
                    counted["settled"] += 1
                    if not is_trial:
                        _settle(session, entry, one, other)
                        done.append(session)
    except BaseException:
        for session in reversed(done):
            undo(session.coding)
        raise
    return ReadApart(counted["settled"], counted["before"], counted["waiting"], tuple(conflicts))


def _sessions(
    project: OpenProject, proposals: Sequence[Mapping[str, SettlingProposal]], files: Sequence[Path]
) -> list[SettlingSession]:
    """Open the cases of the files. Only cases whose settling was begun have a file."""
    begun = agreed_codings(project.database)
    known = {case.number: case.id for case in list_cases(project) if case.id in begun}
    sessions: dict[int, SettlingSession] = {}
    for found, file in zip(proposals, files, strict=True):
        for proposal in found.values():
            if proposal.case not in known:
                raise UserError("settling_file_other", file=file.name)
            if proposal.case not in sessions:
                sessions[proposal.case] = open_settling(project, known[proposal.case])
        keys = {key for session in sessions.values() for key in _entries(session)}
        if found and not keys & found.keys():
            raise UserError("settling_file_other", file=file.name)
    return [sessions[number] for number in sorted(sessions)]


def _keys(proposals: Sequence[Mapping[str, SettlingProposal]], case: int) -> list[str]:
    found = (key for one in proposals for key, proposal in one.items() if proposal.case == case)
    return list(dict.fromkeys(found))


def _entries(session: SettlingSession) -> dict[str, Entry]:
    """Return what differs by key: one that says nothing, and is the same each time."""
    found = session.open_differences()
    root = session.coding.live.root
    rows = {str(uuid5(NAMESPACE_OID, f"{root} {row.row}"))[:13]: row for row in found.rows}
    answers = {str(uuid5(NAMESPACE_OID, f"{root} {one.ref.row} {one.ref.key}"))[:13]: one for one in found.answers}
    return {**rows, **answers}


def _stays(session: SettlingSession, entry: Difference) -> bool:
    is_kept = _kept_inside(session)
    return any(is_kept(entry.question, said.value) for said in (entry.a, entry.b))


def _kept_inside(session: SettlingSession) -> Callable[[Question, str], bool]:
    """Return what tells of an answer whether it may identify a person: a text, a choice of rows by their names, or a
    term that a coder proposed, whose words are the coder's.
    """
    proposed = proposals(session.coding.live.form).keys()

    def is_kept(question: Question, value: str) -> bool:
        is_text = question.type.holds is ValueKind.TEXT or bool(question.choices_from)
        is_proposed = any((question.choices, code) in proposed for code in value.split())
        return is_text or is_proposed or question.privacy in _STAYS

    return is_kept


def _is_alike(entry: Entry, one: SettlingProposal, other: SettlingProposal) -> bool:
    """Return whether two proposals are the same, and can be carried out."""
    if (one.choice, one.reason) != (other.choice, other.reason):
        return False
    if isinstance(entry, RowDifference):
        return one.choice in (SettlingChoice.A, SettlingChoice.B)
    if one.choice is SettlingChoice.NOT_SETTLED:
        return bool(one.note or other.note)
    if one.choice is SettlingChoice.BOTH and not (entry.question.type.is_multiple and entry.a.value and entry.b.value):
        return False
    return entry.tier is not AgreementTier.LEAD or one.reason is not None


def _settle(session: SettlingSession, entry: Entry, one: SettlingProposal, other: SettlingProposal) -> None:
    note = " / ".join(dict.fromkeys(filter(None, (one.note, other.note))))
    if isinstance(entry, Difference):
        session.decide(entry, one.choice, reason=one.reason, note=note)
    elif entry.side is one.choice:
        session.take_row(entry, note=note)
    else:
        session.leave_row(entry, note=note)


def _conflict(
    session: SettlingSession, entry: Entry, one: SettlingProposal, other: SettlingProposal, language: str
) -> ProposalConflict:
    first, second = (" ".join(filter(None, (found.choice, found.reason))) for found in (one, other))
    return ProposalConflict(
        session.number, _entry_words(session, entry, language), _label(session, entry, language), first, second
    )


def _line(session: SettlingSession, key: str, entry: Entry, language: str, captions: SettlingCaptions) -> SettlingLine:
    form = session.coding.live.form
    guidance = ""
    if isinstance(entry, Difference):
        guidance = entry.question.guidance.plain(language, form.default_language)
        a, b = (_said(session, entry.question, said, language, captions) for said in (entry.a, entry.b))
    else:
        answers = "\n".join(
            f"{label}: {words}" for label, words in session.row_answers(entry, language, _kept_inside(session))
        )
        has = f"{captions.has_entry}\n{answers}".strip()
        is_a = entry.side is SettlingChoice.A
        a, b = (has, captions.has_no_entry) if is_a else (captions.has_no_entry, has)
    return SettlingLine(
        difference=key,
        case=session.number,
        entry=_entry_words(session, entry, language),
        question=_label(session, entry, language),
        guidance=guidance,
        a=a,
        b=b,
    )


def _said(session: SettlingSession, question: Question, said: Said, language: str, captions: SettlingCaptions) -> str:
    if said.state is None:
        return captions.not_asked if said.open is Open.NOT_ASKED else captions.not_answered
    return value_in_words(session.coding.live.form, question, said.value, language) or str(said.state)


def _label(session: SettlingSession, entry: Entry, language: str) -> str:
    if isinstance(entry, RowDifference):
        return ""
    return entry.question.label.plain(language, session.coding.live.form.default_language) or entry.question.name


def _entry_words(session: SettlingSession, entry: Entry, language: str) -> str:
    """Return the rows that hold an answer, or a row, by their lists and numbers: no name of a person leaves."""
    live = session.coding.live
    default = live.form.default_language
    row = entry.parent if isinstance(entry, RowDifference) else entry.ref.row
    words = [_roster(session, entry.roster, language)] if isinstance(entry, RowDifference) else []
    while row != live.root:
        record = live.row(row)
        roster = live.roster_of(record)
        words.insert(0, f"{roster.entry.plain(language, default) or roster.name} {record.position + 1}")
        row = str(record.parent)
    return " › ".join(words)


def _roster(session: SettlingSession, key: str, language: str) -> str:
    form = session.coding.live.form
    roster = form.roster(key)
    return (roster.label.plain(language, form.default_language) or roster.name) if roster else key
