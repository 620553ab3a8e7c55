"""Writes report.json of a run of .ci/windows, and its last line: `report.py FOLDER INTO COMMIT SECONDS`."""

import json
import re
import subprocess
import sys
from pathlib import Path

SUMMARY = re.compile(r"(\d+) (passed|failed|skipped)")


def main() -> None:
    """Gather what the steps left in the work folder, and say minutes, tests and sizes."""
    folder, into, commit, seconds = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    build = folder / "dist" / "tipcoder"
    files = [path for path in build.rglob("*") if path.is_file()]
    setup, portable = next(into.glob("*-setup.exe")), next(into.glob("*-portable.zip"))
    lines = [line.split() for line in (folder / "steps").read_text(encoding="utf-8").splitlines()]
    steps = [{"name": name, "wall_s": float(wall), "cpu_s": float(cpu)} for name, wall, cpu in lines]
    tests = folder / "logs" / "tests.log"
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    if any(step["name"] == "tests" for step in steps):
        last = tests.read_text(encoding="utf-8", errors="replace").splitlines()[-1]
        counts |= {word: int(number) for number, word in SUMMARY.findall(last)}
    wine = subprocess.run(["wine", "--version"], capture_output=True, text=True, check=True).stdout.strip()  # noqa: S607
    report = {
        "version": setup.name.split("-")[1],
        "commit": commit,
        "python": "3.13.11",
        "wine": wine,
        "setup_bytes": setup.stat().st_size,
        "zip_bytes": portable.stat().st_size,
        "installed_bytes": sum(path.stat().st_size for path in files),
        "files": len(files),
        "steps": steps,
        "tests": counts | {"wall_s": next((step["wall_s"] for step in steps if step["name"] == "tests"), 0)},
        "self_test": json.loads((folder / "self-test.json").read_text(encoding="utf-8")),
        "audit": json.loads((folder / "audit.json").read_text(encoding="utf-8")),
    }
    text = json.dumps(report, ensure_ascii=False, indent=1) + "\n"
    (into / "report.json").write_text(text, encoding="utf-8")
    sys.stdout.write(
        f"{seconds / 60:.0f} minutes; tests: {counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} "
        f"skipped; setup {report['setup_bytes'] / 1e6:.0f} MB, installed {report['installed_bytes'] / 1e6:.0f} MB\n"
    )


if __name__ == "__main__":
    main()
