"""Workbooks made to do harm end in one clear message, in little time and memory, and harmless ones load."""

import json
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import hostile_xlsforms
from tests.support.xlsforms import question, workbook
from tipcoder.errors import UserError
from tipcoder.framework.engine.trial_run import try_form
from tipcoder.framework.expressions.functions import LONGEST_TEXT
from tipcoder.framework.xlsform.faults import find_in_framework
from tipcoder.framework.xlsform.reader import read_framework_bytes
from tipcoder.messages import sentence

HEAVY = (
    "zip bomb of 150 MB in one part",
    "a text of 30 MB",
    "a million rows with looks only",
    "100,000 choices",
    "as many choices as may be",
)
SLOW = (
    *HEAVY,
    "zip bomb in a picture",
    "ten million nested elements",
    "an attribute of 30 MB",
    "a million empty rows",
    "as many questions as may be",
    "as many references as may be",
    "2 million characters of expressions",
    "50,000 questions",
)
"""Those that take a second and more; all of them are in tests/benchmarks/hostile_workbooks.py."""
LIGHT = [name for name in hostile_xlsforms.CASES if name not in SLOW]
MOST_MEGABYTES = 500
CHECK = """
import json, sys
from pathlib import Path
from tipcoder.framework.xlsform.faults import find_in_framework
codes = [finding.error.code for finding in find_in_framework(Path(sys.argv[1])) if finding.is_error]
status = Path("/proc/self/status").read_text()
print(json.dumps([int(status.partition("VmHWM:")[2].split()[0]) / 1024, codes]))
"""


@pytest.mark.parametrize("name", LIGHT)
def test_it_ends_in_one_message_or_loads(name: str, tmp_path: Path) -> None:
    make, code = hostile_xlsforms.CASES[name]
    path = tmp_path / "hostile.xlsx"
    path.write_bytes(make())
    faults = [finding.error for finding in find_in_framework(path) if finding.is_error]
    assert [fault.code for fault in faults] == ([code] if code else [])
    for fault in faults:
        assert "{" not in sentence(fault).replace("${", "")
    if not faults:
        try_form(read_framework_bytes(path.read_bytes(), path.name).form, [])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of memory")
@pytest.mark.parametrize("name", HEAVY)
def test_heavy_ones_keep_within_memory(name: str, tmp_path: Path) -> None:
    """Each in a process of its own, of which the system knows the peak; a few seconds, since they are large."""
    make, code = hostile_xlsforms.CASES[name]
    path = tmp_path / "hostile.xlsx"
    path.write_bytes(make())
    root = Path(__file__).resolve().parents[3]
    command = [sys.executable, "-c", CHECK, str(path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 (our own)
    assert done.returncode == 0, done.stderr[-2000:]
    peak, codes = json.loads(done.stdout)
    assert codes == ([code] if code else [])
    assert peak < MOST_MEGABYTES


def test_nothing_of_this_machine_comes_into_a_framework() -> None:
    with pytest.raises(UserError) as caught:
        read_framework_bytes(hostile_xlsforms.CASES["a file of this machine as entity"][0](), "x.xlsx")
    assert caught.value.code == "framework_entities"
    assert "root:" not in str(caught.value)


def test_a_formula_counts_with_the_value_that_excel_left() -> None:
    form = read_framework_bytes(hostile_xlsforms.formula("<v>Click here</v>"), "x.xlsx").form
    assert form.children[0].label.by_language == {"": ("Click here",)}


def test_texts_that_double_each_other_are_cut() -> None:
    make, _ = hostile_xlsforms.CASES["a calculation that doubles forty times"]
    state = try_form(read_framework_bytes(make(), "x.xlsx").form, [])
    assert len(state["/data/c40"]["value"]) == LONGEST_TEXT


def test_an_old_workbook_whose_sectors_go_in_a_circle_is_damaged() -> None:
    content = bytearray((Path(__file__).parent / "data" / "old.xls").read_bytes())
    table, directory = struct.unpack_from("<I", content, 76)[0], struct.unpack_from("<I", content, 48)[0]
    struct.pack_into("<I", content, (table + 1) * 512 + 4 * directory, directory)
    with pytest.raises(UserError) as caught:
        read_framework_bytes(bytes(content), "old.xls")
    assert caught.value.code == "framework_damaged"


def test_a_column_of_choices_that_cannot_be_an_element_is_left_out() -> None:
    choices = [{"list_name": "yes_no", "name": "yes", "label": "Yes", "2020 (old)": "x", "in$": "y", "size": "9"}]
    form = read_framework_bytes(workbook([question("select_one yes_no", "a")], choices), "x.xlsx").form
    assert form.choices["yes_no"][0].columns == {"size": "9"}
