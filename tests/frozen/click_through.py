"""Works in the built program by keys: new project, judgment, coding, evidence, export; then reads the workbook.

`python -m tests.frozen.click_through PROGRAM [PICTURES]` on Linux, with Xvfb, openbox and xdotool. The person's folders
have letters of five languages, a space and an apostrophe. While the program runs it may open no socket of a network.
"""

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import load_workbook

from tests.frozen.person import Person, at_screen
from tipcoder.paths import resources

PASSPHRASE = "lipa breza jasen bor"
NUMBER = "000/2022"
WORDS = "maloljetnu"
MOST_STEPS = 20
JUDGMENT = resources() / "judgments" / "MNE" / "1.txt"


def main() -> int:
    """Work, and say what was seen."""
    program = Path(sys.argv[1]).resolve()
    with TemporaryDirectory() as folder:
        shots = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder)
        home = Path(folder) / "Случај ë č ș љ d'Arc"
        home.mkdir()
        judgment = Path(folder) / "presuda.txt"
        judgment.write_bytes(JUDGMENT.read_bytes())
        environment = {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
        environment |= {"TIPCODER_LANGUAGE": "en", "LANG": "C.UTF-8"}
        with at_screen([str(program)], environment, shots) as person:
            _make_project(person, Path(folder) / "key.txt")
            _add_judgment(person, judgment)
            _code(person)
            workbook = _export(person, home)
            sockets = network_sockets(person.process.pid)
            person.keys("ctrl+q")
            while person.process.poll() is None:
                time.sleep(0.2)
        assert not sockets, f"sockets of a network: {sockets}"
        _check(program, workbook)
    sys.stdout.write(
        "the build made a project, coded a case with a passage, and exported it; no socket of a network was open\n"
    )
    return 0


def _make_project(person: Person, key: Path) -> None:
    person.see("tipcoder")
    person.look("1 start")
    person.keys("Return")
    person.see("New project")
    person.type(PASSPHRASE)
    person.keys("Tab")
    person.type(PASSPHRASE)
    person.look("2 new project")
    person.keys("Return")
    person.see("Keep this recovery key")
    person.look("3 key")
    person.keys("space")
    person.see("Save as text file")
    person.type(str(key))
    person.keys("Return")
    person.until(key.is_file, "the recovery key")
    person.see("Keep this recovery key")
    person.keys("Return")


def _add_judgment(person: Person, judgment: Path) -> None:
    person.see(" - tipcoder")
    person.look("4 cases")
    person.keys("Return")
    person.see("Add judgments")
    person.type(str(judgment))
    person.keys("Return")
    person.see(" - tipcoder")
    person.until(lambda: _is_at_rest(person.process.pid), "the case")


def _code(person: Person) -> None:
    person.keys("alt+Return")  # the title that the judgment proposes
    person.keys("ctrl+Down", "ctrl+Down")
    person.type(NUMBER)
    person.keys("ctrl+Down")
    person.keys("alt+2")
    person.look("5 coding")
    person.keys("ctrl+f")
    person.type(WORDS)
    person.keys("Return")
    person.look("6 found")
    person.keys("ctrl+m")
    person.look("7 evidence")


def _export(person: Person, folder: Path) -> Path:
    """Let everything leave that the review shows, and return the workbook."""
    person.keys("ctrl+1", "ctrl+e")
    person.until(lambda: " - tipcoder" not in person.title(), "the export")
    for step in range(MOST_STEPS):
        person.keys("Return", "ctrl+Return")  # the next text is read; the button that sends is pressed on purpose
        person.look(f"8 export {step}")
        if found := list(folder.rglob("*.xlsx")):
            person.keys("Escape")
            person.see(" - tipcoder")
            return found[0]
        time.sleep(1)
    raise AssertionError("no workbook was written")


def _check(program: Path, workbook: Path) -> None:
    """Read the case in the workbook that crosses borders, and its evidence in one that the program's command writes."""
    (case,) = _rows(workbook, "cases")
    assert "unclear" in case.values(), case
    (project,) = workbook.parent.glob("*.tip")
    archive = workbook.with_name("archive.xlsx")
    command = [str(program), "export", str(project), str(archive), "--profile", "archive"]
    environment = {**os.environ, "TIPCODER_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, check=True, env=environment)  # noqa: S603
    (passage,) = _rows(archive, "evidence")
    assert WORDS in passage.values(), passage


def _rows(workbook: Path, sheet: str) -> list[dict[str, object]]:
    """Return the rows of a sheet by the names in its second row."""
    names, *rows = load_workbook(workbook)[sheet].iter_rows(min_row=2, values_only=True)
    return [dict(zip(map(str, names), row, strict=True)) for row in rows if any(cell is not None for cell in row)]


def _is_at_rest(pid: int) -> bool:
    """Return whether a process used less than a twentieth of a processor in the last second."""
    before = _ticks(pid)
    time.sleep(1)
    return _ticks(pid) - before < os.sysconf("SC_CLK_TCK") / 20


def _ticks(pid: int) -> int:
    """Return what a process used of the processor, of its own and of the system's time."""
    _, _, told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")
    return sum(map(int, told.split()[11:13]))


def network_sockets(pid: int) -> list[str]:
    """Return the sockets of a network (TCP, UDP, raw; IPv4 and IPv6) that a process has open: lines of the kernel."""
    links = (Path(f"/proc/{pid}/fd") / name for name in _names(Path(f"/proc/{pid}/fd")))
    own = {found.group(1) for link in links if (found := re.match(r"socket:\[(\d+)\]", _target(link)))}
    lines = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path(f"/proc/{pid}/net/{kind}")
        if table.exists():
            lines += [
                line.strip() for line in table.read_text(encoding="utf-8").splitlines()[1:] if line.split()[9] in own
            ]
    return lines


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except FileNotFoundError:  # closed meanwhile
        return ""


if __name__ == "__main__":
    sys.exit(main())
