"""Checks that the build ships what wheels brought, and nothing of Wine or of the stand-ins: `audit.py FOLDER REPORT`.

FOLDER is the work folder. Every program and library of the build equals, byte for byte, one of a downloaded wheel, or
is one of the three that are made here; folders of libraries of packages in the build are there whole; and what a file
takes from other libraries is in the build or in Windows.
"""

import hashlib
import json
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pefile

OURS = ("tipcoder.exe", "python3.dll", "tesseract.exe")
FORBIDDEN = ("icuuc.dll", "mscms.dll", "ucrtbase.dll", "ucrtbas0.dll")
SUFFIXES = (".dll", ".exe", ".pyd")
WINE = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
RUNTIME = re.compile(r"(msvcp|vcruntime|concrt|vcomp|vccorlib)\d")
"""Libraries of Microsoft's compiler, which Wine has and Windows has not."""
IN_WINDOWS_10 = ("icuuc.dll", "icuin.dll", "icu.dll")
"""Those that Wine has not."""


def of_wheels(folders: list[Path]) -> tuple[set[str], dict[str, set[str]], dict[str, set[str]]]:
    """Return the hashes of all libraries in wheels, and the folders of libraries and the modules of each wheel."""
    hashes: set[str] = set()
    libraries: dict[str, set[str]] = {}
    modules: dict[str, set[str]] = {}
    for wheel in (wheel for folder in folders for wheel in sorted(folder.glob("*.whl"))):
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                path = PurePosixPath(name)
                if path.suffix not in SUFFIXES:
                    continue
                hashes.add(hashlib.sha256(archive.read(name)).hexdigest())
                if path.parts[0].endswith(".libs"):
                    libraries.setdefault(wheel.name, set()).add(name)
                elif path.suffix == ".pyd":
                    modules.setdefault(wheel.name, set()).add(name)
    return hashes, libraries, modules


def imports(path: Path) -> Iterator[str]:
    """Yield the names of the libraries that a file takes functions from as soon as it is loaded."""
    image = pefile.PE(str(path), fast_load=True)
    image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
    yield from (entry.dll.decode().casefold() for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", ()))


def is_of_windows(name: str) -> bool:
    """Return whether Windows has a library."""
    is_known = name.startswith(("api-ms-win-", "ext-ms-win-")) or name in IN_WINDOWS_10 or (WINE / name).is_file()
    return is_known and not RUNTIME.match(name)


def main() -> None:
    """Check the build, write the report, and end with 1 where something is at fault."""
    folder = Path(sys.argv[1])
    build, downloads = folder / "dist" / "tipcoder", folder / "downloads"
    hashes, libraries, modules = of_wheels([downloads / "wheels", downloads / "others"])
    files = sorted(path for path in build.rglob("*") if path.suffix.casefold() in SUFFIXES)
    names = {path.name.casefold() for path in files}
    faults, from_wheels, ours = [], 0, 0
    for path in files:
        shown, name = path.relative_to(build).as_posix(), path.name.casefold()
        if name in FORBIDDEN:
            faults.append(f"{shown} must not be shipped")
        elif hashlib.sha256(path.read_bytes()).hexdigest() in hashes:
            from_wheels += 1
        elif name in OURS:
            ours += 1
        else:
            faults.append(f"{shown} is in no wheel")
        lacking = [needed for needed in imports(path) if needed not in names and not is_of_windows(needed)]
        faults += [f"{shown} needs {needed}, which is neither there nor in Windows" for needed in lacking]
    for wheel, wanted in libraries.items():
        if any((build / "_internal" / module).is_file() for module in modules.get(wheel, ())):
            faults += [f"{name} is left out" for name in wanted if not (build / "_internal" / name).is_file()]
    report = {"files": len(files), "from_wheels": from_wheels, "ours": ours, "faults": sorted(faults)}
    Path(sys.argv[2]).write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write("\n".join([*report["faults"], f"{len(files)} libraries, {len(faults)} faults"]) + "\n")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
