"""The house rules, each as a sentence and a check."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.support.catalogues import TRANSLATED

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "tipcoder"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

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

MODULES_IN_A_FOLDER = 30
SMALL_LINES = 100
"""A module with fewer lines belongs to the only module beside it that imports it,"""
TOGETHER_LINES = 400
"""unless both together have more lines than these,"""
TABLE_LINES, TABLE_ENTRIES = 160, 4
"""or that module is a table: a short one that is the only importer of several beside it."""
DECISIONS_OF_LEAVING = 4
"""Places at which it is worked out what may leave."""

PLACES_OF_FINDINGS = (
    "services/findings", "services/report", "services/workshop", "services/curation", "ui/findings", "domain/findings",
    "cli/reports", "storage/curation", "exchange/workbook",
)  # fmt: skip
"""Where a finding is a figure of the courts; anything else that is found has a word of its own."""

ROOT_ENTRIES = {
    ".ci", ".github", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md",
    *(f"README.{code}.md" for code in TRANSLATED), "build.spec", "docs", "locked", "pyproject.toml", "resources",
    "tests", "tipcoder", "translations",
}  # fmt: skip

LINES_OF_A_FILE = 500


def layer(path: Path) -> str:
    """Return the package or module of the house that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))))


@cache
def imports(path: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return every imported module with the names taken from it, those inside functions too."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found += ((alias.name, ()) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.append((node.module or "", tuple(alias.name for alias in node.names)))
    return tuple(found)


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


FOLDERS = sorted({path.parent for path in MODULES})


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


def classes_of(path: Path) -> list[str]:
    return [node.name for node in nodes(path) if isinstance(node, ast.ClassDef)]


def test_a_class_name_has_one_meaning() -> None:
    names = Counter(name for path in MODULES for name in classes_of(path))
    assert sorted(name for name, count in names.items() if count > 1) == []


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


def test_contributing_knows_the_tree() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `tipcoder/")]
    second = [folder.relative_to(PACKAGE).parts for folder in FOLDERS if len(folder.relative_to(PACKAGE).parts) == 2]
    missing = [
        f"{above}/{name}"
        for above, name in second
        if not any(
            row.startswith(f"| `tipcoder/{above}") and (f"`{name}`" in row or f"`tipcoder/{above}/{name}`" in row)
            for row in rows
        )
    ]
    assert missing == []
    named = re.findall(r"`(tipcoder/\w+/\w+)`", "".join(rows))
    assert [place for place in named if not (ROOT / place).is_dir()] == []


def names_of(path: Path) -> Iterator[str]:
    """Yield the names of a module, its folders, and the classes and functions in it."""
    yield from path.relative_to(PACKAGE).with_suffix("").parts[1:]
    for node in nodes(path):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name


def test_double_coding_has_one_word() -> None:
    above = [path for path in MODULES if layer(path) in ("storage", "services", "ui", "cli")]
    wrong = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in above
        if "double_coding" not in path.parts
        for name in {*path.relative_to(PACKAGE).with_suffix("").parts[1:], *classes_of(path)}
        if name.casefold() in ("agreement", "comparison")
    }
    assert wrong == set()


def test_a_finding_is_a_figure_of_the_courts() -> None:
    wrong = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in MODULES
        if not path.relative_to(PACKAGE).as_posix().startswith(PLACES_OF_FINDINGS)
        for name in names_of(path)
        if re.search(r"finding(s|$|_|[A-Z])", name, re.IGNORECASE)
    }
    assert sorted(wrong) == []


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


def test_folders_are_read_at_a_glance() -> None:
    counts = Counter(path.parent for path in MODULES if path.name != "__init__.py")
    assert [folder for folder, count in counts.items() if count > MODULES_IN_A_FOLDER] == []


def test_nothing_lies_at_the_root_that_does_not_belong_there() -> None:
    if not (ROOT / ".git").exists() or sys.platform == "win32":
        pytest.skip("no checkout, or no git: nothing says which files belong to it")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S607
    assert {line.split("/")[0].strip('"') for line in listed.splitlines()} - ROOT_ENTRIES == set()


def test_files_stay_small() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in [*MODULES, *TESTS]}
    assert {path: length for path, length in lengths.items() if length > LINES_OF_A_FILE} == {}


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    assert [path for path in MODULES if path.stem in ("utils", "helpers", "misc", "common", "tools")] == []


def test_tests_share_only_what_lies_in_support_or_conftest() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in TESTS
        for module, names in imports(path)
        if module.startswith("tests.") and any(".test_" in f".{name}" for name in (module, *names))
    ]
    assert wrong == []


def test_what_tests_share_is_listed_at_the_head_of_support() -> None:
    support = ROOT / "tests" / "support"
    listed = re.findall(r"^- (\w+): ", (support / "__init__.py").read_text("utf-8"), re.MULTILINE)
    there = [path.stem for path in support.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]
    assert listed == sorted({*there} - {"__init__"})


def test_nothing_is_caught_and_dropped() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.ExceptHandler) and all(isinstance(line, ast.Pass) for line in node.body)
    ]
    assert wrong == []


@pytest.mark.gui
def test_no_attribute_hides_a_method_of_qt() -> None:
    """`self.actions = ...` on a widget makes `widget.actions()` fail far away."""
    from PySide6.QtWidgets import QMainWindow

    names = {name for name in dir(QMainWindow) if not name.startswith("_")}
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno} self.{target.attr}"
        for path in MODULES
        if layer(path) == "ui"
        for node in nodes(path)
        if isinstance(node, (ast.Assign, ast.AnnAssign))
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Attribute)
        and isinstance(target.value, ast.Name)
        and target.value.id == "self"
        and target.attr in names
    ]
    assert wrong == []


def test_windows_show_texts_as_they_are() -> None:
    """Words of others come into every window: a label or tool tip that guesses whether they are HTML would load it."""
    everything = [(path, node) for path in MODULES if layer(path) == "ui" for node in nodes(path)]
    labels = [
        f"{path.relative_to(ROOT)}: {ast.unparse(node)[:60]}"
        for path, node in everything
        if path.name != "plain_label.py" and makes_label(node)
    ]
    assert labels == []
    tips = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, node in everything
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setToolTip"
        and not is_plain_tip(node.args[-1])
    ]
    assert tips == []


def makes_label(node: ast.AST) -> bool:
    if isinstance(node, ast.ClassDef):
        return "QLabel" in map(ast.unparse, node.bases)
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "QLabel"


def is_plain_tip(said: ast.expr) -> bool:
    """Return whether a tool tip is a text of the program alone, or goes through what shows every character."""
    if isinstance(said, ast.Call):
        return ast.unparse(said.func).rpartition(".")[2] in ("tr", "translate", "plain_tip", "tip_of")
    return isinstance(said, ast.Constant) or ast.unparse(said) == "tip"
