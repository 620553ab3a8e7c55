"""A disk that loses what was not synced when the power goes: the calls of a process, recorded and replayed up to there.

`strace` records what a process does to the files of a folder. Up to any of its calls, what was synced is on the disk;
of what was written since, any sector may be there, and of names that were made or removed since the folder was synced,
the first ones.
"""

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.project_files import make
from tests.support.typist import is_whole
from tipcoder.errors import UserError
from tipcoder.storage.coding.codings import StoredCoding, load_coding
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database

ROOT = Path(__file__).resolve().parents[2]
SECTOR = 512
_CALLS = "openat,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2"
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (\d+)")
_FILE = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass(frozen=True)
class Call:
    """One call that a process made: of a file or, in `confirmed`, what it said by then."""

    name: str
    path: str = ""
    other: str = ""
    content: bytes = b""
    number: int = 0
    confirmed: str = ""


def record(module: str, arguments: Sequence[str], typed: str, folder: Path, lines: int) -> list[Call]:
    """Run a module until it has said so many lines, then kill it, and return its calls that touch the folder."""
    trace = folder.with_name("trace")
    command = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}", "-o", str(trace)]
    process = subprocess.Popen(  # noqa: S603
        [*command, sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        if process.stdin is None or process.stdout is None:
            raise ValueError("no pipes")
        process.stdin.write(typed)
        process.stdin.flush()
        for _ in range(lines):
            process.stdout.readline()
        os.killpg(process.pid, 9)
    return list(_calls(trace, str(folder)))


def _calls(trace: Path, folder: str) -> Iterator[Call]:
    for line in trace.read_text("ascii", "replace").splitlines():
        found = _LINE.match(line)
        if found is None:  # cut off, or failed
            continue
        name, arguments, returned = found.groups()
        texts = [bytes.fromhex(text.replace("\\x", "")) for text, _ in _TEXT.findall(arguments)]
        on = _FILE.match(arguments)
        path = _decoded(on[1]) if on else ""
        if name == "write" and arguments.startswith("1<"):
            yield Call("said", confirmed=texts[0].decode())
        elif name in ("write", "pwrite64", "ftruncate", "fsync", "fdatasync"):
            if path.startswith(folder):
                last = arguments.rpartition(",")[2].strip()
                number = int(last) if name in ("pwrite64", "ftruncate") else -1
                yield Call(name, path, content=texts[0][: int(returned)] if texts else b"", number=number)
        elif texts and (texts[0].decode("utf-8", "replace").startswith(folder)):
            paths = [text.decode() for text in texts]
            if name == "openat" and ("O_CREAT" in arguments or "O_TRUNC" in arguments):
                yield Call("truncate" if "O_TRUNC" in arguments else "create", paths[0])
            elif name.startswith(("unlink", "rename")):
                yield Call(name[:6], paths[0], paths[-1])


def _decoded(text: str) -> str:
    return bytes.fromhex(text.replace("\\x", "")).decode() if text.startswith("\\x") else text


@dataclass
class _File:
    synced: bytearray
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes (place, content) and cuts (length, None) since the last sync."""

    def content(self, chance: random.Random | None) -> bytes:
        """Return what is on the disk: all of it, or what chance left of the pending writes."""
        found = bytearray(self.synced)
        share = chance.choice((0.0, 0.5, 0.9, 1.0)) if chance else 1.0
        for place, content in self.pending:
            if content is None:
                if chance is None or chance.random() < share:
                    del found[place:]
                    found.extend(bytes(max(0, place - len(found))))
                continue
            for start in range(0, len(content), SECTOR):
                if chance is None or chance.random() < share:
                    part = content[start : start + SECTOR]
                    found.extend(bytes(max(0, place + start + len(part) - len(found))))
                    found[place + start : place + start + len(part)] = part
        return bytes(found)


class Disk:
    """Content of a folder: what was synced, and what was not yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._names = {str(path): _File(bytearray(path.read_bytes())) for path in folder.iterdir() if path.is_file()}
        self._synced_names = dict(self._names)
        self._pending_names: list[dict[str, _File]] = []
        self.confirmed = ""

    def do(self, call: Call) -> None:
        """Take in a call."""
        if call.name == "said":
            self.confirmed += call.confirmed
        elif call.name in ("create", "truncate", "unlink", "rename"):
            self._rename(call)
        elif call.path == self._folder:
            self._synced_names, self._pending_names = dict(self._names), []
        elif call.path in self._names:
            self._write(self._names[call.path], call)

    def _rename(self, call: Call) -> None:
        if call.name in ("create", "truncate"):
            if call.path in self._names:
                if call.name == "truncate":
                    self._names[call.path].pending.append((0, None))
                return
            self._names[call.path] = _File(bytearray())
        else:
            file = self._names.pop(call.path, None)
            if call.name == "rename" and file is not None:
                self._names[call.other] = file
        self._pending_names.append(dict(self._names))

    @staticmethod
    def _write(file: _File, call: Call) -> None:
        if call.name in ("fsync", "fdatasync"):
            file.synced, file.pending = bytearray(file.content(None)), []
        elif call.name == "ftruncate":
            file.pending.append((call.number, None))
        else:
            place = call.number if call.number >= 0 else len(file.content(None))
            file.pending.append((place, call.content))

    def after_cut(self, into: Path, chance: random.Random) -> None:
        """Write what is left after the power went into another folder."""
        states = [self._synced_names, *self._pending_names]
        for path, file in chance.choice(states).items():
            (into / Path(path).name).write_bytes(file.content(chance))


class Typed:
    """Answers that somebody gave without a pause, with all that this did to the disk."""

    def __init__(self, folder: Path, answers: int) -> None:
        self._folder = folder / "typed"
        self._folder.mkdir()
        self._path = self._folder / "a.tip"
        made = make(self._path)
        made.database.close()
        self._coding, self._key = made.coding, made.database.recovery_key
        self._before = {path: path.read_bytes() for path in self._folder.iterdir()}
        arguments = [str(self._path), self._coding, "0"]
        self.calls = record("tests.support.typist", arguments, f"{self._key}\n", self._folder, answers)

    @property
    def synced(self) -> int:
        """Number of calls that sync something."""
        return sum(call.name in ("fsync", "fdatasync") for call in self.calls)

    def fault_after_cut(self, chance: random.Random) -> str:
        """Cut the power somewhere, and return what is wrong afterwards, "" for nothing."""
        for path in self._folder.iterdir():
            path.unlink()
        for path, content in self._before.items():
            path.write_bytes(content)
        disk = Disk(self._folder)
        for call in self.calls[: chance.randrange(len(self.calls) + 1)]:
            disk.do(call)
        for path in self._folder.iterdir():
            path.unlink()
        disk.after_cut(self._folder, chance)
        confirmed = disk.confirmed.count("\n") - 1
        try:
            database = open_database(self._path, recovery_key=self._key)
        except UserError as error:
            return f"does not open: {error.code}"
        try:
            stored = load_coding(database, self._coding)
            there = [last for last in (confirmed, confirmed + 1) if self._has(stored, last)]
            unsound = check_database(database)
        finally:
            database.close()
        return "unsound" if unsound else "" if there else "confirmed answers lost"

    def _has(self, stored: StoredCoding, last: int) -> bool:
        return not stored.answers if last < 0 else is_whole(stored, self._coding, last)
