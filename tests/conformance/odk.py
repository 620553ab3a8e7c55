"""ODK's own form engine (npm `@getodk/xforms-engine`) in one Node process, spoken to in lines of JSON."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FOLDER = "TIPCODER_ODK"
"""The environment variable that may name another folder with `node_modules` in it."""

Step = tuple[str | int, ...]
"""`("set", path, value)`, `("add", roster path)` or `("remove", roster path, index from 0)`."""
State = dict[str, dict[str, Any]]
"""State of every node, by path: `/data/roster[1]/name`."""


def modules() -> Path:
    """Return the folder of the installed modules, there or not."""
    return Path(os.environ.get(FOLDER) or HERE) / "node_modules"


def why_left_out() -> str:
    """Return why ODK's engine cannot run here, "" where it can."""
    if shutil.which("node") is None:
        return "Node.js is not installed: tipcoder was not compared with ODK's engine"
    if not (modules() / "@getodk" / "xforms-engine").is_dir():
        return f"`npm ci` was not run in tests/conformance: not compared with ODK's engine ({FOLDER} may name a folder)"
    return ""


class OdkFailedError(Exception):
    """ODK's engine cannot load a form or do a step; the text is its own."""


class Odk:
    """The engine at work. `close` ends its process."""

    def __init__(self) -> None:
        node = shutil.which("node") or "node"
        command = [node, str(HERE / "odk.mjs"), str(modules())]
        self._process = subprocess.Popen(  # noqa: S603 - our own script
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._loaded: set[str] = set()

    def states(
        self, xform: str, steps: Sequence[Step], attachments: Mapping[str, str] | None = None, *, every: bool = True
    ) -> list[State]:
        """Return the state before the first step and after each, or (not `every`) only after the last.

        Raises OdkFailedError.
        """
        files = dict(attachments or {})
        id = json.dumps([xform, files])
        if id not in self._loaded:
            self._ask({"form": id, "xform": xform, "attachments": files})
            self._loaded.add(id)
        answer = self._ask({"form": id, "steps": list(steps), "every": every})
        if answer["faults"]:
            raise OdkFailedError("; ".join(answer["faults"]))
        states: list[State] = answer["states"]
        return states

    def times(self, xform: str, steps: Sequence[Step], timed: Sequence[Step]) -> dict[str, Any]:
        """Return the milliseconds of each of the timed steps, those of all others (`filled`), and `megabytes`."""
        self._ask({"form": xform, "xform": xform})
        return self._ask({"form": xform, "steps": list(steps), "timed": list(timed)})

    def close(self) -> None:
        """End the process."""
        if self._process.stdin and self._process.stdout:
            self._process.stdin.close()
            self._process.stdout.close()
        self._process.wait()

    def _ask(self, job: Mapping[str, object]) -> dict[str, Any]:
        if self._process.stdin is None or self._process.stdout is None:
            raise OdkFailedError("no pipes")
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise OdkFailedError(f"the engine ended with code {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise OdkFailedError(answer["error"])
        return answer
