"""Recognises text in pictures of pages by Tesseract, which a build brings along or a person installed; offline.

Each page is given to it and taken from it through pipes: nothing of a case is written to a disk.

Source: https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html and Data-Files.html (names of languages).
"""

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from tipcoder import paths
from tipcoder.domain.child_environment import environment_for_children
from tipcoder.domain.page_geometry import PagePicture
from tipcoder.errors import UserError
from tipcoder.languages.registry import LANGUAGES

DOTS_PER_INCH = 300
SECONDS_A_PAGE = 180.0
"""Time after which a page is given up: a dense one takes some five seconds on a slow computer."""
_LOOK_EVERY = 0.2
_METRE = 39.37
_NAMES = ("tesseract", "tesseract.exe")
_QUIET = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""No black window flashes up on Windows."""


@dataclass(frozen=True, slots=True)
class Data:
    """The data with which a language is read, and what it lacks of the best for that language; both may be empty."""

    used: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program, the names of its data, and the folder of these, None for the program's own."""

    program: Path
    data: frozenset[str]
    folder: Path | None = None

    def data_for(self, language: str) -> Data:
        """Return with what a language is read; nothing used where nothing of it is installed."""
        best = LANGUAGES[language].ocr_data[0]
        used = next((some for some in LANGUAGES[language].ocr_data if self.data.issuperset(some)), ())
        return Data(used, tuple(name for name in best if name not in self.data))


def find_tesseract(folder: Path | None = None) -> Tesseract | None:
    """Return the program that is installed, None if none is, or what is found does not run.

    `folder` has data (`*.traineddata`) that a person keeps apart; without it, or with none in it, the program's own
    serve: with the program of the build the six languages that came with it.
    """
    for program, own in _places():
        for data_folder in dict.fromkeys((_with_data(folder), own)):
            data = _installed_data(program, data_folder)
            if data:
                return Tesseract(program, data, data_folder)
    return None


def _with_data(folder: Path | None) -> Path | None:
    return folder if folder is not None and any(folder.glob("*.traineddata")) else None


def recognise(tesseract: Tesseract, picture: PagePicture, data: Collection[str]) -> Generator[str | None, None, None]:
    """Recognise the text of a page. Yields None every moment while it is at it, then the text.

    Closing the iterator ends the program at once.

    Raises:
        UserError: recognition_slow, recognition_failed.
    """
    process = _start(tesseract, data)
    output: list[bytes] = []
    # In a thread of its own, because only so a pipe is fed and emptied at once on every system, and can be looked at.
    talk = Thread(target=_talk, args=(process, bitmap(picture), output))
    talk.start()
    try:
        end = time.monotonic() + SECONDS_A_PAGE
        while talk.is_alive():
            talk.join(_LOOK_EVERY)
            if time.monotonic() > end:
                raise UserError("recognition_slow")
            yield None
        if process.returncode or not output:
            raise UserError("recognition_failed")
        yield output[0].decode("utf-8", "replace")
    finally:
        process.kill()
        talk.join()


def _talk(process: subprocess.Popen[bytes], given: bytes, output: list[bytes]) -> None:
    output.append(process.communicate(given)[0])


def bitmap(picture: PagePicture) -> bytes:
    """Return a picture of a page in grey as a BMP: of what Tesseract reads from a pipe, it needs no file for that one.

    Grey is the share of green, which the eye sees most of.
    """
    width, height = picture.width, picture.height
    padding = bytes(-width % 4)
    rows = []
    for row in range(height - 1, -1, -1):
        start = row * picture.stride
        rows.append(bytes(picture.pixels[start + 1 : start + 4 * width : 4]) + padding)
    palette = b"".join(bytes((level, level, level, 0)) for level in range(256))
    size, offset = sum(map(len, rows)), 14 + 40 + len(palette)
    dots = round(DOTS_PER_INCH * _METRE)
    head = struct.pack("<2sIHHI", b"BM", offset + size, 0, 0, offset)
    about = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 0, size, dots, dots, 256, 0)
    return b"".join((head, about, palette, *rows))


def _places() -> Iterator[tuple[Path, Path | None]]:
    """Yield where the program may be, with the folder of its data if it does not know that itself.

    In the build, on the path, or where its installer for Windows or Homebrew puts it; never in the folder at work,
    which Windows looks into first.
    """
    shipped = paths.shipped_tesseract()
    yield from ((program, shipped / "tessdata") for name in _NAMES if (program := shipped / name).is_file())
    if (found := shutil.which("tesseract")) and Path(found).is_absolute():
        yield Path(found), None
    if sys.platform == "darwin":
        # Programs that are started from the desktop do not have these folders on their path.
        for program in (Path("/opt/homebrew/bin/tesseract"), Path("/usr/local/bin/tesseract")):
            if program.is_file():
                yield program, None
    if sys.platform == "win32":
        for variable, folder in (
            ("PROGRAMFILES", "Tesseract-OCR"),
            ("PROGRAMFILES(X86)", "Tesseract-OCR"),
            ("LOCALAPPDATA", "Programs/Tesseract-OCR"),
            ("LOCALAPPDATA", "Tesseract-OCR"),
        ):
            program = Path(os.environ.get(variable, "")) / folder / "tesseract.exe"
            if os.environ.get(variable) and program.is_file():
                yield program, None


def _installed_data(program: Path, folder: Path | None) -> frozenset[str] | None:
    try:
        found = subprocess.run(  # noqa: S603 (the program of the build, or that the person installed)
            [str(program), "--list-langs", *_data_folder(folder)],
            capture_output=True,
            timeout=20,
            check=True,
            env=_environment(program),
            cwd=folder,
            creationflags=_QUIET,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    lines = found.stdout.decode("utf-8", "replace").splitlines()
    return frozenset(line.strip().replace("\\", "/") for line in lines[1:] if line.strip())


def _data_folder(folder: Path | None) -> tuple[str, ...]:
    """Name the folder from within: Tesseract on Windows opens none whose name has letters of another code page."""
    return () if folder is None else ("--tessdata-dir", ".")


def _environment(program: Path) -> dict[str, str]:
    # Pages are read one after the other: on a small computer its own threads wait for each other.
    environment = {**environment_for_children(), "OMP_THREAD_LIMIT": "1"}
    if program.parent == paths.shipped_tesseract():
        environment["LD_LIBRARY_PATH"] = str(paths.shipped_libraries())
    return environment


def _start(tesseract: Tesseract, data: Collection[str]) -> subprocess.Popen[bytes]:
    command = [str(tesseract.program), "stdin", "stdout", "-l", "+".join(data), "--dpi", str(DOTS_PER_INCH)]
    try:
        return subprocess.Popen(  # noqa: S603 (the program of the build, or that the person installed)
            [*command, *_data_folder(tesseract.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(tesseract.program),
            cwd=tesseract.folder,
            creationflags=_QUIET,
        )
    except OSError as error:
        raise UserError("recognition_failed") from error
