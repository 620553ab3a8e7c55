"""Rules of the house on names, files and windows, each as a sentence and a check."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.support.catalogues import TRANSLATED
from tests.support.house import MODULES, PACKAGE, ROOT, TESTS, imports, layer, nodes

MODULES_IN_A_FOLDER = 30
LINES_OF_A_FILE = 500
LONGEST_NAME = 60
"""Letters of texts that may be names; longer ones are read by persons."""

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


def classes_of(path: Path) -> list[str]:
    return [node.name for node in nodes(path) if isinstance(node, ast.ClassDef)]


def test_a_class_name_has_one_meaning() -> None:
    names = Counter(name for path in MODULES for name in classes_of(path))
    assert sorted(name for name, count in names.items() if count > 1) == []


def used_in(found: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the names that are used, also as short texts; what is only defined or imported is not."""
    for node in found:
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.Constant(value=str(text)) if len(text) <= LONGEST_NAME:
                yield from re.findall(r"\w+", text)


def defined_by(node: ast.AST) -> Iterator[str]:
    """Yield the names of a function or class that nothing decorates, or of constants."""
    match node:
        case ast.FunctionDef(name=name, decorator_list=[]) | ast.ClassDef(name=name, decorator_list=[]):
            yield name
        case ast.Assign(targets=targets):
            yield from (target.id for target in targets if isinstance(target, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name


def test_what_a_module_defines_is_used_by_more_than_tests() -> None:
    """What tests alone call belongs to them. Users are benchmarks too, and what writes documents and translations."""
    writers = [
        path for folder in ("docs", "translations", "tests/benchmarks") for path in (ROOT / folder).rglob("*.py")
    ]
    used = Counter(name for path in [*MODULES, *writers] for name in used_in(nodes(path)))
    unused = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in MODULES
        for node in ast.iter_child_nodes(nodes(path)[0])
        for name in defined_by(node)
        if used[name] == list(used_in(ast.walk(node))).count(name)
    ]
    assert unused == []


def test_contributing_knows_the_tree() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `tipcoder/")]
    folders = sorted({path.parent for path in MODULES})
    second = [folder.relative_to(PACKAGE).parts for folder in folders if len(folder.relative_to(PACKAGE).parts) == 2]
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
