"""Reads a framework's source, TOML text, into the rows of an XLSForm workbook.

The source is a file, or a folder of files that are read one after the other in the order of their names. It holds one
`[[survey]]` table for each row of the sheet `survey`, in order; one `[[choices]]` table for each list, its choices in
`choices`; one `[[cross_checks]]` table for each row of that sheet; and `[settings]`. Columns have the names of XLSForm,
but for `guidance` (`guidance_hint`) and `tip.role` and its like (`bind::tip:role`). A text is keyed by language:
`label.en`, `label.sq`.

Beside the files of a folder, `texts/mk.toml` may hold the longer texts of one language: a table for each kind
(`[guidance]`), in it each text by the name of its row. `matching.toml` is not of the workbook: it says how rows of two
codings are matched.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.form.tip_columns import ENTRY, TIP_COLUMNS
from tipcoder.framework.xlsform.cross_checks import COLUMNS as CROSS_CHECK_COLUMNS
from tipcoder.framework.xlsform.cross_checks import SHEET as CROSS_CHECKS
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.languages.tags import column_name

TEXTS = {
    "label": "label::{column}",
    "hint": "hint::{column}",
    "guidance": "guidance_hint::{column}",
    "constraint_message": "constraint_message::{column}",
    "entry": ENTRY.head.replace("LANGUAGE", "{language}"),
}
"""Keys of the source that hold text in several languages, with their columns."""

EXPRESSIONS = (
    "relevant", "required", "readonly", "constraint", "calculation", "default", "choice_filter", "repeat_count",
)  # fmt: skip
SURVEY = ("type", "name", "appearance", *EXPRESSIONS)
ATTRIBUTES = tuple(column.name for column in TIP_COLUMNS if column is not ENTRY)
SETTINGS = ("form_title", "form_id", "version", "name", "default_language", "instance_name", "namespaces")

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FrameworkSource:
    """The rows of the sheets of an XLSForm workbook: column names to cell texts, empty cells left out."""

    settings: Cells
    survey: tuple[Cells, ...]
    choices: tuple[Cells, ...]
    cross_checks: tuple[Cells, ...] = ()


def read_source(path: Path) -> FrameworkSource:
    """Return what the TOML file, or the folder of TOML files, at `path` says.

    Texts and expressions may be broken over lines: a line break counts as a space, and in a text an empty line starts
    a new line.

    Raises:
        UserError: a file cannot be read or is not TOML.
        UserErrors: tables or keys are missing, unknown or not text; each names its file, its table, its number in the
            file, counted from 1, and its name.
    """
    faults: list[UserError] = []
    settings: dict[str, Any] = {}
    survey: list[Cells] = []
    choices: list[Cells] = []
    checks: list[Cells] = []
    files = sorted(set(path.glob("*.toml")) - {path / "matching.toml"}) if path.is_dir() else [path]
    for file in files:
        tables = _tables(file)
        reading = _TableReader(file.name, faults)
        settings.update(tables.get("settings", {}))
        survey += (reading.survey_row(number, row) for number, row in enumerate(tables.get("survey", []), 1))
        for number, row in enumerate(tables.get("choices", []), 1):
            choices += reading.choices(number, row)
        checks += (reading.cross_check(number, row) for number, row in enumerate(tables.get(CROSS_CHECKS, []), 1))
        for name in tables.keys() - {"settings", "survey", "choices", CROSS_CHECKS}:
            faults.append(
                UserError("framework_source_key_unknown", file=file.name, table=name, number=1, name="", key=name)
            )
    for file in sorted(path.glob("texts/*.toml")):
        survey = _with_texts(survey, file, faults)
    named = _TableReader(path.name, faults).settings(settings)
    source = FrameworkSource(named, tuple(survey), tuple(choices), tuple(checks))
    if faults:
        raise UserErrors(faults)
    return source


def _with_texts(survey: list[Cells], file: Path, faults: list[UserError]) -> list[Cells]:
    """Return the rows with the texts of one language from a file of its own."""
    language, tables = file.stem, _tables(file)
    reading = _TableReader(file.name, faults)
    rows = {row.get("name", ""): dict(row) for row in survey}
    for key, texts in tables.items():
        for number, (name, text) in enumerate(texts.items(), 1):
            found = reading.text(_Table(key, number, name), key, {language: text}, is_known=name in rows)
            rows.setdefault(name, {}).update(found)
    return [rows.get(row.get("name", ""), row) if row.get("name") else row for row in survey]


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError("framework_source_unreadable", file=path.name) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UserError("framework_source_syntax", file=path.name, problem=str(error)) from error


@dataclass(frozen=True, slots=True)
class _Table:
    """One table of the source, with the words by which a person finds it."""

    table: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class _TableReader:
    """Turns tables into cells and collects what is wrong with them."""

    file: str
    faults: list[UserError]

    def settings(self, row: Mapping[str, Any]) -> Cells:
        place = _Table("settings", 1, str(row.get("form_id", "")))
        cells = self._cells(place, row, SETTINGS)
        self._demand(place, cells, SETTINGS)
        language = cells.get("default_language", FALLBACK)
        if language not in LANGUAGES:
            self._fault("framework_source_language_unknown", place, language=language)
        return {**cells, "default_language": column_name(language)}

    def survey_row(self, number: int, row: Mapping[str, Any]) -> Cells:
        place = _Table("survey", number, str(row.get("name", "")))
        cells = self._cells(place, row, SURVEY)
        kind = cells.get("type", "")
        if kind.startswith("end_"):
            self._demand(place, cells, ("type",))
        else:
            self._demand(place, cells, ("type", "name", column("label", FALLBACK)))
        return cells

    def cross_check(self, number: int, row: Mapping[str, Any]) -> Cells:
        place = _Table(CROSS_CHECKS, number, str(row.get("code", "")))
        cells = self._cells(place, row, CROSS_CHECK_COLUMNS)
        self._demand(place, cells, CROSS_CHECK_COLUMNS)
        return cells

    def choices(self, number: int, row: Mapping[str, Any]) -> Iterator[Cells]:
        """Yield the cells of every choice of one list; keys that XLSForm does not know serve its choice filters."""
        name = str(row.get("list", ""))
        if not name or not isinstance(row.get("choices"), list):
            self._fault("framework_source_incomplete", _Table("choices", number, name), key="list, choices")
            return
        for choice in row["choices"]:
            place = _Table("choices", number, f"{name}: {choice.get('code', '')}")
            filters = tuple(key for key in choice if key not in TEXTS and key != "code")
            cells = {"list_name": name, **self._cells(place, choice, ("code", *filters))}
            self._demand(place, cells, ("code", column("label", FALLBACK)))
            yield {"name" if key == "code" else key: value for key, value in cells.items()}

    def text(self, place: _Table, key: str, text: Mapping[str, object], *, is_known: bool) -> Cells:
        """Return one text of a row, by language, as a cell."""
        if not is_known:
            self._fault("framework_source_key_unknown", place, key=place.name)
        return self._cells(place, {key: text}, ())

    def _cells(self, place: _Table, row: Mapping[str, Any], known: tuple[str, ...]) -> dict[str, str]:
        cells: dict[str, str] = {}
        for key, value in row.items():
            if key in TEXTS:
                cells.update(self._texts(place, key, value))
            elif key == "tip":
                cells.update(self._attributes(place, value))
            elif key not in known:
                self._fault("framework_source_key_unknown", place, key=key)
            elif isinstance(value, str):
                cells[key] = " ".join(value.split())
            else:
                self._fault("framework_source_value", place, key=key)
        return cells

    def _texts(self, place: _Table, key: str, texts: object) -> Iterator[tuple[str, str]]:
        if not isinstance(texts, dict):
            self._fault("framework_source_value", place, key=key)
            return
        for language, text in texts.items():
            if language not in LANGUAGES:
                self._fault("framework_source_language_unknown", place, language=language)
            elif not isinstance(text, str):
                self._fault("framework_source_value", place, key=f"{key}.{language}")
            else:
                yield column(key, language), _folded(text)

    def _attributes(self, place: _Table, attributes: object) -> Iterator[tuple[str, str]]:
        if not isinstance(attributes, dict):
            self._fault("framework_source_value", place, key="tip")
            return
        for name, value in attributes.items():
            if name not in ATTRIBUTES:
                self._fault("framework_source_key_unknown", place, key=f"tip.{name}")
            elif not isinstance(value, str):
                self._fault("framework_source_value", place, key=f"tip.{name}")
            else:
                yield f"bind::tip:{name}", value

    def _demand(self, place: _Table, cells: Cells, keys: tuple[str, ...]) -> None:
        for key in keys:
            if not cells.get(key):
                self._fault("framework_source_incomplete", place, key=key)

    def _fault(self, code: str, place: _Table, **values: str) -> None:
        self.faults.append(
            UserError(code, file=self.file, table=place.table, number=place.number, name=place.name, **values)
        )


def column(key: str, language: str) -> str:
    """Return the column of a text in one language: `label::shqip (sq)`."""
    return TEXTS[key].format(column=column_name(language), language=language)


def _folded(text: str) -> str:
    return "\n".join(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))
