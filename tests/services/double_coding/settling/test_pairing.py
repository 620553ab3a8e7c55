"""Pairs of rows as persons correct them: confirmed, cut, drawn, undone; decisions count in the figures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import open_double_coded, submit
from tests.support.steps import finished
from tipcoder.domain.projects import SettlingChoice, SettlingReason
from tipcoder.errors import UserError
from tipcoder.services.coding import undo
from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.double_coding.settling.pairing import CasePairing, open_pairing
from tipcoder.services.double_coding.settling.settling import SettlingSession, open_settling
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.coding.snapshots import compared_codings


@pytest.fixture
def project(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenProject]:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    opened = open_double_coded(Commands(), tmp_path)
    submit(opened)
    yield opened
    close_project(opened)


def case_of(project: OpenProject) -> str:
    return compared_codings(project.database)[0].coding.coding.case


@pytest.fixture
def pairing(project: OpenProject) -> CasePairing:
    return open_pairing(project, case_of(project))


def named(pairing: CasePairing, name: str) -> tuple[int, str]:
    """Return the side and the id of the row of a name."""
    return next(
        (side, row.id) for side in (0, 1) for row in pairing.shown[side].rows.by_id.values() if row.name == name
    )


def lines(pairing: CasePairing, roster: str = "victims") -> list[tuple[str, str]]:
    """Return the names of A and B, side by side, sorted so that it does not matter who is A."""
    found = []
    for group in pairing.groups():
        for line in group.lines if group.roster == roster else ():
            one, other = sorted(
                pairing.row_words(side, row, "en")[0] if row else "" for side, row in enumerate((line.a, line.b))
            )
            found.append((one, other))
    return found


def lone_pair(pairing: CasePairing) -> tuple[str, str]:
    """Return the rows without partner, A's first."""
    found = dict((named(pairing, "C.D."), named(pairing, "Q.Z.")))
    return found[0], found[1]


def test_pairs_are_proposed_and_children_only_under_them(pairing: CasePairing) -> None:
    assert sorted(lines(pairing)) == [("", "C.D."), ("", "Q.Z."), ("A.B.", "A.B.")]
    assert [(group.roster, group.depth, len(group.lines)) for group in pairing.groups()] == [
        ("victims", 0, 3),
        ("hearings", 1, 2),
    ]


def test_a_pair_is_cut_drawn_and_undone_step_by_step(pairing: CasePairing, project: OpenProject) -> None:
    pair = next(line for group in pairing.groups() for line in group.lines if line.is_pair)
    pairing.cut(pair.a, pair.b)
    assert ("A.B.", "A.B.") not in lines(pairing)
    assert [group.roster for group in pairing.groups()] == ["victims"]

    pairing.confirm(*lone_pair(pairing))
    assert ("C.D.", "Q.Z.") in lines(pairing)
    again = open_pairing(project, case_of(project))
    assert sorted(lines(again)) == sorted(lines(pairing))

    pairing.undo()
    pairing.undo()
    assert sorted(lines(pairing)) == [("", "C.D."), ("", "Q.Z."), ("A.B.", "A.B.")]
    assert (pairing.can_undo(), pairing.changes()) == (False, {})


def test_a_row_that_is_drawn_elsewhere_loses_its_partner(pairing: CasePairing) -> None:
    side, row = named(pairing, "C.D.")
    pair = next(line for group in pairing.groups() for line in group.lines if line.is_pair)
    pairing.confirm(*((row, pair.b) if side == 0 else (pair.a, row)))

    assert ("A.B.", "C.D.") in lines(pairing)
    assert sum(one != "" and other != "" for one, other in lines(pairing)) == 1


def test_rows_of_different_lists_are_no_pair(pairing: CasePairing) -> None:
    hearing = next(line for group in pairing.groups() if group.roster == "hearings" for line in group.lines)
    pair = next(line for group in pairing.groups() for line in group.lines if line.is_pair)
    with pytest.raises(UserError) as fault:
        pairing.confirm(hearing.a or pair.a, hearing.b or pair.b)
    assert fault.value.code == "settling_rows_apart"


def test_what_makes_rows_alike_is_explained(pairing: CasePairing) -> None:
    said = {
        found.question.name if found.question else "": found.likeness for found in pairing.explain(*lone_pair(pairing))
    }
    assert said == {"initials": 0.0, "adult": 1.0}
    assert 0 < pairing.similarity(*lone_pair(pairing)) < 0.5


def test_decisions_count_in_the_figures(pairing: CasePairing, project: OpenProject) -> None:
    pairing.confirm(*lone_pair(pairing))
    pairing.confirm_all()

    (victims, _) = finished(compare_codings(project)).rosters
    assert (len(victims.pairs), victims.confirmed, victims.only_first, victims.only_second) == (2, 2, 0, 0)
    assert pairing.waiting() == 0


def settling(project: OpenProject) -> SettlingSession:
    return open_settling(project, case_of(project))


def test_an_agreed_coding_that_was_begun_follows(pairing: CasePairing, project: OpenProject) -> None:
    session = settling(project)
    assert len(session.coding.live.rows(session.coding.live.root, "victims")) == 1
    pairing.confirm(*lone_pair(pairing))

    session.follow_pairs(pairing.changes())
    assert len(session.coding.live.rows(session.coding.live.root, "victims")) == 2
    assert not [row for row in session.row_differences() if row.roster == "victims"]

    undo(session.coding)
    assert len(session.coding.live.rows(session.coding.live.root, "victims")) == 1


def test_a_pair_that_is_cut_leaves_the_agreed_coding(pairing: CasePairing, project: OpenProject) -> None:
    session = settling(project)
    pair = next(line for group in pairing.groups() for line in group.lines if line.is_pair)
    pairing.cut(pair.a, pair.b)

    session.follow_pairs(pairing.changes())

    assert session.coding.live.rows(session.coding.live.root, "victims") == ()
    assert len([row for row in session.row_differences() if row.roster == "victims"]) == 4


def test_settling_changes_no_figure_and_ends_the_pairing(project: OpenProject) -> None:
    before = finished(compare_codings(project))
    session = settling(project)
    for difference in session.differences():
        session.decide(difference, SettlingChoice.A, reason=SettlingReason.SLIP)
    one, other = (row for row in session.row_differences() if row.roster == "victims")
    session.join_rows(one, other)
    for row in session.row_differences():
        if row.decision is None:
            session.leave_row(row)
    for difference in session.differences():
        session.decide(difference, SettlingChoice.A, reason=SettlingReason.SLIP)
    session.finish()

    assert finished(compare_codings(project)) == before
    with pytest.raises(UserError) as fault:
        open_pairing(project, case_of(project))
    assert fault.value.code == "pairing_settled"
