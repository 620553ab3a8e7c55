"""Every form of the suite runs alike in ODK's own engine and in tipcoder's, node by node, after each step."""

import pytest

from tests.conformance.cases import Case
from tests.conformance.comparing import TALLY, differences
from tests.conformance.departures import DEPARTURES
from tests.conformance.forms import CASES
from tests.conformance.odk import Odk
from tests.conformance.tipcoder_engine import states
from tests.support.xlsforms import workbook
from tipcoder.framework.xlsform.reader import read_framework_bytes


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_engines_agree(case: Case, odk: Odk) -> None:
    files = {name: text.encode() for name, text in case.files.items()}
    framework = read_framework_bytes(workbook(case.survey, case.choices, case.settings), "form.xlsx", files)
    theirs = odk.states(framework.xform, case.steps, case.files)
    ours = states(framework.form, case.steps)
    found = [
        (step, *difference)
        for step, pair in enumerate(zip(theirs, ours, strict=True))
        for difference in differences(*pair)
    ]
    TALLY.forms.add(case.name)
    TALLY.steps += len(case.steps)
    expected = {(known.path, known.aspect) for known in DEPARTURES if known.form == case.name}
    unexpected = [difference for difference in found if difference[1:3] not in expected]
    assert not unexpected, unexpected
    assert {difference[1:3] for difference in found} == expected, "a known departure is none any more"


def test_departures_are_of_forms_there_are() -> None:
    assert {known.form for known in DEPARTURES} <= {case.name for case in CASES}
    assert len({case.name for case in CASES}) == len(CASES) >= 60
