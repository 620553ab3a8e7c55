"""Rules of the house on what imports what, each as a sentence and a check."""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.support.house import MODULES, PACKAGE, ROOT, imports, layer, nodes

MAY_IMPORT = {
    "errors": set(),
    "domain": {"errors"},
    "office": {"domain", "errors"},
    "framework": {"office", "languages", "domain", "errors", "private_files", "file_operations"},
    "taxonomy": {"office", "languages", "domain", "errors"},
    "storage": {"framework", "taxonomy", "languages", "domain", "errors", "paths", "private_files", "file_operations"},
    "exchange": {
        "office", "framework", "taxonomy", "languages", "domain", "errors", "paths", "private_files", "file_operations",
    },
    "documents": {"office", "framework", "taxonomy", "languages", "domain", "errors", "paths"},
    "analysis": {"framework", "taxonomy", "languages", "domain", "errors", "paths"},
    "services": {
        "office", "storage", "exchange", "documents", "analysis", "framework", "taxonomy", "languages", "domain",
        "errors", "paths", "private_files", "file_operations",
    },
    "paths": set(),
    "file_operations": {"errors"},
    "private_files": {"file_operations"},
    "languages": {"domain", "errors", "paths"},
    "messages": {"exchange", "domain", "errors", "languages"},
    "cli": {"services", "messages", "languages", "domain", "errors", "paths"},
    "ui": {
        "services", "messages", "languages", "analysis", "framework", "domain", "errors", "paths", "private_files",
        "file_operations",
    },
    "app": {"cli", "ui", "services", "messages", "languages", "domain", "errors", "paths", "private_files"},
    "__main__": {"app"},
}  # fmt: skip

ONLY_IN = {
    "PySide6": {"ui", "app", "cli", "messages", "languages"},
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "sqlcipher3": {"storage"},
    "openpyxl": {"office", "exchange", "framework", "taxonomy"},
    "python_calamine": {"office"},
    "msoffcrypto": {"office", "exchange"},
    "cryptography": {"exchange"},
    "olefile": {"office"},
    "xlrd": {"office"},
    "pyxform": {"framework"},
    "elementpath": {"framework"},
    "rdflib": {"taxonomy"},
    "tomlkit": {"services"},
    "pypdfium2": {"documents"},
    "docx": {"documents", "exchange"},
    "PIL": {"documents", "exchange"},
    "snowballstemmer": {"documents"},
    "simplemma": {"documents"},
    "typer": {"cli"},
}

WRITE_ZIPS = {"ZipFile", "ZipInfo", "ZIP_DEFLATED", "ZIP_STORED"}
"""Names of zipfile that are needed to write."""

SMALL_LINES = 100
"""A module with fewer lines belongs to the only module beside it that imports it,"""
TOGETHER_LINES = 400
"""unless both together have more lines than these,"""
TABLE_LINES, TABLE_ENTRIES = 160, 4
"""or that module is a table: a short one that is the only importer of several beside it."""
DECISIONS_OF_LEAVING = 4
"""Places at which it is worked out what may leave."""


def own_layers(path: Path) -> Iterator[str]:
    for module, names in imports(path):
        parts = module.split(".")
        if parts[0] != "tipcoder":
            continue
        if len(parts) > 1:
            yield parts[1]
        else:
            yield from (name for name in names if not name.startswith("__"))


def test_every_layer_imports_only_what_lies_below_it() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {found}"
        for path in MODULES
        if path.name != "__init__.py" or path.parent != PACKAGE
        for found in own_layers(path)
        if found != layer(path) and found not in MAY_IMPORT[layer(path)]
    ]
    assert wrong == []


def test_libraries_stay_in_the_packages_that_they_are_for() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in MODULES
        for module, _ in imports(path)
        if layer(path) not in ONLY_IN.get(module.split(".")[0], {layer(path)})
    ]
    assert wrong == []


def test_only_office_opens_foreign_packages() -> None:
    """Elsewhere zipfile only writes: a `ZipFile` is opened with the mode "w"; and nobody reads with openpyxl."""
    others = [path for path in MODULES if layer(path) != "office"]
    readers = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in others
        for module, names in imports(path)
        if module.startswith("openpyxl.reader")
        or "load_workbook" in names
        or (module == "zipfile" and not WRITE_ZIPS.issuperset(names or ("*",)))
    ]
    opened = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in others
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "ZipFile"
        and not any(isinstance(mode, ast.Constant) and mode.value == "w" for mode in node.args[1:2])
    ]
    assert readers + opened == []


def test_one_module_moves_and_removes_files() -> None:
    """On Windows other programs hold files for a moment: whatever renames or removes must wait for them."""
    others = [path for path in MODULES if path != PACKAGE / "file_operations.py"]
    moving = [
        f"{path.relative_to(ROOT)}: {ast.unparse(node)}" for path in others for node in filter(moves, nodes(path))
    ]
    assert moving == []


def moves(call: ast.AST) -> bool:
    """Return whether a path is moved or removed: `replace` of a text has two arguments, of a record named ones."""
    if not isinstance(call, ast.Call):
        return False
    name = ast.unparse(call.func)
    of_path = name.endswith(".replace") and len(call.args) == 1 and not call.keywords
    return of_path or bool(
        re.search(r"^os\.(re(move|name|names|place))$|\brmtree$|^shutil\.move$|\.(unlink|rename)$", name)
    )


