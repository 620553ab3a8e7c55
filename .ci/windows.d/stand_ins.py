"""Makes DLLs that Wine 10 lacks, so that wheels run there as they are.

usage: stand_ins.py stable PYTHON              python3.dll beside python.exe: the stable interface, which ships
       stand_ins.py prefix PYTHON SYSTEM32     the others in the prefix, which must never get into a build

Needs pefile and mingw. What the others do:

- icuuc.dll, part of Windows 10, which Qt imports: opening a converter fails, and Qt goes without.
- mscms.dll: Wine's ends the process when Qt asks for a colour profile; this one has none.
- ucrtbase.dll: Wine's has no complex functions of C99, which numpy imports; this one has them, and hands everything
  else to a copy of Wine's.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pefile

WINE = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
COMPLEX = re.compile(r"(c(?:real|imag|abs|arg|pow|exp|log|sqrt|a?(?:sin|cos|tan)h?))[fl]?")
WITH_REAL_RESULT = ("creal", "cimag", "cabs", "carg")
STARTS = "int __stdcall DllMainCRTStartup(void *dll, unsigned why, void *reserved) { return 1; }\n"
BUILT_BY_WINE = slice(0x40, 0x60)
"""Where a DLL of Wine says that it is one: a copy that does would not be loaded by its own name."""


def exported(path: Path) -> set[str]:
    """Return the names of the functions that a DLL has."""
    image = pefile.PE(str(path), fast_load=True)
    image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
    return {symbol.name.decode() for symbol in image.DIRECTORY_ENTRY_EXPORT.symbols if symbol.name}


def imported(paths: Iterable[Path], *libraries: str) -> set[str]:
    """Return the names of the functions that files take from libraries, by how these begin; at once or when needed."""
    found: set[str] = set()
    for path in paths:
        image = pefile.PE(str(path), fast_load=True)
        kinds = ("IMPORT", "DELAY_IMPORT")
        image.parse_data_directories([pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{kind}"] for kind in kinds])
        for entry in (entry for kind in kinds for entry in getattr(image, f"DIRECTORY_ENTRY_{kind}", ())):
            if entry.dll.decode().casefold().startswith(libraries):
                found |= {symbol.name.decode() for symbol in entry.imports if symbol.name}
    return found


def link(target: Path, code: str, exports: dict[str, str], *options: str) -> None:
    """Make a DLL of C code; `exports` says for each name which function of the code, or DLL.function, it is."""
    with tempfile.TemporaryDirectory() as folder:
        source, names = Path(folder) / "code.c", Path(folder) / "names.def"
        source.write_text(code, encoding="ascii")
        lines = "".join(f"{name} = {inner}\n" for name, inner in sorted(exports.items()))
        names.write_text(f"LIBRARY {target.stem}\nEXPORTS\n{lines}", encoding="ascii")
        command = ["x86_64-w64-mingw32-gcc-posix", "-O1", "-s", "-shared", *options, "-o", target, source, names]
        subprocess.run(list(map(str, command)), check=True)  # noqa: S603


def link_without_runtime(target: Path, code: str, exports: dict[str, str]) -> None:
    """Make a DLL that needs nothing itself."""
    link(target, code + STARTS, exports, "-nostdlib", "-e", "DllMainCRTStartup")


def make_stable(python: Path) -> None:
    """Make python3.dll, in which every name leads to the same one of python313.dll."""
    names = exported(python / "python313.dll")
    link_without_runtime(python / "python3.dll", "", {name: f"python313.{name}" for name in names})


def make_empty(target: Path, names: set[str]) -> None:
    """Make a DLL whose functions return nothing, and zero."""
    code = "".join(f"void *own_{name}(void) {{ return 0; }}\n" for name in names)
    link_without_runtime(target, code, {name: f"own_{name}" for name in names})


def make_icu(target: Path, names: set[str]) -> None:
    """Make an icuuc.dll that fails politely: a converter cannot be opened, and names are empty."""
    bodies = {name: f"void *own_{name}(void) {{ return 0; }}" for name in names}
    for name in names:
        if name.endswith("Name"):
            bodies[name] = f'const char *own_{name}(void) {{ return ""; }}'
    if "ucnv_open" in bodies:
        missing_file = 4  # U_FILE_ACCESS_ERROR
        bodies["ucnv_open"] = (
            f"void *own_ucnv_open(const char *name, int *error) {{ if (error) *error = {missing_file}; return 0; }}"
        )
    link_without_runtime(target, "\n".join(bodies.values()) + "\n", {name: f"own_{name}" for name in names})


def complex_function(name: str) -> str:
    """Return a function of C99 that takes and gives complex numbers as Microsoft's compiler does: as structures."""
    base, part = COMPLEX.sub(r"\1", name), "float" if name.endswith("f") else "double"  # its long double is a double
    kind = f"struct {part}_pair"
    taken = [f"{kind} a", f"{kind} b"] if base == "cpow" else [f"{kind} a"]
    given = ", ".join(f"complex_of({pair.split()[-1]}.real, {pair.split()[-1]}.imaginary)" for pair in taken)
    if base in WITH_REAL_RESULT:
        return f"{part} own_{name}({', '.join(taken)}) {{ return {base}({given}); }}\n"
    body = f"double complex z = {base}({given}); {kind} result = {{ __real__ z, __imag__ z }}; return result;"
    return f"{kind} own_{name}({', '.join(taken)}) {{ {body} }}\n"


def make_runtime(system: Path, modules: list[Path]) -> None:
    """Make a ucrtbase.dll with complex functions, and the copy of Wine's that it hands everything else to."""
    copy = bytearray((WINE / "ucrtbase.dll").read_bytes())
    copy[BUILT_BY_WINE] = bytes(len(copy[BUILT_BY_WINE]))
    (system / "ucrtbas0.dll").write_bytes(copy)
    wanted = imported(modules, "api-ms-win-crt-", "ucrtbase")
    own = {name for name in wanted if COMPLEX.fullmatch(name)}  # Wine has their names, and nothing behind these
    there = exported(WINE / "ucrtbase.dll")
    if wanted - there - own:
        sys.exit(f"Wine's ucrtbase lacks what modules import: {sorted(wanted - there - own)}")
    head = (
        "#include <complex.h>\n"
        "struct double_pair { double real, imaginary; };\n"
        "struct float_pair { float real, imaginary; };\n"
        "static double complex complex_of(double real, double imaginary)\n"
        "{ double complex z; __real__ z = real; __imag__ z = imaginary; return z; }\n"
    )
    exports = {name: f"ucrtbas0.{name}" for name in there} | {name: f"own_{name}" for name in own}
    code = head + "".join(map(complex_function, sorted(own)))
    link(system / "ucrtbase.dll", code, exports, "-fno-builtin", "-static-libgcc")


def make_for_prefix(python: Path, system: Path) -> None:
    """Make the DLLs that belong to the system, in the prefix."""
    qt = sorted((python / "Lib/site-packages/PySide6").rglob("*.dll"))
    make_icu(system / "icuuc.dll", imported(qt, "icuuc"))
    make_empty(system / "mscms.dll", imported(qt, "mscms"))
    make_runtime(system, sorted(python.rglob("*.pyd")))


if __name__ == "__main__":
    if sys.argv[1] == "stable":
        make_stable(Path(sys.argv[2]))
    else:
        make_for_prefix(Path(sys.argv[2]), Path(sys.argv[3]))
