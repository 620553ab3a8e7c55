"""Measures time and memory of hostile deliveries until they are refused (or read, if they are harmless).

Run: python -m tests.benchmarks.hostile_deliveries [words of a case]
Each is checked in a process of its own: seconds of the processor, peak MB of all, and message.
The promise: 20 s and 1 GB. Needs Linux: a process inherits `ru_maxrss` from the one that starts it, VmHWM not.
"""

import json
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.deliveries.all_hostile import ALL

ROOT = Path(__file__).resolve().parents[2]
CHECK = """
import json, resource, sys, time
from pathlib import Path
from tests.support.small_form import small_form
from tipcoder.errors import UserError
from tipcoder.services.intake.intake import check_delivery
form = small_form()
longest = int(sys.argv[-1])
resource.setrlimit(resource.RLIMIT_CPU, (longest, longest))
began = time.process_time()
steps = check_delivery(Path(sys.argv[1]), forms=lambda: [form], password=sys.argv[2])
try:
    while True:
        next(steps)
except StopIteration as ended:
    report = ended.value
    codes = [found.code for found in report.faults] if not report.rows else []
except UserError as fault:
    codes = [fault.code]
seconds = time.process_time() - began
peak = int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) / 1024
print(json.dumps({"seconds": seconds, "peak": peak, "codes": codes}))
"""
LONGEST = 60
"""Seconds of the processor after which checking is ended."""
LONGEST_WAIT = 600
"""Seconds of the clock after which it is ended though the processor rests."""


def measure(path: Path, password: str) -> tuple[float, float, str]:
    """Return seconds, peak MB and code of a file, checked in a process of its own."""
    command = [sys.executable, "-c", CHECK, str(path), password, str(LONGEST)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST_WAIT, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return LONGEST, 0, "no end"
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return LONGEST, 0, "no end"
    if done.returncode:
        return 0, 0, done.stderr.strip().splitlines()[-1] if done.stderr else "killed"
    found = json.loads(done.stdout)
    return found["seconds"], found["peak"], ", ".join(found["codes"])


def main() -> None:
    """Measure all, or those whose name has the words."""
    words = " ".join(sys.argv[1:])
    worst = [0.0, 0.0]
    for name, case in ALL.items():
        if words not in name:
            continue
        with TemporaryDirectory() as folder:
            path = Path(folder) / case.name
            path.write_bytes(case.make())
            seconds, peak, code = measure(path, case.password)
            size = path.stat().st_size / 2**20
        worst = [max(worst[0], seconds), max(worst[1], peak)]
        mark = "" if code == case.code else f"   EXPECTED {case.code or 'to be read'}"
        print(f"{seconds:6.2f} s {peak:6.0f} MB  {size:6.2f} MB file  {name}: {code or 'is read'}{mark}", flush=True)
    print(f"at most {worst[0]:.1f} s and {worst[1]:.0f} MB")


if __name__ == "__main__":
    main()
