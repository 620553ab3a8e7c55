"""Evidence and remarks that were delivered with answers, as the form shows them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.coding_desk import Desk
from tests.support.deliveries.proved_project import SAID, WORDS, proved_project
from tests.support.regions import region
from tests.support.versions import PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.coding.form.delivered import DeliveredFrame
from tipcoder.ui.coding.form.roster_block import RosterBlock


@pytest.fixture
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[OpenProject]:
    """The regional project, of one project with proofs and remarks, in the profile that a test asks for."""
    national = proved_project(tmp_path / "national")
    close_project(national)
    regional = region(tmp_path / "Region.tip", [national.path], PASSPHRASE, request.param)
    yield regional
    close_project(regional)


def beside(desk: Desk, key: str) -> list[str]:
    frame = desk.frame(key)
    assert isinstance(frame, DeliveredFrame)
    return frame.attachments.text().splitlines() if frame.attachments is not None else []


@pytest.mark.parametrize("project", ["archive"], indirect=True)
def test_passages_and_remarks_stand_below_their_answer(desk: Desk) -> None:
    assert beside(desk, "summary") == [
        f"“{WORDS}” · judgment.txt, page 1",
        "“took her passport” · judgment.txt, page 1",
    ]
    assert beside(desk, "means") == [f"Open: {SAID} (SRB-02)", "It is. (SRB-02)"]
    assert beside(desk, "outcome") == []


@pytest.mark.parametrize("project", ["archive"], indirect=True)
def test_remarks_on_a_row_stand_on_its_card(desk: Desk) -> None:
    desk.page.go_to(desk.ref("defendants"))
    block = desk.page.form.view.block(desk.ref("defendants"))
    assert isinstance(block, RosterBlock)
    (card,) = block.cards()
    assert card.attachments is not None
    assert (card.attachments.text(), card.attachments.isVisible()) == ("Open: Who is this? (SRB-02)", True)


@pytest.mark.parametrize("project", ["unodc"], indirect=True)
def test_across_a_border_their_number_stands_there(desk: Desk) -> None:
    assert beside(desk, "summary") == ["2 passages"]
    assert beside(desk, "means") == ["Open: 1 remark"]
