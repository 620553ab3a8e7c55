"""Measures time and memory of hostile workbooks until they are refused (or read, if they are harmless).

Run: python tests/benchmarks/hostile_workbooks.py [words of a case]
Each is checked, and tried where it loads, in a process of its own: seconds of the processor, peak MB of all, and
message. The promise is 10 s and 500 MB.
Needs Linux: a process inherits `ru_maxrss` from the one that starts it, VmHWM not.
"""

import json
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.support.hostile_xlsforms import CASES  # noqa: E402 (the folder of the tests first)

CHECK = """
import json, resource, sys, time
from pathlib import Path
from tipcoder.framework.xlsform.faults import find_in_framework
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.framework.engine.trial_run import try_form
longest = int(sys.argv[-1])
resource.setrlimit(resource.RLIMIT_CPU, (longest, longest))
began = time.process_time()
path = Path(sys.argv[1])
faults = [finding.error for finding in find_in_framework(path) if finding.is_error]
seconds = time.process_time() - began
if not faults:
    try_form(read_framework(path).form, [])
status = Path("/proc/self/status").read_text()
peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
print(json.dumps({"seconds": seconds, "peak": peak, "codes": [fault.code for fault in faults]}))
"""
LONGEST = 60
"""Seconds of the processor after which checking is ended."""
LONGEST_WAIT = 600
"""Seconds of the clock after which it is ended though the processor rests."""


def measure(path: Path) -> dict[str, object]:
    """Return seconds, peak MB and codes of a workbook, checked in a process of its own."""
    command = [sys.executable, "-c", CHECK, str(path), str(LONGEST)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST_WAIT, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return {"seconds": float(LONGEST), "peak": 0.0, "codes": ["no end"]}
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return {"seconds": float(LONGEST), "peak": 0.0, "codes": ["no end"]}
    if done.returncode:
        return {
            "seconds": 0.0,
            "peak": 0.0,
            "codes": [done.stderr.strip().splitlines()[-1] if done.stderr else "killed"],
        }
    found: dict[str, object] = json.loads(done.stdout)
    return found


def main() -> None:
    """Measure all, or those whose name has the words."""
    words = " ".join(sys.argv[1:])
    for name, (make, code) in CASES.items():
        if words not in name:
            continue
        with TemporaryDirectory() as folder:
            path = Path(folder) / "hostile.xlsx"
            path.write_bytes(make())
            found = measure(path)
            size = path.stat().st_size / 2**20
        codes = ", ".join(map(str, found["codes"] if isinstance(found["codes"], list) else [])) or "loads"
        mark = "" if codes == (code or "loads") else f"   EXPECTED {code or 'loads'}"
        print(
            f"{found['seconds']:6.2f} s {found['peak']:6.0f} MB  {size:6.2f} MB file  {name}: {codes}{mark}", flush=True
        )


if __name__ == "__main__":
    main()
