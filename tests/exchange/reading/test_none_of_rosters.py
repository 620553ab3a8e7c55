"""That a judgment has none of a roster goes into a workbook and comes back, whatever else the case says."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.deliveries.books import codes, delivered, put
from tests.support.generated_regions import incoming_case
from tests.support.read_back import write
from tests.support.small_form import stored_row
from tests.support.versions import first, read
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import CaseRecord, all_rows
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.reading.cases import read_cases
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.opening import open_delivery

FORM = read(first()).form
NONE = Answer(state=AnswerState.NONE)


def read_back(path: Path) -> DeliveryReading:
    with open_delivery(path) as book:
        return read_cases(book, FORM)


def empties(cases: tuple[CaseRecord, ...]) -> list[tuple[str, int, int, str]]:
    """Return what is said to be empty: level, number of the case, place of the row and roster."""
    return sorted(
        (row.roster, number, place, key)
        for number, case in enumerate(cases)
        for place, row in enumerate(all_rows(case))
        for key, answer in row.answers.items()
        if answer == NONE
    )


@settings(max_examples=25)
@given(
    st.lists(st.integers(1, 9), unique=True, max_size=3), st.sampled_from(list(profiles.PROFILES.values())), st.data()
)
def test_it_comes_back_from_a_workbook(keys: list[int], profile: Profile, data: st.DataObject) -> None:
    cases = tuple(data.draw(incoming_case(f"case-{key}")) for key in keys)
    with TemporaryDirectory() as folder:
        found = read_back(write(Path(folder) / "out.xlsx", FORM, cases, profile))
    assert empties(found.cases) == empties(cases)
    assert [fault.code for fault in found.faults if "none" in fault.code] == []


@pytest.mark.parametrize("word", ["none", "None in this judgment", "asnjë", "nu există", "nema", "НЕМА"])
def test_it_may_be_typed_in_any_language_and_gives_way_to_rows(tmp_path: Path, word: str) -> None:
    case = stored_row("root-1", None, "case-1", 1, 0, {})
    other = stored_row("root-2", None, "case-2", 2, 0, {})
    defendant = stored_row("d", "root-2", "case-2", 2, 0, {"label": Answer("A.A.")}, "defendants")
    typed = put("cases", {(3, "defendants_state"): word, (4, "defendants_state"): word})
    cases: list[CaseRecord] = [{"": [case]}, {"": [other], "defendants": [defendant]}]
    found = read_back(delivered(tmp_path, typed, form=FORM, cases=cases))
    assert empties(found.cases) == [("", 0, 0, "defendants")]
    assert [code for code in codes(found) if "none" in code[0]] == [("delivery_none_and_rows", "cases!Y4")]
