"""Counts the crash lines of parsers that take files from outside, over files that were changed by chance.

Run: python -m tests.benchmarks.mutated_files [files] [seed] [kind ...]
So many files are made from small sound ones: cut, with bits changed, with parts of packages changed, taken out or made
huge, with long numbers, depths and other endings. A parser gives a result or a sentence; anything else that it raises,
the end of its process, 20 seconds or 2 GB are a crash line. The same seed makes the same files. Needs Linux.
"""

import gc
import io
import json
import os
import random
import re
import resource
import signal
import sys
import tomllib
import traceback
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
from PySide6.QtCore import QCoreApplication

from tests.support import document_files
from tests.support.deliveries.books import delivered
from tests.support.import_sheets import exported
from tests.support.small_form import small_form
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE, first, make
from tipcoder import paths
from tipcoder.documents.reader import read_judgment_content
from tipcoder.domain.consolidation import decisions_of
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.reading.double_coding import read_settling_file
from tipcoder.exchange.workbook.double_coding import SettlingLine, write_settling_file
from tipcoder.framework.xlsform.faults import find_in_framework
from tipcoder.languages.captions import SettlingCaptions, TextReviewCaptions
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.intake.intake import check_delivery
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.texts.model import Part
from tipcoder.services.texts.review import check_texts, write_texts
from tipcoder.taxonomy.formats import WRITTEN, content_for, read_all
from tipcoder.ui.coding.view_state import ViewState, read_view_state, write_view_state
from tipcoder.ui.settings import RecentProject, Setting, Settings

Read = Callable[[Path], object]
LONGEST, LARGEST = 20, 2 * 2**30
PORTION = 50
"""Files that one process reads."""
_NUMBERS = ("9" * 5_000, "1e999", "-1", "0", "NaN", "Infinity", "18446744073709551616", "1." + "0" * 400 + "1", "٣")
_WORDS = (
    "\0", "\ufffe", "\ud800", "\u202e", "[" * 20_000, "{" * 20_000, "<a>" * 20_000, "(" * 3_000, "a" * 100_000, "=1+1",
    "../../a", "\r\n" * 500, "${", "&x;", '"', "'", "null", "\\u0000", "2013-99-99", "concat(" * 400,
)  # fmt: skip
_BOMB = bytes(80 * 2**20)


@dataclass(frozen=True)
class Kind:
    """Files that one parser takes: sound ones by name, and how it reads one."""

    sound: dict[str, bytes]
    read: Read


