"""Every text is translated into every language, with the same values in it, and drawn from the code as it stands."""

import ast
import importlib.util
import re
import string
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.catalogues import TRANSLATED, TRANSLATIONS, catalogue
from tipcoder import messages
from tipcoder.languages import ui_language
from tipcoder.languages.captions import caption_texts
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
CYRILLIC = re.compile(r"[Ѐ-ӿ]")


def module_of(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_files_hold_the_texts_of_the_code_and_no_others(tmp_path: Path) -> None:
    update = module_of(TRANSLATIONS / "update.py")
    if not update.can_extract():
        pytest.skip(f"this PySide6 is too old to extract texts, and {update.NEWER_TOOL} names no newer lupdate")
    for code, language in LANGUAGES.items():
        kept = TRANSLATIONS / f"tipcoder_{code}.ts"
        fresh = tmp_path / kept.name
        fresh.write_bytes(kept.read_bytes())
        update.run_lupdate(fresh, language.ts_language or code, plural_only=code == "en")
        assert fresh.read_text("utf-8") == kept.read_text("utf-8"), f"run python translations/update.py ({code})"


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_text_is_translated(code: str, tmp_path: Path) -> None:
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    source = TRANSLATIONS / f"tipcoder_{code}.ts"
    options = ["-fail-on-unfinished", "-fail-on-invalid"]
    command = [str(tool), *options, str(source), "-qm", str(tmp_path / "compiled.qm")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_a_program_that_runs_has_open_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiler = module_of(TRANSLATIONS / "compile.py")
    monkeypatch.setattr(compiler, "FOLDER", tmp_path)
    (tmp_path / "tipcoder_mk.ts").write_bytes((TRANSLATIONS / "tipcoder_mk.ts").read_bytes())
    compiled, opened = tmp_path / "tipcoder_mk.qm", tmp_path / "opened"
    compiled.write_bytes(b"before")
    opened.hardlink_to(compiled)

    assert compiler.compile_all() == [compiled]

    assert opened.read_bytes() == b"before"
    assert compiled.stat().st_size > 1_000
    assert {file.name for file in tmp_path.iterdir()} == {"tipcoder_mk.ts", "tipcoder_mk.qm", "opened"}


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_translation_names_the_same_values(code: str) -> None:
    wrong = [
        (source, form)
        for _, source, forms in catalogue(code)
        for form in forms
        if placeholders(form) != placeholders(source) or form.count("&") != source.count("&")
    ]
    assert wrong == []


def placeholders(text: str) -> set[str]:
    named: set[str] = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return named | {str(place) for place in re.findall(r"%(?:n|L?\d+)", text)}


@pytest.mark.parametrize("code", TRANSLATED)
def test_texts_are_in_the_script_of_their_language(code: str) -> None:
    sentences = [form for _, source, forms in catalogue(code) for form in forms if len(source) > 25]
    cyrillic = [form for form in sentences if CYRILLIC.search(form)]
    assert len(sentences) > 100
    if LANGUAGES[code].script is Script.CYRILLIC:
        assert [form for form in sentences if form not in cyrillic] == []
    else:
        assert cyrillic == []


def test_texts_are_given_to_tr_as_literals() -> None:
    """`tr(f"...")` is extracted as text that never appears, `tr(NAME)` not at all."""
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "tipcoder").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and is_translation(call) and not is_literal(call, path)
    ]
    assert wrong == []


def test_no_text_stands_within_an_f_string() -> None:
    """The extractor does not look into `f"{self.tr('...')}"`."""
    wrong = [
        f"{path.relative_to(ROOT)}:{joined.lineno}"
        for path in sorted((ROOT / "tipcoder").rglob("*.py"))
        for joined in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(joined, ast.JoinedStr)
        if any(isinstance(call, ast.Call) and is_translation(call) for call in ast.walk(joined))
    ]
    assert wrong == []


def is_translation(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    is_qt = isinstance(call.func.value, ast.Name) and call.func.value.id == "QCoreApplication"
    return call.func.attr == "tr" or (call.func.attr == "translate" and is_qt)


def is_literal(call: ast.Call, path: Path) -> bool:
    assert isinstance(call.func, ast.Attribute)
    if call.func.attr == "tr":
        return isinstance(call.func.value, ast.Name) and call.func.value.id == "self" and literal(call.args[0])
    context, source = call.args[:2]
    return literal(context) and (literal(source) or noop_table(path))


def literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def noop_table(path: Path) -> bool:
    """Tables of QT_TRANSLATE_NOOP are looked up by a name; the texts are literals in the same file or package."""
    files = list(path.parent.glob("*.py")) if path.name == "__init__.py" else [path]
    texts = [file.read_text("utf-8") for file in files]
    return any("QT_TRANSLATE_NOOP(" in text for text in texts)


def raised() -> list[tuple[str, ast.Call]]:
    """Return every code that is raised, with where: also the codes of a choice between two."""
    return [
        (code.value, call)
        for path in (ROOT / "tipcoder").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "UserError" and call.args
        for code in branches(call.args[0])
        if isinstance(code, ast.Constant) and isinstance(code.value, str)
    ]


def branches(node: ast.expr) -> list[ast.expr]:
    return [*branches(node.body), *branches(node.orelse)] if isinstance(node, ast.IfExp) else [node]


def test_every_fault_has_its_sentence() -> None:
    codes = {code for code, _ in raised()}
    assert len(codes) > 60
    assert codes - set(messages.SENTENCES) == set()


def test_every_sentence_is_about_values_that_the_fault_has() -> None:
    """Return the places where a fault names all its values; those passed on as a mapping are not seen here."""
    wrong = [
        (code, call.lineno)
        for code, call in raised()
        if all(keyword.arg for keyword in call.keywords)
        and not code.startswith("expression_")  # sheet, row and column are added where the workbook is known
        and not placeholders(str(messages.SENTENCES[code])) <= {str(keyword.arg) for keyword in call.keywords}
    ]
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_texts_of_workbooks_have_the_keys_and_the_values_of_the_english_ones(code: str) -> None:
    english, translated = (list(leaves(caption_texts(language))) for language in ("en", code))
    assert [key for key, _ in translated] == [key for key, _ in english], "columns stand in their order"
    wrong = [
        key
        for (key, text), (_, source) in zip(translated, english, strict=True)
        if not text or placeholders(text) != placeholders(source)
    ]
    assert wrong == []
    assert sum(text != source for (_, text), (_, source) in zip(translated, english, strict=True)) > 300


def leaves(tables: Mapping[str, Any], within: str = "") -> Iterator[tuple[str, str]]:
    for key, value in tables.items():
        if isinstance(value, str):
            yield f"{within}{key}", value
        else:
            yield from leaves(value, f"{within}{key}.")


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_sentences_change_with_the_language(code: str, qapp: QCoreApplication) -> None:
    from tipcoder.errors import UserError

    ui_language.install(code)
    try:
        sentence = messages.sentence(UserError("passphrase_wrong"))
    finally:
        ui_language.install("en")
    assert (sentence == messages.sentence(UserError("passphrase_wrong"))) == (code == "en")