def test_core_and_commands_know_no_widgets() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in MODULES
        if layer(path) in ("languages", "messages", "cli")
        for module, _ in imports(path)
        if module.startswith("PySide6") and module != "PySide6.QtCore"
    ]
    assert wrong == []


def test_the_language_in_use_is_known_to_windows_and_commands_only() -> None:
    """Core code is handed the language that it writes in. Records of languages are read without Qt."""
    above = {"languages", "messages", "cli", "ui", "app"}
    knowing = {layer(path) for path in MODULES for module, names in imports(path) if "ui_language" in (*names, module)}
    languages = [path for path in MODULES if layer(path) == "languages"]
    assert knowing <= above
    assert {path.stem for path in languages if "PySide6" in str(imports(path))} == {"ui_language"}


def test_domain_needs_the_standard_library_only() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in MODULES
        if layer(path) in ("domain", "errors")
        for module, _ in imports(path)
        if module.split(".")[0] not in sys.stdlib_module_names | {"tipcoder"}
    ]
    assert wrong == []


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def graph() -> dict[str, set[str]]:
    """Return which modules each module imports, those inside functions and for type checkers only among them."""
    names = {module_name(path) for path in MODULES}
    found: dict[str, set[str]] = {}
    for path in MODULES:
        taken = {f"{module}.{name}" for module, named in imports(path) for name in named}
        taken |= {module for module, _ in imports(path)}
        found[module_name(path)] = (taken & names) - {module_name(path)}
    return found


def circle(imported: dict[str, set[str]]) -> list[str]:
    """Return names that import one another in a circle, the first of them again at the end; none if there are none."""
    try:
        TopologicalSorter(imported).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def test_no_modules_import_one_another() -> None:
    assert circle(graph()) == []


def entries_by_folder() -> dict[str, dict[str, set[str]]]:
    """Return the modules and subfolders of each folder, each with those beside it that anything in it imports."""
    found: dict[str, dict[str, set[str]]] = {}
    for module, imported in graph().items():
        for other in imported:
            own, others = module.split("."), other.split(".")
            depth = next((i for i, pair in enumerate(zip(own, others, strict=False)) if len({*pair}) == 2), None)
            if depth is not None:
                entries = found.setdefault(".".join(own[:depth]), {})
                entries.setdefault(own[depth], set()).add(others[depth])
                entries.setdefault(others[depth], set())
    return found


def test_the_entries_of_a_folder_form_no_ring() -> None:
    """What lies in a ring cannot be moved, loaded late or tested alone."""
    rings = {folder: circle(entries) for folder, entries in entries_by_folder().items()}
    assert {folder: found for folder, found in rings.items() if found} == {}


def importers() -> dict[str, set[str]]:
    """Return the modules that import each module."""
    found: dict[str, set[str]] = {module: set() for module in graph()}
    for module, imported in graph().items():
        for other in imported:
            found[other].add(module)
    return found


def parts_of_others() -> list[str]:
    """Return the small modules whose only importer lies beside them and is no table, each with that one."""
    lines = {module_name(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    packages = {module_name(path) for path in MODULES if path.name == "__init__.py"}
    only = {module: next(iter(users)) for module, users in importers().items() if len(users) == 1}
    beside = {
        module: user
        for module, user in only.items()
        if not {module, user} & packages and module.rpartition(".")[0] == user.rpartition(".")[0]
    }
    entries = Counter(beside.values())
    return sorted(
        f"{module.rpartition('.')[2]} > {user.rpartition('.')[2]}"
        for module, user in beside.items()
        if lines[module] < SMALL_LINES
        and lines[module] + lines[user] <= TOGETHER_LINES
        and not (lines[user] <= TABLE_LINES and entries[user] >= TABLE_ENTRIES)
    )


def test_a_small_module_with_one_user_beside_it_is_part_of_it() -> None:
    assert parts_of_others() == []


def test_what_leaves_is_decided_once() -> None:
    calls = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("leaving", "ReleasePlan.of")
    ]
    assert len(calls) <= DECISIONS_OF_LEAVING, calls


def test_the_gate_alone_releases_and_opens_written_texts() -> None:
    sealed = re.compile(r"\bReleased\(|\b_Seal\b|\.opened\(")
    laid_out = re.compile(r"\.tables\((edition|audience|Edition)")
    gate, definition = PACKAGE / "services/release/gate.py", PACKAGE / "domain/release.py"
    releasing = {path for path in MODULES if sealed.search(path.read_text("utf-8"))}
    laying_out = {path for path in MODULES if laid_out.search(path.read_text("utf-8"))}
    assert releasing == {gate, definition}
    assert laying_out == {gate}


def test_writers_know_nothing_that_did_not_pass_the_gate() -> None:
    forbidden = re.compile(r"tipcoder\.(storage|services)\b|\bWrittenText\b")
    writers = (path for path in MODULES if layer(path) == "exchange")
    assert [path for path in writers if forbidden.search(path.read_text("utf-8"))] == []