def changed(content: bytes, chance: random.Random) -> bytes:
    """Return a sound file as somebody changed it, once or a few times."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        is_package = content.startswith(b"PK") and chance.random() < 0.75
        content = (_changed_package if is_package else chance.choice(_WAYS))(content, chance)
    return content


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _bits(content: bytes, chance: random.Random) -> bytes:
    found = bytearray(content)
    for _ in range(chance.choice((1, 4, 64)) if found else 0):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def _moved(content: bytes, chance: random.Random) -> bytes:
    start, end, place = sorted(chance.randrange(len(content) + 1) for _ in range(3))
    return content[:place] + content[start:end] * chance.choice((1, 2, 50)) + content[place:]


def _number(content: bytes, chance: random.Random) -> bytes:
    found = list(re.finditer(rb"\d+", content[:200_000]))
    if not found:
        return _word(content, chance)
    at = chance.choice(found)
    return content[: at.start()] + _said(chance.choice(_NUMBERS)) + content[at.end() :]


def _word(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content) + 1)
    return content[:place] + _said(chance.choice(_WORDS)) + content[place + chance.choice((0, 1, 20)) :]


def _said(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")


_WAYS = (_cut, _bits, _moved, _number, _number, _word, _word)


def _changed_package(content: bytes, chance: random.Random) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = {one.filename: package.read(one) for one in package.infolist() if one.file_size < 2**20}
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError, RuntimeError, zlib.error):
        return _bits(content, chance)
    if not parts:
        return _bits(content, chance)
    name = chance.choice(list(parts))
    match chance.randrange(12):
        case 0:
            del parts[name]
        case 1:
            parts[name] = _BOMB
        case 2:
            parts[chance.choice(("../a", "/etc/a", "a" * 300, "a\\b", name.upper()))] = parts.pop(name)
        case 3:
            parts[name] = parts[chance.choice(list(parts))]
        case _:
            parts[name] = chance.choice(_WAYS)(parts[name], chance)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for part, of_part in parts.items():
            package.writestr(part, of_part)
    return made.getvalue()


def kinds(folder: Path) -> Iterator[tuple[str, Kind]]:
    """Yield the kinds of files by name; `folder` is for what they are made with."""
    project = make(folder, first(), 2)
    yield "pdf", Kind({"a.pdf": document_files.pdf("The court finds\n337 days", picture=True)}, _judgment)
    yield "documents", Kind(dict(_documents()), _judgment)
    yield "xlsform", Kind({"a.xlsx": first()}, find_in_framework)
    (taxonomy,) = read_all([next((paths.resources() / "taxonomies").glob("*.toml"))]).taxonomies[:1]
    short = replace(taxonomy, terms=taxonomy.terms[:3])
    yield (
        "taxonomies",
        Kind({f"a{kind}": content_for([short], f"a{kind}") for kind in WRITTEN}, lambda p: read_all([p])),
    )
    book = delivered(folder, lambda _: None).read_bytes()
    yield (
        "deliveries",
        Kind({"a.xlsx": book}, lambda path: finished(check_delivery(path, forms=lambda: [small_form()]))),
    )
    own = exported(project, folder / "own.xlsx").read_bytes()
    yield "imports", Kind({"a.xlsx": own}, lambda path: _import(project, path))
    yield "settling", Kind({"a.xlsx": _settling(folder / "settling.xlsx")}, read_settling_file)
    write_texts(folder / "texts.xlsx", "mk", (Part.PROGRAM,), TextReviewCaptions("en"))
    yield "texts", Kind({"a.xlsx": (folder / "texts.xlsx").read_bytes()}, check_texts)
    close_project(project)
    yield "projects", Kind({"a.tip": project.path.read_bytes()}, _open)
    decided = {"conflicts": {"ALB-1": "prefer:ALB"}, "terms": {"means": {"x": "merge:force"}}}
    yield (
        "decisions",
        Kind({"a.json": json.dumps(decided).encode(), "a.toml": b'[conflicts]\n"ALB-1" = "keep_both"\n'}, _decide),
    )
    yield "views", Kind({"a.json": write_view_state(ViewState()).encode()}, lambda path: read_view_state(_text(path)))
    yield "settings", Kind({"a.ini": _settings_file(folder / "made.ini")}, _settings)


def _documents() -> Iterator[tuple[str, bytes]]:
    body = "<w:p><w:r><w:t>The court finds, 14.3.2021.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    yield "a.docx", document_files.docx(body)
    yield "a.odt", document_files.odt('<text:p>The court finds <text:s text:c="3"/>337 days.</text:p>')
    yield (
        "a.html",
        b"<html><head><meta charset=utf-8></head><body><p>The court</p><table><tr><td>7</table></body></html>",
    )
    yield "a.rtf", rb"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}\f0 The court \u268? finds\par \bin3 abc \'9a}"
    yield "a.txt", "Суд утврди, 14.3.2021.\nThe court finds.".encode()


def _judgment(path: Path) -> object:
    return read_judgment_content(path.name, path.read_bytes())


def _settling(path: Path) -> bytes:
    lines = [
        SettlingLine(difference=f"{place:012x}", case=1, entry="", question="Sex", guidance="", a="female", b="male")
        for place in (1, 2)
    ]
    write_settling_file(path, lines, SettlingCaptions("en"))
    book = openpyxl.load_workbook(path)
    for row in book["settling"].iter_rows(min_row=3):
        row[7].value, row[8].value = "a", "slip"
    book.save(path)
    return path.read_bytes()


def _import(project: OpenProject, path: Path) -> object:
    return finished(plan_import(project, read_workbook(project, path).incoming))


def _open(path: Path) -> None:
    for read_only in (False, True):
        close_project(open_project(path, passphrase=PASSPHRASE, read_only=read_only))


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def _decide(path: Path) -> object:
    try:
        table = json.loads(_text(path)) if path.suffix == ".json" else tomllib.loads(_text(path))
    except (ValueError, RecursionError):
        return None
    return decisions_of(table) if isinstance(table, dict) else None


def _settings_file(path: Path) -> bytes:
    made = Settings(path)
    made.pane_widths, made.coder, made.text_size = (300, 400), "SRB-01", 115
    made.add_recent_project(RecentProject(path.with_name("a.tip"), "A", "2026-01-01T10:00:00"))
    made.set_folder("projects", path.parent)
    del made  # it is written when it goes
    gc.collect()
    return path.read_bytes()


def _settings(path: Path) -> object:
    kept = Settings(path)
    declared = [getattr(kept, name) for name, one in vars(Settings).items() if isinstance(one, Setting)]
    return declared, kept.geometry(), kept.folders(), kept.recent_projects()


def _tried(kind: Kind, numbers: range, seed: str, folder: Path) -> Iterator[str]:
    """Yield a line for each file that a parser of this process does not take as it should."""
    for number in numbers:
        chance = random.Random(f"{seed} {number}")
        name = chance.choice(list(kind.sound))
        content = changed(kind.sound[name], chance)
        if chance.random() < 0.03:
            name = chance.choice(list(kind.sound))
        path = folder / name
        path.write_bytes(content)
        signal.setitimer(signal.ITIMER_PROF, LONGEST)
        try:
            kind.read(path)
        except (UserError, UserErrors):
            pass
        except BaseException as error:
            places = traceback.extract_tb(error.__traceback__)
            at = next((one for one in reversed(places) if "tipcoder" in one.filename), places[-1])
            told = f"{type(error).__name__} {str(error)[:80]!r} in {Path(at.filename).name}:{at.lineno}"
            yield f"{number} {name}: {told}"
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)


def _portion(kind: Kind, numbers: range, seed: str, folder: Path) -> list[str]:
    """Return the crash lines of some files, read in a process of its own."""
    receiving, giving = os.pipe()
    if not (child := os.fork()):
        os.close(receiving)
        resource.setrlimit(resource.RLIMIT_AS, (LARGEST + 2 * 2**30, -1))
        signal.signal(signal.SIGPROF, _stop)
        with open(giving, "w", encoding="utf-8", errors="replace") as lines:
            for line in _tried(kind, numbers, seed, folder):
                print(line, file=lines, flush=True)
        os._exit(0)
    os.close(giving)
    with open(receiving, encoding="utf-8") as lines:
        found = lines.read().splitlines()
    _, status = os.waitpid(child, 0)
    return found if status == 0 else [*found, f"{numbers}: the process ended with {status}"]


def _stop(*_: object) -> None:
    raise TimeoutError(f"{LONGEST} seconds")


def main() -> None:
    """Read so many files of all kinds, or of some, and print each crash line and their count."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 25_036
    seed, names = (sys.argv[2] if len(sys.argv) > 2 else "1"), sys.argv[3:]
    _ = QCoreApplication.instance() or QCoreApplication([])
    crashes = total = 0
    with TemporaryDirectory() as made:
        folder = Path(made)
        found = {name: kind for name, kind in kinds(folder) if not names or name in names}
        for place, (name, kind) in enumerate(found.items()):
            (folder / name).mkdir()
            for file, content in kind.sound.items():
                (folder / name / file).write_bytes(content)
                kind.read(folder / name / file)  # what is changed was sound
            count = wanted * (place + 1) // len(found) - wanted * place // len(found)
            lines: list[str] = []
            for start in range(0, count, PORTION):
                lines += _portion(kind, range(start, min(start + PORTION, count)), f"{seed} {name}", folder / name)
            for line in lines:
                print(f"{name} {line}", flush=True)
            print(f"{name}: {count} files, {len(lines)} crash lines", flush=True)
            crashes, total = crashes + len(lines), total + count
    print(f"{total} files, {crashes} crash lines")


if __name__ == "__main__":
    main()
