"""No clock says how work is cut, refused or put off: a busy computer would cut it smaller and refuse sound files.

Work is bounded by what it holds, or by the processor time of its thread or process.
"""

import ast
import re
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "tipcoder"
CLOCKS = {"time", "monotonic", "perf_counter", "time_ns", "monotonic_ns", "perf_counter_ns"}
ALLOWED = {
    "documents/tesseract.py": "another program, which may hang without using the processor; a person can stop it",
    "file_operations.py": "a file that another program holds",
    "private_files.py": "the age of what an earlier run left",
    "services/self_test.py": "told to a person, and nothing is decided by it",
    "storage/file/structure_check.py": "rest after a person's last write",
    "ui/review/review_window.py": "the pace at which a person reads",
    "ui/safety/idle_watch.py": "a person who went away",
    "ui/shell/start.py": "another instance that does not answer",
}
"""Modules that look at a clock, and what it is about there: persons, or what others hold."""


def looks_at_a_clock(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    if not re.search(r"\btime\b", text):
        return False
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Attribute(value=ast.Name(id="time"), attr=attr) if attr in CLOCKS:
                return True
            case ast.ImportFrom(module="time", names=names) if CLOCKS & {name.name for name in names}:
                return True
    return False


def test_modules_that_look_at_a_clock_are_listed_with_their_reason() -> None:
    found = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py") if looks_at_a_clock(path)}
    assert found == set(ALLOWED)
