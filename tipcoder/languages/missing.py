"""Lists what is missing for a language to be whole, and names where English is shown until it is.

`python -m tipcoder.languages.missing CODE`, in a checkout, prints one line for each thing, and exits 1 if there is any.
"""

import csv
import re
import sys
import tomllib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tipcoder.languages.plurals import FEW, ONE, OTHER, PluralRule
from tipcoder.languages.registry import FALLBACK
from tipcoder.paths import resources

SHOWN_IN_ENGLISH = ("help page", "report", "figure", "measure")
"""Texts shown in English where they are not written in a language yet. All else must be there."""

_NOT_IN_EVERY_LANGUAGE = {"alternative", "hidden", "provenance", "definition", "include", "exclude"}
"""Texts of terms that each language has of its own: other words, sources, explanations of national law."""
_UNTRANSLATED = re.compile(r'<translation type="unfinished"|<(?:translation|numerusform)(?:></\w+>|/>)')


class Missing(NamedTuple):
    """A thing that a language lacks: the whole file or folder, or a part of the file."""

    what: str
    path: str
    """Relative to the root of the source, with `/`."""


class _Apart(NamedTuple):
    """A folder with a file of texts for each language, the English ones in a file too or beside the folder."""

    what: str
    folder: str
    has_english: bool = True


_TEXTS_APART = (
    _Apart("texts of the report", "report/texts"),
    _Apart("texts of findings", "findings/texts", has_english=False),
    _Apart("texts of briefs", "briefs/texts"),
    _Apart("texts of the workshop", "workshop/texts"),
    _Apart("texts of workbooks", "workbook/texts"),
    _Apart("installer", "installer/texts"),
    _Apart("texts of the framework", "frameworks/*/texts", has_english=False),
)
_TEXTS_BY_LANGUAGE = (
    ("labels of the framework", "frameworks/*"),
    ("labels of taxonomies", "taxonomies"),
    ("wordings of measures", "measures"),
)
"""Folders of files that have a text in all languages in one table: `label.en`, `label.sq`."""


def language_shown(what: str, language: str, written: Container[str]) -> str:
    """Return the language in which something is shown: `language` if it is written in it, else English.

    Raises:
        KeyError: it is not written in the language, and not among what is shown in English.
    """
    if language in written:
        return language
    if what not in SHOWN_IN_ENGLISH:
        raise KeyError(what, language)
    return FALLBACK


def missing(code: str, root: Path) -> list[Missing]:
    """Return what a language lacks in a checkout, which need not know the language yet."""
    found = [Missing(what, path.relative_to(root).as_posix()) for what, path in _missing(code, root)]
    return list(dict.fromkeys(found))


def _missing(code: str, root: Path) -> Iterator[tuple[str, Path]]:
    data = root / "resources"
    record = data / "languages" / f"{code}.toml"
    yield from _unless(record.is_file(), "language", record)
    windows = root / "translations" / f"tipcoder_{code}.ts"
    yield from _unless(windows.is_file() and not _UNTRANSLATED.search(_read(windows)), "windows", windows)
    readme = root / ("README.md" if code == FALLBACK else f"README.{code}.md")
    yield from _unless(readme.is_file(), "README", readme)
    yield from _files_beside_english("help", data / "help", code)
    yield from _files_beside_english("pictures of the help", data / "help" / "pictures", code)
    for what, folder, has_english in _TEXTS_APART:
        for texts in sorted(data.glob(folder)) if has_english or code != FALLBACK else ():
            yield from _unless(_has_all_texts(texts, code, record), what, texts / f"{code}.toml")
    for what, folder in _TEXTS_BY_LANGUAGE:
        for texts in sorted(data.glob(folder)):
            yield from _without_labels(what, texts, code)
    glossary = data / "glossary.csv"
    rows = list(csv.DictReader(_read(glossary).splitlines()))
    yield from _unless(all((row.get(code) or "").strip() for row in rows), "glossary", glossary)


def _unless(is_there: bool, what: str, path: Path) -> Iterator[tuple[str, Path]]:
    if not is_there:
        yield what, path


def _files_beside_english(what: str, folder: Path, code: str) -> Iterator[tuple[str, Path]]:
    wanted = sorted(path.name for path in (folder / FALLBACK).iterdir())
    yield from _lacking(what, folder / code, [folder / code / name for name in wanted], Path.is_file)


def _without_labels(what: str, folder: Path, code: str) -> Iterator[tuple[str, Path]]:
    files = {file: tomllib.loads(_read(file)) for file in sorted(folder.glob("*.toml"))}
    apart = _fields(tomllib.loads(_read(file)) for file in sorted(folder.glob("texts/*.toml")))
    labelled = {file: list(_texts(tables, apart | _NOT_IN_EVERY_LANGUAGE)) for file, tables in files.items()}
    wanted = [file for file, texts in labelled.items() if texts]
    yield from _lacking(what, folder, wanted, lambda file: all(text.get(code) for text in labelled[file]))


def _lacking(
    what: str, folder: Path, wanted: list[Path], is_whole: Callable[[Path], bool]
) -> Iterator[tuple[str, Path]]:
    """Yield the files that are not whole, the folder alone where that is all of several."""
    lacking = [file for file in wanted if not is_whole(file)]
    is_all = len(lacking) == len(wanted) > 1
    yield from ((what, path) for path in ([folder] if is_all else lacking))


def _texts(tables: Any, left_out: Container[str]) -> Iterator[Mapping[str, Any]]:
    """Yield the tables of a file that hold one text in all languages, but for those with some names."""
    if isinstance(tables, list):
        for entry in tables:
            yield from _texts(entry, left_out)
    elif isinstance(tables, dict):
        if FALLBACK in tables:
            yield tables
        for name, table in tables.items():
            if name not in left_out:
                yield from _texts(table, left_out)


def _fields(files: Iterable[Mapping[str, Any]]) -> set[str]:
    return {name for tables in files for name in tables}


def _has_all_texts(folder: Path, code: str, record: Path) -> bool:
    """Return whether a language has each text in a folder that any other has, but for forms that its plural lacks."""
    keys = {file.stem: set(_keys(tomllib.loads(_read(file)))) for file in folder.glob("*.toml")}
    if code not in keys or not record.is_file():
        return False
    absent = {ONE, FEW, OTHER} - set(PluralRule(tomllib.loads(_read(record))["plural"]).forms)
    wanted = {key for key in set().union(*keys.values()) if key[-1].rpartition(".")[2] not in absent}
    return keys[code] >= wanted


def _keys(tables: Mapping[str, Any], within: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, value in tables.items():
        if isinstance(value, dict):
            yield from _keys(value, (*within, key))
        elif value:
            yield (*within, key)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


if __name__ == "__main__":
    (asked,) = sys.argv[1:]
    lacking = missing(asked, resources().parent)
    sys.stdout.writelines(f"{what}: {path}\n" for what, path in lacking)
    sys.exit(bool(lacking))
