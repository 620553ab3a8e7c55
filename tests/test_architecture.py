"""The house rules, each as a sentence and a check."""

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache
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
    "framework": {"office", "languages", "domain", "errors"},
    "taxonomy": {"office", "languages", "domain", "errors"},
    "storage": {"framework", "taxonomy", "languages", "domain", "errors", "paths", "private_files"},
    "exchange": {"office", "framework", "taxonomy", "languages", "domain", "errors", "paths", "private_files"},
    "documents": {"office", "framework", "taxonomy", "languages", "domain", "errors", "paths"},
    "analysis": {"framework", "taxonomy", "languages", "domain", "errors", "paths"},
    "services": {
        "office", "storage", "exchange", "documents", "analysis", "framework", "taxonomy", "languages", "domain",
        "errors", "paths", "private_files",
    },
    "paths": set(),
    "private_files": set(),
    "languages": {"domain", "errors", "paths"},
    "messages": {"exchange", "domain", "errors", "languages"},
    "cli": {"services", "messages", "languages", "domain", "errors", "paths"},
    "ui": {
        "services", "messages", "languages", "analysis", "framework", "domain", "errors", "paths", "private_files",
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
    "matplotlib": {"exchange"},
    "snowballstemmer": {"documents"},
    "simplemma": {"documents"},
    "typer": {"cli"},
}

WRITE_ZIPS = {"ZipFile", "ZipInfo", "ZIP_DEFLATED", "ZIP_STORED"}
"""Names of zipfile that are needed to write."""

MODULES_IN_A_FOLDER = 20

SIBLINGS = {
    "services": {
        "consolidation": {"agreement", "findings", "intake"},  # deliveries are checked as on intake, readings compared
        "demo": {"consolidation", "exporting", "upgrading"},  # the demo does what a person does
        "case_sheets": {"exporting"},  # a sheet holds what a workbook of its profile would
        "exporting": {"agreement", "findings"},  # with the figures, and the agreement of what was coded twice
        "findings": {"agreement", "exporting"},  # coders agreed so far; what is for others is looked at as what leaves
        "practice": {"agreement", "demo"},  # one's own coding is compared with the one that ships
        "self_test": {"demo", "exporting", "findings", "importing"},  # tries what a person does
        "importing": {"double_coding", "exporting"},  # what comes back is compared with what was exported
    },
    "exchange": {
        "analysts": {"privacy", "spreadsheet", "workbook"},  # tables of the workbook in other formats
        "privacy": {"spreadsheet", "workbook"},
        "reading": {"privacy", "spreadsheet", "workbook"},  # read by the columns that were written
        "report_document": {"spreadsheet"},  # files are put in place in one way
        "reports": {"report_document", "spreadsheet", "workbook"},
        "text_review": {"reading", "spreadsheet"},  # opened as what else comes in
        "workbook": {"charts", "privacy", "spreadsheet"},
    },
    "framework": {
        "engine": {"expressions", "form"},
        "expressions": {"form"},
        "versions": {"form"},
        "xlsform": {"engine", "expressions", "form"},
    },
}
"""Folders of a layer, each with those of it that it may know. Files that lie in the layer itself are shared by all."""
SHARED = {"taxonomies", "search", "judgments"}
"""Folders of services on which the files of the layer itself build."""

ROOT_ENTRIES = {
    ".ci", ".github", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md",
    *(f"README.{code}.md" for code in TRANSLATED), "build.spec", "pyproject.toml", "resources", "tests", "tipcoder",
    "translations",
}  # fmt: skip

LONG_FILES: dict[str, str] = {}
"""Files of more than 500 lines, each with its reason."""


def layer(path: Path) -> str:
    """Return the package or module of the house that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every imported module with the names taken from it, those inside functions too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, ()
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or "", tuple(alias.name for alias in node.names)


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
        or (
            module == "zipfile" and not {"ZipFile", "ZipInfo", "ZIP_DEFLATED", "ZIP_STORED"}.issuperset(names or ("*",))
        )
    ]
    opened = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in others
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "ZipFile"
        and not any(isinstance(mode, ast.Constant) and mode.value == "w" for mode in node.args[1:2])
    ]
    assert readers + opened == []


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
    with_qt = {
        path.stem for path in MODULES for module, _ in imports(path) if is_qt(module) and layer(path) == "languages"
    }
    assert knowing <= above
    assert with_qt == {"ui_language"}


def is_qt(module: str) -> bool:
    return module.split(".")[0] == "PySide6"


def test_domain_needs_the_standard_library_only() -> None:
    import sys

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


def graph() -> dict[str, set[str]]:
    """Return which modules each module imports, those inside functions and for type checkers only among them."""
    names = {module_name(path) for path in MODULES}
    found: dict[str, set[str]] = {}
    for path in MODULES:
        taken = {f"{module}.{name}" for module, named in imports(path) for name in named}
        taken |= {module for module, _ in imports(path)}
        found[module_name(path)] = (taken & names) - {module_name(path)}
    return found


def circles(imported: dict[str, set[str]]) -> list[set[str]]:
    """Return the sets of modules that import one another, by way of others too."""

    def reached(start: str) -> set[str]:
        found: set[str] = set()
        left = [start]
        while left:
            new = imported[left.pop()] - found
            found |= new
            left += new
        return found

    all_reached = {module: reached(module) for module in imported}
    rings = {
        frozenset(other for other in among if module in all_reached[other])
        for module, among in all_reached.items()
        if module in among
    }
    return sorted(map(set, rings), key=min)


def test_no_modules_import_one_another() -> None:
    assert circles(graph()) == []


@pytest.mark.parametrize("name", SIBLINGS)
def test_folders_of_a_layer_know_only_the_siblings_that_they_need(name: str) -> None:
    folders = {path.name for path in (PACKAGE / name).iterdir() if path.is_dir()}
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in MODULES
        if layer(path) == name and len(path.relative_to(PACKAGE).parts) > 2
        for module, _ in imports(path)
        if module.startswith(f"tipcoder.{name}.")
        for own, other in [(path.relative_to(PACKAGE).parts[1], module.split(".")[2])]
        if other in folders - SHARED - {own} - SIBLINGS[name].get(own, set())
    ]
    assert wrong == []


def test_folders_are_read_at_a_glance() -> None:
    counts = Counter(path.parent for path in MODULES if path.name != "__init__.py")
    assert {str(folder): count for folder, count in counts.items() if count > MODULES_IN_A_FOLDER} == {}


def test_nothing_lies_at_the_root_that_does_not_belong_there() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("no checkout: nothing says which files belong to it")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S607
    assert {line.split("/")[0].strip('"') for line in listed.splitlines()} - ROOT_ENTRIES == set()


def test_files_stay_small() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in [*MODULES, *TESTS]
    }
    assert {name: length for name, length in lengths.items() if length > 500 and name not in LONG_FILES} == {}


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    drawers = {"utils.py", "helpers.py", "misc.py", "common.py", "tools.py"}
    assert [str(path) for path in MODULES if path.name in drawers] == []


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
        for node in ast.walk(tree(path))
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
        for node in ast.walk(tree(path))
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
    nodes = [(path, node) for path in MODULES if layer(path) == "ui" for node in ast.walk(tree(path))]
    labels = [
        f"{path.relative_to(ROOT)}: {ast.unparse(node)[:60]}"
        for path, node in nodes
        if path.name != "plain_label.py" and makes_label(node)
    ]
    assert labels == []
    tips = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, node in nodes
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
