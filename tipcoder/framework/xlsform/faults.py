"""Checks a framework whole: faults that keep it from being used, and warnings."""

import re
from collections.abc import Collection, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.compiled_form import CompiledForm, compile_form
from tipcoder.framework.form.derivation import derivations
from tipcoder.framework.form.form import Form, GroupLayout, Item, Privacy, Question, Section, Severity
from tipcoder.framework.form.matrix import misfit
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.framework.form.tip_columns import LAYOUT, PRIVACY
from tipcoder.framework.xlsform.contradictions import Contradiction, contradictions
from tipcoder.framework.xlsform.external import files_beside
from tipcoder.framework.xlsform.lint import file_of, lint_sheets
from tipcoder.framework.xlsform.reader import Framework, framework_from_sheets, workbook_bytes
from tipcoder.framework.xlsform.survey import check_sheets
from tipcoder.framework.xlsform.workbook import SheetRow, Sheets, carries_macros, read_sheets
from tipcoder.languages.registry import LANGUAGES

_STRICTNESS: Mapping[Privacy, int] = {
    Privacy.OPEN: 0,
    Privacy.YEAR: 1,
    Privacy.LEVEL: 1,
    Privacy.GROUP: 1,
    Privacy.DURATION: 1,
    Privacy.NARRATIVE: 2,
    Privacy.IDENTIFIER: 3,
}
_NUMBER = re.compile(
    "|".join(
        f"(?:{pattern})"
        for words in dict.fromkeys(language.identifiers for language in LANGUAGES.values())
        for pattern in (words.personal_number, words.document_number)
        if pattern
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrivacyWarning:
    """A question whose privacy lets too much go; `column` is that to be mended, `values` are those of the warning."""

    code: str
    path: str
    values: Mapping[str, str]
    column: str = PRIVACY.head


def lint_privacy(form: Form) -> Iterator[PrivacyWarning]:
    """Yield what is looser than what it is worked out from, and numbers of persons or documents that are open."""
    questions = {question.path: question for _, question in form.all_questions()}
    by_name: dict[str, list[Question]] = {}
    for question in questions.values():
        by_name.setdefault(question.name, []).append(question)
    words = derivations(form)
    for path, question in questions.items():
        if (used := _strictest(_used(path, words, by_name))) and _leaves_looser(question, used):
            values = {"question": question.name, "privacy": question.tip.get("privacy", "").strip(), "used": used.name}
            yield PrivacyWarning("framework_privacy_loose", path, values | {"used_privacy": _effective(used).value})
        if _is_open_number(question):
            yield PrivacyWarning("framework_privacy_number", path, {"question": question.name})


def _used(path: str, words: Mapping[str, Set[str]], by_name: Mapping[str, list[Question]]) -> list[Question]:
    """Return all questions from which a value is worked out, through others too."""
    found: dict[str, Question] = {}
    waiting = [path]
    while waiting:
        for word in sorted(words.get(waiting.pop(), ())):
            for question in by_name.get(word, ()):
                if question.path != path and question.path not in found:
                    found[question.path] = question
                    waiting.append(question.path)
    return list(found.values())


def _strictest(questions: list[Question]) -> Question | None:
    return max(questions, key=lambda question: _STRICTNESS[_effective(question)], default=None)


def _leaves_looser(question: Question, used: Question) -> bool:
    """Return whether a question says of itself that more leaves; one that says nothing stays where its sources do."""
    said = question.tip.get("privacy", "").strip()
    return bool(said) and _STRICTNESS[Privacy(said)] < _STRICTNESS[_effective(used)]


def _effective(question: Question) -> Privacy:
    """Return the privacy of a question as it leaves: an open date as its year, an open text after a review."""
    if question.privacy is not Privacy.OPEN:
        return question.privacy
    if question.type.is_date:
        return Privacy.YEAR
    is_text = question.type.holds is ValueKind.TEXT and question.is_answered_by_person
    return Privacy.NARRATIVE if is_text else Privacy.OPEN


def _is_open_number(question: Question) -> bool:
    if question.privacy not in (Privacy.OPEN, Privacy.NARRATIVE) or not question.is_answered_by_person:
        return False
    if not question.type.is_number and question.type.holds is not ValueKind.TEXT:
        return False
    texts = (question.label.plain(language, "") for language in question.label.by_language)
    return any(_NUMBER.search(text) for text in (question.name.replace("_", " "), *texts))


def lint_layout(form: Form) -> Iterator[tuple[Section, str]]:
    """Yield each group that cannot be the matrix it is to be, with the name of what does not fit."""
    for level in form.levels():
        yield from _lint(form.level(level))


def _lint(items: tuple[Item, ...]) -> Iterator[tuple[Section, str]]:
    for item in items:
        if isinstance(item, Section):
            if item.layout is GroupLayout.MATRIX and (found := misfit(item)):
                yield item, found.name
            yield from _lint(item.children)


_CODES = {
    "never_asked": "framework_never_asked",
    "never_valid": "framework_never_valid",
    "always_valid": "framework_always_valid",
    "no_choice": "framework_filter_without_choices",
    "no_column": "framework_filter_column_missing",
}
_LANGUAGES = re.compile(r"following language declarations .*?: (.*?)\. ?$")
_CODE_OF_LANGUAGE = re.compile(r"\([a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\)$")
_COVERED = ("is missing the", "max-pixels", "case-insensitive", "column header is not part", "on most devices")
"""Remarks of pyxform that our own checks make better, or that concern telephones only."""


@dataclass(frozen=True, slots=True)
class LintFault:
    """One fault (`Severity.ERROR`) or warning. `error` has its code, and the sheet, row and column among its values."""

    severity: Severity
    error: UserError

    @property
    def is_error(self) -> bool:
        """Return whether the framework cannot be used until it is corrected."""
        return self.severity is Severity.ERROR

    @property
    def place(self) -> tuple[str, int]:
        """Return sheet and row, by which faults are listed; one about a whole file comes first."""
        row = self.error.values.get("row", 0)
        return str(self.error.values.get("sheet", "")), row if isinstance(row, int) else 0


def find_in_framework(path: Path, taxonomies: Collection[str] = ()) -> tuple[LintFault, ...]:
    """Return all faults and warnings of an XLSForm workbook, by sheet and row. None: it is ready to be sent out.

    `taxonomies` are the ids of those that a list from a file may name.
    """
    try:
        content = workbook_bytes(path)
        sheets = read_sheets(content, path.name)
    except UserError as error:
        return (LintFault(Severity.ERROR, error),)
    faults: tuple[UserError, ...] = ()
    warnings = list(lint_sheets(sheets))
    if carries_macros(content, path.name):
        warnings.append(UserError("framework_macros", file=path.name))
    try:
        framework = framework_from_sheets(sheets, content, path.name, lambda form: files_beside(path, form))
    except UserErrors as errors:
        faults = errors.errors
    except UserError as error:
        faults = (error,)
    else:
        warnings += _warnings(framework, sheets, taxonomies, {_row_and_column(warning) for warning in warnings})
    found = [LintFault(Severity.ERROR, fault) for fault in faults]
    found += [LintFault(Severity.WARNING, warning) for warning in warnings]
    return tuple(sorted(found, key=lambda one: one.place))


def _row_and_column(error: UserError) -> tuple[object, object]:
    return error.values.get("row"), error.values.get("column")


def _warnings(
    framework: Framework, sheets: Sheets, taxonomies: Collection[str], reported: Collection[tuple[object, object]]
) -> Iterator[UserError]:
    """Yield the warnings about a framework as a whole, but not where one was `reported` already (row, column)."""
    yield from _remarks(framework)
    yield from _files_missing(framework, sheets, taxonomies)
    rows, compiled = check_sheets(sheets).rows, compile_form(framework.form)
    yield from _names_repeated(compiled, rows)
    for found in lint_privacy(framework.form):
        place = {"sheet": "survey", "row": rows.get(_inner(found.path), 0), "column": found.column}
        yield UserError(found.code, **place, **found.values)
    for group, question in lint_layout(framework.form):
        place = {"sheet": "survey", "row": rows.get(_inner(group.path), 0), "column": LAYOUT.head}
        yield UserError("framework_matrix_mixed", **place, group=group.name, question=question)
    for contradiction in contradictions(compiled):
        warning = _contradiction(contradiction, compiled, rows, sheets)
        if _row_and_column(warning) not in reported:
            yield warning


def _remarks(framework: Framework) -> Iterator[UserError]:
    seen: set[str] = set()
    for remark in framework.remarks:
        reason = str(remark.values["reason"])
        languages = _LANGUAGES.search(reason)
        named = languages.group(1).split(", ") if languages else ()
        is_known = bool(named) and all(_CODE_OF_LANGUAGE.search(language) for language in named)
        if not is_known and reason not in seen and not any(words in reason for words in _COVERED):
            seen.add(reason)
            yield remark


def _names_repeated(compiled: CompiledForm, rows: Mapping[str, int]) -> Iterator[UserError]:
    """Questions of one level that share a name differ by their groups only: none may move to another one."""
    first: dict[tuple[str, str], int] = {}
    for node in compiled.tree.nodes:
        if isinstance(node.item, Question):
            row = rows.get(_inner(node.item.path), 0)
            other = first.setdefault((node.level.key, node.name), row)
            if other != row:
                place = {"sheet": "survey", "row": row, "column": "name"}
                yield UserError("framework_name_repeated", **place, name=node.name, other_row=other)


def _files_missing(framework: Framework, sheets: Sheets, taxonomies: Collection[str]) -> Iterator[UserError]:
    rows = {file_of(row): row.number for row in reversed(sheets.survey)}
    for file in dict.fromkeys(framework.form.external.values()):
        if file not in framework.files and not (file.endswith(".csv") and file.removesuffix(".csv") in taxonomies):
            yield UserError("framework_file_missing", sheet="survey", row=rows.get(file, 1), column="type", file=file)


def _contradiction(found: Contradiction, compiled: CompiledForm, rows: Mapping[str, int], sheets: Sheets) -> UserError:
    if found.kind == "choice_never_offered":
        choice = next(row for row in sheets.choices if _is_choice(row, found))
        place = {"sheet": "choices", "row": choice.number, "column": "name"}
        return UserError("framework_choice_never_offered", **place, list=found.path, choice=found.about)
    item = next(node.item for node in compiled.tree.nodes if node.item.path == found.path)
    place = {"sheet": "survey", "row": rows.get(_inner(found.path), 0), "column": found.column}
    list_name = item.choices if isinstance(item, Question) else ""
    return UserError(_CODES[found.kind], **place, question=item.name, list=list_name, name=found.about)


def _is_choice(row: SheetRow, found: Contradiction) -> bool:
    return (row.get("list_name"), row.get("name")) == (found.path, found.about)


def _inner(path: str) -> str:
    """Return the path of a node without the root, as rows are known by."""
    return "/" + path.partition("/")[2].partition("/")[2]
