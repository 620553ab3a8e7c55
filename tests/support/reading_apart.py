"""Reads a file in a process of its own, whose sockets refuse to connect and whose time ends. Needs Linux."""

import json
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.support.hostile_files import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 60
"""Seconds of the processor after which reading is ended."""
LONGEST_WAIT = 600
"""Seconds of the clock after which it is ended though the processor rests, as at a pipe."""

READ = """
import json, os, resource, socket, sys
from pathlib import Path
tried = []
def refuse(*address, **_):
    tried.append(repr(address[1:2]))
    raise OSError("no network here")
socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = refuse
from tipcoder.errors import UserError, UserErrors
kind, path = sys.argv[1], Path(sys.argv[2])
longest = int(sys.argv[4])
resource.setrlimit(resource.RLIMIT_CPU, (longest, longest))
def read():
    if kind == "judgments":
        from tipcoder.documents.reader import read_judgment_file
        read_judgment_file(path)
    elif kind == "taxonomies":
        from tipcoder.taxonomy.formats import read_all
        read_all([path])
    elif kind == "frameworks":
        from tipcoder.framework.xlsform.reader import read_framework
        read_framework(path)
    elif kind == "deliveries":
        from tests.support.small_form import small_form
        from tipcoder.services.intake.intake import check_delivery
        steps = check_delivery(path, forms=lambda: [small_form()])
        try:
            while True:
                next(steps)
        except StopIteration as ended:
            raise ended.value.faults[0].error from None
    else:
        from tipcoder.services.checking import check_project
        from tipcoder.services.projects import open_project
        list(check_project(open_project(path, passphrase=sys.argv[3]), "en"))
began, code = sum(os.times()[:4]), "is read"
try:
    read()
except UserError as fault:
    code = fault.code
except UserErrors as faults:
    code = faults.errors[0].code
except Exception as error:
    code = f"CRASH {type(error).__name__}: {error}"
times = os.times()  # of the processor: what else this computer does is not the file's fault
seconds = sum(times[:4]) - began
def peak(name):
    return int(Path(name).read_text().partition("VmHWM:")[2].split()[0]) / 1024
print(json.dumps({"seconds": seconds, "peak": peak("/proc/self/status"), "code": code, "tried": tried}))
"""


@dataclass(frozen=True)
class Read:
    """Outcome of reading a file: processor seconds, peak MB, code of its fault or "is read", addresses it tried."""

    seconds: float
    peak: float
    code: str
    tried: tuple[str, ...] = ()

    @property
    def is_safe(self) -> bool:
        """Return whether it ended in little memory, with a sentence or a result, and asked no network."""
        is_said = not self.code.startswith(("CRASH", "no end", "killed"))
        return is_said and self.peak < 1024 and not self.tried

    @property
    def is_harmless(self) -> bool:
        """Return whether it ended in time too."""
        return self.is_safe and self.seconds < 20


def read_apart(kind: str, path: Path) -> Read:
    """Read a file in a process of its own, which reaches no network."""
    command = [sys.executable, "-c", READ, kind, str(path), PASSPHRASE, str(LONGEST)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST_WAIT, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return Read(0, 0, "no end")
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return Read(LONGEST, 0, "no end")
    if done.returncode or not done.stdout.startswith("{"):
        return Read(0, 0, f"killed {done.stderr.strip()[-200:]}")
    found = json.loads(done.stdout)
    return Read(found["seconds"], found["peak"], found["code"], tuple(found["tried"]))
